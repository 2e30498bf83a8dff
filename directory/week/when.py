"""What somebody asks with `when`, and whether a session answers it.

`meets` is the rule. `plan` and `vague_days` say the same as days and minutes, for many sessions at once; tests
hold the three together. "now", "today", "tonight", "weekend", "tomorrow" and dates are about real dates:
recurrence, bank holidays and pauses count, and time must be left after now. A weekday or part of one is about
the ordinary week.

A date is as long as a weekday, 06:00 to 06:00: what begins this evening and ends after midnight is tonight's, and
whoever asks for tomorrow is not sent to its last hour."""

import datetime as dt
import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from directory.week.recurrence import SEVEN_DAYS, Pattern, certainty, occurrences, surest
from directory.week.spans import DAY, PARTS, WEEK, Span, overlaps, slot
from directory.week.times import minutes_into

ONE_DAY, A_MINUTE = dt.timedelta(days=1), dt.timedelta(minutes=1)
MORNING, EVENING = dt.time(6), dt.time(17)
SATURDAY = 5
TOMORROW = "tomorrow"
DATED = re.compile(rf"(?P<day>{TOMORROW}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:-(?P<part>{'|'.join(PARTS)}))?")
WHOLE_DAY = (PARTS["morning"][0], PARTS["night"][1])
# So that the bank holidays of every date within reach are known: those of this year and the next.
FARTHEST = dt.timedelta(days=364)


@dataclass(frozen=True)
class Window:
    """Real dates: starts <= t < ends in naive wall time; `name` is the value asked for.

    days: the days for which a session counts of which only the day is known; day: the one date that was asked for."""

    starts: dt.datetime
    ends: dt.datetime
    name: str
    days: tuple[dt.date, ...] = ()
    day: dt.date | None = None

    @property
    def sure_only(self) -> bool:
        """Somebody may set out at once, so nothing that is only likely is shown."""
        return self.name in ("now", "tonight")


@dataclass(frozen=True)
class Ordinary:
    """A weekday ("sat") or a part of one ("sat-evening") of the ordinary week, as somebody asks for it `today`."""

    span: Span
    name: str
    today: dt.date

    @property
    def whole_day(self) -> bool:
        """Sessions of which only the day is known belong to it; to a part of a day they never do."""
        return "-" not in self.name


class OutOfReach(ValueError):
    """A date, or the part of one, that is over (`is_over`), or for which it is too early."""

    def __init__(self, value: str, *, is_over: bool):
        super().__init__(value)
        self.value, self.is_over = value, is_over


def read_when(value: str, now: dt.datetime, holidays: Container[dt.date]) -> Window | Ordinary:
    """What a value of `when` means at `now`, naive wall time; ValueError for a value nobody knows, and OutOfReach."""
    now = now.replace(second=0, microsecond=0)
    if read := READERS.get(value):
        return read(now, holidays)
    day, part = split_date(value)
    if not day:
        return Ordinary(slot(value), value, now.date())
    return _date(value, now.date() + ONE_DAY if day == TOMORROW else dt.date.fromisoformat(day), part, now)


def day_in_progress(now: dt.datetime) -> dt.date:
    """The day whose night it still is: until 06:00 the one before."""
    return now.date() - ONE_DAY if now.time() < MORNING else now.date()


def split_date(value: str) -> tuple[str, str]:
    """ "2026-12-25" or "tomorrow", and "evening" or ""; two empty texts for what is no date."""
    found = DATED.fullmatch(value)
    return (found["day"], found["part"] or "") if found else ("", "")


def meets(
    pattern: Pattern,
    asked: Window | Ordinary,
    holidays: Container[dt.date],
    paused_until: dt.date | None = None,
) -> str:
    """ "sure", "unsure" or "no". In the ordinary week a vague session is "unsure" and pauses do not count; nor is
    anything there once its last season is over."""
    if isinstance(asked, Ordinary):
        return _meets_ordinary(pattern, asked)
    if pattern.vague:
        days = [day for day in asked.days if not paused_until or day >= paused_until]
        return "unsure" if any(certainty(pattern, day, holidays) != "no" for day in days) else "no"
    first = max(asked.starts.date() - SEVEN_DAYS, paused_until or dt.date.min)
    found = occurrences(pattern, first, asked.ends.date(), holidays)
    sure = {each.sure for each in found if each.starts < asked.ends and each.ends > asked.starts}
    if True in sure:
        return "sure"
    return "unsure" if sure and not asked.sure_only else "no"


