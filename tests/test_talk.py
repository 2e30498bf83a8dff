"""Two teams that are connected write to each other: what each side sees, what a mail says, and what ends it."""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from directory import connections, talk
from directory.acts import Refused
from directory.models import Block, Case, Mail, Message, Side, User
from tests.connecting import a_group, an_agreement
from tests.factories import a_team
from tests.pages import tight
from tests.people import a_moderator, a_user, signed_in

pytestmark = pytest.mark.django_db
HELLO = "Shall we meet on Thursday?"


@pytest.fixture
def tea():
    return a_group()


@pytest.fixture
def night():
    return a_group(name="Night Walk")


@pytest.fixture
def thread(tea, night):
    return an_agreement(tea, night).thread


@pytest.fixture
def ana(tea):
    return tea.user


@pytest.fixture
def ben(night):
    return night.user


def at(thread, name="provider-thread") -> str:
    return reverse(name, args=[thread.pk])


def written(thread) -> list[str]:
    return list(thread.messages.values_list("text", flat=True))


def told_of_a_message() -> list[str]:
    return list(Mail.objects.filter(reason="message").values_list("recipient", flat=True))


def test_a_message_is_read_on_the_other_side(thread, ana, ben):
    signed_in(ana).post(at(thread), {"text": HELLO, "key": "1"})

    page = signed_in(ben).get(at(thread))

    assert HELLO in page.content.decode()


