"""The guide for people who think of starting a group, and who helps them."""

import re

import pytest

from tests.factories import an_initiative, an_offer, an_organisation, taken_down, unlisted
from tests.pages import text, tight
from tests.people import a_user, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
THURSDAY = "2026-11-26"
PATH = "/help-others/start-a-group/"


def test_the_guide_has_eight_to_twelve_steps_in_plain_words(client):
    page = text(client, PATH)

    steps = re.findall(r"<h2>(.*?)</h2>", page.partition('<div class="steps">')[2].partition('id="talk"')[0])

    assert 8 <= len(steps) <= 12
    assert (steps[0], steps[-1]) == ("Begin with two or three", "Ask how it goes")
    assert page.count(f"<h2>{steps[0]}</h2>") == 1


def test_who_will_talk_it_through_can_be_reached_from_the_page(client):
    an_offer(name="Tea", sort="start", contact="tea@example.org", organisation=an_organisation(name="Two Mugs"))
    an_offer(name="Over", sort="start", until=THURSDAY)
    taken_down(an_offer(name="Taken down", sort="start"))

    answer = client.get(PATH)

    assert [(card.name, card.by) for card in answer.context["talks"]] == [("Tea", "Two Mugs")]
    assert '<a href="mailto:tea@example.org">tea@example.org</a>' in tight(answer.content.decode())


def test_offers_that_say_they_help_groups_start_come_before_those_that_new_groups_need(client):
    an_offer(name="Calls", sort="calls")
    an_offer(name="Money", sort="funding", commitments=["B5", "A1"])
    an_offer(name="Room", sort="space")
    an_offer(name="Somebody to ask", sort="supervision")
    an_offer(name="Learn", sort="training", until=THURSDAY)
    an_offer(name="Walk", sort="role", role="mentor")
    an_offer(name="Tea", sort="start", commitments=["B5"])

    helpful = client.get(PATH).context["helpful"]

    assert [card.name for card in helpful] == ["Money", "Calls", "Room", "Somebody to ask"]


def test_groups_to_learn_from_are_those_that_help_others_start(client):
    kitchen, circle, gone, ended = (
        an_initiative(name="Kitchen"),
        an_initiative(name="Circle"),
        unlisted(an_initiative(name="Gone")),
        an_initiative(name="Ended", state="ended"),
    )
    an_offer(sort="start", given_by=[kitchen, gone, ended])
    an_offer(sort="learning", commitments=["B5"], given_by=[kitchen, circle])
    an_offer(sort="space", given_by=[an_initiative(name="Only lends a room")])

    initiatives = client.get(PATH).context["initiatives"]

    assert [row.name for row in initiatives] == ["Circle", "Kitchen"]


def test_where_nobody_offers_anything_the_page_says_whom_to_ask(client):
    page = text(client, PATH)

    assert "Nobody has offered that here yet." in page
    assert '<a href="/organisations/">' in page
    assert "Groups to learn from" not in page


def test_the_guide_ends_with_listing_the_group(client):
    page = text(client, PATH)

    last = page[page.rindex("<section") :]

    assert '<a class="button" href="/provider/group/">List your group</a>' in tight(last)


@pytest.mark.parametrize("path", ["/help-others/", "/es/help-others/"])
def test_who_wants_to_help_finds_the_guide(client, path):
    assert f'href="{path}start-a-group/"' in text(client, path)


def test_who_comes_to_register_finds_the_guide():
    assert f'href="{PATH}"' in text(signed_in(a_user()), "/provider/start/")


def test_the_title_says_nothing_of_health_and_the_page_is_only_read(client):
    assert "<title>Starting a group - " in text(client, PATH)
    assert client.post(PATH).status_code == 405


@pytest.mark.parametrize("language", ["", "/es"])
def test_the_page_costs_the_same_for_one_offer_and_for_three(client, language, django_assert_max_num_queries):
    counted = []
    for count in (1, 3):
        for _number in range(count):
            an_offer(sort="start", given_by=[an_initiative()], moments=["in-hospital"], commitments=["B5"])
            an_offer(sort="space", given_by=[an_initiative()], moments=["in-hospital"], commitments=["B5"])
        client.get(language + PATH)
        with django_assert_max_num_queries(14) as queries:
            client.get(language + PATH)
        counted.append(len(queries))

    assert counted[0] == counted[1]
