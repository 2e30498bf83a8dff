"""What a person sees of taken-up offers. What is over stays for both sides; what is live needs an offer that stands."""

from decimal import Decimal
from uuid import UUID

from django.db.models import Q, QuerySet, Sum

from directory.agreements import lists
from directory.agreements.take_up_table import ours
from directory.models import Offer, TakeUp, User

State = TakeUp.State


def shown() -> Q:
    """Those of which offer and group are on the portal."""
    return Q(offer__listed=True) & (Q(initiative=None) | Q(initiative__listed=True))


def of_user(user: User) -> QuerySet[TakeUp]:
    """Those that this person may see."""
    is_over = ~Q(state__in=TakeUp.LIVE)
    return TakeUp.objects.of_user(user).filter(shown() | is_over).for_line()


def in_order(user: User) -> QuerySet[TakeUp]:
    """All of them, each with its `part` of the list: what waits for us, what we asked for, under way, and over."""
    asked = [State.REQUESTED, State.HELD]
    return lists.in_order(of_user(user), waits_for_us=_waits_for(user), asked=asked, agreed=State.ACCEPTED)


def waiting(user: User) -> list[TakeUp]:
    """What waits for the answer of this person's teams, the oldest first."""
    return list(of_user(user).filter(_waits_for(user)).order_by("reached_at", "pk"))


def _waits_for(user: User) -> Q:
    return Q(state=State.REQUESTED, reached_at__isnull=False, offer__organisation__in=ours(user).organisations)


def live(user: User) -> dict[UUID, UUID]:
    """By offer, what a team of this person asks for or has: the id of it."""
    mine = TakeUp.objects.live().filter(team__members=user, offer__listed=True)
    return dict(mine.values_list("offer", "pk"))


def is_live(take_up: TakeUp) -> bool:
    """Whether it is asked for or agreed, and not over."""
    return take_up.state in TakeUp.LIVE


def is_agreed(take_up: TakeUp) -> bool:
    """Whether the two can write to each other about it."""
    return take_up.state in (State.ACCEPTED, State.DONE)


def lacks_words(take_up: TakeUp) -> bool:
    """Whether it is done, and nobody has said what came of it."""
    return take_up.state == State.DONE and not take_up.came_of_it


def room(offer: Offer) -> int | None:
    """How many more can have it now; None where nobody said how many."""
    if offer.capacity is None:
        return None
    return max(offer.capacity - offer.take_ups.filter(state=State.ACCEPTED).count(), 0)


def hours_given_and_received(user: User) -> tuple[Decimal, Decimal]:
    """The hours of this person's teams, each way. Nobody adds them up against each other."""
    mine = ours(user)
    done = TakeUp.objects.filter(state=State.DONE)
    given = done.filter(offer__organisation__in=mine.organisations).aggregate(hours=Sum("hours"))
    received = done.filter(team__in=mine.teams).aggregate(hours=Sum("hours"))
    return given["hours"] or Decimal(0), received["hours"] or Decimal(0)
