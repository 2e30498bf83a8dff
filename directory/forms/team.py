"""What an owner of a team fills in: an invitation, and handing over."""

from django import forms
from django.utils.translation import gettext_lazy

from directory.models import Member

from . import fields
from .base import PortalForm

ROLES = [
    (Member.Role.MEMBER, gettext_lazy("Add and change what is yours")),
    (Member.Role.OWNER, gettext_lazy("The same, and also invite people and take them out")),
]


class InviteForm(PortalForm):
    """To which address, and what the person may do."""

    email = fields.Line(
        gettext_lazy("Their e-mail address"),
        needed=gettext_lazy("Enter the e-mail address of your colleague."),
        hint=gettext_lazy("They can only join with this very address."),
        longest=254,
        widget=forms.EmailInput({"autocomplete": "off"}),
    )
    role = fields.One(
        gettext_lazy("What may they do?"), ROLES, initial=Member.Role.MEMBER, needed=gettext_lazy("Choose one.")
    )

    def clean_email(self) -> str:
        return fields.email_address(self.cleaned_data["email"]).lower()


class HandOverForm(PortalForm):
    step_down = fields.Tick(
        gettext_lazy("I stop being an owner, and stay in the team"),
        hint=gettext_lazy("Leave this empty to be owners together."),
    )
