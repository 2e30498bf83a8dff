"""Whom the initiatives of a team could connect with, held to answers that were written down by hand."""

import re
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from directory import matching, moderation
from directory.connections import WAYS
from directory.models import Block, Connection, Dismissal, Initiative
from tests.clock import FRIDAY
from tests.connecting import a_group
from tests.factories import (
    a_team,
    an_initiative,
    an_offer,
    an_organisation,
    approved_listing,
    edited,
    taken_down,
    unlisted,
)
from tests.people import a_user, signed_in
from tests.small_world import NEVER, RIGHT, SmallWorld, a_connection, a_small_world, alone, ask, at, door

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]


@pytest.fixture
def world() -> SmallWorld:
    return a_small_world()


def answers(team) -> dict[str, list[tuple]]:
    return {
        one.mine.name: [(each.other.name, each.reasons, each.way) for each in one.suggestions]
        for one in matching.for_team(team, FRIDAY)
    }


def test_the_answers_about_the_small_world_are_those_that_were_written_down(world):
    assert answers(world.team) == RIGHT


def test_nobody_is_suggested_who_must_not_be(world):
    found = {other for named in answers(world.team).values() for other, _reasons, _way in named}

    assert set(NEVER) <= set(world.rows)
    assert found & set(NEVER) == set()
    assert found <= set(world.rows) - {"Tea and Talk", "Ward Visitors", "Quiet Page"}


@pytest.fixture
def team():
    """One with a single group, Tea and Talk, for everybody on Tuesday afternoons."""
    organisation = an_organisation(name="Mosaic")
    an_initiative(name="Tea and Talk", organisation=organisation, any_moment=True, meets=["tue-afternoon"])
    return a_team(a_user(), organisation=organisation)


def named(team) -> list[str]:
    return [name for own in answers(team).values() for name, _reasons, _way in own]


def tea() -> Initiative:
    return Initiative.objects.get(name="Tea and Talk")


def late(name: str = "Night Café", **parts) -> Initiative:
    """One that covers Saturday evening for everybody."""
    return alone(name, **{"any_moment": True, "meets": ["sat-evening"]} | parts)


def connected(row, team, **parts):
    a_connection(tea(), row, **parts)


def asked_us(row, team):
    a_connection(row, tea(), reached_at=timezone.now())


def blocked_by_us(row, team):
    Block.objects.create(team=team, blocked=a_team(a_user(), organisation=row.organisation))


def has_blocked_us(row, team):
    Block.objects.create(team=a_team(a_user(), organisation=row.organisation), blocked=team)


def dismissed(row, team):
    matching.dismiss(tea(), row, by=None)


def in_state(state: str):
    return lambda row, team: edited(row, state=state)


def of_type(sort: str):
    return lambda row, team: edited(row, type=sort)


def reported(row, team):
    moderation.report(row, about="unsafe", words="They frightened me.", reply_to="", key=uuid4())


@pytest.mark.parametrize(
    "happens",
    [
        connected,
        lambda row, team: connected(row, team, state="held"),
        lambda row, team: connected(row, team, state="agreed", relation="training"),
        asked_us,
        blocked_by_us,
        has_blocked_us,
        dismissed,
        reported,
        in_state("paused"),
        in_state("ended"),
        in_state("moved"),
        of_type("past-event"),
        of_type("information-service"),
        lambda row, team: unlisted(row),
    ],
)
def test_what_keeps_one_from_being_suggested_does_so_at_once(team, happens):
    row = late()
    assert named(team) == ["Night Café"]

    happens(row, team)

    assert named(team) == []


@pytest.mark.parametrize("state", ["declined", "withdrawn", "lapsed", "ended"])
def test_what_is_over_between_two_keeps_nobody_from_being_suggested(team, state):
    connected(late(), team, state=state, reached_at=timezone.now())

    assert named(team) == ["Night Café"]


def test_what_others_ask_gives_nothing_away_before_it_reaches_us(team):
    asks = a_connection(late(), tea())
    before = named(team)

    Connection.objects.filter(pk=asks.pk).update(reached_at=timezone.now())

    assert (before, named(team)) == (["Night Café"], [])


