"""What the two sides do about a connection: each move a function, one compare-and-set beneath them all."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory.acts import Refused, compare_and_set
from directory.models import Block, Connection, Team, User

from . import talk
from .access import ASKED, ASKING, members_of, organisations_of, sides, team_of
from .limits import close_when_nothing_is_held
from .passing import close_case, tell
from .table import TABLE, may

State = Connection.State


@transaction.atomic
def accept(connection: Connection, *, by: User, answer: str = "") -> Connection:
    """Says yes, with or without a word. From now on both pages show it, and the two can write to each other."""
    _answer(connection, "accept", by=by, answer=answer)
    talk.begin(connection=connection)
    return connection


@transaction.atomic
def decline(connection: Connection, *, by: User, answer: str = "") -> Connection:
    """Says no, with or without a word."""
    return _answer(connection, "decline", by=by, answer=answer)


@transaction.atomic
def block(connection: Connection, *, by: User) -> None:
    """Wants nothing more of the team that asks: a waiting request is declined, and no other reaches them."""
    mine, theirs = _asked_and_asking(connection, by)
    if connection.state == State.ASKED:
        decline(connection, by=by)
    if theirs:
        Block.objects.get_or_create(team=mine, blocked=theirs, defaults={"by": by})


def unblock(connection: Connection, *, by: User) -> None:
    mine, theirs = _asked_and_asking(connection, by)
    Block.objects.filter(team=mine, blocked=theirs).delete()


@transaction.atomic
def withdraw(connection: Connection, *, by: User) -> Connection:
    """Takes it back: without a trace while it has not reached anybody."""
    if make(connection, "withdraw", by=by, ended_at=timezone.now()):
        close_case(connection)
        close_when_nothing_is_held(team_of(connection.asking))
    return connection


@transaction.atomic
def end(connection: Connection, *, by: User) -> Connection:
    """Either side ends what was agreed; the other one has a mail."""
    if make(connection, "end", by=by, ended_at=timezone.now()):
        mine = sides(connection, organisations_of(by))
        for side in {ASKING, ASKED} - mine:
            tell(members_of(getattr(connection, side)), "connection-ended", connection)
    return connection


def show(connection: Connection, *, by: User, shown: bool) -> Connection:
    """Shows an agreed one on the page of one's own side, or keeps it off; visitors see it only while both show it."""
    mine = sides(connection, organisations_of(by))
    if not mine:
        raise Refused(_("You cannot do this. Somebody else has to."))
    agreed = Connection.objects.agreed().filter(pk=connection.pk)
    if not agreed.update(**{f"shown_by_{side}": shown for side in mine}):
        connection.refresh_from_db()
        raise Refused(too_late(connection))
    connection.refresh_from_db()
    return connection


def make(connection: Connection, name: str, *, by: User, **values) -> bool:
    """Makes a move of the table. False when this person has made it before, in the same words."""
    move = TABLE[name]
    if not may(by, connection, move.by):
        raise Refused(_("You cannot do this. Somebody else has to."))
    if compare_and_set(connection, move.sources, state=move.target, **values):
        return True
    kept = {key: getattr(connection, key) for key in ("by_id", "answer") if key in values}
    if connection.state != move.target or kept != {key: values[key] for key in kept}:
        raise Refused(too_late(connection))
    return False


def _asked_and_asking(connection: Connection, by: User) -> tuple[Team, Team | None]:
    """The team that is asked, if this person is in it, and the one that asks."""
    mine = sides(connection, organisations_of(by))
    if mine != {ASKED} or connection.reached_at is None:
        raise Refused(_("You cannot do this. Somebody else has to."))
    return team_of(connection.asked), team_of(connection.asking)


def too_late(connection: Connection) -> str:
    state = connection.get_state_display().lower()
    return _("Somebody has changed this since you opened it. It is now: %(state)s.") % {"state": state}


def _answer(connection: Connection, name: str, *, by: User, answer: str) -> Connection:
    if make(connection, name, by=by, answer=answer, by_id=by.pk, answered_at=timezone.now()):
        tell(members_of(connection.asking), "connection-answered", connection)
    return connection
