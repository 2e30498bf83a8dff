"""Pages as gunicorn serves them, nothing cached: the worker's CPU for each request, and bytes of a cold visit."""

import os
import re
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

from directory.management.commands.prepare import collect_static_files
from directory.models import Initiative, SearchRow
from directory.search import engines

from .figure import Figure
from .furnishing import furnish
from .world import fill, vocabulary

SMALL, LARGE = 1_000, 10_000
TICK = os.sysconf("SC_CLK_TCK")
BARE, LIST = "/healthz", "/support/"
REQUESTS, ROUNDS = 120, 3
ASSETS = re.compile(r'(?:href|src)="(/static/[^"#]+)')
KB = 1024


def measure() -> list[Figure]:
    """Needs an empty database with the words of the portal; leaves LARGE listings in it."""
    collect_static_files()
    before, _, _ = at(SMALL)
    after, ratios, sizes = at(LARGE)
    searches = [
        Figure(f"search at {LARGE}, {sort}", after[sort], reach, "ms")
        for sort, reach in (("common word", 20), ("rare word", 12), ("word and filter", 15))
    ]
    growth = [Figure(f"the same against {SMALL}, {sort}", after[sort] / before[sort], 1.5) for sort in after]
    return [*ratios, *searches, *growth, *sizes]


def at(size: int) -> tuple[dict[str, float], list[Figure], list[Figure]]:
    """Milliseconds of each search, pages against a bare answer, and kilobytes, in a world of this size."""
    fill(size)
    furnish()
    listing = Initiative.objects.order_by("pk")[7].get_absolute_url()
    common, rare = words(size)
    searches = {
        "common word": f"{LIST}?q={common}&exact=1",
        "rare word": f"{LIST}?q={rare}&exact=1",
        "word and filter": f"{LIST}?q={common}&format=group&exact=1",
    }
    with server() as site:
        bare = site.milliseconds(BARE, 6 * REQUESTS)
        pages = {"list page": (LIST, 12), "listing page": (listing, 8)}
        ratios = [
            Figure(f"{name} against a bare answer of {bare:.2f} ms", site.milliseconds(path) / bare, reach)
            for name, (path, reach) in pages.items()
        ]
        sizes = [
            Figure("list page, cold, without font", site.kilobytes(LIST), 20, "KB"),
            Figure("listing page, cold, without font", site.kilobytes(listing), 15, "KB"),
        ]
        return {sort: site.milliseconds(path) for sort, path in searches.items()}, ratios, sizes


def words(size: int) -> tuple[str, str]:
    """A word that two fifths of the listings hold, and one that some seven in five thousand do."""
    engine = engines.current()
    held = {
        word: len(engine.matches(word).numbers) / SearchRow.objects.count()
        for word in vocabulary()[0][:2000:7]
        if engine.read(word) and len(word) > 3
    }
    found = [word for word in held if held[word]]
    return tuple(min(found, key=lambda word: abs(held[word] - part)) for part in (0.4, 0.0015))


class Site:
    """A running server with one worker."""

    def __init__(self, port: int, worker: int):
        self.port, self.worker = port, worker

    def milliseconds(self, path: str, requests: int = REQUESTS) -> float:
        """CPU of the worker for one request: the median of some rounds, after a warm start."""
        self._ask(path, 20)
        return median(self._round(path, requests) for _ in range(ROUNDS))

    def kilobytes(self, path: str) -> float:
        """The page and all that it asks for, as sent to a browser that takes brotli or gzip; fonts left out."""
        page = self.get(path).decode()
        assets = {name for name in ASSETS.findall(page) if not name.endswith(".woff2")}
        return sum(len(self.get(name, "br, gzip")) for name in {path, *assets}) / KB

    def _round(self, path: str, requests: int) -> float:
        start = self._used()
        self._ask(path, requests)
        return (self._used() - start) / requests * 1000

    def _ask(self, path: str, requests: int) -> None:
        line = HTTPConnection("127.0.0.1", self.port)
        for _ in range(requests):
            line.request("GET", path)
            answer = line.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"{path} answered {answer.status}")
        line.close()

    def get(self, path: str, accepted: str = "identity") -> bytes:
        """What is sent to a browser that takes these encodings."""
        line = HTTPConnection("127.0.0.1", self.port)
        line.request("GET", path, headers={"Accept-Encoding": accepted})
        return line.getresponse().read()

    def _used(self) -> float:
        """Seconds of CPU that the worker has had."""
        fields = Path(f"/proc/{self.worker}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK


@contextmanager
def server():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = "--workers 1 --access-logfile /dev/null --log-level warning"
    options = os.environ | {"PORT": str(port), "GUNICORN_CMD_ARGS": arguments}
    master = subprocess.Popen([str(Path(sys.executable).parent / "gunicorn")], env=options)
    try:
        yield Site(port, _worker_of(master.pid, port))
    finally:
        master.terminate()
        master.wait()


def _worker_of(master: int, port: int, seconds: int = 60) -> int:
    """The worker's process, once it answers."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return int(Path(f"/proc/{master}/task/{master}/children").read_text().split()[0])
        except (OSError, IndexError):
            time.sleep(0.2)
    raise RuntimeError("The server did not start.")