def test_what_one_team_does_not_want_another_one_still_sees(team):
    other = a_team(a_user(), organisation=an_organisation())
    an_initiative(name="Coffee", organisation=other.organisation, any_moment=True, meets=["tue-afternoon"])
    dismissed(late(), team)

    assert (named(team), named(other)) == ([], ["Night Café"])


def test_a_team_without_an_organisation_or_without_a_listing_has_no_suggestions(team):
    late()
    empty = a_team(a_user(), organisation=an_organisation())

    assert (matching.for_team(a_team(a_user()), FRIDAY), matching.for_team(empty, FRIDAY)) == ([], [])


@pytest.mark.parametrize(
    ("meets", "theirs", "words"),
    [
        (["tue-afternoon"], ["sat-night"], "You meet on Tuesdays. They cover Saturday night."),
        (["tue-afternoon"], ["thu-evening"], "You meet on Tuesdays. They cover Thursday evening."),
        (["tue-afternoon", "thu-afternoon"], ["sun-morning"], "They cover Sunday morning, when you are not there."),
        (["sat-evening"], ["mon-morning"], "You meet on Saturdays. They cover Monday morning."),
        (["tue-afternoon"], ["sat-evening", "sat-night"], "You meet on Tuesdays. They cover Saturday night."),
        (["tue-afternoon"], ["thu-morning"], None),
        (["tue-evening"], ["thu-evening"], None),
        (["tue-afternoon"], [], None),
        ([], ["sat-night"], None),
    ],
)
def test_times_that_go_together(meets, theirs, words):
    mine = alone("Mine", moments=at("leaving-services"), meets=meets)
    alone("Theirs", moments=at("leaving-services"), meets=theirs)

    found = answers(a_team(a_user(), organisation=mine.organisation))["Mine"]

    assert found == ([("Theirs", [words], "introduces")] if words else [])


def test_times_go_together_only_at_the_same_moment():
    mine = alone("Mine", moments=at("in-hospital"), meets=["tue-afternoon"])
    alone("Theirs", moments=at("in-a-and-e"), meets=["sat-night"])

    assert named(a_team(a_user(), organisation=mine.organisation)) == []


def test_a_time_that_is_not_shown_is_no_reason(team):
    late(meets=[{"slot": "sat-evening", "times_shown": False}])

    assert named(team) == []


@pytest.mark.parametrize(
    ("mine", "theirs", "words", "way"),
    [
        ("in-hospital", "leaving-hospital", "People leaving the ward could go on from you to Theirs.", "continues"),
        (
            "leaving-hospital",
            "in-hospital",
            "People leaving the ward could come on to you from Theirs.",
            "continues-us",
        ),
        ("in-hospital", "leaving-services", "People leaving the ward could go on from you to Theirs.", "continues"),
        (
            "leaving-hospital",
            "leaving-services",
            "After the first weeks at home, people could go on to Theirs.",
            "continues",
        ),
        (
            "entering-services",
            "leaving-services",
            "After their first steps, people could go on to Theirs.",
            "continues",
        ),
        (
            "weekend-crisis",
            "leaving-services",
            "After a crisis, people could go on to Theirs on weekdays.",
            "continues",
        ),
        ("leaving-services", "in-hospital", None, ""),
        ("leaving-hospital", "weekend-crisis", None, ""),
        ("in-hospital", "entering-services", None, ""),
    ],
)
def test_the_next_step_from_each_moment(mine, theirs, words, way):
    row = alone("Mine", moments=at(mine), meets=["mon-morning"])
    alone("Theirs", moments=at(theirs), meets=["mon-morning"])

    found = answers(a_team(a_user(), organisation=row.organisation))["Mine"]

    assert found == ([("Theirs", [words], way)] if words else [])


def test_after_a_crisis_come_those_that_meet_on_weekdays():
    line = alone("Line", moments=at("weekend-crisis"))
    alone("Weekend", any_moment=True, meets=["sun-morning"])
    alone("Weekday", any_moment=True, meets=["mon-morning"])

    assert named(a_team(a_user(), organisation=line.organisation)) == ["Weekday"]


