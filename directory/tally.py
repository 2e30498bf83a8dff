"""Counts in memory, shared by all processes of one server, and never on disk.

The memory is anonymous and is made before gunicorn forks, so that its processes inherit it. A lock of the operating
system guards it, which a process that dies lets go. When the server stops, everything is gone.
"""

import fcntl
import json
import mmap
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = 256 * 1024


class Tally:
    """A small dictionary that all processes read and write.

    >>> with tally.held() as values:
    ...     values["count"] = values.get("count", 0) + 1
    """

    def __init__(self, size: int = SIZE):
        self._memory, self._size = mmap.mmap(-1, size), size
        self._mutex = threading.Lock()
        # A nameless file for the lock only: nothing is ever written to it.
        with tempfile.TemporaryFile() as file:
            self._file = os.dup(file.fileno())

    @contextmanager
    def held(self) -> Iterator[dict]:
        """The values, held for this process; what is changed is kept, unless it would be too much."""
        with self._mutex:
            fcntl.lockf(self._file, fcntl.LOCK_EX)
            try:
                values = self._read()
                yield values
                self._write(values)
            finally:
                fcntl.lockf(self._file, fcntl.LOCK_UN)

    def _read(self) -> dict:
        length = int.from_bytes(self._memory[:4], "big")
        return json.loads(self._memory[4 : 4 + length]) if length else {}

    def _write(self, values: dict) -> None:
        text = json.dumps(values, separators=(",", ":")).encode()
        if len(text) + 4 <= self._size:
            # The length last: a process that dies in between leaves what was there before, or nothing readable.
            self._memory[:4] = bytes(4)
            self._memory[4 : 4 + len(text)] = text
            self._memory[:4] = len(text).to_bytes(4, "big")
