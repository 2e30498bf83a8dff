"""Puts the reasons together: each is a bitmap of those for whom it holds, so ten thousand cost hardly more than ten."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from uuid import UUID

from django.utils.translation import gettext as _

from directory import memory
from directory.connections import WAYS
from directory.memory.bitmaps import bits, split
from directory.memory.cache import Words
from directory.memory.entry import Entry
from directory.memory.index import YES, Index
from directory.models import Connection, Initiative, Team

from . import alike, hours, moments, reading
from .fitting import THEY_ASK, THEY_OFFER, Fits, relation_of

Relation = Connection.Relation
MOST = 6
OVER = [Initiative.Type.PAST_EVENT]


@dataclass(frozen=True)
class Suggestion:
    """`other`, with the reasons in words, and the relation to ask for; `towards`: people would come from there."""

    other: Entry
    reasons: list[str]
    relation: Relation
    towards: bool = False

    @property
    def way(self) -> str:
        """The same as the form for asking names it."""
        return next(way for way, (*pair, _label) in WAYS.items() if pair == [self.relation, self.towards])


@dataclass(frozen=True)
class ForOne:
    """What is suggested to one initiative of the team, best first, and what the team has dismissed for it."""

    mine: Entry
    suggestions: list[Suggestion]
    dismissed: list[Entry]


@dataclass(frozen=True)
class Reason:
    """One thing that two initiatives could do together."""

    words: str
    relation: Relation
    towards: bool = False


@dataclass(frozen=True)
class Known:
    """What is known of a team: which listings may be suggested to it at all, whom each of its initiatives knows
    already or has dismissed, and what fits what it offers and asks for."""

    index: Index
    words: Words
    others: int
    connected: reading.Others
    dismissed: reading.Others
    fits: Fits
    today: date


def for_team(team: Team, today: date) -> list[ForOne]:
    """For each listed initiative of the team that goes on, by name. At most eight queries, however many there are."""
    if team.organisation is None:
        return []
    index, words = memory.current()
    own, over = index.any_of("organisation", [team.organisation.slug]), index.any_of("type", OVER)
    rows = index.rows(own & index.current & ~over)
    if not rows:
        return []
    running = index.any_of("state", [Initiative.State.RUNNING]) & ~index.any_of("unsettled", [True])
    others = running & ~own & ~over & ~index.any_of("organisation", reading.out_of_touch(team))
    fits = Fits(team, index, others, today)
    known = Known(index, words, others, reading.connected(team), reading.dismissed(team), fits, today)
    return [ForOne(mine, Advice(known, mine).suggestions(), _entries(known, known.dismissed[mine.pk])) for mine in rows]


class Advice:
    """What is suggested to one initiative."""

    def __init__(self, known: Known, mine: Entry):
        self.index, self.words, self.mine, self.today = known.index, known.words, mine, known.today
        away = [*known.connected[mine.pk], *known.dismissed[mine.pk]]
        others = known.others & ~bits(one.number for one in _entries(known, away))
        self.offered, self.asked_for = known.fits.offered_to(mine.pk), known.fits.asked_of(mine.pk)
        self.onwards = moments.onwards(self.index, mine, others, self.today)
        self.from_where = moments.from_where(self.index, mine, others, self.today)
        self.covering = hours.covering(self.index, mine, others, self.today)
        steps = reduce(or_, [*self.onwards.values(), *self.from_where.values()], 0)
        self.together = [bits(self.offered) & others, bits(self.asked_for) & others, steps, self.covering]

    def suggestions(self) -> list[Suggestion]:
        splits = [
            by_number(self.together),
            [alike.sharing(self.index, self.mine)],
            [self.index.any_of("partners", [YES])],
            alike.nearest(self.index, self.mine),
        ]
        found = self.index.take(split(reduce(or_, self.together), splits), 0, MOST)
        return [self._suggestion(self.index.entries[number]) for number in found]

    def _suggestion(self, other: Entry) -> Suggestion:
        reasons = list(self._reasons(other))
        words = [one.words for one in reasons] + list(alike.words(self.mine, other, self.words))
        if other.looking_for_partners:
            words.append(_("They look for others to work with."))
        return Suggestion(other, words, reasons[0].relation, reasons[0].towards)

    def _reasons(self, other: Entry) -> Iterator[Reason]:
        """What the two could do together; the first says which relation to ask for."""
        for words, found in ((THEY_OFFER, self.offered), (THEY_ASK, self.asked_for)):
            if thing := found.get(other.number):
                yield Reason(words % {"what": thing.words}, relation_of(thing))
        yield from self._step(other)
        if self.covering >> other.number & 1:
            yield Reason(hours.words(self.mine, other, self.today), Relation.INTRODUCES)

    def _step(self, other: Entry) -> Iterator[Reason]:
        """One sentence, of people who go there or else of people who come from there."""
        for found, towards in ((self.onwards, False), (self.from_where, True)):
            moment = next((name for name, own in found.items() if own >> other.number & 1), "")
            if moment:
                after = moments.AFTER[moment]
                words = after.come_on if towards else after.go_on
                yield Reason(words % {"name": other.name}, Relation.CONTINUES, towards)
                return


def by_number(bitmaps: Iterable[int]) -> list[int]:
    """Those that are in most of these bitmaps, those in one fewer or more …, down to those in one at least."""
    least: list[int] = []
    for carried in bitmaps:
        for place, held in enumerate(least):
            least[place], carried = held | carried, held & carried
        if carried:
            least.append(carried)
    return least[::-1]


def _entries(known: Known, ids: Iterable[UUID]) -> list[Entry]:
    """Those of these that are listed."""
    numbers = (known.index.ids.get(pk) for pk in ids)
    return [known.index.entries[number] for number in numbers if number is not None]
