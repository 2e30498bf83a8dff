"""The page of an offer, and wherever else an offer is shown."""

import re

import pytest

from tests.factories import an_initiative, an_offer, an_organisation, taken_down, unlisted
from tests.pages import text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
THURSDAY = "2026-11-26"


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


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("020 7946 0123", 'Ring <a class="num" href="tel:02079460123">020 7946 0123</a>'),
        ("rooms@example.org", 'Write to <a href="mailto:rooms@example.org">rooms@example.org</a>'),
        ("https://example.org/a@b", 'See <a href="https://example.org/a@b" rel="noreferrer nofollow">'),
    ],
)
def test_the_way_that_an_organisation_chose_is_a_link(client, contact, link):
    page = " ".join(text(client, an_offer(contact=contact)).split())

    assert link in page
    assert "They have not said how" not in page


def test_a_role_says_what_kind_it_is_what_it_gets_and_when_and_for_how_many(client):
    page = text(
        client, an_offer(sort="role", role="hour", gets=["expenses", "training"], when=["sun-night"], capacity=2)
    )

    for words in ("Give an hour", "<p>Training, Expenses paid</p>", "<li>Sunday night</li>", "Up to 2 at a time."):
        assert words in page, words


def test_a_day_of_which_every_part_fits_goes_by_its_name(client):
    parts = ["sat-morning", "sat-afternoon", "sat-evening", "sat-night", "sun-morning"]

    assert "<li>Saturday, Sunday morning</li>" in text(client, an_offer(when=parts))


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
    assert re.findall(r'href="(/offers/[^"]+)"', page) == [room.get_absolute_url()]
    assert "Offers from here" not in text(client, an_initiative())


def test_every_page_leads_to_the_offers(client):
    assert '<a href="/offers/">Offers</a>' in text(client, "/about/")


def test_no_title_says_what_is_on_offer(client):
    page = text(client, an_offer(name="Bipolar training"))

    assert "<title>Offer - " in page


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
