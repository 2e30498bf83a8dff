"""The worker beside the web server: hands the mails of the outbox to the mail server, and does what time does.

Mail comes first, and nothing ends the worker but a signal: whatever fails is written to the log by its name and the
sort of its fault, never with words of a person, and is tried again. What it has done stands in WorkerSeen, for the
desk.
"""

import logging
import signal
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import close_old_connections
from django.utils import timezone
from django.utils.translation import gettext_noop

from directory import (
    connections,
    digest,
    moderation,
    outbox,
    quota,
    registration,
    take_ups,
    talk,
    unsent_posts,
    urgent_copy,
)
from directory.models import WorkerSeen

PAUSE = 2
MINUTE = 60
# Then the chores have their turn, however much mail waits.
IN_A_ROW = 20
# What is done beside the mail, and how often, in seconds. Nothing about visitors stays longer than it counts.
CHORES = [
    # How another machine hears that a number was hidden.
    (gettext_noop("the copy of the urgent contacts"), 10, urgent_copy.renew),
    (gettext_noop("reports of harm"), 300, lambda: moderation.remind_of_harm(timezone.now())),
    (gettext_noop("what has run out"), 600, quota.forget),
    (gettext_noop("words kept for an hour"), MINUTE, unsent_posts.forget),
    (gettext_noop("sessions that are over"), 3600, lambda: call_command("clearsessions")),
    (gettext_noop("invitations"), 3600, registration.forget_invitations),
    (gettext_noop("connections"), 30, lambda: connections.tick(timezone.now())),
    (gettext_noop("offers taken up"), 30, lambda: take_ups.tick(timezone.now())),
    (gettext_noop("old messages"), 3600, lambda: talk.purge(timezone.now())),
    (gettext_noop("the fortnightly mail"), 600, lambda: digest.tick(timezone.now())),
]
log = logging.getLogger(__name__)


class Worker:
    """`chores`: the name of each, how often in seconds, and what does it."""

    def __init__(self, chores: list[tuple[str, int, Callable]]):
        self.chores = chores
        self.next_at: dict[str, float] = {}
        self.done: dict[str, datetime] = {}

    def begin(self) -> None:
        """A row for each chore, so that one that never goes well is missed too."""
        self.guarded("the first look", self._expect)

    def work(self, stop: threading.Event, most: int) -> bool:
        """One round: so many mails at most, then each chore whose time has come. Whether more mail may be due."""
        is_more = all(not stop.is_set() and self.deliver_one() for _number in range(most))
        for name, often, chore in self.chores:
            if self.in_turn(name, often, chore):
                self.done[name] = timezone.now()
        return is_more

    def deliver_one(self) -> bool:
        """Whether there was one."""
        self.in_turn("being seen", MINUTE, self._be_seen)
        tried: list[int] = []
        self.guarded("the mail", lambda: tried.append(outbox.deliver(limit=1)))
        return tried == [1]

    def in_turn(self, name: str, often: int, chore: Callable) -> bool:
        """Does it when its time has come, in so many seconds again, and after a fault sooner; whether it was done."""
        if time.monotonic() < self.next_at.get(name, 0):
            return False
        is_done = self.guarded(name, chore)
        self.next_at[name] = time.monotonic() + (often if is_done else min(often, MINUTE))
        return is_done

    def guarded(self, name: str, chore: Callable) -> bool:
        """Whether it went well. One that fails keeps nothing else from being done."""
        try:
            chore()
        except Exception as fault:
            log.warning("The worker failed at %s: %s", name, type(fault).__name__)
            return False
        return True

    def _expect(self) -> None:
        names = [WorkerSeen.WORKER, *(name for name, _often, _chore in self.chores)]
        WorkerSeen.objects.exclude(name__in=names).delete()
        now = timezone.now()
        rows = [WorkerSeen(name=name, late_after=now + patience(often)) for name, often, _chore in self.chores]
        WorkerSeen.objects.bulk_create(rows, ignore_conflicts=True)

    def _be_seen(self) -> None:
        """Writes down, in one statement, that it lives and what went well since it last did."""
        seen = {WorkerSeen.WORKER: timezone.now(), **self.done}
        often = {name: seconds for name, seconds, _chore in self.chores}
        rows = [WorkerSeen(name, at, at + patience(often.get(name, 0))) for name, at in seen.items()]
        changed = {"update_conflicts": True, "unique_fields": ["name"], "update_fields": ["at", "late_after"]}
        WorkerSeen.objects.bulk_create(rows, **changed)
        self.done = {}


class Command(BaseCommand):
    help = "Delivers mail until it is told to stop (TERM); the mail that it is sending then is finished first."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="deliver what is due now, and end")

    def handle(self, *, once, **options):
        worker, stop = Worker(CHORES), threading.Event()
        if once:
            worker.work(stop, most=1000)
            return
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        worker.begin()
        while not stop.is_set():
            # The database may restart under a worker, which then tries again.
            close_old_connections()
            if not worker.work(stop, most=IN_A_ROW):
                stop.wait(PAUSE)


def patience(often: int) -> timedelta:
    """How long after the last time the next one is late: a whole turn missed, and some minutes."""
    return timedelta(seconds=2 * often) + WorkerSeen.PATIENCE
