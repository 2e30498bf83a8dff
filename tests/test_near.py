"""Distance tells what a group has published and nothing more, however often and from wherever somebody asks."""

import datetime as dt
import random
import re
from dataclasses import dataclass

import pytest
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from directory import matching, place
from directory.matching.alike import NEAR_MILES
from directory.models import Initiative, Offer, Team
from directory.search import Finder
from tests.factories import a_place, a_team, an_initiative, an_offer, an_organisation, edited
from tests.people import a_user
from tests.small_world import a_connection, ask

pytestmark = pytest.mark.django_db
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)
METRES_PER_MILE = 1609.34


def doors() -> list[str]:
    """Every second postcode of SW9 that lies at least 300 metres from the centre of the district."""
    centre = place.find("SW9")
    spots = {code: place.find(code) for code in sorted(place._postcodes()) if code.startswith("SW9 ")}
    return [code for code, spot in spots.items() if metres(centre, spot) >= 300][::2]


def fifty_points() -> list[str]:
    return random.Random(4).sample([code for code in sorted(place._postcodes()) if place.in_lambeth(code)], 50)


def metres(a: place.Spot, b: place.Spot) -> float:
    return place.miles(a, b) * METRES_PER_MILE


def told(near: str) -> tuple:
    """All that the list, the counts and the picture say to somebody who asks from one point."""
    finder = Finder(QueryDict(f"near={near}"), FRIDAY)
    rows = [(entry.name, entry.distance) for entry in finder.found.initiatives]
    return rows, finder.found.facets, [(area.words, area.count) for area in finder.areas]


def test_two_doors_that_show_their_area_only_look_the_same_from_fifty_points():
    first, *_others, last = doors()
    answers = []
    for door in (first, last):
        row = an_initiative(name="Circle", at=[{"shown": "area", "area": "Stockwell", "postcode": door}])
        an_initiative(name="Beacon", at=[{"shown": "address", "address": "1 High Road", "postcode": "SW9 8RR"}])
        answers.append([told(near) for near in fifty_points()])
        type(row).objects.all().delete()

    assert metres(place.find(first), place.find(last)) > 300
    assert answers[0] == answers[1]


def test_two_hidden_doors_look_the_same_from_fifty_points_and_have_no_distance():
    answers = []
    for door in ("SW9 8RR", "SW16 6HX"):
        row = an_initiative(name="Circle", at=[{"shown": "hidden", "postcode": door}])
        an_initiative(name="Beacon", at=[{"shown": "address", "address": "1 High Road", "postcode": "SW9 8RR"}])
        answers.append([told(near) for near in fifty_points()])
        type(row).objects.all().delete()

    assert answers[0] == answers[1]
    assert {rows[-1] for rows, _facets, _areas in answers[0]} == {("Circle", "")}


def test_the_position_that_distances_give_away_is_300_metres_or_more_from_the_door():
    door = place.find(doors()[0])
    an_initiative(name="Circle", at=[{"shown": "area", "area": "Stockwell", "postcode": door.name}])
    words = {near: told(near)[0][0][1] for near in fifty_points()}

    spots = [spot for code in sorted(place._postcodes()) if (spot := place.find(code))]
    possible = [spot for spot in spots if all(said(near, spot) == words[near] for near in words)]

    assert possible
    assert metres(middle(possible), door) >= 300


def said(near: str, spot: place.Spot) -> str:
    return place.distance_words(place.miles(place.find(near), spot))


def middle(spots: list[place.Spot]) -> place.Spot:
    count = len(spots)
    return place.Spot("", sum(s.latitude for s in spots) / count, sum(s.longitude for s in spots) / count)


def test_the_picture_counts_published_areas_alone(client):
    an_initiative(at=[{"shown": "area", "postcode": "SW9 8RR"}])
    an_initiative(at=[{"shown": "address", "address": "1 High Road", "postcode": "SW9 8RR"}])
    an_initiative(at=[{"shown": "hidden", "postcode": "SW9 8RR"}])
    an_initiative()

    page = client.get(reverse("support"), {"help": []}).content.decode()

    assert "SW9, Stockwell, Brixton north: 2 listings" in page
    assert len(re.findall(r'<a href="\?near=[A-Z0-9]+" tabindex="-1"', page)) == 13


def test_the_links_of_the_picture_and_of_its_list_are_the_same_and_keep_the_filters(client):
    page = client.get(reverse("support"), {"help": "social", "page": "2"}).content.decode()
    picture, _svg, rest = page.partition('<ul class="plain areas">')

    drawn = re.findall(r'href="(\?help=social&amp;near=\w+)"', picture)
    listed = re.findall(r'href="(\?help=social&amp;near=\w+)"', rest)

    assert len(drawn) == 13
    assert drawn == listed


