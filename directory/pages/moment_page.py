"""What a moment page says, and in which order. It never ends empty.

On the crisis pages the urgent numbers come first, then what a person has checked, then the names of the rest,
folded and without a number. Elsewhere: what is on at the time asked for; if nothing is, phone and online support,
the next session, and the ordinary week; what nobody has confirmed stands in a block of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import memory, week
from directory.memory import Entry
from directory.memory.bitmaps import split
from directory.models import Moment, Term, UrgentContact, shown_contacts
from directory.search import next_to_begin, soonest
from directory.search.times import when_words, why_not

from .cards import Card, Slot, card, slot, slots
from .rest import MOST, Rest, the_rest
from .week_grid import WeekGrid, listed_at, week_of

TABS = [
    ("now", gettext_lazy("Now")),
    ("tonight", gettext_lazy("Tonight")),
    ("weekend", gettext_lazy("This weekend")),
    ("", gettext_lazy("Any time")),
]
MOST_CARDS = 10
MOST_LINES = 8


@dataclass(frozen=True)
class WhenTab:
    when: str
    words: str
    is_current: bool


@dataclass
class MomentPage:
    """Values for `moment.html`. An empty list is a block that does not stand on the page.

    `is_empty`: nothing that a person has checked is on at the time asked for."""

    moment: Moment
    tabs: list[WhenTab]
    when: str
    is_crisis: bool
    urgent: list[UrgentContact]
    title: str
    dates: str
    problem: str
    is_empty: bool
    slots: list[Slot]
    everybody_slots: list[Slot]
    cards: list[Card]
    rest: Rest | None
    remote: list[Card] = field(default_factory=list)
    remote_rest: Rest | None = None
    next_slot: Slot | None = None
    unconfirmed: list[Card] = field(default_factory=list)
    unconfirmed_count: int = 0
    everybody: list[Card] = field(default_factory=list)
    everybody_count: int = 0
    grid: WeekGrid | None = None

    @property
    def empty_words(self) -> str:
        """Why nothing stands here, said without blame and without false hope."""
        if self.when in ("now", "tonight"):
            return _("We only show what a person has checked in the last 90 days. Nothing checked is on then.")
        return _("Nobody has checked a listing for this yet. What follows may still help.")

    @property
    def query(self) -> str:
        """What the finder is asked from the windows of the week."""
        return f"moment={self.moment.slug}"


class MomentReader:
    """Sorts the listings of one moment into what each block needs. Bitmaps of the index until the last: only what is
    shown is read."""

    def __init__(self, moment: Moment, when: str, now: datetime):
        self.moment, self.when, self.now = moment, when, now
        self.index, self.words = memory.current()
        self.holidays = memory.holidays_around(now, self.words)
        self.is_crisis = moment.slug in Moment.CRISIS
        self.asked, self.problem = self._asked()
        index, today = self.index, now.date()
        self.found = index.current & index.supporting([moment.slug])
        self.specific = self.found & index.any_of("moment", [moment.slug])
        self.others = self.found & ~self.specific
        self.fresh, self.going = self.found & index.fresh(today), self.found & index.going(today)
        self.surely = self._surely()
        self.meeting = self._meeting()
        self.checked = self._checked()

    def page(self) -> MomentPage:
        found, for_everybody = self._slots(self.specific), self._slots(self.others)
        page = MomentPage(
            moment=self.moment,
            tabs=[WhenTab(when, str(words), when == self.when) for when, words in TABS],
            when=self.when,
            is_crisis=self.is_crisis,
            urgent=shown_contacts(),
            title=self._title(),
            dates=self._dates(),
            problem=self.problem,
            is_empty=not self.checked and not self.surely & self.fresh,
            slots=found[:MOST],
            everybody_slots=for_everybody[:MOST],
            cards=self._cards([self.checked]),
            rest=self._rest(max(len(found), len(for_everybody), self.checked.bit_count())),
        )
        return self._with_what_else(page)

    def _with_what_else(self, page: MomentPage) -> MomentPage:
        stale = self._stale()
        page.unconfirmed_count = stale.bit_count()
        page.unconfirmed = self._cards([stale], MOST if self.is_crisis else MOST_CARDS)
        if not page.everybody_slots:
            others = self._for_everybody()
            page.everybody_count, page.everybody = others.bit_count(), self._cards(self._best_first(others), MOST_LINES)
        page.grid = week_of(self.index, self.found, self.now.date())
        if page.is_empty:
            remote = self.index.any_of("format", Term.REMOTE) & self.found
            page.remote = self._cards([remote & self.fresh & self.going])
            page.remote_rest = self._rest_of_remote(remote)
            page.next_slot = self._next_slot()
        return page

    def _asked(self) -> tuple[week.Window | week.Ordinary | None, str]:
        try:
            return (week.read_when(self.when, self.now, self.holidays) if self.when else None), ""
        except ValueError as problem:
            unknown = _("We do not know the time “%(when)s”. Choose one below.") % {"when": self.when[:40]}
            return None, why_not(problem, unknown)

    @property
    def _only_checked(self) -> bool:
        """On a crisis page, and at once."""
        return self.is_crisis or self.asked.sure_only

    def _surely(self) -> int:
        """Those with a session at the real date asked for that is sure to happen."""
        is_window = isinstance(self.asked, week.Window)
        return self.found & self.index.surely_meeting(self.asked, self.holidays) if is_window else 0

    def _meeting(self) -> int:
        """Those that stand with a session, when a real date is asked for."""
        if not isinstance(self.asked, week.Window):
            return 0
        return self.surely & self.fresh if self._only_checked else self.found & self._at_the_time()

    def _at_the_time(self) -> int:
        return self.index.meeting(self.asked, self.holidays)

    def _checked(self) -> int:
        """What a person has checked, when no real date is asked for."""
        if self.problem or isinstance(self.asked, week.Window):
            return 0
        found = self.fresh & (self._at_the_time() if self.asked else self.specific)
        return found & self.going if self.is_crisis else found

    def _for_everybody(self) -> int:
        """On a crisis page only what is checked and on."""
        return self.others & self.fresh & self.going if self.is_crisis else self.others

    def _best_first(self, found: int) -> list[int]:
        """Checked ones first, paused ones last."""
        return list(split(found, [[self.going], [self.fresh]]))

    def _stale(self) -> int:
        """What nobody has checked lately, and does not stand above. A crisis page that has none of its own folds away
        those for everybody."""
        stale = self.specific & ~self.fresh
        if self.is_crisis and not stale:
            stale = self.others & ~self.fresh
        return stale & ~(self.meeting & self.specific)

    def _cards(self, classes: list[int], most: int = MOST) -> list[Card]:
        numbers = self.index.take(classes, 0, most)
        return [card(row, self.now, self.holidays) for row in self._handed_out(map(self.index.entries.get, numbers))]

    def _handed_out(self, rows: Iterable[Entry]) -> list[Entry]:
        return [row.handed_out(self.words.terms) for row in rows]

    def _slots(self, part: int) -> list[Slot]:
        """The sessions of the first few at the time asked for; on a crisis page, and at once, only checked ones."""
        if not isinstance(self.asked, week.Window):
            return []
        first = soonest(
            self.index, self.meeting & part, self.asked, self.now, self.holidays, MOST + 1, self._only_checked
        )
        found = slots(self._handed_out(first), self.asked, self.now, self.holidays)
        return [one for one in found if not one.unsure] if self._only_checked else found

    def _rest(self, longest: int) -> Rest | None:
        """The way to everything at this time, when some part would be this long."""
        if longest <= MOST:
            return None
        found, query = self.found, f"moment={self.moment.slug}"
        if self.asked:
            found, query = found & self._at_the_time(), f"{query}&when={self.when}"
        return the_rest(query, found.bit_count(), are_checked=not found & ~self.fresh)

    def _rest_of_remote(self, remote: int) -> Rest | None:
        if (remote & self.fresh & self.going).bit_count() <= MOST:
            return None
        formats = "".join(f"&format={one}" for one in Term.REMOTE)
        return the_rest(f"moment={self.moment.slug}{formats}", remote.bit_count(), are_checked=not remote & ~self.fresh)

    def _next_slot(self) -> Slot | None:
        row = next_to_begin(self.index, self.fresh, self.now, self.holidays)
        if not row:
            return None
        upcoming = row.next_session(self.now, self.holidays)
        return slot(row.handed_out(self.words.terms), upcoming, self.now, self.holidays)

    def _dates(self) -> str:
        """The days of a stretch of time; the title says a date that was asked for."""
        is_stretch = isinstance(self.asked, week.Window) and not self.asked.day
        return week.window_words(self.asked) if is_stretch else ""

    def _title(self) -> str:
        if self.problem:
            return _("Choose a time")
        if isinstance(self.asked, week.Window):
            return self._title_of_window(self.meeting.bit_count())
        count = self.checked.bit_count()
        if self.asked:
            values = {"time": when_words(self.asked), "count": count}
            return (_("%(time)s: %(count)d checked") if count else _("%(time)s: nothing checked yet")) % values
        words = ngettext("%(count)d checked lately", "%(count)d checked lately", count)
        return words % {"count": count} if count else _("Nothing checked yet")

    def _title_of_window(self, count: int) -> str:
        names = {
            "now": (_("%(count)d open now"), _("Nothing that we know is open now")),
            "today": (_("%(count)d for today"), _("Nothing listed for today")),
            "tonight": (_("%(count)d for tonight"), _("Nothing listed for tonight")),
            "weekend": (_("%(count)d for this weekend"), _("Nothing listed for this weekend")),
        }
        if self.when not in names:
            return listed_at(when_words(self.asked), count)
        some, none = names[self.when]
        return some % {"count": count} if count else none


def moment_page(moment: Moment, when: str, now: datetime) -> MomentPage:
    """The page of one moment for one value of `when` ("" for any time)."""
    return MomentReader(moment, when, now).page()
