"""The filters of `/support/`: they clean what was asked and say which of the listings in memory fit.

A vocabulary of terms is a filter as soon as it stands in `Term.FILTERS`.
"""

from copy import copy
from datetime import datetime
from functools import cached_property

import django_filters
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from directory import week
from directory.memory.answers import Answers, on_at, on_at_any
from directory.memory.cache import Words, holidays_around
from directory.memory.index import YES, Index
from directory.models import Initiative, Term
from directory.place import Spot

from .fields import AgeField, PlaceField, TimesField
from .filterset import Choices, Every, FilterSet, Light, Pick
from .times import WHEN_CHOICES, when_words
from .understanding import lists

RULES = [
    ("referral", _("No need to be introduced")),
    ("waiting-list", _("No waiting list")),
    ("diagnosis", _("No diagnosis needed")),
]
# With this beside a time the list also has those of which nobody can say whether they are on.
UNKNOWN = "unknown"
PARTNERS = [(YES, _("Also looking for partners"))]


class Terms(Pick):
    """The terms of one vocabulary, by its name."""

    def __init__(self, vocabulary: Term.Vocabulary):
        super().__init__(vocabulary.label, lambda asked: asked.words.choices.get(vocabulary, ()))
        self.field_name = str(vocabulary)


class Concerns(Terms):
    """Conditions and worries, which put in order and leave nothing out; the panel shows those that were asked for."""

    counted = ()

    @property
    def shown(self) -> Choices:
        sent = self.parent.sent(self.field_name)
        return [(value, words) for value, words in self.known if value in sent]

    def bitmap(self, _values: list) -> None:
        return None


class When(Pick):
    """Times; parts of a day and dates join the list only when one was asked for."""

    field_class = TimesField

    @cached_property
    def field(self) -> TimesField:
        field = copy(self.kept_field())
        field.read = self.parent.time
        return field

    @cached_property
    def counted(self) -> Choices:
        return list((dict(self.known) | {one.name: when_words(one) for one in self.parent.asked["when"]}).items())


class NearFilter(Light, django_filters.Filter):
    """A place, which puts in order and leaves nothing out."""

    field_class = PlaceField
    shape = "text"
    hint = _("A postcode, an area or a hospital")


class AgeFilter(Light, django_filters.Filter):
    field_class = AgeField
    shape = "number"
    hint = _("In years")

    def bitmap(self, age: int | None) -> int | None:
        return None if age is None else self.parent.index.admitting(age)


class ListingFilterSet(FilterSet):
    """Give it the request's parameters, the wall time, the index and its words."""

    moment = Pick(_("What is happening"), lambda asked: asked.words.moment_choices)
    when = When(_("When"), WHEN_CHOICES)
    near = NearFilter(_("Near"))
    age = AgeFilter(_("Age"))
    without = Every(_("Without"), RULES)

    def __init__(self, data: QueryDict, *, now: datetime, index: Index, words: Words):
        self.now, self.index, self.words = now, index, words
        self.holidays = holidays_around(now, words)
        super().__init__(data, Initiative)

    @classmethod
    def get_filters(cls):
        """In the order of the panel, where the age stands beside who it is for."""
        own = super().get_filters() | {str(name): Terms(name) for name in Term.FILTERS}
        own[str(Term.Vocabulary.CONCERN)] = Concerns(Term.Vocabulary.CONCERN)
        place = Term.FILTERS.index(Term.Vocabulary.WHO) + 1
        first = ("moment", Term.Vocabulary.CONCERN, "when", "near")
        order = (*first, *Term.FILTERS[:place], "age", *Term.FILTERS[place:], *own)
        return {name: own[name] for name in map(str, dict.fromkeys(order))}

    @property
    def spot(self) -> Spot | None:
        return self.asked["near"]

    @cached_property
    def concerns(self) -> dict[str, int]:
        """Each concern that is asked for, with those that are for it or speak of it."""
        told = lists(self.index, self.words)
        return {slug: told.speaking(slug) for slug in self.asked[Term.Vocabulary.CONCERN]}

    def bitmap(self, name: str, value: str | week.Window | week.Ordinary) -> int:
        if name == "moment":
            return self.index.supporting([value])
        if name == "when":
            return self._there(self.time(value))
        return self.index.marks.get(name, {}).get(value, 0)

    @cached_property
    def answers(self) -> Answers | None:
        """How sure it is that each listing is on at the times asked for; None when no time is asked for."""
        times = self.asked["when"]
        return on_at_any(self.index, times, self.now.date(), self.holidays) if times else None

    def _there(self, asked: week.Window | week.Ordinary) -> int:
        answers = on_at(self.index, asked, self.now.date(), self.holidays)
        return answers.listed(asked) | (answers.unknown if self.data.get(UNKNOWN) else 0)

    def time(self, value: str | week.Window | week.Ordinary) -> week.Window | week.Ordinary:
        """Raises ValueError for a time that nobody knows."""
        return week.read_when(value, self.now, self.holidays) if isinstance(value, str) else value


class PartnerFilterSet(ListingFilterSet):
    """The same with what only people who are signed in ask for."""

    partners = Pick(_("Working together"), PARTNERS)
