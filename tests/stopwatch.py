"""How much of the processor something takes, when nothing else is in its way."""

import time
from collections.abc import Callable

TRIES = 5


def processor_seconds(act: Callable[[], object]) -> float:
    """The least of a few tries: a collection of garbage, among thousands of tests, takes half a second by itself."""
    return min(_once(act) for _try in range(TRIES))


def processor_milliseconds(act: Callable[[], object]) -> float:
    return processor_seconds(act) * 1000


def _once(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start
