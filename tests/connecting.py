"""What tests of connections share: groups that may ask, requests in each state, and pages as a browser sees them."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from directory import connections
from directory.agreements.limits import hold_back
from directory.connections.tick import pass_on
from directory.models import Case, Connection, Initiative, Mail, Team, User
from tests.factories import a_team, an_initiative, an_organisation, approved_listing
from tests.people import a_user

HELLO = "We drink tea on Tuesdays. Shall we meet?"


@dataclass
class Group:
    """An initiative on the portal, the team that brought it there, and one person of it."""

    row: Initiative
    team: Team
    user: User


def a_group(*members: User, name: str = "Tea and Talk", **parts) -> Group:
    """With a listing that its own team sent and a moderator approved: it may ask."""
    members = members or (a_user(),)
    team = a_team(*members, organisation=an_organisation(name=f"House of {name}"))
    return Group(approved_listing(team, members[0], name=name, **parts), team, members[0])


def no_mails() -> None:
    """What was written on the way here is no part of a test."""
    Mail.objects.exclude(reason="").delete()


def an_unclaimed(name: str = "Night Café", **parts) -> Initiative:
    return an_initiative(name=name, **parts)


def an_ask(asking: Group, asked: Group | Initiative, *, way: str = "introduces", message: str = HELLO) -> Connection:
    """Asked a moment ago: it has not reached anybody."""
    row = asked.row if isinstance(asked, Group) else asked
    outcome = connections.ask(asking.row, row, by=asking.user, way=way, message=message, key=uuid4())
    assert outcome.connection, outcome.words
    return outcome.connection


def ticked(*, days: float = 0, minutes: float = 0) -> None:
    """What the worker does at that time from now."""
    connections.tick(timezone.now() + timedelta(days=days, minutes=minutes))


def reached(asking: Group, asked: Group, **parts) -> Connection:
    """Asked, and with the team that is asked; no mail of it is left in the outbox."""
    made = an_ask(asking, asked, **parts)
    pass_on(timezone.now() + timedelta(minutes=11))
    no_mails()
    return again(made)


def an_agreement(asking: Group, asked: Group, **parts) -> Connection:
    made = reached(asking, asked, **parts)
    connections.accept(made, by=asked.user)
    no_mails()
    return again(made)


def again(connection: Connection) -> Connection:
    """As another page would load it."""
    return Connection.objects.for_line().get(pk=connection.pk)


def mails() -> list[tuple[str, str]]:
    """Who has which mail, in order of their addresses."""
    return sorted(Mail.objects.values_list("recipient", "reason"))


def page(client, connection: Connection):
    return client.get(reverse("provider-connection", args=[connection.pk]))


def pressed(client, connection: Connection, name: str, **sent):
    """What a button of its page answers, followed."""
    return client.post(reverse(f"provider-connection-{name}", args=[connection.pk]), sent, follow=True)


def text(response) -> str:
    """The page as it is read, without what stands around it."""
    html = response.content.decode()
    return " ".join(html[html.index('<main id="main"') :].split())


def said(response) -> list[str]:
    """The words that a page says at its top."""
    return [str(message) for message in response.context["messages"]]


def things_of(provider: User, listing: Initiative) -> dict:
    """For the access policy: what this provider's team asks, is asked and has agreed; and two cases of moderators."""
    ours = Group(listing, provider.teams.get(), provider)
    other, third = a_group(name="Other Group"), a_group(name="Third Group")
    made = {"asked of us": an_ask(other, ours, way="together"), "agreed": an_agreement(other, ours, way="continues")}
    an_ask(other, an_unclaimed("Ember Club"))
    ticked(minutes=11)
    an_ask(third, ours)
    hold_back(third.team, timezone.now())
    made["asked by us"] = an_ask(ours, other, way="introduces")
    cases = {"introduction": Case.objects.get(kind="connection"), "held": Case.objects.get(kind="held")}
    return {"@other group": other.row.slug} | {f"@{name}": one.pk for name, one in (made | cases).items()}
