"""The café group's eight questions, answered on the phone: a moderator writes down what somebody says."""

from django import forms
from django.utils.translation import gettext_lazy

from . import fields
from .group import GroupForm
from .send import RightToday


class EnterForm(GroupForm):
    """`key` is the id of the listing to be, made with the page, so that sending it twice makes one."""

    ending = ()

    key = forms.UUIDField(widget=forms.HiddenInput)
    is_right = RightToday(
        gettext_lazy("They say that all of it is right today"),
        hint=gettext_lazy("Ask them. If you tick this, people read that it was checked today."),
    )
    agreed = fields.Tick(
        gettext_lazy("They agree that anybody may share this listing"),
        needed=gettext_lazy("Ask them, and tick the box if they agree."),
        hint=gettext_lazy("Say: it is shown here, and other directories may show it too."),
    )
    keep_out = fields.Tick(
        gettext_lazy("Keep them out of the open data"),
        hint=gettext_lazy("Then they are on this portal, but other directories do not get the listing."),
    )
