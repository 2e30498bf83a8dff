"""What is known of a team, in a fixed number of queries: whom it knows already, and with whom it wants nothing."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q, QuerySet

from directory.models import Block, Connection, Dismissal, Initiative, Team, User

Others = dict[UUID, list[UUID]]


def connected(team: Team) -> Others:
    """By initiative of the team those with which it is connected, or that one of the two has asked. One query."""
    found = defaultdict(list)
    for asking, asked in connections_of([team.organisation_id]).values_list("asking", "asked"):
        found[asking].append(asked)
        found[asked].append(asking)
    return found


def connections_of(organisations: Iterable[UUID]) -> QuerySet[Connection]:
    """The live ones of these organisations. What others ask counts from when it has reached them: until then nothing
    gives it away."""
    asks = Q(asking__organisation__in=organisations)
    is_asked = Q(asked__organisation__in=organisations, reached_at__isnull=False)
    return Connection.objects.live().filter(asks | is_asked)


def dismissed(team: Team) -> Others:
    """By initiative of the team those that it does not want to have suggested again. One query."""
    found = defaultdict(list)
    for mine, other in team.dismissals.order_by("pk").values_list("initiative", "other"):
        found[mine].append(other)
    return found


def out_of_touch(team: Team) -> list[str]:
    """The addresses of organisations whose team this one has blocked, or that have blocked it. One query."""
    rows = Block.objects.filter(Q(team=team) | Q(blocked=team))
    both = rows.values_list("team__organisation__slug", "blocked__organisation__slug")
    return [slug for pair in both for slug in pair if slug]


def dismiss(mine: Initiative, other: Initiative, *, by: User) -> None:
    """Suggests the other one to this initiative of a team no more; said twice, it is said once."""
    pair = {"team": mine.organisation.team, "initiative": mine, "other": other}
    Dismissal.objects.get_or_create(**pair, defaults={"by": by})


def allow_again(mine: Initiative, other: Initiative) -> None:
    """Undoes `dismiss`."""
    mine.organisation.team.dismissals.filter(initiative=mine, other=other).delete()
