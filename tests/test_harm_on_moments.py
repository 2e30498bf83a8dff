"""A listing that somebody reports as harmful leaves now and the moments at once, until a moderator has read it."""

import re

import pytest
from django.http import QueryDict
from django.utils import timezone

from directory.models import Case, Initiative
from directory.pages import clock
from directory.search import Finder
from tests.clock import FRIDAY, FRIDAY_4PM
from tests.factories import an_initiative, unlisted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
HOME = {"moments": [{"moment": "leaving-hospital"}]}
MEETS = {"meets": ["fri-afternoon", "fri-evening", "sat-evening"]}
LINE = {"formats": ["phone"], "contacts": [{"sort": "phone", "value": "020 7946 0123", "any_time": True}]}
TIMES = ("", "now", "today", "tonight", "weekend", "sat-evening", "sun-night")
COUNTED = re.compile(r'href="(/support/\?[^"]+)"[^>]*>\s*<span aria-hidden="true">\s*(\d+)\s*<')


def a_report_of_harm(row: Initiative) -> Case:
    return Case.objects.create(kind="initiative", subject=row.pk, sort="report", about="unsafe", due_at=FRIDAY_4PM)


def moment_pages(client, slug: str = "leaving-hospital") -> dict[str, bool]:
    """Whether each page of the moment names the listing, for every time."""
    pages = {when: client.get(f"/moments/{slug}/", {"when": when} if when else {}).text for when in TIMES}
    return {when: "Night Kitchen" in page for when, page in pages.items()}


def found(query: str) -> int:
    return Finder(QueryDict(query), clock.now()).found.count


@pytest.mark.parametrize("checked", [FRIDAY, None])
@pytest.mark.parametrize("helps", [HOME, {"any_moment": True}])
def test_it_stands_in_no_part_of_a_moment_page_at_any_time(client, helps, checked):
    row = an_initiative(name="Night Kitchen", **helps, **MEETS, **LINE, checked=checked)
    before = moment_pages(client)

    a_report_of_harm(row)

    assert any(before.values())
    assert moment_pages(client) == dict.fromkeys(TIMES, False)


def test_it_is_in_no_fold_of_a_crisis_page(client):
    row = an_initiative(name="Night Kitchen", moments=[{"moment": "weekend-crisis"}])
    before = moment_pages(client, "weekend-crisis")

    a_report_of_harm(row)

    assert (before[""], moment_pages(client, "weekend-crisis")) == (True, dict.fromkeys(TIMES, False))


@pytest.mark.parametrize("parts", [LINE, MEETS, {"meets": ["wed-evening"]}, {**LINE, "contacts": []}])
def test_it_stands_in_no_part_of_what_is_open_now_or_next(client, parts):
    row = an_initiative(name="Night Kitchen", checked=FRIDAY, **parts)
    before = client.get("/now/").text

    a_report_of_harm(row)

    after = client.get("/now/")
    assert ("Night Kitchen" in before, "Night Kitchen" in after.text) == (True, False)
    assert after.context["page"].title == "None known to be open now"


@pytest.mark.parametrize("when", TIMES[:-1])
def test_the_list_to_which_a_moment_page_leads_leaves_it_out_too(when):
    row = an_initiative(**HOME, **MEETS, checked=FRIDAY)
    an_initiative(**HOME, **MEETS, checked=FRIDAY)
    query = f"moment=leaving-hospital&when={when}"
    before = found(query)

    a_report_of_harm(row)

    assert (before, found(query)) == (2, 1)


def test_the_windows_of_the_week_count_as_many_as_the_lists_they_lead_to(client):
    row = an_initiative(**HOME, **MEETS, checked=FRIDAY)
    an_initiative(**HOME, **MEETS)
    a_report_of_harm(row)

    wrong, counted = [], 0
    for path in ("/moments/leaving-hospital/", "/week/?moment=leaving-hospital"):
        for link, count in COUNTED.findall(client.get(path).text):
            counted += 1
            wrong += [link] if found(link.partition("?")[2].replace("&amp;", "&")) != int(count) else []

    assert (wrong, counted > 4) == ([], True)


def test_its_number_at_a_moment_is_left_out_of_the_counts_beside_the_filters():
    row = an_initiative(**HOME)
    a_report_of_harm(row)

    facets = Finder(QueryDict(""), clock.now()).found.facets["moment"]

    assert facets["leaving-hospital"] == 0


def test_it_is_no_alternative_to_a_listing_that_was_taken_down(client):
    gone, row = unlisted(an_initiative(name="Tuesday Circle", **HOME)), an_initiative(name="Night Kitchen", **HOME)
    before = client.get(gone.get_absolute_url()).text

    a_report_of_harm(row)

    after = client.get(gone.get_absolute_url()).text
    assert ("Night Kitchen" in before, "Night Kitchen" in after) == (True, False)


@pytest.mark.parametrize("query", ["", "moment=leaving-hospital"])
def test_nobody_is_asked_to_go_along_to_it_and_give_too(client, query):
    row = an_initiative(name="Night Kitchen", give_and_receive="Everybody washes up.", **HOME)
    before = client.get(f"/help-others/?{query}").text

    a_report_of_harm(row)

    after = client.get(f"/help-others/?{query}").text
    assert ("Night Kitchen" in before, "Night Kitchen" in after) == (True, False)


def test_who_looks_for_its_name_still_finds_it_with_a_warning(client):
    a_report_of_harm(an_initiative(name="Night Kitchen", **HOME))

    text = client.get("/support/?q=night+kitchen").text

    assert "Night Kitchen" in text
    assert "Somebody has reported a problem. Check first." in text


def test_it_is_back_once_a_moderator_has_read_the_report(client):
    row = an_initiative(name="Night Kitchen", **HOME, **MEETS, checked=FRIDAY)
    before, now = moment_pages(client), client.get("/now/").text
    report = a_report_of_harm(row)

    Case.objects.filter(pk=report.pk).update(read_at=timezone.now())

    assert (moment_pages(client), client.get("/now/").text) == (before, now)
