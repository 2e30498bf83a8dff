"""An ordinary week as a house front: for each part of each day, how many are usually there, and how sure that is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from directory import memory, week
from directory.foreign import joined
from directory.memory.index import Index, kept, times_of
from directory.search.times import DAYS, PARTS

# Of the whole and of each moment, in three languages.
MOST_GRIDS = 24
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


class PartCount(NamedTuple):
    """What is there at one part of a day: checked ones, of which `later` have yet to begin; those that may be on; those
    of which nobody can say. `hours`: when, where that is not the whole part."""

    checked: int = 0
    maybe: int = 0
    unsaid: int = 0
    later: int = 0
    hours: str = ""

    @property
    def count(self) -> int:
        return self.checked + self.maybe + self.unsaid


@dataclass(frozen=True)
class GridCell:
    """One window. `look`: "lit" when somebody checked is there, "maybe" and "unsaid" when nobody confirmed it, "later"
    when all have yet to begin, "" when nothing is listed. `notes` stand below its number, each in few words."""

    when: str
    part: str
    count: int
    words: str
    unit: str = ""
    look: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_lit(self) -> bool:
        return self.look == "lit"


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
class Untimed:
    """What is there on a day, its hours not known: the value of `when` that finds it, and how many in words."""

    when: str
    words: str


@dataclass(frozen=True)
class WeekGrid:
    """The same cells twice: by part of the day for a table, by day for a list. `days` leaves out what is not lit."""

    names: list[str]
    rows: list[GridRow]
    days: list[GridDay]
    untimed: list[Untimed] = field(default_factory=list)

    @cached_property
    def empty(self) -> list[str]:
        """Days with the parts at which nothing is listed: "Monday: morning and night"."""
        found = []
        for number, name in enumerate(self.names):
            parts = [row.cells[number].part.lower() for row in self.rows if not row.cells[number].count]
            found += [_("%(day)s: %(parts)s") % {"day": name, "parts": ", ".join(parts)}] if parts else []
        return found


def week_of(index: Index, found: int, today: date, holidays) -> WeekGrid:
    """The grid of the listings of a bitmap: the same numbers as the finder gives for each part of a day.

    Kept, since it stands all day until a listing changes."""
    return kept(index.grids, MOST_GRIDS, _week_of, index, found, today, holidays, get_language())


def _week_of(index: Index, found: int, today: date, holidays, _language: str) -> WeekGrid:
    answers = {
        name: memory.on_at(index, week.Ordinary(week.slot(name), name, today), today, holidays).within(found)
        for name in week.SLOTS
    }
    later = {name: one.checked & _yet_to_begin(index, name, today) for name, one in answers.items()}
    best = {name: one.checked & ~later[name] or one.maybe or one.usual for name, one in answers.items()}
    hours = hours_of(index, best, today)
    grid = grid_of({name: _tally(one, later[name], hours.get(name, "")) for name, one in answers.items()})
    return replace(grid, untimed=list(_untimed(index, found, answers, today, holidays)))


def _untimed(
    index: Index, found: int, answers: Mapping[str, memory.Answers], today: date, holidays
) -> Iterator[Untimed]:
    """Those of a day that stand in none of its windows."""
    for day, name in DAYS:
        asked = week.Ordinary(week.slot(day), day, today)
        own = memory.on_at(index, asked, today, holidays).within(found).listed(asked)
        for part in PARTS:
            one = answers[f"{day}-{part}"]
            own &= ~(one.checked | one.maybe | one.usual)
        if count := own.bit_count():
            words = ngettext(
                "%(day)s: also %(count)d, time not known", "%(day)s: also %(count)d, time not known", count
            )
            yield Untimed(day, words % {"day": name, "count": count})


def _yet_to_begin(index: Index, name: str, today: date) -> int:
    """Those with a season to come; a telephone has none."""
    known = index.any_of("times_known", [True]) & ~index.there_at([name], today)
    return known & ~index.any_of("answered", [True])


def _tally(answers: memory.Answers, later: int, hours: str) -> PartCount:
    checked, maybe, unsaid = (one.bit_count() for one in (answers.checked, answers.maybe, answers.usual))
    return PartCount(checked, maybe, unsaid, later.bit_count(), hours)


def grid_of(tallies: Mapping[str, PartCount], what: Counted = LISTINGS) -> WeekGrid:
    """The grid of what is there at each part of a day ("sat-evening"); nothing where none is named."""
    cells = {
        (day, part): _cell(f"{day}-{part}", tallies.get(f"{day}-{part}", PartCount()), what)
        for day, _name in DAYS
        for part in PARTS
    }
    rows = [
        GridRow(str(PARTS[part]).capitalize(), str(HOURS[part]), [cells[day, part] for day, _n in DAYS])
        for part in PARTS
    ]
    days = [GridDay(str(name), [cells[day, part] for part in PARTS if cells[day, part].count]) for day, name in DAYS]
    return WeekGrid([str(name) for _day, name in DAYS], rows, days)


def _cell(when: str, tally: PartCount, what: Counted) -> GridCell:
    name, part_name = week.slot_words(when), week.part_name(when.partition("-")[2])
    if not tally.count:
        return GridCell(when, part_name, 0, _("%(time)s: none known") % {"time": name})
    notes = tuple(filter(None, (tally.hours, *_notes(tally))))
    words = joined(", ", (what.at(tally.count) % {"time": name, "count": tally.count}, *notes))
    return GridCell(when, part_name, tally.count, words, what.unit(tally.count), _look(tally), notes)


def _look(tally: PartCount) -> str:
    if tally.checked > tally.later:
        return "lit"
    return "maybe" if tally.maybe else "unsaid" if tally.unsaid else "later"


def _notes(tally: PartCount) -> Iterator[str]:
    """How many of those there are not checked, or not yet on."""
    if tally.maybe:
        yield ngettext("%(count)d may be on", "%(count)d may be on", tally.maybe) % {"count": tally.maybe}
    if tally.unsaid:
        yield ngettext("%(count)d not confirmed", "%(count)d not confirmed", tally.unsaid) % {"count": tally.unsaid}
    if tally.later:
        yield ngettext("%(count)d starts later", "%(count)d start later", tally.later) % {"count": tally.later}


def hours_of(index: Index, found: Mapping[str, int], today: date) -> dict[str, str]:
    """When the listings of each part are there, in words, where they leave more than half of it empty; a night says
    whenever it ends before the morning, since somebody may set out for it."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for pattern, own in index.ordinary_patterns(today):
        for name in times_of(pattern.span, pattern.vague):
            if own & found.get(name, 0):
                spans.setdefault(name, []).extend(_inside(pattern.span, week.slot(name)))
    return {name: words for name, held in spans.items() if (words := _hours(held, week.slot(name), name))}


def _inside(span: week.Span, part: week.Span) -> list[tuple[int, int]]:
    """What of a part of a day a span holds, on the circle of the week."""
    turns = ((span.opens + turn, span.closes + turn) for turn in (-week.WEEK, 0, week.WEEK))
    return [
        (max(opens, part.opens), min(closes, part.closes))
        for opens, closes in turns
        if opens < part.closes and closes > part.opens
    ]


def _hours(held: list[tuple[int, int]], part: week.Span, name: str) -> str:
    opens, closes = min(one for one, _end in held), max(end for _one, end in held)
    is_short = name.endswith("night") or 2 * (closes - opens) < part.length
    if not is_short or (opens, closes) == (part.opens, part.closes):
        return ""
    if opens == part.opens:
        return _("until %(time)s") % {"time": week.clock(closes, week.UNTIL)}
    if closes == part.closes:
        return _("from %(time)s") % {"time": week.clock(opens, week.FROM)}
    return f"{week.clock(opens)} – {week.clock(closes)}"
