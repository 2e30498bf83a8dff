"""Asking for an offer, answering that, and saying what came of it."""

from collections.abc import Mapping

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Ask, Initiative

from . import fields
from .base import PortalForm
from .connecting import LONGEST

MOST_HOURS = 1000
HOURS_WRONG = gettext_lazy("Write the hours as a number from 0.1 to 1000, for example 2 or 1.5.")


class Hours(forms.DecimalField):
    """A number of hours with one place after the point; None when nothing was written."""

    def __init__(self, label, *, hint=""):
        codes = ("invalid", "min_value", "max_value", "max_digits", "max_decimal_places", "max_whole_digits")
        super().__init__(
            label=label,
            required=False,
            min_value=0.1,
            max_value=MOST_HOURS,
            max_digits=6,
            decimal_places=1,
            help_text=hint,
            error_messages=dict.fromkeys(codes, HOURS_WRONG),
            widget=forms.TextInput({"inputmode": "decimal", "size": "6"}),
        )


class TakeUpForm(PortalForm):
    """For which group, which need of theirs it meets, and a few words. Nobody is asked what has one answer."""

    initiative = fields.One(
        gettext_lazy("For which of your groups?"), [], needed=gettext_lazy("Choose for which of your groups it is.")
    )
    ask = fields.One(
        gettext_lazy("Does it meet something that you said you need?"), [], unsaid=gettext_lazy("No, something else")
    )
    words = fields.Text(
        gettext_lazy("A few words to them"),
        longest=LONGEST,
        hint=gettext_lazy("What you would use it for, and when. They read it here, after signing in."),
    )

    def __init__(self, data=None, *, own: list[Initiative], asks: list[Ask], wanted: Mapping[str, str]):
        """`wanted` may say what to begin with: `ask` (a slug)."""
        begun = next((str(row.pk) for row in asks if row.slug == wanted.get("ask")), "")
        super().__init__(data, document={"ask": begun})
        self.own = {str(row.pk): row for row in own}
        self.asks = {str(row.pk): row for row in asks}
        self._offer_choices("initiative", self.own, is_asked=len(own) > 1)
        self._offer_choices("ask", self.asks, is_asked=bool(asks))

    def clean(self):
        said = super().clean()
        ask = self.asks.get(said.get("ask", ""))
        group = self._group(said)
        if ask and group and ask.organisation_id != group.organisation_id:
            self.add_error("ask", _("Choose something that this group's own organisation needs."))
        return said

    def content(self) -> dict:
        """`initiative` and `ask` are the rows themselves."""
        said = self.cleaned_data
        return {"initiative": self._group(said), "ask": self.asks.get(said.get("ask", "")), "words": said["words"]}

    def _group(self, said: dict) -> Initiative | None:
        [only, *more] = self.own.values()
        return self.own.get(said.get("initiative", "")) if more else only

    def _offer_choices(self, name: str, rows: dict, *, is_asked: bool) -> None:
        if is_asked:
            begun = [("", self.fields[name].choices[0][1])] if name == "ask" else []
            self.fields[name].choices = begun + [(pk, row.name) for pk, row in rows.items()]
        else:
            del self.fields[name]


class CameOfItForm(PortalForm):
    """What came of it, in their own words, and the hours if they want to say them."""

    came_of_it = fields.Text(
        gettext_lazy("What came of it?"),
        needed=gettext_lazy("Say in a few words what came of it."),
        longest=LONGEST,
        rows=3,
        hint=gettext_lazy("Both sides read this. Leave out names and stories of people you support."),
    )
    hours = Hours(
        gettext_lazy("Hours given"),
        hint=gettext_lazy("Only if you count hours. The giver gave them, the group received them."),
    )

    def __init__(self, data=None, *, asks_hours: bool = True):
        super().__init__(data)
        if not asks_hours:
            del self.fields["hours"]


class FinishForm(CameOfItForm):
    """The same when it is said to be done: what came of it may be said later."""

    def __init__(self, data=None):
        super().__init__(data)
        self.fields["came_of_it"].required = False
