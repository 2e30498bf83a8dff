from datetime import date

import pytest

from directory import importing
from directory.models import Ask, Case, Confirmation, Connection, Initiative, Offer, Submission
from tests.savepoints import one_for_all_tests

TODAY = date(2026, 11, 22)
examples = one_for_all_tests(lambda: importing.load_examples(TODAY))
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("examples")]


def test_the_example_world_has_thirty_labelled_initiatives_fifteen_offers_five_asks_and_twenty_waiting_submissions():
    assert (Offer.objects.filter(example=True).count(), Ask.objects.filter(example=True).count()) == (15, 5)
    assert Initiative.objects.filter(example=True).count() == 30
    assert Submission.objects.filter(state="waiting").count() == Case.objects.count() == 20


def test_an_invented_offer_names_its_organisation_its_initiatives_and_a_day_from_today():
    offer = Offer.objects.get(name="Walking Beside: four evenings")

    assert offer.organisation.name == "Two Mugs Lambeth"
    assert [row.name for row in offer.initiatives.all()] == ["First Week Home", "Two Thumbs"]
    assert offer.until == date(2027, 1, 21)


def test_invented_initiatives_are_connected_and_every_connection_may_be_seen():
    importing.load_examples(TODAY)

    shown = Connection.objects.in_public().showing_no_hidden_place()
    assert shown.count() == Connection.objects.count() == 15
    assert {one.relation for one in shown} == set(Connection.Relation)
    # Whoever claims one of them later sees it among their own connections.
    assert not Connection.objects.filter(reached_at=None).exists()


def test_making_the_example_world_twice_makes_each_thing_once():
    importing.load_examples(TODAY)

    assert (Initiative.objects.count(), Offer.objects.count(), Case.objects.count()) == (30, 15, 20)
    assert Confirmation.objects.values("initiative").distinct().count() == Confirmation.objects.count()
