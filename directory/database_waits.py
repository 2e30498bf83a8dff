"""How long a visitor's request waits for the database, and how many may: so that urgent help, which needs none, always
finds a thread that is free.

PostgreSQL ends a statement or a wait for a lock by itself (lambeth_peer/environment.py), but not when it is frozen, its
disk hangs or the network is cut; and SQLite waits inside of C. So the processes that serve visitors (`serve`) keep the
time themselves. Others, such as migrations and the worker, wait as long as it takes.

After a moment without an answer two threads of a process may go on waiting. If the database answers nobody meanwhile,
it is away: whoever else asks is refused at once, and one at a time waits to see whether it is back. The first answer
ends that. Refusals are an OperationalError, of which views/errors.py makes a page.
"""

import errno
import select
import threading
import time
from types import TracebackType

from django.core.signals import request_started
from django.db import DatabaseError, InterfaceError, OperationalError, connection, connections
from django.db.backends.signals import connection_created
from psycopg2 import OperationalError as NoAnswer
from psycopg2 import extensions

# In seconds. A moment: after it a thread counts as waiting. All of one request: with its page in less than eight.
MOMENT, ALL_OF_A_REQUEST = 0.5, 6.5
# PostgreSQL's own limit of 5 seconds comes first, while it lives.
CONNECTING, ASKING = 3, 6
# SQLite's.
READING, WRITING = 2, 6
# What asks for no more than a reader's lock; PRAGMA: the first words of a connection.
READS = ("SELECT", "PRAGMA")
# Of the four threads of a process (gunicorn.conf.py); of readers and writers together, three.
MOST_WAITING, MOST_TOGETHER = 2, 3
# Disks that are full or may only be read; and the same as PostgreSQL says it, which Django calls an internal error.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
READ_ONLY = "25006"
# What a connection to SQLite begins with.
_first_words: list[str] = []
_mine = threading.local()


class Gate:
    """Counts the threads of this process that wait, and knows whether the database is away."""

    # Of all gates.
    _together, _lock = 0, threading.Lock()

    def __init__(self):
        self.is_away, self.answered_at = False, 0.0
        self._waiting = 0

    def admits(self, began: float) -> bool:
        """Whether a thread that asked at `began` may go on waiting."""
        with self._lock:
            is_full = self._waiting >= MOST_WAITING or Gate._together >= MOST_TOGETHER
            if is_full and self.answered_at < began:
                self.is_away = True
            if self.is_away and (self._waiting or is_full):
                return False
            self._wait(1)
            return True

    def leave(self) -> None:
        with self._lock:
            self._wait(-1)

    def _wait(self, threads: int) -> None:
        self._waiting += threads
        Gate._together += threads


class Turn:
    """One question to the database: `with Turn(gate, seconds) as turn`."""

    def __init__(self, gate: Gate, most: float):
        self._gate, self._began, self._is_counted = gate, time.monotonic(), False
        self._ends = self._began + max(MOMENT, min(most, getattr(_mine, "left", ALL_OF_A_REQUEST)))

    def __enter__(self) -> "Turn":
        return self

    def __exit__(self, sort: type | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        if self._is_counted:
            self._gate.leave()
            _mine.left = getattr(_mine, "left", ALL_OF_A_REQUEST) - (time.monotonic() - self._began)

    def left(self) -> float:
        """Seconds for which this thread may wait now; 0 when it may not."""
        waited = time.monotonic() - self._began
        if not self._is_counted:
            if waited < MOMENT and not self._gate.is_away:
                return MOMENT - waited
            if not self._gate.admits(self._began):
                return 0
            self._is_counted = True
        left = self._ends - time.monotonic()
        if left <= 0:
            self._gate.is_away = True
        return max(left, 0)

    def is_answered(self) -> None:
        self._gate.answered_at, self._gate.is_away = time.monotonic(), False


# Readers of SQLite may find it open while writers wait for somebody else's transaction.
_asking, _reading, _writing = Gate(), Gate(), Gate()


def serve() -> None:
    """Called once by a process that serves visitors, before it asks the database anything."""
    request_started.connect(_begin)
    if connection.vendor == "postgresql":
        extensions.set_wait_callback(_wait)
    else:
        given = connections.settings["default"]
        _first_words[:] = given["OPTIONS"]["init_command"].split(";")
        # Django would say them where a wait is counted by nobody.
        given["OPTIONS"] = given["OPTIONS"] | {"timeout": MOMENT, "init_command": ""}
        connection_created.connect(_watch)


def is_away(fault: BaseException | None) -> bool:
    """Whether this fault, or what it came from, is the database being away, or a disk that takes nothing."""
    while fault:
        says_read_only = getattr(fault, "pgcode", None) == READ_ONLY
        has_no_room = isinstance(fault, OSError) and fault.errno in NO_ROOM
        if isinstance(fault, (OperationalError, InterfaceError)) or says_read_only or has_no_room:
            return True
        fault = fault.__cause__
    return False


def without_trace(record) -> bool:
    """For the log: that the database is away is one line for each request, with its reason, and not twenty."""
    fault = record.exc_info[1] if record.exc_info else None
    if is_away(fault):
        record.msg, record.args = f"{record.getMessage()} ({str(fault).partition(chr(10))[0]})", ()
        record.exc_info = None
    return True


def _begin(**_options) -> None:
    _mine.left = ALL_OF_A_REQUEST


def _wait(asked: extensions.connection) -> None:
    """psycopg2 calls this for each connection and each statement; what it raises closes the connection."""
    with Turn(_asking, CONNECTING if asked.status == extensions.STATUS_SETUP else ASKING) as turn:
        while (state := asked.poll()) != extensions.POLL_OK:
            left = turn.left()
            if not left:
                raise NoAnswer("The database did not answer in time.")
            ready = select.poll()
            ready.register(asked.fileno(), select.POLLIN if state == extensions.POLL_READ else select.POLLOUT)
            ready.poll(left * 1000)
        turn.is_answered()


def _watch(connection, **_options) -> None:
    """Raises OperationalError when the file stays locked; the next who asks opens it anew."""
    connection.patience = MOMENT
    if _until_unlocked not in connection.execute_wrappers:
        connection.execute_wrappers.append(_until_unlocked)
    try:
        with connection.cursor() as cursor:
            for words in filter(str.strip, _first_words):
                cursor.execute(words)
    except DatabaseError:
        connection.close()
        raise


def _until_unlocked(execute, sql, params, many, context):
    """Asks SQLite again and again while another holds its lock. Whoever is in a transaction holds it already."""
    connection = context["connection"]
    if connection.in_atomic_block:
        return execute(sql, params, many, context)
    _be_patient(connection, MOMENT)
    is_reading = sql.lstrip()[:6].upper() in READS
    with Turn(*((_reading, READING) if is_reading else (_writing, WRITING))) as turn:
        while turn.left():
            try:
                found = execute(sql, params, many, context)
            except OperationalError as fault:
                if "locked" not in str(fault):
                    # By the next request the file may be another one: put back, or found again.
                    connection.close_at = 0
                    raise
            else:
                turn.is_answered()
                if sql.startswith("BEGIN"):
                    _be_patient(connection, WRITING)
                return found
    raise OperationalError("The database was locked for too long.")


def _be_patient(connection, seconds: float) -> None:
    """How long SQLite itself waits: a moment, or until those who still read let a transaction end."""
    if connection.patience != seconds:
        connection.connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")
        connection.patience = seconds
