"""The worker beside the web server: hands the mails of the outbox to the mail server."""

import logging
import signal
import threading

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections

from directory import outbox

PAUSE = 2
log = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Delivers mail until it is told to stop (TERM); the mail that it is sending then is finished first."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="deliver what is due now, and end")

    def handle(self, *, once, **options):
        if once:
            outbox.deliver(limit=1000)
            return
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        while not stop.is_set():
            if not self.deliver_one():
                stop.wait(PAUSE)

    def deliver_one(self) -> bool:
        """Whether there was one. The database may restart under a worker, which then tries again."""
        close_old_connections()
        try:
            return outbox.deliver(limit=1) == 1
        except DatabaseError as fault:
            log.warning("The outbox could not be read: %s", type(fault).__name__)
            return False
