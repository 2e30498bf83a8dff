"""The network as a picture, a list and a table, and what of it is asked for."""

import gzip
import random
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.network import plan
from tests.factories import a_connection, an_initiative, an_organisation, edited, unlisted
from tests.pages import tight

pytestmark = pytest.mark.django_db

ASSETS = re.compile(r'(?:href|src)="/static/([^"#]+)')
SVG = re.compile(r'<svg class="map" .*?</svg>', re.S)
DOOR = [{"shown": "address", "area": "Brixton", "postcode": "SW9 8HE", "address": "1 Example Road"}]


def said(client, **asked) -> list[str]:
    """What each line of the page says, in all its parts."""
    page = client.get("/network/", asked).context["page"]
    return sorted(line.words for part in page.parts for street in part for line in street.lines)


def pictures(client, path="/network/") -> list[ElementTree.Element]:
    return [ElementTree.fromstring(svg) for svg in SVG.findall(client.get(path).content.decode())]


def titles(picture, sort: str) -> list[str]:
    return [link.find("title").text for link in picture.iter("a") if sort in link.get("class")]


@pytest.fixture
def three(db):
    """A ward group that leads to a group for coming home, and a third that works with that one."""
    trust = an_organisation(name="Trust")
    tea = an_initiative(name="Tea on the ward", moments=[{"moment": "in-hospital"}], organisation=trust)
    week = an_initiative(name="First week", moments=[{"moment": "leaving-hospital"}])
    walk = an_initiative(name="Sunday walk", organisation=an_organisation(name="Two mugs"))
    a_connection(tea, week)
    a_connection(walk, week, relation="together")
    return tea, week, walk


BOTH = ["Sunday walk and First week work together", "Tea on the ward introduces people to First week"]


@pytest.mark.parametrize("shape", ["", "list", "table"])
def test_a_connection_that_both_show_stands_in_picture_list_and_table(client, three, shape):
    text = client.get("/network/", {"as": shape}).content.decode()

    for name in ("Tea on the ward", "First week", "Sunday walk"):
        assert tight(text).count(f">{name}</a>") >= 1 or f"<title>{name}, " in text
    assert said(client, **{"as": shape}) == BOTH


@pytest.mark.parametrize(
    "parts",
    [{"state": "asked"}, {"state": "ended"}, {"shown_by_asking": False}, {"shown_by_asked": False}],
    ids=lambda parts: next(iter(parts.items())),
)
def test_what_is_not_agreed_or_kept_off_by_a_side_stands_nowhere(client, three, parts):
    a_connection(three[0], three[2], **parts)

    assert said(client) == BOTH


def test_an_unlisted_or_ended_initiative_vanishes_with_its_connections(client, three):
    before = said(client)
    unlisted(three[0])
    without_one = said(client)
    edited(three[2], state="ended")

    assert (before, without_one, said(client)) == (BOTH, BOTH[:1], [])


def test_sharing_a_place_is_shown_only_when_both_show_their_address(client):
    here, there = (an_initiative(name=name, at=DOOR) for name in ("Here", "There"))
    near, hidden = (an_initiative(name=name, at=[{"shown": name.lower()}]) for name in ("Area", "Hidden"))
    for other in (there, near, hidden):
        a_connection(here, other, relation="place")
    a_connection(hidden, near, relation="together")

    assert said(client) == ["Here and There share a place", "Hidden and Area work together"]


def test_people_go_the_way_that_was_agreed_whoever_asked(client):
    one, other = an_initiative(name="One"), an_initiative(name="Other")
    a_connection(one, other, relation="continues", towards_asking=True)

    assert said(client) == ["From Other, people go on to One"]


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({"moment": "in-hospital"}, BOTH[1:]),
        ({"moment": "leaving-hospital"}, BOTH),
        ({"relation": "together"}, BOTH[:1]),
        ({"organisation": "trust"}, BOTH[1:]),
        ({"organisation": "two-mugs", "relation": "introduces"}, []),
    ],
)
def test_the_network_narrows_to_a_moment_an_organisation_or_a_relation(client, three, asked, left):
    assert said(client, **asked) == left


def test_a_choice_is_a_chip_that_takes_it_away_again(client, three):
    asked = client.get("/network/?moment=in-hospital&relation=introduces&as=list&page=2").context["page"].asked

    assert [(chip.words, chip.query) for chip in asked.chips] == [
        ("Staying on a ward", "relation=introduces&as=list"),
        ("Introduces people to", "moment=in-hospital&as=list"),
    ]


def test_a_choice_that_nobody_knows_is_said_and_left_out(client, three):
    answer = client.get("/network/?moment=moon")

    assert "We do not know “moon”. We left it out." in answer.content.decode()
    assert said(client, moment="moon") == BOTH


def test_when_nothing_fits_the_page_says_what_to_do(client, three):
    assert "Take one choice away." in client.get("/network/?relation=training").content.decode()


def test_without_connections_the_page_says_so_and_shows_the_seven_moments(client):
    an_initiative()

    text = client.get("/network/").content.decode()

    assert "No two groups have connected here yet." in text
    assert text.count('href="#h0"') == 7


