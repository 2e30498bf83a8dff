"""Two act on offers at the same instant, with connections of their own and real commits: one of them succeeds.

Each race is run again with the guard taken away; that it then goes wrong shows that the race is real.
"""

import time
from functools import partial
from importlib import import_module

import pytest
from django.utils import timezone

from directory import take_ups
from directory.agreements import limits
from directory.agreements.limits import UNTIL_IT_REACHES_THEM
from directory.models import Case, Mail, Offer, TakeUp
from directory.take_ups import answering, asking
from directory.take_ups.tick import ASK_AFTER
from tests.connecting import a_group
from tests.factories import an_offer
from tests.races import at_once, sooner_or_later
from tests.taking_up import again, agreed, asked_for, offered_by, reached
from tests.test_connection_races import together, unguarded

pytestmark = pytest.mark.django_db(transaction=True)
State = TakeUp.State
# The front gives the function of this name.
TICK = import_module("directory.take_ups.tick")
ROUNDS = 6
PAUSE = 0.2
ALL_GIVEN = "All that you offer is given. Change the number in your offer first, or say no kindly."


@pytest.fixture
def two():
    return a_group(), a_group(name="Night Walk")


def emptied() -> None:
    for model in (TakeUp, Case, Mail):
        model.objects.all().delete()


# The last place


def the_last_place(hall, two) -> tuple[list[str], list[str]]:
    """What each of two yeses at once is told, and the states."""
    emptied()
    offer = Offer.objects.filter(name="A big room").first() or offered_by(hall, capacity=1)
    made = [reached(offer, group) for group in two]
    answers = at_once(*[partial(take_ups.accept, again(one), by=hall.user) for one in made])
    return sorted(answers), sorted(TakeUp.objects.values_list("state", flat=True))


def test_of_two_yeses_to_the_last_place_one_stands_and_the_other_reads_why(hall, two):
    rounds = [the_last_place(hall, two) for _round in range(ROUNDS)]

    assert rounds == [(["", ALL_GIVEN], [State.ACCEPTED, State.REQUESTED])] * ROUNDS


def test_without_holding_the_offer_the_last_place_is_given_twice(hall, two, monkeypatch):
    def looked(offer):
        left = limits_of(offer)
        time.sleep(PAUSE)
        return left

    limits_of = answering.room
    monkeypatch.setattr(answering, "room", looked)
    monkeypatch.setattr(answering, "_kept", lambda take_up: Offer.objects.get(pk=take_up.offer_id))
    # SQLite holds the whole database for a transaction, which would guard it too.
    monkeypatch.setattr(take_ups, "accept", take_ups.accept.__wrapped__)

    assert sooner_or_later(lambda: the_last_place(hall, two) == (["", ""], [State.ACCEPTED, State.ACCEPTED]))


# Yes against taking back


def accept_against_withdraw(hall, taker) -> tuple[list[str], str, list[str]]:
    emptied()
    made = reached(Offer.objects.filter(name="A big room").first() or offered_by(hall), taker)
    answers = at_once(
        partial(take_ups.accept, again(made), by=hall.user),
        partial(take_ups.withdraw, again(made), by=taker.user),
    )
    return answers, again(made).state, list(Mail.objects.values_list("reason", flat=True))


def test_of_a_yes_and_a_taking_back_at_once_one_wins_and_the_other_reads_how_it_stands(hall, two):
    words = "Somebody has changed this since you opened it. It is now: %s."
    outcomes = {
        State.ACCEPTED: (["", words % "accepted"], ["take-up-answered"]),
        State.WITHDRAWN: ([words % "taken back", ""], []),
    }

    rounds = [accept_against_withdraw(hall, two[0]) for _round in range(ROUNDS)]

    assert [(answers, mails) for answers, _state, mails in rounds] == [outcomes[state] for _a, state, _m in rounds]


def test_without_the_guard_both_win(hall, two, monkeypatch):
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)
    monkeypatch.setattr(take_ups, "accept", take_ups.accept.__wrapped__)
    monkeypatch.setattr(take_ups, "withdraw", take_ups.withdraw.__wrapped__)
    monkeypatch.setattr(answering, "_kept", lambda take_up: Offer.objects.get(pk=take_up.offer_id))

    assert sooner_or_later(lambda: accept_against_withdraw(hall, two[0])[0] == ["", ""])


# The same thing twice


