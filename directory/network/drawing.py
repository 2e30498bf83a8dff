"""A street as geometry: houses with their names in short lines, and the curves between them.

A lit window is a connection. How a line is drawn says which sort it is, without colour; the direction in which it
leads people is a mark on the line, two marks where people go on for good.
"""

from dataclasses import dataclass
from math import hypot
from textwrap import wrap

from django.utils.translation import ngettext

from directory.foreign import language_of
from directory.memory import Entry
from directory.models import Connection

from .lines import NetworkLine, address
from .places import ROW, WIDTH, HouseSpot

MOST_LIT, MOST_LINES, LETTERS, LETTERS_IN_TWO = 4, 3, 14, 20
# Below the middle of a house: the first line of its name, and from line to line.
NAME, LEADING = 40, 17
ASIDE, AROUND = 14, 52
MARKS: dict[str, int] = {Connection.Relation.INTRODUCES: 1, Connection.Relation.CONTINUES: 2}


@dataclass(frozen=True)
class House:
    """One initiative in the picture. `lit` is 0 to 4 windows; `name` has its lines with their y."""

    entry: Entry
    url: str
    x: int
    y: int
    lit: int
    name: list[tuple[int, str]]
    language: str
    connections: int
    is_middle: bool = False

    @property
    def words(self) -> str:
        """The whole name, and how many connections it has."""
        words = ngettext("%(name)s, %(count)d connection", "%(name)s, %(count)d connections", self.connections)
        return words % {"name": self.entry.name, "count": self.connections}


@dataclass(frozen=True)
class Wire:
    """One connection in the picture: `path` is the line, `mark` the arrowheads on it, `x` and `y` its middle."""

    line: NetworkLine
    path: str
    mark: str
    x: int
    y: int


@dataclass(frozen=True)
class Drawing:
    houses: list[House]
    wires: list[Wire]
    height: int
    width: int = WIDTH


def drawing(
    spots: dict[Entry, HouseSpot], lines: list[NetworkLine], counts: dict[Entry, int], middle: Entry | None = None
):
    """The street of these spots with those of the lines that stay inside it."""
    letters = LETTERS_IN_TWO if len(spots) <= 2 else LETTERS
    houses = [
        House(
            entry, address(entry), spot.x, spot.y, min(counts[entry], MOST_LIT), _name(entry.name, spot, letters),
            language_of(entry.language), counts[entry], entry is middle,
        )
        for entry, spot in sorted(spots.items(), key=lambda pair: (pair[1].y, pair[1].x))
    ]  # fmt: skip
    inside = [line for line in lines if line.source in spots and line.target in spots]
    return Drawing(houses, _wires(inside, spots), max((house.name[-1][0] for house in houses), default=ROW) + 10)


def _name(name: str, spot: HouseSpot, letters: int) -> list[tuple[int, str]]:
    """In up to three short lines; the whole name stands in the list."""
    found = wrap(name, letters, max_lines=MOST_LINES, placeholder="…", break_on_hyphens=False)
    return [(spot.y + NAME + number * LEADING, words) for number, words in enumerate(found)]


def _wires(lines: list[NetworkLine], spots: dict[Entry, HouseSpot]) -> list[Wire]:
    """Several lines between the same two go side by side."""
    beside: dict[frozenset, int] = {}
    found = []
    for line in lines:
        pair = frozenset((line.source.pk, line.target.pk))
        number = beside[pair] = beside.get(pair, -1) + 1
        found.append(_wire(line, spots[line.source], spots[line.target], number))
    return found


def _wire(line: NetworkLine, start: HouseSpot, end: HouseSpot, number: int) -> Wire:
    across, down = end.x - start.x, end.y - start.y
    length = hypot(across, down)
    bend = (number + 1) // 2 * ASIDE * 2 * (-1) ** number
    # Whatever direction a line has, the same side of a pair is the same side of the picture.
    side = 1 if (start.y, start.x) < (end.y, end.x) else -1
    if start.row == end.row and abs(across) > WIDTH / 2:
        bend, side = bend + 2 * AROUND, 1 if across > 0 else -1
    x = round((start.x + end.x) / 2 + side * bend * down / length)
    y = round((start.y + end.y) / 2 - side * bend * across / length)
    path = f"M{start.x} {start.y}Q{x} {y} {end.x} {end.y}"
    marks = _marks(line, (start.x, start.y), (x, y), (end.x, end.y))
    return Wire(line, path, marks, (start.x + 2 * x + end.x) // 4, (start.y + 2 * y + end.y) // 4)


def _marks(line: NetworkLine, start, control, end) -> str:
    """Arrowheads where neither a house nor a name is in their way: below the names of the upper row."""
    count = MARKS.get(line.relation, 0)
    along = 0.5 if start[1] == end[1] else 0.71 if start[1] < end[1] else 0.29
    return "".join(_mark(start, control, end, along, 6 * number) for number in range(count))


def _mark(start, control, end, along: float, back: float) -> str:
    before, after = (1 - along) ** 2, along**2
    between = 2 * (1 - along) * along
    x, y = (before * s + between * c + after * e for s, c, e in zip(start, control, end, strict=True))
    dx, dy = ((1 - along) * (c - s) + along * (e - c) for s, c, e in zip(start, control, end, strict=True))
    length = hypot(dx, dy) or 1
    dx, dy = dx / length, dy / length
    tip = (x + dx * (5 - back), y + dy * (5 - back))
    left = (tip[0] - 8 * dx + 6 * dy, tip[1] - 8 * dy - 6 * dx)
    right = (tip[0] - 8 * dx - 6 * dy, tip[1] - 8 * dy + 6 * dx)
    return f"M{left[0]:.0f} {left[1]:.0f}L{tip[0]:.0f} {tip[1]:.0f} {right[0]:.0f} {right[1]:.0f}"
