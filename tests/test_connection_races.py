"""Two act on one connection at the same instant, with connections of their own and real commits: one of them succeeds.

Each race is run again with the guard taken away; that it then goes wrong shows that the race is real.
"""

import time
from contextlib import suppress
from functools import partial
from importlib import import_module
from threading import Barrier, BrokenBarrierError

import pytest
from django.db import connection as database
from django.db.models import F
from django.utils import timezone

from directory import connections
from directory.agreements import limits
from directory.connections import asking, passing
from directory.models import Case, Connection, Initiative, Mail
from tests.connecting import a_group, again, an_ask, an_unclaimed, reached
from tests.factories import an_initiative
from tests.races import at_once, sooner_or_later

# The front of the package has a function of that name.
tick = import_module("directory.connections.tick")
pytestmark = pytest.mark.django_db(transaction=True)
State = Connection.State
ROUNDS = 10
PAUSE = 0.05
ADDRESS = {"sort": "email", "value": "hello@example.org"}
INDEX = "one_live_connection_per_pair_and_relation"


@pytest.fixture
def two():
    return a_group(), a_group(name="Night Walk")


def unguarded(row, sources, version=None, **values) -> bool:
    """What people write when they do not think of others: look at the row in hand, then write."""
    fits = row.state in sources
    time.sleep(PAUSE)
    if fits:
        type(row).objects.filter(pk=row.pk).update(version=F("version") + 1, **values)
    row.refresh_from_db()
    return fits


def emptied() -> None:
    for model in (Connection, Case, Mail):
        model.objects.all().delete()


# Both ask at once


def both_ask(two) -> list[str]:
    """The states of what stands after each has asked the other the same thing; then all is as before."""
    Connection.objects.all().delete()
    tea, night = two
    answers = at_once(
        partial(connections.ask, tea.row, night.row, by=tea.user, way="together", key="1"),
        partial(connections.ask, night.row, tea.row, by=night.user, way="together", key="1"),
    )
    assert answers == ["", ""]
    return list(Connection.objects.values_list("state", flat=True))


def test_of_two_who_ask_each_other_at_once_one_request_stands_and_the_other_can_answer_it(two):
    rounds = []

    for _round in range(ROUNDS):
        rounds.append((both_ask(two), Connection.objects.exclude(reached_at=None).count()))

    assert {(*states, reached) for states, reached in rounds} == {(State.ASKED, 1)}


def test_without_the_constraint_both_requests_stand(two, monkeypatch):
    monkeypatch.setattr(asking, "_live", lambda *pair: None)
    constraint = next(one for one in Connection._meta.constraints if one.name == INDEX)
    with database.schema_editor() as editor:
        editor.remove_constraint(Connection, constraint)
    try:
        found = both_ask(two)
    finally:
        Connection.objects.all().delete()
        with database.schema_editor() as editor:
            editor.add_constraint(Connection, constraint)

    assert found == [State.ASKED, State.ASKED]


def test_the_same_form_sent_five_times_at_once_asks_once(two):
    tea, night = two
    one = partial(connections.ask, tea.row, night.row, by=tea.user, way="together", key="1")

    answers = at_once(*[one] * 5)

    assert (answers, Connection.objects.count()) == ([""] * 5, 1)


# Accept against withdraw


def accept_against_withdraw(two) -> tuple[list[str], str, list[str]]:
    """Whether each succeeded, the state, and the mails."""
    emptied()
    tea, night = two
    made = reached(tea, night)
    answers = at_once(
        partial(connections.accept, again(made), by=night.user),
        partial(connections.withdraw, again(made), by=tea.user),
    )
    return answers, again(made).state, list(Mail.objects.values_list("reason", flat=True))


def test_of_a_yes_and_a_taking_back_at_once_one_wins_and_the_other_reads_how_it_stands(two):
    outcomes = {
        State.AGREED: ["", "Somebody has changed this since you opened it. It is now: agreed."],
        State.WITHDRAWN: ["Somebody has changed this since you opened it. It is now: taken back.", ""],
    }

    rounds = [accept_against_withdraw(two) for _round in range(ROUNDS)]

    assert [answers for answers, state, _mails in rounds] == [outcomes[state] for _answers, state, _mails in rounds]
    expected = {State.AGREED: ["connection-answered"], State.WITHDRAWN: []}
    assert [mails for _answers, _state, mails in rounds] == [expected[state] for _answers, state, _mails in rounds]


def test_without_the_guard_both_win(two, monkeypatch):
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)

    assert sooner_or_later(lambda: accept_against_withdraw(two)[0] == ["", ""])


# Two workers


def two_workers(*, at) -> None:
    assert at_once(*[partial(connections.tick, at)] * 2) == ["", ""]