def test_a_distance_is_said_as_about_and_nearest_comes_first(client):
    an_initiative(name="Streatham", at=[{"postcode": "SW16"}])
    an_initiative(name="Brixton", at=[{"postcode": "SW2"}])

    page = client.get(reverse("support"), {"near": "Brixton"}).content.decode()

    assert re.findall(r"about [\w ]+?miles?", page)
    assert page.index(">Brixton</a>") < page.index(">Streatham</a>")


@pytest.mark.parametrize(
    ("near", "words"), [("SW9", "1 of them is in SW9."), ("stockwell", "1 of them is in Stockwell.")]
)
def test_the_list_says_how_many_are_in_the_very_area_that_was_asked_for(near, words):
    an_initiative(name="Circle", at=[{"shown": "area", "area": "Stockwell", "postcode": "SW9 8AA"}])
    an_initiative(name="Beacon", at=[{"shown": "address", "area": "Brixton", "postcode": "SW2 1AA"}])
    an_initiative(name="Secret", at=[{"shown": "hidden", "area": "Stockwell", "postcode": "SW9 8AA"}])

    finder = Finder(QueryDict(f"near={near}"), FRIDAY)

    assert finder.found.count == 3
    assert finder.order_words.startswith(words)


def test_every_number_on_the_picture_of_the_borough_is_said_again_where_its_link_leads():
    for code in ("SW9 8AA", "SW9 8RR", "SE24 9AE"):
        an_initiative(at=[{"shown": "address", "address": "1 High Road", "postcode": code}])

    areas = Finder(QueryDict("when="), FRIDAY).areas

    assert any(area.count for area in areas)
    for area in areas:
        there = Finder(QueryDict(area.query), FRIDAY).order_words
        assert there.startswith(str(area.count) if area.count else "None of them is in"), (area.words, there)


def test_a_postcode_or_a_hospital_is_no_area_to_be_in():
    an_initiative(at=[{"shown": "address", "address": "1 High Road", "postcode": "SW9 8RR"}])

    for near in ("SW9 8RR", "St Thomas"):
        assert Finder(QueryDict(f"near={near}"), FRIDAY).order_words.partition("mile. ")[2].startswith("Nearest to")


# Suggestions say how near two groups are. Somebody with a group at each of fifty points learns no more by them.


@dataclass(frozen=True)
class Neighbours:
    """A team with a group at each of fifty points, and another group whose door is the secret."""

    team: Team
    circle: Initiative

    def suggested(self) -> dict[str, list[tuple[str, list[str]]]]:
        """Who is suggested to the group at each point, and why."""
        return {
            one.mine.name: [(each.other.name, each.reasons) for each in one.suggestions]
            for one in matching.for_team(self.team, FRIDAY.date())
        }

    def moved(self, shown: str, postcode: str) -> None:
        address = {"address": "7 Unseen Lane"} if shown == "address" else {}
        edited(self.circle, places=[a_place(shown=shown, area="Stockwell", postcode=postcode, **address)])


@pytest.fixture
def neighbours():
    organisation, after = an_organisation(name="Home"), {"moments": [{"moment": "leaving-hospital"}]}
    circle = an_initiative(name="Circle", organisation=an_organisation(name="Circle"), **after)
    an_initiative(name="Beacon", at=[door_at("SW9 8RR")], **after)
    for near in fifty_points():
        parts = {"organisation": organisation, "moments": [{"moment": "in-hospital"}]}
        an_initiative(name=near, at=[door_at(near)], **parts)
    return Neighbours(a_team(a_user(), organisation=organisation), circle)


def door_at(postcode: str) -> dict:
    return {"shown": "address", "address": "1 High Road", "postcode": postcode}


def two_doors(shown: str) -> tuple[str, str]:
    """Far from each other, and in one district where at least the area is shown."""
    return ("SW9 8RR", "SW16 6HX") if shown == "hidden" else (doors()[0], doors()[-1])


@pytest.mark.parametrize(("shown", "is_same"), [("area", True), ("hidden", True), ("address", False)])
def test_suggestions_and_their_order_are_the_same_for_two_doors_unless_they_are_shown(neighbours, shown, is_same):
    answers = []
    for door in two_doors(shown):
        neighbours.moved(shown, door)
        answers.append(neighbours.suggested())

    assert (answers[0] == answers[1]) is is_same
    assert len(answers[0]) == 50
    assert {name for found in answers[0].values() for name, _reasons in found} == {"Circle", "Beacon"}


