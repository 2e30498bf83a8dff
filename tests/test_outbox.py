"""Mail: nothing fails or waits when the mail server is down, nothing is lost, and nothing is sent by two at once."""

import smtplib
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.mail import EmailMultiAlternatives, get_connection, send_mail
from django.core.management import call_command
from django.utils import timezone

from directory import outbox
from directory.models import Mail
from lambeth_peer import settings as own
from tests.mail_server import a_mail, states

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def test_a_mail_goes_out_as_plain_text_to_one_recipient_with_its_own_id(mail_server):
    mail = a_mail(text="Grüße an Łukasz.\n")

    assert outbox.deliver() == 1

    (((recipient,), message),) = mail_server.inbox.mails
    mail.refresh_from_db()
    assert (recipient, message["To"], message["Subject"]) == ("ana@example.org", "ana@example.org", "Your code")
    assert message["Message-ID"] == f"<{mail.message_id}@127.0.0.1>"
    assert (message["Auto-Submitted"], message.get_content_type()) == ("auto-generated", "text/plain")
    assert message.get_payload(decode=True).decode().strip() == "Grüße an Łukasz."
    assert (mail.state, mail.tries, mail.leased_until, mail.last_error) == ("sent", 1, None, "")
    assert mail.sent_at


def test_what_django_sends_becomes_one_row_for_each_recipient():
    message = EmailMultiAlternatives("Your\ncode", "Hello.", to=["ana@example.org"], cc=["ben@example.org"])
    message.attach_alternative("<p>Hello.</p>", "text/html")

    sent = get_connection("directory.outbox.Backend").send_messages([message])

    assert sent == 1
    assert sorted(Mail.objects.values_list("recipient", "subject", "text", "html")) == [
        ("ana@example.org", "Your code", "Hello.", "<p>Hello.</p>"),
        ("ben@example.org", "Your code", "Hello.", "<p>Hello.</p>"),
    ]


def test_the_portal_itself_sends_through_the_outbox():
    assert own.EMAIL_BACKEND == "directory.outbox.Backend"
    assert own.DELIVERY_BACKEND == "django.core.mail.backends.filebased.EmailBackend"


def test_a_notice_and_a_mail_of_django_go_the_same_way(mail_server, settings):
    settings.EMAIL_BACKEND = "directory.outbox.Backend"
    send_mail("Hello", "Text.", None, ["ana@example.org"])
    a_mail(recipient="ben@example.org")

    call_command("work", "--once")

    assert sorted(to[0] for to, _message in mail_server.inbox.mails) == ["ana@example.org", "ben@example.org"]


def test_nothing_fails_or_is_lost_while_the_mail_server_is_down(mail_server):
    mail_server.stop()
    with time_machine.travel(START, tick=False) as clock:
        for number in range(20):
            a_mail(recipient=f"person-{number}@example.org")
        for _hour in range(24):
            outbox.deliver()
            clock.shift(3600)
        down = states(), Mail.objects.filter(tries=0).count()
        mail_server.start()
        clock.shift(6 * 3600)
        outbox.deliver()

    assert down == ({"waiting": 20}, 0)
    assert states() == {"sent": 20}
    assert sorted(mail_server.inbox.ids.values()) == [1] * 20


PAUSES = [(1, 1), (2, 2), (3, 4), (4, 8), (9, 256), (10, 360), (11, 360), (500, 360)]


@pytest.mark.parametrize(("tries", "minutes"), PAUSES)
def test_the_pause_doubles_from_a_minute_to_six_hours(tries, minutes):
    assert outbox.pause_after(tries) == timedelta(minutes=minutes)


def test_a_mail_is_tried_for_72_hours_and_then_shown_to_staff(mail_server):
    mail_server.stop()
    waits = []
    with time_machine.travel(START, tick=False) as clock:
        mail = a_mail()
        while mail.state == "waiting":
            clock.move_to(mail.due_at)
            assert outbox.deliver() == 1
            before = mail.due_at
            mail.refresh_from_db()
            waits.append((mail.due_at - before) // timedelta(minutes=1))
        ended = timezone.now()

    assert waits[:10] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360]
    assert set(waits[10:-1]) == {360}
    assert timedelta(hours=72) <= ended - START <= timedelta(hours=78)
    assert (mail.state, mail.tries, mail.leased_until) == ("failed", len(waits), None)
    assert "ConnectionRefusedError" in mail.last_error


def test_an_address_that_does_not_exist_fails_at_once(mail_server):
    mail_server.inbox.answer = "550 no such mailbox"
    mail = a_mail()

    outbox.deliver()
    outbox.deliver()

    mail.refresh_from_db()
    assert (mail.state, mail.tries, mail.sent_at) == ("failed", 1, None)
    assert "550" in mail.last_error


@pytest.mark.parametrize("answer", ["451 try later", "421 too busy", "554 relay denied", "552 full"])
def test_any_other_refusal_is_tried_again(mail_server, answer):
    mail_server.inbox.answer = answer
    mail = a_mail()

    outbox.deliver()

    mail.refresh_from_db()
    assert (mail.state, mail.tries) == ("waiting", 1)
    assert mail.due_at > timezone.now()


def test_a_wrong_password_of_the_portal_is_not_taken_for_a_wrong_address():
    assert not outbox.is_permanent(smtplib.SMTPAuthenticationError(535, b"no"))
    assert not outbox.is_permanent(smtplib.SMTPSenderRefused(550, b"no", "portal@example.org"))
    assert outbox.is_permanent(smtplib.SMTPDataError(550, b"gone"))


def test_one_mail_that_cannot_be_written_out_does_not_stop_the_others(mail_server):
    Mail.objects.bulk_create([Mail(recipient="broken\n@example.org", subject="A", text="")])
    a_mail(recipient="ben@example.org")

    assert outbox.deliver() == 2

    assert [to for to, _message in mail_server.inbox.mails] == [["ben@example.org"]]
    assert states() == {"waiting": 1, "sent": 1}


def test_a_mail_is_left_alone_until_it_is_due_and_while_it_is_leased(mail_server):
    later, soon = timezone.now() + timedelta(hours=1), timezone.now() + timedelta(minutes=4)
    a_mail(due_at=later)
    a_mail(leased_until=soon)
    a_mail(state="sent", sent_at=timezone.now())
    a_mail(state="failed")

    assert outbox.deliver() == 0
    assert mail_server.inbox.mails == []


def test_the_last_word_of_a_worker_that_lost_its_lease_counts_only_if_it_sent_the_mail():
    mail = a_mail(leased_until=timezone.now())
    Mail.objects.update(leased_until=timezone.now() + timedelta(minutes=5))

    outbox._put_off(mail, OSError("slow"))
    after_failing = Mail.objects.values_list("state", "tries").get()
    outbox._change(mail, state="sent", sent_at=timezone.now())

    assert after_failing == ("waiting", 0)
    assert states() == {"sent": 1}
