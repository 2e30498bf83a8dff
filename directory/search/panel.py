"""What any page with filters shows beside its results: the panel, the chips, the pages, and what was wrong."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, Protocol

from django.http import QueryDict
from django.utils.translation import get_language, ngettext


class Choice(NamedTuple):
    """One value of a filter, and how many listings fit it beside the other filters; None where nobody counts."""

    value: str
    words: str
    checked: bool
    count: int | None = None
    unit: str = ""


@dataclass(frozen=True)
class Group:
    """One filter of the panel. `shape` is checkbox, text or number; a typed one has a `value`, not choices."""

    name: str
    legend: str
    shape: str
    choices: list[Choice] = field(default_factory=list)
    value: str = ""
    hint: str = ""

    @property
    def in_use(self) -> bool:
        return bool(self.value) or any(choice.checked for choice in self.choices)


@dataclass(frozen=True)
class Chip:
    """One filter in force, and the query string without it."""

    words: str
    query: str


class Cleaned(Protocol):
    """What a panel needs of its filters: a label and choices for each, and what was wrong with what was asked."""

    filters: dict
    errors: dict[str, list]


class Panel:
    """Reads the parameters of a page with filters. A finder adds `found`, which has a page and the number of pages."""

    data: QueryDict
    filters: "Cleaned"

    @property
    def problems(self) -> list[str]:
        """What was asked that nobody understands, in words that say what to do."""
        return [str(error) for errors in self.filters.errors.values() for error in errors]

    @property
    def panel(self) -> list[Group]:
        return [self._group(name) for name in self.filters.filters]

    @property
    def chips(self) -> list[Chip]:
        """Every filter in force, in the order of the panel."""
        return [
            self._chip(name, value, self._words(name, value, labels))
            for name in self.filters.filters
            if (values := self._values(name))
            for labels in [dict(self._choices(name))]
            for value in values
        ]

    @property
    def previous_query(self) -> str:
        return self.page_query(self.found.page - 1)

    @property
    def next_query(self) -> str:
        return self.page_query(self.found.page + 1)

    def page_query(self, page: int) -> str:
        """The query string of another page with the same filters."""
        data = self.data.copy()
        data["page"] = page
        return data.urlencode()

    def _group(self, name: str) -> Group:
        chosen = set(self._values(name))
        counts = getattr(self.found, "facets", {}).get(name, {})
        choices = [_choice(value, words, value in chosen, counts.get(value)) for value, words in self._choices(name)]
        return Group(name, str(self.filters.filters[name].label), "checkbox", choices)

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """Known values with their words."""
        return list(self.filters.filters[name].extra.get("choices", []))

    def _values(self, name: str) -> list[str]:
        return [value for value in dict.fromkeys(self.data.getlist(name)) if value.strip()]

    def _words(self, name: str, value: str, labels: dict) -> str:
        return str(labels.get(value, value))

    def _chip(self, name: str, value: str, words: str) -> Chip:
        data = self.data.copy()
        data.pop("page", None)
        data.setlist(name, [one for one in data.getlist(name) if one != value])
        return Chip(words, data.urlencode())


def _choice(value: str, words: str, checked: bool, count: int | None) -> Choice:
    return Choice(value, str(words), checked, count, "" if count is None else _unit(count, get_language()))


@lru_cache(maxsize=4096)
def _unit(count: int, _language: str | None) -> str:
    return ngettext("listing", "listings", count)


def without_nul(data: QueryDict) -> QueryDict:
    """The same parameters without NUL, which no database takes."""
    clean = QueryDict(mutable=True)
    for name, values in data.lists():
        clean.setlist(name, [value.replace("\x00", "") for value in values])
    return clean
