"""Setting a live listing right: its plain text, whether it runs, where and when it is, how to reach it."""

from django import forms
from django.utils.translation import gettext as _

from directory import content
from directory.models import Initiative

from .base import PostedForm
from .fields import Day, One
from .parts import Parts, WithParts
from .plain_text import is_plain, text_field
from .time_of_life import TimeOfLife, answered, chosen


class CorrectForm(WithParts, PostedForm):
    """The plain text of a live listing, whether it runs, its moments, places, times and ways to get in touch.

    Each field also carries what it said when the form was opened, so that only real edits are applied.
    """

    def __init__(self, data=None, *, kind: str, subject: object, live: dict):
        super().__init__(data)
        self.live = live
        if kind == "initiative":
            self._add("state", One(_("Does it still run?"), Initiative.State.choices, initial=live["state"]))
            self._add("paused_until", Day(_("Paused until")), live["paused_until"] or "")
            self._add("time_of_life", TimeOfLife(), chosen(live))
        for field in content.kind(kind).fields:
            if is_plain(field):
                self._add(field.name, text_field(field, initial=live[field.name]))
        self.parts = Parts(data, kind=kind, subject=subject, document=live)

    def _add(self, name: str, field: forms.Field, initial: str | list[str] | None = None) -> None:
        field.initial = field.initial if initial is None else initial
        field.show_hidden_initial = True
        self.fields[name] = field

    def clean(self):
        values = super().clean()
        if values.get("paused_until") and values.get("state") != Initiative.State.PAUSED:
            self.add_error("paused_until", _("Choose “Paused” above, or leave this day empty."))
        return values

    def _seen(self, name: str) -> str:
        """What the field said when the form was opened."""
        field = self.fields[name]
        seen = self.data.get(self.add_initial_prefix(name), field.initial or "")
        return seen.replace("\r\n", "\n").strip()

    def _edits(self) -> dict[str, str]:
        """The texts that were changed, by name of the field."""
        values = {name: str(value or "") for name, value in self.cleaned_data.items() if name != "time_of_life"}
        return {name: value for name, value in values.items() if value != self._seen(name)}

    def base(self) -> dict:
        """The live document, with what the edited fields said when the form was opened."""
        return self._document({name: self._seen(name) for name in self._edits()}) | self._moments_seen()

    def content(self) -> dict:
        return self._document(self._edits()) | self._moments() | self.parts.content()

    def _moments(self) -> dict:
        """The answer to the question about moments, when it is another one than was shown."""
        said = self.cleaned_data.get("time_of_life", [])
        is_new = "time_of_life" in self.cleaned_data and set(said) != set(self._shown_moments())
        return answered(said, self.live["moments"]) if is_new else {}

    def _moments_seen(self) -> dict:
        """What the listing said of moments when the form was opened, where somebody has changed it meanwhile."""
        shown = self._shown_moments()
        is_old = self._moments() and set(shown) != set(chosen(self.live))
        return answered(shown, self.live["moments"]) if is_old else {}

    def _shown_moments(self) -> list[str]:
        name = self.add_initial_prefix("time_of_life")
        return self.data.getlist(name) if hasattr(self.data, "getlist") else self.data.get(name, [])

    def _document(self, texts: dict[str, str]) -> dict:
        fields = dict(texts)
        if "paused_until" in fields:
            fields["paused_until"] = fields["paused_until"] or None
        if fields.get("state", Initiative.State.PAUSED) != Initiative.State.PAUSED:
            fields["paused_until"] = None
        return self.live | fields
