"""What it costs to write one listing anew into the index, with all that the database does for it now and then.

SQLite works within this process, so its time on the processor is counted: how long a disk takes to be sure of a commit
is the same for every write. PostgreSQL is a process of its own: there the clock on the wall counts.
"""

import random
from statistics import mean
from time import perf_counter, process_time

from django.db import connection

from directory import indexing
from directory.models import Initiative

from .world import vocabulary

MANY = 300


def milliseconds() -> float:
    """The mean over many listings, of which each has a new sentence; the edit itself is not counted."""
    chance, (known, weights) = random.Random(2), vocabulary()
    ids = list(Initiative.objects.order_by("pk").values_list("pk", flat=True))
    return mean(_update(pk, chance.choices(known, cum_weights=weights, k=18)) for pk in chance.sample(ids, MANY))


def _update(pk, words: list[str]) -> float:
    Initiative.everything.filter(pk=pk).update(summary=" ".join(words))
    clock = process_time if connection.vendor == "sqlite" else perf_counter
    start = clock()
    indexing.index([pk])
    return (clock() - start) * 1000
