"""The portal as it really runs: prepared by its command and served by gunicorn, on the database under
test."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parent.parent
# Whoever runs the tests on a PostgreSQL of their own has rows there that no test should touch.
OWN_DATABASE = connection.vendor == "sqlite" or "portal-postgres-" in connection.settings_dict["HOST"]
pytestmark = pytest.mark.skipif(not OWN_DATABASE, reason="needs SQLite or the cluster of tests/postgres.py")


class Portal:
    def __init__(self, folder):
        self.port = str(free_port())
        self.log = folder / "log"
        self.environment = os.environ | {"PORT": self.port, "DJANGO_SETTINGS_MODULE": "lambeth_peer.settings"}
        if connection.vendor == "sqlite":
            self.environment["DATABASE_URL"] = f"sqlite:///{folder}/portal.sqlite3"

    def manage(self, *arguments):
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.check_output(command, cwd=ROOT, env=self.environment, text=True)

    def serve(self):
        command = [sys.executable, "-m", "gunicorn"]
        with self.log.open("w") as log:
            return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)

    def get(self, address, **headers):
        """Status, headers and text of the answer; `address` goes over the wire as it is."""
        request = Request(f"http://127.0.0.1:{self.port}{address}", headers=headers)
        try:
            answer = urlopen(request, timeout=20)
        except HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers, answer.read().decode(errors="replace")

    def log_with(self, words):
        """The log, once it holds these words: gunicorn writes a line after it has answered."""
        for _ in range(100):
            if words in (log := self.log.read_text()):
                return log
            time.sleep(0.05)
        raise AssertionError(f"{words} is not in the log:\n{log}")

    def wait(self):
        for _ in range(200):
            try:
                return self.get("/")
            except URLError:
                time.sleep(0.05)
        raise AssertionError(self.log.read_text())


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    portal = Portal(tmp_path_factory.mktemp("server"))
    portal.manage("prepare")
    server = portal.serve()
    portal.wait()
    yield portal
    server.terminate()
    server.wait()


@pytest.mark.one_engine
def test_preparing_again_leaves_the_static_files_alone(portal):
    manifest = ROOT / "var" / "static" / "staticfiles.json"
    made = manifest.stat().st_mtime_ns

    portal.manage("prepare")

    assert manifest.stat().st_mtime_ns == made


def test_the_home_page_says_that_it_is_a_demonstration(portal):
    status, headers, page = portal.get("/")

    assert status == 200
    assert "demonstration" in page
    assert headers.get_all("Set-Cookie") is None


def test_a_static_file_has_a_name_that_may_be_kept_for_ever(portal):
    _, _, page = portal.get("/")
    address = re.search(r'href="(/static/[^"]+\.css)"', page)[1]

    status, headers, _ = portal.get(address, **{"Accept-Encoding": "br"})

    assert status == 200
    assert headers["Cache-Control"] == "max-age=315360000, public, immutable"
    assert headers["Content-Encoding"] == "br"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("query", ["q=" + "a" * 32_300, "&".join(f"p{n}=1" for n in range(2000)), "q=%00"])
def test_far_too_long_an_address_gets_our_own_page_with_urgent_help(portal, query):
    status, headers, page = portal.get(f"/support/?{query}")

    assert status == 400
    assert "/urgent-help/" in page
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_ten_kilobytes_of_text_get_an_ordinary_page(portal):
    status, _headers, page = portal.get("/support/?q=" + "a" * 10_240)

    assert status == 200
    assert "/urgent-help/" in page


def test_an_address_without_end_is_refused_before_it_fills_the_memory(portal):
    status, _, _ = portal.get("/?q=" + "a" * 40_000)

    assert status == 414


def test_the_log_says_neither_who_asked_nor_what_for(portal):
    who = {"Referer": "http://marker-referrer/", "User-Agent": "marker-agent"}
    portal.get("/support/?q=marker-search&near=SW99", **who)
    with socket.create_connection(("127.0.0.1", portal.port)) as line:
        line.sendall(b"GET /?q=marker-broken HTTP/9.9\r\n\r\n")
        line.recv(1000)
    portal.get("/marker-path%0A%0Dmarker-line")

    log = portal.log_with(" /marker-path%0A%0Dmarker-line 404 ")

    assert not re.search("marker-(search|referrer|agent|broken)|SW99", log)
    assert not re.search("^marker-line", log, re.MULTILINE)
    assert not re.search("127.0.0.1(?!:)", log)


class Server:
    """`script/server` as a person starts it, on a database of its own."""

    def __init__(self, portal):
        self.port = str(free_port())
        self.log = portal.log.with_name("server.log")
        environment = portal.environment | {"PORT": self.port, "DEMO": "1"}
        with self.log.open("w") as log:
            self.script = subprocess.Popen(
                ["script/server"], cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
            )

    def worker(self, *, other_than: int = 0) -> int:
        """The number of the process of its worker, once there is one."""
        for _ in range(1200):
            found = {number for number in self.processes() if "manage.py\0work" in command_line(number)} - {other_than}
            if found:
                return found.pop()
            time.sleep(0.05)
        raise AssertionError(self.log.read_text())

    def processes(self) -> set[int]:
        """All that it started and that still runs, its own shell left out."""
        numbers = [int(path.name) for path in Path("/proc").glob("[0-9]*")]
        return {number for number in numbers if session_of(number) == self.script.pid} - {self.script.pid}


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def command_line(number: int) -> str:
    return about_process(number, "cmdline")


def session_of(number: int) -> int:
    """The session that a process belongs to; 0 when it has ended."""
    _name, _bracket, rest = about_process(number, "stat").rpartition(")")
    state, *others = rest.split() or "Z"
    return 0 if state == "Z" else int(others[2])


def about_process(number: int, name: str) -> str:
    try:
        return Path(f"/proc/{number}/{name}").read_text()
    except OSError:
        return ""


@pytest.fixture
def server(portal):
    server = Server(portal)
    yield server
    server.script.terminate()
    server.script.wait(timeout=60)


# About processes and signals alone.
@pytest.mark.one_engine
def test_a_worker_that_is_killed_starts_again_and_both_stop_with_the_script(server):
    first = server.worker()

    os.kill(first, signal.SIGKILL)
    second = server.worker(other_than=first)
    server.script.terminate()
    status = server.script.wait(timeout=60)

    assert second != first
    assert "The worker has ended. It starts again in 2 seconds." in server.log.read_text()
    assert (status, server.processes()) == (143, set())
