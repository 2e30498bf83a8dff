"""Ways to support others: the roles that can be taken now, with their filters and exact counts; and help for groups
that start.

The light part of every role is read at once and counted here, so that each number is what its link shows.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from urllib.parse import urlencode
from uuid import UUID

from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory.models import Initiative, Moment, Offer

from .filters import UNKNOWN, Line
from .offers import PAGE_SIZE, time_choices
from .panel import Choice, Group, Panel, without_nul

LABELS = {
    "role": gettext_lazy("What you could do"),
    "moment": gettext_lazy("Moments"),
    "gets": gettext_lazy("What you get"),
    "when": gettext_lazy("When"),
}
MOST_BESIDE, MOST_INITIATIVES = 6, 12
HELPFUL = (Offer.Sort.SPACE, Offer.Sort.TRAINING, Offer.Sort.SUPERVISION, Offer.Sort.CALLS)
HELPS_GROUPS_START = "B5"


@dataclass
class Way:
    """The light part of one offer: what it says for each filter."""

    pk: UUID
    sort: str
    values: dict[str, set[str]]


@dataclass(frozen=True)
class Fewer:
    """One filter, the query string without it or with it alone, and how many ways that finds."""

    words: str
    query: str
    count: int


@dataclass(frozen=True)
class Ways:
    """One page of what was found, and how many of the others fit each value of each filter.

    `trainings` and `talks` stand beside them: what can be learned, and who talks about starting a group.
    """

    offers: list[Offer] = field(default_factory=list)
    count: int = 0
    page: int = 1
    pages: int = 1
    facets: dict[str, Counter] = field(default_factory=dict)
    trainings: list[Offer] = field(default_factory=list)
    talks: list[Offer] = field(default_factory=list)


class HelpFilters:
    """Cleans what was asked: the choices of each filter, and words for a value that nobody knows."""

    def __init__(self, data: QueryDict):
        moments = [(row.slug, row.name) for row in Moment.objects.all()]
        own = {"role": Offer.Role.choices, "moment": moments, "gets": Offer.Gets.choices, "when": time_choices()}
        self.filters = {name: Line(label, own[name]) for name, label in LABELS.items()}
        self.asked = _asked(data)
        self.errors = {name: words for name in LABELS if (words := self._unknown(name))}

    def _unknown(self, name: str) -> list[str]:
        known = dict(self.filters[name].choices)
        return [str(UNKNOWN) % {"value": value} for value in sorted(self.asked[name]) if value not in known]


class HelpFinder(Panel):
    """Reads the parameters of `/help-others/` and finds the roles that can be taken up today."""

    def __init__(self, data: QueryDict, today: date):
        self.data = without_nul(data)
        self.filters = HelpFilters(self.data)
        self.today = today

    @cached_property
    def found(self) -> Ways:
        """A page that does not exist gives the nearest that does; a filter nobody knows finds nothing."""
        ways = [] if self.filters.errors else self._matching(self.filters.asked)
        page = Paginator(ways, PAGE_SIZE).get_page(self.data.get("page", 1))
        beside = {sort: self._of_sort(sort)[:MOST_BESIDE] for sort in (Offer.Sort.TRAINING, Offer.Sort.START)}
        rows = _rows([way.pk for way in [*page.object_list, *beside["training"], *beside["start"]]])
        return Ways(
            offers=[rows[way.pk] for way in page.object_list],
            count=len(ways),
            page=page.number,
            pages=page.paginator.num_pages,
            facets={name: self._counts(name) for name in LABELS},
            trainings=[rows[way.pk] for way in beside["training"]],
            talks=[rows[way.pk] for way in beside["start"]],
        )

    @property
    def title(self) -> str:
        count = self.found.count
        words = ngettext("%(count)d way to support others", "%(count)d ways to support others", count)
        nothing = _("Nothing fits all of that") if self.chips else _("No role is open at the moment")
        return words % {"count": count} if count else nothing

    @property
    def panel(self) -> list[Group]:
        """The times have windows of their own."""
        return [self._group(name) for name in LABELS if name != "when"]

    @property
    def kept(self) -> list[tuple[str, str]]:
        """What the form of the panel sends beside its own choices."""
        return [("when", value) for value in self._values("when")]

    @property
    def times(self) -> dict[str, int]:
        """How many there are at each part of a day, with every filter but the time."""
        return self.found.facets["when"]

    @property
    def query_but_time(self) -> str:
        data = self.data.copy()
        for name in ("when", "page"):
            data.pop(name, None)
        return data.urlencode()

    @property
    def moments(self) -> list[str]:
        """The known ones that were asked for."""
        return [value for value, _words in self._choices("moment") if value in self.filters.asked["moment"]]

    @property
    def timeless(self) -> int:
        """How many more there are that name no time, when one was asked for."""
        asked = self.filters.asked | {"when": set()}
        return sum(not way.values["when"] for way in self._matching(asked)) if self.filters.asked["when"] else 0

    @property
    def drops(self) -> list[Fewer]:
        """The filters without which something would be found."""
        return self._fewer((chip.words, chip.query) for chip in self.chips) if len(self.chips) > 1 else []

    @property
    def alone(self) -> list[Fewer]:
        """The filters by which alone something would be found."""
        if len(self.chips) < 3:
            return []
        return self._fewer(
            (self._words(name, value, dict(self._choices(name))), urlencode({name: value}))
            for name in LABELS
            for value in self._values(name)
        )

    def _fewer(self, ways: Iterable[tuple[str, str]]) -> list[Fewer]:
        """Those of these words and query strings that find something."""
        found = [Fewer(words, query, len(self._matching(_asked(QueryDict(query))))) for words, query in ways]
        return [one for one in found if one.count]

    @cached_property
    def _ways(self) -> list[Way]:
        """All that could be shown today, in the order of their names. One query."""
        sorts = (Offer.Sort.ROLE, Offer.Sort.TRAINING, Offer.Sort.START)
        rows = Offer.objects.current(self.today).filter(sort__in=sorts).order_by("name", "pk")
        found: dict[UUID, Way] = {}
        for pk, sort, role, gets, when, moment in rows.values_list(
            "pk", "sort", "role", "gets", "when", "moments__slug"
        ):
            values = {"role": {role}, "gets": set(gets), "when": {part for slot in when for part in (slot, slot[:3])}}
            way = found.setdefault(pk, Way(pk, sort, values | {"moment": set()}))
            way.values["moment"] |= {moment} if moment else set()
        return list(found.values())

    def _of_sort(self, sort: str) -> list[Way]:
        return [way for way in self._ways if way.sort == sort]

    def _matching(self, asked: dict[str, set[str]]) -> list[Way]:
        wanted = [(name, values) for name, values in asked.items() if values]
        roles = self._of_sort(Offer.Sort.ROLE)
        return [way for way in roles if all(way.values[name] & values for name, values in wanted)]

    def _counts(self, name: str) -> Counter:
        ways = self._matching(self.filters.asked | {name: set()})
        return Counter(value for way in ways for value in way.values[name])

    def _group(self, name: str) -> Group:
        chosen, counts = set(self._values(name)), self.found.facets[name]
        choices = [
            Choice(value, str(words), value in chosen, counts[value], ngettext("way", "ways", counts[value]))
            for value, words in self._choices(name)
        ]
        return Group(name, str(self.filters.filters[name].label), "checkbox", choices)


@dataclass(frozen=True)
class Starting:
    """What helps a group that starts: who talks it through, what is offered, and initiatives that give it."""

    talks: list[Offer]
    helpful: list[Offer]
    initiatives: list[Initiative]


def starting(today: date) -> Starting:
    """The offers say that they help groups start, or are of a sort that new groups need; the former come first."""
    meets = Offer.commitments.through.objects.filter(offer=OuterRef("pk"), commitment__code=HELPS_GROUPS_START)
    offers = Offer.objects.current(today).annotate(says_so=Exists(meets)).for_card()
    helpful = offers.filter(Q(says_so=True) | Q(sort__in=HELPFUL)).exclude(sort=Offer.Sort.START)
    giving = Offer.initiatives.through.objects.filter(
        initiative=OuterRef("pk"), offer__in=offers.filter(Q(says_so=True) | Q(sort=Offer.Sort.START)).order_by()
    )
    return Starting(
        talks=list(offers.filter(sort=Offer.Sort.START).order_by("name", "pk")[:MOST_INITIATIVES]),
        helpful=list(helpful.order_by("-says_so", "name", "pk")[:MOST_INITIATIVES]),
        initiatives=list(Initiative.objects.current().filter(Exists(giving)).order_by("name")[:MOST_INITIATIVES]),
    )


def where_people_give_too(moments: Collection[str]) -> list[Initiative]:
    """Initiatives that say how those who come can give support themselves; for some moments when any are named."""
    rows = Initiative.objects.current().unalarmed().exclude(give_and_receive="")
    rows = rows.supporting(*moments, also_any=True) if moments else rows
    return list(rows.order_by("name", "pk")[:MOST_INITIATIVES])


def _asked(data: QueryDict) -> dict[str, set[str]]:
    return {name: {value for value in data.getlist(name) if value.strip()} for name in LABELS}


def _rows(pks: list[UUID]) -> dict[UUID, Offer]:
    rows = Offer.objects.filter(pk__in=pks).select_related("organisation").prefetch_related("moments")
    return {row.pk: row for row in rows}
