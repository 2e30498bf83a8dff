"""Listings like this one, each with the reason in words.

The reasons are computed from what is published alone: times that may be said, areas of places that show theirs.
They are read from the index, so a page costs the same whatever the size of the directory.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from directory.fold import fold
from directory.foreign import joined, language_of, put, quoted
from directory.memory import Entry
from directory.memory.index import PARTS, Index, times
from directory.models import Initiative
from directory.search.times import name_of

from .cards import day_said
from .values import PlainValues

MOST = 3
# How many each reason may bring in before they are put in order.
MOST_OF_A_REASON = 6
# A listing that is there at more times than these has no time of its own.
MOST_TIMES = 4


@dataclass(frozen=True)
class Similar(PlainValues):
    """One line: where it leads, why it stands here, and how far it can be trusted."""

    url: str
    name: str
    language: str
    reason: str
    standing: str
    example: bool


@dataclass(frozen=True)
class InCommon:
    """What two listings have in common; empty where it is nothing."""

    organisation: bool
    time: str
    moment: str
    area: str

    @property
    def many(self) -> int:
        return sum(map(bool, (self.organisation, self.time, self.moment, self.moment and self.area)))


def similar(row: Initiative, index: Index, moments: dict[str, str], today: date) -> list[Similar]:
    """Up to three running listings that share most with this one, those that somebody checked first."""
    if row.pk not in index.ids:
        return []
    mine = index.entries[index.ids[row.pk]]
    there, own_areas = {name: index.there_at([name], today) for name in _own_times(mine, today)}, mine.areas
    near = [one for one in _candidates(index, mine, there, row.moved_to_id) if one.is_on(today)]
    found = [(one, _shared(mine, one, there, own_areas)) for one in near]
    found.sort(key=lambda pair: (-pair[1].many, pair[0].checked is None, pair[0].name))
    return [_line(one, shared, moments, today) for one, shared in found[:MOST]]


def _candidates(index: Index, mine: Entry, there: dict[str, int], moved_to) -> list[Entry]:
    """In reach of one reason at least; each reason brings in a few, nearest and checked ones first."""
    others = index.any_of("state", [Initiative.State.RUNNING]) & ~(1 << mine.number)
    if moved_to in index.ids:
        others &= ~(1 << index.ids[moved_to])
    numbers: dict[int, None] = {}
    for classes in _reasons_in_classes(index, mine, there):
        parts = [part for own in classes for part in (own & index.ever_checked, own & ~index.ever_checked)]
        numbers |= dict.fromkeys(index.take([part & others for part in parts], 0, MOST_OF_A_REASON))
    return [index.entries[number] for number in numbers]


def _reasons_in_classes(index: Index, mine: Entry, there: dict[str, int]) -> Iterator[list[int]]:
    """For each reason the listings that share it, the nearer ones apart."""
    if mine.organisation:
        yield [index.any_of("organisation", [mine.organisation.slug])]
    yield [reduce(or_, there.values(), 0)]
    near, same = index.any_of("area", map(fold, mine.areas)), index.any_of("moment", mine.moments)
    yield [same & near, same & ~near]


def _shared(mine: Entry, one: Entry, there: dict[str, int], own_areas: list[str]) -> InCommon:
    """`there`: all that meet at each time of its own, as the index numbers them."""
    return InCommon(
        organisation=mine.organisation is not None and mine.organisation == one.organisation,
        time=next((name for name, those in there.items() if those >> one.number & 1), ""),
        moment=next((slug for slug in one.moments if slug in mine.moments), ""),
        area=next((area for area in one.areas if area in own_areas), ""),
    )


def _own_times(mine: Entry, today: date) -> list[str]:
    """Parts of days at which this one ordinarily meets; none when it is there too often for that to say much."""
    met = set(times(mine, today))
    found = [name for name in PARTS if name in met]
    return found if len(found) <= MOST_TIMES else []


def _line(one: Entry, shared: InCommon, moments: dict[str, str], today: date) -> Similar:
    return Similar(
        url=one.get_absolute_url(),
        name=one.name,
        language=language_of(one.language),
        reason=joined(". ", _reasons(shared, moments)),
        standing=_standing(one, today),
        example=one.example,
    )


def _reasons(shared: InCommon, moments: dict[str, str]) -> list[str]:
    """ "Also on Tuesday evening", "Also for “Coming home from hospital”, in Brixton", "The same organisation"."""
    reasons = []
    if shared.moment and shared.area:
        words = _("Also for “%(moment)s”, in %(area)s")
        reasons.append(put(words, moment=moments[shared.moment], area=quoted(shared.area)))
    elif shared.moment:
        reasons.append(_("Also for “%(moment)s”") % {"moment": moments[shared.moment]})
    if shared.time:
        reasons.append(_("Also on %(time)s") % {"time": name_of(shared.time)})
    return reasons + ([_("The same organisation")] if shared.organisation else [])


def _standing(one: Entry, today: date) -> str:
    """How far it can be trusted: in the words of its card, but shorter."""
    if one.changing or one.alarmed:
        return _("Check first")
    if one.checked is None:
        return _("Not confirmed")
    words = _("Checked %(day)s") if one.is_fresh(today) else _("Last checked %(day)s")
    return words % {"day": day_said(one.checked, get_language())}
