"""What is open now and what comes next: only what a person has checked within 90 days, phone lines first."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory, week
from directory.memory import Entry
from directory.memory.bitmaps import bits
from directory.models import Contact
from directory.search import next_to_begin, soonest

from .cards import Card, Slot, card, slot, slots
from .rest import MOST, Rest, the_rest

BY_PHONE = ("phone", "text")
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
    now, and each `rest` the way to what a block has no room for."""

    count: int
    lines: list[AnsweringLine]
    lines_rest: Rest | None
    open_now: list[Slot]
    open_rest: Rest | None
    following: list[Slot]
    other_lines: list[Card]
    other_rest: Rest | None

    @property
    def title(self) -> str:
        if not self.count:
            return _("Nothing that we know is open now")
        return ngettext("%(count)d open now", "%(count)d open now", self.count) % {"count": self.count}


class NowReader:
    """Asks the index for what has been checked lately; only the numbers to ring come from the database."""

    def __init__(self, now: datetime):
        self.now = now
        self.index, self.words = memory.current()
        self.holidays = memory.holidays_around(now, self.words)
        self.asked = week.read_when("now", now, self.holidays)
        self.fresh = self.index.current & self.index.fresh(now.date())
        self.by_phone = self.fresh & self.index.any_of("format", BY_PHONE)
        self.going = self.index.going(now.date())
        self.on = self.fresh & self.index.meeting(self.asked, self.holidays)

    def page(self) -> NowPage:
        lines = self._lines()
        answered = bits(row.number for row, _contact in lines)
        met, others = self.on & ~answered, self.by_phone & self.going & ~answered & ~self.on
        first = soonest(self.index, met, self.asked, self.now, self.holidays, MOST, surely=True)
        return NowPage(
            count=(answered | met).bit_count(),
            lines=[self._line(*line) for line in lines[:MOST]],
            lines_rest=self._all_by_phone() if len(lines) > MOST else None,
            open_now=self._slots(first, self.asked)[:MOST],
            open_rest=self._all_now() if met.bit_count() > MOST else None,
            following=self._following() or self._the_next(),
            other_lines=[card(row, self.now, self.holidays) for row in self._first(others)],
            other_rest=self._all_by_phone() if others.bit_count() > MOST else None,
        )

    def _lines(self) -> list[tuple[Entry, Contact]]:
        """A phone line is open when its session is on or its number is answered; not while it is paused."""
        rows = self.index.rows(self.by_phone & self.going)
        contacts = self._contacts(rows)
        return [(row, best) for row in rows if (best := self._answered(row, contacts[row.pk]))]

    def _contacts(self, rows: list[Entry]) -> dict[UUID, list[Contact]]:
        """The numbers that may be answered now, of each listing in order: those with hours, and any while its session
        is on. Read anew each time, since one that is taken off must be gone at once."""
        mine = Contact.objects.filter(initiative__in=[row.pk for row in rows], sort__in=Contact.RINGS)
        on = [row.pk for row in rows if self._is_on(row)]
        found = defaultdict(list)
        for contact in mine.filter(Q(any_time=True) | ~Q(hours=[]) | Q(initiative__in=on)):
            if contact.is_ringable:
                found[contact.initiative_id].append(contact)
        return found

    def _is_on(self, row: Entry) -> bool:
        return bool(self.on >> row.number & 1)

    def _answered(self, row: Entry, contacts: list[Contact]) -> Contact | None:
        """The number to ring, of those that are answered; where nobody told us the hours, while its session is on."""
        known = [(row.answers(one, self.now, self.holidays), one) for one in contacts]
        answered = [one for answer, one in known if answer == "sure"]
        if not answered and self._is_on(row):
            answered = [one for answer, one in known if not answer]
        return min(answered, key=lambda one: not one.preferred, default=None)

    def _line(self, row: Entry, contact: Contact) -> AnsweringLine:
        said = card(self._handed_out(row), self.now, self.holidays)
        return AnsweringLine(said, contact.sort, contact.href, contact.value)

    def _all_by_phone(self) -> Rest:
        """The finder cannot ask which numbers are answered now."""
        count = (self.index.current & self.index.any_of("format", BY_PHONE)).bit_count()
        words = _("See all %(count)d by phone or text, checked or not") % {"count": count}
        return Rest("format=phone&format=text", words)

    def _all_now(self) -> Rest:
        return the_rest("when=now", self.on.bit_count(), are_checked=True)

    def _following(self) -> list[Slot]:
        """Sessions that begin within a day."""
        asked = week.Window(self.now, self.now + NEXT, "next")
        rows = list(dict.fromkeys(islice(self._beginning(asked), MOST_NEXT)))
        return [one for one in self._slots(rows, asked) if one.starts > self.now][:MOST_NEXT]

    def _beginning(self, asked: week.Window) -> Iterator[Entry]:
        """Those that have yet to begin, soonest first, once for each time; none that only carries on what is on."""
        for starts, own in self.index.begins(asked, self.holidays, surely=True):
            if starts > self.now:
                yield from (row for row in self.index.rows(own & self.fresh) if not self._carries_on(row, starts))

    def _carries_on(self, row: Entry, starts: datetime) -> bool:
        return self._is_on(row) and starts <= row.open_until(self.now, self.holidays)

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


def now_page(now: datetime) -> NowPage:
    return NowReader(now).page()
