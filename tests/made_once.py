"""The database with which tests begin, made once for all processes of a `script/test`: it takes 5 seconds of a core.

The first one to come makes it and keeps a copy in the folder that TESTS_KEPT names; the others wait, and copy that. On
PostgreSQL there is one process, which makes its own.
"""

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connection


@contextmanager
def turn() -> Iterator[Path | None]:
    """Where the copy is or belongs; nobody else makes or copies it meanwhile. None where nothing is shared."""
    folder = os.environ.get("TESTS_KEPT")
    if not folder or connection.vendor != "sqlite":
        yield None
        return
    with Path(folder, "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        # What is written at another instant says so.
        yield Path(folder, f"database {os.environ.get('TESTS_AT', '')}.sqlite3")


def copied(kept: Path) -> bool:
    """Makes the database of this process a copy; False when there is none yet."""
    if kept.exists():
        shutil.copyfile(kept, connection.settings_dict["TEST"]["NAME"])
    return kept.exists()


def keep(kept: Path) -> None:
    connection.ensure_connection()
    with closing(sqlite3.connect(kept)) as copy:
        connection.connection.backup(copy)
