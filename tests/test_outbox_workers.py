"""The workers that hand mails over: two at once, one that is killed, one that is told to stop."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from directory import outbox
from directory.models import Mail
from tests.mail_server import a_mail, states

ROOT = Path(__file__).resolve().parent.parent
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.real_clock]


def test_two_workers_never_send_one_mail_twice(mail_server):
    for number in range(40):
        a_mail(recipient=f"person-{number}@example.org")
    start = threading.Barrier(2)

    def work(_number):
        start.wait()
        try:
            return outbox.deliver(limit=100)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as workers:
        tried = list(workers.map(work, range(2)))

    assert sum(tried) == 40
    assert sorted(mail_server.inbox.ids.values()) == [1] * 40
    assert states() == {"sent": 40}


def test_without_the_lease_two_workers_do_send_one_mail_twice(mail_server, monkeypatch):
    """The control: the test before it would notice."""
    a_mail()
    both = threading.Barrier(2)

    def no_lease():
        mail = Mail.objects.due(timezone.now()).first()
        both.wait(timeout=20)
        return mail

    monkeypatch.setattr(outbox, "_lease", no_lease)

    def work(_number):
        try:
            return outbox.deliver(limit=1)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as workers:
        list(workers.map(work, range(2)))

    assert list(mail_server.inbox.ids.values()) == [2]


def a_worker(mail_server):
    """`manage.py work` in a process of its own, on the database and the mail server of this test."""
    database = connection.settings_dict
    url = f"sqlite:///{database['NAME']}"
    if connection.vendor == "postgresql":
        url = f"postgres://{database['USER']}@/{database['NAME']}?host={database['HOST']}"
    environment = os.environ | {
        "DATABASE_URL": url,
        "EMAIL_URL": f"smtp://127.0.0.1:{mail_server.port}",
        "DJANGO_SETTINGS_MODULE": "lambeth_peer.settings",
    }
    return subprocess.Popen([sys.executable, "manage.py", "work"], cwd=ROOT, env=environment)


def wait_for(condition):
    for _ in range(1200):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("It never came to that.")


def test_a_mail_whose_worker_was_killed_is_sent_again_under_the_same_id(mail_server):
    mail = a_mail()
    mail_server.inbox.wait.clear()
    worker = a_worker(mail_server)
    wait_for(lambda: mail_server.inbox.mails)
    worker.kill()
    worker.wait()
    mail_server.inbox.wait.set()

    at_once = outbox.deliver()
    mail.refresh_from_db()
    with time_machine.travel(mail.leased_until + timedelta(seconds=1)):
        after_the_lease = outbox.deliver()

    mail.refresh_from_db()
    assert (at_once, after_the_lease, mail.state) == (0, 1, "sent")
    assert mail_server.inbox.ids == {f"<{mail.message_id}@127.0.0.1>": 2}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_that_is_told_to_stop_finishes_its_mail_first(mail_server, number):
    a_mail()
    a_mail(due_at=timezone.now() + timedelta(hours=1))
    mail_server.inbox.wait.clear()
    worker = a_worker(mail_server)
    wait_for(lambda: mail_server.inbox.mails)

    worker.send_signal(number)
    time.sleep(0.2)
    mail_server.inbox.wait.set()

    assert worker.wait(timeout=30) == 0
    assert states() == {"sent": 1, "waiting": 1}
