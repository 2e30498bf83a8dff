"""What is open now and what comes next: what a person has checked within 90 days, phone lines first; after it what may
be on, as such."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory, week
from directory.memory import Entry
from directory.memory.bitmaps import bits
from directory.models import Contact, Term, UrgentContact
from directory.search import next_to_begin, soonest

from .cards import Card, Slot, card, slot, slots
from .may_be_on import MayBeOn, may_be_on
from .rest import MOST, Rest, the_rest

NEXT = timedelta(hours=24)
MOST_NEXT = 8


@dataclass(frozen=True)
class AnsweringLine:
    """A phone or text line that answers now, with the number that somebody surely answers."""

    card: Card
    sort: str
    href: str
    words: str


@dataclass(frozen=True)
class NowPage:
    """Values for `now.html`. An empty list is a block that does not stand on the page; `count` is of all that is open
    now, and each `rest` the way to what a block has no room for. `may_follow`: what may begin within a day."""

    count: int
    lines: list[AnsweringLine]
    lines_rest: Rest | None
    open_now: list[Slot]
    open_rest: Rest | None
    may_be: MayBeOn
    following: list[Slot]
    may_follow: MayBeOn
    other_lines: list[Card]
    other_rest: Rest | None

    @property
    def title(self) -> str:
        if not self.count:
            return _("None known to be open now")
        return ngettext("%(count)d open now", "%(count)d open now", self.count) % {"count": self.count}


def within_a_day(now: datetime) -> week.Window:
    return week.Window(now, now + NEXT, "next")


class NowReader:
    """Asks the index for what is on at this minute, and within a day."""

    def __init__(self, now: datetime, urgent: list[UrgentContact]):
        self.now, self.urgent = now, urgent
        self.index, self.words = memory.current()
        self.holidays = memory.holidays_around(now, self.words)
        self.asked = week.read_when("now", now, self.holidays)
        self.answers = memory.on_at(self.index, self.asked, now.date(), self.holidays)
        self.fresh = self.index.current & self.index.fresh(now.date())
        self.by_phone = self.fresh & self.index.any_of("format", Term.BY_PHONE)
        self.going = self.index.going(now.date())

    def page(self) -> NowPage:
        lines = self._lines()
        answered = bits(row.number for row, _contact in lines)
        met = self.answers.checked & ~answered
        others = self.by_phone & self.going & ~self.answers.checked
        first = soonest(self.index, met, self.asked, self.now, self.holidays, MOST, surely=True)
        return NowPage(
            count=self.answers.checked.bit_count(),
            lines=[self._line(*line) for line in lines[:MOST]],
            lines_rest=self._all_by_phone() if len(lines) > MOST else None,
            open_now=self._slots(first, self.asked)[:MOST],
            open_rest=self._all_now() if met.bit_count() > MOST else None,
            may_be=self._may_be(self.asked, "now", self.answers),
            following=self._following() or self._the_next(),
            may_follow=self._may_follow(),
            other_lines=[card(row, self.now, self.holidays) for row in self._first(others)],
            other_rest=self._all_by_phone() if others.bit_count() > MOST else None,
        )

    def _may_be(self, asked: week.Window, when: str, answers: memory.Answers) -> MayBeOn:
        is_more = bool(self.answers.checked)
        return may_be_on(
            self.index,
            answers,
            asked,
            self.now,
            self.holidays,
            names=self.words.terms,
            urgent=self.urgent,
            query=f"when={when}",
            is_more=is_more,
        )

    def _may_follow(self) -> MayBeOn:
        """What may begin within a day and is not on already."""
        asked = within_a_day(self.now)
        answers = memory.on_at(self.index, asked, self.now.date(), self.holidays)
        return self._may_be(asked, "today", answers.within(~self.answers.maybe))

    def _lines(self) -> list[tuple[Entry, Contact]]:
        """The phone lines that are open, each with its number: its session is on, or the number is answered."""
        rows = self.index.rows(self.answers.checked & self.by_phone)
        return [(row, best) for row in rows if (best := self._answered(row))]

    def _is_on(self, row: Entry) -> bool:
        return row.open_until(self.now, self.holidays) is not None

    def _answered(self, row: Entry) -> Contact | None:
        """The number to ring, of those that are answered; where nobody told us the hours, while its session is on."""
        numbers = [one for one in row.contacts if one.is_ringable and not one.personal]
        known = [(row.answers(one, self.now, self.holidays), one) for one in numbers]
        answered = [one for answer, one in known if answer == "sure"]
        if not answered and self._is_on(row):
            answered = [one for answer, one in known if not answer]
        return min(answered, key=lambda one: not one.preferred, default=None)

    def _line(self, row: Entry, contact: Contact) -> AnsweringLine:
        said = card(self._handed_out(row), self.now, self.holidays)
        return AnsweringLine(said, contact.sort, contact.href, contact.value)

    def _all_by_phone(self) -> Rest:
        """The finder cannot ask which numbers are answered now."""
        count = (self.index.current & self.index.any_of("format", Term.BY_PHONE)).bit_count()
        words = _("See all %(count)d by phone or text, checked or not") % {"count": count}
        return Rest("format=phone&format=text", words)

    def _all_now(self) -> Rest:
        found = self.answers.listed(self.asked)
        return the_rest("when=now", found.bit_count(), are_checked=found == self.answers.checked)

    def _following(self) -> list[Slot]:
        """Sessions that begin within a day."""
        asked = within_a_day(self.now)
        rows = list(dict.fromkeys(islice(self._beginning(asked), MOST_NEXT)))
        return [one for one in self._slots(rows, asked) if one.starts > self.now][:MOST_NEXT]

    def _beginning(self, asked: week.Window) -> Iterator[Entry]:
        """Those that have yet to begin, soonest first, once for each time; none that only carries on what is on."""
        for starts, own in self.index.begins(asked, self.holidays, surely=True):
            if starts > self.now:
                yield from (row for row in self.index.rows(own & self.fresh) if not self._carries_on(row, starts))

    def _carries_on(self, row: Entry, starts: datetime) -> bool:
        until = row.open_until(self.now, self.holidays)
        return until is not None and starts <= until

    def _the_next(self) -> list[Slot]:
        """The very next session that we know."""
        row = next_to_begin(self.index, self.fresh, self.now, self.holidays)
        if not row:
            return []
        return [slot(self._handed_out(row), row.next_session(self.now, self.holidays), self.now, self.holidays)]

    def _slots(self, rows: list[Entry], asked: week.Window) -> list[Slot]:
        found = slots([self._handed_out(row) for row in rows], asked, self.now, self.holidays)
        return [one for one in found if not one.unsure]

    def _first(self, found: int) -> list[Entry]:
        return [self._handed_out(self.index.entries[number]) for number in self.index.take([found], 0, MOST)]

    def _handed_out(self, row: Entry) -> Entry:
        return row.handed_out(self.words.terms)


def now_page(now: datetime, urgent: list[UrgentContact]) -> NowPage:
    return NowReader(now, urgent).page()
