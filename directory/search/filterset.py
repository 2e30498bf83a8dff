"""What every list with filters is made of: a label, choices, what fits and how much fits, each said in one place.

AND across filters, OR within one. A filter set works on bitmaps: of the listings in memory, or of the light rows of
one page, such as offers and asks.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from functools import cached_property, lru_cache, reduce
from operator import and_, or_
from typing import Any, Generic, Protocol, TypeVar

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import get_language

from directory import memory, week
from directory.foreign import quoted
from directory.memory.bitmaps import bits, numbers

from .fields import ChoicesField

Words = str | Promise
Choices = Sequence[tuple[str, Words]]


class Light:
    """A filter that costs little to have: each filter set has copies, which share the fields that clean.

    To make a field takes longer than to clean by it, so one is kept for each language while its choices stay."""

    # How the panel shows it: checkbox, text or number.
    shape = "checkbox"
    hint: Words = ""
    # Values with their words: all, those of which it counts what fits, and those that the panel shows.
    known: Choices = ()
    counted: Choices = ()
    shown: Choices = ()

    def __init__(self, label: Words):
        super().__init__(label=label)
        self.kept: dict[str, tuple[Choices, forms.Field]] = {}

    def __deepcopy__(self, _memo):
        own = object.__new__(type(self))
        own.__dict__ |= self.__dict__
        return own

    @property
    def nothing(self) -> object:
        """What is asked when nothing was sent."""
        return None

    @cached_property
    def field(self) -> forms.Field:
        return self.kept_field()

    def kept_field(self) -> forms.Field:
        """Other threads keep theirs in the same place, perhaps with other choices: what was found there is not looked
        up again."""
        language = get_language()
        known, field = self.kept.get(language, (None, None))
        if field is None or known != self.known:
            field = self.new_field()
            self.kept[language] = self.known, field
        return field

    def new_field(self) -> forms.Field:
        return self.field_class(label=self.label, required=False)

    def bitmap(self, _value) -> int | None:
        """What fits; None when nothing is left out."""
        return None


class Pick(Light, django_filters.MultipleChoiceFilter):
    """Boxes to tick. `choices`: values with their words, or what gives them for a filter set."""

    field_class = ChoicesField
    join = staticmethod(or_)

    def __init__(self, label: Words, choices: Choices | Callable[["FilterSet"], Choices]):
        super().__init__(label)
        self.choices = choices

    @property
    def nothing(self) -> list:
        return []

    @cached_property
    def known(self) -> Choices:
        return self.choices(self.parent) if callable(self.choices) else self.choices

    @property
    def counted(self) -> Choices:
        return self.known

    @property
    def shown(self) -> Choices:
        return self.counted

    def new_field(self) -> forms.Field:
        return self.field_class(label=self.label, required=False, choices=self.known)

    def bitmap(self, values: list) -> int | None:
        fitting = (self.parent.bitmap(self.field_name, value) for value in values)
        return reduce(self.join, fitting) if values else None


class Every(Pick):
    """The same, of which each value that is asked for must fit."""

    join = staticmethod(and_)


class WeekTimes(Pick):
    """Days of the week and their parts; a part of a day is shown only when it was asked for."""

    def __init__(self, label: Words):
        super().__init__(label, lambda _asked: _week_times(get_language()))

    @property
    def shown(self) -> Choices:
        sent = self.parent.sent(self.field_name)
        return [(value, words) for value, words in self.known if "-" not in value or value in sent]


@lru_cache(maxsize=8)
def _week_times(_language: str | None) -> Choices:
    return [(value, week.slot_words(value)) for value in (*week.DAYS, *week.SLOTS)]


def times_said(when: Iterable[str]) -> set[str]:
    """What a row with these times says for `WeekTimes`: of "sat-evening" the part of a day and the day."""
    return {part for slot in when for part in (slot, slot.partition("-")[0])}


def moments(asked: "RowFilterSet") -> Choices:
    return asked.rows.moments


class FilterSet(django_filters.FilterSet):
    """Give it the request's parameters, and the model of what is listed.

    Only what was sent is cleaned, each by the field of its filter. `form`, with a field for every filter, cleans the
    same and says the same; building it takes a third of the time of a search, so no page does."""

    def __init__(self, data: QueryDict, model):
        super().__init__(without_nul(data), model._default_manager)

    def again(self, data: QueryDict) -> "FilterSet":
        """The same filters, asked by other parameters: for how much those would find."""
        other = copy(self)
        other.data = without_nul(data)
        for name in ("_cleaned", "bitmaps", "concerns", "found", "answers"):
            other.__dict__.pop(name, None)
        return other

    def is_valid(self) -> bool:
        return not self.errors

    @property
    def asked(self) -> dict[str, Any]:
        """What was asked of each filter, as values of the domain; nothing where nobody understands it."""
        return self._cleaned[0]

    @property
    def errors(self) -> dict[str, list[str]]:
        return self._cleaned[1]

    @cached_property
    def bitmaps(self) -> dict[str, int]:
        """For each filter that leaves something out, what fits it."""
        found = {name: one.bitmap(self.asked[name]) for name, one in self.filters.items()}
        return {name: bitmap for name, bitmap in found.items() if bitmap is not None}

    def bitmap(self, name: str, value) -> int:
        """What fits one value of one filter."""
        raise NotImplementedError

    def filter_queryset(self, found: int) -> int:
        """What of a bitmap fits every filter."""
        return reduce(and_, self.bitmaps.values(), found)

    def but_for(self, name: str, found: int) -> int:
        """What of a bitmap fits every filter but this one."""
        return reduce(and_, (own for other, own in self.bitmaps.items() if other != name), found)

    def facets(self, found: int) -> dict[str, dict[str, int]]:
        """How many of these fit each value, with every filter in force but the value's own."""
        return {name: self._counts(name, found) for name, one in self.filters.items() if one.shape == "checkbox"}

    def sent(self, name: str) -> list[str]:
        """What stands in the address for a filter, each value once."""
        return [value for value in dict.fromkeys(self.data.getlist(name)) if value.strip()]

    def _counts(self, name: str, found: int) -> dict[str, int]:
        others = self.but_for(name, found)
        return {value: (others & self.bitmap(name, value)).bit_count() for value, _words in self.filters[name].counted}

    @cached_property
    def _cleaned(self) -> tuple[dict, dict]:
        asked, errors = {name: one.nothing for name, one in self.filters.items()}, {}
        for name, one in self.filters.items():
            if self.sent(name):
                try:
                    asked[name] = one.field.clean(one.field.widget.value_from_datadict(self.data, {}, name))
                except ValidationError as error:
                    errors[name] = error.messages
        return asked, errors


