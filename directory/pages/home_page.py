"""What the home page says of the time: one line about now, and the weekend."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory, week
from directory.foreign import put, quoted
from directory.memory import Answers, Entry
from directory.models import UrgentContact
from directory.search import soonest

from .cards import Slot, slots
from .may_be_on import MayBeOn, first_of, may_be_on, usual_times
from .now_page import within_a_day
from .rest import Rest, the_rest

MOST_SLOTS = 6


@dataclass(frozen=True)
class HomePage:
    """Values for `home.html`: `now` is one line; the slots of the few listings that begin first, one of each."""

    now: str
    slots: list[Slot]
    dates: str
    rest: Rest | None
    may_be: MayBeOn


class HomeReader:
    """Asks the index what is on now, within a day and at the weekend."""

    def __init__(self, now: datetime, urgent: list[UrgentContact]):
        self.now, self.urgent = now, urgent
        self.index, self.words = memory.current()
        self.holidays = memory.holidays_around(now, self.words)

    def page(self) -> HomePage:
        weekend = self._read("weekend")
        answers = self._answers(weekend)
        checked, listed = answers.checked.bit_count(), answers.listed(weekend)
        return HomePage(
            now=self._now(),
            slots=self._slots(weekend, answers.checked),
            dates=week.window_words(weekend),
            rest=the_rest("when=weekend", listed.bit_count(), are_checked=listed == answers.checked)
            if checked > MOST_SLOTS
            else None,
            may_be=may_be_on(
                self.index,
                answers,
                weekend,
                self.now,
                self.holidays,
                names=self.words.terms,
                urgent=self.urgent,
                query="when=weekend",
                is_more=bool(checked),
            ),
        )

    def _read(self, when: str) -> week.Window:
        return week.read_when(when, self.now, self.holidays)

    def _answers(self, asked: week.Window) -> Answers:
        return memory.on_at(self.index, asked, self.now.date(), self.holidays)

    def _now(self) -> str:
        """How many are known to be open; if none is, what may be on, or what may come next."""
        asked, later = self._read("now"), within_a_day(self.now)
        answers = self._answers(asked)
        if count := answers.checked.bit_count():
            return ngettext("%(count)d open now", "%(count)d open now", count) % {"count": count}
        if answers.maybe:
            words = _("None known to be open now. %(name)s may be on: %(time)s. Check first.")
            return self._said(words, self._first(answers.maybe, asked), asked)
        after = self._answers(later)
        if after.checked:
            return self._said(
                _("None known to be open now. Next: %(name)s, %(time)s."), self._first(after.checked, later), later
            )
        if after.maybe:
            words = _("None known to be open now. %(name)s may be on later: %(time)s. Check first.")
            return self._said(words, self._first(after.maybe, later), later)
        return _("None known to be open now")

    def _first(self, found: int, asked: week.Window) -> Entry:
        return first_of(self.index, found, asked, self.now, self.holidays, 1)[0]

    def _said(self, words: str, row: Entry, asked: week.Window) -> str:
        times = usual_times(row.handed_out(self.words.terms), asked, self.now, self.holidays)
        time = times[0] if times else ""
        return put(words, name=quoted(row.name, row.language), time=time[:1].lower() + time[1:])

    def _slots(self, asked: week.Window, found: int) -> list[Slot]:
        rows = soonest(self.index, found, asked, self.now, self.holidays, MOST_SLOTS)
        by_listing: dict[str, Slot] = {}
        for one in slots([row.handed_out(self.words.terms) for row in rows], asked, self.now, self.holidays):
            by_listing.setdefault(one.card.url, one)
        return list(by_listing.values())


def home_page(now: datetime, urgent: list[UrgentContact]) -> HomePage:
    return HomeReader(now, urgent).page()
