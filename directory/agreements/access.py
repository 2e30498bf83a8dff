"""Who speaks for an initiative, and who may ask: everything goes by the team of its organisation."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from directory.acts import Refused
from directory.models import Block, Claim, Connection, Initiative, Offer, Submission, Team, User

ASKING, ASKED = "asking", "asked"


def organisations_of(user: User) -> set[UUID]:
    """The organisations for which this person may act."""
    return set(user.teams.exclude(organisation=None).values_list("organisation", flat=True))


def sides(connection: Connection, organisations: Collection[UUID]) -> set[str]:
    """Which sides of it these organisations are: none, one, or both."""
    of = {ASKING: connection.asking.organisation_id, ASKED: connection.asked.organisation_id}
    return {side for side, organisation in of.items() if organisation in organisations}


def team_of(initiative: Initiative) -> Team | None:
    """Who speaks for it; None while it is unclaimed."""
    return None if is_unclaimed(initiative) else initiative.organisation.team


def is_unclaimed(initiative: Initiative) -> bool:
    """Whether nobody speaks for it yet. Asks nothing when the row came with its organisation and its team."""
    return initiative.organisation is None or not hasattr(initiative.organisation, "team")


def members_of(row: Initiative | Offer) -> Iterable[User]:
    """The people who act for it, each once."""
    if row.organisation_id is None:
        return User.objects.none()
    return User.objects.filter(teams__organisation=row.organisation_id, is_active=True).order_by("pk").distinct()


def to_ask() -> QuerySet[Initiative]:
    """Those that can be asked: listed, and still going on."""
    return Initiative.objects.current().select_related("organisation")


def askers(user: User) -> list[Initiative]:
    """The initiatives in whose name this person may ask: listed ones, of a team that a moderator has looked at."""
    organisations = [team.organisation_id for team in proven_teams(user)]
    return list(Initiative.objects.current().filter(organisation__in=organisations))


def proven_teams(user: User) -> list[Team]:
    return [team for team in user.teams.exclude(organisation=None).select_related("organisation") if is_proven(team)]


def is_proven(team: Team) -> bool:
    """Whether one of its listed initiatives came here by an approved submission or a granted claim of this team."""
    approved = Submission.objects.filter(team=team, kind="initiative", state=Submission.State.APPROVED)
    granted = Claim.objects.filter(team=team, state=Claim.State.GRANTED)
    brought = Q(pk__in=approved.values("subject")) | Q(pk__in=granted.values("initiative"))
    return Initiative.objects.filter(brought, organisation=team.organisation_id).exists()


def why_apart(asked: Initiative | Offer, asking: Initiative | Team) -> str:
    """Why nothing can be asked between these two teams: one wants nothing more of the other. Empty when it can."""
    if is_blocked(asked, asking):
        return _("They are not taking requests at the moment.")
    return _("You have blocked them, so you cannot ask them.") if is_blocked(asking, asked) else ""


def is_blocked(asked: Initiative | Offer | Team, asking: Initiative | Offer | Team) -> bool:
    """Whether the team that is asked wants nothing more from the one that asks."""
    return Block.objects.filter(
        team__organisation=asked.organisation_id, blocked__organisation=asking.organisation_id
    ).exists()


def held_team(asking: Initiative, by: User) -> Team:
    """The team in whose name this person asks, kept for this transaction: its requests come one after the other."""
    mine = by.teams.filter(organisation=asking.organisation_id).first() if asking.organisation_id else None
    if mine is None:
        raise Refused(_("You can only ask in the name of your own groups."))
    team = Team.objects.select_for_update().get(pk=mine.pk)
    if not is_proven(team):
        raise Refused(_("You can ask others as soon as your first listing is on the portal."))
    return team
