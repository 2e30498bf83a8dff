"""An offer is given or not, is done, and something comes of it. What is over stays readable."""

from contextlib import suppress
from decimal import Decimal
from itertools import product

import pytest
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory import take_ups, talk
from directory.acts import Refused
from directory.models import Mail, Offer, TakeUp
from directory.take_ups import TABLE
from tests.connecting import a_group, mails, said, text
from tests.factories import taken_down
from tests.pages import tight
from tests.people import a_user, signed_in
from tests.provider_pages import controls
from tests.savepoints import undone
from tests.taking_up import (
    WORDS,
    again,
    agreed,
    asked_for,
    offered_by,
    page,
    pressed,
    reached,
)

pytestmark = pytest.mark.django_db
State = TakeUp.State
FUNCTIONS = {
    "accept": take_ups.accept,
    "decline": take_ups.decline,
    "withdraw": take_ups.withdraw,
    "call-off": take_ups.call_off,
    "done": take_ups.finish,
}


# Answering


def test_a_yes_with_a_word_tells_who_asked_and_lets_them_talk(tea, hall, room):
    made = reached(room, tea)

    answer = pressed(signed_in(hall.user), made, "accept", answer="Gladly.")

    made, theirs = again(made), page(signed_in(tea.user), made)
    assert (made.state, made.answer, made.by) == (State.ACCEPTED, "Gladly.", hall.user)
    assert said(answer) == ["You said yes. Now you can write to each other."]
    assert mails() == [(tea.user.email, "take-up-answered")]
    assert [thread.take_up for thread in talk.threads_of(tea.user)] == [made]
    assert "Gladly." in text(theirs)
    assert reverse("provider-thread", args=[made.thread.pk]) in text(theirs)


def test_home_leads_whoever_gives_to_the_answer_until_they_gave_it(tea, hall, room):
    made = reached(room, tea)
    way = f'href="{reverse("provider-taken", args=[made.pk])}">Answer {tea.row.name}</a>'
    before = tight(text(signed_in(hall.user).get("/provider/")))

    pressed(signed_in(hall.user), made, "accept", answer="")

    assert way in before
    assert way not in tight(text(signed_in(hall.user).get("/provider/")))
    assert way not in tight(text(signed_in(tea.user).get("/provider/")))


def test_the_conversation_leads_back_to_what_was_taken_up(tea, hall, room):
    made = agreed(room, tea, hall)

    shown = text(signed_in(tea.user).get(reverse("provider-thread", args=[made.thread.pk])))

    assert reverse("provider-taken", args=[made.pk]) in shown


def test_a_no_needs_no_word(tea, hall, room):
    made = reached(room, tea)

    answer = pressed(signed_in(hall.user), made, "decline")

    mail = Mail.objects.get()
    assert (again(made).state, said(answer)) == (State.DECLINED, ["You said no. They are told so, kindly."])
    assert (mail.recipient, mail.subject) == (tea.user.email, "An answer to what you asked")
    assert "House of Hall Lunch said no this time. That may have nothing to do with you." in mail.text


@pytest.mark.parametrize("name", ["accept", "decline"])
def test_an_answer_that_is_sent_five_times_is_given_once(tea, hall, room, name):
    made, client = reached(room, tea), signed_in(hall.user)

    answers = [pressed(client, made, name, answer="Well.") for _time in range(5)]

    assert {tuple(said(answer)) for answer in answers} == {tuple(said(answers[0]))}
    assert mails() == [(tea.user.email, "take-up-answered")]


def test_an_answer_that_is_too_long_comes_back_with_its_words(tea, hall, room):
    made = reached(room, tea)

    answer = pressed(signed_in(hall.user), made, "accept", answer="b" * 601)

    assert (answer.status_code, again(made).state) == (422, State.REQUESTED)
    assert "b" * 601 in text(answer)


def test_the_last_place_is_given_once(tea, hall):
    offer, third = offered_by(hall, capacity=1), a_group(name="Third")
    first, second = reached(offer, tea), reached(offer, third)
    take_ups.accept(first, by=hall.user)
    Mail.objects.all().delete()

    answer = pressed(signed_in(hall.user), second, "accept")

    assert (again(second).state, mails()) == (State.REQUESTED, [])
    assert "All that you offer is given. Change the number in your offer first, or say no kindly." in text(answer)


