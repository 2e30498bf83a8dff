"""What any page with filters shows beside its results: the panel, the chips, the pages, and what was wrong."""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import get_language, ngettext

from .filterset import FilterSet, Row, RowFilterSet
from .results import PAGE_SIZE


class PanelChoice(NamedTuple):
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
    choices: list[PanelChoice] = field(default_factory=list)
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
    filters: FilterSet

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

    def unit(self, count: int) -> str:
        """What the number beside a choice counts."""
        return _listings(count, get_language())

    def _group(self, name: str) -> Group:
        one = self.filters.filters[name]
        if one.shape != "checkbox":
            return Group(name, str(one.label), one.shape, value=self.data.get(name, ""), hint=str(one.hint))
        chosen, counts = set(self._values(name)), self.found.facets.get(name, {})
        choices = [
            self._choice(value, words, value in chosen, counts.get(value)) for value, words in self._choices(name)
        ]
        return Group(name, str(one.label), one.shape, choices)

    def _choice(self, value: str, words: str, checked: bool, count: int | None) -> PanelChoice:
        return PanelChoice(value, str(words), checked, count, "" if count is None else self.unit(count))

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """The values that are shown, with their words."""
        return list(self.filters.filters[name].shown)

    def _values(self, name: str) -> list[str]:
        return self.filters.sent(name)

    def _words(self, name: str, value: str, labels: dict) -> str:
        return str(labels.get(value, value))

    def _chip(self, name: str, value: str, words: str) -> Chip:
        data = self.data.copy()
        data.pop("page", None)
        data.setlist(name, [one for one in data.getlist(name) if one != value])
        return Chip(words, data.urlencode())


@dataclass(frozen=True)
class FoundRows:
    """One page of what was found: rows loaded for cards, the count of all, and how many fit each value of a filter.

    `beside`: other rows that the page shows, by what they are."""

    rows: list
    count: int
    page: int
    pages: int
    facets: dict[str, dict[str, int]]
    beside: dict[str, list]


class RowPanel(Panel):
    """The panel of a list whose light rows its filters hold; `known` loads those of one page."""

    filters: RowFilterSet
    known: QuerySet
    # Whether the page says beside each choice how many rows fit it.
    counts = True

    @cached_property
    def found(self) -> FoundRows:
        """A page that does not exist gives the nearest that does; a filter nobody knows finds nothing."""
        page = Paginator(self.filters.found, PAGE_SIZE).get_page(self.data.get("page", 1))
        lists = {"": page.object_list, **self.beside()}
        rows = self.known.for_card().in_bulk([row.pk for own in lists.values() for row in own])
        loaded = {name: [rows[row.pk] for row in own if row.pk in rows] for name, own in lists.items()}
        return FoundRows(
            rows=loaded.pop(""),
            count=page.paginator.count,
            page=page.number,
            pages=page.paginator.num_pages,
            facets=self.filters.facets(self.filters.rows.all) if self.counts else {},
            beside=loaded,
        )

    def beside(self) -> dict[str, list[Row]]:
        """Other light rows whose cards the page shows, loaded in the same queries."""
        return {}


@lru_cache(maxsize=4096)
def _listings(count: int, _language: str | None) -> str:
    return ngettext("listing", "listings", count)
