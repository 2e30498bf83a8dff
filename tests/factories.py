"""Rows for tests, in their commonest state. Every row goes through the real writer, so a test cannot build what the
portal cannot; every argument is optional, and a test names only what it is about."""

from datetime import date, timedelta
from itertools import count
from uuid import UUID, uuid4

from django.utils import timezone

from directory import content, indexing, moderation, week
from directory.models import Ask, Confirmation, Connection, Initiative, Offer, Organisation, Submission, Team, User
from tests.people import a_moderator

_numbers = count(1)


def an_organisation(*, name: str | None = None, **parts) -> Organisation:
    document = {"name": name or f"Organisation {next(_numbers)}", **parts}
    document["contacts"] = [{"id": str(uuid4()), **one} for one in parts.get("contacts", [])]
    return content.kind("organisation").write(uuid4(), document)


def an_initiative(
    *,
    name: str | None = None,
    organisation: Organisation | None = None,
    meets: list[str | dict] = (),
    at: list[dict] = (),
    checked: date | None = None,
    **parts,
) -> Initiative:
    """A listed initiative. `meets` names times of the week ("tue-evening") or gives whole sessions, `at` places."""
    document = some_content(name=name, meets=meets, at=at, **parts)
    document["organisation"] = str(organisation.pk) if organisation else None
    row = content.kind("initiative").write(uuid4(), document)
    if checked:
        a_confirmation(row, day=checked)
    return row


def approved_listing(team: Team, by: User, **parts) -> Initiative:
    """A listing that its own team sent and a moderator approved, left as approving leaves it, but without the case and
    the mails on the way (test_factories holds the rest equal)."""
    kind, now = content.kind("initiative"), timezone.now()
    sent = kind.empty() | kind.tidy(some_content(**parts) | {"organisation": str(team.organisation_id)})
    live = kind.at_first(sent)
    row = kind.write(uuid4(), live)
    Submission.objects.create(
        kind=kind.name,
        subject=row.pk,
        team=team,
        made_by=by,
        by=a_moderator(),
        state=Submission.State.APPROVED,
        version=3,
        base=kind.empty(),
        content=sent,
        approved=live,
        **dict.fromkeys(("sent_at", "agreed_at", "decided_at"), now),
    )
    return row


def an_offer(
    *, name: str | None = None, organisation: Organisation | None = None, given_by: list[Initiative] = (), **parts
) -> Offer:
    """A listed offer of training. `given_by` are the initiatives that give it."""
    document = {"name": name or f"Offer {next(_numbers)}", "sort": "training", **parts}
    document["organisation"] = str((organisation or an_organisation()).pk)
    document["initiatives"] = [str(row.pk) for row in given_by]
    return content.kind("offer").write(uuid4(), document)


def an_ask(
    *, name: str | None = None, organisation: Organisation | None = None, needed_by: list[Initiative] = (), **parts
) -> Ask:
    """A listed ask for training. `needed_by` are the initiatives that need it."""
    document = {"name": name or f"Ask {next(_numbers)}", "sort": "training", **parts}
    document["organisation"] = str((organisation or an_organisation()).pk)
    document["initiatives"] = [str(row.pk) for row in needed_by]
    return content.kind("ask").write(uuid4(), document)


def a_team(*members: User, name: str | None = None, organisation: Organisation | None = None) -> Team:
    """A team of these people; the first one owns it."""
    team = Team.objects.create(name=name or f"Team {next(_numbers)}", organisation=organisation)
    for number, user in enumerate(members):
        team.memberships.create(user=user, role="member" if number else "owner")
    return team


def a_connection(asking: Initiative, asked: Initiative, *, relation: str = "introduces", **parts) -> Connection:
    """One that is agreed, and shown by both sides."""
    agreed = {"state": Connection.State.AGREED, "due_at": timezone.now(), **parts}
    return Connection.objects.create(asking=asking, asked=asked, relation=relation, **agreed)


def some_content(*, name: str | None = None, meets: list[str | dict] = (), at: list[dict] = (), **parts) -> dict:
    """The document of an initiative, with every field."""
    name = name or f"Group {next(_numbers)}"
    document = {"name": name, "summary": f"{name} is a place to talk.", "type": "group", **parts}
    document["sessions"] = [a_session(one) if isinstance(one, str) else a_session(**one) for one in meets]
    document["places"] = [a_place(**one) for one in at]
    document["contacts"] = [{"id": str(uuid4()), **one} for one in parts.get("contacts", [])]
    document["aliases"] = [{"id": str(uuid4()), "name": alias} for alias in parts.get("aliases", [])]
    document["sources"] = [{"id": str(uuid4()), **one} for one in parts.get("sources", [])]
    return content.kind("initiative").empty() | document


def a_session(slot: str = "tue-evening", **parts) -> dict:
    """A weekly session at a named time of the week, as content."""
    span = week.slot(slot)
    recurrence = {} if {"nth", "date"} & parts.keys() else {"every": 1}
    return {"id": str(uuid4()), "opens": span.opens, "closes": span.closes, **recurrence, **parts}


def a_place(**parts) -> dict:
    return {"id": str(uuid4()), "area": "Brixton", "postcode": "SW9", "shown": "area", **parts}


def a_confirmation(initiative: Initiative, *, day: date | None = None, **parts) -> Confirmation:
    return Confirmation.objects.create(
        initiative=initiative, day=day or date.today(), **{"way": Confirmation.Way.RANG, **parts}
    )


def document(row: Initiative) -> dict:
    """What is live, as a document."""
    return content.kind("initiative").read(row.pk)


def entered(**parts) -> Submission:
    """Something new that waits, without a team."""
    return moderation.enter("initiative", uuid4(), some_content(**parts), via="moderator")


def unlisted(initiative: Initiative) -> Initiative:
    Initiative.everything.filter(pk=initiative.pk).update(listed=False)
    indexing.index([initiative.pk])
    initiative.refresh_from_db()
    return initiative


def taken_down(offer: Offer | Ask) -> Offer | Ask:
    moderation.unlist(offer, by=a_moderator(), reason="They asked us to.")
    return offer


def edited(initiative: Initiative, **changes) -> Initiative:
    """The same initiative after an edit went live."""
    kind = content.kind("initiative")
    return kind.write(UUID(str(initiative.pk)), kind.read(initiative.pk) | changes)


def days_ago(days: int, today: date | None = None) -> date:
    return (today or date.today()) - timedelta(days)