def test_of_a_hidden_place_no_suggestion_says_how_far_it_is_and_every_other_one_is_nearer(neighbours):
    neighbours.moved("hidden", "SW9 8RR")

    last = [found[-1] for found in neighbours.suggested().values()]

    assert {(name, len(reasons)) for name, reasons in last} == {("Circle", 1)}


def test_the_position_that_suggestions_give_away_is_300_metres_or_more_from_the_door(neighbours):
    door = place.find(doors()[0])
    neighbours.moved("area", door.name)
    words = {near: dict(found)["Circle"][1:] for near, found in neighbours.suggested().items()}

    spots = [spot for code in sorted(place._postcodes()) if (spot := place.find(code))]
    possible = [spot for spot in spots if all(apart_words(near, spot) == said for near, said in words.items())]

    assert [said for said in words.values() if said]
    assert possible
    assert metres(middle(possible), door) >= 300


def apart_words(near: str, spot: place.Spot) -> list[str]:
    away = place.miles(place.find(near), spot)
    return [f"You are {place.distance_words(away)} apart."] if away < NEAR_MILES else []


def all_said_of(client, neighbours: Neighbours, offer: Offer) -> list:
    """In lists, on its page, on the pages of who gives it, and in suggestions to groups at fifty points."""
    paths = [reverse("offers"), offer.get_absolute_url(), neighbours.circle.organisation.get_absolute_url()]
    paths += [reverse("provider-find-listing", args=["circle"]), reverse("provider-board")]
    pages = [client.get(path).content.decode() for path in paths]
    return [neighbours.suggested(), *[re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page) for page in pages]]


@pytest.mark.parametrize("shown", ["area", "hidden"])
def test_an_offer_of_a_room_says_the_area_that_was_written_and_nothing_of_a_door(client, neighbours, shown):
    given = {"organisation": neighbours.circle.organisation, "given_by": [neighbours.circle]}
    offer = an_offer(name="A room", sort="space", area="South Lambeth", **given)
    ask(neighbours.team.organisation, "A room for us", sort="space")
    client.force_login(neighbours.team.members.get())

    answers = []
    for door in two_doors(shown):
        neighbours.moved(shown, door)
        answers.append(all_said_of(client, neighbours, offer))

    said, *pages = answers[0]
    assert answers[0] == answers[1]
    assert {found[0][1][0] for found in said.values()} == {"They offer what you ask for: space in South Lambeth."}
    assert [door for door in two_doors(shown) for page in pages if door in page] == []


@pytest.mark.parametrize("asks", [True, False])
@pytest.mark.parametrize(("shown", "is_said"), [("address", True), ("area", False), ("hidden", False)])
def test_a_place_that_two_share_is_public_only_when_both_show_their_address(client, shown, is_said, asks):
    beacon = an_initiative(name="Beacon", at=[door_at("SW9 8RR")])
    address = {"address": "1 High Road"} if shown == "address" else {}
    circle = an_initiative(name="Circle", at=[{"shown": shown, "postcode": "SW9 8RR", **address}])
    pair = (circle, beacon) if asks else (beacon, circle)
    a_connection(*pair, "place", state="agreed", reached_at=timezone.now())

    pages = [without_similar(client.get(row.get_absolute_url()).content.decode()) for row in (circle, beacon)]

    assert ["Beacon" in pages[0], "Circle" in pages[1]] == [is_said, is_said]


def without_similar(page: str) -> str:
    return re.sub(r'<section aria-labelledby="similar">.*?</section>', "", page, flags=re.S)


@pytest.mark.parametrize(("shown", "is_said"), [("address", True), ("area", False), ("hidden", False)])
def test_the_network_says_of_a_shared_place_what_the_pages_of_both_do(client, shown, is_said):
    address = {"address": "1 High Road"} if shown == "address" else {}
    circle = an_initiative(name="Circle", at=[{"shown": shown, "postcode": "SW9 8RR", **address}])
    beacon = an_initiative(name="Beacon", at=[door_at("SW9 8RR")])
    addresses = [reverse("network"), *[reverse("neighbourhood", args=[row.slug]) for row in (circle, beacon)]]
    before = [client.get(address).content for address in addresses]

    a_connection(circle, beacon, "place", state="agreed", reached_at=timezone.now())

    after = [client.get(address).content for address in addresses]
    assert [one != other for one, other in zip(before, after, strict=True)] == [is_said] * 3