def test_a_later_step_is_for_when_there_is_nobody_at_the_first():
    ward = alone("Ward", moments=at("in-hospital"))
    team = a_team(a_user(), organisation=ward.organisation)
    alone("Community", moments=at("leaving-services"))
    before = named(team)

    alone("Home", moments=at("leaving-hospital"))

    assert (before, named(team)) == (["Community"], ["Home"])


def test_who_does_the_next_step_themselves_needs_nobody_for_it():
    both = alone("Both", moments=at("in-hospital") + at("leaving-hospital"), any_moment=True)
    alone("Home", moments=at("leaving-hospital"))

    assert named(a_team(a_user(), organisation=both.organisation)) == []


@pytest.mark.parametrize(
    ("offer", "needed", "fits"),
    [
        ({"area": "Brixton"}, {"area": "brixton"}, True),
        ({"area": "Brixton"}, {}, True),
        ({}, {"area": "Brixton"}, True),
        ({"area": "Brixton"}, {"area": "Streatham"}, False),
        ({"sort": "training"}, {}, False),
        ({"when": ["tue-evening", "wed-evening"]}, {"when": ["wed-evening"]}, True),
        ({"when": ["tue-evening"]}, {"when": ["wed-evening"]}, False),
        ({"until": "2026-11-27"}, {}, True),
        ({"until": "2026-11-26"}, {}, False),
        ({}, {"until": "2026-11-26"}, False),
    ],
)
def test_offers_that_fit_what_we_ask_for(team, offer, needed, fits):
    giver = alone("Giver")
    an_offer(organisation=giver.organisation, given_by=[giver], **{"sort": "space"} | offer)
    ask(team.organisation, "A room", sort="space", **needed)

    assert named(team) == (["Giver"] if fits else [])


def test_who_asks_for_what_we_offer_and_what_would_come_of_it(team):
    for sort in ("training", "space", "supervision", "calls"):
        an_offer(organisation=team.organisation, name=sort, sort=sort)
        ask(alone(f"Needs {sort}").organisation, sort, sort=sort)

    assert answers(team)["Tea and Talk"] == [
        ("Needs calls", ["They ask for what you offer: taking calls for small groups."], "together"),
        ("Needs space", ["They ask for what you offer: space."], "place"),
        ("Needs supervision", ["They ask for what you offer: supervision."], "training"),
        ("Needs training", ["They ask for what you offer: training."], "training"),
    ]


def test_a_page_of_information_is_suggested_for_what_it_offers_alone(team):
    pages = late("Pages", type="information-service")
    assert named(team) == []

    an_offer(organisation=pages.organisation, given_by=[pages], sort="training")
    ask(team.organisation, "To learn", sort="training")

    assert answers(team)["Tea and Talk"] == [("Pages", ["They offer what you ask for: training."], "training")]


@pytest.mark.parametrize("sort", ["access-point", "information-service", "past-event"])
def test_nobody_goes_on_to_what_is_no_group(sort):
    ward = alone("Ward", moments=at("in-hospital"))
    alone("Home", moments=at("leaving-hospital"), type=sort)

    assert named(a_team(a_user(), organisation=ward.organisation)) == []


def test_what_one_group_asks_for_is_suggested_to_that_one_only():
    organisation = an_organisation()
    one, _two = (an_initiative(name=name, organisation=organisation) for name in ("One", "Two"))
    giver = alone("Giver")
    an_offer(organisation=giver.organisation, sort="space")
    ask(organisation, "A room", sort="space", initiatives=[one])

    found = answers(a_team(a_user(), organisation=organisation))

    assert [len(found["One"]), len(found["Two"])] == [1, 0]


def test_an_offer_that_is_taken_down_is_no_reason(team):
    giver = alone("Giver")
    offer = an_offer(organisation=giver.organisation, given_by=[giver], sort="space")
    ask(team.organisation, "A room", sort="space")
    assert named(team) == ["Giver"]

    taken_down(offer)

    assert named(team) == []


