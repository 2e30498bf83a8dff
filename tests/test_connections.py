"""A request reaches the other side, which answers: the moves, the mails, and what time does."""

from contextlib import suppress
from itertools import product

import pytest
from django.test import Client
from django.urls import reverse

from directory import connections, talk
from directory.acts import Refused
from directory.agreements.connection_table import TABLE
from directory.models import Connection, Mail
from tests.connecting import (
    a_group,
    again,
    an_agreement,
    an_ask,
    mails,
    page,
    pressed,
    reached,
    said,
    text,
    ticked,
)
from tests.people import a_user, signed_in
from tests.savepoints import undone

pytestmark = pytest.mark.django_db
State = Connection.State


# What reaches the other side


def test_it_reaches_every_member_of_the_other_team_after_ten_minutes(tea):
    colleagues = [a_user(email="a@example.org"), a_user(email="b@example.org")]
    night = a_group(*colleagues, name="Night Walk")
    an_ask(tea, night)

    ticked(minutes=9)
    early = mails()
    ticked(minutes=11)
    ticked(minutes=12)

    assert early == []
    assert mails() == [("a@example.org", "connection-asked"), ("b@example.org", "connection-asked")]


def test_the_mail_names_who_asks_and_for_what_and_leads_to_a_page_that_answers(tea, night):
    made = an_ask(tea, night, message="Tell nobody: Somewhere Street 4.")
    ticked(minutes=11)

    mail = Mail.objects.get()

    assert mail.subject == "Somebody would like to work with you"
    assert "Tea and Talk asks whether Night Walk would like to connect:" in mail.text
    assert "Tea and Talk introduces people to Night Walk." in mail.text
    assert "Somewhere" not in mail.text
    assert f"/account/login/code/?next=/provider/connections/{made.pk}/" in mail.text


def test_the_link_of_the_mail_opens_the_page_after_signing_in_by_code(tea, night, settings):
    made = an_ask(tea, night)
    ticked(minutes=11)
    link = next(line for line in Mail.objects.get().text.split() if "?next=" in line)
    client = Client()

    confirm = client.post(link.removeprefix(settings.SITE_URL), {"email": night.user.email}).url
    code = Mail.objects.exclude(reason="connection-asked").get().text.split("Your code is:")[1].split()[0]
    answer = client.post(confirm, {"code": code}, follow=True)

    assert answer.redirect_chain[-1][0] == f"/provider/connections/{made.pk}/"
    assert "Yes, let us connect" in text(answer)


def test_until_it_reaches_them_there_is_no_trace_of_it_and_taking_it_back_leaves_none(tea, night):
    made = an_ask(tea, night)
    theirs = signed_in(night.user)

    before = [page(theirs, made).status_code, text(theirs.get(reverse("provider-connections")))]
    pressed(signed_in(tea.user), made, "withdraw")
    ticked(minutes=11)
    after = [page(theirs, made).status_code, text(theirs.get(reverse("provider-connections")))]

    assert (before[0], after[0], mails()) == (404, 404, [])
    assert [shown for shown in (before[1], after[1]) if "Tea and Talk" in shown] == []


def test_what_is_taken_back_later_is_said_to_be_taken_back(tea, night):
    made = reached(tea, night)

    pressed(signed_in(tea.user), made, "withdraw")

    assert "They took it back." in text(page(signed_in(night.user), made))


# Answering


def test_a_yes_with_a_word_connects_them_tells_who_asked_and_lets_them_talk(tea, night):
    made = reached(tea, night)

    answer = pressed(signed_in(night.user), made, "accept", answer="Gladly.")

    made = again(made)
    assert (made.state, made.answer, made.by) == (State.AGREED, "Gladly.", night.user)
    assert said(answer) == ["You are connected. Both pages show it, and you may keep it off yours."]
    assert mails() == [(tea.user.email, "connection-answered")]
    assert "Gladly." in text(page(signed_in(tea.user), made))
    assert [thread.connection for thread in talk.threads_of(tea.user)] == [made]


def test_a_no_needs_no_word(tea, night):
    made = reached(tea, night)

    answer = pressed(signed_in(night.user), made, "decline")

    assert (again(made).state, said(answer)) == (State.DECLINED, ["You said no. They are told so, kindly."])
    mail = Mail.objects.get()
    assert (mail.recipient, mail.subject) == (tea.user.email, "An answer to what you asked")
    assert "Night Walk would rather not at the moment." in mail.text


