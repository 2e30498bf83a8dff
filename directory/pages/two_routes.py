"""The two ways in for people who look on somebody else's behalf: at home, and at work. The listings are real ones."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import ngettext

from directory.models import Moment, UrgentContact
from directory.search import Finder
from directory.search.fields import AgeField

from .cards import Card, card, said_once
from .may_be_on import MayBeOn, may_be_on

MOST_CARDS = 3
CARERS = "carers"
FRIDAY = "moment=leaving-hospital&when=weekend"


@dataclass(frozen=True)
class Shortlist:
    """The first few that a question finds, and where the rest are. `words` leads there."""

    cards: list[Card]
    query: str
    words: str


@dataclass(frozen=True)
class ForSomeoneElse:
    """Values for `for_someone_else.html`. `age` is as typed; `problem` says what is wrong with it."""

    age: str
    problem: str
    for_you: Shortlist
    for_them: Shortlist

    @property
    def once(self) -> str:
        """What is said of both lists in place of a badge on each card."""
        return said_once([*self.for_you.cards, *self.for_them.cards])


@dataclass(frozen=True)
class Arranging:
    """Values for `arranging.html`."""

    moments: list[Moment]
    weekend: Shortlist
    may_be: MayBeOn


def for_someone_else(age: str, now: datetime, holidays) -> ForSomeoneElse:
    """Two lists: for whoever looks after somebody, and for that person, whose age may be told."""
    age = age.strip()
    problem = _problem(age)
    query = f"age={int(age)}" if age and not problem else ""
    return ForSomeoneElse(
        age=age[:10],
        problem=problem,
        for_you=shortlist(f"who={CARERS}", now, holidays),
        for_them=shortlist(query, now, holidays, without=CARERS),
    )


def arranging(now: datetime, urgent: list[UrgentContact]) -> Arranging:
    finder = Finder(QueryDict(FRIDAY), now)
    checked = finder.answers.checked
    rows = [row for row in finder.found.initiatives if checked >> row.number & 1]
    (asked,), holidays = finder.times, finder.filters.holidays
    may_be = may_be_on(
        finder.index,
        finder.answers,
        asked,
        now,
        holidays,
        names=finder.words.terms,
        urgent=urgent,
        query=FRIDAY,
        is_more=bool(checked),
    )
    cards = [card(row, now, holidays, finder.times) for row in rows[:MOST_CARDS]]
    return Arranging(list(Moment.objects.all()), Shortlist(cards, FRIDAY, _see(checked.bit_count())), may_be)


def shortlist(query: str, now: datetime, holidays, *, without: str = "") -> Shortlist:
    """The first few of what the finder gives; without those that are for one group of people alone, and without what
    an unread report calls harmful."""
    found = Finder(QueryDict(query), now).found
    rows = [
        row for row in found.initiatives if not row.alarmed and not (without and list(row.chosen("who")) == [without])
    ]
    return Shortlist([card(row, now, holidays) for row in rows[:MOST_CARDS]], query, _see(found.count))


def _see(count: int) -> str:
    return ngettext("See %(count)d listing", "See all %(count)d listings", count) % {"count": count}


def _problem(age: str) -> str:
    """What is wrong with an age, in the words of the finder; nothing for none."""
    try:
        AgeField(required=False).clean(age)
    except ValidationError as error:
        return " ".join(error.messages)
    return ""