def test_the_mail_says_only_that_there_is_a_message(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")

    mail = Mail.objects.get(reason="message")

    assert mail.recipient == ben.email
    assert mail.subject == "There is a message for your team"
    assert (HELLO in mail.text, "Night" in mail.text, at(thread) in mail.text) == (False, False, True)


def test_one_mail_goes_out_until_somebody_has_looked(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    talk.write(thread, "Or on Friday?", by=ana, key="2")
    before = told_of_a_message()

    talk.look(thread, by=ben)
    talk.write(thread, "Or on Monday?", by=ana, key="3")

    assert (before, told_of_a_message()) == ([ben.email], [ben.email, ben.email])


def test_the_same_form_sent_twice_writes_once(thread, ana):
    client = signed_in(ana)

    answers = [client.post(at(thread), {"text": HELLO, "key": "1"}) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert written(thread) == [HELLO]


def test_other_words_under_a_used_key_are_not_lost_in_silence(thread, ana):
    talk.write(thread, HELLO, by=ana, key="1")

    with pytest.raises(Refused, match="with other words"):
        talk.write(thread, "Or on Friday?", by=ana, key="1")


def test_whoever_writes_words_of_danger_meets_the_numbers_first(thread, ana):
    client = signed_in(ana)

    hurt = client.post(at(thread), {"text": "My husband hits me.", "key": "1"}, follow=True).content.decode()
    plain = client.post(at(thread), {"text": HELLO, "key": "2"}, follow=True).content.decode()

    assert hurt.index("tel:08082000247") < hurt.index("Messages with")
    assert "tel:08082000247" not in plain


def test_an_empty_message_is_asked_for_again(thread, ana):
    answer = signed_in(ana).post(at(thread), {"text": "  ", "key": "1"})

    assert answer.status_code == 422
    assert "Write something first." in answer.content.decode()
    assert written(thread) == []


def test_nobody_else_finds_the_conversation(thread):
    stranger = a_user()
    a_team(stranger)
    client = signed_in(stranger)

    names = ["provider-thread", "provider-thread-contact", "provider-thread-block", "provider-thread-report"]
    answers = {name: client.post(at(thread, name), {"text": HELLO, "block": "yes"}).status_code for name in names}

    assert answers == dict.fromkeys(names, 404)
    assert (written(thread), Block.objects.count()) == ([], 0)


def test_new_messages_count_until_somebody_of_the_side_has_looked(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    before = list(talk.with_news(ben))

    signed_in(ben).get(at(thread))

    assert (before, list(talk.with_news(ben)), list(talk.with_news(ana))) == ([thread], [], [])


def test_news_comes_to_a_side_that_has_written_itself(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    signed_in(ben).get(at(thread))
    talk.write(thread, "Thursday is good.", by=ben, key="2")

    assert (list(talk.with_news(ana)), list(talk.with_news(ben))) == ([thread], [])


def test_home_leads_to_a_new_message_until_somebody_has_read_it(thread, tea, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    home = signed_in(ben).get("/provider/").content.decode()

    signed_in(ben).get(at(thread))

    said = f'<a href="{at(thread)}">You have a new message from {tea.row.organisation.name}</a>'
    assert said in tight(home)
    assert said not in signed_in(ben).get("/provider/").content.decode()


def test_contact_details_are_seen_only_when_both_have_shared_theirs(thread, ana, ben):
    talk.share_contact(thread, "Ana, weekdays", by=ana)
    alone = talk.seat(thread, ben).their_contact

    talk.share_contact(thread, "Ben, evenings", by=ben)
    both = talk.seat(thread, ben).their_contact

    assert (alone, both) == ("", "Ana, weekdays")


def test_what_was_shared_can_be_taken_back(thread, ana, ben):
    talk.share_contact(thread, "Ana, weekdays", by=ana)
    talk.share_contact(thread, "Ben, evenings", by=ben)

    signed_in(ana).post(at(thread, "provider-thread-contact"), {"contact": ""})

    assert talk.seat(thread, ben).their_contact == ""
    assert "Ana, weekdays" not in signed_in(ben).get(at(thread)).content.decode()


def test_whoever_is_blocked_keeps_their_words_and_is_not_told(thread, ana, ben):
    signed_in(ana).post(at(thread, "provider-thread-block"), {"block": "yes"})

    answer = signed_in(ben).post(at(thread), {"text": HELLO, "key": "1"})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert (HELLO in page, "This conversation has ended." in page, "blocked them" in page) == (True, True, False)
    assert written(thread) == []


def test_blocking_can_be_taken_back(thread, ana, ben):
    talk.block(thread, by=ana)
    signed_in(ana).post(at(thread, "provider-thread-block"), {"block": "no"})

    talk.write(thread, HELLO, by=ben, key="1")

    assert written(thread) == [HELLO]


def test_whoever_has_blocked_cannot_write_either(thread, ana):
    talk.block(thread, by=ana)

    with pytest.raises(Refused, match="You have blocked them"):
        talk.write(thread, HELLO, by=ana, key="1")


def test_after_a_connection_has_ended_nothing_more_is_written(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    connections.end(thread.connection, by=ben)

    answer = signed_in(ana).post(at(thread), {"text": "Are you there?", "key": "2"})

    assert answer.status_code == 422
    assert written(thread) == [HELLO]


def test_a_program_that_writes_by_itself_is_stopped(thread, ana):
    client = signed_in(ana)

    answers = [client.post(at(thread), {"text": HELLO, "key": str(key)}).status_code for key in range(35)]

    assert answers == [302] * 30 + [422] * 5
    assert len(written(thread)) == 30


def test_messages_are_deleted_after_the_stated_days(thread, ana):
    talk.write(thread, HELLO, by=ana, key="1")
    day = timezone.now() + timedelta(days=talk.KEPT_DAYS)

    with time_machine.travel(day - timedelta(hours=1)):
        talk.write(thread, "Later", by=ana, key="2")
    counts = [talk.purge(day - timedelta(minutes=1)), talk.purge(day + timedelta(minutes=1))]

    assert (counts, written(thread)) == ([0, 1], ["Later"])


def test_messages_stay_while_moderators_read_a_report_about_them(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    case = talk.report(thread, by=ben, about="other", words="Too many.", key=uuid4())
    later = timezone.now() + timedelta(days=talk.KEPT_DAYS + 1)
    while_open = talk.purge(later)

    Case.objects.filter(pk=case.pk).update(state=Case.State.CLOSED)

    assert (while_open, talk.purge(later)) == (0, 1)


def test_contacts_are_forgotten_with_the_last_message_of_what_has_ended(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    talk.share_contact(thread, "Ana, weekdays", by=ana)
    connections.end(thread.connection, by=ben)

    talk.purge(timezone.now() + timedelta(days=talk.KEPT_DAYS + 1))

    assert list(Side.objects.values_list("contact", flat=True)) == ["", ""]


def test_moderators_read_a_conversation_only_while_its_report_is_open(thread, ana, ben):
    talk.write(thread, HELLO, by=ana, key="1")
    moderator = signed_in(a_moderator())
    signed_in(ben).post(at(thread, "provider-thread-report"), {"about": "other", "words": "Too many.", "key": uuid4()})
    case = Case.objects.get(sort=Case.Sort.TALK)
    while_open = moderator.get(reverse("moderator-case", args=[case.pk]), follow=True)

    moderator.post(reverse("moderator-talk-close", args=[case.pk]), {"text": "Rang both."})
    after = moderator.get(reverse("moderator-talk", args=[case.pk]))

    assert (HELLO in while_open.content.decode(), HELLO in after.content.decode()) == (True, False)


def test_a_moderator_of_one_of_the_two_teams_reads_nothing(thread, ana, night):
    talk.write(thread, HELLO, by=ana, key="1")
    moderator = a_moderator()
    night.team.memberships.create(user=moderator)
    case = talk.report(thread, by=ana, about="other", words="Look.", key=uuid4())

    page = signed_in(moderator).get(reverse("moderator-talk", args=[case.pk])).content.decode()

    assert HELLO not in page
    assert "Ask another moderator" in page


def test_a_report_of_harm_reaches_every_moderator_at_once(thread, ben):
    a_moderator()
    report = {"about": "unsafe", "words": "He threatens me.", "key": str(uuid4())}

    signed_in(ben).post(at(thread, "provider-thread-report"), report)

    mails = Mail.objects.filter(reason="talk-reported")
    assert set(mails.values_list("recipient", flat=True)) == {
        one.email for one in User.objects.filter(is_moderator=True)
    }
    assert not mails.filter(text__contains="threatens").exists()


def test_a_report_of_harm_says_whom_to_ring_and_is_due_within_a_day(thread, ben):
    client = signed_in(ben)
    report = {"about": "unsafe", "words": "He threatens me.", "key": str(uuid4())}

    page = client.post(at(thread, "provider-thread-report"), report, follow=True).content.decode()

    case = Case.objects.get(sort=Case.Sort.TALK)
    assert "call 999" in page
    assert "101" in page
    assert case.due_at - case.opened_at < timedelta(hours=25)


def test_a_moderator_says_that_they_have_read_it_and_nobody_is_reminded(thread, ben):
    moderator = a_moderator(name="Mo")
    case = talk.report(thread, by=ben, about="unsafe", words="He threatens me.", key=uuid4())

    for _again in range(2):
        signed_in(moderator).post(reverse("moderator-talk-read", args=[case.pk]))

    case.refresh_from_db()
    assert [(note.by, note.text) for note in case.notes.all()] == [(moderator, "Read it.")]
    assert not Case.objects.unread_harm().exists()


def test_nobody_says_so_of_a_conversation_of_their_own_team(thread, ana, night):
    moderator = a_moderator()
    night.team.memberships.create(user=moderator)
    case = talk.report(thread, by=ana, about="unsafe", words="He threatens me.", key=uuid4())

    page = signed_in(moderator).post(reverse("moderator-talk-read", args=[case.pk]), follow=True).content.decode()

    case.refresh_from_db()
    assert (case.read_at, "Ask another moderator" in page) == (None, True)


def test_the_same_report_sent_twice_is_one_case(thread, ben):
    client, sent = signed_in(ben), {"about": "other", "words": "Too many.", "key": str(uuid4())}

    answers = [client.post(at(thread, "provider-thread-report"), sent).status_code for _ in range(2)]

    assert (answers, Case.objects.filter(sort=Case.Sort.TALK).count()) == ([302, 302], 1)


@pytest.mark.parametrize("count", [1, 3])
def test_a_page_of_messages_takes_the_same_queries_however_many(thread, ana, ben, count):
    for number in range(count):
        talk.write(thread, f"Line {number}", by=ana, key=str(number))
    talk.look(thread, by=ben)
    client = signed_in(ben)
    client.get(at(thread))

    with CaptureQueriesContext(database) as queries:
        client.get(at(thread))

    assert Message.objects.count() == count
    assert len(queries) <= 24


def test_what_goes_on_with_an_organisation_is_found_until_it_ends(thread, ana, ben, night):
    found = talk.thread_with(ana, night.row.organisation)

    connections.end(thread.connection, by=ben)

    assert (found, talk.thread_with(ana, night.row.organisation)) == (thread, None)
