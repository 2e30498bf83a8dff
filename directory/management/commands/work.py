"""The worker beside the web server: hands the mails of the outbox to the mail server, and forgets what has run out."""

import logging
import signal
import threading
import time

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections

from directory import outbox
from directory.views import quota

PAUSE = 2
# How often what has run out is deleted, in seconds.
TICK = 600
log = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Delivers mail until it is told to stop (TERM); the mail that it is sending then is finished first."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="deliver what is due now, and end")

    def handle(self, *, once, **options):
        self.ticked_at = 0.0
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
        """Every ten minutes: nothing about visitors stays longer than it counts."""
        if self.ticked_at and time.monotonic() - self.ticked_at < TICK:
            return
        self.ticked_at = time.monotonic()
        try:
            quota.forget()
        except DatabaseError as fault:
            log.warning("What has run out could not be deleted: %s", type(fault).__name__)

    def deliver_one(self) -> bool:
        """Whether there was one. The database may restart under a worker, which then tries again."""
        close_old_connections()
        try:
            return outbox.deliver(limit=1) == 1
        except DatabaseError as fault:
            log.warning("The outbox could not be read: %s", type(fault).__name__)
            return False
