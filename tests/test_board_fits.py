"""What fits what: offers for what a group needs, what it could give, and the page of an ask."""

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import connections, talk
from directory.matching import matches
from directory.models import Block
from tests.connecting import an_agreement, text
from tests.factories import an_ask, an_initiative, an_organisation
from tests.people import signed_in
from tests.taking_up import NEEDS, OFFERS, agreed, asked_for, board, fits, needed_by, offered_by

pytestmark = pytest.mark.django_db


# What fits


@pytest.mark.parametrize(
    ("offer", "is_fitting"),
    [
        ({}, True),
        ({"area": "BRIXTON"}, True),
        ({"area": ""}, True),
        ({"when": []}, True),
        ({"when": ["tue-evening", "sat-night"]}, True),
        ({"sort": "training"}, False),
        ({"area": "Streatham"}, False),
        ({"when": ["sat-night"]}, False),
        ({"until": "2020-01-31"}, False),
    ],
)
def test_an_offer_fits_that_is_of_the_same_sort_and_not_elsewhere_or_at_another_time(tea, hall, offer, is_fitting):
    needed_by(tea, area="Brixton", when=["tue-evening"])
    offered_by(hall, **{"area": "Brixton", "when": ["tue-evening"], **offer})

    words = "1 offer fits your ask" if is_fitting else "No offer fits your ask yet"
    assert fits(board(tea)) == [("A room on Tuesdays", words)]


def test_three_offers_fit_and_each_card_says_for_what(tea, hall):
    needed_by(tea)
    for number in range(3):
        offered_by(hall, name=f"Room {number}")
    offered_by(tea, name="Our own room")
    offered_by(hall, name="Training", sort="training")

    shown = board(tea)

    assert fits(shown) == [("A room on Tuesdays", "3 offers fit your ask")]
    assert [(one.card.name, one.fits, one.is_own) for one in shown.context["cards"]] == [
        ("Our own room", "", True),
        *[(f"Room {number}", "Fits what you need: A room on Tuesdays", False) for number in range(3)],
        ("Training", "", False),
    ]


def test_what_others_need_says_how_many_of_our_offers_fit(tea, hall):
    needed_by(hall)
    offered_by(tea), offered_by(tea, name="A small room"), offered_by(hall, name="Their own room")

    assert [one.fits for one in board(tea, NEEDS).context["cards"]] == ["2 of your offers fit"]


def test_teams_that_want_nothing_of_each_other_fit_nothing(tea, hall):
    needed_by(tea), offered_by(hall), needed_by(hall, name="Chairs"), offered_by(tea, name="Our room")
    Block.objects.create(team=hall.team, blocked=tea.team)

    offers, needs = board(tea), board(tea, NEEDS)

    assert fits(offers) == [("A room on Tuesdays", "No offer fits your ask yet")]
    assert [one.fits for one in needs.context["cards"]] == [""]


def test_matches_of_a_team_are_the_rows_themselves(tea, hall):
    need, other = needed_by(tea), needed_by(tea, name="Training", sort="training")
    offer = offered_by(hall)
    offered_by(tea, name="Our own room")

    assert matches(tea.team, timezone.localdate()) == [(need, [offer]), (other, [])]


def test_what_is_asked_for_already_leads_there(tea, hall):
    made = asked_for(offered_by(hall), tea)

    [pinned] = board(tea).context["cards"]

    assert pinned.taken == made.pk
    assert reverse("provider-taken", args=[made.pk]) in text(board(tea))


# The page of an ask


def ask_page(group, need):
    return signed_in(group.user).get(reverse("provider-ask", args=[need.slug]))


def test_our_own_ask_shows_the_offers_that_fit_and_a_way_to_take_each_up(tea, hall):
    need, offer = needed_by(tea), offered_by(hall)
    offered_by(hall, name="Training", sort="training")

    shown = ask_page(tea, need)

    assert [pinned.card.name for pinned in shown.context["fitting"]] == ["A big room"]
    assert "1 offer fits your ask" in text(shown)
    assert reverse("provider-take-up", args=[offer.slug]) + f"?ask={need.slug}" in text(shown)


def test_our_own_ask_that_nothing_fits_says_when_something_would(tea):
    shown = text(ask_page(tea, needed_by(tea)))

    assert "No offer fits your ask yet" in shown
    assert reverse(OFFERS) in shown


def test_the_ask_of_others_shows_what_we_could_give_and_asks_to_connect(tea, hall):
    need, offer = needed_by(hall), offered_by(tea, name="Our room")

    shown = text(ask_page(tea, need))

    assert "1 of your offers fits" in shown
    assert offer.get_absolute_url() in shown
    assert reverse("provider-ask-to-connect", args=[hall.row.slug]) + "?relation=place" in shown
    assert "Write to them" not in shown


def test_the_initiative_that_needs_it_is_the_one_to_ask(tea, hall):
    an_initiative(name="Another", organisation=hall.team.organisation)
    second = an_initiative(name="Zither Circle", organisation=hall.team.organisation)

    shown = text(ask_page(tea, needed_by(hall, needed_by=[second])))

    assert reverse("provider-ask-to-connect", args=[second.slug]) in shown


def test_whoever_can_write_to_them_already_may_write(tea, hall):
    need = needed_by(hall)
    made = an_agreement(tea, hall)

    open_one = text(ask_page(tea, need))
    connections.end(made, by=tea.user)
    ended = text(ask_page(tea, need))

    link = reverse("provider-thread", args=[talk.threads_of(tea.user).get().pk])
    assert (link in open_one, link in ended) == (True, False)


def test_a_taken_up_offer_is_a_way_to_write_to_them_too(tea, hall):
    made = agreed(offered_by(hall), tea, hall)

    assert reverse("provider-thread", args=[made.thread.pk]) in text(ask_page(tea, needed_by(hall)))


def test_the_ask_of_an_organisation_without_anything_to_ask_stands_by_itself(tea):
    need = an_ask(organisation=an_organisation())

    assert "Could you help?" not in text(ask_page(tea, need))
