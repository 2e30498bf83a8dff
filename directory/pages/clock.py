"""The wall clock of one request."""

from datetime import datetime

from django.utils import timezone

from directory import week


def now() -> datetime:
    """Naive wall time in London, to the minute."""
    return week.wall(timezone.now())
