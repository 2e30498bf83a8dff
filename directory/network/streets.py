"""Which initiatives stand in one street: those that are connected, and no more than a small picture holds.

Nodes are small whole numbers, so that the same graph gives the same streets in every process.
"""

from collections.abc import Iterable, Iterator

import networkx as nx

# As many houses as one street has room for; with fewer than FEW it joins its neighbour, if that has room.
MOST, FEW = 8, 3
SEED = 7


def streets(graph: nx.Graph) -> list[list[int]]:
    """Every node in one street, the longest street first; nodes without a line are left out."""
    found: list[set[int]] = []
    for component in nx.connected_components(graph):
        if len(component) > 1:
            found += _joined(graph, list(_parted(graph.subgraph(component).copy())))
    return sorted((sorted(street) for street in found), key=lambda street: (-len(street), street))


def _parted(graph: nx.Graph) -> Iterator[set[int]]:
    """Halves of halves, along the fewest lines, until each part is small enough."""
    if len(graph) <= MOST:
        yield set(graph)
        return
    parts = nx.community.louvain_communities(graph, seed=SEED)
    if len(parts) == 1:
        parts = nx.community.kernighan_lin_bisection(graph, seed=SEED)
    for part in parts:
        for piece in nx.connected_components(graph.subgraph(part)):
            yield from _parted(graph.subgraph(piece).copy())


def _joined(graph: nx.Graph, parts: list[set[int]]) -> list[set[int]]:
    """The same parts, after each that is too small has joined the one it has most lines to."""
    found: list[set[int]] = []
    for part in sorted(parts, key=lambda part: (-len(part), min(part))):
        near = [other for other in found if len(other) + len(part) <= MOST and _between(graph, other, part)]
        if len(part) < FEW and near:
            max(near, key=lambda other: _between(graph, other, part)).update(part)
        else:
            found.append(set(part))
    return found


def _between(graph: nx.Graph, some: Iterable[int], others: Iterable[int]) -> int:
    return sum(graph.has_edge(one, other) for one in some for other in others)
