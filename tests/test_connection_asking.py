"""One initiative asks another: who may, in which words, and what stands already."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from directory import agreements, connections
from directory.acts import Refused
from directory.models import Block, Connection
from tests.connecting import (
    HELLO,
    a_group,
    again,
    an_ask,
    an_unclaimed,
    mails,
    page,
    reached,
    said,
    text,
    ticked,
)
from tests.factories import a_team, an_initiative, an_organisation, approved_listing
from tests.people import a_user, signed_in
from tests.provider_pages import controls

pytestmark = pytest.mark.django_db
ASK = {"way": "introduces", "message": HELLO}
State = Connection.State


def ask_page(row) -> str:
    return reverse("provider-ask-to-connect", args=[row.slug])


def test_a_group_asks_another_and_reads_that_it_is_on_its_way(tea, night):
    client = signed_in(tea.user)
    form = controls(client.get(ask_page(night.row))).values

    answer = client.post(ask_page(night.row), form | ASK, follow=True)

    made = Connection.objects.get()
    assert (made.asking, made.asked, made.relation, made.message) == (tea.row, night.row, "introduces", HELLO)
    assert answer.redirect_chain == [(reverse("provider-connection", args=[made.pk]), 302)]
    assert said(answer) == ["Asked. They get it in ten minutes. Until then you can take it back without a trace."]
    assert "Tea and Talk introduces people to Night Walk." in text(answer)


@pytest.mark.parametrize(
    ("way", "sentence"),
    {
        "introduces": "Tea and Talk introduces people to Night Walk.",
        "introduces-us": "Night Walk introduces people to Tea and Talk.",
        "continues": "People go on from Tea and Talk to Night Walk.",
        "continues-us": "People go on from Night Walk to Tea and Talk.",
        "training": "Tea and Talk and Night Walk share training.",
        "place": "Tea and Talk and Night Walk share a place.",
        "together": "Tea and Talk and Night Walk work together.",
    }.items(),
)
def test_each_way_to_work_together_is_one_sentence_for_both_sides(tea, night, way, sentence):
    made = an_ask(tea, night, way=way)

    assert agreements.sentence(again(made)) == sentence


def test_a_form_that_is_sent_five_times_asks_once(tea, night):
    client = signed_in(tea.user)
    form = controls(client.get(ask_page(night.row))).values | ASK

    answers = [client.post(ask_page(night.row), form, follow=True) for _time in range(5)]

    assert Connection.objects.count() == 1
    assert len({(answer.redirect_chain[0], tuple(said(answer))) for answer in answers}) == 1


def test_the_same_thing_is_asked_once_whatever_form_it_comes_by(tea, night):
    first = an_ask(tea, night)

    second = an_ask(tea, night)

    assert (second.pk, Connection.objects.count()) == (first.pk, 1)


def test_other_words_for_what_is_asked_already_are_not_lost_without_a_word(tea, night):
    first = an_ask(tea, night)

    again_asked = connections.ask(tea.row, night.row, by=tea.user, way="introduces", message="Other.", key="2")

    words = "You have asked them this already. Take it back to ask in other words."
    assert again_asked == connections.Outcome(first, words)


def test_one_form_for_two_others_asks_both(tea, night):
    for row in (night.row, an_unclaimed()):
        connections.ask(tea.row, row, by=tea.user, way="introduces", key="k")

    assert Connection.objects.count() == 2


def test_somebody_with_two_groups_says_which_one_asks(tea, night):
    other = approved_listing(tea.team, tea.user, name="Morning Tea")
    client = signed_in(tea.user)
    form = controls(client.get(ask_page(night.row))).values

    refused = client.post(ask_page(night.row), form | ASK)
    client.post(ask_page(night.row), form | ASK | {"asking": str(other.pk)})

    assert "Choose which of your groups asks." in text(refused)
    assert list(Connection.objects.values_list("asking", flat=True)) == [other.pk]


def test_a_link_may_say_what_to_begin_with(tea, night):
    other = approved_listing(tea.team, tea.user, name="Morning Tea")
    query = f"?relation=continues&towards=1&from={other.slug}"

    begun = controls(signed_in(tea.user).get(ask_page(night.row) + query)).values

    assert (begun["way"], begun["asking"]) == (["continues-us"], [str(other.pk)])


def test_long_words_are_kept_and_the_page_says_how_long_they_may_be(tea, night):
    client = signed_in(tea.user)

    answer = client.post(ask_page(night.row), ASK | {"message": "a" * 601, "key": "k"})

    assert "Use 600 characters or fewer. You have written 601." in text(answer)
    assert Connection.objects.count() == 0


def test_nobody_asks_in_the_name_of_others(tea, night):
    third = a_group(name="Third")
    form = ASK | {"asking": str(third.row.pk), "key": "k"}

    signed_in(tea.user).post(ask_page(night.row), form)
    with pytest.raises(Refused, match="your own groups"):
        connections.ask(third.row, night.row, by=tea.user, way="training", key="k")

    assert list(Connection.objects.values_list("asking", flat=True)) == [tea.row.pk]


def test_a_team_asks_only_after_its_first_listing_was_approved(night):
    user, organisation = a_user(), an_organisation()
    a_team(user, organisation=organisation)
    row = an_initiative(organisation=organisation)

    shown = signed_in(user).get(ask_page(night.row))
    with pytest.raises(Refused):
        connections.ask(row, night.row, by=user, way="training", key="k")

    assert "You can ask others as soon as your first listing is on the portal." in text(shown)
    assert controls(shown).names == []


def test_two_groups_of_one_team_are_connected_at_once(tea):
    other = approved_listing(tea.team, tea.user, name="Morning Tea")

    shown = signed_in(tea.user).get(ask_page(other))
    made = an_ask(tea, other)
    ticked(days=31)

    assert "Both groups are yours, so they are connected at once." in text(shown)
    assert (again(made).state, mails()) == (State.AGREED, [])


def test_a_blocked_team_is_told_in_neutral_words_and_nothing_is_asked(tea, night):
    Block.objects.create(team=night.team, blocked=tea.team)

    answer = signed_in(tea.user).post(ask_page(night.row), ASK | {"key": "k"}, follow=True)

    assert said(answer) == ["They are not taking requests at the moment."]
    assert Connection.objects.count() == 0


def test_a_block_before_it_reaches_them_keeps_it_away_until_it_lapses(tea, night):
    made = an_ask(tea, night)
    Block.objects.create(team=night.team, blocked=tea.team)

    ticked(minutes=11)
    before = mails()
    ticked(days=31)

    assert (before, again(made).state) == ([], State.LAPSED)
    assert mails() == [(tea.user.email, "connection-lapsed")]


def test_whoever_was_told_no_waits_a_month_before_asking_the_same(tea, night):
    connections.decline(reached(tea, night), by=night.user)

    soon = connections.ask(tea.row, night.row, by=tea.user, way="introduces", key="2")
    with time_machine.travel(timezone.now() + timedelta(days=31)):
        later = connections.ask(tea.row, night.row, by=tea.user, way="introduces", key="3")

    assert soon == connections.Outcome(None, "They said no to this not long ago. Give them a month.")
    assert later.connection is not None


def test_both_ask_and_the_second_is_shown_the_first_to_answer(tea, night):
    first = an_ask(tea, night, way="introduces")

    second = connections.ask(night.row, tea.row, by=night.user, way="introduces-us", key="k")

    assert (second.connection.pk, Connection.objects.count()) == (first.pk, 1)
    assert second.words == "They have just asked you the same. You can answer here."
    assert again(first).reached_at is not None
    assert "Yes, let us connect" in text(page(signed_in(night.user), first))


def test_another_relation_between_the_same_two_is_another_connection(tea, night):
    an_ask(tea, night, way="introduces")

    an_ask(night, tea, way="training")

    assert Connection.objects.live().count() == 2
