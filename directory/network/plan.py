"""Streets and spots of a set of connections, worked out once for each set and kept by each process.

What is kept depends on who is connected with whom and on nothing else: not on names, languages or who asks.
"""

from collections.abc import Iterable
from functools import lru_cache

import networkx as nx

from directory.memory import Entry

from .lines import NetworkLine
from .places import HouseSpot, placed
from .streets import streets

MOST_KEPT = 64

Pairs = frozenset[tuple[int, int]]


def plan(lines: Iterable[NetworkLine]) -> list[dict[Entry, HouseSpot]]:
    """The streets that these lines make: where each initiative stands in the one that it belongs to."""
    entries = {end.number: end for line in lines for end in (line.source, line.target)}
    return [{entries[number]: spot for number, spot in street.items()} for street in _streets(_pairs(lines))]


def around(lines: Iterable[NetworkLine], middle: Entry) -> dict[Entry, HouseSpot]:
    """One street of all that these lines touch, with one initiative in its middle."""
    entries = {end.number: end for line in lines for end in (line.source, line.target)}
    return {entries[number]: spot for number, spot in _around(_pairs(lines), middle.number).items()}


def steps(lines: Iterable[NetworkLine], middle: Entry, most: int) -> dict[Entry, int]:
    """How many lines away from one initiative the others are, up to so many."""
    graph = nx.Graph((line.source, line.target) for line in lines)
    return dict(nx.single_source_shortest_path_length(graph, middle, cutoff=most)) if middle in graph else {middle: 0}


def _pairs(lines: Iterable[NetworkLine]) -> Pairs:
    return frozenset((line.source.number, line.target.number) for line in lines)


@lru_cache(maxsize=MOST_KEPT)
def _streets(pairs: Pairs) -> tuple[dict[int, HouseSpot], ...]:
    graph = _graph(pairs)
    return tuple(placed(graph.subgraph(street).copy()) for street in streets(graph))


@lru_cache(maxsize=MOST_KEPT)
def _around(pairs: Pairs, middle: int) -> dict[int, HouseSpot]:
    return placed(_graph(pairs), middle)


def _graph(pairs: Pairs) -> nx.Graph:
    """In one order, whatever order the pairs are in: the same graph is always laid out the same way."""
    graph = nx.Graph()
    graph.add_nodes_from(sorted({number for pair in pairs for number in pair}))
    graph.add_edges_from(sorted(pairs))
    return graph