@pytest.mark.parametrize(
    ("own", "theirs", "words"),
    [
        ({"who": ["carers"]}, {"who": ["carers"]}, ["You both support carers."]),
        ({"who": ["hearing-voices"]}, {"who": ["hearing-voices"]}, ["You both support people who hear voices."]),
        ({"who": ["lgbtq"]}, {"who": ["lgbtq"]}, ["You both support LGBTQ+ people."]),
        ({"languages": ["en", "pt"]}, {"languages": ["pt"]}, ["You both speak Portuguese."]),
        ({"who": ["portuguese-speakers"]}, {"languages": ["pt"]}, ["You both speak Portuguese."]),
        ({"languages": ["en"]}, {"languages": ["en"]}, []),
        ({"who": ["men"]}, {"who": ["women"]}, []),
    ],
)
def test_what_two_have_in_common_goes_with_a_reason_and_is_none_by_itself(own, theirs, words):
    mine = alone("Mine", moments=at("in-hospital"), **own)
    alone("Home", moments=at("leaving-hospital"), **theirs)
    alone("Elsewhere", moments=at("in-a-and-e"), **theirs)

    found = answers(a_team(a_user(), organisation=mine.organisation))["Mine"]

    assert [(name, reasons[1:]) for name, reasons, _way in found] == [("Home", words)]


def test_the_order_is_by_what_could_be_done_then_people_then_partners_then_nearness_then_name():
    home, mine = at("leaving-hospital"), alone("Mine", moments=at("in-hospital"), who=["men"], at=[door("SW9 8RR")])
    ask(mine.organisation, "A room", sort="space")
    alone("F name", moments=home)
    alone("E name", moments=home)
    alone("D near", moments=home, at=[door("SE24 9AE")])
    alone("C nearer", moments=home, at=[door("SW9 8HH")])
    alone("Partners", moments=home, looking_for_partners=True)
    alone("People", moments=home, who=["men"])
    an_offer(organisation=alone("Two reasons", moments=home).organisation, sort="space")

    found = named(a_team(a_user(), organisation=mine.organisation))

    assert found == ["Two reasons", "People", "Partners", "C nearer", "D near", "E name"]


def test_who_looks_for_partners_says_so_and_it_is_no_reason_by_itself(team):
    alone("Only looks", looking_for_partners=True)
    late(looking_for_partners=True)

    [(name, reasons, _way)] = answers(team)["Tea and Talk"]

    assert (name, reasons[1:]) == ("Night Café", ["They look for others to work with."])


def test_the_same_question_has_the_same_answer(world):
    assert answers(world.team) == answers(world.team)


def queries(run) -> int:
    run()
    with CaptureQueriesContext(connection) as found:
        run()
    return len(found)


def test_three_groups_take_as_many_queries_as_one(team):
    giver = late()
    an_offer(organisation=giver.organisation, sort="space")
    an_offer(organisation=team.organisation, sort="training")
    ask(team.organisation, "A room", sort="space")
    one = queries(lambda: matching.for_team(team, FRIDAY))

    for name in ("Two", "Three"):
        row = an_initiative(name=name, organisation=team.organisation, any_moment=True, meets=["mon-morning"])
        a_connection(row, late(f"Night {name}"))
        matching.dismiss(row, late(f"Other {name}"), by=None)

    assert (queries(lambda: matching.for_team(team, FRIDAY)), one) == (8, 8)
    assert len(answers(team)) == 3


PAGE = "/provider/suggestions/"


@pytest.fixture
def mosaic(client, team):
    """`client` is somebody of the team."""
    client.force_login(team.members.get())
    return team


def shown(client) -> dict[str, list[str]]:
    found = client.get(PAGE).context["found"]
    return {one.mine.name: [each.other.name for each in one.suggestions] for one in found}


def move(client, what: str, other: str, mine: str = "tea-and-talk"):
    return client.post(reverse(what, args=[mine, other]))


