"""Every listing within reach: plain values, and a bitmap of the listings for each fact by which people ask.

An index is never changed. `memory.current()` gives the one that fits the data as they are for the reader.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache, reduce
from itertools import islice
from operator import or_
from statistics import fmean
from typing import Any, NamedTuple
from uuid import UUID

from directory import week
from directory.fold import fold
from directory.models.trust import fresh_since, is_on
from directory.place import Spot, miles
from directory.week.times import at

from .bitmaps import FEW, among, bits, numbers
from .entry import Entry

MOST_DATES, MOST_WINDOWS, MOST_WEEKS = 64, 16, 4
# One degree of longitude in degrees of latitude, at 51.46 north (Lambeth): cos(51.46°).
NARROWING = 0.623
# The value of a filter that is on or off.
YES = "1"
# What happens on a date: a session, or somebody answers the telephone.
MEETS, ANSWERS = "meets", "answers"
PARTS = [f"{day}-{part}" for day in week.DAYS for part in week.PARTS]

# Values of as many types as there are sorts.
Marks = dict[Any, dict[Any, int]]
# When sessions begin, soonest first, each with the bitmap of those that have one then.
Begins = list[tuple[datetime, int]]


class Start(NamedTuple):
    """Sessions on one date that are alike: `listings` is the bitmap of those that have one. Of a vague one only the day
    is known."""

    at: datetime
    span: week.Span
    is_vague: bool
    is_sure: bool
    listings: int


@dataclass
class Sessions:
    """When sessions inside a window begin, with those that surely have one then, and those that only may."""

    begins: list[tuple[datetime, int, int]]

    @cached_property
    def certain(self) -> int:
        return reduce(or_, (sure for _starts, sure, _unsure in self.begins), 0)

    @cached_property
    def possible(self) -> int:
        return reduce(or_, (sure | unsure for _starts, sure, unsure in self.begins), 0)


class Index:
    """`entries` by number; `marks` has a bitmap for each value of each sort of fact ("help", "moment", "when" …).

    `version` is that of the data it was made from.
    """

    def __init__(self, held: dict[int, Entry], marks: Marks, order: list[int]):
        self.entries, self.marks, self.order = held, marks, order
        self.version = ""
        self._dates: dict[tuple[date, frozenset], list[Start]] = {}
        self._windows: dict = {}
        self._fresh: dict[date, int] = {}
        # What memory/ranking.py made of this index.
        self.rankings: dict = {}
        self._weeks: dict = {}
        # What memory/answers.py made of this index.
        self.answers: dict = {}
        self.weeks: dict = {}
        # What pages/week_grid.py made of this index.
        self.grids: dict = {}

    @classmethod
    def of(cls, found: Iterable[Entry]) -> "Index":
        held = {entry.number: entry for entry in found}
        lists: dict[Any, dict[Any, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, entry in held.items():
            for sort, value in marks(entry):
                lists[sort][value].append(number)
        made = {sort: {value: bits(own) for value, own in values.items()} for sort, values in lists.items()}
        return cls(held, made, sorted(held, key=lambda number: held[number].by_name))

    def changed(self, gone: Iterable[int], come: Iterable[Entry]) -> "Index":
        """Another index, without some numbers and with some new entries."""
        held, made = dict(self.entries), {sort: dict(values) for sort, values in self.marks.items()}
        for number in gone:
            for sort, value in marks(held.pop(number)):
                made[sort][value] &= ~(1 << number)
                if not made[sort][value]:
                    del made[sort][value]
        for entry in come:
            held[entry.number] = entry
            for sort, value in marks(entry):
                values = made.setdefault(sort, {})
                values[value] = values.get(value, 0) | 1 << entry.number
        return Index(held, made, sorted(held, key=lambda number: held[number].by_name))

    @cached_property
    def ids(self) -> dict[UUID, int]:
        """The number of each listing by its id."""
        return {entry.pk: number for number, entry in self.entries.items()}

    @cached_property
    def codes(self) -> dict[str, UUID]:
        """The id of each listing by its short address."""
        return {entry.code: entry.pk for entry in self.entries.values()}

    @cached_property
    def ranks(self) -> dict[int, int]:
        """Where each number stands in the order of names."""
        return {number: rank for rank, number in enumerate(self.order)}

    @cached_property
    def ever_checked(self) -> int:
        """Those that a person has found true at some time."""
        return self.any_of("checked", self.marks.get("checked", {}))

    @cached_property
    def probably_ended(self) -> int:
        """Those of which public pages let us think so, and that nobody has ever found true."""
        return self.any_of("probably_ended", [True]) & ~self.ever_checked

    @cached_property
    def all_listed(self) -> int:
        return reduce(or_, self.marks.get("state", {}).values(), 0)

    @cached_property
    def current(self) -> int:
        """Those somebody could still go to: an ended or moved one is found by its name only."""
        return self.any_of("state", Entry.CURRENT)

    @cached_property
    def alarmed(self) -> int:
        """Those of which somebody could come to harm, says a report that no moderator has read."""
        return self.any_of("alarmed", [True])

    @cached_property
    def areas(self) -> list[tuple[Spot, int]]:
        """The middle of each area with something to go to, as published, and how many listings are there."""
        found: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
        for entry in self.rows(self.current):
            for one in entry.places:
                if one.area in entry.areas and one.latitude is not None:
                    found[one.area].append((one.latitude, one.longitude, entry.number))
        points = {area: tuple(zip(*own, strict=True)) for area, own in found.items()}
        return [(Spot(area, fmean(north), fmean(east)), len(set(own))) for area, (north, east, own) in points.items()]

    def any_of(self, sort: str, values: Iterable) -> int:
        """Those of which one of these values is stated."""
        held = self.marks.get(sort, {})
        return reduce(or_, (held.get(value, 0) for value in values), 0)

    def supporting(self, moments: Iterable[str]) -> int:
        """Those for one of these moments, and those for everybody; none that an unread report calls harmful."""
        helping = self.any_of("moment", moments) | self.any_of("any_moment", [True])
        return helping & ~self.alarmed

    def admitting(self, age: int) -> int:
        """Those whose stated ages hold this age, and those that state none."""
        too_young = self.any_of("age_from", (at for at in self.marks.get("age_from", {}) if at > age))
        too_old = self.any_of("age_to", (at for at in self.marks.get("age_to", {}) if at < age))
        return self.all_listed & ~too_young & ~too_old

    def fresh(self, today: date) -> int:
        """Those a person checked within 90 days, of which nothing that decides is changing or reported."""
        if today not in self._fresh:
            since = fresh_since(today)
            checked = self.any_of("checked", (day for day in self.marks.get("checked", {}) if day >= since))
            self._fresh = {today: checked & ~self.any_of("unsettled", [True])}
        return self._fresh[today]

    def going(self, today: date) -> int:
        """Those that run, or whose pause was said to last until a day that has come, and of which something is in
        season."""
        said = self.marks.get("going", {})
        return self.any_of("going", (facts for facts in said if is_on(facts[0], facts[1], facts[2], today)))

    def paused(self, day: date) -> int:
        """Those that do not run on a day: they are paused until later, or nobody knows until when."""
        facts = self.marks.get("going", {})
        return self.any_of("going", (one for one in facts if not is_on(one[0], one[1], (), day)))

    def begins(self, asked: week.Window, holidays, surely: bool = False) -> Begins:
        """When sessions inside a window begin; with `surely` only those that surely happen."""
        found = self._sessions(asked, holidays).begins
        return [(starts, sure if surely else sure | unsure) for starts, sure, unsure in found]

    def starting(self, day: date, holidays, what: str = MEETS) -> list[Start]:
        """The sessions that start on a date, sure or unsure: each pattern is asked once, and the answers are kept."""
        return kept(self._dates, MOST_DATES, self._on, day, holidays, what)

    def _on(self, day: date, holidays, what: str) -> list[Start]:
        found: dict[tuple[week.Span, bool, bool], int] = defaultdict(int)
        for (pattern, paused_until), own in self.marks.get((what, day.weekday()), {}).items():
            known = "no" if paused_until and day < paused_until else week.certainty(pattern, day, holidays)
            if known != "no":
                found[pattern.span, pattern.vague, known == "sure"] |= own
        return [Start(at(day, alike[0].opens), *alike, own) for alike, own in found.items()]

    def ordinary_patterns(self, today: date, what: str = MEETS) -> Iterator[tuple[week.Pattern, int]]:
        """What is of the ordinary week, also what is to begin, each with its listings: of what could happen again."""
        for number in range(len(week.DAYS)):
            for (pattern, _paused_until), own in self.marks.get((what, number), {}).items():
                if pattern.is_ordinary(today):
                    yield pattern, own

    def _week(self, today: date) -> dict[str, int]:
        """The listings at each weekday and part of one ("sat", "sat-evening"), where it is their time of year."""
        found = dict(self.marks.get("when", {}))
        for (name, pattern), own in self.marks.get("seasonal", {}).items():
            if _is_then(pattern, today):
                found[name] = found.get(name, 0) | own
        return found

    def there_at(self, names: Iterable[str], today: date) -> int:
        """Those that are there in this season at one of these weekdays or parts."""
        then = kept(self._weeks, MOST_WEEKS, self._week, today)
        return reduce(or_, (then.get(name, 0) for name in names), 0)

    def nearest(self, spot: Spot) -> list[int]:
        """Bitmaps of the listings at each published point, the nearest point first."""
        points = self.marks.get("point", {})
        return [points[point] for point in sorted(points, key=lambda point: apart(point, spot))]

    def around(self, spot: Spot, most: float) -> int:
        """Those with a published point so many miles from a spot at most."""
        points = self.marks.get("point", {})
        return reduce(
            or_, (own for (north, east), own in points.items() if miles(spot, Spot("", north, east)) <= most), 0
        )

    def within(self, name: str) -> int:
        """Those that say they are in a district or an area of this name."""
        return self.any_of("district", [name]) | self.any_of("area", [fold(name)])

    def take(self, classes: Iterable[int], start: int, count: int, order: list[int] | None = None) -> list[int]:
        """So many numbers from the start: class after class, within a class by name, or in the order given."""
        found: list[int] = []
        for bitmap in classes:
            size = bitmap.bit_count()
            if start >= size:
                start -= size
                continue
            found += islice(self._sorted(bitmap, order), start, start + count - len(found))
            start = 0
            if len(found) == count:
                break
        return found

    def first(self, classes: Iterable[int], most: int) -> list[Entry]:
        """The first few entries, class after class, within a class by name."""
        return [self.entries[number] for number in self.take(classes, 0, most)]

    def rows(self, bitmap: int) -> list[Entry]:
        """The entries of a bitmap, by name."""
        return [self.entries[number] for number in self._sorted(bitmap, None)]

    def _sorted(self, bitmap: int, order: list[int] | None) -> Iterator[int]:
        if order is None and bitmap.bit_count() < FEW:
            return iter(sorted(numbers(bitmap), key=self.ranks.__getitem__))
        return among(self.order if order is None else order, bitmap)

    def _sessions(self, asked: week.Window, holidays) -> Sessions:
        return kept(self._windows, MOST_WINDOWS, self._during, asked, holidays)

    def _during(self, asked: week.Window, holidays) -> Sessions:
        found: dict[datetime, list[int]] = defaultdict(lambda: [0, 0])
        for start in self._starts(asked, holidays):
            found[start.at][not start.is_sure] |= start.listings
        return Sessions([(starts, sure, unsure) for starts, (sure, unsure) in sorted(found.items())])

    def _starts(self, asked: week.Window, holidays) -> Iterator[Start]:
        for day, before, after in week.plan(asked):
            for one in self.starting(day, holidays):
                if one.span.opens < before and one.span.closes > after and not one.is_vague:
                    yield one
        for day in week.vague_days(asked):
            yield from (one for one in self.starting(day, holidays) if one.is_vague)


def marks(entry: Entry) -> Iterator[tuple]:
    """Each fact of an entry by which a list may ask for it, as sort and value."""
    yield "state", entry.state
    yield "type", entry.type
    yield from entry.tags
    yield from (("moment", slug) for slug in entry.moments)
    yield from (("without", rule) for rule in entry.rules)
    yield from (("point", point) for point in entry.points)
    yield from (("area", area) for area in dict.fromkeys(map(fold, entry.areas)) if area)
    yield from (("district", code) for code in dict.fromkeys(place.district for place in entry.places) if code)
    if entry.organisation:
        yield "organisation", entry.organisation.slug
    for name in ("cost", "tier", "checked", "any_moment", "alarmed", "as_of", "probably_ended"):
        if value := getattr(entry, name):
            yield name, value
    for name in ("age_from", "age_to"):
        if (age := getattr(entry, name)) is not None:
            yield name, age
    if entry.is_unsettled:
        yield "unsettled", True
    if way := entry.way_in():
        yield "way_in", way
    if entry.looking_for_partners:
        yield "partners", YES
    if entry.give_and_receive:
        yield "gives", YES
    yield from _how_sure(entry)
    yield from _when(entry)


def _when(entry: Entry) -> Iterator[tuple]:
    # Of what is on all year, nothing need be asked again.
    seasonal = () if any(one.is_all_year for one in entry.sessions) else entry.sessions
    yield "going", (entry.state, entry.paused_until, seasonal)
    yield from _times_in_week(entry)
    for pattern in dict.fromkeys(entry.dated_patterns()):
        yield (MEETS, pattern.span.day), (pattern, entry.paused_until)
    for pattern in entry.answered:
        yield (ANSWERS, pattern.span.day), (pattern, entry.paused_until)


def _how_sure(entry: Entry) -> Iterator[tuple]:
    """What decides how much can be said of its times."""
    for name in ("told", "told_otherwise"):
        if day := getattr(entry, name):
            yield name, day
    if entry.ways_to_ask:
        yield "can_ask", True
    if entry.sessions or entry.answered:
        yield "times_known", True
    if entry.answered:
        yield "answered", True
    if entry.answered or any(not one.vague for one in entry.sessions):
        yield "timed", True


def apart(point: tuple[float, float], spot: Spot) -> float:
    """Squared degrees between a point and a spot, for putting points in order."""
    north, east = point[0] - spot.latitude, (point[1] - spot.longitude) * NARROWING
    return north * north + east * east


def times(entry: Entry, today: date) -> Iterator[str]:
    """The weekdays and parts at which it is there week by week in this season, some more than once."""
    for pattern in entry.ordinary_patterns():
        if _is_then(pattern, today):
            yield from times_of(pattern.span, pattern.vague)


def _times_in_week(entry: Entry) -> Iterator[tuple]:
    """The marks of its ordinary week; those of a session that is not there all year have the session beside them."""
    patterns = entry.ordinary_patterns()
    all_year = (name for one in patterns if one.is_all_year for name in times_of(one.span, one.vague))
    yield from (("when", name) for name in dict.fromkeys(all_year))
    for pattern in dict.fromkeys(one for one in patterns if not one.is_all_year):
        yield from (("seasonal", (name, pattern)) for name in times_of(pattern.span, pattern.vague))


def _is_then(pattern: week.Pattern, today: date) -> bool:
    """Whether a session is of the ordinary week, and it is its time of year."""
    return pattern.is_ordinary(today) and week.in_season(pattern, today)


def kept(known: dict, most: int, make: Callable, *asked):
    """What was made of the same before; or it is made now and kept, and what is oldest forgotten. Other threads may be
    doing so too."""
    found = known.get(asked)
    if found is None:
        for old in list(known)[: max(0, len(known) - most + 1)]:
            known.pop(old, None)
        found = known[asked] = make(*asked)
    return found


@lru_cache(maxsize=4096)
def times_of(span: week.Span, vague: bool) -> tuple[str, ...]:
    """The weekdays and parts of the ordinary week that a span overlaps; of a vague one only the day is known."""
    names = week.DAYS if vague else (*week.DAYS, *PARTS)
    return tuple(name for name in names if week.overlaps(span, week.slot(name)))
