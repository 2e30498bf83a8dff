"""Which action leads a taken-up offer from which state to which, and by whom. Pages, buttons and tests read this table.

The giver is the team of the offer's organisation; until the request has reached it, there is nothing for it to see.
"""

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from directory.acts import Move, Table
from directory.models import TakeUp, User

from .access import organisations_of

GIVER, TAKER = "giver", "taker"
State = TakeUp.State


@dataclass(frozen=True)
class Ours:
    """Whose taken-up offers a person looks at: those of their teams, and of the organisations of their teams."""

    teams: frozenset[int]
    organisations: frozenset[UUID]

    def sides(self, take_up: TakeUp) -> set[str]:
        """Which sides of it these teams are: none, one, or both."""
        is_side = {
            GIVER: take_up.offer.organisation_id in self.organisations and take_up.reached_at is not None,
            TAKER: take_up.team_id in self.teams,
        }
        return {side for side, ours in is_side.items() if ours}


def ours(user: User) -> Ours:
    return Ours(frozenset(user.teams.values_list("pk", flat=True)), frozenset(organisations_of(user)))


def may(user: User, take_up: TakeUp, by: str) -> bool:
    """Whether this person may act on it as "giver" or "taker", or as "either" of them.

    Nobody is the portal, and moderators act on what was held back as a whole.
    """
    mine = ours(user).sides(take_up)
    return bool(mine) if by == "either" else by in mine


TABLE = Table(
    Move("accept", (State.REQUESTED,), State.ACCEPTED, GIVER, _("Yes, they can have it")),
    Move("decline", (State.REQUESTED,), State.DECLINED, GIVER, _("No, not this time")),
    Move("withdraw", (State.REQUESTED, State.HELD), State.WITHDRAWN, TAKER, _("Take it back")),
    Move("call-off", (State.ACCEPTED,), State.WITHDRAWN, "either", _("Call it off")),
    Move("done", (State.ACCEPTED,), State.DONE, "either", _("It is done")),
    Move("let-through", (State.HELD,), State.REQUESTED, "moderator", _("Let them through")),
    Move("stop", (State.HELD,), State.LAPSED, "moderator", _("Stop them"), needs_reason=True),
    Move("hold", (State.REQUESTED,), State.HELD, "portal", _("Held back")),
    Move("lapse", (State.REQUESTED,), State.LAPSED, "portal", _("Closed without an answer")),
    may=may,
    cannot=_("You cannot do this. Somebody else has to."),
)
