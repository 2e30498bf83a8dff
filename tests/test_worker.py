"""The worker lives through whatever fails, and the desk says when it does not."""

import threading
from datetime import datetime, timedelta
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from directory import outbox
from directory.management.commands.work import CHORES, Worker
from directory.models import Mail, WorkerSeen
from directory.moderation import running
from directory.pages.worker_health import health
from tests.mail_server import a_mail, states
from tests.people import a_moderator, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]
LONDON = ZoneInfo("Europe/London")
AT_TWO = datetime(2026, 11, 27, 14, 2, tzinfo=LONDON)
ASK = "Tell whoever runs the portal."


def broken():
    raise KeyError("Ana wrote one bad row")


def a_round(*chores, worker: Worker | None = None) -> Worker:
    """One round of a worker with these chores."""
    worker = worker or Worker(list(chores))
    worker.work(threading.Event(), most=20)
    return worker


def seen(at: datetime, name: str = WorkerSeen.WORKER) -> None:
    WorkerSeen.objects.create(name=name, at=at, late_after=at + WorkerSeen.PATIENCE)


def said(now: datetime) -> tuple[list[str], list[str]]:
    return tuple(health(running(now), now))


def test_a_chore_that_fails_keeps_nothing_else_from_being_done(mail_server):
    done = []
    a_mail()

    a_round(("the first", 60, broken), ("the second", 60, lambda: done.append(1)))

    assert (states(), done) == ({"sent": 1}, [1])


def test_the_log_names_the_chore_and_nobody_s_words(mail_server, caplog):
    a_round(("the first", 60, broken))

    assert caplog.messages == ["The worker failed at the first: KeyError"]


def test_mail_goes_out_before_any_chore_is_begun(mail_server):
    at_the_chore = []
    for number in range(3):
        a_mail(recipient=f"person-{number}@example.org")

    a_round(("a chore", 60, lambda: at_the_chore.append(states())))

    assert at_the_chore == [{"sent": 3}]


def test_chores_have_their_turn_however_much_mail_waits(mail_server):
    at_the_chore = []
    for number in range(25):
        a_mail(recipient=f"person-{number}@example.org")

    a_round(("a chore", 60, lambda: at_the_chore.append(states())))

    assert at_the_chore == [{"sent": 20, "waiting": 5}]


@pytest.mark.parametrize("words", ["Half a letter: \ud83d", "A NUL: \0"])
def test_a_mail_whose_fault_no_database_takes_is_put_off_like_any_other(words):
    mail = a_mail()

    outbox._put_off(mail, ValueError(words))

    assert Mail.objects.values_list("state", "tries").get() == ("waiting", 1)


def test_a_chore_comes_again_in_its_time_and_sooner_after_a_fault(mail_server):
    tries = {"well": 0, "badly": 0}

    def badly():
        tries["badly"] += 1
        broken()

    worker = Worker([("well", 600, lambda: tries.update(well=tries["well"] + 1)), ("badly", 600, badly)])
    for second in (1000, 1059, 1061, 1599, 1601):
        with patch("directory.management.commands.work.time.monotonic", return_value=second):
            a_round(worker=worker)

    assert tries == {"well": 2, "badly": 3}


def test_the_worker_is_written_down_once_a_minute_with_what_went_well(mail_server):
    worker, found = Worker([("well", 30, lambda: None), ("badly", 30, broken)]), []
    with time_machine.travel(AT_TWO, tick=False) as clock:
        worker.begin()
        for second in (0, 50, 70):
            clock.move_to(AT_TWO + timedelta(seconds=second))
            with patch("directory.management.commands.work.time.monotonic", return_value=1000 + second):
                a_round(worker=worker)
            found.append(dict(WorkerSeen.objects.values_list("name", "at")))

    later = AT_TWO + timedelta(seconds=70)
    assert found[:2] == [{"worker": AT_TWO, "well": None, "badly": None}] * 2
    assert found[2] == {"worker": later, "well": AT_TWO + timedelta(seconds=50), "badly": None}


def test_what_an_earlier_version_did_is_not_missed(mail_server):
    seen(AT_TWO, name="an old chore")

    Worker([("a chore", 30, lambda: None)]).begin()

    assert [row.name for row in WorkerSeen.objects.all()] == ["a chore"]


def test_when_all_is_well_the_desk_says_so_in_one_quiet_line():
    seen(AT_TWO)
    a_mail(state="sent", sent_at=AT_TWO)

    quiet = "No mail waits, and none has failed. The worker that sends it was seen at 14:02."
    assert said(AT_TWO + timedelta(minutes=1)) == ([], [quiet])


def test_the_desk_says_since_when_mail_waits_and_never_that_none_failed():
    with time_machine.travel(AT_TWO, tick=False) as clock:
        desk = signed_in(a_moderator())
        seen(timezone.now())
        clock.shift(8 * 60)
        a_mail(), a_mail()
        clock.shift(6 * 60)
        words = desk.get(reverse("moderator-desk")).content.decode()

    line = "Mail is waiting: the oldest since 14:10. The worker that sends it was last seen at 14:02."
    assert f"{line} {ASK}" in words
    assert "none has failed" not in words


def test_a_worker_that_is_gone_is_missed_before_any_mail_waits():
    seen(AT_TWO)

    line = "No mail waits, but the next one will. The worker that sends it was last seen at 14:02."
    assert said(AT_TWO + timedelta(minutes=6)) == ([f"{line} {ASK}"], [])


def test_a_portal_whose_worker_was_never_started_says_so():
    line = "No mail waits, but the next one will. The worker that sends it was never seen."

    assert said(AT_TWO) == ([f"{line} {ASK}"], [])


def test_another_day_is_named():
    seen(AT_TWO)

    faults, _facts = said(AT_TWO + timedelta(days=2))

    assert "was last seen at 14:02 on Friday 27 November." in faults[0]


def test_mail_that_the_mail_server_does_not_take_is_not_laid_at_the_worker_s_door():
    seen(AT_TWO)
    a_mail(made_at=AT_TWO, due_at=AT_TWO + timedelta(hours=1), tries=3)
    a_mail(state="failed")

    lines = [
        "1 mail was not taken yet. It is tried again.",
        "1 mail could not be delivered. An administrator can try it again.",
    ]
    assert said(AT_TWO + timedelta(minutes=1)) == ([], lines)


def test_a_chore_that_fails_again_and_again_is_named():
    seen(AT_TWO + timedelta(hours=1))
    seen(AT_TWO, name="invitations")
    WorkerSeen.objects.create(name="connections", late_after=AT_TWO)

    faults, _facts = said(AT_TWO + timedelta(hours=1))

    assert faults == [
        f"Something that the portal does by itself was never done: connections. {ASK}",
        f"Something was last done at 14:02, and fails: invitations. {ASK}",
    ]


def test_sessions_that_are_over_are_cleared(client, mail_server):
    client.post("/account/login/code/", {"email": "nobody@example.org"})
    before = client.session.session_key
    with time_machine.travel(timezone.now() + timedelta(hours=73)):
        call_command("work", "--once")
        gone = not client.session.exists(before)

    assert (before is not None, gone) == (True, True)


def test_every_chore_of_the_worker_goes_well(mail_server, caplog):
    a_round(*CHORES)

    assert caplog.messages == []
