"""The hash of a password takes most of a second of one core, on purpose. At most two are made at once in a process; who
comes meanwhile is asked to wait. Else a few dozen sign-ins in parallel take the cores from urgent help for seconds.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib.auth import hashers

MOST = 2
_free = threading.BoundedSemaphore(MOST)
_mine = threading.local()


class Busy(Exception):
    """Two others are at it. views/account.py makes a page of it."""


@contextmanager
def turn() -> Iterator[None]:
    """Within this block a thread may make hashes; inside of another it is the same turn. Raises Busy at once."""
    if getattr(_mine, "has_turn", False):
        yield
        return
    if not _free.acquire(blocking=False):
        raise Busy
    _mine.has_turn = True
    try:
        yield
    finally:
        _mine.has_turn = False
        _free.release()


class PBKDF2PasswordHasher(hashers.PBKDF2PasswordHasher):
    """Django's own, in turn. To judge a password is to encode it again, so this is every way in."""

    def encode(self, password, salt, iterations=None):
        with turn():
            return super().encode(password, salt, iterations)
