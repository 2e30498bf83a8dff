import gc
import os
import socket
from itertools import count
from pathlib import Path

import psycopg2
import pytest
import time_machine
from django.conf import settings as portal
from django.core.cache import cache
from django.core.management import call_command
from django.core.signals import request_started
from django.db import connection
from django.db.backends.signals import connection_created
from hypothesis import HealthCheck, settings

from directory import database_waits
from directory.models import Offer, User
from lambeth_peer import environment
from tests import clock, made_once, reference_words
from tests.clock import FRIDAY_4PM
from tests.connecting import Group, a_group
from tests.engines import ONE_ENGINE
from tests.mail_server import MailServer
from tests.people import a_moderator, a_user, signed_in
from tests.taking_up import offered_by

# The database of a test is rolled back at its end, not between the examples of one test.
COMMON = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
}
settings.register_profile("quick", max_examples=50, derandomize=True, **COMMON)
settings.register_profile("long", max_examples=1000, print_blob=True, **COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

# The words of load_reference, and what lets them be written between two tests.
WORDS = pytest.StashKey[tuple]()


def pytest_sessionstart():
    """Python looks for garbage after every 700 objects that are new; a page of the portal makes thousands."""
    gc.set_threshold(100_000, 50, 100)


def pytest_collection_finish():
    """Nothing that has been imported goes away again, so nobody looks through it once more."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_collection(session):
    """What a module of tests reckons when it is read, it reckons from the same instant."""
    with time_machine.travel(clock.NOW, tick=True):
        return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Marks what script/test leaves out on PostgreSQL (tests/engines.py), before pytest asks for marks."""
    for item in items:
        if item.path.stem.removeprefix("test_") in ONE_ENGINE and not item.get_closest_marker("every_engine"):
            item.add_marker("one_engine")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Every test begins at the same instant, with all that is set up for it. But the browser's tests share a clock that
    runs on (tests/browser/conftest.py), and a process of its own knows the machine's clock alone."""
    if item.get_closest_marker("browser") or item.get_closest_marker("real_clock"):
        return (yield)
    with time_machine.travel(clock.NOW, tick=True):
        return (yield)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix, tmp_path_factory):
    """SQLite in a file, as it is in use: threads then have connections of their own, and locks are real."""
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(scope="session")
def urgent_copies(tmp_path_factory):
    folder = tmp_path_factory.mktemp("urgent")
    portal.URGENT_COPY = folder / "urgent.json"
    return (folder / f"{number}.json" for number in count())


@pytest.fixture(autouse=True)
def urgent_copy_of_its_own(urgent_copies):
    """No test writes what another reads; where none was made, the contacts that ship are shown."""
    portal.URGENT_COPY = next(urgent_copies)


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings) -> bool:
    """A database that was copied is not made anew."""
    return connection.vendor == "sqlite" and Path(connection.settings_dict["TEST"]["NAME"]).exists()


@pytest.fixture(scope="session")
def django_db_setup(request, urgent_copies, django_db_modify_db_settings, django_db_blocker):
    """The words that every page needs are there, as on a real portal."""
    with made_once.turn() as kept:
        is_made = kept and made_once.copied(kept)
        request.getfixturevalue("django_db_setup")
        with django_db_blocker.unblock(), time_machine.travel(clock.NOW, tick=False):
            if not is_made:
                call_command("load_reference", verbosity=0)
            if kept and not is_made:
                made_once.keep(kept)
            request.config.stash[WORDS] = reference_words.kept(), django_db_blocker


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """A test with real transactions empties every table at its end; whoever comes next finds the words again."""
    answer = yield
    if nextitem and is_transactional(item) and WORDS in item.config.stash:
        words, blocker = item.config.stash[WORDS]
        # Written at the instant at which the next test begins: a change of theirs is the latest.
        with blocker.unblock(), time_machine.travel(clock.NOW, tick=False):
            reference_words.put_back(words)
    return answer


def is_transactional(item) -> bool:
    marker = item.get_closest_marker("django_db")
    asks = marker is not None and marker.kwargs.get("transaction")
    return bool(asks or {"transactional_db", "live_server"} & set(item.fixturenames))


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Nothing leaves this machine, in tests least of all."""
    connect = socket.socket.connect

    def connect_here(self, address):
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            pytest.fail(f"A test reached out to {address[0]}.")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture
def nothing_counted_yet(db):
    """Nobody has used up a part of any quota."""
    cache.clear()


@pytest.fixture
def serving():
    """This process serves visitors, so its threads wait for the database as theirs do."""
    given = connection.settings_dict
    before = given["OPTIONS"]
    if connection.vendor == "postgresql":
        given["OPTIONS"] = before | {"options": environment.POSTGRESQL["options"]}
    connection.close()
    database_waits.serve()
    yield
    psycopg2.extensions.set_wait_callback(None)
    request_started.disconnect(database_waits._begin)
    connection_created.disconnect(database_waits._watch)
    connection.close()
    connection.execute_wrappers.clear()
    given["OPTIONS"] = before


@pytest.fixture
def friday_at_4pm():
    with time_machine.travel(FRIDAY_4PM, tick=False):
        yield


@pytest.fixture
def ana(db) -> User:
    """A moderator."""
    return a_moderator(name="Ana")


@pytest.fixture
def desk(ana):
    """A client at which Ana is signed in, with her second factor."""
    return signed_in(ana)


@pytest.fixture
def provider(client) -> User:
    """Somebody who is signed in at `client` and has no team yet."""
    user = a_user(email="ana@example.org", name="Ana")
    client.force_login(user)
    return user


@pytest.fixture
def tea(db) -> Group:
    """An initiative that may ask others to connect, with its team."""
    return a_group()


@pytest.fixture
def night(db) -> Group:
    """Another one."""
    return a_group(name="Night Walk")


@pytest.fixture
def hall(db) -> Group:
    """Another one, which gives what others take up."""
    return a_group(name="Hall Lunch")


@pytest.fixture
def room(hall) -> Offer:
    return offered_by(hall)


@pytest.fixture
def mail_server(settings):
    server = MailServer(settings)
    yield server
    server.inbox.wait.set()
    server.stop()
