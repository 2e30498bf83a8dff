"""How many others one team may ask. A hundred requests sent by a program reach nobody, and everybody reads why."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from directory import agreements, connections
from directory.agreements.limits import MOST_A_DAY, MOST_UNANSWERED
from directory.models import Case, Connection, Mail
from tests.connecting import a_group, again, an_ask, an_unclaimed, mails, reached, said, ticked
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_user, signed_in

pytestmark = pytest.mark.django_db
State = Connection.State
A_LOT = "That was a lot at once. So we hold back what has not reached anybody. Our moderators decide."


def others(count: int) -> list:
    """Listings with a team each, that did not come here by it."""
    organisations = [an_organisation() for _ in range(count)]
    for organisation in organisations:
        a_team(a_user(), organisation=organisation)
    return [an_initiative(organisation=organisation) for organisation in organisations]


def posted(client, row, number: int, **parts):
    """As a program sends it that has read the form once."""
    path = reverse("provider-ask-to-connect", args=[row.slug])
    return client.post(path, {"way": "together", "message": "Buy now.", "key": f"{row.pk}{number}"[-36:]} | parts)


def states() -> dict[str, int]:
    found = list(Connection.objects.values_list("state", flat=True))
    return {state: found.count(state) for state in set(found)}


def filled(tea, count: int, *, state: str = State.ASKED, days_ago: int = 2) -> None:
    """So many requests of earlier days that have reached others."""
    then = timezone.now() - timedelta(days=days_ago)
    values = {"relation": "training", "state": state, "due_at": then, "reached_at": then}
    made = [Connection(asking=tea.row, asked=row, **values) for row in others(count)]
    Connection.objects.bulk_create(made)
    Connection.objects.filter(pk__in=[one.pk for one in made]).update(made_at=then)


def test_a_hundred_automatic_requests_from_one_account_reach_nobody_and_are_explained(tea):
    rows = [*others(18), an_unclaimed(contacts=[{"sort": "email", "value": "hello@example.org"}]), an_unclaimed("B")]
    client = signed_in(tea.user)

    for number in range(100):
        answer = posted(client, rows[number % len(rows)], number)
        # What it is told it does not keep.
        client.cookies.pop("messages", None)
    ticked(minutes=11)
    ticked(days=29)

    page = client.get(reverse("provider-connections"))
    assert "You asked very many others at once." in page.content.decode()
    assert (answer.status_code, states()) == (302, {"held": MOST_A_DAY})
    assert mails() == []
    assert not Connection.objects.exclude(reached_at=None).exists()
    assert {line.stands for line in page.context["parts"][0].lines} == {
        "Held back. Our moderators look at it first. Nobody has seen it."
    }
    assert [(case.sort, case.kind, case.name) for case in Case.objects.filter(state="open")] == [
        ("introduction", "held", "House of Tea and Talk")
    ]


def test_nothing_of_them_stands_on_the_pages_of_who_was_asked(tea):
    rows, asked = others(11), a_group(name="Night Walk")
    client = signed_in(tea.user)

    for number, row in enumerate([asked.row, *rows]):
        posted(client, row, number)
    ticked(minutes=11)

    theirs = signed_in(asked.user).get(reverse("provider-connections"))
    assert (theirs.context["parts"], asked.row.connections_asked_of.count()) == ([], 1)


def test_the_eleventh_within_a_day_is_not_sent_and_reads_why(tea):
    rows, client = others(11), signed_in(tea.user)
    for number, row in enumerate(rows[:-1]):
        posted(client, row, number)

    answer = posted(client, rows[-1], 10)

    assert said(client.get(answer.url))[-1:] == [A_LOT]
    assert states() == {"held": 10}


def test_ten_within_a_day_all_go_through(tea):
    for row in others(MOST_A_DAY):
        an_ask(tea, row)

    ticked(minutes=11)

    assert Mail.objects.filter(reason="connection-asked").count() == MOST_A_DAY


def test_the_form_is_gone_before_somebody_goes_over_it_by_hand(tea):
    filled(tea, MOST_A_DAY, days_ago=0)
    client, row = signed_in(tea.user), others(1)[0]

    page = client.get(reverse("provider-ask-to-connect", args=[row.slug]))

    assert page.context["why_not"] == "You have asked 10 others within a day. You can ask more tomorrow."
    assert "form" not in page.context


def test_what_has_reached_others_is_not_held_and_opens_no_case(tea):
    filled(tea, MOST_A_DAY, days_ago=0)
    client = signed_in(tea.user)

    answer = posted(client, others(1)[0], 1)

    assert said(client.get(answer.url)) == ["You have asked 10 others within a day. You can ask more tomorrow."]
    assert (states(), Case.objects.filter(state="open").count()) == ({"asked": 10}, 0)


def test_fifteen_that_nobody_has_answered_are_enough(tea):
    filled(tea, MOST_UNANSWERED - 1)
    first, second = others(2)

    last = connections.ask(tea.row, first, by=tea.user, way="together", key="1")
    ticked(minutes=11)
    over = connections.ask(tea.row, second, by=tea.user, way="together", key="2")

    assert last.connection is not None
    assert over.words == "15 others have not answered you yet. Take one back, or wait for an answer."


def test_those_that_were_answered_count_no_more(tea):
    filled(tea, MOST_UNANSWERED, state=State.AGREED)

    assert agreements.why_not(tea.user, timezone.now()) == ""


def test_what_was_taken_back_counts_for_the_day(tea):
    for row in others(MOST_A_DAY):
        connections.withdraw(an_ask(tea, row), by=tea.user)

    assert agreements.why_not(tea.user, timezone.now()).startswith("You have asked 10 others")


def test_the_next_day_there_is_room_again(tea):
    for row in others(MOST_A_DAY):
        an_ask(tea, row)

    assert agreements.why_not(tea.user, timezone.now() + timedelta(hours=25)) == ""


def test_another_teams_requests_are_not_touched(tea):
    third = a_group(name="Third")
    theirs = an_ask(third, tea)
    rows = others(11)

    for number, row in enumerate(rows):
        posted(signed_in(tea.user), row, number)
    ticked(minutes=11)

    assert (again(theirs).state, again(theirs).reached_at is not None) == (State.ASKED, True)


def test_while_something_is_held_nothing_more_is_asked(tea):
    rows = others(12)
    for number, row in enumerate(rows[:11]):
        posted(signed_in(tea.user), row, number)

    with time_machine.travel(timezone.now() + timedelta(days=2)):
        tomorrow = connections.ask(tea.row, rows[11], by=tea.user, way="together", key="k")

    words = "Your requests are with our moderators. You can ask more others when they have decided."
    assert tomorrow == connections.Outcome(None, words)


def test_what_is_held_can_be_taken_back_and_the_last_one_closes_the_case(tea):
    rows = others(11)
    for number, row in enumerate(rows):
        posted(signed_in(tea.user), row, number)
    held = list(Connection.objects.filter(state=State.HELD))

    for one in held[1:]:
        connections.withdraw(again(one), by=tea.user)
    before = Case.objects.filter(state="open").count()
    connections.withdraw(again(held[0]), by=tea.user)

    assert (before, Case.objects.filter(state="open").count()) == (1, 0)


def test_somebody_who_asks_back_while_it_is_held_learns_nothing_of_it(tea):
    night = a_group(name="Night Walk")
    for number, row in enumerate([night.row, *others(10)]):
        posted(signed_in(tea.user), row, number)

    answer = connections.ask(night.row, tea.row, by=night.user, way="together", key="k")

    assert answer == connections.Outcome(None, "This is with our moderators already. You will hear from us.")
    assert states() == {"held": 10}


def test_groups_of_one_team_do_not_count(tea):
    values = {"state": State.AGREED, "due_at": timezone.now(), "relation": "training"}
    own = [an_initiative(organisation=tea.team.organisation) for _ in range(11)]
    Connection.objects.bulk_create(Connection(asking=tea.row, asked=row, **values) for row in own)

    assert agreements.why_not(tea.user, timezone.now()) == ""


def test_one_that_waits_for_an_introduction_has_reached_moderators_and_is_not_held(tea):
    introduced = an_ask(tea, an_unclaimed())
    ticked(minutes=11)
    rows = others(10)

    for number, row in enumerate(rows):
        posted(signed_in(tea.user), row, number)

    assert (again(introduced).state, states()) == (State.ASKED, {"asked": 1, "held": 9})


def test_a_request_that_reached_them_stays_with_them(tea):
    night = a_group(name="Night Walk")
    made = reached(tea, night)

    for number, row in enumerate(others(10)):
        posted(signed_in(tea.user), row, number)

    assert (again(made).state, states()) == (State.ASKED, {"asked": 1, "held": 9})
