"""A mail server on this machine, and mails for it."""

import asyncio
import socket
import threading
from collections import Counter
from email import message_from_bytes

from aiosmtpd.controller import Controller

from directory.models import Mail


class Inbox:
    """Takes mail as a mail server does. `answer` is what it says to the recipient, `wait` how long it thinks."""

    def __init__(self):
        self.mails, self.answer, self.wait = [], "250 OK", threading.Event()
        self.wait.set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((envelope.rcpt_tos, message_from_bytes(envelope.content)))
        while not self.wait.is_set():
            await asyncio.sleep(0.01)
        return "250 taken"

    @property
    def ids(self):
        return Counter(message["Message-ID"] for _to, message in self.mails)


class MailServer:
    """A real one on this machine that can go away and come back at the same address."""

    def __init__(self, settings):
        self.inbox, self.controller = Inbox(), None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.start()
        settings.DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", self.port

    def start(self):
        self.controller = Controller(self.inbox, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    def stop(self):
        if self.controller:
            self.controller.stop()
        self.controller = None


def a_mail(**parts):
    return Mail.objects.create(**{"recipient": "ana@example.org", "subject": "Your code", "text": "Hello.\n", **parts})


def states():
    return Counter(Mail.objects.values_list("state", flat=True))
