"""Every database that was ever in use migrates to today without losing a row (tests/kept)."""

import gzip
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connection

from tests.postgres import program

ROOT = Path(__file__).parent.parent
KEPT = sorted((ROOT / "tests" / "kept").glob(f"*.{connection.vendor}.sql.gz"))
TABLES = [
    "directory_initiative",
    "directory_meetingsession",
    "directory_organisation",
    "directory_place",
    "directory_contact",
    "directory_source",
    "directory_submission",
    "directory_confirmation",
]


def restored_in_sqlite(dump: str, folder) -> tuple[str, object]:
    path = folder / "kept.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(dump)
    return f"sqlite:///{path}", lambda: closing(sqlite3.connect(path))


def restored_in_postgresql(dump: str, folder) -> tuple[str, object]:
    settings = connection.settings_dict
    where = ["-h", settings["HOST"], "-U", settings["USER"]]
    subprocess.run([program("dropdb"), "--if-exists", *where, "kept"], check=True)
    subprocess.run([program("createdb"), *where, "kept"], check=True)
    load = [program("psql"), "-q", "-v", "ON_ERROR_STOP=1", *where, "kept"]
    subprocess.run(load, input=dump, text=True, check=True, stdout=subprocess.DEVNULL)
    url = f"postgres://{settings['USER']}@/kept?host={settings['HOST']}"
    return url, lambda: closing(psycopg2.connect(dbname="kept", host=settings["HOST"], user=settings["USER"]))


def counts(connect) -> dict[str, int]:
    with connect() as database:
        cursor = database.cursor()
        found = {}
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM {table}")
            found[table] = cursor.fetchone()[0]
    return found


@pytest.mark.skipif(
    connection.vendor == "postgresql" and "portal-postgres-" not in connection.settings_dict["HOST"],
    reason="needs the cluster of tests/postgres.py",
)
@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.name)
def test_a_kept_database_migrates_to_today_and_loses_no_row(kept, tmp_path):
    restore = restored_in_sqlite if connection.vendor == "sqlite" else restored_in_postgresql
    url, connect = restore(gzip.decompress(kept.read_bytes()).decode(), tmp_path)
    before = counts(connect)
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "lambeth_peer.settings"}

    subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], cwd=ROOT, env=environment, check=True)

    assert min(before.values()) > 0
    assert counts(connect) == before


def test_there_is_a_kept_database_for_each_engine():
    kept = {path.name for path in (ROOT / "tests" / "kept").glob("*.gz")}

    assert kept == {
        f"{issue}.{engine}.sql.gz"
        for issue in ("1-foundation", "2-registration", "3-finding", "4-connecting")
        for engine in ("sqlite", "postgresql")
    }


@pytest.mark.django_db
def test_the_models_and_the_migrations_say_the_same():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