def test_the_page_says_for_each_group_whom_and_why_and_leads_to_asking(client, mosaic):
    late()

    page = client.get(PAGE).content.decode()

    assert "For Tea and Talk" in page
    assert "You meet on Tuesdays. They cover Saturday night." not in page
    assert "You meet on Tuesdays. They cover Saturday evening." in page
    asking = reverse("provider-ask-to-connect", args=["night-cafe"])
    assert f"{asking}?way=introduces&amp;from=tea-and-talk" in page


def test_the_form_for_asking_begins_with_what_was_suggested():
    mine = a_group(name="Tea and Talk", any_moment=True, meets=["tue-afternoon"])
    approved_listing(mine.team, mine.user, name="Another of ours")
    late()
    client = signed_in(mine.user)

    [link] = re.findall(r'href="([^"]+/ask/night-cafe/[^"]+)"', client.get(PAGE).content.decode())
    form = client.get(link.replace("&amp;", "&")).context["form"]

    assert (form["way"].value(), form["asking"].value()) == ("introduces", str(mine.row.pk))


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_asking_is_named_as_the_form_names_it(way):
    relation, towards, _label = WAYS[way]

    assert matching.Suggestion(None, [], relation, towards).way == way


def test_what_was_dismissed_goes_and_can_be_had_back_each_said_twice(client, mosaic):
    late(), late("Other")
    both = shown(client)

    for _time in range(2):
        assert move(client, "provider-dismiss", "night-cafe").url == f"{PAGE}#tea-and-talk"
    one = shown(client)
    page = client.get(PAGE).content.decode()
    for _time in range(2):
        assert move(client, "provider-undo-dismissal", "night-cafe").url == f"{PAGE}#tea-and-talk"

    assert (both, one, shown(client)) == (
        {"Tea and Talk": ["Night Café", "Other"]},
        {"Tea and Talk": ["Other"]},
        {"Tea and Talk": ["Night Café", "Other"]},
    )
    assert "Suggest it again" in page


def test_nothing_is_dismissed_in_the_name_of_others_nor_of_what_is_not_listed(client, mosaic):
    other, gone = late(), unlisted(late("Gone"))

    answers = [
        move(client, "provider-dismiss", "tea-and-talk", mine=other.slug).status_code,
        move(client, "provider-dismiss", gone.slug).status_code,
        move(client, "provider-dismiss", "tea-and-talk").status_code,
        client.get(reverse("provider-dismiss", args=["tea-and-talk", other.slug])).status_code,
    ]

    assert answers == [404, 404, 404, 405]
    assert Dismissal.objects.count() == 0


def test_what_was_dismissed_and_then_taken_down_is_not_named(client, mosaic):
    row = late()
    move(client, "provider-dismiss", row.slug)

    unlisted(row)

    assert client.get(PAGE).context["found"][0].dismissed == []


def test_somebody_without_a_listing_reads_when_suggestions_come(client, provider):
    assert "Suggestions come when one of your groups is on the portal." in client.get(PAGE).content.decode()


def test_a_group_to_which_nobody_fits_reads_what_would_help(client, mosaic):
    page = client.get(PAGE).content.decode()

    assert "Nothing comes to mind yet." in page
    assert "/provider/find/?partners=1" in page


def test_somebody_in_two_teams_sees_the_groups_of_both(client, mosaic):
    late()
    other = alone("Coffee", any_moment=True, meets=["tue-afternoon"])
    a_team(mosaic.members.get(), organisation=other.organisation)

    # Coffee is another organisation's, so each is the other's neighbour, with nothing to do together.
    assert shown(client) == {"Coffee": ["Night Café"], "Tea and Talk": ["Night Café"]}


def test_the_page_takes_as_many_queries_for_three_groups_as_for_one(client, mosaic):
    late()
    one = queries(lambda: client.get(PAGE))

    for name in ("Two", "Three"):
        an_initiative(name=name, organisation=mosaic.organisation, any_moment=True, meets=["mon-morning"])
        late(f"Night {name}")

    assert queries(lambda: client.get(PAGE)) == one
