import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse

from directory import importing, moderation
from directory.models import Commitment, Offer
from tests.factories import an_initiative, an_offer, an_organisation, unlisted
from tests.people import a_moderator

pytestmark = pytest.mark.django_db
FRIDAY = dt.date(2026, 11, 27)
THURSDAY = "2026-11-26"


@pytest.fixture(autouse=True)
def friday_at_4pm():
    with time_machine.travel(dt.datetime(2026, 11, 27, 16, 0, tzinfo=ZoneInfo("Europe/London")), tick=False):
        yield


def asked(client, query: str = ""):
    return client.get(reverse("offers"), QUERY_STRING=query)


def names(answer) -> list[str]:
    return [card.name for card in answer.context["cards"]]


def found(client, query: str = "") -> list[str]:
    return names(asked(client, query))


def text(client, row_or_path) -> str:
    path = row_or_path if isinstance(row_or_path, str) else row_or_path.get_absolute_url()
    return client.get(path).content.decode()


def taken_down(offer: Offer) -> Offer:
    moderation.unlist(offer, by=a_moderator(), reason="They asked us to.")
    return offer


def test_offers_that_can_be_taken_up_today_are_listed_by_name(client):
    an_offer(name="B", until="2026-11-27")
    an_offer(name="A")
    an_offer(name="Over", until=THURSDAY)
    taken_down(an_offer(name="Taken down"))

    assert found(client) == ["A", "B"]


def test_a_card_says_what_whose_for_whom_where_and_until_when(client):
    an_offer(
        name="A Room",
        organisation=an_organisation(name="Corner Café"),
        sort="space",
        summary="Warm.",
        for_whom="Small groups",
        area="Brixton",
        until="2027-03-05",
        moments=["in-hospital"],
        example=True,
    )

    (card,) = asked(client).context["cards"]

    assert (card.name, card.by, card.sort, card.summary) == ("A Room", "Corner Café", "Space", "Warm.")
    assert (card.for_whom, card.area, card.until) == ("Small groups", "Brixton", "Until 5 March 2027")
    assert (card.moments, card.example, card.url) == ("Staying on a ward", True, "/offers/a-room/")


@pytest.mark.parametrize(
    "query",
    [
        "what=space",
        "moment=in-hospital",
        "commitment=B5",
        "area=tulse-hill",
        "what=space&moment=in-hospital&commitment=B5&area=tulse-hill",
        "what=space&what=funding",
        "moment=in-hospital&moment=in-a-and-e",
        "commitment=B5&commitment=A1",
    ],
)
def test_every_filter_finds_what_says_so_and_nothing_that_is_silent(client, query):
    an_offer(name="Room", sort="space", moments=["in-hospital"], commitments=["B5"], area="Tulse Hill")
    an_offer(name="Silent", sort="training")

    assert found(client, query) == ["Room"]


def test_filters_of_one_sort_widen_and_of_two_sorts_narrow(client):
    an_offer(name="Brixton training", sort="training", area="Brixton")
    an_offer(name="Brixton room", sort="space", area="Brixton")
    an_offer(name="Norwood role", sort="role", area="Norwood")

    assert found(client, "what=training&what=role") == ["Brixton training", "Norwood role"]
    assert found(client, "what=training&what=role&area=brixton") == ["Brixton training"]
    assert found(client, "area=brixton&area=norwood&what=space") == ["Brixton room"]


def test_two_ways_to_write_one_area_are_one_choice(client):
    an_offer(name="One", area="Tulse Hill")
    an_offer(name="Two", area="tulse hill")

    area = asked(client).context["finder"].panel[-1]

    assert [choice.value for choice in area.choices] == ["tulse-hill"]
    assert found(client, "area=tulse-hill") == ["One", "Two"]


def test_an_area_is_a_choice_only_while_an_offer_there_can_be_taken_up(client):
    an_offer(area="Vauxhall", until=THURSDAY)
    taken_down(an_offer(area="Clapham"))
    an_offer(area="")

    assert asked(client).context["finder"].panel[-1].choices == []


