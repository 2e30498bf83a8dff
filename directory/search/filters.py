"""The filters of the finder: AND across them, OR within one. They clean what was asked and say which listings fit.

No form of Django's: building one with thirteen fields took a third of the time of a whole search.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, reduce
from operator import and_, or_

import django_filters
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory import week
from directory.memory.cache import Words, holidays_around
from directory.memory.index import YES, Index
from directory.place import Spot

from .fields import AgeField, ChoicesField, PlaceField
from .times import WHEN_CHOICES, why_not

RULES = [
    ("referral", _("No need to be introduced")),
    ("waiting-list", _("No waiting list")),
    ("diagnosis", _("No diagnosis needed")),
]
LABELS = {
    "moment": _("What is happening"),
    "when": _("When"),
    "near": _("Near"),
    "help": _("What kind of help"),
    "format": _("How it happens"),
    "join": _("How to join"),
    "cost": _("Cost"),
    "who": _("Who it is for"),
    "age": _("Age"),
    "language": _("Languages"),
    "access": _("Getting in and taking part"),
    "tier": _("Who gives the support"),
    "without": _("Without"),
}
# What only people who are signed in ask for, by the name of its parameter.
INSIDE = {"partners": _("Working together")}
PARTNERS = [(YES, _("Also looking for partners"))]
PLACE, AGE = PlaceField(required=False, max_length=60), AgeField(required=False)
UNKNOWN = ChoicesField.default_error_messages["invalid_choice"]
UNKNOWN_TIME = _("We do not know the time “%(value)s”. Choose from the list instead.")


class Choices(django_filters.MultipleChoiceFilter):
    field_class = ChoicesField


@dataclass(frozen=True)
class Line:
    """One filter: what it is called, and its values with their words."""

    label: str | Promise
    choices: Sequence[tuple[str, str | Promise]] = ()

    @property
    def extra(self) -> dict:
        return {"choices": self.choices}


class Filters:
    """Every filter of `/support/`; give it the request's parameters, the wall time, the index and its words.

    `inside` adds those for people who are signed in; anywhere else their parameters mean nothing."""

    base_filters = LABELS

    def __init__(self, data: QueryDict, *, now: datetime, index: Index, words: Words, inside: bool = False):
        self.data, self.now, self.index, self.words = data, now, index, words
        self.holidays = holidays_around(now, words)
        own = {"when": WHEN_CHOICES, "without": RULES, "moment": words.moment_choices, "near": (), "age": ()}
        own |= {"partners": PARTNERS}
        self.filters = {
            name: Line(label, own[name] if name in own else words.choices.get(name, ()))
            for name, label in (LABELS | INSIDE if inside else LABELS).items()
        }
        self.errors: dict[str, list[str]] = {}
        self.asked = {name: self._cleaned(name) for name in self.filters}

    def is_valid(self) -> bool:
        return not self.errors

    @property
    def spot(self) -> Spot | None:
        return self.asked["near"]

    @cached_property
    def bitmaps(self) -> dict[str, int]:
        """For each filter in force the listings that fit it. `near` puts in order and leaves nothing out."""
        found = {}
        for name, values in self.asked.items():
            if name == "age" and values is not None:
                found[name] = self.index.admitting(int(values))
            elif values and name not in ("age", "near"):
                narrow = and_ if name == "without" else or_
                found[name] = reduce(narrow, (self.bitmap(name, value) for value in values))
        return found

    def bitmap(self, name: str, value: str | week.Window | week.Ordinary) -> int:
        """The listings that fit one value of one filter."""
        if name == "moment":
            return self.index.supporting([value])
        if name == "when":
            return self.index.meeting(self._time(value), self.holidays)
        return self.index.marks.get(name, {}).get(value, 0)

    def facets(self, found: int) -> dict[str, dict[str, int]]:
        """How many of what the words found fit each value, with every filter in force but the value's own."""
        return {name: self._counts(name, found) for name in self.filters if name not in ("near", "age")}

    def _counts(self, name: str, found: int) -> dict[str, int]:
        others = reduce(and_, (own for other, own in self.bitmaps.items() if other != name), found)
        return {value: (others & self.bitmap(name, value)).bit_count() for value in self._values(name)}

    def _values(self, name: str) -> list[str]:
        values = [value for value, _words in self.filters[name].choices]
        if name == "when":
            values += [one.name for one in self.asked["when"] if one.name not in values]
        return values

    def _time(self, value) -> week.Window | week.Ordinary:
        return week.read_when(value, self.now, self.holidays) if isinstance(value, str) else value

    def _cleaned(self, name: str):
        """What was asked of one filter; a value that nobody understands becomes words that say what to do."""
        try:
            return self._clean(name, [value for value in dict.fromkeys(self.data.getlist(name)) if value.strip()])
        except ValidationError as error:
            self.errors[name] = error.messages
            return None if name in ("near", "age") else []

    def _clean(self, name: str, values: list[str]):
        if name in ("near", "age"):
            return (PLACE if name == "near" else AGE).clean(values[-1] if values else "")
        if name == "when":
            return [self._moment_of(value) for value in values]
        known = dict(self.filters[name].choices) if values else {}
        for value in values:
            if value not in known:
                raise ValidationError(UNKNOWN, params={"value": value})
        return values

    def _moment_of(self, value: str) -> week.Window | week.Ordinary:
        try:
            return self._time(value)
        except ValueError as problem:
            raise ValidationError(why_not(problem, UNKNOWN_TIME % {"value": value})) from problem
