"""Where each house of a street stands: rows of three and two by turns, like bricks, so that lines pass between names.

Springs find who belongs beside whom; the houses then move to the nearest free place, and change places while that
makes the lines shorter and leads fewer of them through a house.
"""

from cmath import rect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import dist, hypot, tau

import networkx as nx

# In units of the picture, which are CSS pixels on a telephone that is 360 of them wide.
WIDTH, ROW, TOP = 336, 128, 32
ROWS = {2: (2,), 3: (1, 2), 4: (1, 2, 1), 5: (2, 3), 6: (1, 2, 3), 7: (2, 3, 2), 8: (3, 2, 3)}
IN_THE_WAY, NEAR = 300, 34
MOST_ROUNDS, TURNS, STEPS = 6, 8, 50
# Where the springs of a street begin: any points would do, but the same ones always make the same picture.
BEGINNINGS = (
    0.07630828937395717 + 0.7799187922401146j, 0.4384092314408935 + 0.7234651778309412j,
    0.9779895119966027 + 0.5384958704104337j, 0.5011204636599379 + 0.07205113335976154j,
    0.26843898010187117 + 0.49988250082555996j, 0.6792299961209405 + 0.8037390361043755j,
    0.3809411331485384 + 0.06593634690590511j, 0.28814559930799355 + 0.9095935277196137j,
)  # fmt: skip

Point = tuple[int, int]


@dataclass(frozen=True)
class HouseSpot:
    """The middle of a house."""

    x: int
    y: int
    row: int


def spots(count: int) -> list[HouseSpot]:
    """Room for the houses of one street, from the top."""
    return [
        HouseSpot(x, TOP + row * ROW, row)
        for row, houses in enumerate(ROWS[count])
        for x in _across(houses, is_alone=count == houses)
    ]


def ring(count: int) -> list[HouseSpot]:
    """Room for so many houses around one in the very middle, from there outwards."""
    rows = [3]
    while sum(rows) < count:
        rows = [5 - rows[0], *rows, 5 - rows[0]]
    room = [HouseSpot(x, TOP + row * ROW, row) for row, houses in enumerate(rows) for x in _across(houses)]
    centre = (WIDTH // 2, TOP + len(rows) // 2 * ROW)
    near = sorted(room, key=lambda spot: dist((spot.x, spot.y), centre))[:count]
    # Without the rows above that nobody needs.
    first = min(spot.row for spot in near)
    return [HouseSpot(spot.x, spot.y - first * ROW, spot.row - first) for spot in near]


def placed(graph: nx.Graph, middle: int | None = None) -> dict[int, HouseSpot]:
    """A spot for each node. `middle` stands in the middle of the picture, the nearer ones around it."""
    room = spots(len(graph)) if middle is None else ring(len(graph))
    costs, fixed = _costs(room), set() if middle is None else {middle}
    starts = _starts(graph, room) if middle is None else [_around(graph, middle)]
    tried = [_exchanged(graph, taken, costs, fixed) for taken in starts]
    best = min(tried, key=lambda taken: sum(_cost(graph, taken, costs, node) for node in graph))
    return {node: room[index] for node, index in best.items()}


def _across(houses: int, *, is_alone: bool = False) -> list[int]:
    if houses == 2 and is_alone:
        return [WIDTH // 4, WIDTH * 3 // 4]
    first = WIDTH // 2 - (houses - 1) * WIDTH // 6
    return [first + number * WIDTH // 3 for number in range(houses)]


def _starts(graph: nx.Graph, room: list[HouseSpot]) -> Iterator[dict[int, int]]:
    """By the springs between them, seen from eight sides."""
    at = _at_rest(graph)
    for turn in range(TURNS):
        yield _in_rows({node: point * rect(1, turn * tau / TURNS) for node, point in at.items()}, room)


def _at_rest(graph: nx.Graph) -> dict[int, complex]:
    """Where the nodes of a street come to rest, as points of the complex plane.

    All push each other off, and springs pull those that are connected together (Fruchterman and Reingold, 1991)."""
    nodes, at = list(graph), list(BEGINNINGS[: len(graph)])
    joined = [[other in graph[node] for other in nodes] for node in nodes]
    apart = len(nodes) ** -0.5
    reach = max(max(side) - min(side) for side in ([point.real for point in at], [point.imag for point in at])) / 10
    for number in range(STEPS):
        step = reach * (1 - number / (STEPS + 1))
        pulls = [_pull(point, at, pulled, apart) for point, pulled in zip(at, joined, strict=True)]
        at = [point + pull * step / max(abs(pull), 0.01) for point, pull in zip(at, pulls, strict=True)]
    return dict(zip(nodes, at, strict=True))


def _pull(point: complex, others: Sequence[complex], joined: list[bool], apart: float) -> complex:
    """Which way the others move a point; `apart` is how far those that are joined would stand from each other."""
    pull = 0j
    for other, is_joined in zip(others, joined, strict=True):
        length = max(abs(point - other), 0.01)
        pull += (point - other) * (apart**2 / length**2 - is_joined * length / apart)
    return pull


def _in_rows(at: dict[int, complex], room: list[HouseSpot]) -> dict[int, int]:
    """From top to bottom into rows, from left to right within a row."""
    nodes = sorted(at, key=lambda node: at[node].imag)
    taken: dict[int, int] = {}
    for row in dict.fromkeys(spot.row for spot in room):
        indexes = [index for index, spot in enumerate(room) if spot.row == row]
        here, nodes = nodes[: len(indexes)], nodes[len(indexes) :]
        taken |= dict(zip(sorted(here, key=lambda node: at[node].real), indexes, strict=True))
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


def _cost(graph: nx.Graph, taken: dict[int, int], costs: list[list[float]], node: int) -> float:
    return sum(costs[taken[node]][taken[other]] for other in graph[node])


def _costs(room: list[HouseSpot]) -> list[list[float]]:
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
