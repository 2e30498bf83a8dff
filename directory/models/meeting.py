"""When an initiative meets: sessions of the week, their seasons and their exceptions.

Stored as plain numbers and keys; what they mean is decided in `directory.week` alone.
"""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory import week

from .initiative import Initiative
from .place import Place


class MeetingSession(models.Model):
    """When and where an initiative happens ("session" on screen).

    `opens` and `closes` are minutes since Monday 00:00, Europe/London wall time. Exactly one of `every` (1 weekly,
    2 fortnightly with `phase`), `nth` (weekday of the month, -1 the last) and `date` (once) is set.
    """

    class BankHolidays(models.TextChoices):
        RUNS = "runs", _("Runs on bank holidays")
        CLOSED = "closed", _("Closed on bank holidays")
        UNKNOWN = "unknown", _("Not known on bank holidays")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="sessions")
    place = models.ForeignKey(Place, models.SET_NULL, null=True, blank=True, related_name="sessions")
    opens = models.PositiveIntegerField()
    closes = models.PositiveIntegerField()
    vague = models.BooleanField(default=False)
    every = models.PositiveSmallIntegerField(null=True, blank=True)
    phase = models.PositiveSmallIntegerField(null=True, blank=True)
    nth = models.SmallIntegerField(null=True, blank=True)
    date = models.DateField(null=True, blank=True)
    bank_holidays = models.CharField(max_length=10, choices=BankHolidays.choices, default=BankHolidays.UNKNOWN)
    words = models.CharField(max_length=300, blank=True)
    times_shown = models.BooleanField(default=True)
    position = models.PositiveSmallIntegerField(default=0)

    # The same as plain values, set by whoever reads a session that nobody is going to change.
    known: week.Pattern | None = None

    class Meta:
        ordering = ("position", "opens")
        indexes = [models.Index(fields=["opens", "closes"], name="session_span")]
        constraints = [
            models.CheckConstraint(condition=Q(opens__gte=0, opens__lt=week.WEEK), name="opens_within_the_week"),
            models.CheckConstraint(
                condition=Q(closes__gt=models.F("opens"), closes__lte=models.F("opens") + week.WEEK),
                name="closes_after_it_opens_within_a_week",
            ),
            models.CheckConstraint(
                condition=Q(vague=False)
                | Q(opens__in=[week.slot(day).opens for day in week.DAYS], closes=models.F("opens") + week.DAY),
                name="a_vague_session_spans_its_day",
            ),
            models.CheckConstraint(
                condition=Q(every__in=[1, 2], nth=None, date=None)
                | Q(every=None, nth__in=[-1, 1, 2, 3, 4, 5], date=None)
                | Q(every=None, nth=None, date__isnull=False),
                name="one_recurrence_and_only_one",
            ),
            models.CheckConstraint(
                condition=Q(every=2, phase__in=[0, 1]) | (~Q(every=2) & Q(phase=None)) | Q(every=None, phase=None),
                name="a_fortnight_and_nothing_else_has_a_phase",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.initiative}: {self.opens} to {self.closes}"

    def pattern(self) -> week.Pattern:
        """The same as plain values. Needs seasons and exceptions loaded."""
        return self.known or week.Pattern.of(
            vars(self),
            seasons=((season.first, season.last) for season in self.seasons.all()),
            exceptions=((one.date, one.sort, one.words) for one in self.exceptions.all()),
        )


class SessionSeason(models.Model):
    """A stretch of days in which a session runs; without any it runs all year."""

    session = models.ForeignKey(MeetingSession, models.CASCADE, related_name="seasons")
    first = models.DateField()
    last = models.DateField()

    class Meta:
        ordering = ("first",)
        constraints = [
            models.CheckConstraint(condition=Q(last__gte=models.F("first")), name="a_season_ends_after_it_begins")
        ]

    def __str__(self) -> str:
        return f"{self.first} to {self.last}"


class SessionException(models.Model):
    """One date on which a session runs although its rule says no, or is cancelled although it says yes."""

    class Sort(models.TextChoices):
        RUNS = "runs", _("Runs")
        CANCELLED = "cancelled", _("Cancelled")

    session = models.ForeignKey(MeetingSession, models.CASCADE, related_name="exceptions")
    date = models.DateField()
    sort = models.CharField(max_length=10, choices=Sort.choices)
    words = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("date",)
        constraints = [models.UniqueConstraint(fields=["session", "date"], name="one_exception_per_date")]

    def __str__(self) -> str:
        return f"{self.date}: {self.get_sort_display()}"
