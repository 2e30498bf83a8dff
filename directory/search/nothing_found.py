"""What helps when nothing was found: which filter to drop, near times, near areas, support from anywhere.

Every line leads to something and says how much. It asks a finder at most MOST_TRIES times, each time for a count.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory, week
from directory.place import Spot, distance_words, find, miles

from .filters import ListingFilterSet
from .panel import Chip
from .times import name_of

MOST_DROPS = 6
MOST_TIMES = 4
MOST_AREAS = 3
MOST_TRIES = 2 * MOST_DROPS + MOST_TIMES + 2
# A real time, and those that people might take instead.
INSTEAD = {
    "now": ["tonight", "today", week.TOMORROW, "weekend"],
    "tonight": ["today", week.TOMORROW, "weekend"],
    "today": [week.TOMORROW, "weekend"],
    "weekend": [],
}


class AskedFinder(Protocol):
    """What is needed of a finder. `counted`: how many these parameters would find."""

    data: QueryDict
    query: str
    chips: list[Chip]
    spot: Spot | None
    filters: ListingFilterSet
    now: datetime

    def counted(self, data: QueryDict) -> int: ...


@dataclass(frozen=True)
class WaysOn:
    """Links with words, each with the query string that it asks; an empty list is a block that does not stand."""

    drops: list[Chip] = field(default_factory=list)
    alone: list[Chip] = field(default_factory=list)
    times: list[Chip] = field(default_factory=list)
    areas: list[Chip] = field(default_factory=list)
    remote: list[Chip] = field(default_factory=list)
    suggestion: str = ""


def nothing_found(finder: AskedFinder) -> WaysOn:
    drops = _drops(finder)
    return WaysOn(
        drops=drops,
        alone=[] if drops else _alone(finder),
        times=_times(finder),
        areas=_areas(finder.spot) if finder.spot else [],
        remote=_remote(finder),
        suggestion=urlencode({"name": finder.query}) if finder.query else "",
    )


def _drops(finder: AskedFinder) -> list[Chip]:
    """Each filter whose taking off would give something."""
    chips = finder.chips if len(finder.chips) > 1 else []
    tried = [(finder.counted(QueryDict(chip.query)), chip) for chip in chips[:MOST_DROPS]]
    return [Chip(_without(count, chip.words), chip.query) for count, chip in tried if count]


def _alone(finder: AskedFinder) -> list[Chip]:
    """Each thing that was asked for by itself, for when taking off one is not enough. A place leaves nothing out."""
    chips = finder.chips[:MOST_DROPS] if len(finder.chips) > 2 else []
    asked = [(chip.words, _own(finder.data, chip)) for chip in chips]
    tried = [(finder.counted(data), words, data) for words, data in asked if "near" not in data]
    return [Chip(_only(count, words), data.urlencode()) for count, words, data in tried if count]


def _own(data: QueryDict, chip: Chip) -> QueryDict:
    """What the query of a chip leaves out."""
    rest = QueryDict(chip.query)
    lists = {name: [value for value in data.getlist(name) if value not in rest.getlist(name)] for name in data}
    return _with(QueryDict(), **{name: values for name, values in lists.items() if values and name != "page"})


def _only(count: int, filter_words: str) -> str:
    words = ngettext("Only %(filter)s: %(count)d listing", "Only %(filter)s: %(count)d listings", count)
    return words % {"count": count, "filter": filter_words}


def _without(count: int, filter_words: str) -> str:
    words = ngettext("%(count)d listing without %(filter)s", "%(count)d listings without %(filter)s", count)
    return words % {"count": count, "filter": filter_words}


def _times(finder: AskedFinder) -> list[Chip]:
    """The same at neighbouring times: the parts and days around the one asked for, or a little later."""
    asked = finder.filters.asked.get("when", [])
    found = []
    for when in neighbours(asked[0], finder.now.date())[:MOST_TIMES] if len(asked) == 1 else []:
        data = _with(finder.data, when=[when])
        if count := finder.counted(data):
            words = ngettext("%(time)s: %(count)d listing", "%(time)s: %(count)d listings", count)
            found.append(Chip(words % {"time": name_of(when), "count": count}, data.urlencode()))
    return found


def neighbours(asked: week.Window | week.Ordinary, today: date) -> list[str]:
    """Nearest first: later and earlier the same day, then the same part of the days beside it."""
    if asked.name in INSTEAD:
        return INSTEAD[asked.name]
    if isinstance(asked, week.Window):
        return _around_date(asked, today)
    day, _dash, part = asked.name.partition("-")
    around = [week.DAYS[(week.DAYS.index(day) + step) % 7] for step in (1, -1)]
    return _beside(day, part) + [_joined(one, part) for one in around]


def _around_date(asked: week.Window, today: date) -> list[str]:
    """Also the same day of any week: who does not find a group tomorrow may go in a week."""
    day, part = week.split_date(asked.name)
    around = [asked.day + timedelta(step) for step in (1, -1) if asked.day + timedelta(step) > today]
    weekday = week.DAYS[asked.day.weekday()]
    return _beside(day, part) + [_joined(one, part) for one in (*map(date.isoformat, around), weekday)]


def _beside(day: str, part: str) -> list[str]:
    """The parts of a day after and before one of them."""
    parts = list(week.PARTS)
    place = parts.index(part) if part else len(parts)
    return [f"{day}-{one}" for one in parts[place + 1 : place + 2] + parts[max(place - 1, 0) : place] if part]


def _joined(day: str, part: str) -> str:
    return f"{day}-{part}" if part else day


def _areas(spot: Spot) -> list[Chip]:
    """The nearest areas of which something is listed, from what is published of each place alone."""
    index, _words = memory.current()
    known = [(one, count) for one, count in index.areas if (found := find(one.name)) and found.name == one.name]
    near = sorted((miles(spot, one), one.name, count) for one, count in known)
    return [Chip(_area_words(*one), urlencode({"near": one[1]})) for one in near[:MOST_AREAS]]


def _area_words(away: float, area: str, count: int) -> str:
    words = ngettext("%(area)s, %(distance)s: %(count)d listing", "%(area)s, %(distance)s: %(count)d listings", count)
    return words % {"area": area, "distance": distance_words(away), "count": count}


def _remote(finder: AskedFinder) -> list[Chip]:
    """The same from anywhere; failing that, everything that reaches people by phone or online."""
    formats = ["phone", "online"]
    same = _with(finder.data, near=[], format=formats)
    everything = _with(QueryDict(), format=formats)
    for data, words in (
        (same, _("The same by phone or online: %(count)d")),
        (everything, _("By phone or online: %(count)d")),
    ):
        if count := finder.counted(data):
            return [Chip(words % {"count": count}, data.urlencode())]
    return []


def _with(data: QueryDict, **lists: list[str]) -> QueryDict:
    """The same parameters with these lists in their place, from the first page."""
    changed = data.copy()
    changed.pop("page", None)
    for name, values in lists.items():
        changed.setlist(name, values)
    return changed
