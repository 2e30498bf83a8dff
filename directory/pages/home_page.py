"""What the home page says of the time: one line about now, and the weekend."""

from dataclasses import dataclass
from datetime import datetime

from directory import memory, week
from directory.memory import Answers
from directory.models import Term, UrgentContact
from directory.search import soonest

from .cards import Slot, slots
from .may_be_on import MayBeOn, may_be_on
from .now_line import now_line
from .rest import Rest, the_rest

MOST_SLOTS = 6


@dataclass(frozen=True)
class HomePage:
    """Values for `home.html`: `now` is one line; the slots of the few listings that begin first, one of each;
    `concerns` are the value and the words of each condition and worry."""

    now: str
    slots: list[Slot]
    dates: str
    rest: Rest | None
    may_be: MayBeOn
    concerns: list[tuple[str, str]]


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
            now=now_line(self.now, self.index.current),
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
            concerns=self.words.choices.get(Term.Vocabulary.CONCERN, []),
        )

    def _read(self, when: str) -> week.Window:
        return week.read_when(when, self.now, self.holidays)

    def _answers(self, asked: week.Window) -> Answers:
        return memory.on_at(self.index, asked, self.now.date(), self.holidays)

    def _slots(self, asked: week.Window, found: int) -> list[Slot]:
        rows = soonest(self.index, found, asked, self.now, self.holidays, MOST_SLOTS)
        by_listing: dict[str, Slot] = {}
        for one in slots([row.handed_out(self.words.terms) for row in rows], asked, self.now, self.holidays):
            by_listing.setdefault(one.card.url, one)
        return list(by_listing.values())


def home_page(now: datetime, urgent: list[UrgentContact]) -> HomePage:
    return HomeReader(now, urgent).page()
