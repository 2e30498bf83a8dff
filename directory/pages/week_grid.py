"""An ordinary week as a house front: for each part of each day, how many initiatives are usually there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import week
from directory.foreign import joined
from directory.memory.index import Index
from directory.search.times import DAYS, PARTS

NONE: Mapping[str, int] = MappingProxyType({})

HOURS = {
    "morning": gettext_lazy("6am to midday"),
    "afternoon": gettext_lazy("midday to 5pm"),
    "evening": gettext_lazy("5pm to 10pm"),
    "night": gettext_lazy("10pm to 6am"),
}


class Counted(NamedTuple):
    """What is counted, in words: so many of them, and so many at a time."""

    unit: Callable[[int], str]
    at: Callable[[int], str]


LISTINGS = Counted(
    lambda count: ngettext("listing", "listings", count),
    lambda count: ngettext("%(time)s: %(count)d listing", "%(time)s: %(count)d listings", count),
)


@dataclass(frozen=True)
class GridCell:
    """One window: lit when somebody is usually there. `later`: how many of them have yet to begin, in words."""

    when: str
    part: str
    count: int
    words: str
    unit: str = ""
    later: str = ""
    is_lit: bool = False


@dataclass(frozen=True)
class GridRow:
    part: str
    hours: str
    cells: list[GridCell]


@dataclass(frozen=True)
class GridDay:
    name: str
    cells: list[GridCell]


@dataclass(frozen=True)
class WeekGrid:
    """The same cells twice: by part of the day for a table, by day for a list. `days` leaves out what is not lit."""

    names: list[str]
    rows: list[GridRow]
    days: list[GridDay]

    @property
    def empty(self) -> list[str]:
        """Days with the parts at which nothing is listed: "Monday: morning and night"."""
        found = []
        for number, name in enumerate(self.names):
            parts = [row.cells[number].part.lower() for row in self.rows if not row.cells[number].count]
            found += [_("%(day)s: %(parts)s") % {"day": name, "parts": ", ".join(parts)}] if parts else []
        return found


def week_of(index: Index, found: int, today: date) -> WeekGrid:
    """The grid of the listings of a bitmap: the same numbers as the finder gives for each part of a day."""
    begun = index.ordinary_week(today, begun=True)
    own = {name: held & found for name, held in index.ordinary_week(today).items()}
    later = {name: (held & ~begun.get(name, 0)).bit_count() for name, held in own.items()}
    return grid_of({name: held.bit_count() for name, held in own.items()}, later=later)


def grid_of(counts: dict[str, int], what: Counted = LISTINGS, *, later: Mapping[str, int] = NONE) -> WeekGrid:
    """The grid of so many listings at each part of a day ("sat-evening"), of which so many have yet to begin; nought
    where none is named."""
    cells = {
        (day, part): _cell(f"{day}-{part}", counts.get(f"{day}-{part}", 0), later.get(f"{day}-{part}", 0), what)
        for day, _name in DAYS
        for part in PARTS
    }
    rows = [
        GridRow(str(PARTS[part]).capitalize(), str(HOURS[part]), [cells[day, part] for day, _n in DAYS])
        for part in PARTS
    ]
    days = [GridDay(str(name), [cells[day, part] for part in PARTS if cells[day, part].count]) for day, name in DAYS]
    return WeekGrid([str(name) for _day, name in DAYS], rows, days)


def _cell(when: str, count: int, later: int, what: Counted) -> GridCell:
    name, part_name = week.slot_words(when), week.part_name(when.partition("-")[2])
    if not count:
        return GridCell(when, part_name, 0, listed_at(name, 0))
    starts = ngettext("%(count)d starts later", "%(count)d start later", later) % {"count": later} if later else ""
    words = joined(", ", (what.at(count) % {"time": name, "count": count}, starts))
    return GridCell(when, part_name, count, words, what.unit(count), starts, is_lit=count > later)


def listed_at(time: str, count: int) -> str:
    """ "Saturday evening: 2 listings", "Friday 25 December: nothing listed"."""
    words = LISTINGS.at(count) if count else _("%(time)s: nothing listed")
    return words % {"time": time, "count": count}
