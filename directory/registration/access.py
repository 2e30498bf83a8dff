"""Whose things are whose: every row is fetched through the person."""

from uuid import UUID

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from directory import content
from directory.models import Claim, Member, Submission, Team, User


def submissions_of(user: User) -> QuerySet[Submission]:
    """What their teams wrote; not of what a moderator took back from the team."""
    ours = Submission.objects.filter(team__members=user).exclude(Exists(_taken_back()))
    return ours.select_related("team", "case", "saved_by", "by")


def teams_of(user: User) -> list[Team]:
    """The teams for which this person may act, by name."""
    return sorted(user.teams.select_related("organisation"), key=lambda team: called(team).lower())


def called(team: Team) -> str:
    """The name by which its people know a team: that of its organisation."""
    return str(team.organisation or team)


@transaction.atomic
def team_of(user: User, name: str = "") -> Team:
    """The team for which this person acts; made with the first draft."""
    # Two first drafts at the same moment must not make two teams.
    User.objects.select_for_update().get(pk=user.pk)
    team = user.teams.order_by("pk").first()
    if team is None:
        team = Team.objects.create(name=name or str(user))
        Member.objects.create(team=team, user=user, role=Member.Role.OWNER)
    return team


def organisation_of(team: Team) -> str | None:
    """The organisation that this team speaks for: the approved one, or the one it has proposed."""
    if team.organisation_id:
        return str(team.organisation_id)
    proposed = team.submissions.filter(kind="organisation", state__in=Submission.OPEN).order_by("made_at").first()
    return str(proposed.subject) if proposed else None


def live_of(user: User, kind: str, subjects: list[UUID]) -> QuerySet:
    """Listed rows of the person's organisations, and those that their teams brought here."""
    whose = "team__members" if kind == "organisation" else "organisation__team__members"
    approved = submissions_of(user).filter(kind=kind, state=Submission.State.APPROVED, subject__in=subjects)
    ours = Q(**{whose: user}) | Q(pk__in=approved.values("subject"))
    return content.kind(kind).model.objects.filter(ours).distinct()


def _taken_back() -> QuerySet[Claim]:
    """Claims by which the team of a submission once had what it is about, and has it no longer."""
    about = OuterRef("subject")
    it = Q(initiative=about) | Q(initiative__organisation=about) | Q(initiative__organisation__initiatives=about)
    it |= Q(initiative__organisation__offers=about) | Q(initiative__organisation__asks=about)
    lost = Claim.objects.filter(it, team=OuterRef("team"), state=Claim.State.RELEASED)
    return lost.exclude(team__organisation=F("initiative__organisation"))
