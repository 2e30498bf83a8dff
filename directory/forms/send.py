"""The agreement at the end, and what somebody may say of today."""

from django.utils.translation import gettext_lazy

from . import fields
from .base import PortalForm

RIGHT_TODAY = gettext_lazy("Everything on this page is right today")
IF_SURE = gettext_lazy("If you tick this, people read that it was checked today. Leave it empty if you are not sure.")


class RightToday(fields.Tick):
    """The one way in which people who run a listing check it: never ticked for them, never needed."""

    def __init__(self, label=RIGHT_TODAY, *, hint=IF_SURE):
        super().__init__(label, hint=hint)


class SendForm(PortalForm):
    """Agreeing to the open licence; an initiative may stay out of the open data."""

    agreed = fields.Tick(
        gettext_lazy("We agree that anybody may share this"),
        needed=gettext_lazy("Tick the box if you agree. We can only show what may be shared."),
        hint=gettext_lazy("It goes out under the Open Government Licence. Your own e-mail address does not."),
    )
    keep_out = fields.Tick(
        gettext_lazy("Keep us out of the open data"),
        hint=gettext_lazy("Then you are on this portal, but other directories do not get your listing."),
    )

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if "in_open_data" in self.document:
            self.initial["keep_out"] = not self.document["in_open_data"]
        else:
            del self.fields["keep_out"]

    @property
    def in_open_data(self) -> bool | None:
        """None where there is no such choice."""
        return not self.cleaned_data["keep_out"] if "keep_out" in self.fields else None

    @property
    def is_right(self) -> bool:
        """Whether they say so of what visitors rely on; where nothing is checked, nobody is asked."""
        return self.cleaned_data.get("is_right", False)


class SendListingForm(SendForm):
    """Of an initiative they may also say that it is right today."""

    is_right = RightToday()
    field_order = ("is_right", "agreed", "keep_out")


class SendAskForm(SendForm):
    """What a group needs is no open data: only people who are signed in read it."""

    agreed = fields.Tick(
        gettext_lazy("We agree that other groups may read this"),
        needed=gettext_lazy("Tick the box if you agree. We can only show what others may read."),
        hint=gettext_lazy("Everybody who is signed in here can read it. Visitors cannot."),
    )
