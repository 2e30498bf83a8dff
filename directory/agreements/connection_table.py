"""Which action leads a connection from which state to which, and by whom. Pages, buttons and tests read this table."""

from django.utils.translation import gettext_lazy as _

from directory.acts import Move, Table
from directory.models import Connection, User

from .access import ASKED, ASKING, organisations_of, sides

State = Connection.State


def may(user: User, connection: Connection, by: str) -> bool:
    """Whether this person may act on it as "asking" or "asked" side, as "either" of them, or as "moderator".

    As a moderator nobody acts on what their own organisation asks, or is asked. The portal itself is nobody.
    """
    mine = sides(connection, organisations_of(user))
    if by == "moderator":
        return user.is_moderator and not mine
    if by == ASKED:
        return ASKED in mine and connection.reached_at is not None
    return bool(mine) if by == "either" else by == ASKING and ASKING in mine


TABLE = Table(
    Move("accept", (State.ASKED,), State.AGREED, "asked", _("Yes, let us connect")),
    Move("decline", (State.ASKED,), State.DECLINED, "asked", _("No, thank you")),
    Move("withdraw", (State.ASKED, State.HELD), State.WITHDRAWN, "asking", _("Take it back")),
    Move("end", (State.AGREED,), State.ENDED, "either", _("End it")),
    Move("by-hand", (State.ASKED,), State.AGREED, "moderator", _("Introduced by hand"), needs_reason=True),
    Move("rather-not", (State.ASKED,), State.DECLINED, "moderator", _("They would rather not")),
    Move("let-through", (State.HELD,), State.ASKED, "moderator", _("Let them through")),
    Move("stop", (State.HELD,), State.LAPSED, "moderator", _("Stop them"), needs_reason=True),
    Move("hold", (State.ASKED,), State.HELD, "portal", _("Held back")),
    Move("lapse", (State.ASKED,), State.LAPSED, "portal", _("Closed without an answer")),
    may=may,
    cannot=_("You cannot do this. Somebody else has to."),
)


def moves_for(user: User, connection: Connection) -> dict[str, Move]:
    """The buttons that this person sees for this connection, by name. A moderator's stand on pages of their own."""
    return {name: move for name, move in TABLE.possible(user, connection).items() if move.by != "moderator"}
