"""On which dates a session happens, and how sure that is.

A session is a span of the week with a recurrence that is stored as keys. Each date has keys too, so that the
database finds a date's sessions by equality alone and needs no arithmetic on dates. `certainty` is the same
rule in Python. Bank holidays come from the caller, as any container of dates."""

import datetime as dt
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from directory.week.spans import DAYS, Span, holds, slot
from directory.week.times import at, minutes_into

FIRST_MONDAY = dt.date(1970, 1, 5)
SEVEN_DAYS = dt.timedelta(days=7)
# The keys, beside a single date, by which a session says on which of its weekdays it happens.
RHYTHM = ("every", "phase", "nth")


@dataclass(frozen=True)
class Pattern:
    """One session as plain values; exactly one of `every`, `nth` and `date` is given.

    every: 1 weekly, or 2 fortnightly with its `phase`; nth: 1 to 5, or -1 for the last of the month;
    date: once, on a day of the span's weekday; vague: only the day is known and the span is `slot(day)`;
    seasons: (first, last) dates, both inside; exceptions: (date, "runs" or "cancelled", words).
    Raises ValueError when these do not belong together."""

    span: Span
    vague: bool = False
    every: int | None = 1
    phase: int | None = None
    nth: int | None = None
    date: dt.date | None = None
    bank_holidays: str = "unknown"
    seasons: tuple[tuple[dt.date, dt.date], ...] = ()
    exceptions: tuple[tuple[dt.date, str, str], ...] = ()

    def __post_init__(self):
        if [self.every, self.nth, self.date].count(None) != 2:
            raise ValueError("a session has exactly one of every, nth and date")
        if self.every not in (None, 1, 2) or self.nth not in (None, 1, 2, 3, 4, 5, -1):
            raise ValueError("a session is weekly, fortnightly, or on the first to fifth or last of a month")
        if self.phase not in ((0, 1) if self.every == 2 else (None,)):
            raise ValueError("a fortnightly session, and no other, has a phase of 0 or 1")
        if self.date and self.date.weekday() != self.span.day:
            raise ValueError("a session held once opens on the weekday of its date")
        if self.vague and self.span != slot(DAYS[self.span.day]):
            raise ValueError("a session with only its day known spans that day, from 6am to 6am")
        if self.bank_holidays not in ("runs", "closed", "unknown"):
            raise ValueError("on bank holidays a session runs, is closed, or that is unknown")

    @classmethod
    def of(cls, kept: Mapping, *, seasons: Iterable = (), exceptions: Iterable = ()) -> "Pattern":
        """Of a session as a row or a document keeps it: `opens`, `closes` and the keys of its rhythm, by name."""
        return cls(
            span=Span(kept["opens"], kept["closes"]),
            vague=bool(kept.get("vague")),
            date=_date(kept["date"]) if kept.get("date") else None,
            bank_holidays=kept.get("bank_holidays") or "unknown",
            seasons=tuple((_date(first), _date(last)) for first, last in seasons),
            exceptions=tuple((_date(day), sort, words) for day, sort, words in exceptions),
            **{name: kept.get(name) for name in RHYTHM},
        )

    @property
    def is_all_year(self) -> bool:
        """Whether it is part of the ordinary week on any day of any year."""
        return self.date is None and not self.seasons

    @property
    def ends(self) -> dt.date | None:
        """The last day of its last season, or its only date; None when it goes on."""
        return self.date or max((last for _first, last in self.seasons), default=None)

    def is_ordinary(self, today: dt.date) -> bool:
        """Whether it is part of the ordinary week: no single date, and its last season is not over."""
        return self.date is None and (self.ends is None or self.ends >= today)


@dataclass(frozen=True)
class Occurrence:
    """One session on one date, in naive wall time. Of a vague one only `day` is to be believed.

    words: what the exception for that date says, or ""."""

    starts: dt.datetime
    ends: dt.datetime
    sure: bool
    vague: bool
    day: dt.date
    words: str = ""


def _date(said: dt.date | str) -> dt.date:
    """A day that a document keeps as text."""
    return dt.date.fromisoformat(said) if isinstance(said, str) else said


def phase(day: dt.date) -> int:
    """0 or 1, turning each Monday: weeks since Monday 5 January 1970, modulo 2."""
    return (day - FIRST_MONDAY).days // 7 % 2


def certainty(pattern: Pattern, day: dt.date, holidays: Container[dt.date]) -> str:
    """ "sure", "unsure" (an unknown bank holiday) or "no": whether the session starts on `day`.

    An exception for the day comes before all else, and "cancelled" before "runs"."""
    said = {sort for date, sort, _words in pattern.exceptions if date == day}
    if day.weekday() != pattern.span.day or "cancelled" in said:
        return "no"
    if "runs" in said:
        return "sure"
    if not (_recurs(pattern, day) and _in_season(pattern, day)):
        return "no"
    if day not in holidays:
        return "sure"
    return {"runs": "sure", "unknown": "unsure", "closed": "no"}[pattern.bank_holidays]


