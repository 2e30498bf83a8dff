"""One small form for each page of the task list of an offer."""

from django.utils.translation import gettext_lazy

from directory.models import Offer

from . import fields
from .base import PortalForm
from .steps_of_initiative import as_text


class WhatForm(PortalForm):
    """What is offered."""

    name = fields.Line(
        gettext_lazy("What do you offer?"),
        needed=gettext_lazy("Enter what you offer, in a few words."),
        hint=gettext_lazy("For example: a room on Tuesday evenings."),
    )
    sort = fields.One(
        gettext_lazy("What kind of offer is it?"), Offer.Sort.choices, needed=gettext_lazy("Choose a kind of offer.")
    )
    summary = fields.Text(
        gettext_lazy("Say a little more"),
        needed=gettext_lazy("Say what it is, in a sentence or two."),
        hint=gettext_lazy("What people get, how often, how much of it."),
    )


class ForWhomForm(PortalForm):
    for_whom = fields.Text(
        gettext_lazy("Who may take it up?"),
        needed=gettext_lazy("Say who may take it up."),
        hint=gettext_lazy("For example: any group in Lambeth, or anybody who wants to help."),
        rows=3,
    )
    area = fields.Line(
        gettext_lazy("In which area?"), longest=120, hint=gettext_lazy("For example: Brixton, or all of Lambeth.")
    )


class FitsForm(PortalForm):
    """What the offer is part of: the shared commitments, and the moments."""

    commitments = fields.Choices(
        gettext_lazy("Which of Lambeth's shared commitments does it help with?"), fields.commitments
    )
    moments = fields.Choices(gettext_lazy("At which moments does it help people?"), fields.moments)


class GivenByForm(PortalForm):
    """Which of the team's initiatives give it; the choices come from the view."""

    initiatives = fields.Choices(
        gettext_lazy("Which of your groups or services give it?"),
        (),
        hint=gettext_lazy("Leave this empty if your organisation gives it as a whole."),
    )

    def __init__(self, *args, choices=(), **options):
        super().__init__(*args, **options)
        self.fields["initiatives"].choices = choices


class TakeUpForm(PortalForm):
    """How to take it up, and until when."""

    how_to_take_up = fields.Text(
        gettext_lazy("How does somebody take it up?"),
        needed=gettext_lazy("Say how somebody takes it up."),
        hint=gettext_lazy("For example: ring us, or write to the address on our page."),
        rows=3,
    )
    until = fields.Day(gettext_lazy("Until when does it stand?"))

    def content(self):
        return super().content() | {"until": as_text(self.cleaned_data["until"])}
