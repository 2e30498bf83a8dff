"""Every database that was ever in use migrates to today without losing a row (tests/kept)."""

import gzip
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connection

from tests.postgres import program

ROOT = Path(__file__).parent.parent
KEPT = sorted((ROOT / "tests" / "kept").glob(f"*.{connection.vendor}.sql.gz"))
# The last before numbers were read anew, and before urgent contacts knew whom they are for.
CONNECTING = next(path for path in KEPT if "4-connecting" in path.name)
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


def restored(kept: Path, folder: Path) -> tuple[str, object]:
    restore = restored_in_sqlite if connection.vendor == "sqlite" else restored_in_postgresql
    return restore(gzip.decompress(kept.read_bytes()).decode(), folder)


def manage(url: str, *words: str) -> None:
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "lambeth_peer.settings"}
    run = [sys.executable, "manage.py", *words]
    subprocess.run(run, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def counts(connect) -> dict[str, int]:
    with connect() as database:
        cursor = database.cursor()
        found = {}
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM {table}")
            found[table] = cursor.fetchone()[0]
    return found


def rows(connect, sql: str) -> list[tuple]:
    with connect() as database:
        cursor = database.cursor()
        cursor.execute(sql)
        return [tuple(row) for row in cursor.fetchall()]


needs_own_cluster = pytest.mark.skipif(
    connection.vendor == "postgresql" and "portal-postgres-" not in connection.settings_dict["HOST"],
    reason="needs the cluster of tests/postgres.py",
)


@needs_own_cluster
@pytest.mark.parametrize("kept", [one for one in KEPT if one != CONNECTING], ids=lambda path: path.name)
def test_a_kept_database_migrates_to_today_and_loses_no_row(kept, tmp_path):
    url, connect = restored(kept, tmp_path)
    before = counts(connect)

    manage(url, "migrate", "-v0")

    assert min(before.values()) > 0
    assert counts(connect) == before


FIRST_PHONE = "SELECT id FROM directory_contact WHERE sort = 'phone' AND {} IS NOT NULL ORDER BY id LIMIT 1"
FIRST_OFFER = "SELECT id FROM directory_offer ORDER BY id LIMIT 1"
CASES = "SELECT kind, name, about, state, danger, words FROM directory_case WHERE sort = 'report' ORDER BY kind"
TO_DO = "The page shows it as it is, without a button to ring. Ask them for the number, then set it right."


def with_wrong_numbers(connect) -> list[tuple]:
    """Makes three stored numbers into such as the old rule let through; gives kind and name of what shows them."""
    changes = [
        ("initiative", "contact", FIRST_PHONE.format("initiative_id"), "value", "0111 678 4662"),
        ("offer", "offer", FIRST_OFFER, "contact", "07700 90012"),
        ("urgent", "urgentcontact", "SELECT min(id) FROM directory_urgentcontact", "value", "0906 123 4567"),
    ]
    with connect() as database:
        cursor = database.cursor()
        for _kind, table, first, column, number in changes:
            cursor.execute(f"UPDATE directory_{table} SET {column} = '{number}' WHERE id = ({first})")
        database.commit()
    initiative = f"SELECT initiative_id FROM directory_contact WHERE id = ({changes[0][2]})"
    (name,) = rows(connect, f"SELECT name FROM directory_initiative WHERE id = ({initiative})")[0]
    (offer,) = rows(connect, f"SELECT name FROM directory_offer WHERE id = ({FIRST_OFFER})")[0]
    (urgent,) = rows(connect, f"SELECT name FROM directory_urgentcontact WHERE id = ({changes[2][2]})")[0]
    return [("initiative", name), ("offer", offer), ("urgent", urgent)]


URGENT = (
    "SELECT purpose, count(*), sum(CASE WHEN hidden THEN 1 ELSE 0 END) "
    "FROM directory_urgentcontact GROUP BY 1 ORDER BY 1"
)
VALUES = "SELECT id, value FROM directory_contact ORDER BY id"


@dataclass
class Migrated:
    """The kept database of connecting, given wrong numbers and an urgent contact of a moderator's own and migrated; and
    what stood in it before and after."""

    url: str
    connect: object
    about: list[tuple]
    before: tuple
    after: tuple
    cases: list[tuple]
    urgent: list[tuple]


@pytest.fixture(scope="module")
def migrated(tmp_path_factory) -> Migrated:
    url, connect = restored(CONNECTING, tmp_path_factory.mktemp("kept"))
    about = with_wrong_numbers(connect)
    with connect() as database:
        name = "UPDATE directory_urgentcontact SET name = 'Our domestic abuse line' WHERE name = 'Shout'"
        database.cursor().execute(name)
        database.commit()
    before = counts(connect), rows(connect, VALUES)
    manage(url, "migrate", "-v0")
    after = counts(connect), rows(connect, VALUES)
    return Migrated(url, connect, about, before, after, rows(connect, CASES), rows(connect, URGENT))


@needs_own_cluster
def test_the_kept_database_of_connecting_loses_no_row_and_no_contact_changes(migrated):
    assert min(migrated.before[0].values()) > 0
    assert migrated.after == migrated.before


@needs_own_cluster
def test_a_stored_number_that_is_none_becomes_a_case(migrated):
    assert migrated.cases == [
        (*migrated.about[0], "contact", "open", 2, f"“0111 678 4662” is no whole telephone number.\n\n{TO_DO}"),
        (*migrated.about[1], "contact", "open", 2, f"“07700 90012” is no whole telephone number.\n\n{TO_DO}"),
        (*migrated.about[2], "contact", "open", 1, f"“0906 123 4567” can cost people a lot to ring.\n\n{TO_DO}"),
    ]


@needs_own_cluster
def test_the_contacts_of_a_kept_database_learn_whom_they_are_for_and_the_new_ones_come(migrated):
    manage(migrated.url, "load_reference")
    loaded = rows(migrated.connect, URGENT)
    manage(migrated.url, "migrate", "-v0", "directory", "0007")

    hidden = "SELECT name FROM directory_urgentcontact WHERE hidden ORDER BY position"
    assert migrated.urgent == [("crisis", 4, 0), ("home", 1, 0)]
    assert loaded == [("at-risk", 1, 0), ("child", 1, 0), ("crisis", 5, 0), ("exploited", 1, 0), ("home", 5, 0)]
    assert {"Childline", "Our domestic abuse line"} <= {name for (name,) in rows(migrated.connect, hidden)}


def test_there_is_a_kept_database_for_each_engine():
    kept = {path.name for path in (ROOT / "tests" / "kept").glob("*.gz")}

    assert kept == {
        f"{issue}.{engine}.sql.gz"
        for issue in (
            "1-foundation",
            "2-registration",
            "3-finding",
            "4-connecting",
            "5-mends",
            "6-house",
            "7-right-answer",
        )
        for engine in ("sqlite", "postgresql")
    }


@pytest.mark.django_db
def test_the_models_and_the_migrations_say_the_same():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