@pytest.mark.parametrize(
    "query", ["what=magic", "moment=moon", "commitment=Z9", "area=atlantis", "what=space&what=magic"]
)
def test_a_value_that_nobody_knows_finds_nothing_and_says_why(client, query):
    an_offer(sort="space")
    value = query.rpartition("=")[2]

    answer = asked(client, query)

    assert (names(answer), answer.status_code) == ([], 200)
    assert f"We do not know “{value}”. Choose from the list instead." in answer.content.decode()


def test_each_filter_in_force_is_a_chip_that_takes_it_off(client):
    an_offer(sort="role", commitments=["A2"])

    chips = asked(client, "what=role&what=space&commitment=A2&page=3").context["finder"].chips

    assert [(chip.words, chip.query) for chip in chips] == [
        ("A role, volunteer or paid", "what=space&commitment=A2"),
        ("Space", "what=role&commitment=A2"),
        ("Everyone is asked to give", "what=role&what=space"),
    ]


def test_commitments_go_by_their_short_names_and_never_by_the_framework_s_own_line(client):
    offer = an_offer(commitments=list(Commitment.objects.values_list("code", flat=True)))

    pages = text(client, "/offers/") + text(client, offer)

    assert all(pages.count(commitment.short_name) == 2 for commitment in Commitment.objects.all())
    assert [line for line in Commitment.objects.values_list("meaning", flat=True) if line in pages] == []


def test_twenty_offers_stand_on_a_page_and_the_filters_stay(client):
    for number in range(41):
        an_offer(name=f"Training {number:02}", sort="training")
    an_offer(name="Room", sort="space")

    middle = asked(client, "what=training&page=2")

    assert names(middle) == [f"Training {number:02}" for number in range(20, 40)]
    assert 'href="?what=training&amp;page=1"' in middle.content.decode()
    assert 'href="?what=training&amp;page=3"' in middle.content.decode()
    assert (found(client, "page=99"), found(client, "page=two")[0]) == (["Training 39", "Training 40"], "Room")


def test_an_empty_list_says_that_there_is_nothing_yet_or_that_nothing_fits(client):
    nothing_yet = text(client, "/offers/")
    an_offer(sort="space")
    nothing_fits = text(client, "/offers/?what=funding")

    assert "Nobody has published an offer yet." in nothing_yet
    assert "No offer fits all of that." in nothing_fits
    assert "See every offer" in nothing_fits


def test_the_page_of_an_offer_says_everything_that_was_stated(client):
    organisation = an_organisation(name="Two Mugs")
    circle = an_initiative(name="Tuesday Circle")
    offer = an_offer(
        name="Four evenings",
        organisation=organisation,
        summary="Learn to listen.",
        for_whom="Anybody.",
        how_to_take_up="Ring us.\n\n- Say hello.",
        area="Stockwell",
        until="2027-01-31",
        commitments=["B7", "A2"],
        moments=["leaving-hospital"],
        given_by=[circle],
    )

    page = text(client, offer)

    for words in (
        '<a href="/organisations/two-mugs/">Two Mugs</a>',
        "Training",
        "Learn to listen.",
        "Anybody.",
        "<p>Ring us.</p>",
        "<li>Say hello.</li>",
        "Stockwell",
        "Until 31 January 2027",
        "Learn together",
        "Everyone is asked to give",
        '<a href="/moments/leaving-hospital/">Coming home from hospital</a>',
        '<a href="/support/tuesday-circle/">Tuesday Circle</a>',
    ):
        assert words in page, words
    assert "has passed" not in page


def test_what_was_not_stated_has_no_heading(client):
    page = text(client, an_offer())

    headings = re.findall(r"<h2>(.*?)</h2>", page)

    assert headings == ["How to take it up"]
    assert "They have not said how. You could ask" in page


def test_an_offer_whose_date_has_passed_answers_and_says_so(client):
    answer = client.get(an_offer(until=THURSDAY).get_absolute_url())

    assert answer.status_code == 200
    assert "The date of this offer has passed" in answer.content.decode()


