"""What time does to connections. The worker calls `tick` beside the outbox; two workers do each thing once."""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from directory import talk
from directory.agreements.access import members_of
from directory.agreements.connection_table import TABLE
from directory.agreements.due import nobody_blocked, note_reminded, unanswered_since
from directory.agreements.limits import AT_ONCE, CLOSE_AFTER, INTRODUCTION, REMIND_AFTER
from directory.models import Case, Connection

from .passing import close_case, introduce, reach, tell

NOBODY_BLOCKED = nobody_blocked(team__organisation="asked__organisation", blocked__organisation="asking__organisation")


def tick(now: datetime) -> None:
    pass_on(now)
    remind(now)
    lapse(now)
    begin_talking()


def pass_on(now: datetime) -> None:
    """What was asked ten minutes ago reaches its team; without a team, moderators."""
    due = _waiting().filter(reached_at=None, due_at__lte=now).order_by("due_at")
    claimed = Q(asked__organisation__team__isnull=False)
    for connection in due.filter(claimed)[:AT_ONCE]:
        reach(connection, now)
    is_introduced = Exists(Case.objects.filter(kind=INTRODUCTION, subject=OuterRef("pk")))
    for connection in due.filter(~claimed, ~is_introduced)[:AT_ONCE]:
        introduce(connection, now)


def remind(now: datetime) -> None:
    """Two weeks after it reached them, once."""
    old = _waiting().filter(reached_at__lte=now - REMIND_AFTER, reminded_at=None)
    for connection in old[:AT_ONCE]:
        _remind(connection, now)


def lapse(now: datetime) -> None:
    """Thirty days without an answer: closed, with kind words to who asked."""
    day = now - CLOSE_AFTER
    old = Connection.objects.for_line().filter(unanswered_since(day), state=Connection.State.ASKED)
    for connection in old[:AT_ONCE]:
        _lapse(connection, now)


def begin_talking() -> None:
    """What was agreed by hand gets its thread as soon as both sides have a team."""
    silent = Connection.objects.agreed().filter(thread=None, asking__organisation__team__isnull=False)
    between_two = silent.exclude(asked__organisation=F("asking__organisation"))
    for connection in between_two.filter(asked__organisation__team__isnull=False)[:AT_ONCE]:
        talk.begin(connection=connection)


@transaction.atomic
def _remind(connection: Connection, now: datetime) -> None:
    if note_reminded(connection, now):
        tell(members_of(connection.asked), "connection-reminder", connection)


@transaction.atomic
def _lapse(connection: Connection, now: datetime) -> None:
    if TABLE.attempt(connection, "lapse", ended_at=now):
        close_case(connection)
        if connection.asking.listed and connection.asked.listed:
            tell(members_of(connection.asking), "connection-lapsed", connection)


def _waiting() -> QuerySet[Connection]:
    """Asked for, between two listings that visitors see, and not of a team that has blocked the one that asks."""
    asked = Connection.objects.for_line().filter(state=Connection.State.ASKED)
    return asked.filter(NOBODY_BLOCKED, asking__listed=True, asked__listed=True)
