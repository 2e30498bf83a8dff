"""How long a thread waits for a database that does not answer, and how many threads do."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg2
import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import OperationalError, close_old_connections, connection, connections
from django.test import Client

from directory import database_waits
from directory.long_commands import unhurried
from lambeth_peer import environment
from tests.away import Cluster, locked

# As SQLite says synchronous=FULL.
FULL = 2
sqlite_only = pytest.mark.skipif(connection.vendor != "sqlite", reason="about SQLite's lock")
postgresql_only = pytest.mark.skipif(connection.vendor != "postgresql", reason="about PostgreSQL's limits")


def timed(act) -> tuple[object, float]:
    """What an act gives (or the kind of its fault), and how many seconds it took."""
    began = time.monotonic()
    try:
        found = act()
    except OperationalError as fault:
        found = type(fault)
    return found, time.monotonic() - began


class Visitors:
    """Four threads, as a process of the web server has them, each with a connection that is open already."""

    def __init__(self):
        self.threads, together = ThreadPoolExecutor(4), threading.Barrier(4)
        list(self.threads.map(lambda _number: (status_of("/support/"), together.wait()), range(4)))

    def ask(self, address):
        return self.threads.submit(status_of, address)

    def leave(self):
        together = threading.Barrier(4)
        list(self.threads.map(lambda _number: (connections.close_all(), together.wait()), range(4)))


def status_of(address: str) -> tuple[int, float]:
    return timed(lambda: Client(raise_request_exception=False).get(address).status_code)


@pytest.fixture
def visitors(serving, transactional_db):
    visitors = Visitors()
    yield visitors
    visitors.leave()


@sqlite_only
@pytest.mark.usefixtures("serving")
@pytest.mark.django_db(transaction=True)
def test_readers_of_a_locked_file_wait_two_seconds_and_writers_six():
    status_of("/support/")

    with locked():
        read = status_of("/support/")
        database_waits._begin()
        write = timed(lambda: connection.set_autocommit(False, True))

    assert (read[0], write[0]) == (503, OperationalError)
    assert 2 <= read[1] < 5
    assert 6 <= write[1] < 9


@sqlite_only
def test_two_threads_wait_for_a_locked_file_and_the_others_are_free_at_once(visitors):
    """So urgent help is, with four threads to a process."""
    with locked():
        asked = [visitors.ask("/support/") for _one in range(8)]
        urgent = timed(visitors.ask("/urgent-help/").result)
        answers = [one.result() for one in asked]

    assert (urgent[0][0], urgent[1] < 1) == (200, True)
    assert [status for status, _seconds in answers] == [503] * 8
    assert sum(seconds > 1.5 for _status, seconds in answers) == 2
    assert sum(seconds < 1.5 for _status, seconds in answers) == 6
    assert visitors.ask("/support/").result()[0] == 200


@sqlite_only
def test_one_of_four_threads_is_free_while_readers_and_writers_wait(visitors):
    with locked():
        asked = [visitors.ask("/support/") for _one in range(2)]
        posted = [visitors.threads.submit(lambda: timed(lambda: connection.set_autocommit(False, True))) for _ in "12"]
        urgent = timed(visitors.ask("/urgent-help/").result)
        answers = [one.result()[0] for one in asked + posted]

    assert (urgent[0][0], urgent[1] < 1.5) == (200, True)
    assert answers == [503, 503, OperationalError, OperationalError]


@sqlite_only
def test_a_thread_that_has_to_open_a_locked_file_waits_like_any_other(visitors):
    visitors.leave()

    with locked():
        asked = [visitors.ask("/support/") for _one in range(12)]
        urgent = timed(visitors.ask("/urgent-help/").result)
        answers = [one.result() for one in asked]

    assert (urgent[0][0], urgent[1] < 1.5) == (200, True)
    assert [status for status, _seconds in answers] == [503] * 12
    assert sum(seconds > 1.5 for _status, seconds in answers) == 2
    assert visitors.ask("/support/").result()[0] == 200
    assert visitors.threads.submit(_first_words).result() == (environment.JOURNAL.lower(), FULL)


def _first_words() -> tuple:
    with connection.cursor() as cursor:
        return tuple(cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous"))


@sqlite_only
@pytest.mark.usefixtures("serving")
@pytest.mark.django_db(transaction=True)
def test_a_connection_that_was_opened_to_count_a_post_is_as_patient_as_any_other():
    connection.close()
    connection.execute_wrappers.clear()

    cache.add("quota:one", "mark")

    assert connection.execute_wrappers == [database_waits._until_unlocked]


@sqlite_only
@pytest.mark.usefixtures("serving")
@pytest.mark.django_db(transaction=True)
def test_a_file_that_was_not_the_portal_s_is_opened_anew_for_the_next_request():
    with pytest.raises(OperationalError), connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM a_table_that_went_away")

    close_old_connections()

    assert connection.connection is None


@sqlite_only
def test_a_file_that_is_locked_for_a_second_refuses_nobody_who_waits(visitors):
    with locked():
        asked = [visitors.ask("/support/") for _one in range(2)]
        time.sleep(1)

    assert [one.result()[0] for one in asked] == [200, 200]


@postgresql_only
@pytest.mark.usefixtures("serving")
@pytest.mark.django_db(transaction=True)
def test_a_connection_of_the_portal_has_limits_and_a_long_command_lifts_them():
    def limits():
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('statement_timeout'), current_setting('lock_timeout')")
            return cursor.fetchone()

    connection.close()
    before = limits()
    unhurried()

    assert (before, limits()) == (("5s", "3s"), ("0", "0"))


@postgresql_only
@pytest.mark.usefixtures("serving")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("command", ["migrate", "load_reference", "rebuild_search"])
def test_commands_that_take_long_have_no_limit(command):
    connection.close()

    call_command(command, verbosity=0)

    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("0",)


class Asking:
    """Threads, each with a connection of its own that is open already."""

    def __init__(self, cluster, count):
        self.threads, self.cluster, self._mine = ThreadPoolExecutor(count), cluster, threading.local()
        together = threading.Barrier(count)
        list(self.threads.map(lambda _number: self._open(together), range(count)))

    def _open(self, together):
        self._mine.connection = self.cluster.connection()
        self.answer()
        together.wait()

    def answer(self):
        with self._mine.connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone()

    def ask(self):
        return self.threads.submit(timed, self.answer)


@pytest.fixture
def cluster(django_db_blocker):
    with django_db_blocker.unblock():
        cluster = Cluster()
        psycopg2.extensions.set_wait_callback(database_waits._wait)
        yield cluster
        psycopg2.extensions.set_wait_callback(None)
        cluster.end()


def test_a_frozen_postgresql_keeps_two_threads_for_six_seconds_and_refuses_the_others(cluster):
    many = Asking(cluster, 4)
    cluster.freeze()

    first = [many.ask() for _one in range(4)]
    time.sleep(1)
    late = timed(lambda: cluster.connection().ensure_connection())
    found = [one.result() for one in first]
    # As at the start of a request: another test may have used up what this thread may wait.
    database_waits._begin()
    connecting = timed(lambda: cluster.connection().ensure_connection())
    cluster.thaw()
    back = timed(lambda: cluster.connection().ensure_connection())

    assert [kind for kind, _seconds in [*found, late, connecting]] == [OperationalError] * 6
    assert sum(6 <= seconds < 8 for _kind, seconds in found) == 2
    assert sum(seconds < 3 for _kind, seconds in found) == 2
    assert late[1] < 1
    assert 3 <= connecting[1] < 5
    assert (back[0], back[1] < 5) == (None, True)


def test_whoever_still_waits_when_postgresql_thaws_is_answered(cluster):
    many = Asking(cluster, 2)
    cluster.freeze()

    asked = [many.ask() for _one in range(2)]
    time.sleep(1)
    cluster.thaw()

    assert [one.result()[0] for one in asked] == [(1,), (1,)]


def test_a_slow_question_among_quick_ones_is_not_taken_for_a_database_that_is_away(cluster):
    many = Asking(cluster, 4)

    def slow():
        with many._mine.connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(1.2)")
            return "slept"

    asked = [many.threads.submit(timed, slow) for _one in range(3)]
    for _time in range(10):
        many.ask().result()
        time.sleep(0.1)

    assert [one.result()[0] for one in asked] == ["slept"] * 3
