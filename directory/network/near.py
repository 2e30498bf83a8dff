"""What is near one initiative: who it is connected with, and whom those are connected with."""

from collections import Counter
from dataclasses import dataclass

from directory import memory
from directory.memory import Entry

from .drawing import Drawing, drawing
from .lines import NetworkLine, lines
from .plan import around, steps

# One initiative in the middle, and as many houses around it as stay readable.
MOST_HOUSES = 23


@dataclass(frozen=True)
class NetworkNear:
    """Values for `network_near.html`. `own` lines touch it, `further` ones touch those that it is connected with.

    `left_out` is how many initiatives the picture has no room for; the lists name everybody.
    """

    entry: Entry
    own: list[NetworkLine]
    further: list[NetworkLine]
    drawing: Drawing | None
    left_out: int


def near(slug: str) -> NetworkNear | None:
    """None when nothing is listed at this address."""
    index, _words = memory.current()
    entry = next((one for one in index.entries.values() if one.slug == slug), None)
    if entry is None:
        return None
    found = lines()
    away = steps(found, entry, most=2)
    own = [line for line in found if line.touches(entry)]
    further = [line for line in found if line not in own and 1 in (away.get(line.source), away.get(line.target))]
    kept = set(sorted(away, key=lambda other: (away[other], other.by_name))[:MOST_HOUSES])
    drawn = [line for line in own + further if {line.source, line.target} <= kept]
    counts = Counter(end for line in found for end in (line.source, line.target))
    picture = drawing(around(drawn, entry), drawn, counts, entry) if drawn else None
    return NetworkNear(entry, own, further, picture, len(away.keys() - kept))
