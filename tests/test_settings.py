"""What the portal refuses to start with, and what it makes of what it accepts."""

import logging
import os
import secrets
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from lambeth_peer import environment, settings

ROOT = Path(__file__).resolve().parent.parent
PRODUCTION = {
    "SECRET_KEY": secrets.token_urlsafe(50),
    "ALLOWED_HOSTS": "peer.example.org",
    "SITE_URL": "https://peer.example.org",
    "EMAIL_URL": "smtp+tls://portal:word@mail.example.org",
}
MISSING_OR_WEAK = [
    ("SECRET_KEY", "", "SECRET_KEY is missing. Make one with"),
    ("SECRET_KEY", "short", "SECRET_KEY is too easy to guess"),
    ("SECRET_KEY", "abc" * 20, "SECRET_KEY is too easy to guess"),
    ("SECRET_KEY", "django-insecure-" + "0123456789" * 5, "SECRET_KEY is too easy to guess"),
    ("ALLOWED_HOSTS", "", "ALLOWED_HOSTS is missing. Name the hosts"),
    ("ALLOWED_HOSTS", " , ", "ALLOWED_HOSTS is missing. Name the hosts"),
    ("ALLOWED_HOSTS", "*", "ALLOWED_HOSTS lets in every host"),
    ("ALLOWED_HOSTS", "peer.example.org,*", "ALLOWED_HOSTS lets in every host"),
    ("ALLOWED_HOSTS", "other.example.org", "SITE_URL is on a host that ALLOWED_HOSTS does not name"),
    ("SITE_URL", "", "SITE_URL is missing. Give the portal's public address"),
    ("SITE_URL", "http://peer.example.org", "SITE_URL does not begin with https://"),
    ("EMAIL_URL", "", "EMAIL_URL is missing. Name the mail server"),
    ("EMAIL_URL", "consolemail://", "EMAIL_URL has an unknown beginning"),
    ("CACHE_URL", "locmemcache://", "CACHE_URL has an unknown beginning"),
]
ODD = [
    ("DEBUG", "maybe", "DEBUG is 'maybe'. Set it to 1 or 0."),
    ("DEMO", "2", "DEMO is '2'. Set it to 1 or 0."),
    ("ALLOWED_HOSTS", "https://peer.example.org", "ALLOWED_HOSTS names 'https://peer.example.org'"),
    ("ALLOWED_HOSTS", "peer.example.org:443", "ALLOWED_HOSTS names 'peer.example.org:443'"),
    ("SITE_URL", "https://", "SITE_URL is 'https://'. Give the whole address"),
    ("SITE_URL", "https://peer.example.org/portal/", "Give the address without a path"),
    ("SITE_URL", "https://peer.example.org:door", "SITE_URL Port could not be cast"),
    ("DATABASE_URL", "mysql://portal@db/portal", "DATABASE_URL has an unknown beginning"),
    ("DATABASE_URL", "portal.sqlite3", "DATABASE_URL has an unknown beginning"),
    ("DATABASE_URL", "sqlite://:memory:", "DATABASE_URL names no file"),
    ("DATABASE_URL", "sqlite:///", "DATABASE_URL names no file"),
    ("DATABASE_URL", "postgres://portal@db/", "DATABASE_URL names no database"),
    ("DATABASE_URL", "postgres://portal@db:door/portal", "DATABASE_URL Port could not be cast"),
    ("DATABASE_URL", "postgres://portal@%2Frun%2Fpostgresql/portal", "DATABASE_URL has a folder in the place"),
    ("CACHE_URL", "memory", "CACHE_URL has an unknown beginning"),
    ("CACHE_URL", "dbcache://", "CACHE_URL names no table"),
    ("EMAIL_URL", "pigeon://loft", "EMAIL_URL has an unknown beginning"),
    ("EMAIL_URL", "smtp://", "EMAIL_URL names no mail server"),
    ("EMAIL_URL", "smtp://mail:door", "EMAIL_URL Port could not be cast"),
]


def refusal(given):
    with pytest.raises(ImproperlyConfigured) as caught:
        environment.read(given)
    return str(caught.value)


def manage_in_production(*arguments, **given):
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]} | PRODUCTION | given,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(("name", "value", "words"), MISSING_OR_WEAK + ODD)
def test_production_names_the_setting_that_it_cannot_start_with(name, value, words):
    assert words in refusal(PRODUCTION | {name: value})


@pytest.mark.parametrize(("name", "value", "words"), ODD)
def test_a_developer_hears_of_an_odd_setting_as_well(name, value, words):
    given = {"DEBUG": "1", name: value}

    assert words in refusal(given)


def test_every_fault_is_named_at_once():
    assert [line.split()[0] for line in refusal({}).splitlines()[1:]] == list(PRODUCTION)


def test_a_demonstration_cannot_be_a_developers_machine_too():
    assert "DEBUG and DEMO are both on" in refusal({"DEBUG": "1", "DEMO": "true"})


def test_a_fault_does_not_repeat_a_password():
    words = refusal({"DEMO": "1", "DATABASE_URL": "hunter2@db/portal", "EMAIL_URL": "hunter2"})

    assert "hunter2" not in words


