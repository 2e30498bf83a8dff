"""A portal for the browser tests: real records and the invented world, served as in use, with hashed and compressed
files. They take away what they write, so it is made once for all. Its clock begins on Friday 27 November 2026, 4pm."""

import datetime as dt
import fcntl
import re
import shutil
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer
from django.core.wsgi import get_wsgi_application
from django.db import connection, connections
from django.db.models import Q
from django.test import override_settings
from django.test.testcases import QuietWSGIRequestHandler
from playwright.sync_api import Page, sync_playwright

from directory.management.commands.prepare import collect_static_files
from directory.models import (
    Act,
    Ask,
    Case,
    Claim,
    Connection,
    Initiative,
    Mail,
    Offer,
    Organisation,
    SearchChange,
    SearchSpelling,
    SearchWord,
    Submission,
    TakeUp,
    Team,
    User,
)
from tests.browser.pages import READER, a_speaker
from tests.browser.visits import axe_findings, context_options, open_visit
from tests.factories import an_initiative, unlisted

LONDON = ZoneInfo("Europe/London")
FRIDAY_AT_FOUR = dt.datetime(2026, 11, 27, 16, tzinfo=LONDON)

# The first that there is: without its windows, Chromium opens a page four times as fast.
PROGRAMS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
# Nothing leaves this machine: the browser finds no other host. As root, Chromium runs without its sandbox alone.
ARGUMENTS = [
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="package", autouse=True)
def friday_at_four():
    """Tests of another hour travel on from here."""
    with time_machine.travel(FRIDAY_AT_FOUR, tick=True):
        yield


@pytest.fixture(scope="package")
def world(django_db_setup, django_db_blocker, friday_at_four):
    """The rows, once; afterwards the database holds what every other test expects.

    Without a test marked django_db there is no test database, and this would fill and empty somebody's own."""
    assert "test" in Path(connection.settings_dict["NAME"]).name, "Mark the browser tests with django_db."
    with django_db_blocker.unblock():
        call_command("load_lambeth", verbosity=0)
        call_command("example_world", verbosity=0)
        unlisted(an_initiative(name="Gone Away"))
        User.objects.create(pk=READER, email="reader@example.net")
        a_speaker()
        yield
        call_command("flush", interactive=False, verbosity=0)
        call_command("load_reference", verbosity=0)


