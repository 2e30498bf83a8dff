"""The data version: it moves in the same transaction as anything that search or a card shows.

A version is a short text, such as "57.81723": equal means that nothing has changed. The mark after the point tells it
from a version 57 that was rolled back. Writers on PostgreSQL draw their version under one lock, which they keep until
the commit is visible: a later version is never seen before an earlier one.
"""

from dataclasses import dataclass

from django.db import connection

from directory.models import SearchChange

NOTHING = "0.0"
LATEST = f"SELECT version, mark FROM {SearchChange._meta.db_table} ORDER BY version DESC LIMIT 1"
# Whoever is further behind reads everything anew. The log itself keeps the last 5,000.
MOST_AT_ONCE = 1000
LOCK = (720417, 1)


@dataclass(frozen=True)
class Changes:
    """The version now, the numbers of the rows that came, changed or went (None: it may be any of them), and whether
    words that many rows share did: terms, moments, bank holidays, wordings."""

    version: str
    numbers: frozenset[int] | None
    words: bool = True


def version() -> str:
    """The data version now. One small query."""
    with connection.cursor() as cursor:  # on every page, where the ORM would take longer than the database
        cursor.execute(LATEST)
        last = cursor.fetchone()
    return _said(*last) if last else NOTHING


def changes(since: str) -> Changes:
    """What has changed since that version. One query when little has."""
    before = int(since.partition(".")[0] or 0)
    found = SearchChange.objects.filter(version__gte=before).order_by("version")
    rows = list(found.values_list("version", "mark", "number")[: MOST_AT_ONCE + 2])
    if not rows or len(rows) > MOST_AT_ONCE + 1 or _said(*rows[0][:2]) != since:
        return Changes(version(), None)
    numbers = [number for _version, _mark, number in rows[1:]]
    return Changes(_said(*rows[-1][:2]), frozenset(number for number in numbers if number is not None), None in numbers)


def take_turn() -> None:
    """One writer after the other on PostgreSQL; on SQLite a transaction that writes is alone already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", LOCK)


def _said(number: int, mark: int) -> str:
    return f"{number}.{mark % 10**12}"
