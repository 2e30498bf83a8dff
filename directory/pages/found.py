"""The list of the finder in its blocks: what is checked, what may be on, and what nobody can say anything of."""

from collections.abc import Callable
from dataclasses import dataclass

from directory.memory import Entry
from directory.models import UrgentContact, shown_contacts
from directory.search import Finder, soonest

from .cards import Card, Listed, Slot, card, listed, said_once, slots
from .may_be_on import MOST, MayBe, MayBeOn, cannot_say, may_be, may_be_on, otherwise
from .now_page import within_a_day
from .rest import Rest

Dress = Callable[[Entry, Card], Card]


def as_it_is(_row: Entry, shown: Card) -> Card:
    return shown


@dataclass(frozen=True)
class Next:
    """What begins within a day: checked sessions, and what may be on."""

    following: list[Slot]
    may_be: MayBeOn


@dataclass(frozen=True)
class FoundBlocks:
    """One page of what was found. Without a time that is asked for all stand in `listed`; `unsaid` are those of which
    nobody can say whether they are on, `heard_of` those among them of which we have only heard, and `once` is said of
    both in place of a badge on each. `next` where somebody may set out and nothing checked is on."""

    listed: Listed
    may_be: list[MayBe]
    unsaid: list[Card]
    heard_of: list[Card]
    once: str
    unknown: Rest | None
    otherwise: UrgentContact | None
    next: Next | None = None

    @property
    def has_list(self) -> bool:
        return bool(self.listed.cards or self.listed.heard_of)

    @property
    def knows_more(self) -> bool:
        """Whether something is listed that may fit, though nothing was found."""
        return bool(self.unknown or self.next)

    @property
    def is_empty(self) -> bool:
        return not (self.has_list or self.may_be or self.unsaid or self.heard_of)


def found_blocks(finder: Finder, dress: Dress = as_it_is) -> FoundBlocks:
    """`dress` may add to each card what a page knows beside it."""
    found, answers = finder.found.initiatives, finder.answers
    if answers is None:
        cards = _cards(finder, found, dress)
        return FoundBlocks(listed(cards, finder.found.heard_from), [], [], [], "", None, None)
    checked, maybe = ([row for row in found if bitmap >> row.number & 1] for bitmap in (answers.checked, answers.maybe))
    left_over = [row for row in found if row not in checked and row not in maybe]
    unsaid, heard_of = (
        _cards(finder, [row for row in left_over if bool(finder.found.heard_of >> row.number & 1) == is_heard], dress)
        for is_heard in (False, True)
    )
    times, now, holidays = finder.times, finder.now, finder.filters.holidays
    left = (answers.unknown & ~finder.found.bitmap).bit_count()
    return FoundBlocks(
        listed=Listed(_cards(finder, checked, dress), [], ""),
        may_be=[may_be(row, times[0], now, holidays) for row in maybe],
        unsaid=unsaid,
        heard_of=heard_of,
        once=said_once([*unsaid, *heard_of]),
        unknown=cannot_say(left, finder.without_page, is_more=bool(finder.found.count)),
        otherwise=otherwise(shown_contacts()) if maybe else None,
        next=_next(finder) if not answers.checked and finder.is_at_once else None,
    )


def _next(finder: Finder) -> Next | None:
    """What fits everything else that was asked and is not on at the time asked for."""
    asked, now, holidays = within_a_day(finder.now), finder.now, finder.filters.holidays
    answers = finder.answers_at(asked).within(~finder.answers.maybe)
    rows = soonest(finder.index, answers.checked, asked, now, holidays, MOST, surely=True)
    following = [one for one in slots(rows, asked, now, holidays) if not one.unsure]
    may_follow = may_be_on(
        finder.index,
        answers,
        asked,
        now,
        holidays,
        names=finder.words.terms,
        urgent=shown_contacts(),
        query=finder.at_time("today"),
        is_more=True,
    )
    return Next(following, may_follow) if following or may_follow.found else None


def _cards(finder: Finder, rows: list[Entry], dress: Dress) -> list[Card]:
    times, holidays = finder.times, finder.filters.holidays
    return [dress(row, card(row, finder.now, holidays, times, finder.moments)) for row in rows]