@pytest.fixture(scope="package")
def served_files():
    """Settings under which static files go out as in production: as `prepare` collects them, and left if it has."""
    storage = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    with override_settings(
        ROOT_URLCONF="tests.browser.urls",
        STORAGES={"staticfiles": storage},
        WHITENOISE_AUTOREFRESH=False,
        WHITENOISE_USE_FINDERS=False,
    ):
        settings.VAR.mkdir(exist_ok=True)
        with (settings.VAR / "prepare.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            collect_static_files()
        yield


@pytest.fixture(scope="package")
def portal(world, served_files):
    """The address of a running portal."""
    server = ThreadedWSGIServer(("127.0.0.1", 0), QuietWSGIRequestHandler)
    server.set_app(get_wsgi_application())
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()
    connections.close_all()


@pytest.fixture(scope="package")
def chromium(portal):
    """The system's Chromium. Its driver runs an event loop in this thread, which Django would refuse to work beside."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert program, "The browser tests need Chromium."
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()
        # Beside the driver's event loop this thread has database connections of its own.
        connections.close_all()


@pytest.fixture
def visit(chromium, portal):
    """visit(path, width=360, dark=…, javascript=…, forced_colours=…, phone=…): a Visit in a browser of its own."""
    contexts = []

    def visit(path="/", *, width=360, **looks):
        contexts.append(chromium.new_context(**context_options(width, **looks)))
        return open_visit(contexts[-1], portal, path)

    yield visit
    for context in contexts:
        context.close()


DEVICES = {
    "phone without JavaScript": {"width": 360, "phone": True, "javascript": False},
    "desktop with JavaScript": {"width": 1280, "phone": False, "javascript": True},
}
# Everybody who registers or decides in these tests; what they make is taken away again.
OURS = "@registering.example"


@dataclass
class Person:
    """Somebody at a browser; counts what they fill in and how often they tap, and keeps what is wrong with pages."""

    page: Page
    origin: str
    phone: bool
    javascript: bool
    filled: list[str] = field(default_factory=list)
    taps: int = 0
    findings: dict[str, list[str]] = field(default_factory=dict)

    def goto(self, path: str):
        return self.page.goto(self.origin + path)

    def tap(self, locator) -> None:
        self.taps += 1
        locator.tap() if self.phone else locator.click()

    def press(self, name: str, *, exact: bool = False) -> None:
        """The first link or button of the page's own that begins like this; waits for the page that it leads to."""
        # What is said to screen readers alone stands apart: "Take it up : The shed".
        begins = re.compile("^" + re.escape(name).replace(":", r"\s*:") + ("$" if exact else ""))
        main = self.page.locator("main")
        with self.page.expect_navigation():
            self.tap(main.get_by_role("link", name=begins).or_(main.get_by_role("button", name=begins)).first)

    def control(self, label: str):
        return self.page.locator("main").get_by_label(re.compile(rf"^\s*{re.escape(label)}")).first

    def write(self, **texts: str) -> None:
        """Into the boxes of these names. Going into a box is a tap."""
        for name, text in texts.items():
            box = self.page.locator(f"main [name='{name}']")
            self.tap(box)
            box.fill(text)
            self.filled.append(name)

    def choose(self, *labels: str) -> None:
        """Ticks boxes, or chooses among round buttons."""
        for label in labels:
            self.tap(self.control(label))
            assert self.control(label).is_checked(), label
            self.filled.append(label)

    def look(self, name: str) -> None:
        """Where there is JavaScript: what axe finds, and what sticks out of a screen of 320 pixels."""
        if self.javascript:
            before = self.page.viewport_size
            self.page.set_viewport_size({"width": 320, "height": 640})
            measured = [self.page.evaluate(f"window.measures.{one}()") for one in ("sticksOut", "cutOff")]
            self.findings.setdefault(name, []).extend(axe_findings(self.page) + sum(measured, []))
            self.page.set_viewport_size(before)


def rows() -> Counter:
    """How many rows each table holds; what the search has learnt of words and changes only ever grows."""
    models = [model for model in apps.get_models() if model not in (SearchChange, SearchSpelling, SearchWord)]
    return Counter({model._meta.label: model._base_manager.count() for model in models})


def take_away() -> None:
    """Everything that the people of these tests made, in the order in which rows hold on to each other."""
    users = User.objects.filter(email__endswith=OURS)
    teams = list(Team.objects.filter(members__in=users).values_list("pk", flat=True))
    submissions = Submission.objects.filter(team__in=teams)
    subjects = set(submissions.values_list("subject", flat=True))
    ours = Q(team__in=teams) | Q(pk__in=subjects) | Q(initiatives__contacts__value__endswith=OURS)
    organisations = list(Organisation.everything.filter(ours).values_list("pk", flat=True))
    listed = Q(pk__in=subjects) | Q(organisation__in=organisations)
    between = [
        Claim.objects.filter(initiative__organisation__in=organisations),
        Connection.objects.filter(asking__organisation__in=organisations),
        TakeUp.objects.filter(offer__organisation__in=organisations),
    ]
    subjects |= {*organisations, *(pk for rows in between for pk in rows.values_list("pk", flat=True))}
    Case.objects.filter(subject__in=subjects).delete()
    Act.objects.filter(subject__in=list(map(str, subjects))).delete()
    for rows in [submissions, *between]:
        rows.delete()
    for model in (Ask, Offer, Initiative):
        model.everything.filter(listed).delete()
    Team.objects.filter(pk__in=teams).delete()
    Organisation.everything.filter(pk__in=organisations).delete()
    Mail.objects.filter(recipient__endswith=OURS).delete()
    Authenticator.objects.filter(user__in=users).delete()
    users.delete()
    Session.objects.all().delete()
    cache.clear()


@contextmanager
def browsers(chromium, portal, device: str):
    """person(): somebody new at a browser of this device; everything is taken away at the end."""
    before, contexts, looks = rows(), [], DEVICES[device]

    def person() -> Person:
        contexts.append(chromium.new_context(**context_options(**looks)))
        page = open_visit(contexts[-1], portal, None).page
        page.set_default_timeout(20_000)
        return Person(page, portal, looks["phone"], looks["javascript"])

    try:
        yield person
    finally:
        for context in contexts:
            context.close()
        take_away()
    assert rows() == before
