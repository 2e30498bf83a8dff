"""The wall clock of one request, and the bank holidays around it."""

from datetime import datetime

from django.utils import timezone

from directory import week
from directory.models import holidays


def now() -> datetime:
    """Naive wall time in London, to the minute."""
    return week.wall(timezone.now())


def holidays_around(moment: datetime) -> frozenset:
    return holidays(moment.year - 1, moment.year, moment.year + 1)
