"""How many queries the pages of finding take, and how many bytes somebody loads to read one."""

import gzip
import re

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.models import Initiative
from tests.factories import an_initiative, an_offer, an_organisation
from tests.savepoints import one_for_all_tests

pytestmark = pytest.mark.django_db
LIST, LISTING, SEARCH = 8, 6, 8
KB = 1024
ASSETS = re.compile(r'(?:href|src)="/static/([^"#]+)')

SEARCHES = {
    "a word": "q=kettle",
    "words and filters": "q=kettle&format=group&when=sat-evening",
    "a reading": "q=near+brixton+tonight",
    "words and a reading": "q=kettle+saturday+evening",
    "a misspelt word": "q=ketlte",
    "nothing": "q=zzzzzz",
    "an organisation": "q=friends",
}


def kettles(number: int) -> list[Initiative]:
    """Listings that share everything, so that each is similar to all others."""
    organisation = an_organisation(name="Friends of the kettle")
    rows = [
        an_initiative(
            name=f"Kettle {one}", organisation=organisation, meets=["sat-evening"], at=[{"area": "Brixton"}],
            moments=[{"moment": "leaving-hospital"}], format=["group"], contacts=[PHONE],
        )
        for one in range(number)
    ]  # fmt: skip
    an_offer(organisation=organisation, given_by=rows)
    return rows


world = one_for_all_tests(kettles, each_of=[3, 25])
PHONE = {"sort": "phone", "value": "020 7946 0123"}


def queries(client, path: str) -> list[str]:
    """Of the second visit: the first reads what a process then keeps in memory."""
    client.get(path)
    with CaptureQueriesContext(connection) as found:
        assert client.get(path).status_code == 200
    return [query["sql"][:120] for query in found]


@pytest.mark.parametrize("language", ["", "/es"])
def test_the_list_takes_eight_queries_however_long_it_is(client, world, language):
    found = queries(client, f"{language}/support/")

    assert len(found) <= LIST, found


@pytest.mark.parametrize("language", ["", "/es"])
def test_a_listing_takes_six_queries_however_many_are_like_it(client, world, language):
    found = queries(client, f"{language}{world[0].get_absolute_url()}")

    assert len(found) <= LISTING, found


@pytest.mark.parametrize("language", ["", "/es"])
@pytest.mark.parametrize("asked", SEARCHES.values(), ids=SEARCHES.keys())
def test_a_search_takes_eight_queries_whatever_is_asked(client, world, asked, language):
    found = queries(client, f"{language}/support/?{asked}")

    assert len(found) <= SEARCH, found


@pytest.mark.parametrize(("most", "path"), [(20, "/support/"), (16, "/support/kettle-0/")])
def test_a_cold_visit_is_small(client, world, most, path):
    text = client.get(path, headers={"accept-encoding": "gzip"}).content
    assets = {name for name in ASSETS.findall(gzip.decompress(text).decode()) if not name.endswith(".woff2")}

    sizes = {path: len(text)} | {name: len(compressed(name)) for name in assets}

    assert sum(sizes.values()) <= most * KB, sizes


def compressed(name: str) -> bytes:
    """A file as WhiteNoise sends it to a browser that takes gzip alone; brotli is a tenth less."""
    with open(finders.find(name), "rb") as file:
        content = file.read()
    return min(gzip.compress(content, compresslevel=9), content, key=len)