def test_the_same_form_sent_five_times_at_once_asks_once(hall, two):
    one = partial(take_ups.request, offered_by(hall), by=two[0].user, initiative=two[0].row, key="1")

    answers = at_once(*[one] * 5)

    assert (answers, TakeUp.objects.count()) == ([""] * 5, 1)


def test_without_holding_the_team_the_constraint_still_lets_one_stand(hall, two, monkeypatch):
    tea = two[0]
    known = together(lambda *parts: None)
    monkeypatch.setattr(asking, "held_team", lambda row, by: tea.team)
    monkeypatch.setattr(asking, "_known", known)
    one = partial(take_ups.request.__wrapped__, offered_by(hall), by=tea.user, initiative=tea.row, key="1")

    at_once(one, one)

    assert TakeUp.objects.count() == 1


def what_came(hall, taker) -> tuple[list[str], str]:
    """What each is told who says at once what came of it, and what stands."""
    emptied()
    made = agreed(Offer.objects.filter(name="A big room").first() or offered_by(hall), taker, hall)
    take_ups.finish(made, by=hall.user)
    answers = at_once(
        partial(take_ups.add_what_came_of_it, again(made), by=hall.user, came_of_it="Ours."),
        partial(take_ups.add_what_came_of_it, again(made), by=taker.user, came_of_it="Theirs."),
    )
    return answers, again(made).came_of_it


def test_of_two_who_say_at_once_what_came_of_it_the_first_stays(hall, two):
    late = "This has been said already. What was written first stays."
    outcomes = {"Ours.": ["", late], "Theirs.": [late, ""]}

    rounds = [what_came(hall, two[0]) for _round in range(ROUNDS)]

    assert [answers for answers, _kept in rounds] == [outcomes[kept] for _answers, kept in rounds]


# Two workers


def two_workers(**after) -> list[str]:
    assert at_once(*[partial(take_ups.tick, timezone.now() + after["after"])] * 2) == ["", ""]
    return list(Mail.objects.values_list("reason", flat=True))


def passed_on(hall, two) -> list[str]:
    asked_for(offered_by(hall), two[0])
    return two_workers(after=UNTIL_IT_REACHES_THEM * 2)


def reminded(hall, two) -> list[str]:
    reached(offered_by(hall), two[0])
    return two_workers(after=limits.REMIND_AFTER + UNTIL_IT_REACHES_THEM * 2)


def asked_what_came(hall, two) -> list[str]:
    agreed(offered_by(hall), two[0], hall)
    return two_workers(after=ASK_AFTER + UNTIL_IT_REACHES_THEM * 2)


def lapsed(hall, two) -> list[str]:
    made = reached(offered_by(hall), two[0])
    TakeUp.objects.update(reminded_at=timezone.now())
    return [*two_workers(after=limits.CLOSE_AFTER + UNTIL_IT_REACHES_THEM * 2), again(made).state]


STEPS = [
    (passed_on, ["take-up-requested"]),
    (reminded, ["take-up-reminder"]),
    (asked_what_came, ["take-up-what-came"]),
    (lapsed, ["take-up-lapsed", "lapsed"]),
]


@pytest.mark.parametrize(("step", "once"), STEPS, ids=lambda value: getattr(value, "__name__", ""))
def test_two_workers_who_have_both_looked_do_each_thing_once(hall, two, step, once, monkeypatch):
    for name in ("reach_giver", "_remind", "_lapse"):
        monkeypatch.setattr(TICK, name, together(getattr(TICK, name)))

    assert step(hall, two) == once


def test_without_the_guard_two_workers_close_it_twice(hall, two, monkeypatch):
    monkeypatch.setattr(TICK, "_lapse", together(TICK._lapse))
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)

    assert lapsed(hall, two) == ["take-up-lapsed", "take-up-lapsed", "lapsed"]


# Going over the limit


def test_at_the_limit_many_forms_at_once_do_not_slip_through(two, monkeypatch):
    monkeypatch.setattr(limits, "MOST_A_DAY", 2)
    tea = two[0]
    offers = [an_offer(organisation=a_group(name=f"Group {number}").team.organisation) for number in range(4)]

    answers = at_once(*[partial(take_ups.request, offer, by=tea.user, initiative=tea.row, key="k") for offer in offers])

    assert answers == [""] * 4
    assert list(TakeUp.objects.values_list("state", flat=True)) == [State.HELD] * 2