def test_an_offer_can_be_accepted_after_its_date_by_who_was_asked_before(tea, hall, room):
    made = reached(room, tea)
    Offer.objects.update(until="2020-01-31")

    pressed(signed_in(hall.user), made, "accept")

    assert again(made).state == State.ACCEPTED


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_move_is_made_exactly_when_the_table_says_so(tea, hall, room, name):
    made, move = reached(room, tea), TABLE[name]
    people = {"taker": tea.user, "giver": hall.user, "nobody": a_user()}
    found, expected = {}, {}

    for state, (side, by) in product(State.values, people.items()):
        with undone():
            TakeUp.objects.update(state=state)
            with_button = name in TABLE.possible(by, again(made))
            with suppress(Refused):
                FUNCTIONS[name](again(made), by=by)
            found[state, side] = with_button, again(made).state
        may = state in move.sources and (side == move.by or (move.by == "either" and side != "nobody"))
        expected[state, side] = may, move.target if may else state

    assert found == expected


# Under way and done


def test_either_side_calls_it_off_and_the_other_one_is_told(tea, hall, room):
    made, client = agreed(room, tea, hall), signed_in(hall.user)

    asked = client.get(reverse("provider-taken-call-off", args=[made.pk]))
    for _time in range(3):
        pressed(client, made, "call-off")

    assert "Yes, call it off" in text(asked)
    assert (again(made).state, mails()) == (State.WITHDRAWN, [(tea.user.email, "take-up-called-off")])
    assert "It was called off." in text(page(signed_in(tea.user), made))


def test_whoever_takes_it_up_says_that_it_is_done_and_what_came_of_it(tea, hall, room):
    made, client = agreed(room, tea, hall), signed_in(tea.user)

    answers = [pressed(client, made, "done", came_of_it="Forty people came.", hours="2.5") for _time in range(3)]

    made = again(made)
    assert (made.state, made.came_of_it, made.hours) == (State.DONE, "Forty people came.", Decimal("2.5"))
    assert {tuple(said(answer)) for answer in answers} == {("Done. Thank you.",)}
    assert mails() == [(hall.user.email, "take-up-done")]
    assert "Forty people came." in text(page(signed_in(hall.user), made))


def test_what_came_of_it_can_be_said_later_by_either_side_and_then_stays(tea, hall, room):
    made = agreed(room, tea, hall)
    pressed(signed_in(tea.user), made, "done")
    giver = signed_in(hall.user)

    written = [pressed(giver, made, "came-of-it", came_of_it="A good morning.", hours="3") for _time in range(2)]
    late = pressed(signed_in(tea.user), made, "came-of-it", came_of_it="Something else.")

    made = again(made)
    assert (made.state, made.came_of_it, made.hours) == (State.DONE, "A good morning.", Decimal(3))
    assert [said(answer) for answer in written] == [["Kept. Both sides can read it."]] * 2
    assert "This has been said already. What was written first stays." in text(late)


def test_hours_that_were_said_stay_when_the_words_come_later(tea, hall, room):
    made = agreed(room, tea, hall)
    pressed(signed_in(tea.user), made, "done", hours="2")

    form = page(signed_in(hall.user), made)
    pressed(signed_in(hall.user), made, "came-of-it", came_of_it="A good morning.", hours="9")

    assert (controls(form).names.count("hours"), again(made).hours) == (0, Decimal(2))


def test_nothing_can_be_said_to_have_come_of_what_is_not_done(tea, hall, room):
    made = agreed(room, tea, hall)

    with pytest.raises(Refused, match="It is now: accepted."):
        take_ups.add_what_came_of_it(made, by=tea.user, came_of_it="Nothing yet.")

    assert again(made).came_of_it == ""


def test_words_are_asked_for_when_what_came_of_it_is_sent_empty(tea, hall, room):
    made = agreed(room, tea, hall)
    pressed(signed_in(tea.user), made, "done")

    answer = pressed(signed_in(tea.user), made, "came-of-it", came_of_it=" ")

    assert (answer.status_code, "Say in a few words what came of it." in text(answer)) == (422, True)


