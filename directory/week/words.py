"""Times in words for people: "Mondays, 6pm to 9pm", "Open now until 2am", "Next: Saturday 8pm to 2am".

Every phrase is one message for translators, its order free. Nothing here decides when a session is on."""

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache

from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy, pgettext, pgettext_lazy
from django.utils.translation import gettext as _

from directory.week.recurrence import SEVEN_DAYS, Occurrence, Pattern, is_over
from directory.week.spans import DAY, DAYS, PARTS, WEEK, Span
from directory.week.times import FROM, TO, UNTIL, clock
from directory.week.when import A_MINUTE, EVENING, MORNING, ONE_DAY, Window

# Named here, and not by Django, whose Portuguese spells them as it did before 2009.
WEEKDAYS = (
    gettext_lazy("Monday"),
    gettext_lazy("Tuesday"),
    gettext_lazy("Wednesday"),
    gettext_lazy("Thursday"),
    gettext_lazy("Friday"),
    gettext_lazy("Saturday"),
    gettext_lazy("Sunday"),
)
PARTS_OF_DAY = {
    "morning": gettext_lazy("morning"),
    "afternoon": gettext_lazy("afternoon"),
    "evening": gettext_lazy("evening"),
    "night": gettext_lazy("night"),
}
MONTHS = (
    gettext_lazy("January"),
    gettext_lazy("February"),
    gettext_lazy("March"),
    gettext_lazy("April"),
    gettext_lazy("May"),
    gettext_lazy("June"),
    gettext_lazy("July"),
    gettext_lazy("August"),
    gettext_lazy("September"),
    gettext_lazy("October"),
    gettext_lazy("November"),
    gettext_lazy("December"),
)
PLURALS = (
    gettext_lazy("Mondays"),
    gettext_lazy("Tuesdays"),
    gettext_lazy("Wednesdays"),
    gettext_lazy("Thursdays"),
    gettext_lazy("Fridays"),
    gettext_lazy("Saturdays"),
    gettext_lazy("Sundays"),
)
NTHS = {
    1: pgettext_lazy("weekday of the month", "first"),
    2: pgettext_lazy("weekday of the month", "second"),
    3: pgettext_lazy("weekday of the month", "third"),
    4: pgettext_lazy("weekday of the month", "fourth"),
    5: pgettext_lazy("weekday of the month", "fifth"),
    -1: pgettext_lazy("weekday of the month", "last"),
}
# The same where the weekday has another gender.
NTHS_OF_WEEKEND = {
    1: pgettext_lazy("Saturday or Sunday of the month", "first"),
    2: pgettext_lazy("Saturday or Sunday of the month", "second"),
    3: pgettext_lazy("Saturday or Sunday of the month", "third"),
    4: pgettext_lazy("Saturday or Sunday of the month", "fourth"),
    5: pgettext_lazy("Saturday or Sunday of the month", "fifth"),
    -1: pgettext_lazy("Saturday or Sunday of the month", "last"),
}
SATURDAY = 5


def day_name(index: int) -> str:
    """ "Monday" for 0."""
    return str(WEEKDAYS[index])


def part_name(part: str) -> str:
    """ "Evening" for "evening"."""
    return capfirst(str(PARTS_OF_DAY[part]))


def slot_words(name: str) -> str:
    """ "Saturday" for "sat", "Saturday evening" for "sat-evening"."""
    day, _dash, part = name.partition("-")
    words = capfirst(day_name(DAYS.index(day)))
    return f"{words} {PARTS_OF_DAY[part]}" if part else words


def slots_words(names: Iterable[str]) -> list[str]:
    """The same for parts of days in the order of the week; a day of which all parts are named goes by its name."""
    named = set(names)
    found = []
    for day in DAYS:
        parts = [f"{day}-{part}" for part in PARTS if f"{day}-{part}" in named]
        found += [day] if len(parts) == len(PARTS) else parts
    return [slot_words(name) for name in found]


def time_range(span: Span) -> str:
    """ "6pm to 9pm", "8pm to 2am"; names the day when it ends a full day later or more."""
    return _time_range(span, get_language())


