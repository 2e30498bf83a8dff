"""The board: what organisations offer and what groups need, with filters and exact counts, and what fits what.

The light part of every current offer and ask is read at once, in two queries. What fits is what suggestions say, too.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from uuid import UUID

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Ask, Offer, Team
from directory.search.filterset import Pick, RowFilterSet, Rows, WeekTimes, moments, times_said, without_nul
from directory.search.panel import RowPanel

from .fitting import Thing, fits
from .reading import out_of_touch


@dataclass
class BoardLine(Thing):
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
            "when": times_said(self.when),
        }


class Board:
    """What these teams offer and need, what others do, and what of it fits."""

    def __init__(self, teams: Iterable[Team], today: date):
        teams = list(teams)
        self.own = {team.organisation.slug for team in teams if team.organisation}
        self.strangers = {slug for team in teams for slug in out_of_touch(team)}
        self.all_offers, self.all_asks = Offer.objects.current(today), Ask.objects.current(today)

    @cached_property
    def offers(self) -> list[BoardLine]:
        return _lines(self.all_offers)

    @cached_property
    def asks(self) -> list[BoardLine]:
        return _lines(self.all_asks)

    @property
    def needed_by_others(self) -> list[BoardLine]:
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

    def _fitting_of(self, ask: UUID) -> list[BoardLine]:
        return self.fitting(self._asks_by_key[ask]) if ask in self._asks_by_key else []

    @cached_property
    def _asks_by_key(self) -> dict[UUID, BoardLine]:
        return {line.pk: line for line in self.asks}

    def fitting(self, ask: BoardLine) -> list[BoardLine]:
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


class BoardFilterSet(RowFilterSet):
    """Every filter of the two lists of the board."""

    what = Pick(gettext_lazy("What it is"), Offer.Sort.choices)
    area = Pick(gettext_lazy("Area"), lambda asked: asked.areas)
    moment = Pick(gettext_lazy("Moments"), moments)
    when = WeekTimes(gettext_lazy("When"))


class BoardFinder(RowPanel):
    """Reads the parameters of one of the two lists of the board, and finds what stands there today."""

    def __init__(self, data: QueryDict, lines: list[BoardLine], rows: QuerySet):
        self.data, self.known = without_nul(data), rows
        self.filters = BoardFilterSet(self.data, Rows(lines), rows.model)

    def unit(self, count: int) -> str:
        return _("on the board")

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """What stands on the board, and what was asked for."""
        chosen, counts = self._values(name), self.found.facets[name]
        return [(value, words) for value, words in super()._choices(name) if counts[value] or value in chosen]


def _lines(rows: QuerySet) -> list[BoardLine]:
    """In the order of their names, in one query."""
    found: dict[UUID, BoardLine] = {}
    names = ("pk", "sort", "area", "when", "organisation__slug", "moments__slug")
    for pk, sort, area, when, organisation, moment in rows.order_by("name", "pk").values_list(*names):
        line = found.setdefault(pk, BoardLine(sort, area, tuple(when), organisation, pk=pk))
        line.moments |= {moment} if moment else set()
    return list(found.values())
