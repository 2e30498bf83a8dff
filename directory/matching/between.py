"""What stands already between the teams of a person and other initiatives, said in a few words. Two queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.memory.entry import Entry
from directory.models import Connection, Initiative, User

from .reading import connections_of

Relation = Connection.Relation
FIELDS = ("relation", "state", "towards_asking", "asked")
# By whether people go from us to them.
LEADING: dict[tuple[str, bool], Promise] = {
    (Relation.INTRODUCES, True): gettext_lazy("Connected: you introduce people to them"),
    (Relation.INTRODUCES, False): gettext_lazy("Connected: they introduce people to you"),
    (Relation.CONTINUES, True): gettext_lazy("Connected: people go on from you to them"),
    (Relation.CONTINUES, False): gettext_lazy("Connected: people go on from them to you"),
}
BOTH_WAYS: dict[str, Promise] = {
    Relation.TRAINING: gettext_lazy("Connected: you share training"),
    Relation.PLACE: gettext_lazy("Connected: you share a place"),
    Relation.TOGETHER: gettext_lazy("Connected: you work together"),
}


@dataclass(frozen=True)
class BetweenLine:
    """One thing between us: its words, and the connection that it is about."""

    words: str
    connection: UUID


@dataclass(frozen=True)
class Between:
    """Between a person's teams and one initiative; with neither line nor `is_own` there is only to ask, unless it is
    over."""

    slug: str
    name: str
    is_own: bool
    is_over: bool
    lines: list[BetweenLine]


class OurConnections:
    """The organisations for which a person acts, and what they have to do with the initiatives of one page."""

    def __init__(self, user: User, entries: Iterable[Entry]):
        rows = user.teams.exclude(organisation=None).values_list("organisation", "organisation__slug")
        self.organisations: dict[UUID, str] = dict(rows)
        self.lines: dict[UUID, list[BetweenLine]] = {}
        ids = [entry.pk for entry in entries]
        found = connections_of(self.organisations).filter(Q(asking__in=ids) | Q(asked__in=ids))
        for one in found.order_by("relation", "pk").select_related("asking").only(*FIELDS, "asking__organisation"):
            we_ask = one.asking.organisation_id in self.organisations
            other = one.asked_id if we_ask else one.asking_id
            self.lines.setdefault(other, []).append(BetweenLine(_words(one, we_ask), one.pk))

    def between(self, entry: Entry) -> Between:
        is_own = entry.organisation is not None and entry.organisation.slug in self.organisations.values()
        is_over = entry.state not in Initiative.CURRENT
        return Between(entry.slug, entry.name, is_own, is_over, [] if is_own else self.lines.get(entry.pk, []))


def _words(one: Connection, we_ask: bool) -> str:
    if one.state != Connection.State.AGREED:
        return _("You have asked them") if we_ask else _("They have asked you")
    if one.relation in Connection.LEADING:
        return str(LEADING[one.relation, we_ask != one.towards_asking])
    return str(BOTH_WAYS[one.relation])