def passed_on(two) -> list[str]:
    emptied()
    an_ask(*two)
    two_workers(at=timezone.now() + limits.UNTIL_IT_REACHES_THEM)
    return list(Mail.objects.values_list("reason", flat=True))


def introduced(two) -> list[str]:
    """Two requests to one listing without a team; a mail and two cases must come of them."""
    emptied()
    row = Initiative.objects.filter(organisation=None).first() or an_unclaimed(contacts=[ADDRESS])
    for group in two:
        an_ask(group, row)
    two_workers(at=timezone.now() + limits.UNTIL_IT_REACHES_THEM)
    return [*Case.objects.values_list("kind", flat=True), *Mail.objects.values_list("reason", flat=True)]


def reminded(two) -> list[str]:
    emptied()
    reached(*two)
    two_workers(at=timezone.now() + limits.REMIND_AFTER + limits.UNTIL_IT_REACHES_THEM * 2)
    return list(Mail.objects.values_list("reason", flat=True))


def lapsed(two) -> list[str]:
    emptied()
    made = reached(*two)
    Connection.objects.update(reminded_at=timezone.now())
    two_workers(at=timezone.now() + limits.CLOSE_AFTER + limits.UNTIL_IT_REACHES_THEM * 2)
    return [again(made).state, *Mail.objects.values_list("reason", flat=True)]


STEPS = [
    (passed_on, ["connection-asked"]),
    (introduced, ["connection", "connection", "connection-unclaimed"]),
    (reminded, ["connection-reminder"]),
    (lapsed, ["lapsed", "connection-lapsed"]),
]


@pytest.mark.parametrize(("step", "once"), STEPS, ids=lambda value: getattr(value, "__name__", ""))
def test_two_workers_do_each_thing_once(two, step, once):
    assert [step(two) for _round in range(ROUNDS)] == [once] * ROUNDS


def together(act):
    """The same, but begun only when both workers have read what is due."""
    barrier = Barrier(2)

    def later(*args):
        with suppress(BrokenBarrierError):
            barrier.wait(timeout=1)
        return act(*args)

    return later


@pytest.fixture
def both_look_first(monkeypatch):
    for name in ("reach", "_remind", "_lapse"):
        monkeypatch.setattr(tick, name, together(getattr(tick, name)))


@pytest.mark.parametrize(("step", "once"), [STEPS[0], *STEPS[2:]], ids=lambda value: getattr(value, "__name__", ""))
def test_two_workers_who_have_both_looked_do_each_thing_once(two, step, once, both_look_first):
    assert step(two) == once


def test_without_the_guard_two_workers_pass_it_on_twice(two, monkeypatch):
    def carelessly(connection, now):
        Connection.objects.filter(pk=connection.pk).update(reached_at=now)
        passing.tell(passing.members_of(connection.asked), "connection-asked", connection)

    monkeypatch.setattr(tick, "reach", together(carelessly))

    assert passed_on(two) == ["connection-asked"] * 2


def test_without_the_guard_two_workers_close_it_twice(two, monkeypatch, both_look_first):
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)

    assert lapsed(two) == ["lapsed", "connection-lapsed", "connection-lapsed"]


# Going over the limit while it is passed on


def held_while_passed_on(two) -> tuple[str, list[str]]:
    """The state of what one holds back while another passes it on, and the mails."""
    emptied()
    made, later = an_ask(*two), timezone.now() + limits.UNTIL_IT_REACHES_THEM
    acts = partial(limits.hold_back, two[0].team, later), partial(passing.reach, again(made), later)
    assert at_once(*acts) == ["", ""]
    return again(made).state, list(Mail.objects.values_list("reason", flat=True))


def test_what_reaches_them_at_that_instant_is_not_held_and_what_is_held_reaches_nobody(two):
    rounds = [held_while_passed_on(two) for _round in range(ROUNDS)]

    mails = {State.HELD: [], State.ASKED: ["connection-asked"]}
    assert [written for _state, written in rounds] == [mails[state] for state, _written in rounds]


def test_without_the_guard_what_has_reached_them_is_held(two, monkeypatch):
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)

    assert sooner_or_later(lambda: held_while_passed_on(two) == (State.HELD, ["connection-asked"]))


def test_at_the_limit_two_forms_at_once_do_not_both_slip_through(two, monkeypatch):
    monkeypatch.setattr(limits, "MOST_A_DAY", 2)
    tea, night = two
    rows = [an_initiative() for _ in range(6)]
    acts = [
        partial(connections.ask, tea.row, row, by=tea.user, way="together", key=number)
        for number, row in enumerate(rows)
    ]

    answers = at_once(*acts)

    assert answers == [""] * 6
    assert list(Connection.objects.values_list("state", flat=True)) == [State.HELD] * 2
