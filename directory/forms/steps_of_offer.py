"""One small form for each page of the task list of an offer."""

from django.utils.translation import gettext_lazy

from directory.content.fields import as_text
from directory.models import Offer

from . import fields
from .base import PortalForm
from .sharing import HowMany, PartsOfWeek, Reach


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

    def content(self):
        """What was said of a role goes when it is none any more."""
        is_role = self.cleaned_data["sort"] == Offer.Sort.ROLE
        return super().content() | ({} if is_role else {"role": "", "gets": []})


class RoleForm(PortalForm):
    """What kind of role it is, and what whoever takes it gets."""

    role = fields.One(
        gettext_lazy("What kind of role is it?"), Offer.Role.choices, needed=gettext_lazy("Choose a kind of role.")
    )
    gets = fields.Choices(
        gettext_lazy("What do you give to whoever takes it?"),
        Offer.Gets.choices,
        hint=gettext_lazy("Tick only what is sure. People decide by it."),
    )


class WhenForm(PortalForm):
    when = PartsOfWeek(
        gettext_lazy("At which times of the week is it?"),
        hint=gettext_lazy("Leave all of them empty if it can be at any time, or if you agree it together."),
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


class OursForm(PortalForm):
    """Some of the team's initiatives; the choices come from the view."""

    def __init__(self, *args, choices=(), **options):
        super().__init__(*args, **options)
        self.fields["initiatives"].choices = choices


class GivenByForm(OursForm):
    """Which of the team's initiatives give it."""

    initiatives = fields.Choices(
        gettext_lazy("Which of your groups or services give it?"),
        (),
        hint=gettext_lazy("Leave this empty if your organisation gives it as a whole."),
    )


class HowToTakeUpForm(PortalForm):
    """How to take it up, whom to ask, for how many, and until when."""

    how_to_take_up = fields.Text(
        gettext_lazy("How does somebody take it up?"),
        needed=gettext_lazy("Say how somebody takes it up."),
        hint=gettext_lazy("For example: ring us, or write to the address on our page."),
        rows=3,
    )
    contact = Reach(
        gettext_lazy("Where do people ring or write?"),
        hint=gettext_lazy("A phone number, e-mail or web address of your organisation. Never somebody’s own."),
    )
    capacity = HowMany(
        gettext_lazy("How many can have it at a time?"),
        most=500,
        wrong=gettext_lazy("Enter a number from 1 to 500, or leave it empty."),
        hint=gettext_lazy("For example: 12 chairs, or 2 groups. Leave it empty if you do not know."),
    )
    until = fields.Day(gettext_lazy("Until when does it stand?"))

    def content(self):
        return super().content() | {"until": as_text(self.cleaned_data["until"])}
