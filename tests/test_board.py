"""The board: what organisations offer, what groups need, and what fits one's own."""

import pytest
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.connecting import text
from tests.factories import an_ask, an_offer, an_organisation, taken_down
from tests.pages import tight
from tests.people import a_user, signed_in
from tests.taking_up import NEEDS, OFFERS, board, fits, named, needed_by, offered_by

pytestmark = pytest.mark.django_db


# The two lists


def test_one_list_shows_what_is_offered_and_the_other_what_others_need(tea, hall):
    offered_by(hall), an_offer(name="Evenings of listening"), needed_by(hall, name="Tea cups")
    needed_by(tea, name="A kettle")

    offers, needs = board(tea), board(tea, NEEDS)

    assert (named(offers), offers.context["heading"]) == (["A big room", "Evenings of listening"], "2 offers")
    assert (named(needs), needs.context["heading"]) == (["Tea cups"], "1 thing is needed")
    assert fits(needs) == fits(offers) == [("A kettle", "1 offer fits your ask")]


def test_what_is_over_or_taken_down_vanishes_at_once(tea, hall):
    offer, need = offered_by(hall), needed_by(hall)
    offered_by(hall, name="Last year", until="2020-01-31"), needed_by(hall, name="Long ago", until="2020-01-31")
    client = signed_in(tea.user)
    before = [named(client.get(reverse(which))) for which in (OFFERS, NEEDS)]

    taken_down(offer), taken_down(need)

    after = [named(client.get(reverse(which))) for which in (OFFERS, NEEDS)]
    assert (before, after) == ([["A big room"], ["A room on Tuesdays"]], [[], []])
    assert client.get(reverse("provider-ask", args=[need.slug])).status_code == 410


@pytest.mark.parametrize(
    ("query", "found"),
    {
        "?what=space": ["In Brixton", "On Tuesdays"],
        "?what=space&what=calls": ["Calls", "In Brixton", "On Tuesdays"],
        "?area=brixton": ["In Brixton"],
        "?when=tue": ["On Tuesdays"],
        "?when=tue-evening": ["On Tuesdays"],
        "?when=wed": [],
        "?moment=leaving-hospital": ["Calls"],
        "?what=space&area=brixton": ["In Brixton"],
        "?what=calls&area=brixton": [],
        "?what=nonsense": [],
    }.items(),
)
@pytest.mark.parametrize("which", [OFFERS, NEEDS])
def test_each_filter_narrows_either_list(tea, which, query, found):
    make = an_offer if which == OFFERS else an_ask
    make(name="In Brixton", sort="space", area="Brixton")
    make(name="On Tuesdays", sort="space", when=["tue-evening"])
    make(name="Calls", sort="calls", moments=["leaving-hospital"])

    assert named(board(tea, which, query)) == found


def test_each_number_beside_a_filter_is_what_it_finds(tea):
    for number, area in enumerate(["Brixton", "brixton", "Streatham"]):
        an_offer(name=f"Room {number}", sort="space", area=area, when=["tue-evening", "tue-morning"])
    an_offer(name="Calls", sort="calls", area="Brixton")
    shown = board(tea, query="?what=space").context["finder"]

    found = {
        (group.name, choice.value): (choice.count, len(named(board(tea, query=f"?{more}{group.name}={choice.value}"))))
        for group in shown.panel
        for choice in group.choices
        for more in ["" if group.name == "what" else "what=space&"]
    }

    assert found == {
        ("what", "space"): (3, 3),
        ("what", "calls"): (1, 1),
        ("area", "brixton"): (2, 2),
        ("area", "streatham"): (1, 1),
        ("when", "tue"): (3, 3),
    }


def test_what_nobody_understands_is_said(tea):
    shown = text(board(tea, query="?what=nonsense"))

    assert "nonsense" in shown
    assert 'role="alert"' in shown


def test_a_long_list_has_pages_that_keep_the_filter(tea):
    for number in range(23):
        an_offer(name=f"Offer {number:02}", sort="space")
    an_offer(name="Calls", sort="calls")

    second = board(tea, query="?what=space&page=2")

    assert named(second) == ["Offer 20", "Offer 21", "Offer 22"]
    assert "?what=space&amp;page=1" in text(second)
    assert named(board(tea, query="?what=space&page=99")) == named(second)


def test_an_empty_board_says_what_to_do(tea):
    offers, needs = text(board(tea)), text(board(tea, NEEDS))

    assert "You have not said yet what you need. Say it, and we show you which offers fit." in offers
    assert reverse("provider-new", args=["ask"]) in offers
    assert "Nobody has published an offer yet. Yours could be the first." in offers
    assert "Nobody else has said yet what they need." in needs


def test_filters_that_find_nothing_lead_on(tea, hall):
    offered_by(hall)

    shown = text(board(tea, query="?what=calls"))

    assert "Nothing on the board fits all of that." in shown
    assert reverse("provider-new", args=["ask"]) in shown


def test_somebody_without_a_team_sees_the_board(hall):
    offered_by(hall), needed_by(hall)
    client = signed_in(a_user())

    assert [named(client.get(reverse(which))) for which in (OFFERS, NEEDS)] == [["A big room"], ["A room on Tuesdays"]]


# Queries, and the public page


def many(hall, count: int) -> None:
    for _number in range(count):
        made = an_organisation()
        an_offer(organisation=made, sort="space", moments=["leaving-hospital"])
        an_ask(organisation=made, sort="space", moments=["leaving-hospital"])


@pytest.mark.parametrize("which", [OFFERS, NEEDS])
def test_three_cards_cost_no_more_queries_than_one(tea, hall, which):
    client, path = signed_in(tea.user), reverse(which)
    needed_by(tea), offered_by(tea)
    many(hall, 1)
    client.get(path)

    with CaptureQueriesContext(database) as with_one:
        client.get(path)
    many(hall, 2), needed_by(tea, name="Chairs"), offered_by(tea, name="Chairs")
    with CaptureQueriesContext(database) as with_three:
        answer = client.get(path)

    assert len(answer.context["cards"]) >= 3
    assert len(with_three) == len(with_one)


def test_the_page_of_an_ask_costs_no_more_queries_with_three_offers_than_with_one(tea, hall):
    client, need = signed_in(tea.user), needed_by(tea)
    path = reverse("provider-ask", args=[need.slug])
    many(hall, 1)
    client.get(path)

    with CaptureQueriesContext(database) as with_one:
        client.get(path)
    many(hall, 2)
    with CaptureQueriesContext(database) as with_three:
        answer = client.get(path)

    assert (len(answer.context["fitting"]), len(with_three)) == (3, len(with_one))


def test_the_public_page_of_an_offer_has_the_same_plain_link_for_everybody(tea, hall, client):
    offer = offered_by(hall)

    pages = [one.get(offer.get_absolute_url()).content.decode() for one in (client, signed_in(tea.user))]

    link = f'<a href="{reverse("provider-take-up", args=[offer.slug])}">Your group can take this up</a>'
    assert [link in tight(shown) for shown in pages] == [True, True]
    assert pages[0] == pages[1]


def test_the_public_page_of_an_offer_that_is_over_has_none(hall, client):
    offer = offered_by(hall, until="2020-01-31")

    assert "take-up" not in client.get(offer.get_absolute_url()).content.decode()
