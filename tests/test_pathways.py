"""Where people can go next from each moment, and where nobody knows of a way on."""

import pytest

from tests.factories import a_connection, an_initiative, unlisted

pytestmark = pytest.mark.django_db


def at(*moments: str) -> list[dict]:
    return [{"moment": moment} for moment in moments]


def ways(client) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """By moment: each initiative, and how and where it leads."""
    return {
        part.moment.slug if part.moment else "": {
            way.source.name: [(step.line.relation, step.line.target.name) for step in way.steps] for way in part.ways
        }
        for part in client.get("/network/pathways/").context["page"]
        if part.ways
    }


@pytest.fixture
def ward(db):
    return an_initiative(name="Tea on the ward", moments=at("in-hospital"))


@pytest.fixture
def home(db):
    return an_initiative(name="First week", moments=at("leaving-hospital"))


def test_a_way_on_leads_from_the_moment_of_its_beginning(client, ward, home):
    a_connection(ward, home)

    assert ways(client) == {"in-hospital": {"Tea on the ward": [("introduces", "First week")]}}


def test_people_go_the_way_that_was_agreed_whoever_asked(client, ward, home):
    a_connection(home, ward, relation="continues", towards_asking=True)

    assert ways(client) == {"in-hospital": {"Tea on the ward": [("continues", "First week")]}}


@pytest.mark.parametrize("relation", ["training", "together", "place"])
def test_what_leads_nobody_on_is_no_way_on(client, ward, home, relation):
    a_connection(ward, an_initiative(name="Walk"))
    a_connection(ward, home, relation=relation)

    assert ways(client) == {"in-hospital": {"Tea on the ward": [("introduces", "Walk")]}}


def test_a_way_on_goes_when_its_end_is_unlisted(client, ward, home):
    a_connection(ward, home)
    before = ways(client)
    unlisted(home)

    assert (list(before), ways(client)) == (["in-hospital"], {})


def test_the_page_says_where_people_could_go_after_that_and_not_back(client, ward, home):
    walk = an_initiative(name="Sunday walk")
    a_connection(ward, home)
    a_connection(home, walk)
    a_connection(home, ward, relation="continues")

    [_moment] = [part for part in client.get("/network/pathways/").context["page"] if part.moment.slug == "in-hospital"]

    [step] = _moment.ways[0].steps
    assert ([entry.name for entry in step.after], step.lit, step.moments) == (
        ["Sunday walk"],
        1,
        "Coming home from hospital",
    )


def test_where_a_path_ends_the_page_says_so(client, ward, home):
    a_connection(ward, home)

    assert "From there we know of no way on." in client.get("/network/pathways/").content.decode()


def test_the_groups_of_a_moment_that_lead_nowhere_are_named(client, ward, home):
    a_connection(ward, home)
    for number in range(1, 8):
        an_initiative(name=f"Group {number}", moments=at("in-hospital"))

    text = client.get("/network/pathways/").content.decode()

    assert "From 7 groups we know of no way on: Group 1, Group 2, Group 3, Group 4, Group 5 and 2 more." in text


def test_a_moment_from_which_no_connection_leads_says_so_and_how_many_are_there(client, ward):
    text = client.get("/network/pathways/").content.decode()

    assert text.count("No connection leads on from here yet. 1 group is listed for this moment.") == 1
    assert text.count("Nothing is listed for this moment alone") == 6


def test_ways_from_what_is_open_to_everybody_stand_at_the_end(client, home):
    a_connection(an_initiative(name="Kitchen", any_moment=True), home)

    assert ways(client) == {"": {"Kitchen": [("introduces", "First week")]}}


def test_on_a_page_in_another_language_the_names_say_that_they_are_english(client, ward):
    a_connection(an_initiative(name="Choir", moments=at("in-hospital")), ward)

    assert '<span lang="en-GB">Tea on the ward</span>' in client.get("/es/network/pathways/").content.decode()
