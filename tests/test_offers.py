"""The list of offers and its filters."""

import pytest
from django.urls import reverse

from directory import importing
from directory.models import Commitment, Offer
from directory.search import offers as searched
from directory.search.offers import light_offers
from tests.clock import FRIDAY
from tests.factories import an_initiative, an_offer, an_organisation, taken_down
from tests.pages import names, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
THURSDAY = "2026-11-26"


def asked(client, query: str = ""):
    return client.get(reverse("offers"), QUERY_STRING=query)


def found(client, query: str = "") -> list[str]:
    return names(asked(client, query))


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
        "when=tue",
        "when=tue-evening&what=space",
        "when=tue-evening&when=mon",
        "what=space&what=funding",
        "moment=in-hospital&moment=in-a-and-e",
        "commitment=B5&commitment=A1",
    ],
)
def test_every_filter_finds_what_says_so_and_nothing_that_is_silent(client, query):
    an_offer(name="Room", sort="space", moments=["in-hospital"], commitments=["B5"], area="Tulse Hill",
             when=["tue-evening", "sun-night"])  # fmt: skip
    an_offer(name="Silent", sort="training")

    assert found(client, query) == ["Room"]


def test_roles_are_found_by_their_kind_and_by_what_they_get(client):
    an_offer(name="Walk", sort="role", role="mentor", gets=["training", "expenses"])
    an_offer(name="Cook", sort="role", role="paid", gets=["pay"])
    an_offer(name="Room", sort="space")

    assert found(client, "role=mentor") == ["Walk"]
    assert found(client, "gets=pay&gets=expenses") == ["Cook", "Walk"]
    assert found(client, "gets=pay&role=mentor") == []


def test_a_part_of_a_day_is_found_by_itself_and_by_its_day_alone(client):
    an_offer(name="Room", when=["tue-evening"])

    assert [found(client, f"when={when}") for when in ("tue", "tue-evening")] == [["Room"]] * 2
    assert [found(client, f"when={when}") for when in ("tue-night", "wed-evening", "wed")] == [[]] * 3


def test_the_panel_names_days_and_a_part_of_one_only_while_it_is_asked_for(client):
    an_offer(when=["tue-evening"])
    groups = {group.name: group for group in asked(client, "when=tue-evening").context["finder"].panel}

    assert [choice.words for choice in groups["when"].choices[-2:]] == ["Sunday", "Tuesday evening"]
    assert len(groups["when"].choices) == 8


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


def test_an_offer_that_is_listed_while_the_list_is_read_breaks_no_page(client, monkeypatch):
    an_offer(name="A")

    def read(rows):
        found = light_offers(rows)
        an_offer(name="B", commitments=["A2"])
        return found

    monkeypatch.setattr(searched, "light_offers", read)

    assert found(client) == ["A"]


@pytest.mark.parametrize(
    "query",
    ["what=magic", "moment=moon", "commitment=Z9", "area=atlantis", "what=space&what=magic", "when=never", "gets=gold"],
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
        client.get(path)
        with django_assert_max_num_queries(14) as queries:
            client.get(path)
        counted.append(len(queries))

    assert counted[0] == counted[1]


def test_the_invented_offers_are_there_and_all_but_the_one_that_is_over_are_listed(client):
    importing.load_examples(FRIDAY)

    assert len(found(client)) == 14
    assert all(card.example for card in asked(client).context["cards"])