@pytest.mark.parametrize("mode", ["DEBUG", "DEMO"])
def test_one_machine_needs_no_settings_but_its_mode(mode):
    read = environment.read({mode: "1"})

    assert (read.production, read.secret_key, read.database, read.email) == (False, "", {}, {})
    assert read.allowed_hosts == ["127.0.0.1", "localhost", "[::1]"]
    assert read.site_url == "http://127.0.0.1:8000"


def test_production_starts_with_the_four_settings_that_it_needs():
    read = environment.read(PRODUCTION)

    assert read.production
    assert read.site_url == "https://peer.example.org"
    assert read.email["EMAIL_PORT"] == 587
    assert read.email["EMAIL_USE_TLS"]
    assert read.cache == environment.CACHE


@pytest.mark.parametrize(
    ("url", "host", "port", "name"),
    [
        ("postgres://portal:word@db.example.org:5433/peers", "db.example.org", 5433, "peers"),
        ("postgresql://portal@/peers?host=/run/postgresql", "/run/postgresql", "", "peers"),
        ("postgres:////run/postgresql/peers", "/run/postgresql", "", "peers"),
    ],
)
def test_postgresql_is_found_by_network_or_by_the_folder_of_its_socket(url, host, port, name):
    database = environment.read({"DEMO": "1", "DATABASE_URL": url}).database

    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert (database["HOST"], database["PORT"], database["NAME"]) == (host, port, name)
    assert (database["CONN_MAX_AGE"], database["CONN_HEALTH_CHECKS"]) == (600, True)


def test_an_option_in_the_address_reaches_postgresql():
    url = "postgres://portal@db.example.org/peers?sslmode=require"

    options = environment.read(PRODUCTION | {"DATABASE_URL": url}).database["OPTIONS"]

    assert options == environment.POSTGRESQL | {"sslmode": "require"}


def test_sqlite_waits_its_turn_and_writes_to_the_disk():
    database = environment.read({"DEMO": "1", "DATABASE_URL": "sqlite:////srv/peers.sqlite3"}).database

    assert database["NAME"] == "/srv/peers.sqlite3"
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert database["OPTIONS"]["timeout"] == 20
    assert "synchronous=FULL" in database["OPTIONS"]["init_command"]


def test_a_cache_table_holds_enough_to_keep_the_counters():
    cache = environment.read(PRODUCTION | {"CACHE_URL": "dbcache://counters"}).cache

    assert (cache["LOCATION"], cache["OPTIONS"]) == ("counters", {"MAX_ENTRIES": 100_000})


def test_the_portal_itself_refuses_to_start_in_words():
    started = manage_in_production("check", SECRET_KEY="x", SITE_URL="")

    assert started.returncode != 0
    assert "SECRET_KEY is too easy to guess" in started.stderr
    assert "SITE_URL is missing" in started.stderr


def test_production_settings_pass_djangos_own_check():
    checked = manage_in_production("check", "--deploy", "--fail-level", "WARNING")

    assert (checked.returncode, checked.stdout) == (0, "System check identified no issues (0 silenced).\n")


def test_the_development_server_does_not_write_what_was_searched_for():
    line = logging.makeLogRecord({"msg": '"%s" %s', "args": ("GET /support/?q=grief HTTP/1.1", 200)})

    assert settings.without_query(line)
    assert line.getMessage() == '"GET /support/ HTTP/1.1" 200'


# Answers the path of a key, line by line, with the key that it ended with.
WORKER = """
import sys
from pathlib import Path
from lambeth_peer import secret
for line in sys.stdin:
    print(secret.kept(Path(line.strip())), flush=True)
"""


@pytest.fixture
def eight_workers():
    command = {"args": [sys.executable, "-uc", WORKER], "cwd": ROOT, "text": True, "bufsize": 1}
    workers = [subprocess.Popen(**command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(8)]
    yield workers
    for worker in workers:
        worker.communicate()


def test_eight_workers_that_start_together_make_one_key(eight_workers, tmp_path):
    for number in range(100):
        path = tmp_path / f"start-{number}" / "secret_key"

        for worker in eight_workers:
            worker.stdin.write(f"{path}\n")

        assert {worker.stdout.readline().strip() for worker in eight_workers} == {path.read_text()}
        assert len(path.read_text()) >= 50
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [file.name for file in path.parent.iterdir()] == ["secret_key"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's readers wait for nobody")
def test_a_new_connection_knows_json_while_somebody_else_writes(tmp_path):
    path = tmp_path / "busy.sqlite3"
    script = (
        "import sqlite3, django; django.setup(); from django.db import connection;"
        "connection.settings_dict['OPTIONS'] |= {'timeout': 0};"
        f"writer = sqlite3.connect({str(path)!r}, isolation_level=None); writer.execute('BEGIN IMMEDIATE');"
        "print(connection.features.supports_json_field if connection.ensure_connection() is None else '')"
    )
    environment = os.environ | {"DEMO": "1", "DATABASE_URL": f"sqlite:///{path}"}
    environment["DJANGO_SETTINGS_MODULE"] = "lambeth_peer.settings"

    said = subprocess.check_output([sys.executable, "-c", script], cwd=ROOT, env=environment, text=True)

    assert said.strip() == "True"
