"""What a person sees of taken-up offers. What is over stays for both sides; what is live needs an offer that stands."""

from decimal import Decimal
from uuid import UUID

from django.db.models import Case, IntegerField, Q, QuerySet, Sum, Value, When

from directory.models import Offer, TakeUp, User

from .take_ups_table import ours

State = TakeUp.State
# The parts of the list, in order.
WAITING_FOR_US, ASKED_BY_US, UNDER_WAY, OVER = range(4)


def shown() -> Q:
    """Those of which offer and group are on the portal."""
    return Q(offer__listed=True) & (Q(initiative=None) | Q(initiative__listed=True))


def take_ups_of(user: User) -> QuerySet[TakeUp]:
    """Those that this person may see."""
    is_over = ~Q(state__in=TakeUp.LIVE)
    return TakeUp.objects.of_user(user).filter(shown() | is_over).for_line()


def take_ups_in_order(user: User) -> QuerySet[TakeUp]:
    """All of them, each with its `part` of the list: what waits for us, what we asked for, under way, and over."""
    waits = Q(state=State.REQUESTED, reached_at__isnull=False, offer__organisation__in=ours(user).organisations)
    part = Case(
        When(waits, then=Value(WAITING_FOR_US)),
        When(state__in=[State.REQUESTED, State.HELD], then=Value(ASKED_BY_US)),
        When(state=State.ACCEPTED, then=Value(UNDER_WAY)),
        default=Value(OVER),
        output_field=IntegerField(),
    )
    return take_ups_of(user).annotate(part=part).order_by("part", "-made_at", "pk")


def waiting_take_ups(user: User) -> list[TakeUp]:
    """What waits for the answer of this person's teams, the oldest first."""
    return list(take_ups_in_order(user).filter(part=WAITING_FOR_US).order_by("reached_at", "pk"))


def live_take_ups(user: User) -> dict[UUID, UUID]:
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
