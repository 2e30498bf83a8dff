"""Continuity: for each move between services, who says what happens then, and which connections carry a person over."""

from dataclasses import dataclass
from functools import cached_property

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from directory import memory
from directory.matching import AFTER
from directory.memory import Entry
from directory.models import Initiative

from .lines import NetworkLine, lines


@dataclass(frozen=True)
class Sort:
    """One move, and the moments at which it begins and ends."""

    move: str
    name: Promise
    line: Promise

    @cached_property
    def leaving(self) -> frozenset[str]:
        return frozenset(moment for moment, after in AFTER.items() if after.leaving == self.move)

    @cached_property
    def arriving(self) -> frozenset[str]:
        return frozenset(moment for moment, after in AFTER.items() if after.arriving == self.move)


SORTS = [
    Sort(
        "home",
        gettext_lazy("From the ward to home"),
        gettext_lazy("Around a stay in hospital, and the first weeks after it."),
    ),
    Sort(
        "team",
        gettext_lazy("From one team to another"),
        gettext_lazy("When the people who look after you change."),
    ),
    Sort("nobody", gettext_lazy("From services to none"), gettext_lazy("When care comes to an end.")),
]


@dataclass(frozen=True)
class Stays:
    """What one initiative says about people who move on."""

    entry: Entry
    words: str


@dataclass(frozen=True)
class ContinuityMove:
    """One move. `silent` is how many listings for it do not say what happens when somebody moves on."""

    sort: Sort
    stays: list[Stays]
    silent: int
    carried: list[NetworkLine]


@dataclass(frozen=True)
class Continuity:
    """Values for `continuity.html`. `others` say something too, and are listed for none of these moves."""

    moves: list[ContinuityMove]
    others: list[Stays]


def continuity() -> Continuity:
    index, _words = memory.current()
    # What listings say of it, by their id.
    said = dict(Initiative.objects.exclude(continuity="").values_list("pk", "continuity").order_by())
    rows, found = index.rows(index.current), lines()
    moves = [_move(sort, rows, said, found) for sort in SORTS]
    named = {one.entry for move in moves for one in move.stays}
    return Continuity(moves, [one for one in _stays(rows, said) if one.entry not in named])


def _stays(rows: list[Entry], said: dict) -> list[Stays]:
    return [Stays(row, said[row.pk]) for row in rows if row.pk in said]


def _move(sort: Sort, rows: list[Entry], said: dict, found: list[NetworkLine]) -> ContinuityMove:
    here = [row for row in rows if sort.leaving & set(row.moments)]
    stays = _stays(here, said)
    return ContinuityMove(sort, stays, len(here) - len(stays), [line for line in found if _carries(line, sort)])


def _carries(line: NetworkLine, sort: Sort) -> bool:
    """Whether it leads people out of this move's beginning, or to somebody who is there at its end.

    A line that ends with a group for the beginning alone, such as visits on a ward, leads nobody on."""
    source, target = set(line.source.moments), set(line.target.moments)
    only_begins = bool(target) and target <= sort.leaving - sort.arriving
    return line.leads and not only_begins and bool(sort.leaving & source or sort.arriving & target)
