"""Spans of the ordinary week, a circle of 10,080 minutes that starts on Monday at 00:00.

A span opens within the week and may close after its end, so that Sunday night is one span. It belongs to
the day on which it opens: Saturday 8pm to 2am is a Saturday."""

import datetime as dt
from dataclasses import dataclass

from django.utils.translation import gettext as _

from directory.week.times import clock, minutes_into

DAY = 1440
WEEK = 7 * DAY
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MORNING = 6 * 60
# Minutes since the day's midnight. The night belongs to the day on which it starts.
PARTS = {"morning": (360, 720), "afternoon": (720, 1020), "evening": (1020, 1320), "night": (1320, 1800)}
# Each part of each day, in the order of the week: "mon-morning" … "sun-night".
SLOTS = tuple(f"{day}-{part}" for day in DAYS for part in PARTS)


@dataclass(frozen=True, order=True)
class Span:
    """Minutes since Monday 00:00: 0 <= opens < WEEK and opens < closes <= opens + WEEK, or ValueError."""

    opens: int
    closes: int

    def __post_init__(self):
        if not (0 <= self.opens < WEEK and self.opens < self.closes <= self.opens + WEEK):
            raise ValueError(f"not a span of the week: {self.opens} to {self.closes}")

    @property
    def day(self) -> int:
        """0 for Monday: the day on which it opens, to which it belongs."""
        return self.opens // DAY

    @property
    def length(self) -> int:
        return self.closes - self.opens


def span(day: int, starts: dt.time, ends: dt.time, next_day: bool = False) -> Span:
    """The span from `starts` on `day` (0 for Monday) to `ends`; 00:00 as an end is the midnight that follows.

    Raises ValueError, with words for the person, when it would end before it starts."""
    opens, closes = _minute(starts), _minute(ends)
    if next_day or closes == 0:
        closes += DAY
    if closes <= opens:
        words = _("Choose an end time after {start}, or say that it ends the next day.")
        raise ValueError(words.format(start=clock(opens)))
    return Span(day * DAY + opens, day * DAY + closes)


def slot(name: str) -> Span:
    """The span named by "sat" (06:00 to 06:00, its four parts) or "sat-evening"; ValueError for others."""
    day, dash, part = name.partition("-")
    if day not in DAYS or (dash and part not in PARTS):
        raise ValueError(f"not a time of the week: {name!r}")
    opens, closes = PARTS[part] if dash else (MORNING, MORNING + DAY)
    return Span(DAYS.index(day) * DAY + opens, DAYS.index(day) * DAY + closes)


def overlaps(a: Span, b: Span) -> bool:
    """Whether the two share a minute on the circle of the week; touching is not sharing."""
    # Each turn of the week in which the two may meet.
    turns = (-WEEK, 0, WEEK) if b.closes > WEEK else (0, WEEK)
    return any(a.opens < b.closes + turn and a.closes > b.opens + turn for turn in turns)


def slot_at(now: dt.datetime) -> str:
    """The part of a day in which a minute is."""
    minute = minutes_into(now.date(), now)
    return next(name for name in SLOTS if holds(slot(name), minute))


def holds(a: Span, minute: int) -> bool:
    """Whether a minute of the week is in it; its end is not."""
    return a.opens <= minute < a.closes or a.opens <= minute + WEEK < a.closes


def _minute(time: dt.time) -> int:
    return time.hour * 60 + time.minute
