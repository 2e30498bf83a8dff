"""The board: what organisations offer and what groups need, with filters and exact counts, and what fits what.

The light part of every current offer and ask is read at once, in two queries. What fits is what suggestions say, too.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from uuid import UUID

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Ask, Moment, Offer, Team

from .filters import UNKNOWN
from .filters import Line as Filter
from .offers import PAGE_SIZE, time_choices
from .panel import Choice, Group, Panel, without_nul
from .suggested.fitting import Thing, fits
from .suggested.reading import out_of_touch

LABELS = {
    "what": gettext_lazy("What it is"),
    "area": gettext_lazy("Area"),
    "moment": gettext_lazy("Moments"),
    "when": gettext_lazy("When"),
}


@dataclass
class Line(Thing):
    """The light part of an offer or an ask."""

    pk: UUID | None = None
    moments: set[str] = field(default_factory=set)

    @cached_property
    def values(self) -> dict[str, set[str]]:
        """What it says for each filter: of a time the part of a day and the day."""
        return {
            "what": {self.sort},
            "area": {slugify(self.area)} - {""},
            "moment": self.moments,
            "when": {part for slot in self.when for part in (slot, slot.split("-")[0])},
        }


class Board:
    """What these teams offer and need, what others do, and what of it fits."""

    def __init__(self, teams: Iterable[Team], today: date):
        teams = list(teams)
        self.own = {team.organisation.slug for team in teams if team.organisation}
        self.strangers = {slug for team in teams for slug in out_of_touch(team)}
        self.all_offers, self.all_asks = Offer.objects.current(today), Ask.objects.current(today)

    @cached_property
    def offers(self) -> list[Line]:
        return _lines(self.all_offers)

    @cached_property
    def asks(self) -> list[Line]:
        return _lines(self.all_asks)

    @property
    def needed_by_others(self) -> list[Line]:
        return [line for line in self.asks if line.organisation not in self.own]

    @cached_property
    def own_fits(self) -> dict[UUID, list[UUID]]:
        """What these teams need, each with the offers of others that fit it."""
        own = [line for line in self.asks if line.organisation in self.own]
        return {line.pk: [offer.pk for offer in self.fitting(line)] for line in own}

    @cached_property
    def own_asks(self) -> list[tuple[Ask, int]]:
        """The same as rows, each with how many offers of others fit."""
        rows = self.all_asks.for_card().in_bulk(list(self.own_fits))
        return [(rows[pk], len(offers)) for pk, offers in self.own_fits.items() if pk in rows]

    def asks_met_by(self, offer: UUID) -> list[Ask]:
        """What these teams need, and this offer of somebody else fits."""
        return [ask for ask, _count in self.own_asks if offer in self.own_fits[ask.pk]]

    def offers_for(self, ask: UUID) -> list[Offer]:
        """The offers of others that fit an ask of these teams; for somebody else's, their own that fit it."""
        pks = [one.pk for one in self._fitting_of(ask)]
        rows = self.all_offers.for_card().in_bulk(pks)
        return [rows[pk] for pk in pks if pk in rows]

    def count_for(self, ask: UUID) -> int:
        return len(self._fitting_of(ask))

    def _fitting_of(self, ask: UUID) -> list[Line]:
        return self.fitting(self._asks_by_key[ask]) if ask in self._asks_by_key else []

    @cached_property
    def _asks_by_key(self) -> dict[UUID, Line]:
        return {line.pk: line for line in self.asks}

    def fitting(self, ask: Line) -> list[Line]:
        """Not of teams that want nothing of each other."""
        if ask.organisation in self.strangers:
            return []
        is_own = ask.organisation in self.own
        sides = [one for one in self.offers if (one.organisation in self.own) != is_own]
        return [one for one in sides if one.organisation not in self.strangers and fits(ask, one)]


