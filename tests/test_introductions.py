"""A listing without a team is asked: its address is invited, moderators introduce, whoever claims it answers."""

import pytest
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory import connections
from directory.acts import Refused
from directory.models import Case, CaseNote, Connection, Initiative, Mail
from tests.connecting import a_group, again, an_ask, an_unclaimed, mails, page, said, ticked
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_moderator, a_user, signed_in

pytestmark = pytest.mark.django_db
State = Connection.State
ADDRESS = {"sort": "email", "value": "hello@example.org"}
PHONE = {"sort": "phone", "value": "020 7946 0123"}


@pytest.fixture
def asked(tea):
    """A request to a listing without a team, with moderators by now."""
    made = an_ask(tea, an_unclaimed(contacts=[ADDRESS, PHONE]))
    ticked(minutes=11)
    return again(made)


def the_case() -> Case:
    return Case.objects.get(sort=Case.Sort.INTRODUCTION, kind="connection")


def pressed(client, case, name: str, **sent):
    return client.post(reverse(f"moderator-introduction-{name}", args=[case.pk]), sent, follow=True)


def claimed(row: Initiative):
    """A team takes it over, as a granted claim does."""
    user, organisation = a_user(), an_organisation()
    a_team(user, organisation=organisation)
    Initiative.objects.filter(pk=row.pk).update(organisation=organisation)
    return user


# A listing without a team


def test_the_form_says_before_and_after_that_nobody_there_uses_the_portal(tea):
    row = an_unclaimed()
    client = signed_in(tea.user)
    path = reverse("provider-ask-to-connect", args=[row.slug])

    before = client.get(path).content.decode()
    after = client.post(path, {"way": "training", "key": "k"}, follow=True)

    assert "Nobody there uses the portal yet" in before
    assert said(after) == ["Asked. Nobody there uses the portal yet, so our moderators try to introduce you."]
    assert "Our moderators try to introduce you." in after.content.decode()


def test_its_listed_address_is_invited_and_it_goes_on_the_list(asked):
    ticked(minutes=12)

    assert mails() == [("hello@example.org", "connection-unclaimed")]
    mail = Mail.objects.get()
    assert mail.subject == "Somebody would like to work with you"
    assert "Tea and Talk asks whether you would like to connect" in mail.text
    assert asked.message not in mail.text
    assert [(case.kind, case.subject, case.name) for case in Case.objects.filter(state="open")] == [
        ("connection", asked.pk, "Night Café")
    ]


def test_nothing_happens_before_ten_minutes_are_over(tea):
    an_ask(tea, an_unclaimed(contacts=[ADDRESS]))

    ticked(minutes=9)

    assert (mails(), Case.objects.filter(state="open").count()) == ([], 0)


def test_an_address_has_one_such_mail_in_thirty_days(asked):
    an_ask(a_group(name="Third"), asked.asked)

    ticked(minutes=11)

    assert (Case.objects.filter(state="open").count(), len(mails())) == (2, 1)


@pytest.mark.parametrize("contacts", [[], [PHONE], [ADDRESS | {"personal": True}]])
def test_somebodys_own_address_is_never_written_to(tea, contacts):
    an_ask(tea, an_unclaimed(contacts=contacts))

    ticked(minutes=11)

    assert (mails(), Case.objects.filter(state="open").count()) == ([], 1)


def test_a_team_that_claims_it_gets_what_waits(asked):
    Mail.objects.all().delete()
    user = claimed(asked.asked)

    ticked(days=2)

    assert mails() == [(user.email, "connection-asked")]
    assert (again(asked).reached_at is not None, the_case().state) == (True, "closed")
    assert "Yes, let us connect" in page(signed_in(user), asked).content.decode()


def test_a_month_after_it_was_asked_it_is_closed(tea, asked):
    Mail.objects.all().delete()

    ticked(days=31)

    assert (again(asked).state, the_case().state) == (State.LAPSED, "closed")
    assert mails() == [(tea.user.email, "connection-lapsed")]


def test_taken_back_it_is_off_the_list(tea, asked):
    connections.withdraw(asked, by=tea.user)

    assert the_case().state == "closed"


# What moderators do


def test_the_list_and_the_page_say_who_asks_and_how_to_reach_them(asked, desk):
    shown = desk.get(reverse("moderator-introductions")).content.decode()
    one = desk.get(reverse("moderator-introduction", args=[the_case().pk])).content.decode()

    assert ("Night Café" in shown, "Asked by Tea and Talk" in shown) == (True, True)
    assert [words for words in ("020 7946 0123", "hello@example.org", asked.message) if words not in one] == []


