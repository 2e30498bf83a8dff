"""What is open now and what comes next: only what a person has checked within 90 days, phone lines first."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Case, Exists, OuterRef, Q, When
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import week
from directory.models import Initiative, Term, together

from .cards import Card, Slot, card, slot, slots

BY_PHONE = ("phone", "text")
NEXT = timedelta(hours=24)
# So many rows are read at most; what does not stand here is one link away.
MOST_ROWS = 60
MOST_LINES = 20
MOST_NEXT = 8


@dataclass(frozen=True)
class Line:
    """A phone or text line that answers now, with the number that somebody surely answers."""

    card: Card
    sort: str
    href: str
    words: str


@dataclass(frozen=True)
class NowPage:
    """Values for `now.html`. An empty list is a block that does not stand on the page."""

    lines: list[Line]
    open_now: list[Slot]
    following: list[Slot]
    other_lines: list[Card]

    @property
    def title(self) -> str:
        count = len(self.lines) + len(self.open_now)
        if not count:
            return _("Nothing that we know is open now")
        return ngettext("%(count)d open now", "%(count)d open now", count) % {"count": count}


class Reader:
    """Reads what has been checked lately, once for what is open now and once for what comes next."""

    def __init__(self, now: datetime, holidays):
        self.now, self.holidays = now, holidays
        fresh = Initiative.objects.filter(state__in=["running", "paused"]).fresh(now.date()).with_standing()
        by_phone = Exists(Initiative.terms.through.objects.filter(initiative=OuterRef("pk"), term__in=_formats()))
        self.fresh = fresh.annotate(by_phone=by_phone).order_by(Case(When(by_phone, then=0), default=1), "name", "pk")

    def page(self) -> NowPage:
        asked = week.read_when("now", self.now, self.holidays)
        at_once = self.fresh.meeting(asked, self.holidays).values("pk")
        rows = together.load(self.fresh.filter(Q(pk__in=at_once) | Q(by_phone=True))[:MOST_ROWS])
        lines = [line for row in rows if (line := self._line(row))]
        shown = {line.card.url for line in lines}
        others = [row for row in rows if row.get_absolute_url() not in shown]
        return NowPage(
            lines=lines[:MOST_LINES],
            open_now=[one for one in slots(others, asked, self.now, self.holidays) if not one.unsure][:MOST_LINES],
            following=self._following(),
            other_lines=[card(row, self.now, self.holidays) for row in others if row.by_phone and not self._is_on(row)],
        )

    def _line(self, row: Initiative) -> Line | None:
        """A phone line is open when its session is on or its number is answered; not while it is paused."""
        if not row.by_phone or (row.state == "paused" and not self._is_back(row)):
            return None
        contacts = [one for one in row.contacts.all() if one.is_ringable]
        answered = [one for one in contacts if one.answered_at(self.now)]
        if not answered and self._is_on(row):
            answered = [one for one in contacts if one.answered_at(self.now) is None]
        if not answered:
            return None
        best = min(answered, key=lambda one: not one.preferred)
        return Line(card(row, self.now, self.holidays), best.sort, best.href, best.value)

    def _following(self) -> list[Slot]:
        """Sessions that begin within a day; failing that the very next one that we know."""
        asked = week.Window(self.now, self.now + NEXT, "next")
        rows = together.load(self.fresh.meeting(asked, self.holidays)[:MOST_ROWS])
        found = [one for one in slots(rows, asked, self.now, self.holidays) if not one.unsure and one.starts > self.now]
        return found[:MOST_NEXT] or self._the_next()

    def _the_next(self) -> list[Slot]:
        rows = together.load(self.fresh.filter(sessions__times_shown=True).distinct()[:MOST_ROWS])
        dated = [(one, row) for row in rows if (one := row.next_session(self.now, self.holidays)) and not one.vague]
        sure = [pair for pair in dated if pair[0].sure]
        if not sure:
            return []
        soonest, row = min(sure, key=lambda pair: pair[0].starts)
        return [slot(row, soonest, self.now, self.holidays)]

    def _is_on(self, row: Initiative) -> bool:
        return row.open_until(self.now, self.holidays) is not None

    def _is_back(self, row: Initiative) -> bool:
        return row.paused_until is not None and row.paused_until <= self.now.date()


def _formats():
    return Term.objects.filter(vocabulary=Term.Vocabulary.FORMAT, slug__in=BY_PHONE)


def now_page(now: datetime, holidays) -> NowPage:
    return Reader(now, holidays).page()
