"""Who stands first in a list: by trust, by reach and by how new the page about them is, never by alphabet alone.

All of it is bitmaps, kept with the index, so that a page asks nothing more.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from directory.models.trust import LOOK, RING, TURN_UP, WAYS_IN, WRITE, is_silent

from .bitmaps import split
from .index import Index, kept

MOST_DAYS = 2
# Some number or an open door first, then an e-mail address, then a page.
REACH = ((RING, TURN_UP), (WRITE,), (LOOK,))


@dataclass(frozen=True)
class Ranking:
    """The bitmaps of one day. `heard_of`: those with no way in, and those that have probably ended; `trust`: those
    checked lately, then the others that are on; `settled`: those whom somebody ever found true; `newest`: by the month
    of the newest page about them."""

    known: int
    heard_of: int
    trust: list[int]
    settled: int
    reach: list[int]
    newest: list[int]

    def splits(self, nearest: Iterable[int] = ()) -> list[Iterable[int]]:
        """What to split a list by. Who was checked lately comes first, and of each the nearest, if somebody asks for a
        place: nobody is sent next door before a door of which we know that it opens. Then who can be reached best."""
        return [self.trust, nearest, [self.settled], self.reach, self.newest]


def ranking(index: Index, today: date) -> Ranking:
    return kept(index.rankings, MOST_DAYS, _ranking, index, today)


def best_first(index: Index, found: int, today: date) -> Iterator[int]:
    """Classes of a bitmap in that order; those of which we have only heard come last."""
    known = ranking(index, today)
    return split(found, [[known.known], *known.splits()])


def _ranking(index: Index, today: date) -> Ranking:
    pages, going, heard_of = index.marks.get("as_of", {}), index.going(today), _heard_of(index, today)
    return Ranking(
        known=index.all_listed & ~heard_of,
        heard_of=heard_of,
        trust=[going & index.fresh(today), going],
        settled=index.ever_checked & ~index.any_of("unsettled", [True]),
        reach=[index.any_of("way_in", ways) for ways in REACH],
        newest=[pages[month] for month in sorted(pages, reverse=True)],
    )


def _heard_of(index: Index, today: date) -> int:
    silent = index.any_of("as_of", (month for month in index.marks.get("as_of", {}) if is_silent(month, today)))
    no_way_in = index.all_listed & ~index.any_of("way_in", WAYS_IN)
    return no_way_in | silent & ~index.ever_checked | index.probably_ended
