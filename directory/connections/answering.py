"""What the two sides do about a connection: each move a function, one compare-and-set beneath them all."""

from django.db import transaction
from django.utils import timezone

from directory import talk
from directory.acts import Refused
from directory.agreements.access import ASKED, ASKING, members_of, organisations_of, sides, team_of
from directory.agreements.connection_table import TABLE
from directory.agreements.limits import close_when_nothing_is_held
from directory.models import Block, Connection, Team, User

from .passing import close_case, tell

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
    if TABLE.make(connection, "withdraw", by=by, said={}, ended_at=timezone.now()):
        close_case(connection)
        close_when_nothing_is_held(team_of(connection.asking))
    return connection


@transaction.atomic
def end(connection: Connection, *, by: User) -> Connection:
    """Either side ends what was agreed; the other one has a mail."""
    if TABLE.make(connection, "end", by=by, said={}, ended_at=timezone.now()):
        mine = sides(connection, organisations_of(by))
        for side in {ASKING, ASKED} - mine:
            tell(members_of(getattr(connection, side)), "connection-ended", connection)
    return connection


def show(connection: Connection, *, by: User, shown: bool) -> Connection:
    """Shows an agreed one on the page of one's own side, or keeps it off; visitors see it only while both show it."""
    mine = sides(connection, organisations_of(by))
    if not mine:
        raise Refused(TABLE.cannot)
    agreed = Connection.objects.agreed().filter(pk=connection.pk)
    if not agreed.update(**{f"shown_by_{side}": shown for side in mine}):
        connection.refresh_from_db()
        raise Refused(TABLE.too_late(connection, by))
    connection.refresh_from_db()
    return connection


def _asked_and_asking(connection: Connection, by: User) -> tuple[Team, Team | None]:
    """The team that is asked, if this person is in it, and the one that asks."""
    mine = sides(connection, organisations_of(by))
    if mine != {ASKED} or connection.reached_at is None:
        raise Refused(TABLE.cannot)
    return team_of(connection.asked), team_of(connection.asking)


def _answer(connection: Connection, name: str, *, by: User, answer: str) -> Connection:
    said = {"by_id": by.pk, "answer": answer}
    if TABLE.make(connection, name, by=by, said=said, answered_at=timezone.now()):
        tell(members_of(connection.asking), "connection-answered", connection)
    return connection
