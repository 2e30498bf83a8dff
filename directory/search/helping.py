"""Ways to support others: the roles that can be taken now, with their filters and exact counts; and help for groups
that start.

The light part of every role is read at once and counted here, so that each number is what its link shows.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, Q
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import memory
from directory.memory import Entry
from directory.memory.index import YES
from directory.models import Initiative, Offer

from .filterset import Pick, RowFilterSet, Rows, WeekTimes, moments, without_nul
from .offers import LightOffer, light_offers
from .panel import Group, RowPanel

SORTS = (Offer.Sort.ROLE, Offer.Sort.TRAINING, Offer.Sort.START)
MOST_BESIDE, MOST_INITIATIVES = 6, 12
HELPFUL = (Offer.Sort.SPACE, Offer.Sort.TRAINING, Offer.Sort.SUPERVISION, Offer.Sort.CALLS)
HELPS_GROUPS_START = "B5"


@dataclass(frozen=True)
class Fewer:
    """One filter, the query string without it or with it alone, and how many ways that finds."""

    words: str
    query: str
    count: int


class RoleFilterSet(RowFilterSet):
    """Every filter of `/help-others/`."""

    role = Pick(gettext_lazy("What you could do"), Offer.Role.choices)
    moment = Pick(gettext_lazy("Moments"), moments)
    gets = Pick(gettext_lazy("What you get"), Offer.Gets.choices)
    when = WeekTimes(gettext_lazy("When"))


class HelpFinder(RowPanel):
    """Reads the parameters of `/help-others/` and finds the roles that can be taken up today.

    What can be learned and who talks about starting a group stand beside them."""

    def __init__(self, data: QueryDict, today: date):
        self.data, self.known = without_nul(data), Offer.objects.filter(sort__in=SORTS)
        self.lights = light_offers(self.known.current(today)).values()
        roles = Rows(light for light in self.lights if light.sort == Offer.Sort.ROLE)
        self.filters = RoleFilterSet(self.data, roles, Offer)

    def beside(self) -> dict[str, list[LightOffer]]:
        """The first few, in the order of their names."""
        sorts = {"trainings": Offer.Sort.TRAINING, "talks": Offer.Sort.START}
        return {name: [one for one in self.lights if one.sort == sort][:MOST_BESIDE] for name, sort in sorts.items()}

    def unit(self, count: int) -> str:
        return ngettext("way", "ways", count)

    @property
    def title(self) -> str:
        count = self.found.count
        words = ngettext("%(count)d way to support others", "%(count)d ways to support others", count)
        nothing = _("Nothing fits all of that") if self.chips else _("No role is open at the moment")
        return words % {"count": count} if count else nothing

    @property
    def panel(self) -> list[Group]:
        """The times have windows of their own."""
        return [group for group in super().panel if group.name != "when"]

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
        known = dict(self.filters.filters["moment"].known)
        return [value for value in known if value in self._values("moment")]

    @property
    def timeless(self) -> int:
        """How many more there are that name no time, when one was asked for."""
        if not self.filters.asked["when"]:
            return 0
        return sum(not light.values["when"] for light in self.filters.again(QueryDict(self.query_but_time)).found)

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
            for name in self.filters.filters
            for value in self._values(name)
        )

    def _fewer(self, ways: Iterable[tuple[str, str]]) -> list[Fewer]:
        """Those of these words and query strings that find something."""
        found = [Fewer(words, query, len(self.filters.again(QueryDict(query)).found)) for words, query in ways]
        return [one for one in found if one.count]


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


def where_people_give_too(moments: Collection[str]) -> list[Entry]:
    """Initiatives that say how those who come can give support themselves; for some moments when any are named."""
    index, _words = memory.current()
    giving = index.current & index.any_of("gives", [YES]) & ~index.alarmed
    return index.first([giving & index.supporting(moments) if moments else giving], MOST_INITIATIVES)
