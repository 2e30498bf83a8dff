"""The database away, for real: held by another program, read-only, or frozen."""

import glob
import os
import shutil
import signal
import sqlite3
import tempfile
from contextlib import contextmanager

import psycopg2
from django.db import connection
from django.db.utils import ConnectionHandler

from lambeth_peer import environment
from tests import postgres


@contextmanager
def locked():
    """Another program holds every table, so that nobody may even read."""
    if connection.vendor == "sqlite":
        other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
    else:
        other = psycopg2.connect(**connection.get_connection_params())
        with other.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {', '.join(connection.introspection.table_names())} IN ACCESS EXCLUSIVE MODE")
    try:
        yield
    finally:
        other.close()


@contextmanager
def read_only():
    """As on a disk that is full or may only be read: every write is refused."""
    is_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only = on" if is_sqlite else "SET default_transaction_read_only = on")
    try:
        yield
    finally:
        connection.close()


class Cluster:
    """A PostgreSQL of its own that can be frozen: what stops there is nobody else's."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="portal-postgres-", dir="/tmp")
        self._keeper = postgres.start(self.folder, postgres.somebody())
        postgres.wait_until_it_answers(self.folder)
        self.url = f"postgres://portal@/postgres?host={self.folder}"

    def connection(self):
        """As the portal opens one; each thread needs its own."""
        given = environment.read({"DEMO": "1", "DATABASE_URL": self.url}).database
        return ConnectionHandler({"default": given})["default"]

    def freeze(self):
        """The first process too, so that nobody answers a new connection."""
        self._send(signal.SIGSTOP)

    def thaw(self):
        self._send(signal.SIGCONT)

    def end(self):
        self.thaw()
        self._keeper.stdin.close()
        self._keeper.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _send(self, number):
        with open(f"{self.folder}/data/postmaster.pid") as file:
            first = int(file.readline())
        os.kill(first, number)
        for path in glob.glob(f"/proc/{first}/task/*/children"):
            with open(path) as file:
                for child in file.read().split():
                    os.kill(int(child), number)
