"""The bank holidays of England, with what moderators added or took away."""

from collections.abc import Iterable
from datetime import date
from functools import cache

import holidays as calendar
from django.db import models


class BankHoliday(models.Model):
    """A bank holiday by proclamation, which no library knows in advance; or one that was moved away."""

    day = models.DateField(unique=True)
    name = models.CharField(max_length=100)
    is_holiday = models.BooleanField(default=True)

    class Meta:
        ordering = ("day",)

    def __str__(self) -> str:
        return self.name


@cache
def _by_the_library(year: int) -> frozenset[date]:
    return frozenset(calendar.country_holidays("GB", subdiv="ENG", years=year))


def holidays(*years: int, changes: Iterable[tuple[date, bool]] | None = None) -> frozenset[date]:
    """The bank holidays of England in these years, with what moderators added (True) or took away. One query."""
    if changes is None:
        changes = BankHoliday.objects.filter(day__year__in=years).values_list("day", "is_holiday")
    days = set().union(*(_by_the_library(year) for year in years))
    for day, is_holiday in changes:
        (days.add if is_holiday else days.discard)(day)
    return frozenset(days)
