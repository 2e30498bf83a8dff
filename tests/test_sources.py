"""Where facts come from: visitors see the group's own pages and official ones, moderators all of them."""

import pytest

from directory import memory
from directory.importing.records import mapping
from directory.pages.sources import OFFICIAL, SHARED, is_on, site, source_lines
from tests.factories import an_initiative, an_organisation
from tests.people import a_moderator, signed_in

pytestmark = pytest.mark.django_db
WEB = {"sort": "web", "value": "https://www.tea.example.org/about"}


def shown(*urls: str, **parts) -> list[str]:
    sources = [{"title": f"Source {number}", "url": url} for number, url in enumerate(urls)]
    row = an_initiative(sources=sources, **parts)
    return [line.url for line in source_lines(memory.page(row.slug))]


@pytest.mark.parametrize(
    "url",
    [
        "https://slam.nhs.uk/wards",
        "https://www.gov.uk/carers",
        "http://love.lambeth.gov.uk/hubs/",
        "https://LOVE.Lambeth.gov.uk",
        "https://www.lambethcollaborative.org.uk/news",
        "https://lambethtogether.net:443/crisis",
    ],
)
def test_an_official_page_is_a_source_for_visitors(url):
    assert shown(url) == [url]


@pytest.mark.parametrize(
    "url",
    [
        "https://www.theguardian.com/society",
        "https://www.facebook.com/tea",
        "https://web.archive.org/web/2014/https://slam.nhs.uk/",
        "https://nhs.uk.example.com/",
        "https://nhs.uk@example.com/",
        "https://notgov.uk/",
        "a book",
        "",
    ],
)
def test_any_other_page_is_for_moderators(url):
    assert shown(url) == []


def test_a_page_of_its_own_site_is_its_own():
    sites = ["https://tea.example.org/2025", "https://news.tea.example.org/", "https://example.org/"]

    assert shown(*sites, contacts=[WEB]) == sites[:2]


def test_a_page_of_its_organisation_is_its_own():
    organisation = an_organisation(website="https://mosaic.example.org/", contacts=[WEB])
    sites = ["https://www.mosaic.example.org/hub", "https://tea.example.org/"]

    assert shown(*sites, organisation=organisation) == sites


def test_a_page_on_a_site_for_everybody_makes_no_other_page_there_its_own():
    contacts = [{"sort": "web", "value": "https://www.facebook.com/tea"}]

    assert shown("https://www.facebook.com/somebody-else", contacts=contacts) == []


def test_a_hidden_door_keeps_the_address_of_its_source_hidden():
    assert shown("https://slam.nhs.uk/", at=[{"shown": "hidden"}]) == [""]


def test_moderators_see_every_source_on_their_page(client):
    row = an_initiative(sources=[{"title": "The Guardian", "url": "https://www.theguardian.com/society"}])
    moderator = signed_in(a_moderator())

    on_the_page = client.get(row.get_absolute_url()).text
    assert "The Guardian" not in on_the_page
    assert "https://www.theguardian.com/society" in moderator.get(f"/moderator/listings/{row.pk}/").text


def test_no_record_shows_visitors_a_newspaper_or_a_social_network():
    """The sites of all records are either official, of some organisation, or not shown: none is shared by many."""
    official = [one for one in OFFICIAL if is_on(one, SHARED)]
    websites = [site(one["website"]) for one in mapping()["organisations"].values() if one.get("website")]

    assert (official, [one for one in websites if is_on(one, SHARED)]) == ([], [])
