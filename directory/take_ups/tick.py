"""A request for an offer reaches its organisation ten minutes after it was made; and what else time does to it."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from directory import notices
from directory.agreements.access import members_of
from directory.agreements.due import nobody_blocked, note_reached, note_reminded, unanswered_since
from directory.agreements.limits import AT_ONCE, CLOSE_AFTER, REMIND_AFTER, UNTIL_IT_REACHES_THEM
from directory.agreements.take_up_table import TABLE
from directory.models import TakeUp, User

from .reading import shown
from .words import giver_name, taker_name

# From a yes until whoever took it up is asked what came of it.
ASK_AFTER = CLOSE_AFTER
State = TakeUp.State
BETWEEN_FRIENDS = nobody_blocked(team__organisation="offer__organisation", blocked="team")


def tick(now: datetime) -> None:
    """The worker calls it beside `tick`; two workers do each thing once."""
    for one in _unreached().filter(made_at__lte=now - UNTIL_IT_REACHES_THEM).order_by("made_at")[:AT_ONCE]:
        reach_giver(one, now)
    waiting = TakeUp.objects.filter(BETWEEN_FRIENDS, shown(), state=State.REQUESTED, reminded_at=None)
    for one in waiting.filter(reached_at__lte=now - REMIND_AFTER).for_line()[:AT_ONCE]:
        _remind(one, now, "take-up-reminder", members_of(one.offer))
    for one in _without_an_end().filter(answered_at__lte=now - ASK_AFTER)[:AT_ONCE]:
        _remind(one, now, "take-up-what-came", takers(one))
    day = now - CLOSE_AFTER
    for one in TakeUp.objects.filter(unanswered_since(day), state=State.REQUESTED).for_line()[:AT_ONCE]:
        _lapse(one, now)


@transaction.atomic
def reach_giver(take_up: TakeUp, now: datetime) -> bool:
    """Lets the organisation's team see it, with a mail to each member; once, whoever comes first.

    Not to a team that wants nothing more of the other one, nor while the offer or the group is off the portal.
    """
    # A condition on other tables would be looked at once, and not again after waiting for another worker.
    may_reach = _unreached().filter(pk=take_up.pk).exists()
    if not may_reach or not note_reached(take_up, now, while_in=State.REQUESTED):
        return False
    take_up.refresh_from_db()
    tell(members_of(take_up.offer), "take-up-requested", take_up)
    return True


def takers(take_up: TakeUp) -> Iterable[User]:
    return User.objects.filter(teams=take_up.team_id, is_active=True).order_by("pk")


def tell(people: Iterable[User], mail: str, take_up: TakeUp) -> None:
    """One mail to each: it names the offer and the group, and nothing that somebody typed to the other."""
    for person in people:
        notices.write(person.email, mail, take_up=take_up, taker=taker_name(take_up), giver=giver_name(take_up))


def _unreached() -> QuerySet[TakeUp]:
    """What waits and may reach a team."""
    waiting = TakeUp.objects.filter(BETWEEN_FRIENDS, shown(), state=State.REQUESTED, reached_at=None)
    return waiting.filter(offer__organisation__team__isnull=False)


def _without_an_end() -> QuerySet[TakeUp]:
    """Said yes to, and nobody has written what came of it, nor been asked."""
    agreed = TakeUp.objects.filter(state__in=[State.ACCEPTED, State.DONE], came_of_it="", reminded_at=None)
    return agreed.filter(shown()).for_line()


@transaction.atomic
def _remind(take_up: TakeUp, now: datetime, mail: str, people: Iterable[User]) -> None:
    if note_reminded(take_up, now, came_of_it=""):
        tell(people, mail, take_up)


@transaction.atomic
def _lapse(take_up: TakeUp, now: datetime) -> None:
    if TABLE.attempt(take_up, "lapse", ended_at=now) and take_up.offer.listed:
        tell(takers(take_up), "take-up-lapsed", take_up)