class Row(Protocol):
    """`values`: what a row says for each filter."""

    @property
    def pk(self) -> object: ...
    @property
    def values(self) -> dict[str, set[str]]: ...


AnyRow = TypeVar("AnyRow", bound=Row)


class Rows(Generic[AnyRow]):
    """Some light rows in their order, and by filter and value the bitmap of those that say it."""

    def __init__(self, rows: Iterable[AnyRow]):
        self.rows = list(rows)
        said = defaultdict(lambda: defaultdict(list))
        for number, row in enumerate(self.rows):
            for name, values in row.values.items():
                for value in values:
                    said[name][value].append(number)
        self.marks = {name: {value: bits(own) for value, own in values.items()} for name, values in said.items()}

    @cached_property
    def moments(self) -> Choices:
        return memory.current()[1].moment_choices

    @property
    def all(self) -> int:
        return (1 << len(self.rows)) - 1


class RowFilterSet(FilterSet):
    """The filters of a list whose rows are light enough to be read for each page."""

    # Whether a value that nobody knows finds nothing, rather than being left out.
    strict = True

    def __init__(self, data: QueryDict, rows: Rows, model):
        self.rows = rows
        super().__init__(data, model)

    @cached_property
    def found(self) -> list:
        """The rows that fit."""
        return [self.rows.rows[number] for number in numbers(self.filter_queryset(self.rows.all))]

    @cached_property
    def bitmaps(self) -> dict[str, int]:
        """The same; what nobody knows fits nothing where that is strict, so no count says what its link does not."""
        return super().bitmaps | (dict.fromkeys(self.errors, 0) if self.strict else {})

    @property
    def areas(self) -> Choices:
        """What stands in an address for each area, and the first of the ways in which rows write it."""
        found: dict[str, str] = {}
        for text in sorted({row.area for row in self.rows.rows}):
            if slug := slugify(text):
                found.setdefault(slug, quoted(text))
        return list(found.items())

    def bitmap(self, name: str, value: str) -> int:
        return self.rows.marks.get(name, {}).get(value, 0)


def without_nul(data: QueryDict) -> QueryDict:
    """The same parameters without NUL, which no database takes."""
    if not any("\x00" in value for _name, values in data.lists() for value in values):
        return data
    clean = QueryDict(mutable=True)
    for name, values in data.lists():
        clean.setlist(name, [value.replace("\x00", "") for value in values])
    return clean
