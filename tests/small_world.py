"""A small world made by hand, and the right answers about it, written down before anything computed them.

Mosaic runs three: Tea and Talk, for everybody, on Tuesday afternoons in Brixton; Ward Visitors, for people on a ward,
on Wednesday afternoons; and Quiet Page, which is a page of information. Everybody else is one initiative of its own.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from django.utils import timezone

from directory import content, moderation
from directory.models import Block, Connection, Dismissal, Initiative, Team, User
from tests.factories import a_team, an_initiative, an_offer, an_organisation, unlisted
from tests.people import a_user

BRIXTON, NEAR_BRIXTON, A_MILE_AWAY, STREATHAM = "SW9 8RR", "SW9 8HH", "SE24 9AE", "SW16 6HX"
LATE = {"any_moment": True, "meets": ["sat-evening"]}

OFFER = "They offer what you ask for: space in Brixton."
SATURDAY = "You meet on Tuesdays. They cover Saturday evening."
PARTNERS = "They look for others to work with."
# To each of the team's own: to whom, why in words, and the relation to ask for, best first.
RIGHT = {
    "Quiet Page": [],
    "Tea and Talk": [
        ("Hall Lunch", [OFFER, SATURDAY], "place"),
        (
            "Small Start",
            ["After their first steps, people could come on to you from Small Start.", "You both speak Portuguese."],
            "continues-us",
        ),
        (
            "Night Café",
            [
                "You meet on Tuesdays. They cover Saturday night.",
                "You are about half a mile apart.",
                PARTNERS,
            ],
            "introduces",
        ),
        (
            "Home Again",
            [
                "After the first weeks at home, people could come on to you from Home Again.",
                "You are about 1 mile apart.",
            ],
            "continues-us",
        ),
        ("Dawn Line", ["After a crisis, people could come on to you from Dawn Line."], "continues-us"),
        ("Not Yet Heard", ["You meet on Tuesdays. They cover Sunday evening."], "introduces"),
    ],
    "Ward Visitors": [
        ("Home Again", ["People leaving the ward could go on from you to Home Again."], "continues"),
        ("Small Start", ["They ask for what you offer: training."], "training"),
        ("Ward Songs", ["You meet on Wednesdays. They cover Saturday afternoon."], "introduces"),
    ],
}
# Would be suggested to Tea and Talk, but for the reason that stands beside each.
NEVER = {
    "Carers' Kitchen": "there at the same hours, and with nothing to do together",
    "Streatham Walk": "offers space, but somewhere else",
    "Told Off": "blocked by Mosaic",
    "Wants Nothing": "has blocked Mosaic",
    "Gone Quiet": "taken down",
    "Long Over": "ended",
    "Gone Elsewhere": "moved",
    "In Between": "paused",
    "Fun Day": "was an event",
    "Leaflet Index": "a page of information",
    "Under Question": "somebody reported harm",
    "Already Friends": "connected",
    "Just Asked": "asked by Tea and Talk",
    "They Asked": "has asked Tea and Talk",
    "No Thanks": "dismissed",
}


@dataclass(frozen=True)
class SmallWorld:
    """The team and somebody of it, and every initiative by its name."""

    team: Team
    user: User
    rows: dict[str, Initiative]


def a_small_world() -> SmallWorld:
    user, mosaic = a_user(), an_organisation(name="Mosaic")
    team = a_team(user, organisation=mosaic)
    rows = ours(mosaic) | others() | never()
    an_offer(organisation=mosaic, given_by=[rows["Ward Visitors"]], sort="training", name="Listening")
    ask(mosaic, "A room", sort="space", area="brixton", initiatives=[rows["Tea and Talk"]])
    stand_between(team, rows)
    return SmallWorld(team, user, rows)


def ours(mosaic) -> dict[str, Initiative]:
    carers, languages = {"who": ["carers"]}, {"languages": ["en", "pt"]}
    return {
        "Tea and Talk": an_initiative(
            name="Tea and Talk", organisation=mosaic, any_moment=True, meets=["tue-afternoon"], at=[door(BRIXTON)],
            **carers, **languages,
        ),
        "Ward Visitors": an_initiative(
            name="Ward Visitors", organisation=mosaic, moments=at("in-hospital"), meets=["wed-afternoon"]
        ),
        "Quiet Page": an_initiative(
            name="Quiet Page", organisation=mosaic, any_moment=True, type="information-service"
        ),
    }  # fmt: skip


def others() -> dict[str, Initiative]:
    """Those that are to be suggested."""
    hall, start = alone("Hall Lunch", **LATE), alone("Small Start", moments=at("entering-services"), languages=["pt"])
    an_offer(organisation=hall.organisation, given_by=[hall], sort="space", area="Brixton", name="A big room")
    ask(start.organisation, "To learn to listen", sort="training")
    return {
        "Hall Lunch": hall,
        "Small Start": start,
        "Night Café": alone(
            "Night Café", any_moment=True, meets=["sat-night"], at=[door(NEAR_BRIXTON)], looking_for_partners=True
        ),
        "Home Again": alone(
            "Home Again", moments=at("leaving-hospital"), meets=["thu-morning"], at=[door(A_MILE_AWAY)]
        ),
        "Dawn Line": an_initiative(name="Dawn Line", moments=at("weekend-crisis"), meets=["sun-night"]),
        "Not Yet Heard": alone("Not Yet Heard", any_moment=True, meets=["sun-evening"]),
        "Ward Songs": alone("Ward Songs", moments=at("in-hospital"), meets=["sat-afternoon"]),
    }


def never() -> dict[str, Initiative]:
    """Those that are not, each for one reason."""
    kitchen = alone("Carers' Kitchen", any_moment=True, meets=["wed-morning"], who=["carers"], at=[door(BRIXTON)])
    walk = alone("Streatham Walk", any_moment=True, meets=["wed-morning"])
    an_offer(organisation=walk.organisation, sort="space", area="Streatham", name="A small room")
    plain = ("Told Off", "Wants Nothing", "Already Friends", "Just Asked", "They Asked", "No Thanks")
    reported = alone("Under Question", **LATE)
    moderation.report(reported, about="unsafe", words="They frightened me.", reply_to="", key=uuid4())
    return {name: alone(name, **LATE) for name in plain} | {
        "Carers' Kitchen": kitchen,
        "Streatham Walk": walk,
        "Under Question": reported,
        "Gone Quiet": unlisted(alone("Gone Quiet", **LATE)),
        "Long Over": alone("Long Over", state="ended", **LATE),
        "Gone Elsewhere": alone("Gone Elsewhere", state="moved", **LATE),
        "In Between": alone("In Between", state="paused", **LATE),
        "Fun Day": alone("Fun Day", type="past-event", **LATE),
        "Leaflet Index": alone("Leaflet Index", type="information-service", **LATE),
    }


def stand_between(team: Team, rows: dict[str, Initiative]) -> None:
    """What Mosaic has to do with some of them already."""
    tea, now = rows["Tea and Talk"], timezone.now()
    a_connection(tea, rows["Already Friends"], state="agreed", reached_at=now)
    a_connection(tea, rows["Just Asked"], state="asked")
    a_connection(rows["They Asked"], tea, state="asked", reached_at=now)
    a_connection(rows["Not Yet Heard"], tea, state="asked")
    Dismissal.objects.create(team=team, initiative=tea, other=rows["No Thanks"])
    told_off, wants_nothing = (
        a_team(a_user(), organisation=rows[name].organisation) for name in ("Told Off", "Wants Nothing")
    )
    Block.objects.create(team=team, blocked=told_off)
    Block.objects.create(team=wants_nothing, blocked=team)


def a_connection(asking: Initiative, asked: Initiative, relation: str = "together", **parts) -> Connection:
    due = timezone.now() + timedelta(minutes=10)
    return Connection.objects.create(asking=asking, asked=asked, relation=relation, due_at=due, **parts)


def alone(name: str, **parts) -> Initiative:
    """One initiative with an organisation of the same name."""
    return an_initiative(name=name, organisation=an_organisation(name=name), **parts)


def ask(organisation, name: str, *, initiatives: list[Initiative] = (), **parts):
    document = {"name": name, "organisation": str(organisation.pk), "initiatives": [str(row.pk) for row in initiatives]}
    return content.kind("ask").write(uuid4(), document | parts)


def at(moment: str) -> list[dict]:
    return [{"moment": moment}]


def door(postcode: str) -> dict:
    """A place that shows its address."""
    return {"shown": "address", "address": "1 High Road", "postcode": postcode}
