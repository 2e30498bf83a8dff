import re

import pytest

from directory import importing
from tests.clock import FRIDAY
from tests.factories import an_initiative, unlisted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]


def counts(client, **asked) -> dict[str, int]:
    """Every window that is lit, with its number."""
    grid = client.get("/week/", asked).context["page"].grid
    return {cell.when: cell.count for row in grid.rows for cell in row.cells if cell.count}


def test_the_week_counts_each_listing_once_at_each_time_it_is_there(client):
    an_initiative(meets=["tue-evening", {"opens": 1440 + 1050, "closes": 1440 + 1200}])
    an_initiative(meets=["tue-evening", "sat-night"])

    assert counts(client) == {"tue-evening": 2, "sat-night": 1}


def test_the_week_leaves_out_what_is_not_there_in_an_ordinary_week(client):
    an_initiative(meets=["mon-morning"], state="ended")
    an_initiative(meets=[{"slot": "tue-morning", "times_shown": False}])
    an_initiative(meets=[{"slot": "wed", "vague": True}])
    an_initiative(meets=[{"slot": "fri-morning", "date": "2026-12-04"}])
    unlisted(an_initiative(meets=["sat-morning"]))
    an_initiative(meets=["sun-morning"], state="paused")

    assert counts(client) == {}


def test_the_week_of_one_moment_holds_what_helps_then_and_what_is_open_to_everybody(client):
    an_initiative(meets=["mon-morning"], moments=[{"moment": "in-hospital"}])
    an_initiative(meets=["tue-morning"], any_moment=True)
    an_initiative(meets=["wed-morning"], moments=[{"moment": "leaving-hospital"}])

    assert counts(client, moment="in-hospital") == {"mon-morning": 1, "tue-morning": 1}


def test_every_window_leads_to_as_many_listings_as_it_says(client):
    importing.load_examples(FRIDAY)
    importing.load_records()

    for moment in ("", "weekend-crisis"):
        page = client.get("/week/", {"moment": moment}).text
        links = set(re.findall(r'href="(/support/\?[^"]+)"[^>]*>\s*<span aria-hidden="true">\s*(\d+)\s*<', page))

        found = {client.get(link.replace("&amp;", "&")).context["finder"].found.count == int(n) for link, n in links}
        assert len(links) >= 20, moment
        assert found == {True}, moment


def test_a_day_of_which_only_the_day_is_known_is_counted_below_the_windows(client):
    an_initiative(meets=["fri-morning", {"slot": "fri", "vague": True}])
    an_initiative(meets=[{"slot": "fri", "vague": True}])

    answer = client.get("/week/")

    said = [(one.when, one.words) for one in answer.context["page"].grid.untimed]
    assert said == [("fri", "Friday: also 1, time not known")]
    assert '<a href="/support/?when=fri">Friday: also 1, time not known</a>' in answer.text


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/week/?when=2026-12-25", "/support/?when=2026-12-25"),
        ("/now/?when=weekend", "/support/?when=weekend"),
        ("/es/week/?moment=in-hospital&when=sat", "/es/support/?moment=in-hospital&when=sat"),
        ("/now/?when=now", ""),
    ],
)
def test_a_time_that_is_asked_for_leads_to_the_list_of_that_time(client, path, leads_to):
    assert client.get(path).get("Location", "") == leads_to


def test_each_window_says_a_whole_sentence_to_a_screen_reader(client):
    an_initiative(meets=["tue-evening"])

    page = client.get("/week/").text

    assert '<span class="vh">Tuesday evening: 1 listing, 1 not confirmed</span>' in page
    assert '<span class="vh">Monday night: none known</span>' in page


def test_times_without_a_listing_are_named_with_a_way_to_tell_us(client):
    an_initiative(meets=["mon", "tue", "wed", "thu", "fri", "sat", "sun-morning"])

    answer = client.get("/week/")

    assert answer.context["page"].grid.empty == ["Sunday: afternoon, evening, night"]
    assert 'href="/suggest/"' in answer.text.partition("When we know of nothing")[2]


def test_a_moment_that_nobody_knows_is_said_and_the_whole_week_shown(client):
    an_initiative(meets=["tue-evening"])

    answer = client.get("/week/?moment=moon")

    assert answer.status_code == 200
    assert "We do not know that moment." in answer.text
    assert counts(client, moment="moon") == {"tue-evening": 1}


def test_the_week_takes_the_same_few_queries_for_one_listing_and_for_three(client, django_assert_max_num_queries):
    for _number in range(2):
        an_initiative(meets=["tue-evening"])
        client.get("/week/")  # what has changed since the last page is read once
        with django_assert_max_num_queries(2):
            client.get("/week/?moment=in-hospital")
