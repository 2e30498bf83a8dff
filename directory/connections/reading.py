"""What a person sees of connections: what waits for them first. Nothing of a listing that was taken down."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from directory.agreements import lists
from directory.agreements.access import ASKED, ASKING, organisations_of, sides
from directory.agreements.limits import HELD
from directory.models import Case, Connection, User

State = Connection.State


@dataclass(frozen=True)
class Sides:
    """Whose connections a person looks at: the organisations of their teams."""

    organisations: frozenset[UUID]

    def of(self, connection: Connection) -> set[str]:
        return sides(connection, self.organisations)

    def asks(self, connection: Connection) -> bool:
        return ASKING in self.of(connection)

    def other(self, connection: Connection):
        """The initiative on the other side; of two that are ours, the one that was asked."""
        return connection.asked if self.asks(connection) else connection.asking

    def shows(self, connection: Connection) -> bool:
        """Whether our own side shows it on its page."""
        shown = {ASKING: connection.shown_by_asking, ASKED: connection.shown_by_asked}
        return all(shown[side] for side in self.of(connection))


def own_sides(user: User) -> Sides:
    return Sides(frozenset(organisations_of(user)))


def of_user(user: User) -> QuerySet[Connection]:
    """Those that this person may see, between two listings that visitors see."""
    shown = Connection.objects.of_user(user).filter(asking__listed=True, asked__listed=True)
    # With the team, so that a line can say whether anybody is there.
    return shown.for_line().select_related("asked__organisation__team")


def held_until(ours: Sides) -> datetime | None:
    """By when moderators decide about what was held back; None while nothing is."""
    cases = Case.objects.filter(kind=HELD, subject__in=ours.organisations, state=Case.State.OPEN)
    return cases.values_list("due_at", flat=True).first()


def waiting(user: User) -> list[Connection]:
    """What waits for the answer of this person's teams, the oldest first."""
    return list(of_user(user).filter(_waits_for(own_sides(user))).order_by("reached_at", "pk"))


def _waits_for(ours: Sides) -> Q:
    return Q(state=State.ASKED, reached_at__isnull=False, asked__organisation__in=ours.organisations)


def in_order(user: User, ours: Sides) -> QuerySet[Connection]:
    """All of them, each with its `part` of the list: what waits for us, what we asked, what is agreed, what is past."""
    asked = [State.ASKED, State.HELD]
    return lists.in_order(of_user(user), waits_for_us=_waits_for(ours), asked=asked, agreed=State.AGREED)
