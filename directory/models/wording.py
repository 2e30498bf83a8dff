"""The same words in other languages, and who has checked them.

A `Worded` row holds the English words, whatever the page it is read for. Where its words are shown, `said` gives those
of the language of the page, where somebody has written them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.db import models
from django.db.models import Count, Max, Q
from django.utils.translation import get_language, override

from directory.foreign import quoted

# Those beside English, in the order of the settings.
OTHERS = [(code, name) for code, name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
LANGUAGES = tuple(code for code, _name in OTHERS)


class Wording(models.Model):
    """One text of the portal in one other language.

    `about` and `field` name the English words: ("term:help/social", "name"), ("term:cost/free", "hint"),
    ("page:home", "title"), ("section:home/0", "body"). The row ("interface", "") holds no text: it says who has
    checked the words of buttons and labels. Nobody has checked a wording whose `checked_by` is empty.
    """

    about = models.CharField(max_length=80)
    field = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=5, choices=OTHERS)
    text = models.TextField(blank=True)
    checked_by = models.CharField(max_length=100, blank=True)
    checked_on = models.DateField(null=True, blank=True)
    edited_at = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("language", "about", "field")
        constraints = [
            models.UniqueConstraint(fields=["about", "field", "language"], name="one_wording_per_text_and_language"),
            models.CheckConstraint(
                condition=Q(checked_by="", checked_on=None) | (~Q(checked_by="") & Q(checked_on__isnull=False)),
                name="a_check_has_a_name_and_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.about} {self.field} ({self.language})"


# A wrong word here could cost a life: until a speaker has checked them, the English ones stand. On the page of urgent
# help and in the panels these stand beside them, marked as a draft. A page counts whole.
URGENT_PAGE = ("page:urgent-help", "section:urgent-help/")
URGENT = (*URGENT_PAGE, "urgent:", "easy:urgent-help/", "easy:weekend-crisis/", "easy:in-a-and-e/")
Texts = dict[tuple[str, str], tuple[str, bool]]
_loaded: dict[str, tuple[tuple, Texts]] = {}
_held: ContextVar[dict[str, Texts] | None] = ContextVar("wordings", default=None)


def wordings(language: str) -> Texts:
    """(about, field) to the text in this language and whether a speaker has checked it. One query, or none while
    `wordings_held`."""
    held = _held.get()
    if held is None:
        return _fetched(language)
    if language not in held:
        held[language] = _fetched(language)
    return held[language]


@contextmanager
def wordings_held(texts: dict[str, Texts] | None = None) -> Iterator[None]:
    """Within this block, the time of one request, each language is looked up once; never one of those given."""
    token = _held.set(dict(texts or {}))
    try:
        yield
    finally:
        _held.reset(token)


def _fetched(language: str) -> Texts:
    """Loaded again only when a row was added, changed or taken away since."""
    rows = Wording.objects.filter(language=language)
    stamp = tuple(rows.aggregate(Count("pk"), Max("pk"), Max("changed_at")).values())
    if _loaded.get(language, (None,))[0] != stamp:
        texts = {(row.about, row.field): (row.text, bool(row.checked_by)) for row in rows}
        _loaded[language] = (stamp, _whole(texts))
    return _loaded[language][1]


def _whole(texts: Texts) -> Texts:
    """One sentence of the page of urgent help that nobody has checked leaves all of it unchecked."""
    unchecked = [about for (about, _field), (_text, checked) in texts.items() if not checked]
    drafts = URGENT_PAGE if any(about.startswith(URGENT_PAGE) for about in unchecked) else ()
    return {key: (text, checked and not key[0].startswith(drafts)) for key, (text, checked) in texts.items()}


def page_language() -> str:
    """ "es" on a Spanish page; nothing on an English one."""
    language = (get_language() or "")[:2]
    return language if language in LANGUAGES else ""


def is_checked(about: str, field: str = "") -> bool:
    """Whether a speaker has checked this wording in the language of the page; English needs no check."""
    language = page_language()
    return not language or wordings(language).get((about, field), ("", False))[1]


@contextmanager
def until_checked() -> Iterator[bool]:
    """Within this block the words of the interface are English, unless a speaker has checked them in the language of
    the page: for what to do in danger. It gives whether they are."""
    if is_checked("interface"):
        yield True
        return
    with override(settings.LANGUAGE_CODE):
        yield False


def in_page_language(about: str, field: str, english: str) -> str:
    """The text in the language of the page, or the English words when there are none."""
    text, is_checked = _said(about, field)
    return (text if is_checked or not about.startswith(URGENT) else "") or english


def _said(about: str, field: str) -> tuple[str, bool]:
    language = page_language()
    return wordings(language).get((about, field), ("", False)) if language else ("", False)


class Worded(models.Model):
    """A row whose fields `WORDED` may be said in other languages, under the name that `about` gives.

    It always holds the English words; `said` reads the others."""

    WORDED: tuple[str, ...] = ()
    # Whether words that nobody has translated tell that they are English.
    TELLS = False

    class Meta:
        abstract = True

    @property
    def about(self) -> str:
        raise NotImplementedError

    @property
    def said_in(self) -> str:
        """The language of the page, where the row has words in it; else nothing, for English."""
        said = any(in_page_language(self.about, name, "") for name in self.WORDED)
        return page_language() if said else ""


def draft(row: Worded, name: str) -> str:
    """What a row about urgent help says in the language of the page, where no speaker has checked it: to stand beside
    the English, never alone."""
    return draft_of(row.about, name)


def draft_of(about: str, field: str) -> str:
    text, is_checked = _said(about, field)
    return text if about.startswith(URGENT) and not is_checked else ""


def said(row: Worded, name: str) -> str:
    """What a row says in the language of the page; what nobody has translated stays English."""
    english = getattr(row, name)
    return in_page_language(row.about, name, quoted(english) if row.TELLS else english)
