"""An ordinary week as a house front: for each part of each day, how many initiatives are usually there."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import week
from directory.models import Initiative
from directory.search.times import DAYS, PARTS

HOURS = {
    "morning": gettext_lazy("6am to midday"),
    "afternoon": gettext_lazy("midday to 5pm"),
    "evening": gettext_lazy("5pm to 10pm"),
    "night": gettext_lazy("10pm to 6am"),
}


@dataclass(frozen=True)
class Cell:
    """One window: lit when somebody is usually there."""

    when: str
    part: str
    count: int
    words: str


@dataclass(frozen=True)
class Row:
    part: str
    hours: str
    cells: list[Cell]


@dataclass(frozen=True)
class Day:
    name: str
    cells: list[Cell]


@dataclass(frozen=True)
class WeekGrid:
    """The same cells twice: by part of the day for a table, by day for a list. `days` leaves out what is not lit."""

    names: list[str]
    rows: list[Row]
    days: list[Day]


def week_grid(initiatives: list[Initiative], holidays) -> WeekGrid:
    """The grid of these rows; the same numbers as the finder gives for each part of a day."""
    patterns = [row.ordinary_patterns() for row in initiatives]
    cells = {(day, part): _cell(day, part, patterns, holidays) for day, _name in DAYS for part in PARTS}
    rows = [
        Row(str(PARTS[part]).capitalize(), str(HOURS[part]), [cells[day, part] for day, _n in DAYS]) for part in PARTS
    ]
    days = [Day(str(name), [cells[day, part] for part in PARTS if cells[day, part].count]) for day, name in DAYS]
    return WeekGrid([str(name) for _day, name in DAYS], rows, days)


def _cell(day: str, part: str, patterns: list[list[week.Pattern]], holidays) -> Cell:
    when = f"{day}-{part}"
    asked = week.Ordinary(week.slot(when), when)
    count = sum(any(week.meets(one, asked, holidays) != "no" for one in own) for own in patterns)
    name = f"{dict(DAYS)[day]} {PARTS[part]}"
    if not count:
        return Cell(when, str(PARTS[part]).capitalize(), 0, _("%(time)s: nothing listed") % {"time": name})
    words = ngettext("%(time)s: %(count)d listing", "%(time)s: %(count)d listings", count)
    return Cell(when, str(PARTS[part]).capitalize(), count, words % {"time": name, "count": count})
