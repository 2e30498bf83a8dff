"""The outbox: allauth and Django write their mails to it as rows, and `deliver` hands the rows to a mail server.

A mail is sent at least once. A worker leases one mail, sends it, and marks it; a worker that dies leaves a lease behind
that runs out, and the next one sends the mail again under the same Message-ID. What cannot be delivered is tried again
for three days and then shown to staff; an address that does not exist is shown at once.
"""

import smtplib
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from .models import Mail

# Longer than any try can take: EMAIL_TIMEOUT bounds each of its steps, and there are about ten.
LEASE = timedelta(minutes=5)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=6)
GIVE_UP_AFTER = timedelta(hours=72)
# No such mailbox. Other refusals that call themselves permanent are often a wrong setting, so they are tried again.
NO_SUCH_MAILBOX = {550, 551, 553}


class Backend(BaseEmailBackend):
    """Takes what Django's own functions send. It never fails because a mail server is down."""

    def send_messages(self, messages) -> int:
        return sum(bool(keep(message)) for message in messages)


def keep(message: EmailMessage, reason: str = "") -> list[Mail]:
    """Puts a message in the outbox: one row, and later one mail, for each of its recipients."""
    html = next((part.content for part in getattr(message, "alternatives", ()) if part.mimetype == "text/html"), "")
    parts = {"subject": " ".join(str(message.subject).split())[:200], "text": message.body, "html": html}
    mails = [Mail(recipient=recipient, reason=reason[:40], **parts) for recipient in message.recipients()]
    return Mail.objects.bulk_create(mails)


def deliver(limit: int = 50) -> int:
    """Tries at most `limit` mails that are due, one at a time; how many it tried."""
    tried = 0
    while tried < limit and (mail := _lease()):
        _try(mail)
        tried += 1
    return tried


def pause_after(tries: int) -> timedelta:
    """How long to wait after so many failed tries: a minute, then twice as long each time, six hours at most."""
    return min(FIRST_PAUSE * 2 ** min(tries - 1, 20), LONGEST_PAUSE)


def _lease():
    """The first due mail that no other worker was quicker to take: exactly one of them changes its row."""
    now = timezone.now()
    while candidates := list(Mail.objects.due(now)[:5]):
        for mail in candidates:
            mail.leased_until = now + LEASE
            if Mail.objects.due(now).filter(pk=mail.pk).update(leased_until=mail.leased_until):
                return mail
    return None


def _try(mail):
    try:
        with get_connection(settings.DELIVERY_BACKEND) as connection:
            connection.send_messages([as_message(mail)])
    except Exception as fault:
        # Whatever it was, the mails behind this one must not wait for it.
        _put_off(mail, fault)
    else:
        _change(mail, state=Mail.State.SENT, sent_at=timezone.now(), tries=mail.tries + 1, last_error="")


def _put_off(mail, fault):
    now, tries = timezone.now(), mail.tries + 1
    if is_permanent(fault) or now - mail.made_at >= GIVE_UP_AFTER:
        then: dict = {"state": Mail.State.FAILED}
    else:
        then = {"due_at": now + pause_after(tries)}
    _change(mail, leased_until__exact=mail.leased_until, tries=tries, last_error=_words(fault), **then)


def _change(mail, leased_until__exact=None, **values):
    """A mail that was sent is sent, whoever holds it now. A failure counts only while the lease is still ours."""
    ours = {"leased_until": leased_until__exact} if leased_until__exact else {}
    Mail.objects.filter(pk=mail.pk, state=Mail.State.WAITING, **ours).update(leased_until=None, **values)


def _words(fault):
    # No database stores half a character, nor PostgreSQL a NUL, and a mail server may say anything.
    said = f"{type(fault).__name__}: {fault}".replace("\0", "")
    return said.encode(errors="replace").decode()[:500]


def is_permanent(fault: Exception) -> bool:
    """Whether the mail server said that there is no such mailbox."""
    if isinstance(fault, smtplib.SMTPRecipientsRefused):
        return all(code in NO_SUCH_MAILBOX for code, _reply in fault.recipients.values())
    return isinstance(fault, smtplib.SMTPDataError) and fault.smtp_code in NO_SUCH_MAILBOX


def as_message(mail: Mail) -> EmailMessage:
    """The mail as it goes over the wire, the same at every try."""
    host = urlsplit(settings.SITE_URL).hostname
    # Holiday replies and mailing lists leave automatic mail alone.
    headers = {"Message-ID": f"<{mail.message_id}@{host}>", "Auto-Submitted": "auto-generated"}
    if mail.stop_url:
        headers |= {"List-Unsubscribe": f"<{mail.stop_url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    message = EmailMultiAlternatives(mail.subject, mail.text, to=[mail.recipient], headers=headers)
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    return message
