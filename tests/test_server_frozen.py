"""The portal as it really runs, with two processes of four threads, on a PostgreSQL that is frozen and thawed."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.away import Cluster
from tests.test_server import Portal

pytestmark = pytest.mark.long
VISITORS = 12


@pytest.fixture
def cluster():
    cluster = Cluster()
    yield cluster
    cluster.end()


@pytest.fixture
def portal(cluster, tmp_path):
    portal = Portal(tmp_path)
    portal.environment["DATABASE_URL"] = cluster.url
    portal.manage("prepare", "--verbosity", "0")
    server = portal.serve()
    portal.wait()
    yield portal
    cluster.thaw()
    server.terminate()
    server.wait()


def timed(portal, address) -> tuple[int, bool, float]:
    """Status, whether the numbers are on the page, and seconds."""
    began = time.monotonic()
    status, _headers, page = portal.get(address)
    return status, "tel:999" in page, time.monotonic() - began


def test_urgent_help_answers_in_a_second_while_twelve_visitors_wait(portal, cluster):
    threads = ThreadPoolExecutor(VISITORS)
    for _time in range(2):
        list(threads.map(lambda _number: portal.get("/support/"), range(VISITORS)))
    cluster.freeze()

    waiting = [threads.submit(timed, portal, "/support/") for _one in range(VISITORS)]
    urgent = []
    while not all(one.done() for one in waiting):
        urgent += [timed(portal, address) for address in ("/urgent-help/", "/es/urgent-help/", "/nowhere/")]
    found = [one.result() for one in waiting]
    cluster.thaw()
    thawed = time.monotonic()
    while portal.get("/support/")[0] != 200:
        time.sleep(0.05)
    back = time.monotonic() - thawed

    print(f"\nwaited {max(s for *_, s in found):.1f} s, urgent {max(s for *_, s in urgent):.2f} s, back {back:.2f} s")
    assert {one[:2] for one in found} == {(503, True)}
    assert max(seconds for *_answer, seconds in found) < 8
    assert {one[:2] for one in urgent} == {(200, True), (404, True)}
    assert max(seconds for *_answer, seconds in urgent) < 1
    assert back < 5
