"""What a moment page says, and in which order. It never ends empty.

On the crisis pages the urgent numbers come first, then what a person has checked, then the names of the rest,
folded and without a number. Elsewhere: what is on at the time asked for; if nothing is, phone and online support,
the next session, and the ordinary week; what nobody has confirmed stands in a block of its own.
"""

from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import week
from directory.models import Moment, UrgentContact
from directory.search import Entry, keeper
from directory.search.times import when_words

from .cards import Card, Slot, card, slot, slots, state_words
from .week_grid import WeekGrid, grid_of

CRISIS = ("weekend-crisis", "in-a-and-e")
TABS = [
    ("now", gettext_lazy("Now")),
    ("tonight", gettext_lazy("Tonight")),
    ("weekend", gettext_lazy("This weekend")),
    ("", gettext_lazy("Any time")),
]
REMOTE = ("phone", "online", "text")
MOST_CARDS = 10
MOST_LINES = 8


@dataclass(frozen=True)
class Tab:
    when: str
    words: str
    is_current: bool


@dataclass
class MomentPage:
    """Values for `moment.html`. An empty list is a block that does not stand on the page."""

    moment: Moment
    tabs: list[Tab]
    when: str
    is_crisis: bool
    urgent: list[UrgentContact]
    title: str
    dates: str
    problem: str
    slots: list[Slot]
    everybody_slots: list[Slot]
    cards: list[Card]
    remote: list[Card] = field(default_factory=list)
    next_slot: Slot | None = None
    unconfirmed: list[Card] = field(default_factory=list)
    unconfirmed_count: int = 0
    everybody: list[Card] = field(default_factory=list)
    everybody_count: int = 0
    grid: WeekGrid | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing that a person has checked is on at the time asked for."""
        return not self.cards and all(one.unsure for one in self.slots + self.everybody_slots)

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


class Reader:
    """Sorts the initiatives of one moment into what each block needs; by the shelf."""

    def __init__(self, moment: Moment, when: str, now: datetime, holidays):
        self.moment, self.when, self.now, self.holidays = moment, when, now, holidays
        self.is_crisis = moment.slug in CRISIS
        self.asked, self.problem = self._asked()
        shelf, words = keeper.current()
        found = shelf.current & shelf.supporting([moment.slug])
        self.rows = [row.handed_out(words.terms) for row in shelf.rows(found)]
        self.specific = [row for row in self.rows if moment.slug in row.moments]
        self.others = [row for row in self.rows if moment.slug not in row.moments]
        self.counts = {when: (own & found).bit_count() for when, own in shelf.marks.get("when", {}).items()}

    def page(self) -> MomentPage:
        found, for_everybody = self._slots(self.specific), self._slots(self.others)
        cards = self._cards(self._checked())
        page = MomentPage(
            moment=self.moment,
            tabs=[Tab(when, str(words), when == self.when) for when, words in TABS],
            when=self.when,
            is_crisis=self.is_crisis,
            urgent=list(UrgentContact.objects.shown()),
            title=self._title(found + for_everybody, cards),
            dates=week.window_words(self.asked) if isinstance(self.asked, week.Window) else "",
            problem=self.problem,
            slots=found,
            everybody_slots=for_everybody,
            cards=cards,
        )
        return self._with_what_else(page)

    def _with_what_else(self, page: MomentPage) -> MomentPage:
        shown = {one.card.url for one in page.slots}
        stale = [row for row in self._stale() if row.get_absolute_url() not in shown]
        page.unconfirmed_count = len(stale)
        page.unconfirmed = self._cards(stale if self.is_crisis else stale[:MOST_CARDS])
        if not page.everybody_slots:
            others = self._for_everybody()
            page.everybody_count, page.everybody = len(others), self._cards(others[:MOST_LINES])
        page.grid = grid_of(self.counts)
        if page.is_empty:
            page.remote = self._cards(
                row for row in self._fresh(self.rows) if self._is_remote(row) and self._is_on(row)
            )
            page.next_slot = self._next_slot()
        return page

    def _asked(self) -> tuple[week.Window | week.Ordinary | None, str]:
        try:
            return (week.read_when(self.when, self.now, self.holidays) if self.when else None), ""
        except ValueError:
            return None, _("We do not know the time “%(when)s”. Choose one below.") % {"when": self.when[:40]}

    def _is_remote(self, row: Entry) -> bool:
        return any(term.slug in REMOTE for term in row.terms_in("format"))

    def _is_on(self, row: Entry) -> bool:
        return not state_words(row, self.now.date())

    def _for_everybody(self) -> list[Entry]:
        """Checked ones first, paused ones last; on a crisis page only what is checked and on."""
        if self.is_crisis:
            return [row for row in self._fresh(self.others) if self._is_on(row)]
        return sorted(self.others, key=lambda row: (not self._is_on(row), not row.is_fresh(self.now.date())))

    def _stale(self) -> list[Entry]:
        """What nobody has checked lately. A crisis page that has none of its own folds away those for everybody."""
        today = self.now.date()
        stale = [row for row in self.specific if not row.is_fresh(today)]
        return stale or [row for row in self.others if self.is_crisis and not row.is_fresh(today)]

    def _fresh(self, rows: list[Entry]) -> list[Entry]:
        return [row for row in rows if row.is_fresh(self.now.date())]

    def _cards(self, rows) -> list[Card]:
        return [card(row, self.now, self.holidays) for row in rows]

    def _checked(self) -> list[Entry]:
        """What a person has checked, when no real date is asked for."""
        if isinstance(self.asked, week.Ordinary):
            rows = [row for row in self._fresh(self.rows) if row.meets(self.asked, self.holidays) != "no"]
        else:
            rows = [] if self.asked or self.problem else self._fresh(self.specific)
        return [row for row in rows if self._is_on(row) or not self.is_crisis]

    def _slots(self, rows: list[Entry]) -> list[Slot]:
        """The sessions at the time asked for; on a crisis page, and at once, only checked ones."""
        if not isinstance(self.asked, week.Window):
            return []
        only_checked = self.is_crisis or self.asked.sure_only
        found = slots(self._fresh(rows) if only_checked else rows, self.asked, self.now, self.holidays)
        return [one for one in found if not one.unsure] if only_checked else found

    def _next_slot(self) -> Slot | None:
        upcoming = [(row.next_session(self.now, self.holidays), row) for row in self._fresh(self.rows)]
        dated = [(each, row) for each, row in upcoming if each and each.sure and not each.vague]
        if not dated:
            return None
        soonest, row = min(dated, key=lambda one: one[0].starts)
        return slot(row, soonest, self.now, self.holidays)

    def _title(self, found: list[Slot], cards: list[Card]) -> str:
        if self.problem:
            return _("Choose a time")
        if isinstance(self.asked, week.Window):
            return self._title_of_window(len({one.card.url for one in found}))
        if self.asked:
            values = {"time": when_words(self.asked), "count": len(cards)}
            return (_("%(time)s: %(count)d checked") if cards else _("%(time)s: nothing checked yet")) % values
        count = len(cards)
        words = ngettext("%(count)d checked lately", "%(count)d checked lately", count)
        return words % {"count": count} if count else _("Nothing checked yet")

    def _title_of_window(self, count: int) -> str:
        names = {
            "now": (_("%(count)d open now"), _("Nothing that we know is open now")),
            "today": (_("%(count)d for today"), _("Nothing listed for today")),
            "tonight": (_("%(count)d for tonight"), _("Nothing listed for tonight")),
            "weekend": (_("%(count)d for this weekend"), _("Nothing listed for this weekend")),
        }
        some, none = names[self.when]
        return some % {"count": count} if count else none


def moment_page(moment: Moment, when: str, now: datetime, holidays) -> MomentPage:
    """The page of one moment for one value of `when` ("" for any time)."""
    return Reader(moment, when, now, holidays).page()