def test_an_offer_that_was_taken_down_says_so_and_one_that_never_was_is_not_found(client):
    gone = taken_down(an_offer(name="Secret Room"))

    answer = client.get(gone.get_absolute_url())

    assert (answer.status_code, client.get("/offers/never-was/").status_code) == (410, 404)
    assert "Secret" not in answer.content.decode()


def test_an_initiative_that_was_taken_down_is_not_named_by_the_offers_it_gave(client):
    offer = an_offer(given_by=[unlisted(an_initiative(name="Gone Circle")), an_initiative(name="Here Circle")])

    page = text(client, offer)

    assert ("Gone Circle" in page, "Here Circle" in page) == (False, True)


def test_an_organisation_shows_what_it_offers_now(client):
    organisation = an_organisation()
    an_offer(name="Room", organisation=organisation)
    an_offer(name="Over", organisation=organisation, until=THURSDAY)
    taken_down(an_offer(name="Taken down", organisation=organisation))
    an_offer(name="Another's")

    offers = client.get(organisation.get_absolute_url()).context["offers"]

    assert [card.name for card in offers] == ["Room"]
    assert "What it offers" in text(client, organisation)
    assert "What it offers" not in text(client, an_organisation())


def test_a_listing_shows_the_offers_from_there(client):
    circle = an_initiative()
    room = an_offer(name="Room", given_by=[circle])
    an_offer(name="Over", given_by=[circle], until=THURSDAY)
    taken_down(an_offer(name="Taken down", given_by=[circle]))

    page = text(client, circle)

    assert "Offers from here" in page
    assert re.findall(r'href="(/offers/.+?)"', page) == [room.get_absolute_url()]
    assert "Offers from here" not in text(client, an_initiative())


def test_somebody_who_would_like_to_help_sees_roles_and_trainings_and_the_way_to_the_rest(client):
    an_offer(name="Ward tea", sort="role")
    an_offer(name="Four evenings", sort="training")
    an_offer(name="Room", sort="space")
    an_offer(name="Over", sort="role", until=THURSDAY)

    answer = client.get("/help-others/")

    assert names(answer) == ["Four evenings", "Ward tea"]
    assert 'href="/offers/">See every offer</a>' in answer.content.decode()


def test_every_page_leads_to_the_offers(client):
    assert '<a href="/offers/">Offers</a>' in text(client, "/about/")


def test_no_title_says_what_is_on_offer(client):
    page = text(client, an_offer(name="Bipolar training"))

    assert "<title>Offer - " in page


@pytest.mark.parametrize(
    "path", ["/offers/", "/offers/?moment=in-hospital&area=brixton", "/help-others/", "/organisations/kettles/"]
)
def test_a_list_of_offers_costs_the_same_number_of_queries_for_one_row_and_for_three(
    client, path, django_assert_max_num_queries
):
    organisation = an_organisation(name="Kettles")
    counted = []
    for count in (1, 3):
        while Offer.objects.count() < count:
            an_offer(
                organisation=organisation,
                area="Brixton",
                moments=["in-hospital"],
                commitments=["A1", "A2"],
                given_by=[an_initiative()],
            )
        with django_assert_max_num_queries(14) as queries:
            client.get(path)
        counted.append(len(queries))

    assert counted[0] == counted[1]


def test_the_pages_of_an_offer_and_of_who_gives_it_cost_the_same_for_one_and_for_three(
    client, django_assert_max_num_queries
):
    counted = []
    for count in (1, 3):
        circles = [an_initiative() for _number in range(count)]
        offers = [an_offer(given_by=circles, moments=["in-hospital"], commitments=["A1"]) for _number in range(count)]
        client.get(circles[0].get_absolute_url())
        with django_assert_max_num_queries(24) as queries:
            client.get(offers[0].get_absolute_url())
            client.get(circles[0].get_absolute_url())
        counted.append(len(queries))

    assert counted[0] == counted[1]


def test_the_invented_offers_are_there_and_all_but_the_one_that_is_over_are_listed(client):
    importing.load_examples(FRIDAY)

    assert len(found(client)) == 7
    assert all(card.example for card in asked(client).context["cards"])