def answered(hours: Iterable[Sequence[int]], now: dt.datetime, holidays: Container[dt.date]) -> str:
    """Whether a number with these hours, pairs of minutes of the week, is answered at `now`: "sure", "no", or
    "unsure" on a bank holiday, of which hours say nothing."""
    minute = Window(now, now + A_MINUTE, "answered")
    return surest(meets(Pattern(Span(*span)), minute, holidays) for span in hours)


def plan(asked: Window) -> list[tuple[dt.date, int, int]]:
    """How to find among many the sessions, vague ones apart, that happen in the window.

    One (day, opens_before, closes_after) for each day on which such a session may start, from seven days
    before, in minutes since Monday 00:00 of that day's own week. A session happens in the window from that day
    when it starts on it (`certainty`), opens < opens_before and closes > closes_after. For a paused initiative
    only those count with day >= paused_until."""
    first = asked.starts.date() - SEVEN_DAYS
    count = (asked.ends.date() - first).days + 1
    found = []
    for day in (first + dt.timedelta(n) for n in range(count)):
        opens_before, closes_after = minutes_into(day, asked.ends), minutes_into(day, asked.starts)
        first_open = day.weekday() * DAY
        if first_open < opens_before and first_open + DAY - 1 + WEEK > closes_after:
            found.append((day, opens_before, closes_after))
    return found


def vague_days(asked: Window) -> list[dt.date]:
    """The days on which a vague session that starts is in the window, always as "unsure"."""
    return list(asked.days)


def _meets_ordinary(pattern: Pattern, asked: Ordinary) -> str:
    if not pattern.is_ordinary(asked.today) or (pattern.vague and not asked.whole_day):
        return "no"
    if not overlaps(pattern.span, asked.span):
        return "no"
    return "unsure" if pattern.vague else "sure"


def _date(value: str, day: dt.date, part: str, now: dt.datetime) -> Window:
    """A date from 06:00 to 06:00, or a part of it."""
    if day > now.date() + FARTHEST:
        raise OutOfReach(value, is_over=False)
    opens, closes = PARTS[part] if part else WHOLE_DAY
    midnight = dt.datetime.combine(day, dt.time())
    starts, ends = (midnight + dt.timedelta(minutes=minute) for minute in (opens, closes))
    if ends <= now:
        raise OutOfReach(value, is_over=True)
    days = () if part or day < now.date() else (day,)
    return Window(max(starts, now), ends, value, days, day)


def _tonight(now: dt.datetime, holidays) -> Window:
    """Before 06:00 the night in progress, else from 17:00 to the next 06:00."""
    if now.time() < MORNING:
        return Window(now, dt.datetime.combine(now, MORNING), "tonight")
    starts = max(now, dt.datetime.combine(now, EVENING))
    return Window(starts, dt.datetime.combine(now.date() + ONE_DAY, MORNING), "tonight")


def _weekend(now: dt.datetime, holidays) -> Window:
    """The one in progress, else the next."""
    saturday = now.date() + dt.timedelta(SATURDAY - now.weekday())
    nearby = (_weekend_of(saturday + week, holidays) for week in (-SEVEN_DAYS, 0 * ONE_DAY, SEVEN_DAYS))
    starts, ends, days = next(weekend for weekend in nearby if weekend[1] > now)
    left = tuple(day for day in days if day >= now.date())
    return Window(max(starts, now), ends, "weekend", left)


def _weekend_of(saturday: dt.date, holidays) -> tuple[dt.datetime, dt.datetime, list[dt.date]]:
    """From 17:00 before the run of days off around a Saturday to 06:00 after it; and those days."""
    first = last = saturday
    while _day_off(first - ONE_DAY, holidays):
        first -= ONE_DAY
    while _day_off(last + ONE_DAY, holidays):
        last += ONE_DAY
    days = [first + dt.timedelta(n) for n in range((last - first).days + 1)]
    starts = dt.datetime.combine(first - ONE_DAY, EVENING)
    return starts, dt.datetime.combine(last + ONE_DAY, MORNING), days


def _day_off(day: dt.date, holidays) -> bool:
    return day.weekday() >= SATURDAY or day in holidays


READERS = {
    "now": lambda now, holidays: Window(now, now + A_MINUTE, "now"),
    "today": lambda now, holidays: Window(
        now, dt.datetime.combine(now.date() + ONE_DAY, dt.time()), "today", (now.date(),)
    ),
    "tonight": _tonight,
    "weekend": _weekend,
}
