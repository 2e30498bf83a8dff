"""What a speaker posts about words, and what a moderator asks of a speaker."""

from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import LANGUAGES, SpeakerLink
from directory.speakers import NOBODY_NAMED, WordToCheck

from .base import PostedForm
from .fields import Line, One

LONGEST = 5000
LONGEST_NAME = 100


class SpeakerLinkForm(PostedForm):
    """Whom a moderator asks, and for which language."""

    language = One(
        gettext_lazy("Which language?"),
        [choice for choice in SpeakerLink._meta.get_field("language").choices if choice[0] in LANGUAGES],
        needed=gettext_lazy("Choose a language."),
    )
    whom = Line(
        gettext_lazy("Whom is the link for?"),
        needed=gettext_lazy("Say whom it is for, so that moderators know."),
        hint=gettext_lazy("Only moderators see this."),
        longest=LONGEST_NAME,
    )


class SpokenForm:
    """What was posted of the words on one page: those changed or ticked count, all stay as they were written."""

    def __init__(self, words: Iterable[WordToCheck], posted: Mapping[str, str] | None):
        self.words, self.posted = list(words), posted or {}
        before = [word.said.who for word in self.words if word.said and word.said.who != NOBODY_NAMED]
        self.who = self.posted.get("who", next(iter(before), "")).strip()[:LONGEST_NAME]
        self.errors = {word.name: self._problem(word) for word in self.words if self._problem(word)}

    def text(self, word: WordToCheck) -> str:
        return self.posted.get(word.name, word.shown).replace("\r\n", "\n")

    def is_ticked(self, word: WordToCheck) -> bool:
        return f"right|{word.name}" in self.posted if self.posted else bool(word.said)

    @property
    def said(self) -> dict[WordToCheck, str]:
        return {word: self.text(word).strip() for word in self.words if self._is_said(word)}

    def _is_said(self, word: WordToCheck) -> bool:
        is_changed = self.text(word).strip() != word.shown.strip()
        return bool(self.posted) and (is_changed or self.is_ticked(word))

    def _problem(self, word: WordToCheck) -> str:
        text = self.text(word).strip()
        if self._is_said(word) and not text:
            return _("Write the words. To leave it as it is, put the words back that stood there.")
        return _("Make it shorter: at most %(most)d letters.") % {"most": LONGEST} if len(text) > LONGEST else ""
