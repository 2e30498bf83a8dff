"""What the two sides do about an offer that is taken up: each move a function, one compare-and-set beneath them all.

Hours are time credits: given by the offer's organisation, received by the team, said only by who wants to.
"""

from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import talk
from directory.acts import Refused, compare_and_set
from directory.agreements.access import members_of
from directory.agreements.limits import close_when_nothing_is_held
from directory.agreements.take_up_table import GIVER, TABLE, TAKER, may, ours
from directory.models import Offer, TakeUp, User

from .reading import room
from .tick import takers, tell

State = TakeUp.State


@transaction.atomic
def accept(take_up: TakeUp, *, by: User, answer: str = "") -> TakeUp:
    """Says yes, with or without a word. From now on the two can write to each other.

    Refused when all that there is has been given: of two who answer at once, the second sees the first's yes.
    """
    offer = _kept(take_up)
    take_up.refresh_from_db()
    if take_up.state == State.REQUESTED and may(by, take_up, GIVER) and room(offer) == 0:
        raise Refused(_("All that you offer is given. Change the number in your offer first, or say no kindly."))
    # Whoever takes it up is reminded too, a month from now.
    _answer(take_up, "accept", by=by, answer=answer, reminded_at=None)
    talk.begin(take_up=take_up)
    return take_up


@transaction.atomic
def decline(take_up: TakeUp, *, by: User, answer: str = "") -> TakeUp:
    """Says no, with or without a word."""
    return _answer(take_up, "decline", by=by, answer=answer)


@transaction.atomic
def withdraw(take_up: TakeUp, *, by: User) -> TakeUp:
    """Takes it back: without a trace while it has not reached anybody."""
    if TABLE.make(take_up, "withdraw", by=by, said={}, ended_at=timezone.now()):
        close_when_nothing_is_held(take_up.team)
    return take_up


@transaction.atomic
def call_off(take_up: TakeUp, *, by: User) -> TakeUp:
    """Either side calls off what was agreed; the other one has a mail."""
    if TABLE.make(take_up, "call-off", by=by, said={}, ended_at=timezone.now()):
        _tell_the_other_side(take_up, "take-up-called-off", by)
    return take_up


@transaction.atomic
def finish(take_up: TakeUp, *, by: User, came_of_it: str = "", hours: Decimal | None = None) -> TakeUp:
    """It is done. What came of it and the hours may be said now, or later by either side."""
    said = {"came_of_it": came_of_it, "hours": hours}
    if TABLE.make(take_up, "done", by=by, said=said, ended_at=timezone.now()):
        _tell_the_other_side(take_up, "take-up-done", by)
    return take_up


@transaction.atomic
def add_what_came_of_it(take_up: TakeUp, *, by: User, came_of_it: str, hours: Decimal | None = None) -> TakeUp:
    """Says it once it is done; either side can, and what was written first stays. So do hours."""
    if not may(by, take_up, "either"):
        raise Refused(TABLE.cannot)
    hours = hours if take_up.hours is None else take_up.hours
    if not take_up.came_of_it and compare_and_set(take_up, (State.DONE,), came_of_it=came_of_it, hours=hours):
        return take_up
    if not take_up.came_of_it:
        raise Refused(TABLE.too_late(take_up, by))
    if take_up.came_of_it != came_of_it:
        raise Refused(_("This has been said already. What was written first stays."))
    return take_up


def _kept(take_up: TakeUp) -> Offer:
    """The offer, kept for this transaction: answers about it come one after the other."""
    return Offer.objects.select_for_update(no_key=True).get(pk=take_up.offer_id)


def _answer(take_up: TakeUp, name: str, *, by: User, answer: str, **values) -> TakeUp:
    said = {"by_id": by.pk, "answer": answer}
    if TABLE.make(take_up, name, by=by, said=said, answered_at=timezone.now(), **values):
        tell(takers(take_up), "take-up-answered", take_up)
    return take_up


def _tell_the_other_side(take_up: TakeUp, mail: str, by: User) -> None:
    people = {GIVER: members_of(take_up.offer), TAKER: takers(take_up)}
    for side in people.keys() - ours(by).sides(take_up):
        tell(people[side], mail, take_up)