@pytest.mark.parametrize("hours", ["0", "-1", "lots", "1.25", "1001", "1e9", "NaN"])
def test_hours_that_nobody_can_give_are_not_taken(tea, hall, room, hours):
    made = agreed(room, tea, hall)

    answer = pressed(signed_in(tea.user), made, "done", hours=hours)

    assert (answer.status_code, again(made).state) == (422, State.ACCEPTED)
    assert "Write the hours as a number from 0.1 to 1000, for example 2 or 1.5." in text(answer)


def test_hours_stand_side_by_side_and_only_when_there_are_any(tea, hall, room):
    client, made = signed_in(tea.user), agreed(room, tea, hall)
    before = text(client.get(reverse("provider-take-ups")))
    take_ups.finish(made, by=tea.user, hours=Decimal("2.5"))
    back = offered_by(tea, name="Tea")
    take_ups.finish(agreed(back, hall, tea), by=tea.user, hours=Decimal(4))

    shown = text(client.get(reverse("provider-take-ups")))

    assert "Hours you" not in before
    assert "Hours you gave</dt><dd>4</dd>" in tight(shown)
    assert "Hours you received</dt><dd>2.5</dd>" in tight(shown)
    assert take_ups.hours_given_and_received(hall.user) == (Decimal("2.5"), Decimal(4))


def test_what_is_over_stays_readable_for_both_also_when_the_offer_is_gone(tea, hall, room):
    made = agreed(room, tea, hall)
    take_ups.finish(made, by=tea.user, came_of_it="Forty people came.")
    Offer.objects.update(until="2020-01-31")
    taken_down(room)

    pages = [text(page(signed_in(user), made)) for user in (tea.user, hall.user)]

    assert ["Forty people came." in shown and WORDS in shown for shown in pages] == [True, True]
    assert [room.get_absolute_url() in shown for shown in pages] == [False, False]


# The list


def test_the_list_says_first_what_waits_for_us_and_folds_what_is_over(tea, hall):
    theirs, own = offered_by(hall, name="A hall"), offered_by(tea, name="Tea")
    asked_for(theirs, tea)
    reached(own, hall)
    third = a_group(name="Third")
    agreed(own, third, tea)
    take_ups.decline(reached(own, a_group(name="Fourth")), by=tea.user)

    parts = signed_in(tea.user).get(reverse("provider-take-ups")).context["parts"]

    # To be passed on by the worker meanwhile makes no difference to what we asked for.
    assert [(part.title, [line.sentence for line in part.lines], part.is_folded) for part in parts] == [
        ("Waiting for your answer", ["Asked for by Hall Lunch"], False),
        ("What you asked for", ["Offered by House of Hall Lunch, for Tea and Talk"], False),
        ("Under way", ["Asked for by Third"], False),
        ("Over", ["Asked for by Fourth"], True),
    ]


def test_an_empty_list_leads_to_the_board(tea):
    shown = text(signed_in(tea.user).get(reverse("provider-take-ups")))

    assert "Nothing is here yet. See what others offer, or say what you offer yourself." in shown
    assert reverse("provider-board") in shown


def test_three_lines_cost_no_more_queries_than_one(tea, hall):
    client, path = signed_in(tea.user), reverse("provider-take-ups")
    reached(offered_by(hall), tea)
    client.get(path)

    with CaptureQueriesContext(
        database,
    ) as with_one:
        client.get(path)
    reached(offered_by(hall), tea)
    reached(offered_by(tea), hall)
    with CaptureQueriesContext(database) as with_three:
        answer = client.get(path)

    assert sum(len(part.lines) for part in answer.context["parts"]) == 3
    assert len(with_three) == len(with_one)


def test_a_stranger_finds_nothing(tea, hall, room):
    made, client = agreed(room, tea, hall), signed_in(a_group(name="Third").user)

    answers = [page(client, made).status_code, *[pressed(client, made, name).status_code for name in FUNCTIONS]]

    assert answers == [404] * 6
    assert client.get(reverse("provider-take-ups")).context["parts"] == []
