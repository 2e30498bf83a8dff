"""The worker beside the web server: hands the mails of the outbox to the mail server, and does what time does."""

import logging
import signal
import threading
import time

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from directory import connections, digest, outbox, registration
from directory.views import quota

PAUSE = 2
# What is done beside the mail, and how often, in seconds. Nothing about visitors stays longer than it counts.
CHORES = [
    ("what has run out", 600, quota.forget),
    ("invitations", 3600, registration.forget_invitations),
    ("connections", 30, lambda: connections.tick(timezone.now())),
    ("offers taken up", 30, lambda: connections.tick_take_ups(timezone.now())),
    ("the fortnightly mail", 600, lambda: digest.tick(timezone.now())),
]
log = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Delivers mail until it is told to stop (TERM); the mail that it is sending then is finished first."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="deliver what is due now, and end")

    def handle(self, *, once, **options):
        self.done_at = {}
        if once:
            self.tick()
            outbox.deliver(limit=1000)
            return
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        while not stop.is_set():
            close_old_connections()
            self.tick()
            if not self.deliver_one():
                stop.wait(PAUSE)

    def tick(self) -> None:
        """Does each chore whose time has come; one that fails keeps no other from being done."""
        for name, often, chore in CHORES:
            if time.monotonic() - self.done_at.get(name, -often) < often:
                continue
            self.done_at[name] = time.monotonic()
            try:
                chore()
            except DatabaseError as fault:
                log.warning("A chore of the worker failed (%s): %s", name, type(fault).__name__)

    def deliver_one(self) -> bool:
        """Whether there was one. The database may restart under a worker, which then tries again."""
        close_old_connections()
        try:
            return outbox.deliver(limit=1) == 1
        except DatabaseError as fault:
            log.warning("The outbox could not be read: %s", type(fault).__name__)
            return False
