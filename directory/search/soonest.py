"""Which listings come first in time: worked out from bitmaps, so that only those that are shown are read."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import reduce
from itertools import groupby
from operator import or_

from directory import week
from directory.memory.entry import Entry
from directory.memory.index import Begins, Index, Start

NEXT_DAYS = 60


def soonest(
    index: Index, found: int, asked: week.Window, now: datetime, holidays, most: int, surely: bool = False
) -> list[Entry]:
    """The few of a bitmap whose first session inside a window begins soonest: those checked lately before all others,
    by name where they begin together. With `surely` only what surely happens counts."""
    begins, fresh = index.begins(asked, holidays, surely), index.fresh(now.date())
    classes = [*_by_first(begins, found & fresh), *_by_first(begins, found & ~fresh)]
    return index.first(classes, most)


def next_to_begin(index: Index, found: int, now: datetime, holidays) -> Entry | None:
    """The one of a bitmap whose next session begins soonest, by name where two begin together. As their
    `next_session` tells it: one whose next session is not sure, or has no known time, is left out."""
    for number in range(NEXT_DAYS + 1):
        for is_vague, begun in _in_turn(index, found, now, now.date() + timedelta(number), holidays):
            sure = reduce(or_, (each.listings for each in begun if each.is_sure), 0) & found
            if sure and not is_vague:
                return index.entries[index.take([sure], 0, 1)[0]]
            found &= ~reduce(or_, (each.listings for each in begun))
    return None


def _in_turn(index: Index, found: int, now: datetime, day: date, holidays) -> Iterator[tuple[bool, list[Start]]]:
    """What a bitmap has ahead on a day, by when it begins; after that, what has no known time."""
    starts = [each for each in index.starting(day, holidays) if each.listings & found]
    ahead = sorted((each for each in starts if each.is_vague or each.at >= now), key=_turn)
    for (is_vague, _at), begun in groupby(ahead, key=_turn):
        yield is_vague, list(begun)


def _turn(start: Start) -> tuple[bool, datetime]:
    return start.is_vague, start.at


def _by_first(begins: Begins, found: int) -> Iterator[int]:
    """Bitmaps of those that begin together for the first time, soonest first."""
    for _starts, own in begins:
        if first := own & found:
            yield first
            found ^= first
