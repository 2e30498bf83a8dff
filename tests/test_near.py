"""Distance tells what a group has published and nothing more, however often and from wherever somebody asks."""

import datetime as dt
import random
import re

import pytest
from django.http import QueryDict
from django.urls import reverse

from directory import place
from directory.search import Finder
from tests.factories import an_initiative

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
    picture, _svg, rest = page.partition('</svg>\n<ul class="plain areas">')

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

    for area in Finder(QueryDict("when="), FRIDAY).areas:
        there = Finder(QueryDict(area.query), FRIDAY).order_words
        assert there.startswith(str(area.count) if area.count else "None of them is in"), (area.words, there)


def test_a_postcode_or_a_hospital_is_no_area_to_be_in():
    an_initiative(at=[{"shown": "address", "address": "1 High Road", "postcode": "SW9 8RR"}])

    for near in ("SW9 8RR", "St Thomas"):
        assert Finder(QueryDict(f"near={near}"), FRIDAY).order_words.startswith("Nearest to")
