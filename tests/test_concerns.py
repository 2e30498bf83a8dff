"""Conditions and worries are a way in: groups for one first, then those that welcome anyone, and nothing invented."""

import datetime as dt

import pytest
from django.http import QueryDict
from django.urls import reverse

from directory.models import Term
from directory.search import Finder
from tests.factories import an_initiative

pytestmark = pytest.mark.django_db
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)


def finder(query: str) -> Finder:
    return Finder(QueryDict(query), FRIDAY)


def names(query: str) -> list[str]:
    return [row.name for row in finder(query).found.initiatives]


@pytest.fixture
def some_groups():
    an_initiative(name="Barbers", who=["men"])
    an_initiative(name="Choir", help=["social"])
    an_initiative(name="Ears", help=["emotional"])
    an_initiative(name="Mums", who=["parents"])
    an_initiative(name="Night owls", summary="For people with insomnia.")
    an_initiative(name="Voices", who=["hearing-voices"])
    an_initiative(name="Women who do not sleep", who=["women"], summary="Insomnia together.")


@pytest.mark.parametrize(
    ("query", "first", "heading", "words"),
    [
        (
            "concern=sleep",
            ["Night owls", "Women who do not sleep", "Ears", "Choir"],
            "Sleep: 2 name it",
            "2 of these",
        ),
        (
            "q=cant+sleep",
            ["Night owls", "Women who do not sleep", "Ears", "Choir"],
            "Sleep: 2 name it",
            "2 of these",
        ),
        ("concern=sleep&who=women", ["Women who do not sleep"], "Sleep, Women: 1 names it", "1 of these"),
        ("q=oigo+voces", ["Voices", "Ears", "Choir"], "Hearing voices: 1 names it", "1 of these"),
        ("q=new+baby+feeling+low", ["Mums", "Ears"], "New baby, Low mood: no group for it alone", "We know no group"),
        ("concern=loneliness", ["Choir", "Ears"], "Loneliness: no group for it alone", "We know no group"),
        ("q=ocd", ["Ears", "Choir", "Night owls"], "OCD: no group for it alone", "We know no group for “OCD” alone."),
    ],
)
def test_groups_for_a_concern_come_first_and_then_those_that_welcome_anyone(some_groups, query, first, heading, words):
    found = finder(query)

    assert [row.name for row in found.found.initiatives][: len(first)] == first
    assert found.heading == heading
    assert all(line.startswith(words) for line in found.concern_words[:-1])


def test_a_concern_leaves_nothing_out_and_words_beside_it_only_rank(some_groups):
    assert finder("concern=debt").found.count == 7
    assert finder("q=debt+and+a+zebra").found.count == 7
    assert names("q=debt&exact=1") == []


def test_what_is_there_for_a_crisis_does_not_come_first_where_a_worry_is_asked_for():
    an_initiative(name="Attic", help=["emotional"], moments=[{"moment": "weekend-crisis"}])
    an_initiative(name="Choir")

    assert names("concern=ocd") == ["Choir", "Attic"]


def test_those_for_several_concerns_come_before_those_for_one():
    an_initiative(name="A", summary="For anxiety.")
    an_initiative(name="B", summary="For insomnia.")
    an_initiative(name="Z", summary="For anxiety and insomnia.")

    assert names("q=anxiety+and+no+sleep") == ["Z", "A", "B"]


def test_words_that_moderators_add_are_read_and_looked_for():
    an_initiative(name="A")
    an_initiative(name="B", summary="We talk about tics.")

    term = Term.objects.get(vocabulary="concern", slug="ocd")
    term.synonyms = [*term.synonyms, "tics"]
    term.save()

    assert finder("q=tics").asked.filters == {"concern": ["ocd"]}
    assert names("concern=ocd") == ["B", "A"]


def test_the_list_of_a_concern_says_so_and_keeps_it_in_its_forms(client, some_groups):
    page = client.get(reverse("support"), {"concern": "ocd"}).text

    assert "<h1>OCD: no group for it alone</h1>" in page
    assert "We know no group for “OCD” alone." in page
    assert "Those that welcome anyone come first." in page
    assert '<input type="hidden" name="concern" value="ocd">' in page


def test_a_concern_that_nobody_knows_finds_nothing_and_says_why(some_groups):
    found = finder("concern=zebra")

    assert (found.found.count, bool(found.problems)) == (0, True)


def test_the_home_page_opens_with_the_box_and_leads_to_each_concern(client):
    page = client.get(reverse("home")).text.partition("<main")[2]

    assert "Say what is happening, in your own words" in page.partition("How would you like to start?")[0]
    assert f'<a href="{reverse("support")}?q=I%20feel%20lonely">I feel lonely</a>' in page
    assert page.count("?concern=") == Term.objects.filter(vocabulary="concern").count() > 30
