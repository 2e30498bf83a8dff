"""Which offers fit what a team asks for, and who asks for what it offers. Four queries, however many fit."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import product
from uuid import UUID

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.fold import fold
from directory.memory.index import Index
from directory.models import Ask, Connection, Offer, Team

Relation = Connection.Relation
# What taking up an offer of this sort amounts to; of any other sort two initiatives work together.
RELATIONS = {
    "training": Relation.TRAINING,
    "learning": Relation.TRAINING,
    "supervision": Relation.TRAINING,
    "space": Relation.PLACE,
}
THEY_OFFER = gettext_lazy("They offer what you ask for: %(what)s.")
THEY_ASK = gettext_lazy("They ask for what you offer: %(what)s.")


@dataclass
class Thing:
    """An offer or an ask as plain values; `initiatives` are those that it names."""

    sort: str
    area: str
    when: tuple[str, ...]
    organisation: str
    initiatives: list[UUID] = field(default_factory=list)

    @cached_property
    def place(self) -> str:
        return fold(self.area)

    @property
    def words(self) -> str:
        """ "space in Brixton"."""
        label = str(Offer.Sort(self.sort).label)
        sort = label[:1].lower() + label[1:]
        return _("%(sort)s in %(area)s") % {"sort": sort, "area": self.area} if self.area else sort


def fits(one: Thing, other: Thing) -> bool:
    """Whether an offer is what an ask is about: of the same sort, and neither area nor times speak against it."""
    same_area = not (one.place and other.place) or one.place == other.place
    same_time = not (one.when and other.when) or bool(set(one.when) & set(other.when))
    return one.sort == other.sort and same_area and same_time


class Fits:
    """What fits between a team and everybody else, as words and a relation by initiative of the team and number."""

    def __init__(self, team: Team, index: Index, others: int, today: date):
        self.index, self.others = index, others
        asks, offers = Ask.objects.current(today), Offer.objects.current(today)
        self.offered = self._found(_of(team, asks), offers.exclude(organisation=team.organisation_id))
        self.asked_for = self._found(_of(team, offers), asks.exclude(organisation=team.organisation_id))

    def offered_to(self, mine: UUID) -> dict[int, Thing]:
        """By the number of who offers it, what this initiative asks for."""
        return self.offered.get(None, {}) | self.offered.get(mine, {})

    def asked_of(self, mine: UUID) -> dict[int, Thing]:
        return self.asked_for.get(None, {}) | self.asked_for.get(mine, {})

    def _found(self, own: list[Thing], theirs: QuerySet) -> dict[UUID | None, dict[int, Thing]]:
        """Under None what is for every initiative of the team."""
        found: dict[UUID | None, dict[int, Thing]] = defaultdict(dict)
        rows = _things(theirs.filter(sort__in={thing.sort for thing in own})) if own else []
        for mine, thing in product(own, rows):
            if fits(mine, thing):
                for pk, number in product(mine.initiatives or [None], self._who(thing)):
                    found[pk].setdefault(number, thing)
        return found

    def _who(self, thing: Thing) -> list[int]:
        """The initiatives that it names; when it names none, the first of its organisation by name."""
        numbers = [self.index.ids[pk] for pk in thing.initiatives if pk in self.index.ids]
        named = [number for number in numbers if self.others >> number & 1]
        if thing.initiatives:
            return named
        return self.index.take([self.index.any_of("organisation", [thing.organisation]) & self.others], 0, 1)


def _of(team: Team, rows: QuerySet) -> list[Thing]:
    return _things(rows.filter(organisation=team.organisation_id))


def _things(rows: QuerySet) -> list[Thing]:
    """With the initiatives that each names, in one query."""
    found: dict[UUID, Thing] = {}
    names = ("pk", "sort", "area", "when", "organisation__slug", "initiatives")
    for pk, sort, area, when, organisation, initiative in rows.order_by("name", "pk").values_list(*names):
        thing = found.setdefault(pk, Thing(sort, area, tuple(when), organisation))
        thing.initiatives += [initiative] if initiative else []
    return list(found.values())


def relation_of(thing: Thing) -> Relation:
    return RELATIONS.get(thing.sort, Relation.TOGETHER)
