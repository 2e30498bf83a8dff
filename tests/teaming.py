"""What tests of teams and claims share: invitations and claims as people make them, and mails by who had them."""

from django.urls import reverse

from directory import moderation, registration
from directory.models import Claim, Initiative, Invitation, Mail, Team, User
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_moderator, a_user

WORDS = "I am Sam, and I run it.\n\nRing the number on the listing."
RANG = {"how": "rang", "reason": "Sam answered, and knows the group."}


def an_invitation(team: Team | None = None, *, to: str = "sam@example.org", **parts) -> Invitation:
    """Sent by the first owner of a team."""
    team = team or a_team(a_user(), name="Kettle People")
    owner = team.memberships.filter(role="owner").first().user
    return registration.invite(team, to, by=owner, **parts)


def unclaimed(name: str = "Night Café", *, beside: tuple[str, ...] = (), **parts) -> Initiative:
    """A listing of an organisation that no team looks after, with others that it runs."""
    organisation = an_organisation(name=f"{name} House")
    for other in beside:
        an_initiative(name=other, organisation=organisation)
    return an_initiative(name=name, organisation=organisation, **parts)


def a_claim(initiative: Initiative | None = None, *, by: User | None = None, words: str = WORDS) -> Claim:
    return registration.claim(by or a_user(), initiative or unclaimed(), words)


def granted(claim: Claim, *, by: User | None = None, **said) -> Claim:
    return moderation.grant_claim(claim, by=by or a_moderator(), **RANG | said)


def mails() -> list[tuple[str, str]]:
    """Which mail went to whom, the first first."""
    return list(Mail.objects.order_by("pk").values_list("reason", "recipient"))


def roles(team: Team) -> dict[str, str]:
    return dict(team.memberships.values_list("user__email", "role"))


def said(answer) -> str:
    """The page that somebody sees."""
    return answer.content.decode()


def page_of(claim: Claim, move: str = "") -> str:
    """The moderators' page of a claim, or of a move of it."""
    pk = moderation.cases_of([claim]).get().pk
    return reverse(f"moderator-claim-{move}" if move else "moderator-claim", args=[pk])


def decided(desk, claim: Claim, move: str = "grant", **sends):
    """What a moderator's form answers."""
    return desk.post(page_of(claim, move), {"version": 1, **RANG, **sends}, follow=True)


def now(row):
    row.refresh_from_db()
    return row