def matches(team: Team, today: date) -> list[tuple[Ask, list[Offer]]]:
    """What a team needs, each with the offers of others that fit it; a fixed number of queries."""
    board = Board([team], today)
    rows = board.all_offers.for_card().in_bulk([pk for pks in board.own_fits.values() for pk in pks])
    return [(ask, [rows[pk] for pk in board.own_fits[ask.pk] if pk in rows]) for ask, _count in board.own_asks]


@dataclass(frozen=True)
class FoundOnBoard:
    """One page of what was found: rows loaded for cards, and how many fit each value of each filter."""

    rows: list
    count: int
    page: int
    pages: int
    facets: dict[str, Counter]


class BoardFilters:
    """Cleans what was asked: the choices of each filter, and words for a value that nobody knows."""

    def __init__(self, data: QueryDict, lines: list[Line]):
        areas = {slugify(line.area): line.area for line in lines if slugify(line.area)}
        moments = list(Moment.objects.values_list("slug", "name"))
        own = {
            "what": Offer.Sort.choices,
            "area": sorted(areas.items()),
            "moment": moments,
            "when": time_choices(),
        }
        self.filters = {name: Filter(label, own[name]) for name, label in LABELS.items()}
        self.asked = {name: {value for value in data.getlist(name) if value.strip()} for name in LABELS}
        self.errors = {name: words for name in LABELS if (words := self._unknown(name))}

    def _unknown(self, name: str) -> list[str]:
        known = dict(self.filters[name].choices)
        return [str(UNKNOWN) % {"value": value} for value in sorted(self.asked[name]) if value not in known]


class BoardFinder(Panel):
    """Reads the parameters of one of the two lists of the board, and finds what stands there today."""

    def __init__(self, data: QueryDict, lines: list[Line], rows: QuerySet):
        self.data, self.lines, self.known = without_nul(data), lines, rows
        self.filters = BoardFilters(self.data, lines)

    @cached_property
    def found(self) -> FoundOnBoard:
        """A page that does not exist gives the nearest that does; a filter nobody knows finds nothing."""
        lines = [] if self.filters.errors else self._matching(self.filters.asked)
        page = Paginator(lines, PAGE_SIZE).get_page(self.data.get("page", 1))
        rows = self.known.for_card().in_bulk([line.pk for line in page.object_list])
        return FoundOnBoard(
            rows=[rows[line.pk] for line in page.object_list if line.pk in rows],
            count=len(lines),
            page=page.number,
            pages=page.paginator.num_pages,
            facets={name: self._counts(name) for name in LABELS},
        )

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """What stands on the board, and what was asked for; of the times the days, unless a part was asked for."""
        chosen, counts = set(self._values(name)), self._counts(name)
        is_shown = {value for value in counts if name != "when" or "-" not in value} | chosen
        return [(value, words) for value, words in super()._choices(name) if value in is_shown]

    def _group(self, name: str) -> Group:
        chosen, counts = set(self._values(name)), self.found.facets[name]
        choices = [
            Choice(value, str(words), value in chosen, counts[value], _("on the board"))
            for value, words in self._choices(name)
        ]
        return Group(name, str(self.filters.filters[name].label), "checkbox", choices)

    def _matching(self, asked: dict[str, set[str]]) -> list[Line]:
        wanted = [(name, values) for name, values in asked.items() if values]
        return [line for line in self.lines if all(line.values[name] & values for name, values in wanted)]

    def _counts(self, name: str) -> Counter:
        lines = self._matching(self.filters.asked | {name: set()})
        return Counter(value for line in lines for value in line.values[name])


def _lines(rows: QuerySet) -> list[Line]:
    """In the order of their names, in one query."""
    found: dict[UUID, Line] = {}
    names = ("pk", "sort", "area", "when", "organisation__slug", "moments__slug")
    for pk, sort, area, when, organisation, moment in rows.order_by("name", "pk").values_list(*names):
        line = found.setdefault(pk, Line(sort, area, tuple(when), organisation, pk=pk))
        line.moments |= {moment} if moment else set()
    return list(found.values())
