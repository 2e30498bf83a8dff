"""A portal for the browser tests: real records and the invented world, served as in use, with hashed and compressed
files. They only read, so it is made once for all of them. Its clock begins on Friday 27 November 2026 at 4pm."""

import datetime as dt
import shutil
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer
from django.core.wsgi import get_wsgi_application
from django.db import connection, connections
from django.test import override_settings
from django.test.testcases import QuietWSGIRequestHandler
from playwright.sync_api import sync_playwright

from tests.browser.visits import context_options, open_visit
from tests.factories import an_initiative, unlisted

LONDON = ZoneInfo("Europe/London")
FRIDAY_AT_FOUR = dt.datetime(2026, 11, 27, 16, tzinfo=LONDON)

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
        yield
        call_command("flush", interactive=False, verbosity=0)
        call_command("load_reference", verbosity=0)


@pytest.fixture(scope="package")
def served_files(tmp_path_factory):
    """Settings under which static files go out as in production."""
    storage = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    with override_settings(
        ROOT_URLCONF="tests.browser.urls",
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        STORAGES={"staticfiles": storage},
        WHITENOISE_AUTOREFRESH=False,
        WHITENOISE_USE_FINDERS=False,
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
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
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "The browser tests need Chromium."
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


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
