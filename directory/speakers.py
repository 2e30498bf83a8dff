"""Speakers of a language check the portal's words in it: a moderator makes a link, the speaker changes words or says
that they are right, and a moderator releases what is to stand. Until then no page changes."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import acts, urgent_copy
from directory.acts import Move, Table
from directory.models import (
    URGENT,
    Act,
    EasyLine,
    Moment,
    PageSection,
    PageText,
    SpeakerLink,
    SpokenWord,
    Term,
    UrgentContact,
    User,
    Wording,
)

GOOD_FOR = timedelta(days=30)
SPEAKER = "speaker"
NOBODY_NAMED = "a speaker"
# Parts of the words, most important first, and how the names of theirs begin.
PARTS = {
    "urgent": (gettext_lazy("Urgent help"), URGENT),
    "moments": (gettext_lazy("Moments"), ("moment:", "easy:")),
    "pages": (gettext_lazy("Pages"), ("page:", "section:")),
    "choices": (gettext_lazy("Choices"), ("term:",)),
}
Key = tuple[str, str]
Link, Word = SpeakerLink.State, SpokenWord.State


def is_moderator(user: User, _row: object, _by: str) -> bool:
    return user.is_moderator


LINKS = Table(
    Move("withdraw", (Link.OPEN,), Link.WITHDRAWN, "moderator", gettext_lazy("Take it back")),
    may=is_moderator,
    cannot=gettext_lazy("Only a moderator can do this."),
)
WORDS = Table(
    Move("release", (Word.WAITING,), Word.RELEASED, "moderator", gettext_lazy("Release")),
    Move("set-aside", (Word.WAITING,), Word.SET_ASIDE, "moderator", gettext_lazy("Set aside")),
    may=is_moderator,
    cannot=gettext_lazy("Only a moderator can do this."),
    late={Word.RELEASED: acts.QUICKER, Word.SET_ASIDE: acts.QUICKER},
    who=lambda word: word.decided_by,
)


@dataclass(frozen=True)
class WordToCheck:
    """One text in English and in the other language; what this speaker said of it before, if anything."""

    about: str
    field: str
    english: str
    text: str
    said: SpokenWord | None

    @property
    def name(self) -> str:
        return f"{self.about}|{self.field}"

    @property
    def shown(self) -> str:
        return self.said.text if self.said else self.text


@transaction.atomic
def make_link(language: str, whom: str, *, key: str, by: User) -> str:
    """The secret of a new link. The same form sent again, by its `key`, gives the same secret and no second link."""
    acts.moderators_only(by)
    secret = salted_hmac("directory.speakers", f"{by.pk} {key}", algorithm="sha256").hexdigest()
    values = {"language": language, "whom": whom, "made_by": by, "expires_at": timezone.now() + GOOD_FOR}
    link, is_new = SpeakerLink.objects.get_or_create(hashed=hashed(secret), defaults=values)
    if is_new:
        acts.record(SPEAKER, link.pk, sort=Act.Sort.LINK, by=by, reason=str(link))
    return secret


@transaction.atomic
def withdraw_link(link: SpeakerLink, *, by: User) -> None:
    if LINKS.make(link, "withdraw", by=by, said={}):
        acts.record(SPEAKER, link.pk, sort=Act.Sort.NO_LINK, by=by, reason=str(link))


def link_of(secret: str) -> SpeakerLink | None:
    return SpeakerLink.objects.filter(hashed=hashed(secret)).first()


def hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def words_to_check(link: SpeakerLink) -> dict[str, list[WordToCheck]]:
    """All that the portal says in the language of the link, by part; in the order of the English words."""
    english, said = english_words(), {(word.about, word.field): word for word in link.words.all()}
    rows = Wording.objects.filter(language=link.language).exclude(text="")
    texts = {(row.about, row.field): row.text for row in rows}
    found: dict[str, list[WordToCheck]] = {part: [] for part in PARTS}
    for key, words in english.items():
        if key in texts:
            found[part_of(key[0])].append(WordToCheck(*key, words, texts[key], said.get(key)))
    return found


def part_of(about: str) -> str:
    return next(part for part, (_name, begins) in PARTS.items() if about.startswith(begins))


def english_words() -> dict[Key, str]:
    rows = [row for model in (UrgentContact, EasyLine, Moment, PageText, Term) for row in model.objects.all()]
    found = {(row.about, name): getattr(row, name) for row in rows for name in row.WORDED}
    numbers: dict[int, int] = {}
    for section in PageSection.objects.select_related("page").order_by("page", "position"):
        number = numbers[section.page_id] = numbers.get(section.page_id, -1) + 1
        about = f"section:{section.page.page}/{number}"
        found |= {(about, "heading"): section.heading, (about, "body"): section.body}
    return {key: words for key, words in found.items() if words}


@transaction.atomic
def say(link: SpeakerLink, words: dict[WordToCheck, str], *, who: str) -> int:
    """Keeps what a speaker says; sent twice, it is there once. Gives of how many texts it says something new.

    What a moderator has decided waits again when the speaker says something else."""
    new = 0
    for word, text in words.items():
        if word.said and word.said.text == text:
            continue
        values = {"english": word.english, "was": word.text, "text": text, "who": who.strip() or NOBODY_NAMED}
        values |= {"on": timezone.localdate(), "state": Word.WAITING, "decided_by": None, "decided_at": None}
        SpokenWord.objects.update_or_create(link=link, about=word.about, field=word.field, defaults=values)
        new += 1
    return new


def waiting(language: str) -> list[SpokenWord]:
    return list(SpokenWord.objects.filter(link__language=language, state=Word.WAITING).select_related("link"))


@transaction.atomic
def release(words: Iterable[SpokenWord], *, by: User) -> int:
    """Puts these words on the pages, as checked by whoever said them. Gives how many were not there yet."""
    released = [word for word in words if _decide(word, "release", by)]
    for word in released:
        key = {"about": word.about, "field": word.field, "language": word.link.language}
        values = {"text": word.text, "checked_by": word.who, "checked_on": word.on, "edited_at": timezone.now()}
        Wording.objects.update_or_create(**key, defaults=values)
    _note(released, Act.Sort.WORDS, by)
    transaction.on_commit(urgent_copy.renew)
    return len(released)


@transaction.atomic
def set_aside(words: Iterable[SpokenWord], *, by: User) -> int:
    """They stay as they are, with what the speaker said; no page changes."""
    aside = [word for word in words if _decide(word, "set-aside", by)]
    _note(aside, Act.Sort.NO_WORDS, by)
    return len(aside)


def _decide(word: SpokenWord, move: str, by: User) -> bool:
    return WORDS.make(word, move, by=by, said={"decided_by_id": by.pk}, decided_at=timezone.now())


def _note(words: list[SpokenWord], sort: str, by: User) -> None:
    for link in {word.link for word in words}:
        count = sum(word.link == link for word in words)
        acts.record(SPEAKER, link.pk, sort=sort, by=by, reason=_("%(count)d texts") % {"count": count})
