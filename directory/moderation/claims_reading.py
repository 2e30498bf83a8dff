"""What a claim would bring, who looks after a listing now, and who else says that it is theirs."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from directory.models import Case, Claim, Initiative, Organisation, Team

KIND = "claim"


@dataclass(frozen=True)
class Prospect:
    """What a team would look after if its claim were granted.

    `way`: "organisation" when it gets the one that runs the listing, "move" when the listing goes to the one that it
    has, "new" when an organisation is made from the name of the listing.
    """

    way: str
    organisation: Organisation | None
    listings: list[Initiative]


def prospect(initiative: Initiative, team: Team | None) -> Prospect:
    if team and team.organisation:
        return Prospect("move", team.organisation, [initiative])
    if initiative.organisation is None:
        return Prospect("new", None, [initiative])
    others = initiative.organisation.initiatives.exclude(pk=initiative.pk).order_by("name", "pk")
    return Prospect("organisation", initiative.organisation, [initiative, *others])


def looks_after(initiative: Initiative) -> Team | None:
    """The team that speaks for the listing; None while it is unclaimed."""
    return Team.objects.filter(organisation=initiative.organisation_id).first() if initiative.organisation_id else None


def claims_beside(claim: Claim) -> QuerySet[Claim]:
    """This and every other claim that waits on a listing of the same organisation, the first made first."""
    organisation = claim.initiative.organisation_id
    same = Q(initiative__organisation=organisation) if organisation else Q(initiative=claim.initiative_id)
    return Claim.objects.filter(same, state=Claim.State.WAITING).order_by("made_at", "pk")


def other_claims(claims: list[Claim]) -> QuerySet[Claim]:
    """What the teams of these claims have claimed besides."""
    rows = Claim.objects.filter(team__in=[one.team_id for one in claims]).exclude(pk__in=[one.pk for one in claims])
    return rows.select_related("initiative").order_by("-made_at")


def cases_of(claims: list[Claim]) -> QuerySet[Case]:
    return Case.objects.filter(kind=KIND, subject__in=[one.pk for one in claims])


def granted_to(team: Team) -> Case | None:
    """The case of the claim by which a team came to what it looks after; None when it brought that itself."""
    granted = Claim.objects.filter(team=team, state=Claim.State.GRANTED, initiative__organisation=team.organisation_id)
    return Case.objects.filter(kind=KIND, subject__in=granted.values("pk")).order_by("pk").last()


def claim_of(case: Case) -> Claim:
    rows = Claim.objects.select_related("initiative__organisation", "team__organisation", "made_by", "by")
    return rows.get(pk=case.subject)
