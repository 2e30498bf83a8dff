"""Claiming a listing of which nobody is in charge: by the person's team, which is made when they have none."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import QuerySet

from directory import moderation
from directory.models import Claim, Initiative, Team, User

from .access import team_of


@dataclass(frozen=True)
class ClaimStanding:
    """How a listing stands for one team: "yours", "taken", "waiting" or "free"; with what a claim would bring.

    `claim` is the one that waits; `refused` what a moderator said no to last.
    """

    state: str
    prospect: moderation.Prospect
    claim: Claim | None = None
    refused: Claim | None = None


@transaction.atomic
def claim(user: User, initiative: Initiative, words: str, *, team: Team | None = None) -> Claim:
    """Puts the claim on the moderators' desk. Sent twice in the same words, it is there once."""
    return moderation.claim(initiative, team=team or team_of(user), by=user, words=words)


def claims_of(user: User) -> QuerySet[Claim]:
    return Claim.objects.filter(team__members=user).select_related("initiative", "team__organisation")


def claims_waiting(user: User) -> QuerySet[Claim]:
    return claims_of(user).filter(state=Claim.State.WAITING)


def standing(initiative: Initiative, team: Team | None) -> ClaimStanding:
    prospect = moderation.prospect(initiative, team)
    in_charge = moderation.looks_after(initiative)
    if in_charge:
        return ClaimStanding("yours" if in_charge == team else "taken", prospect)
    mine = Claim.objects.filter(team=team, initiative=initiative) if team else Claim.objects.none()
    waiting = mine.filter(state=Claim.State.WAITING).first()
    refused = mine.filter(state=Claim.State.REFUSED).order_by("-decided_at").first()
    return ClaimStanding("waiting" if waiting else "free", prospect, waiting, refused)