def test_the_desk_leads_to_the_page_of_an_introduction(asked, desk):
    answer = desk.get(reverse("moderator-case", args=[the_case().pk]))

    assert answer.url == reverse("moderator-introduction", args=[the_case().pk])


def test_a_moderator_takes_it_and_the_others_read_who(asked, desk, ana):
    desk.post(reverse("moderator-take", args=[the_case().pk]))

    other = signed_in(a_moderator()).get(reverse("moderator-introductions")).content.decode()

    assert (the_case().taken_by, "Taken by Ana" in other) == (ana, True)


def test_told_is_written_down_and_stays_on_the_list(asked, desk):
    for _time in range(3):
        answer = pressed(desk, the_case(), "told", text="They think about it.")

    assert said(answer) == ["Written down. It stays on the list."]
    assert list(CaseNote.objects.values_list("text", flat=True)) == ["They think about it."]
    assert (the_case().state, again(asked).state) == ("open", State.ASKED)


def test_they_would_rather_not_is_said_in_kind_words(asked, desk, tea):
    Mail.objects.all().delete()

    for _time in range(3):
        pressed(desk, the_case(), "rather-not")

    mail = Mail.objects.get()
    assert (again(asked).state, the_case().state, mail.recipient) == (State.DECLINED, "closed", tea.user.email)
    assert "Night Café would rather not at the moment. That may have nothing to do with you." in mail.text


def test_introduced_by_hand_it_is_agreed_in_their_name(asked, desk, tea, ana):
    Mail.objects.all().delete()

    for _time in range(3):
        answer = pressed(desk, the_case(), "by-hand", text="I rang both.")

    made = again(asked)
    assert (made.state, made.by, the_case().state) == (State.AGREED, ana, "closed")
    assert said(answer) == ["They are connected. Both pages show it."]
    assert mails() == [(tea.user.email, "connection-answered")]
    assert list(CaseNote.objects.values_list("text", flat=True)) == ["I rang both."]


def test_agreed_by_hand_the_two_can_write_as_soon_as_somebody_claims_it(asked, desk, tea):
    pressed(desk, the_case(), "by-hand", text="I rang both.")
    user = claimed(asked.asked)

    ticked()
    ticked()

    assert [side.team.members.get() for side in again(asked).thread.sides.order_by("team")] == [tea.user, user]


def test_by_hand_needs_a_word(asked, desk):
    answer = pressed(desk, the_case(), "by-hand", text="")

    assert (answer.status_code, again(asked).state) == (422, State.ASKED)
    assert "Say how you know, so that the next moderator knows." in answer.content.decode()


def test_once_they_have_a_team_they_answer_themselves(asked, ana):
    claimed(asked.asked)

    with pytest.raises(Refused, match="Let them answer themselves"):
        connections.rather_not(the_case(), by=ana)


@pytest.mark.parametrize("name", ["told", "by_hand"])
def test_a_moderator_does_not_act_on_what_their_own_organisation_asks(name):
    ana = a_moderator()
    made = an_ask(a_group(ana), an_unclaimed())
    ticked(minutes=11)

    with pytest.raises(Refused, match="your own organisation"):
        getattr(connections, name)(the_case(), by=ana, text="Yes.")
    with pytest.raises(Refused, match="your own organisation"):
        connections.rather_not(the_case(), by=ana)

    assert again(made).state == State.ASKED
    assert (
        "Another moderator has to do it."
        in signed_in(ana).get(reverse("moderator-introduction", args=[the_case().pk])).content.decode()
    )


def test_a_provider_decides_nothing(asked, tea):
    with pytest.raises(Refused, match="Only a moderator"):
        connections.rather_not(the_case(), by=tea.user)


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_takes_the_same_queries_however_long_it_is(tea, desk, count):
    for number in range(count):
        an_ask(a_group(name=f"Asking {number}"), an_unclaimed(f"Listing {number}"))
    ticked(minutes=11)
    desk.get(reverse("moderator-introductions"))

    with CaptureQueriesContext(database) as found:
        desk.get(reverse("moderator-introductions"))

    assert len(found) == 7, [query["sql"] for query in found]


def test_an_initiative_of_an_organisation_without_a_team_is_unclaimed(tea):
    row = an_initiative(organisation=an_organisation())

    an_ask(tea, row)
    ticked(minutes=11)

    assert the_case().name == row.name
