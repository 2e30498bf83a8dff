"""What time does to all that is asked: it reaches the other side, is reminded of, is closed. Two workers do it once."""

from datetime import datetime

from django.db.models import Exists, F, OuterRef, Q

from directory.models import Block, Connection, TakeUp


def nobody_blocked(**teams: str) -> Q:
    """Not from a team of which the other one wants nothing more; the one that asked is never told.

    `teams` leads each side of a Block to a column, as in `blocked="team"`.
    """
    return ~Q(Exists(Block.objects.filter(**{side: OuterRef(column) for side, column in teams.items()})))


def unanswered_since(at: datetime) -> Q:
    """Seen by the other side for so long, or asked so long ago and never seen."""
    return Q(reached_at__lte=at) | Q(reached_at=None, made_at__lte=at)


def note_reached(row: Connection | TakeUp, now: datetime, *, while_in: str) -> bool:
    """Notes that the other side can see it; false when it could, or is not in this state any more."""
    waiting = type(row)._default_manager.filter(pk=row.pk, state=while_in, reached_at=None)
    return waiting.update(reached_at=now, version=F("version") + 1) == 1


def note_reminded(row: Connection | TakeUp, now: datetime, **still) -> bool:
    """Notes that somebody is reminded of it; false when they were, or it has moved on since it was read."""
    return (
        type(row)._default_manager.filter(pk=row.pk, state=row.state, reminded_at=None, **still).update(reminded_at=now)
        == 1
    )
