"""What a moment page says, and in which order. It never ends empty.

On the crisis pages the urgent numbers come first. At a time that is asked for every part is about that time: what is
checked, for this moment and then for everybody; what may be on; and of how many nobody can say. If nothing checked is
on, phone and online support follow, and the next session. Somebody who asks for now or tonight, or comes to a crisis
page, then reads what may be on, be it of other moments, or else what may come within a day. At any time what nobody has
confirmed stands in a block of its own, on a crisis page folded and without a number. The ordinary week is last.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from operator import or_

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import memory, week
from directory.memory import Answers, Entry
from directory.memory.answers import Times
from directory.memory.ranking import best_first, ranking
from directory.models import Moment, Term, UrgentContact, shown_contacts
from directory.search import next_to_begin, soonest
from directory.search.times import none_known, when_words, why_not

from .cards import Card, Slot, card, said_once, slot, slots
from .first_words import first_words
from .may_be_on import MayBeOn, may_be_on
from .now_line import now_line
from .now_page import within_a_day
from .reach import way_in
from .rest import MOST, Rest, the_rest
from .week_grid import WeekGrid, week_of

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

    `is_empty`: nothing that a person has checked is on at the time asked for; `heard_of`: those of the unconfirmed of
    which we have only heard; `may_follow`: what may come within a day, when nothing may be on before; `are_elsewhere`:
    what of the two stands there is of other moments."""

    moment: Moment
    first_words: list[tuple[str, str]]
    tabs: list[WhenTab]
    when: str
    is_crisis: bool
    urgent: list[UrgentContact]
    now: str
    title: str
    dates: str
    problem: str
    is_empty: bool
    slots: list[Slot]
    everybody_slots: list[Slot]
    cards: list[Card]
    everybody_cards: list[Card]
    rest: Rest | None
    day: str = ""
    may_be: MayBeOn | None = None
    may_follow: MayBeOn | None = None
    are_elsewhere: bool = False
    remote: list[Card] = field(default_factory=list)
    remote_rest: Rest | None = None
    next_slot: Slot | None = None
    unconfirmed: list[Card] = field(default_factory=list)
    heard_of: list[Card] = field(default_factory=list)
    unconfirmed_count: int = 0
    everybody: list[Card] = field(default_factory=list)
    everybody_count: int = 0
    grid: WeekGrid | None = None

    @property
    def empty_words(self) -> str:
        """Why nothing stands here, said without blame and without false hope."""
        if self.when or self.is_crisis:
            return _("In the last 90 days we have checked nothing that is on at this time.")
        return _("What follows may still help.")

    @property
    def has_more_unconfirmed(self) -> bool:
        return self.unconfirmed_count > len(self.unconfirmed) + len(self.heard_of)

    @property
    def once(self) -> str:
        """What is said of all that is for everybody, in place of a line on each."""
        return said_once(self.everybody)

    @property
    def is_bare(self) -> bool:
        """Whether the block of what nobody has confirmed says all that the first would say."""
        return self.is_empty and not (self.when or self.problem or self.is_crisis) and bool(self.unconfirmed)

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
        self.at_once = self._at_once()
        index, today = self.index, now.date()
        self.found = index.current & index.supporting([moment.slug])
        self.specific = self.found & index.any_of("moment", [moment.slug])
        self.others = self.found & ~self.specific
        self.fresh, self.going = self.found & index.fresh(today), self.found & index.going(today)
        self.answers = self._answers(self.asked).within(self.found)
        self.checked = self._checked()

    def page(self) -> MomentPage:
        found, for_everybody = self._slots(self.specific), self._slots(self.others)
        cards, others = (self.checked & part & ~self._begin for part in (self.specific, self.others))
        longest = max(len(found), len(for_everybody), cards.bit_count(), others.bit_count())
        page = MomentPage(
            moment=self.moment,
            first_words=first_words(self.moment),
            tabs=[WhenTab(when, str(words), when == self.when) for when, words in TABS],
            when=self.when,
            is_crisis=self.is_crisis,
            urgent=shown_contacts(),
            now=self._now_line(),
            day=week.date_words(self.asked.day) if self._is_window and self.asked.day else "",
            title=self._title(),
            dates=self._dates(),
            problem=self.problem,
            is_empty=not self.checked,
            slots=found[:MOST],
            everybody_slots=for_everybody[:MOST],
            cards=self._cards([cards]),
            everybody_cards=self._cards([others]) if self.asked else [],
            rest=self._rest(longest),
        )
        return self._with_what_else(page)

    def _with_what_else(self, page: MomentPage) -> MomentPage:
        if self.asked:
            page.may_be = self._may_be(page.urgent)
        else:
            self._add_everything(page)
        if page.is_empty and (self.asked or self.at_once):
            self._add_what_may_be(page)
        page.grid = week_of(self.index, self.found, self.now.date(), self.holidays)
        if page.is_empty:
            page.remote = self._cards([self._remote & self.fresh & self.going])
            page.remote_rest = self._rest_of_remote(self._remote)
            page.next_slot = self._next_slot()
        return page

    def _add_everything(self, page: MomentPage) -> None:
        """Where no time is asked for: what nobody has confirmed, and what is open to everybody."""
        stale, others = self._stale(), self._for_everybody()
        shown = self._folded(stale) if self.is_crisis else self._cards(self._best_first(stale), MOST_CARDS)
        known = 0 if self.is_crisis else (stale & ~ranking(self.index, self.now.date()).heard_of).bit_count()
        page.unconfirmed_count = stale.bit_count()
        page.unconfirmed, page.heard_of = (shown, []) if self.is_crisis else (shown[:known], shown[known:])
        page.everybody_count, page.everybody = others.bit_count(), self._cards(self._best_first(others), MOST_LINES)

    def _add_what_may_be(self, page: MomentPage) -> None:
        """The first that says something: of this moment, then of the others, at the time asked for or at once; then,
        where somebody may set out, of what comes within a day."""
        asked = self.asked or self.at_once
        followed = within_a_day(self.now) if self.at_once else None
        for time, when in ((asked, self.when or "now"), (followed, "today&when=tomorrow")):
            for found, of_moment in ((self.found, f"{self._query}&"), (self.index.current & ~self.found, "")):
                maybe = self._answers(time).maybe & found
                if not maybe:
                    continue
                block = self._block(Answers(maybe=maybe), time, f"{of_moment}when={when}", page.urgent)
                page.are_elsewhere = not of_moment
                if time is followed:
                    page.may_follow = block
                else:
                    page.may_be = replace(block, unknown=page.may_be.unknown if page.may_be else None)
                return

    def _may_be(self, urgent: list[UrgentContact]) -> MayBeOn:
        remote = self._remote & self.fresh & self.going if not self.checked else 0
        answers = replace(self.answers, unknown=self.answers.unknown & ~remote)
        return self._block(answers, self.asked, f"{self._query}&when={self.when}", urgent)

    def _block(self, answers: Answers, asked: Times, query: str, urgent: list[UrgentContact]) -> MayBeOn:
        return may_be_on(
            self.index,
            answers,
            asked,
            self.now,
            self.holidays,
            names=self.words.terms,
            urgent=urgent,
            query=query,
            is_more=bool(self.checked),
            first=self.specific,
        )

    def _asked(self) -> tuple[Times | None, str]:
        """The time, or why there is none."""
        try:
            return (week.read_when(self.when, self.now, self.holidays) if self.when else None), ""
        except ValueError as problem:
            unknown = _("We do not know the time “%(when)s”. Choose one below, or write a date such as 25 December.")
            return None, why_not(problem, unknown % {"when": self.when[:40]})

    def _at_once(self) -> week.Window | None:
        """This minute, where somebody may set out at once."""
        is_asked = self._is_window and self.asked.sure_only
        return week.read_when("now", self.now, self.holidays) if is_asked or self._is_at_any_time_of_crisis else None

    @property
    def _is_at_any_time_of_crisis(self) -> bool:
        return self.is_crisis and not self.asked and not self.problem

    def _now_line(self) -> str:
        """About this minute, so only where no other time is asked for."""
        if self.is_crisis or self.when not in ("", "now"):
            return ""
        return now_line(self.now, self.found, self.index.current)

    @property
    def _remote(self) -> int:
        return self.index.any_of("format", Term.REMOTE) & self.found

    @property
    def _is_window(self) -> bool:
        return isinstance(self.asked, week.Window)

    @property
    def _begin(self) -> int:
        """Those that stand with a session, when a real date is asked for."""
        if not self._is_window:
            return 0
        begins = self.index.begins(self.asked, self.holidays, self.asked.sure_only)
        return reduce(or_, (own for _starts, own in begins), 0)

    def _answers(self, asked: Times | None) -> Answers:
        """How sure it is of each listing that it is on at a time."""
        return memory.on_at(self.index, asked, self.now.date(), self.holidays) if asked else Answers()

    def _checked(self) -> int:
        """What a person has checked: at the time asked for, or of this very moment at any time."""
        if self.asked or self.problem:
            return self.answers.checked
        found = self.fresh & self.specific
        return found & self.going if self.is_crisis else found

    def _for_everybody(self) -> int:
        """On a crisis page only what is checked and on."""
        return self.others & self.fresh & self.going if self.is_crisis else self.others

    def _best_first(self, found: int) -> list[int]:
        """Checked ones first, then who can be reached; paused ones late, and last those of which we have only heard."""
        return list(best_first(self.index, found, self.now.date()))

    def _stale(self) -> int:
        """What nobody has checked lately. A crisis page that has none of its own folds away those for everybody."""
        stale = self.specific & ~self.fresh
        return self.others & ~self.fresh if self.is_crisis and not stale else stale

    def _cards(self, classes: list[int], most: int = MOST) -> list[Card]:
        times = [self.asked] if self.asked else []
        return [card(row, self.now, self.holidays, times) for row in self._rows(classes, most)]

    def _folded(self, found: int) -> list[Card]:
        """Each with how one gets in said whole, since no number stands beside it."""
        rows = self._rows(self._best_first(found), MOST)
        return [replace(card(row, self.now, self.holidays), join=way_in(row)) for row in rows]

    def _rows(self, classes: list[int], most: int) -> list[Entry]:
        return self._handed_out(map(self.index.entries.get, self.index.take(classes, 0, most)))

    def _handed_out(self, rows: Iterable[Entry]) -> list[Entry]:
        return [row.handed_out(self.words.terms) for row in rows]

    def _slots(self, part: int) -> list[Slot]:
        """The checked sessions of the first few at the time asked for; at once only those that are sure."""
        if not self._is_window:
            return []
        at_once, found = self.asked.sure_only, self.checked & part
        first = soonest(self.index, found, self.asked, self.now, self.holidays, MOST + 1, at_once)
        met = slots(self._handed_out(first), self.asked, self.now, self.holidays)
        return [one for one in met if not one.unsure] if at_once else met

    def _rest(self, longest: int) -> Rest | None:
        """The way to everything at this time, when some part would be this long."""
        if longest <= MOST:
            return None
        if self.asked:
            found = self.answers.listed(self.asked)
            query = f"{self._query}&when={self.when}"
            return the_rest(query, found.bit_count(), are_checked=found == self.checked)
        return the_rest(self._query, self.found.bit_count(), are_checked=not self.found & ~self.fresh)

    @property
    def _query(self) -> str:
        return f"moment={self.moment.slug}"

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
        count = self.checked.bit_count()
        if self.asked:
            return self._title_of_time(self.asked, count)
        if not count and self.at_once and not self._answers(self.at_once).checked & self.found:
            return none_known(self.at_once)
        words = ngettext("%(count)d checked lately", "%(count)d checked lately", count)
        return words % {"count": count} if count else _("Nothing checked yet")

    def _title_of_time(self, asked: Times, count: int) -> str:
        if not count:
            return none_known(asked)
        names = {
            "now": _("%(count)d open now"),
            "today": _("%(count)d for today"),
            "tonight": _("%(count)d for tonight"),
            "weekend": _("%(count)d for this weekend"),
        }
        return names.get(self.when, _("%(time)s: %(count)d checked")) % {"time": when_words(asked), "count": count}


def moment_page(moment: Moment, when: str, now: datetime) -> MomentPage:
    """The page of one moment for one value of `when` ("" for any time)."""
    return MomentReader(moment, when, now).page()
