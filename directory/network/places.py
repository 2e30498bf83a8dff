"""Where each house of a street stands: rows of three and two by turns, like bricks, so that lines pass between names.

networkx finds who belongs beside whom; the houses then move to the nearest free place, and change places while that
makes the lines shorter and leads fewer of them through a house.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import cos, dist, hypot, sin, tau

import networkx as nx

from .streets import SEED

# In units of the picture, which are CSS pixels on a telephone that is 360 of them wide.
WIDTH, ROW, TOP = 336, 128, 32
ROWS = {2: (2,), 3: (1, 2), 4: (1, 2, 1), 5: (2, 3), 6: (1, 2, 3), 7: (2, 3, 2), 8: (3, 2, 3)}
IN_THE_WAY, NEAR = 300, 34
MOST_ROUNDS, TURNS = 6, 8

Point = tuple[int, int]


@dataclass(frozen=True)
class Spot:
    """The middle of a house."""

    x: int
    y: int
    row: int


def spots(count: int) -> list[Spot]:
    """Room for the houses of one street, from the top."""
    return [
        Spot(x, TOP + row * ROW, row)
        for row, houses in enumerate(ROWS[count])
        for x in _across(houses, is_alone=count == houses)
    ]


def ring(count: int) -> list[Spot]:
    """Room for so many houses around one in the very middle, from there outwards."""
    rows = [3]
    while sum(rows) < count:
        rows = [5 - rows[0], *rows, 5 - rows[0]]
    room = [Spot(x, TOP + row * ROW, row) for row, houses in enumerate(rows) for x in _across(houses)]
    centre = (WIDTH // 2, TOP + len(rows) // 2 * ROW)
    return _from_the_top(sorted(room, key=lambda spot: dist((spot.x, spot.y), centre))[:count])


def placed(graph: nx.Graph, middle: int | None = None) -> dict[int, Spot]:
    """A spot for each node. `middle` stands in the middle of the picture, the nearer ones around it."""
    room = spots(len(graph)) if middle is None else ring(len(graph))
    costs, fixed = _costs(room), set() if middle is None else {middle}
    starts = _starts(graph, room) if middle is None else [_around(graph, middle)]
    best = min((_exchanged(graph, taken, costs, fixed) for taken in starts), key=lambda one: _whole(graph, one, costs))
    return {node: room[index] for node, index in best.items()}


def _from_the_top(room: list[Spot]) -> list[Spot]:
    """The same spots without the rows above that nobody needs."""
    first = min(spot.row for spot in room)
    return [Spot(spot.x, spot.y - first * ROW, spot.row - first) for spot in room]


def _across(houses: int, *, is_alone: bool = False) -> list[int]:
    if houses == 2 and is_alone:
        return [WIDTH // 4, WIDTH * 3 // 4]
    first = WIDTH // 2 - (houses - 1) * WIDTH // 6
    return [first + number * WIDTH // 3 for number in range(houses)]


def _starts(graph: nx.Graph, room: list[Spot]) -> Iterator[dict[int, int]]:
    """By the springs between them, seen from eight sides."""
    at = nx.spring_layout(graph, seed=SEED)
    for turn in range(TURNS):
        across, down = cos(turn * tau / TURNS), sin(turn * tau / TURNS)
        turned = {node: (x * across - y * down, x * down + y * across) for node, (x, y) in at.items()}
        yield _in_rows(turned, room)


def _in_rows(at: dict[int, tuple[float, float]], room: list[Spot]) -> dict[int, int]:
    """From top to bottom into rows, from left to right within a row."""
    nodes = sorted(at, key=lambda node: at[node][1])
    taken: dict[int, int] = {}
    for row in dict.fromkeys(spot.row for spot in room):
        indexes = [index for index, spot in enumerate(room) if spot.row == row]
        here, nodes = nodes[: len(indexes)], nodes[len(indexes) :]
        taken |= dict(zip(sorted(here, key=lambda node: at[node][0]), indexes, strict=True))
    return taken


def _around(graph: nx.Graph, middle: int) -> dict[int, int]:
    """The nearest nodes at the first spots."""
    steps = nx.single_source_shortest_path_length(graph, middle)
    nodes = sorted(graph, key=lambda node: (steps.get(node, len(graph)), node))
    return {node: index for index, node in enumerate(nodes)}


def _exchanged(graph: nx.Graph, taken: dict[int, int], costs: list[list[float]], fixed: set[int]) -> dict[int, int]:
    """The same houses after pairs have changed places, for as long as that is better."""
    pairs = list(combinations(sorted(graph.nodes - fixed), 2))
    for _round in range(MOST_ROUNDS):
        better = False
        for one, other in pairs:
            before = _cost(graph, taken, costs, one) + _cost(graph, taken, costs, other)
            taken[one], taken[other] = taken[other], taken[one]
            if _cost(graph, taken, costs, one) + _cost(graph, taken, costs, other) < before - 1:
                better = True
            else:
                taken[one], taken[other] = taken[other], taken[one]
        if not better:
            break
    return taken


def _whole(graph: nx.Graph, taken: dict[int, int], costs: list[list[float]]) -> float:
    return sum(_cost(graph, taken, costs, node) for node in graph)


def _cost(graph: nx.Graph, taken: dict[int, int], costs: list[list[float]], node: int) -> float:
    return sum(costs[taken[node]][taken[other]] for other in graph[node])


def _costs(room: list[Spot]) -> list[list[float]]:
    """How long a line between two spots is, and how many houses stand in its way."""
    points = [(spot.x, spot.y) for spot in room]
    return [
        [dist(one, other) + IN_THE_WAY * sum(_is_passed(one, other, point) for point in points) for other in points]
        for one in points
    ]


def _is_passed(one: Point, other: Point, point: Point) -> bool:
    """Whether the straight line between two points comes near a third."""
    if point in (one, other) or one == other:
        return False
    (x, y), (across, down) = one, (other[0] - one[0], other[1] - one[1])
    length = hypot(across, down)
    along = ((point[0] - x) * across + (point[1] - y) * down) / length
    aside = abs((point[0] - x) * down - (point[1] - y) * across) / length
    return 0 < along < length and aside < NEAR