def test_every_house_and_every_line_is_a_link_with_words(client, three):
    [picture] = pictures(client)

    assert sorted(titles(picture, "house")) == [
        "First week, 2 connections", "Sunday walk, 1 connection", "Tea on the ward, 1 connection",
    ]  # fmt: skip
    assert sorted(titles(picture, "wire")) == BOTH


def test_a_line_of_the_picture_leads_to_its_words_in_the_list(client, three):
    [picture] = pictures(client)
    addresses = [link.get("href") for link in picture.iter("a") if "wire" in link.get("class")]

    for address in addresses:
        path, _hash, key = address.partition("#")
        assert f'<li id="{key}" tabindex="-1">' in client.get(f"/network/{path}").content.decode()


def test_how_a_line_is_drawn_says_its_sort_without_colour(client):
    rows = [an_initiative() for _ in range(5)]
    for row, relation in zip(rows, ("introduces", "continues", "training", "place", "together"), strict=True):
        a_connection(row, an_initiative(at=DOOR), relation=relation)
    edited(rows[3], places=[{"id": "5d1f1f0e-4a2f-4f5e-9a55-0d3c8b1f6a11", **DOOR[0]}])

    classes = {link.get("class") for picture in pictures(client) for link in picture.iter("a")}
    rules = Path(finders.find("network.css")).read_text()

    sorts = {name.removeprefix("wire ") for name in classes if name.startswith("wire")}
    drawn = {sort: re.findall(rf"\.{sort} path[^{{]*{{ ([^}}]+) }}", rules) for sort in sorts - {"introduces"}}
    assert sorts == {"introduces", "continues", "training", "place", "together"}
    assert len({tuple(own) for own in drawn.values()}) == 4


def test_names_are_escaped_and_cut_in_the_picture_alone(client):
    long = an_initiative(name="<b>Lewisham, Lambeth and Southwark</b> Mental Health Carer Forum & friends")
    a_connection(long, an_initiative(name="Other"))

    [picture] = pictures(client)

    text = client.get("/network/?as=list").content.decode()
    assert f"{long.name}, 1 connection" in titles(picture, "house")
    assert "&lt;b&gt;Lewisham, Lambeth and Southwark&lt;/b&gt; Mental Health Carer Forum &amp; friends" in text
    assert "<b>Lewisham" not in text


def test_on_a_page_in_another_language_names_say_that_they_are_english(client, three):
    [picture] = pictures(client, "/es/network/")

    assert {text.get("lang") for text in picture.iter("text")} == {"en-GB"}


@pytest.mark.parametrize("path", ["/network/", "/network/?as=table", "/network/pathways/", "/network/continuity/"])
@pytest.mark.parametrize("count", [1, 3])
def test_the_pages_of_the_network_take_as_many_queries_however_many_connections(client, path, count):
    hub = an_initiative(name="Hub", continuity="The same person stays.", moments=[{"moment": "in-hospital"}])
    for _ in range(count):
        a_connection(hub, an_initiative(moments=[{"moment": "leaving-hospital"}]))
    client.get(path)

    with CaptureQueriesContext(connection) as found:
        client.get(path)

    assert len(found) <= 6, [query["sql"][:100] for query in found]


@pytest.fixture
def town(db):
    """110 initiatives with 250 connections, as random as can be."""
    chance = random.Random(5)
    rows = [an_initiative(name=f"Group number {number}") for number in range(110)]
    pairs = sorted({frozenset(chance.sample(range(110), 2)) for _ in range(270)}, key=sorted)[:250]
    for one, other in map(sorted, pairs):
        a_connection(rows[one], rows[other], relation=chance.choice(["introduces", "together", "training"]))
    return rows


def test_a_large_network_goes_over_pages_and_each_line_stands_once(client, town):
    page = client.get("/network/").context["page"]

    keys = Counter(line.key for part in page.parts for street in part for line in street.lines)
    assert page.pages > 1
    assert (len(keys), set(keys.values())) == (250, {1})
    for number in range(page.pages):
        shown = client.get("/network/", {"page": number + 1, "as": "list"}).content.decode().count('<li id="c')
        assert shown == sum(len(street.lines) for street in page.parts[number])


def test_a_page_that_is_none_is_the_first_or_the_last(client, town):
    asked = ["", "0", "two", "9" * 30, "2", "99999"]

    pages = [client.get("/network/", {"page": one, "as": "list"}).context["page"] for one in asked]

    assert [one.page for one in pages] == [1, 1, 1, 1, 2, pages[0].pages]


def test_a_cold_visit_to_a_large_network_stays_under_fifty_kilobytes(client, town):
    weights = [weight(client, shape) for shape in ("", "list", "table")]

    assert max(weights) <= 50 * 1024


def weight(client, shape: str) -> int:
    """What a browser loads that has never been here: page, styles, pictures and fonts."""
    text = client.get("/network/", {"as": shape}, headers={"accept-encoding": "gzip"}).content
    assets = ASSETS.findall(gzip.decompress(text).decode())
    files = [Path(finders.find(name)).read_bytes() for name in {*assets, "zero.woff2"}]
    return len(text) + sum(len(file if file.startswith(b"wOF2") else gzip.compress(file)) for file in files)


def test_the_same_connections_are_laid_out_once_for_every_language(client, three):
    plan._streets.cache_clear()
    for path in ("/network/", "/es/network/", "/network/?as=list"):
        client.get(path)

    assert plan._streets.cache_info().misses == 1
