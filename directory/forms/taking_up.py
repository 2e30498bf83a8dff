"""Asking for an offer, answering that, and saying what came of it."""

from collections.abc import Mapping

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Ask, Initiative

from . import fields
from .base import PortalForm
from .connecting import LONGEST, OneOf, OwnGroupForm

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


class TakeUpForm(OwnGroupForm):
    """For which group, which need of theirs it meets, and a few words."""

    group_field = "initiative"
    initiative = OneOf(
        gettext_lazy("For which of your groups?"), [], needed=gettext_lazy("Choose for which of your groups it is.")
    )
    ask = OneOf(
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
        super().__init__(data, own=own, document={"ask": begun})
        self.offer("ask", asks)

    def clean(self):
        ask = super().clean().get("ask")
        if ask and self.group and ask.organisation_id != self.group.organisation_id:
            self.add_error("ask", _("Choose something that this group's own organisation needs."))

    def content(self) -> dict:
        """`initiative` and `ask` are the rows themselves."""
        return self.cleaned_data | {"initiative": self.group}


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
