"""Times of the week in a line, in English, Spanish and Portuguese, as values of `when`.

Marks are found one by one ("saturday", "evening", "after 6", "tonight") and then read together, so that "evening
classes on weekdays" is five evenings and "monday or tuesday evening" two.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from directory import week

from .dates import Calendar, dates, filled
from .line import FoldedLine, several
from .marks import MARKS, Mark
from .match import Match

_GLUE = frozenset(
    several(
        """and or y o e ou to till until through thru a al ate in at on the de por la las da do das as nas from els
        el los every"""
    )
)
_RANGE = frozenset(["to", "till", "until", "through", "thru", "a", "al", "ate"])
_BEFORE_SHORT = frozenset(
    several("""on every this next each most na nas toda todas para a as el los cada este esta proximo proxima""")
)
_NIGHT_HOURS = ("night",)
_A_WEEK = 7
# How many days ahead.
AHEAD = {"tomorrow": 1, "after-tomorrow": 2}


@dataclass
class Run:
    """Marks that stand side by side, read from left to right."""

    numbers: set[int]
    marks: list[Mark]

    def of(self, sort: str) -> list[Mark]:
        return [mark for mark in self.marks if mark.sort == sort]

    @property
    def is_day(self) -> bool:
        """Whether it says days that a part of the day can be joined to."""
        soon = self.of("soon")
        return all(mark.values[0] in AHEAD for mark in soon) if soon else bool(self.of("day") or self.of("date"))


def times(line: FoldedLine, calendar: Calendar | None) -> Iterator[Match]:
    """What the line says of time. A part of the day without a day joins days that stand elsewhere in the line."""
    today = calendar.today if calendar else None
    runs = [run for run in _runs(line, _marks(line, calendar)) if _is_sure(line, run)]
    parts = [run for run in runs if not (run.of("day") or run.of("soon") or run.of("date"))]
    days = [run for run in runs if run.is_day and not run.of("part") and not run.of("clock")]
    if parts and days:
        numbers = set().union(*(run.numbers for run in parts + days))
        named = [day for run in days for day in _named(run, today)]
        yield Match(frozenset(numbers), "when", _crossed(named, [one for run in parts for one in _parts(run.marks)]))
        runs = [run for run in runs if run not in parts + days]
    for run in runs:
        values = _values(run, today)
        if values:
            yield Match(frozenset(run.numbers), "when", values)


def _marks(line: FoldedLine, calendar: Calendar | None) -> list[tuple[range, Mark]]:
    """The longest marks, without overlaps, in order."""
    read = ((run, meant(match)) for pattern, meant in MARKS for run, match in line.runs(pattern))
    found = [*(dates(line, calendar) if calendar else ()), *((run, mark) for run, mark in read if mark)]
    taken: set[int] = set()
    chosen = []
    for run, mark in sorted(found, key=lambda one: (-len(one[0]), one[0].start)):
        if not taken & set(run):
            taken |= set(run)
            chosen.append((run, mark))
    return sorted(chosen, key=lambda one: one[0].start)


def _runs(line: FoldedLine, marks: Iterable[tuple[range, Mark]]) -> list[Run]:
    runs: list[Run] = []
    end = None
    for words, mark in marks:
        between = range(end, words.start) if end is not None else range(0)
        if runs and len(between) <= 3 and all(line.words[n] in _GLUE for n in between):
            mark = mark.after(is_range=_is_range(line, between, words.start))
            runs[-1].numbers |= {*between, *words}
            runs[-1].marks.append(mark)
        else:
            runs.append(Run(set(words), [mark]))
        end = words.stop
    return runs


def _is_range(line: FoldedLine, between: range, start: int) -> bool:
    """ "monday to friday", "mon-fri"."""
    if between:
        return len(between) == 1 and line.words[between.start] in _RANGE
    return line.tokens[start].between.strip() in ("-", "/-") and start > 0


def _is_sure(line: FoldedLine, run: Run) -> bool:
    """A word that is only sometimes a day ("sun", "sexta") needs another mark, or "on" before it."""
    if len(run.marks) > 1 or not run.marks[0].is_short:
        return True
    if run.marks[0].sort == "part":
        return False
    first = min(run.numbers)
    return first > 0 and line.words[first - 1] in _BEFORE_SHORT


def _values(run: Run, today: date | None) -> tuple[str, ...]:
    if run.of("date"):
        return _crossed(_named(run, today), _parts(run.marks))
    if soon := run.of("soon"):
        return tuple(dict.fromkeys(when for mark in soon for when in _soon(run, mark.values[0], today)))
    if run.of("day"):
        crossed = (_crossed(_days(group), _parts(group)) for group in _groups(run.marks))
        return tuple(dict.fromkeys(value for values in crossed for value in values))
    parts = tuple(_parts(run.marks))
    if parts == _NIGHT_HOURS and run.of("clock"):
        return ("tonight",)
    return _crossed(week.DAYS, parts)


def _soon(run: Run, value: str, today: date | None) -> tuple[str, ...]:
    """ "tonight" and "tomorrow" as they are; "weekend evenings" in the ordinary week."""
    parts = _parts(run.marks)
    if value in AHEAD:
        return _crossed(_named(run, today), parts)
    if value == "today" and {"evening", "night"} & set(parts):
        return ("tonight",)
    if value == "weekend" and parts:
        return _crossed(["sat", "sun"], parts)
    return (value, *_days(run.marks))


def _named(run: Run, today: date | None) -> list[str]:
    """The days that are named: "tomorrow", a date, "sat". A weekday that only says which day tomorrow is adds nothing:
    in the ordinary week it would bring back what is on in another week."""
    ahead = list(dict.fromkeys(AHEAD[mark.values[0]] for mark in run.of("soon") if mark.values[0] in AHEAD))
    away = {count: today + timedelta(count) for count in ahead} if today else {}
    named = [week.TOMORROW if count == 1 else away[count].isoformat() for count in ahead if count == 1 or away]
    dated = _dated(run.marks)
    same = {week.DAYS[day.weekday()] for day in (*away.values(), *map(date.fromisoformat, dated))}
    if len(dated) >= _A_WEEK and (days := _days(run.marks)):
        return [day for day in dated if week.DAYS[date.fromisoformat(day).weekday()] in days]
    # Beside a date a weekday only says which day it is, rightly or wrongly.
    return named + dated + [day for day in _days(run.marks) if not dated and day not in same]


def _dated(marks: Iterable[Mark]) -> list[str]:
    """The dates that are named, with those between "24 december to 27 december"."""
    found: list[str] = []
    for mark in marks:
        if mark.sort == "date":
            found += filled(found[-1], mark.values[0]) if mark.is_range and found else mark.values
    return found


def _groups(marks: Iterable[Mark]) -> list[list[Mark]]:
    """Days with their parts: "saturday evening or sunday" are two groups, "monday or tuesday evening" one."""
    groups: list[list[Mark]] = [[]]
    for mark in marks:
        are_days = [one.sort == "day" for one in groups[-1]]
        if len(set(are_days)) == 2 and (mark.sort == "day") == are_days[0]:
            groups.append([])
        groups[-1].append(mark)
    return groups


def _days(marks: Iterable[Mark]) -> list[str]:
    days: list[str] = []
    for mark in marks:
        if mark.sort == "day":
            days += _filled(days[-1], mark.values[0]) if mark.is_range and days else mark.values
    return days


def _parts(marks: Iterable[Mark]) -> list[str]:
    return [part for mark in marks if mark.sort in ("part", "clock") for part in mark.values]


def _filled(first: str, last: str) -> list[str]:
    """The days after the first up to the last: "mon", "fri" gives tue to fri."""
    start, stop = week.DAYS.index(first), week.DAYS.index(last)
    return [week.DAYS[(start + n) % 7] for n in range(1, (stop - start) % 7 + 1)]


def _crossed(days: Iterable[str], parts: Iterable[str]) -> tuple[str, ...]:
    parts = list(parts)
    return tuple(dict.fromkeys(f"{day}-{part}" for day in days for part in parts)) if parts else tuple(days)
