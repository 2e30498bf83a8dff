"""What any page with filters shows beside its results: the panel, the chips, the pages, and what was wrong."""

from dataclasses import dataclass, field

import django_filters
from django.http import QueryDict


@dataclass(frozen=True)
class Choice:
    """One value of a filter."""

    value: str
    words: str
    checked: bool


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


class Panel:
    """Reads the parameters of a page with filters. A finder adds `found`, which has a page and the number of pages."""

    data: QueryDict
    filters: django_filters.FilterSet

    @property
    def problems(self) -> list[str]:
        """What was asked that nobody understands, in words that say what to do."""
        return [str(error) for errors in self.filters.form.errors.values() for error in errors]

    @property
    def panel(self) -> list[Group]:
        return [self._group(name) for name in self.filters.filters]

    @property
    def chips(self) -> list[Chip]:
        """Every filter in force, in the order of the panel."""
        chips = []
        for name in self.filters.filters:
            labels = dict(self._choices(name))
            chips += [self._chip(name, value, self._words(name, value, labels)) for value in self._values(name)]
        return chips

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
        choices = [Choice(value, str(words), value in chosen) for value, words in self._choices(name)]
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


def without_nul(data: QueryDict) -> QueryDict:
    """The same parameters without NUL, which no database takes."""
    clean = QueryDict(mutable=True)
    for name, values in data.lists():
        clean.setlist(name, [value.replace("\x00", "") for value in values])
    return clean