@lru_cache(maxsize=4096)
def _time_range(span: Span, _language: str | None) -> str:
    if span.length == WEEK:
        return _("day and night, all week")
    if span.length == DAY and span.opens % DAY == 0:
        return _("day and night")
    words = _("{start} to {end}") if span.length < DAY else _("{start} to {end} on {day}")
    # An end at midnight is said of the day that it ends, not of the one that begins.
    last_day = day_name((span.closes - 1) // DAY % 7)
    return words.format(start=clock(span.opens, FROM), end=clock(span.closes, TO), day=last_day)


def pattern_words(pattern: Pattern) -> str:
    """ "Every second Saturday, 8pm to 2am"; seasons and exceptions are not said."""
    return _line([pattern])


def week_words(patterns: Iterable[Pattern], today: dt.date | None = None) -> list[str]:
    """A line for each group of sessions with the same times, recurrence and seasons, single dates last.

    What is over by `today` has a line only when all of it is, and then says so."""
    patterns = list(patterns)
    going_on = [each for each in patterns if not (today and is_over(each, today))]
    groups: dict[tuple, list[Pattern]] = {}
    for pattern in sorted(going_on or patterns, key=_place_in_list):
        groups.setdefault((_sameness(pattern), pattern.seasons), []).append(pattern)
    lines = [_with_seasons(_line(group), group[0], today) for group in groups.values()]
    return lines if going_on else [_("Over: {line}").format(line=line) for line in lines]


def open_words(until: dt.datetime, now: dt.datetime) -> str:
    """ "Open now until 2am"; names the day when that is a full day away or more."""
    left, time, day = until - now, clock(until, UNTIL), (until - A_MINUTE).date()
    if left >= SEVEN_DAYS:
        return _("Open now, day and night")
    if left < ONE_DAY:
        return _("Open now until {time}").format(time=time)
    if day == now.date() + ONE_DAY:
        return _("Open now until {time} tomorrow").format(time=time)
    return _("Open now until {time} on {day}").format(time=time, day=day_name(day.weekday()))


def next_line(occurrence: Occurrence, now: dt.datetime) -> str:
    """ "Next: today 5pm to 9pm", "Next: Saturday 12 December, 1pm to 4pm, check first"."""
    return _("Next: {words}").format(words=_next(occurrence, now))


def stub(occurrence: Occurrence, now: dt.datetime) -> tuple[str, str]:
    """Day words and time words for a card whose time leads: ("Saturday", "8pm to 2am")."""
    return capfirst(_near_day(occurrence.day, now.date())), stub_time(occurrence)


def stub_time(occurrence: Occurrence) -> str:
    """The time words alone."""
    return capfirst(_hedged(_occurrence_times(occurrence), occurrence))


def window_words(window: Window) -> str:
    """ "Friday 27 November, 5pm, to Monday, 6am"; "Until Monday 30 November, 6am" once it has begun."""
    begins, ends = window.starts.time(), window.ends.time()
    if ends != MORNING:
        return capfirst(date_words(window.starts.date()))
    closes = clock(window.ends)
    if begins != EVENING:
        return _("Until {day}, {time}").format(day=date_words(window.ends.date()), time=closes)
    words = _("{first}, {from_time}, to {last}, {time}").format(
        first=date_words(window.starts.date()),
        from_time=clock(window.starts),
        last=day_name(window.ends.weekday()),
        time=closes,
    )
    return capfirst(words)


def _line(group: list[Pattern]) -> str:
    """The words for sessions that differ in their days alone (or in which of the month they are)."""
    return capfirst(_("{days}, {times}").format(days=_days(group), times=_times(group[0])))


def _with_seasons(line: str, pattern: Pattern, today: dt.date | None) -> str:
    """The line with the seasons that are not over by `today`, or else with the last one."""
    to_come = [season for season in pattern.seasons if not (today and season[1] < today)]
    stretches = [stretch_words(*season) for season in sorted(to_come) or sorted(pattern.seasons)[-1:]]
    return _("{line}, {dates}").format(line=line, dates=_and(stretches)) if stretches else line


def _place_in_list(pattern: Pattern):
    last_of_month_last = (pattern.nth or 0) % 7
    return pattern.date or dt.date.min, pattern.span, last_of_month_last


def _sameness(pattern: Pattern) -> tuple:
    """What the sessions of one line share. Fortnights that alternate are not one line."""
    if pattern.nth:
        return _times(pattern), pattern.span.day
    return _times(pattern), pattern.every, pattern.phase, pattern.date


def _times(pattern: Pattern) -> str:
    if pattern.vague:
        return _("time not known")
    if pattern.every == 1 and pattern.span.length == WEEK:
        return _("day and night")
    return time_range(pattern.span)


def _days(group: list[Pattern]) -> str:
    pattern = group[0]
    days = sorted({each.span.day for each in group})
    if pattern.date:
        return full_date_words(pattern.date)
    if pattern.nth:
        names = NTHS_OF_WEEKEND if days[0] >= SATURDAY else NTHS
        which = _and(dict.fromkeys(str(names[each.nth]) for each in group if each.nth))
        return _("{which} {day} of the month").format(which=which, day=day_name(days[0]))
    if pattern.every == 2:
        return _("Every second {days}").format(days=_and(map(day_name, days)))
    if pattern.vague and len(days) == 7:
        return _("Most days")
    if pattern.vague:
        return _("Most {days}").format(days=_and(str(PLURALS[day]) for day in days))
    return _("Every day") if pattern.span.length == WEEK else _weekly_days(tuple(days), get_language())


@lru_cache(maxsize=512)
def _weekly_days(days: tuple[int, ...], _language: str | None) -> str:
    """ "Every day", "Monday to Friday" for three or more in a row, else "Mondays and Wednesdays"."""
    if len(days) == 7:
        return _("Every day")
    if len(days) >= 3 and days[-1] - days[0] == len(days) - 1:
        return _("{first} to {last}").format(first=day_name(days[0]), last=day_name(days[-1]))
    return _and(str(PLURALS[day]) for day in days)


def _and(words: Iterable[str]) -> str:
    *most, last = map(str, words)
    if not most:
        return last
    return _("{words} and {last}").format(words=", ".join(most), last=last)


def _next(occurrence: Occurrence, now: dt.datetime) -> str:
    day, times = _near_day(occurrence.day, now.date()), _occurrence_times(occurrence)
    is_range = not occurrence.vague and occurrence.ends - occurrence.starts < ONE_DAY
    is_near = ONE_DAY * 0 <= occurrence.day - now.date() < SEVEN_DAYS
    words = _("{day} {times}") if is_near and is_range else _("{day}, {times}")
    return _hedged(words.format(day=day, times=times), occurrence)


def _hedged(words: str, occurrence: Occurrence) -> str:
    return words if occurrence.sure else _("{words}, check first").format(words=words)


def _occurrence_times(occurrence: Occurrence) -> str:
    if occurrence.vague:
        return _("time not known")
    starts, length = occurrence.starts, (occurrence.ends - occurrence.starts) // A_MINUTE
    opens = starts.weekday() * DAY + starts.hour * 60 + starts.minute
    return time_range(Span(opens, opens + length))


def _near_day(day: dt.date, today: dt.date) -> str:
    """ "today", "tomorrow", "Saturday" within six days, else "Saturday 12 December"."""
    away = (day - today).days
    if away in (0, 1):
        return _("tomorrow") if away else _("today")
    return day_name(day.weekday()) if 1 < away < 7 else date_words(day)


def date_words(day: dt.date) -> str:
    """ "Saturday 12 December"."""
    return _date_words(day, get_language())


@lru_cache(maxsize=1024)
def _date_words(day: dt.date, _language: str | None) -> str:
    words, month = _("{weekday} {day} {month}"), MONTHS[day.month - 1]
    return words.format(weekday=day_name(day.weekday()), day=day.day, month=month)


def dates_words(days: Iterable[dt.date], today: dt.date) -> str:
    """ "Today and Tuesday 8 December", "Tuesday 1, 8 and 15 December": dates of one weekday, in order."""
    near: list[str] = []
    months: dict[int, list[dt.date]] = {}
    for day in days:
        if 0 <= (day - today).days <= 1:
            near.append(_near_day(day, today))
        else:
            months.setdefault(day.month, []).append(day)
    rest = [_days_of_month(same) for same in months.values()]
    return capfirst(_and([*near, *rest]))


def _days_of_month(days: list[dt.date]) -> str:
    words = _("{weekday} {day} {month}")
    numbers = _and(str(day.day) for day in days)
    return words.format(weekday=day_name(days[0].weekday()), day=numbers, month=MONTHS[days[0].month - 1])


def dates_in_a_row(first: dt.date, last: dt.date, today: dt.date) -> str:
    """ "Today to Sunday 13 December"."""
    begin = _near_day(first, today) if (first - today).days <= 1 else date_words(first)
    return capfirst(pgettext("dates", "{first} to {last}").format(first=begin, last=date_words(last)))


def date_and_year(day: dt.date) -> str:
    """ "12 December 2026"."""
    return _("{day} {month} {year}").format(day=day.day, month=MONTHS[day.month - 1], year=day.year)


def day_of_month(day: dt.date) -> str:
    """ "12 December"."""
    return _("{day} {month}").format(day=day.day, month=MONTHS[day.month - 1])


def stretch_words(first: dt.date, last: dt.date) -> str:
    """ "1 July to 31 July 2027", "1 October 2026 to 31 March 2027", "1 July 2027" for one day."""
    if first == last:
        return date_and_year(first)
    begin = day_of_month(first) if first.year == last.year else date_and_year(first)
    return pgettext("dates", "{first} to {last}").format(first=begin, last=date_and_year(last))


def month_and_year(day: dt.date) -> str:
    """ "December 2026"."""
    return _("{month} {year}").format(month=MONTHS[day.month - 1], year=day.year)


def full_date_words(day: dt.date) -> str:
    """ "Saturday 12 December 2026"."""
    return _("{date} {year}").format(date=date_words(day), year=day.year)
