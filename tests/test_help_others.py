"""Ways to support others: the roles that can be taken now, their filters and counts, and what else one can do."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory.models import Offer
from tests.factories import an_initiative, an_offer, an_organisation, taken_down, unlisted
from tests.pages import names, text, tight

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
THURSDAY, FRIDAY = "2026-11-26", "2026-11-27"
PATH = "/help-others/"


def a_role(name: str, **parts) -> Offer:
    return an_offer(name=name, **{"sort": "role", "role": "mentor", **parts})


def asked(client, query: str = ""):
    return client.get(reverse("help-others"), QUERY_STRING=query)


def found(client, query: str = "") -> list[str]:
    return names(asked(client, query))


def test_roles_that_can_be_taken_today_are_ways_and_other_offers_are_not(client):
    a_role("Walk", until=FRIDAY)
    a_role("Cook", role="paid")
    a_role("Over", until=THURSDAY)
    taken_down(a_role("Taken down"))
    an_offer(name="Room", sort="space")

    answer = asked(client)

    assert names(answer) == ["Cook", "Walk"]
    assert answer.context["finder"].title == "2 ways to support others"


def test_a_card_says_the_kind_of_role_what_it_gets_who_gives_it_when_and_until_when(client):
    a_role(
        "Cook",
        role="paid",
        gets=["pay", "training"],
        organisation=an_organisation(name="Two Mugs"),
        when=["sun-morning", "sat-evening"],
        moments=["leaving-hospital"],
        until="2026-12-24",
    )

    (card,) = asked(client).context["cards"]

    assert (card.sort, card.gets, card.by) == ("Paid peer worker", "Training, Pay", "Two Mugs")
    assert (card.when, card.until) == ("Saturday evening, Sunday morning", "Until 24 December 2026")
    assert card.moments == "Coming home from hospital"


@pytest.mark.parametrize(
    "query",
    [
        "role=mentor",
        "gets=training",
        "moment=in-hospital",
        "when=sat-evening",
        "when=sat",
        "role=mentor&gets=training&moment=in-hospital&when=sat",
        "role=mentor&role=hour",
        "when=sat-evening&when=mon",
    ],
)
def test_every_filter_finds_what_says_so_and_nothing_that_is_silent(client, query):
    a_role("Walk", gets=["training"], moments=["in-hospital"], when=["sat-evening"])
    an_offer(name="Silent", sort="role")

    assert found(client, query) == ["Walk"]


def test_a_saturday_night_lasts_until_sunday_morning_and_is_asked_for_as_saturday(client):
    a_role("Listen", when=["sat-night"])

    assert (found(client, "when=sat"), found(client, "when=sun")) == (["Listen"], [])


@pytest.mark.parametrize("query", ["role=king", "when=tomorrow", "when=sat-teatime", "moment=moon", "gets=gold"])
def test_a_value_that_nobody_knows_finds_nothing_and_says_why(client, query):
    a_role("Walk")
    value = query.partition("=")[2]

    answer = asked(client, query)

    assert (names(answer), answer.status_code) == ([], 200)
    assert f"We do not know “{value}”. Choose from the list instead." in answer.content.decode()


def some_roles():
    a_role("A", gets=["training"], moments=["in-hospital", "in-a-and-e"], when=["sat-evening", "sat-night"])
    a_role("B", gets=["training", "expenses"], when=["sat-evening"])
    a_role("C", role="paid", gets=["pay"], moments=["in-hospital"], when=["mon-morning"])
    a_role("D", role="hour")
    a_role("Over", until=THURSDAY, when=["sat-evening"])


@pytest.mark.parametrize("query", ["", "role=mentor", "gets=training&when=sat", "moment=in-hospital", "role=event"])
def test_the_number_beside_each_choice_is_what_that_choice_finds(client, query):
    some_roles()
    finder = asked(client, query).context["finder"]
    shown = {(g.name, choice.value): choice.count for g in finder.panel for choice in g.choices}

    found_alone = {}
    for name, value in shown:
        others = [part for part in query.split("&") if part and not part.startswith(f"{name}=")]
        found_alone[name, value] = len(found(client, "&".join([*others, f"{name}={value}"])))

    assert shown == found_alone


@pytest.mark.parametrize("query", ["role=king", "role=king&when=sat", "gets=training&moment=moon"])
def test_what_nobody_knows_finds_nothing_and_no_number_says_otherwise(client, query):
    some_roles()
    answer = asked(client, query)
    finder, unknown = answer.context["finder"], "role" if "king" in query else "moment"

    counts = {choice.count for group in finder.panel if group.name != unknown for choice in group.choices}

    assert (names(answer), counts, answer.context["grid"]) == ([], {0}, None)


def test_the_number_in_each_window_is_what_it_leads_to(client):
    some_roles()
    page = text(client, f"{PATH}?gets=training")

    windows = re.findall(r'<a class="lit" href="([^"]+)"><span aria-hidden="true">(\d+)</span>', tight(page))

    assert {unescape(link): int(number) for link, number in windows} == {
        f"{PATH}?gets=training&when=sat-evening": 2,
        f"{PATH}?gets=training&when=sat-night": 1,
    }
    assert [len(found(client, unescape(link).partition("?")[2])) for link, _number in windows] == [2, 1]


def test_a_window_says_in_words_what_it_counts(client):
    a_role("Walk", when=["sat-evening"])

    page = text(client, PATH)

    assert '<span class="vh">Saturday evening: 1 way</span>' in page
    assert '<span class="vh">Sunday evening: none known</span>' in page


def test_there_are_no_windows_when_nobody_names_a_time(client):
    a_role("Walk")

    assert "When could you?" not in text(client, PATH)


def test_the_panel_keeps_the_time_and_the_windows_keep_the_rest(client):
    a_role("Walk", gets=["training"], when=["sat-evening"])

    page = text(client, f"{PATH}?gets=training&when=sat-evening&page=2")

    assert '<input type="hidden" name="when" value="sat-evening">' in page
    assert 'href="/help-others/?gets=training&amp;when=sat-evening"' in page


def test_each_filter_in_force_is_a_chip_that_takes_it_off(client):
    a_role("Walk", when=["sat-evening"])

    chips = asked(client, "when=sat-evening&role=mentor&role=paid&page=3").context["finder"].chips

    assert [(chip.words, chip.query) for chip in chips] == [
        ("Volunteer mentor or buddy", "when=sat-evening&role=paid"),
        ("Paid peer worker", "when=sat-evening&role=mentor"),
        ("Saturday evening", "role=mentor&role=paid"),
    ]


def test_who_names_no_time_is_counted_when_a_time_is_asked_for(client):
    a_role("Walk", when=["sat-evening"])
    a_role("Any day")
    a_role("Any day, paid", role="paid")

    page = text(client, f"{PATH}?when=sat&role=mentor")

    assert '<a href="?role=mentor">1 more says no time. See all of them</a>' in tight(page)
    assert "no time" not in text(client, f"{PATH}?role=mentor")


def test_what_finds_nothing_says_which_filter_to_leave_out_and_how_many_there_are_then(client):
    a_role("Walk", gets=["training"])
    a_role("Cook", role="paid", gets=["pay"])

    page = text(client, f"{PATH}?role=mentor&gets=pay")

    assert "Nothing fits all of that" in page
    assert '<a class="chip" href="?gets=pay">Without “Volunteer mentor or buddy”: 1 way</a>' in tight(page)
    assert '<a class="chip" href="?role=mentor">Without “Pay”: 1 way</a>' in tight(page)


def test_where_no_single_filter_helps_each_is_offered_alone(client):
    a_role("Walk")
    a_role("Cook", role="paid", gets=["pay"])
    a_role("Sit", role="meeting", when=["sat-evening"])

    page = text(client, f"{PATH}?role=mentor&gets=pay&when=sat")

    assert re.findall(r'href="(\?[^"]+)">Only “(.+?)”: 1 way<', tight(page)) == [
        ("?role=mentor", "Volunteer mentor or buddy"),
        ("?gets=pay", "Pay"),
        ("?when=sat", "Saturday"),
    ]


def test_where_there_is_nothing_at_all_the_page_leads_on(client):
    an_offer(name="Tea", sort="start", contact="020 7946 0123", organisation=an_organisation(name="Two Mugs"))

    page = text(client, PATH)

    assert "No role is open at the moment" in page
    assert re.search(r'Two Mugs: .*?<a class="num" href="tel:02079460123">020 7946 0123</a>', page, re.DOTALL)
    for path in ("/offers/", "/help-others/start-a-group/", "/organisations/"):
        assert f'<li><a href="{path}">' in tight(page)


def test_a_page_on_which_nothing_stands_yet_says_what_one_can_do_today(client):
    an_initiative()

    leads = {
        path: set(re.findall(r'href="([^"]+)"', tight(text(client, path)).partition("<main")[2].partition("</main")[0]))
        for path in ("/network/", "/offers/", "/help-others/")
    }

    assert leads["/network/"] >= {"/support/", "/organisations/", "/help-others/", "/provider/"}
    assert leads["/offers/"] >= {"/organisations/", "/help-others/start-a-group/", "/provider/start/"}
    assert leads["/help-others/"] >= {"/offers/", "/organisations/", "/provider/start/", "/account/login/"}


def test_every_page_ends_with_signing_in_and_listing_a_group_after_the_four_numbers(client):
    foot = tight(text(client, "/about/")).partition("<footer")[2]

    places = [foot.index(words) for words in ("116 123", "Urgent help", "List your group", "Sign in")]
    assert places == sorted(places)


def test_trainings_stand_below_whatever_is_asked_for(client):
    an_offer(name="Four evenings", sort="training")
    an_offer(name="Over", sort="training", until=THURSDAY)

    trainings = asked(client, "role=mentor").context["trainings"]

    assert [card.name for card in trainings] == ["Four evenings"]


def test_initiatives_where_people_give_too_say_how_and_follow_the_moment(client):
    line = [{"moment": "in-hospital"}]
    an_initiative(name="Table", give_and_receive="Everybody washes up.")
    an_initiative(name="Ward tea", give_and_receive="Come back with a cake.", moments=line)
    an_initiative(name="Silent")
    an_initiative(name="Ended", give_and_receive="It did.", state="ended")
    unlisted(an_initiative(name="Gone", give_and_receive="It did."))

    everything = asked(client).context["initiatives"]
    for_a_ward = asked(client, "moment=in-hospital").context["initiatives"]

    assert [row.name for row in everything] == ["Table", "Ward tea"]
    assert [row.name for row in for_a_ward] == ["Ward tea"]
    assert "Everybody washes up." in text(client, PATH)


def test_twenty_ways_stand_on_a_page_and_the_filters_stay(client):
    for number in range(21):
        a_role(f"Role {number:02}")

    first, second = asked(client, "role=mentor"), asked(client, "role=mentor&page=2")

    assert (len(names(first)), names(second)) == (20, ["Role 20"])
    assert 'href="?role=mentor&amp;page=2"' in first.content.decode()
    assert found(client, "page=99") == ["Role 20"]


@pytest.mark.parametrize("language", ["", "/es"])
@pytest.mark.parametrize("query", ["", "role=mentor&when=sat&moment=in-hospital", "role=paid&gets=pay&when=mon"])
def test_the_page_takes_eight_queries_whatever_is_asked_and_however_long_it_is(client, query, language):
    counted = []
    for count in (1, 3):
        while Offer.objects.filter(sort="role").count() < count:
            row = an_initiative(give_and_receive="Wash up.", moments=[{"moment": "in-hospital"}])
            a_role(f"Role {count}", given_by=[row], moments=["in-hospital", "in-a-and-e"], when=["sat-evening"])
            an_offer(sort="training")
            an_offer(sort="start")
        client.get(language + PATH, QUERY_STRING=query)
        with CaptureQueriesContext(connection) as queries:
            client.get(language + PATH, QUERY_STRING=query)
        counted.append(len(queries))

    assert counted[0] == counted[1] <= 8, [query["sql"][:120] for query in queries]


def test_the_page_is_only_read_and_leaves_nothing_behind(client):
    a_role("Walk", contact="020 7946 0123")

    answer = asked(client, "role=mentor")

    assert client.post(PATH).status_code == 405
    assert not answer.cookies
    assert "We keep nothing about you." in answer.content.decode()


@pytest.mark.parametrize("language", ["/es", "/pt"])
def test_in_another_language_the_links_stay_there_and_what_groups_wrote_says_that_it_is_english(client, language):
    a_role("Walk", summary="Round the park.", when=["sat-evening"])

    page = text(client, f"{language}{PATH}")

    assert '<span lang="en-GB">Round the park.</span>' in page
    assert f'href="{language}/help-others/start-a-group/"' in page
    assert f'href="{language}/help-others/?when=sat-evening"' in page
