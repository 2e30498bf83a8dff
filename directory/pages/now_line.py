"""One line about now: how many are open; if none is known to be, what may be on, or what comes next."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory, week
from directory.foreign import put, quoted
from directory.memory import Entry
from directory.search.times import none_known

from .may_be_on import first_of, usual_times
from .now_page import within_a_day


def now_line(now: datetime, *wanted: int) -> str:
    """`wanted`: bitmaps of those that are looked at, the second when the first says nothing."""
    return next(filter(None, (_Line(now, found).words() for found in wanted)), none_known(_now(now)))


def _now(now: datetime) -> week.Window:
    return week.read_when("now", now, ())


class _Line:
    """Asks the index about some listings, at this minute and within a day."""

    def __init__(self, now: datetime, found: int):
        self.now, self.found = now, found
        self.index, self.names = memory.current()
        self.holidays = memory.holidays_around(now, self.names)

    def words(self) -> str:
        """Nothing where nothing is known to be on, or to come."""
        asked, later = _now(self.now), within_a_day(self.now)
        here, after = self._answers(asked), self._answers(later)
        if count := here.checked.bit_count():
            return ngettext("%(count)d open now", "%(count)d open now", count) % {"count": count}
        said = [
            (here.maybe, asked, _("None known to be open now. %(name)s may be on: %(time)s. Check first.")),
            (after.checked, later, _("None known to be open now. Next: %(name)s, %(time)s.")),
            (after.maybe, later, _("None known to be open now. %(name)s may be on later: %(time)s. Check first.")),
        ]
        return next((self._said(words, self._first(held, at), at) for held, at, words in said if held), "")

    def _answers(self, asked: week.Window) -> memory.Answers:
        return memory.on_at(self.index, asked, self.now.date(), self.holidays).within(self.found)

    def _first(self, held: int, asked: week.Window) -> Entry:
        return first_of(self.index, held, asked, self.now, self.holidays, 1)[0]

    def _said(self, words: str, row: Entry, asked: week.Window) -> str:
        times: Iterable[str] = usual_times(row.handed_out(self.names.terms), asked, self.now, self.holidays)
        time = next(iter(times), "")
        return put(words, name=quoted(row.name, row.language), time=time[:1].lower() + time[1:])
