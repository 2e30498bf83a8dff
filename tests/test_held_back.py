"""What moderators decide about requests that were held back, because a team asked very many others at once."""

import pytest
from django.urls import reverse

from directory import connections
from directory.acts import Refused
from directory.models import Case, Connection, Mail
from tests.connecting import a_group, an_unclaimed, mails, ticked
from tests.people import a_moderator, signed_in

pytestmark = pytest.mark.django_db
State = Connection.State
ADDRESS = {"sort": "email", "value": "hello@example.org"}


@pytest.fixture
def held(tea):
    """Ten requests that were held back."""
    ways = ["introduces", "continues", "training", "place"]
    rows = [a_group(name=f"Group {number}").row for number in range(3)]
    for number in range(11):
        connections.ask(tea.row, rows[number % 3], by=tea.user, way=ways[number // 3], key=number)
    assert Connection.objects.filter(state=State.HELD).count() == 10
    return Case.objects.get(kind="held", state="open")


def pressed(client, case, name: str, **sent):
    return client.post(reverse(f"moderator-introduction-{name}", args=[case.pk]), sent, follow=True)


def test_let_through_they_reach_the_others_at_once(held, desk, tea):
    Mail.objects.all().delete()

    for _time in range(3):
        pressed(desk, held, "let-through")
    ticked(minutes=1)

    assert set(Connection.objects.values_list("state", flat=True)) == {State.ASKED}
    assert Mail.objects.filter(reason="connection-asked").count() == 10
    assert Case.objects.filter(state="open").count() == 0


def test_what_was_let_through_is_not_held_again(held, ana, tea):
    connections.let_through(held, by=ana)

    words = connections.ask(tea.row, an_unclaimed(), by=tea.user, way="training", key="more").words

    assert words == "You have asked 10 others within a day. You can ask more tomorrow."
    assert set(Connection.objects.values_list("state", flat=True)) == {State.ASKED}


def test_one_to_an_unclaimed_listing_goes_on_the_list_when_it_is_let_through(tea, ana):
    connections.ask(tea.row, an_unclaimed(contacts=[ADDRESS]), by=tea.user, way="training", key="0")
    for number in range(10):
        connections.ask(tea.row, an_unclaimed(f"N {number}"), by=tea.user, way="training", key=f"n{number}")
    held = Case.objects.get(kind="held")

    connections.let_through(held, by=ana)

    assert Case.objects.filter(kind="connection", state="open").count() == 10
    assert mails() == [("hello@example.org", "connection-unclaimed")]


def test_stopped_nobody_ever_sees_them_and_the_team_has_one_mail(held, desk, tea):
    for _time in range(3):
        answer = pressed(desk, held, "stop", text="They sell something.")
    ticked(days=31)

    mine = signed_in(tea.user).get(reverse("provider-connections"))
    assert set(Connection.objects.values_list("state", "reached_at")) == {(State.LAPSED, None)}
    assert mails() == [(tea.user.email, "connection-stopped")]
    assert "They sell something." not in Mail.objects.get().text
    assert {line.stands for line in mine.context["parts"][0].lines} == {
        "Our moderators have stopped it. Nobody has seen it."
    }
    assert "They sell something." in answer.content.decode()


def test_two_moderators_do_not_decide_twice(held, ana):
    connections.let_through(held, by=ana)

    with pytest.raises(Refused, match="decided already"):
        connections.stop(Case.objects.get(pk=held.pk), by=a_moderator(), text="No.")


def test_what_is_held_says_why_and_what_it_is(held, desk):
    shown = desk.get(reverse("moderator-introduction", args=[held.pk])).content.decode()

    assert "This team asked very many others in a short time." in shown
    assert "Tea and Talk and Group 0 share training." in shown
