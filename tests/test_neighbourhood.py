"""What is near one initiative: a picture with it in the middle, and the same in words."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.models import FormerSlug
from tests.factories import a_connection, an_initiative, unlisted

pytestmark = pytest.mark.django_db


@pytest.fixture
def chain(db):
    """Four in a row: from the first to the last it is three steps."""
    rows = [an_initiative(name=name) for name in ("Tea on the ward", "First week", "Sunday walk", "Far")]
    a_connection(rows[0], rows[1])
    a_connection(rows[2], rows[1], relation="together")
    a_connection(rows[2], rows[3])
    return rows


def test_around_one_initiative_stand_those_one_and_two_steps_away(client, chain):
    page = client.get("/network/tea-on-the-ward/").context["page"]

    assert [line.words for line in page.own] == ["Tea on the ward introduces people to First week"]
    assert [line.words for line in page.further] == ["Sunday walk and First week work together"]
    assert [house.entry for house in page.drawing.houses if house.is_middle] == [page.entry]
    assert sorted(house.entry.name for house in page.drawing.houses) == ["First week", "Sunday walk", "Tea on the ward"]


def test_the_picture_of_a_crowded_neighbourhood_says_how_many_it_leaves_out(client):
    hub = an_initiative(name="Hub")
    for number in range(25):
        a_connection(hub, an_initiative(name=f"Group {number:02}"))

    answer = client.get("/network/hub/")

    assert "The picture has no room for 3 more." in answer.content.decode()
    assert len(answer.context["page"].own) == 25


def test_an_initiative_without_connections_says_so(client):
    an_initiative(name="Alone")

    assert "No connection of this group is shown yet." in client.get("/network/alone/").content.decode()


def test_the_neighbourhood_of_what_is_not_listed_is_not_found(client, chain):
    before = client.get("/network/tea-on-the-ward/").status_code
    unlisted(chain[0])

    after = [client.get(f"/network/{slug}/").status_code for slug in ("tea-on-the-ward", "nobody")]
    assert (before, after) == (200, [404, 404])


def test_a_former_address_leads_to_the_neighbourhood_under_the_new_one(client, chain):
    FormerSlug.objects.create(slug="ward-tea", initiative=chain[0])

    answer = client.get("/network/ward-tea/")

    assert (answer.status_code, answer["Location"]) == (301, "/network/tea-on-the-ward/")


@pytest.mark.parametrize("count", [1, 3])
def test_it_takes_as_many_queries_however_many_connections(client, count):
    hub = an_initiative(name="Hub")
    for _ in range(count):
        a_connection(hub, an_initiative())
    client.get("/network/hub/")

    with CaptureQueriesContext(connection) as found:
        client.get("/network/hub/")

    assert len(found) <= 4, [query["sql"][:100] for query in found]