def falls_on(pattern: Pattern, day: dt.date) -> bool:
    """Whether the day is one of its dates, whatever it does on bank holidays and whatever was called off."""
    by_rule = _recurs(pattern, day) and _in_season(pattern, day)
    return day.weekday() == pattern.span.day and (by_rule or day in _extra(pattern))


def in_season(pattern: Pattern, day: dt.date) -> bool:
    """Whether it is the time of year for it; a single date is awaited until it has passed."""
    if pattern.date:
        return day <= pattern.date
    return _in_season(pattern, day)


def is_over(pattern: Pattern, today: dt.date) -> bool:
    """Whether its last season, or its only date, has passed, and no extra date is to come."""
    return pattern.ends is not None and max(pattern.ends, *_extra(pattern), dt.date.min) < today


def surest(answers: Iterable[str]) -> str:
    """Of "sure", "unsure" and "no" the best one; "no" when there is none."""
    return min(answers, key=("sure", "unsure", "no").index, default="no")


def occurrences(pattern: Pattern, first: dt.date, last: dt.date, holidays: Container[dt.date]) -> Iterator[Occurrence]:
    """Those that start on the days first to last, both inside, in order; sure and unsure ones."""
    day = first + dt.timedelta((pattern.span.day - first.weekday()) % 7)
    while day <= last:
        known = certainty(pattern, day, holidays)
        if known != "no":
            yield _occurrence(pattern, day, sure=known == "sure")
        day += SEVEN_DAYS


def open_until(
    patterns: Iterable[Pattern],
    now: dt.datetime,
    holidays: Container[dt.date],
    paused_until: dt.date | None = None,
) -> dt.datetime | None:
    """The wall time at which what is open at `now` closes, or None; only what is sure and has known times.

    Sessions that touch or overlap are read as one. Looks seven days back, since a session may last a week,
    and seven ahead: an end a week away or more means "day and night" and may lie even later."""
    known, minute = [pattern for pattern in patterns if not pattern.vague], minutes_into(now.date(), now)
    # Most are closed at any minute, and their spans alone say so.
    if not any(holds(pattern.span, minute) for pattern in known):
        return None
    first = _not_before(now.date() - SEVEN_DAYS, paused_until)
    around = [each for p in known for each in occurrences(p, first, now.date() + SEVEN_DAYS, holidays)]
    until = now
    for each in sorted(around, key=lambda each: each.starts):
        if each.sure and each.starts <= until:
            until = max(until, each.ends)
    return until if until > now else None


def next_occurrence(
    patterns: Iterable[Pattern],
    now: dt.datetime,
    holidays: Container[dt.date],
    days: int = 60,
    paused_until: dt.date | None = None,
) -> Occurrence | None:
    """The first that starts at `now` or later, sure or not, within so many days.

    A vague one counts on its day until midnight, after those of that day whose times are known."""
    first, last = _not_before(now.date(), paused_until), now.date() + dt.timedelta(days)
    firsts = (_first(occurrences(pattern, first, last, holidays), now) for pattern in patterns)
    return min(filter(None, firsts), key=lambda each: (each.day, each.vague, each.starts), default=None)


def _recurs(pattern: Pattern, day: dt.date) -> bool:
    if pattern.date:
        return pattern.date == day
    if pattern.nth:
        nth = (day.day + 6) // 7
        is_last = (day + SEVEN_DAYS).month != day.month
        return pattern.nth in ((nth, -1) if is_last else (nth,))
    return pattern.every == 1 or pattern.phase == phase(day)


def _in_season(pattern: Pattern, day: dt.date) -> bool:
    return not pattern.seasons or any(first <= day <= last for first, last in pattern.seasons)


def _extra(pattern: Pattern) -> set[dt.date]:
    """The dates on which it runs although its rule may say no."""
    return {date for date, sort, _words in pattern.exceptions if sort == "runs"}


def _occurrence(pattern: Pattern, day: dt.date, sure: bool) -> Occurrence:
    words = next((words for date, _sort, words in pattern.exceptions if date == day), "")
    starts, ends = at(day, pattern.span.opens), at(day, pattern.span.closes)
    return Occurrence(starts, ends, sure, pattern.vague, day, words)


def _first(found: Iterable[Occurrence], now: dt.datetime) -> Occurrence | None:
    return next((each for each in found if each.vague or each.starts >= now), None)


def _not_before(day: dt.date, paused_until: dt.date | None) -> dt.date:
    return max(day, paused_until) if paused_until else day
