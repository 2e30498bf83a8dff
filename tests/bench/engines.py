"""Page 1 of a search for words, in the database alone, and one update: 100,000 listings against 1,000."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from django.db import connection

from directory.models import SearchRow
from directory.search import engines

from . import updates
from .figure import Figure
from .world import fill, vocabulary

SMALL, LARGE = 1_000, 100_000
# Which part of all listings hold the word, and how much longer the search may take at a hundred times the size.
SORTS = {"common": (0.40, 2), "middling": (0.06, 4), "rare": (0.0003, 2)}
MOST_RUNS, SECONDS, MOST_WORDS = 60, 1.5, 3000


def measure() -> list[Figure]:
    """Leaves LARGE listings in the database, which needs the words of the portal."""
    before, update_before = _at(SMALL)
    after, update_after = _at(LARGE)
    on = connection.vendor
    figures = [
        Figure(f"{sort} word, page 1, {LARGE:,} : {SMALL:,} on {on} ({after[sort]:.2f} : {before[sort]:.2f} ms)",
               after[sort] / before[sort], reach)
        for sort, (_part, reach) in SORTS.items()
    ]  # fmt: skip
    of = f"index update, {LARGE:,} : {SMALL:,} on {on} ({update_after:.2f} : {update_before:.2f} ms)"
    figures.append(Figure(of, update_after / update_before, 2.5))
    return [*figures, Figure(f"index update at {LARGE:,} on {on}", update_after, 5, "ms")]


def _at(size: int) -> tuple[dict[str, float], float]:
    """Milliseconds for each sort of word, and for one update, in a world of this size."""
    fill(size)
    chosen = words()
    return {sort: milliseconds(chosen[sort]) for sort in SORTS}, updates.milliseconds()


def words() -> dict[str, list[str]]:
    """Five words of each sort, by the part of this world's listings that hold them."""
    engine, size = engines.current(), SearchRow.objects.count()
    known = [word for word in vocabulary()[0][:MOST_WORDS:3] if engine.read(word) and len(word) > 2]
    held = {word: len(engine.matches(word).numbers) / size for word in known}
    return {
        sort: sorted((word for word in known if held[word]), key=lambda word: abs(held[word] - part))[:5]
        for sort, (part, _reach) in SORTS.items()
    }


def milliseconds(some: list[str]) -> float:
    """The median over these words of finding the twenty best."""
    engine = engines.current()
    return median(timed(lambda word=word: engine.best(word)) for word in some)


def timed(run: Callable[[], object]) -> float:
    """The median of up to sixty runs, in milliseconds, after two to get warm."""
    run(), run()
    took, end = [], perf_counter() + SECONDS
    while len(took) < MOST_RUNS and perf_counter() < end:
        start = perf_counter()
        run()
        took.append((perf_counter() - start) * 1000)
    return median(took)
