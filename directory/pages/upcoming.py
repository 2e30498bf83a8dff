"""The sessions of the next 14 days, date by date: also those that were called off, so that nobody sets out for one."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from directory import week
from directory.foreign import quoted
from directory.models import Initiative

from .cards import usually
from .values import PlainValues

DAYS = 14
MOST = 20
# So many days one after the other, with the same times, are said as one stretch.
A_STRETCH = 3


@dataclass(frozen=True)
class Date(PlainValues):
    """One session on one date. `iso` is for machines; `is_off`: it was called off."""

    iso: str
    day: str
    time: str
    note: str
    is_off: bool


@dataclass(frozen=True)
class DatesLine(PlainValues):
    """Dates with the same times on one line: "Tuesday 1 and 8 December", "7pm to 9pm"."""

    days: str
    time: str
    note: str
    is_off: bool


@dataclass(frozen=True)
class Upcoming(PlainValues):
    """The dates, and how many more there are than stand here; the same as lines, no time said twice."""

    dates: list[Date]
    lines: list[DatesLine]
    more: int = 0


def upcoming(row: Initiative, now: datetime, holidays, *, only_changes: bool = False) -> Upcoming:
    """Dates of a row loaded with its sessions; none for times that are not shown, or for what has ended.

    `only_changes`: without those that merely repeat hours of which nobody is sure."""
    first, last = now.date(), now.date() + timedelta(days=DAYS - 1)
    is_fresh = row.is_fresh(first)
    found = [
        (each.starts, _date(each, first, is_fresh))
        for each in row.sessions_between(first, last, holidays)
        if each.vague or each.ends > now
    ]
    found += [one for pattern in row.dated_patterns() for one in _called_off(pattern, first, last)]
    dates = [one for _starts, one in sorted(found, key=lambda pair: (pair[0], pair[1].is_off))]
    dates = [one for one in dates if one.is_off or not only_changes]
    return Upcoming(dates[:MOST], _lines(dates[:MOST], first), max(0, len(dates) - MOST))


def _lines(dates: list[Date], today: date) -> list[DatesLine]:
    """A line for each stretch of days, and for the other dates of a weekday, in the order of their first."""
    alike = defaultdict(list)
    for one in dates:
        alike[one.time, one.note, one.is_off].append(date.fromisoformat(one.iso))
    found = [(days[0], DatesLine(words, *said)) for said, same in alike.items() for days, words in _parts(same, today)]
    return [line for _first, line in sorted(found, key=itemgetter(0))]


def _parts(days: list[date], today: date) -> list[tuple[list[date], str]]:
    """Days in order, parted: each stretch, then the rest by weekday; each with its words."""
    stretches, by_weekday = [], defaultdict(list)
    for _place, run in groupby(enumerate(days), lambda numbered: numbered[1].toordinal() - numbered[0]):
        same = [day for _number, day in run]
        if len(same) >= A_STRETCH:
            stretches.append((same, week.dates_in_a_row(same[0], same[-1], today)))
        else:
            for day in same:
                by_weekday[day.weekday()].append(day)
    return stretches + [(same, week.dates_words(same, today)) for same in by_weekday.values()]


def _date(occurrence: week.Occurrence, today: date, is_fresh: bool) -> Date:
    """Its time as the cards have it: only usual when nobody has confirmed it lately."""
    time = week.stub_time(occurrence)
    if not is_fresh and not occurrence.vague:
        time = usually(time)
    return Date(occurrence.day.isoformat(), day_words(occurrence.day, today), time, quoted(occurrence.words), False)


def _called_off(pattern: week.Pattern, first: date, last: date):
    for day, sort, words in pattern.exceptions:
        if sort == "cancelled" and first <= day <= last and day.weekday() == pattern.span.day:
            starts = datetime.combine(day, datetime.min.time()) + timedelta(minutes=pattern.span.opens % week.DAY)
            yield starts, Date(day.isoformat(), day_words(day, first), _("Called off"), quoted(words), True)


def day_words(day: date, today: date) -> str:
    """ "Today", "Tomorrow", "Saturday 28 November"."""
    away = (day - today).days
    if away in (0, 1):
        return capfirst(_("tomorrow") if away else _("today"))
    return capfirst(week.date_words(day))