@pytest.mark.parametrize("name", ["accept", "decline"])
def test_an_answer_that_is_sent_five_times_is_given_once(tea, night, name):
    made, client = reached(tea, night), signed_in(night.user)

    answers = [pressed(client, made, name, answer="Well.") for _time in range(5)]

    assert {tuple(said(answer)) for answer in answers} == {tuple(said(answers[0]))}
    assert mails() == [(tea.user.email, "connection-answered")]


def test_an_answer_that_is_too_long_comes_back_with_its_words(tea, night):
    made = reached(tea, night)

    answer = pressed(signed_in(night.user), made, "accept", answer="b" * 601)

    assert (answer.status_code, again(made).state) == (422, State.ASKED)
    assert "b" * 601 in text(answer)


def test_who_answers_after_a_colleague_reads_how_it_stands(tea):
    first, second = a_user(), a_user()
    made = reached(tea, a_group(first, second, name="Night Walk"))
    late = again(made)
    connections.accept(made, by=first)

    with pytest.raises(Refused, match="It is now: agreed."):
        connections.decline(late, by=second)


def test_only_the_side_that_is_asked_answers_and_only_the_side_that_asks_takes_it_back(tea, night):
    made = reached(tea, night)

    with pytest.raises(Refused):
        connections.accept(made, by=tea.user)
    with pytest.raises(Refused):
        connections.withdraw(made, by=night.user)

    assert again(made).state == State.ASKED


@pytest.mark.parametrize("name", [name for name, move in TABLE.items() if move.by in ("asking", "asked", "either")])
def test_a_move_is_made_exactly_when_the_table_says_so(tea, night, name):
    made, move = reached(tea, night), TABLE[name]
    people = {"asking": tea.user, "asked": night.user, "nobody": a_user()}
    found, expected = {}, {}

    for state, (side, by) in product(State.values, people.items()):
        with undone():
            Connection.objects.update(state=state)
            with_button = name in connections.moves_for(by, again(made))
            with suppress(Refused):
                getattr(connections, name)(again(made), by=by)
            found[state, side] = with_button, again(made).state
        may = state in move.sources and (side == move.by or (move.by == "either" and side != "nobody"))
        # What stands where the move leads has been done already: that is said again, and nothing changes.
        expected[state, side] = may, move.target if may else state

    assert found == expected


# Agreed


def test_either_side_ends_it_and_the_other_one_is_told(tea, night):
    made = an_agreement(tea, night)
    client = signed_in(night.user)

    asked = client.get(reverse("provider-connection-end", args=[made.pk]))
    for _time in range(3):
        pressed(client, made, "end")

    assert "Yes, end it" in text(asked)
    assert (again(made).state, mails()) == (State.ENDED, [(tea.user.email, "connection-ended")])


def test_each_side_keeps_it_off_its_own_page_and_shows_it_again(tea, night):
    made, client = an_agreement(tea, night), signed_in(night.user)

    off = pressed(client, made, "show", shown="no")
    kept = again(made)
    on = pressed(client, made, "show", shown="yes")
    shown = again(made)

    assert (kept.shown_by_asking, kept.shown_by_asked) == (True, False)
    assert (shown.shown_by_asking, shown.shown_by_asked) == (True, True)
    assert "Show it again" in text(off)
    assert "Keep it off our page" in text(on)


def test_what_is_not_agreed_is_not_shown_and_cannot_be_kept_off(tea, night):
    made = reached(tea, night)

    with pytest.raises(Refused):
        connections.show(made, by=tea.user, shown=False)

    assert again(made).shown_by_asking is True


# Time


def test_after_fourteen_days_they_are_reminded_once(tea, night):
    made = reached(tea, night)

    ticked(days=13)
    early = mails()
    ticked(days=14.5)
    ticked(days=15)

    assert early == []
    assert mails() == [(night.user.email, "connection-reminder")]
    assert again(made).reminded_at is not None


def test_after_thirty_days_it_is_closed_in_kind_words(tea, night):
    made = reached(tea, night)
    ticked(days=15)
    Mail.objects.all().delete()

    ticked(days=29)
    early = again(made).state
    ticked(days=30.5)
    ticked(days=31)

    mail = Mail.objects.get()
    assert (early, again(made).state) == (State.ASKED, State.LAPSED)
    assert (mail.recipient, mail.subject) == (tea.user.email, "About what you asked")
    assert "No answer is not a no." in mail.text
    assert "You could ring them" in mail.text
    assert night.row.get_absolute_url() in mail.text
