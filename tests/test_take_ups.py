"""A group asks for an offer: the form, and why it cannot."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from directory import take_ups
from directory.acts import Refused
from directory.models import Block, TakeUp
from tests import factories
from tests.connecting import a_group, said, text
from tests.factories import a_team, an_initiative, an_offer, an_organisation, approved_listing, taken_down
from tests.pages import tight
from tests.people import a_user, signed_in
from tests.provider_pages import controls
from tests.taking_up import ON_ITS_WAY, WORDS, agreed, asked_for, form_page, offered_by, posted, reached, why_not

pytestmark = pytest.mark.django_db
State = TakeUp.State


# Asking for it


def test_a_group_asks_for_an_offer_and_reads_that_it_is_on_its_way(tea, room):
    answer = posted(signed_in(tea.user), room)

    made = TakeUp.objects.get()
    assert (made.offer, made.team, made.initiative, made.words) == (room, tea.team, tea.row, WORDS)
    assert (made.state, made.reached_at, said(answer)) == (State.REQUESTED, None, [ON_ITS_WAY])
    assert answer.redirect_chain == [(reverse("provider-taken", args=[made.pk]), 302)]
    assert "On its way. You can still take it back without a trace." in text(answer)


def test_the_form_says_until_when_how_many_are_left_and_how_they_like_to_be_asked(tea, hall):
    offer = offered_by(
        hall, until="2031-05-04", capacity=3, how_to_take_up="Ring on Mondays.", contact="rooms@example.org"
    )
    agreed(offer, a_group(name="Third"), hall)

    shown = tight(text(signed_in(tea.user).get(form_page(offer))))

    for words in ("Until 4 May 2031", "How many are left</dt><dd>2</dd>", "Ring on Mondays.", "rooms@example.org"):
        assert words in shown


def test_a_form_that_is_sent_five_times_asks_once(tea, room):
    client = signed_in(tea.user)
    form = controls(client.get(form_page(room))).values | {"words": WORDS}

    answers = [client.post(form_page(room), form, follow=True) for _time in range(5)]

    assert TakeUp.objects.count() == 1
    assert {(answer.redirect_chain[0], tuple(said(answer))) for answer in answers} == {
        (answers[0].redirect_chain[0], (ON_ITS_WAY,))
    }


def test_the_same_offer_is_asked_for_once_whatever_form_it_comes_by(tea, room):
    first = asked_for(room, tea)

    second = take_ups.request(room, by=tea.user, initiative=tea.row, key="another")

    assert second == take_ups.Requested(first, "You have asked for this already.")


def test_somebody_with_two_groups_says_for_which_one_it_is(tea, room):
    other = approved_listing(tea.team, tea.user, name="Morning Tea")
    client = signed_in(tea.user)

    refused = posted(client, room)
    posted(client, room, initiative=str(other.pk))

    assert "Choose for which of your groups it is." in text(refused)
    assert [made.initiative for made in TakeUp.objects.all()] == [other]


def test_it_can_say_which_need_it_meets_and_a_link_may_begin_with_that(tea, room):
    need = factories.an_ask(organisation=tea.team.organisation, name="A room on Tuesdays", sort="space")
    client = signed_in(tea.user)

    begun = controls(client.get(form_page(room) + f"?ask={need.slug}")).values
    answer = client.post(form_page(room), begun, follow=True)

    assert begun["ask"] == [str(need.pk)]
    assert TakeUp.objects.get().ask == need
    assert "A room on Tuesdays" in text(answer)


def test_the_need_of_another_organisation_is_no_choice(tea, hall, room):
    theirs = factories.an_ask(organisation=hall.team.organisation)

    posted(signed_in(tea.user), room, ask=str(theirs.pk))
    with pytest.raises(Refused, match="your own group needs"):
        take_ups.request(room, by=tea.user, initiative=tea.row, ask=theirs, key="k")

    assert [made.ask for made in TakeUp.objects.all()] == [None]


def test_somebody_in_two_teams_names_a_need_of_the_group_that_asks(tea, room):
    third = a_group(tea.user, name="Third")
    need = factories.an_ask(organisation=third.team.organisation)

    answer = posted(signed_in(tea.user), room, initiative=str(tea.row.pk), ask=str(need.pk))

    assert "Choose something that this group&#x27;s own organisation needs." in text(answer)
    assert TakeUp.objects.count() == 0


def test_long_words_are_kept_and_the_page_says_how_long_they_may_be(tea, room):
    answer = posted(signed_in(tea.user), room, words="a" * 601)

    assert "Use 600 characters or fewer. You have written 601." in text(answer)
    assert TakeUp.objects.count() == 0


def test_nobody_asks_in_the_name_of_others(tea, room):
    third = a_group(name="Third")

    posted(signed_in(tea.user), room, initiative=str(third.row.pk))
    with pytest.raises(Refused, match="your own groups"):
        take_ups.request(room, by=tea.user, initiative=third.row, key="k")

    assert [made.initiative for made in TakeUp.objects.all()] == [tea.row]


# Why not


def test_a_team_asks_only_after_its_first_listing_was_approved(room):
    user, organisation = a_user(), an_organisation()
    a_team(user, organisation=organisation)
    row = an_initiative(organisation=organisation)

    with pytest.raises(Refused):
        take_ups.request(room, by=user, initiative=row, key="k")

    words = "You can take up offers as soon as your first listing is on the portal."
    assert why_not(signed_in(user), room) == words


def test_ones_own_offer_is_ones_own(hall, room):
    assert why_not(signed_in(hall.user), room) == "This offer is your own."


def test_an_offer_of_an_organisation_without_a_team_says_how_else_to_take_it_up(tea):
    offer = an_offer(contact="rooms@example.org")

    client = signed_in(tea.user)

    words = "Nobody of theirs uses the portal yet. Take it up in the way that they name."
    assert why_not(client, offer) == words
    assert "rooms@example.org" in text(client.get(form_page(offer)))


def test_an_offer_whose_date_has_passed_is_over(tea, hall):
    offer = offered_by(hall, until="2020-01-31")

    assert why_not(signed_in(tea.user), offer) == "This offer is over. See what else there is."


def test_an_offer_that_was_taken_down_does_not_exist(tea, room):
    taken_down(room)

    assert signed_in(tea.user).get(form_page(room)).status_code == 404


def test_a_block_of_either_side_keeps_it_away_and_only_ones_own_is_named(tea, hall, room):
    theirs = Block.objects.create(team=hall.team, blocked=tea.team)
    by_them = why_not(signed_in(tea.user), room)
    theirs.delete()
    Block.objects.create(team=tea.team, blocked=hall.team)

    by_us = why_not(signed_in(tea.user), room)

    assert by_them == "They are not taking requests at the moment."
    assert by_us == "You have blocked them, so you cannot ask them."


def test_when_all_of_it_is_given_nobody_can_ask_until_a_place_is_free(tea, hall):
    offer = offered_by(hall, capacity=1)
    first = agreed(offer, a_group(name="Third"), hall)

    full = why_not(signed_in(tea.user), offer)
    sent = take_ups.request(offer, by=tea.user, initiative=tea.row, key="k")
    take_ups.finish(first, by=hall.user)
    after = take_ups.request(offer, by=tea.user, initiative=tea.row, key="k")

    assert full == "All of it is given at the moment. Look again later, or see what else there is."
    assert (sent, after.words) == (take_ups.Requested(None, full), ON_ITS_WAY)


def test_whoever_was_told_no_waits_a_month_before_asking_again(tea, hall, room):
    take_ups.decline(reached(room, tea), by=hall.user)

    soon = take_ups.request(room, by=tea.user, initiative=tea.row, key="2")
    with time_machine.travel(timezone.now() + timedelta(days=31)):
        later = take_ups.request(room, by=tea.user, initiative=tea.row, key="3")

    assert soon == take_ups.Requested(None, "They said no to this not long ago. Give them a month.")
    assert later.take_up is not None
