import sqlite3
from contextlib import closing
from functools import cache

from django.apps import AppConfig
from django.conf import settings
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate
from django.utils.translation import trans_real

from . import triggers
from .long_commands import unhurried
from .tally import Tally


def knows_json(connection, **_options) -> None:
    """Says whether SQLite knows JSON, without the transaction in which Django asks.

    Ours lock the database, so a reader would wait for whoever writes, and take a lock that does not come for a no.
    """
    if connection.vendor == "sqlite":
        connection.features.supports_json_field = _sqlite_knows_json()


@cache
def _sqlite_knows_json() -> bool:
    """Asked in memory: in the file even this waits for its lock, and a connection that fails here stays half made."""
    with closing(sqlite3.connect(":memory:")) as memory:
        found = memory.execute("SELECT count(*) FROM pragma_function_list WHERE name = 'json'")
        return bool(found.fetchone()[0])


def read_english_as_written() -> None:
    """Our words are English, and no catalogue holds them. Django looks for each in those of six apps first: 3 of the 5
    microseconds of a word, and a page says ninety."""
    trans_real.translation(settings.LANGUAGE_CODE)._fallback = None


class DirectoryConfig(AppConfig):
    name = "directory"
    # Made here, before gunicorn forks: see tally.py and search/gaps.py.
    tally = Tally()

    def ready(self):
        read_english_as_written()
        connection_created.connect(knows_json)
        pre_migrate.connect(unhurried, sender=self)
        pre_migrate.connect(triggers.remember, sender=self)
        post_migrate.connect(triggers.put_back, sender=self)
