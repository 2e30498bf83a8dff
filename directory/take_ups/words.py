"""A taken-up offer in words: who takes it up, and how it stands for each side."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.agreements.take_up_table import TAKER
from directory.agreements.words import HELD_BACK, LAPSED, STOPPED, waits
from directory.models import TakeUp

State = TakeUp.State
CALLED_OFF = gettext_lazy("It was called off.")
FOR_WHO_ASKS: dict[str, Promise] = {
    State.HELD: HELD_BACK,
    State.ACCEPTED: gettext_lazy("They said yes. Write to them about the rest."),
    State.DECLINED: gettext_lazy("They said no this time. That may have nothing to do with you."),
    State.WITHDRAWN: gettext_lazy("You took it back."),
    State.DONE: gettext_lazy("Done."),
    State.LAPSED: LAPSED,
}
FOR_WHO_GIVES: dict[str, Promise] = {
    State.REQUESTED: gettext_lazy("They wait for your answer."),
    State.HELD: gettext_lazy("Held back."),
    State.ACCEPTED: gettext_lazy("You said yes. Write to them about the rest."),
    State.DECLINED: gettext_lazy("You said no."),
    State.WITHDRAWN: gettext_lazy("They took it back."),
    State.DONE: gettext_lazy("Done."),
    State.LAPSED: gettext_lazy("It was closed without an answer. You can still ring them."),
}


def taker_name(take_up: TakeUp) -> str:
    """Who takes it up, as far as visitors may know it too: the group, or its organisation."""
    names = [row.name for row in (take_up.initiative, take_up.team.organisation) if row and row.listed]
    return names[0] if names else _("A group")


def giver_name(take_up: TakeUp) -> str:
    return take_up.offer.organisation.name


def how_it_stands(take_up: TakeUp, sides: set[str]) -> str:
    """How it stands, for somebody on these sides of it."""
    if take_up.state == State.WITHDRAWN and take_up.answered_at:
        return str(CALLED_OFF)
    if TAKER not in sides:
        return str(FOR_WHO_GIVES[take_up.state])
    if take_up.state == State.REQUESTED:
        return waits(take_up)
    if take_up.state == State.LAPSED and take_up.by_id:
        return str(STOPPED)
    return str(FOR_WHO_ASKS[take_up.state])
