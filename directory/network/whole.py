"""The page of the whole network: streets of connected initiatives, a few of them on one page."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext_lazy, ngettext

from directory.memory import Entry

from .drawing import Drawing, drawing
from .filters import NetworkAsked
from .lines import NetworkLine, lines
from .places import HouseSpot
from .plan import plan

# More would make the page heavier than fifty kilobytes.
MOST_HOUSES, MOST_LINES = 80, 180
FEW_OUTER = 2
SHAPES = {"": gettext_lazy("Picture"), "list": gettext_lazy("List"), "table": gettext_lazy("Table")}


@dataclass(frozen=True)
class NetworkTab:
    words: str
    query: str
    is_current: bool


@dataclass(frozen=True)
class Street:
    """Some initiatives that are connected. `inner` lines stay in the street, `outer` ones lead to another street."""

    name: Entry
    spots: dict[Entry, HouseSpot]
    inner: list[NetworkLine]
    outer: list[NetworkLine]
    counts: Counter

    @property
    def lines(self) -> list[NetworkLine]:
        return self.inner + self.outer

    @property
    def drawing(self) -> Drawing:
        return drawing(self.spots, self.inner, self.counts)

    @property
    def words(self) -> str:
        number = len(self.spots)
        return ngettext("%(count)d group", "%(count)d groups", number) % {"count": number}

    @property
    def is_quiet(self) -> bool:
        """Whether there is room to say at once where it leads."""
        return len(self.outer) <= FEW_OUTER

    @property
    def is_example(self) -> bool:
        """Whether everybody in it is invented."""
        return all(entry.example for entry in self.spots)


class Network:
    """Values for `network.html`. `page` and `pages` count parts of the network from 1."""

    def __init__(self, data: QueryDict):
        self.all_lines = lines()
        self.asked = NetworkAsked(data, self.all_lines)
        self.lines = self.asked.found
        self.shape = data.get("as", "") if data.get("as") in SHAPES else ""

    @cached_property
    def parts(self) -> list[list[Street]]:
        """The streets, as many on a page as it can carry."""
        found: list[list[Street]] = [[]]
        for street in self._streets():
            held = [*found[-1], street]
            houses, wires = sum(len(one.spots) for one in held), sum(len(one.lines) for one in held)
            if found[-1] and (houses > MOST_HOUSES or wires > MOST_LINES):
                found.append([])
            found[-1].append(street)
        return found

    @property
    def pages(self) -> int:
        return len(self.parts)

    @cached_property
    def page(self) -> int:
        """The part asked for; the first for anything that is no part."""
        asked = self.asked.data.get("page", "")
        return min(int(asked), self.pages) if asked.isdecimal() and len(asked) < 6 and int(asked) else 1

    @property
    def streets(self) -> list[Street]:
        return self.parts[self.page - 1]

    @property
    def previous(self) -> str:
        return self.asked.with_("page", self.page - 1)

    @property
    def following(self) -> str:
        return self.asked.with_("page", self.page + 1)

    @property
    def tabs(self) -> list[NetworkTab]:
        return [
            NetworkTab(
                str(words), self.asked.with_("as", shape) if shape else self.asked.without("as"), shape == self.shape
            )
            for shape, words in SHAPES.items()
        ]

    @property
    def here(self) -> str:
        """The address of the same part as a list, where each line has a place of its own."""
        return f"?{self.asked.with_('as', 'list')}"

    @property
    def said(self) -> str:
        """How much there is."""
        groups, count = len(self._counts()), len(self.lines)
        among = ngettext("%(count)d group", "%(count)d groups", groups) % {"count": groups}
        words = ngettext("%(lines)d connection among %(groups)s", "%(lines)d connections among %(groups)s", count)
        return words % {"lines": count, "groups": among}

    def _counts(self) -> Counter:
        return Counter(end for line in self.lines for end in (line.source, line.target))

    def _streets(self) -> list[Street]:
        counts, found = self._counts(), []
        where: dict[Entry, int] = {}
        planned = plan(self.lines)
        for number, spots in enumerate(planned):
            where |= dict.fromkeys(spots, number)
        for number, spots in enumerate(planned):
            own = [line for line in self.lines if where[line.source] == number]
            inner = [line for line in own if where[line.target] == number]
            outer = [line for line in own if where[line.target] != number]
            best_known = min(spots, key=lambda entry: (-counts[entry], entry.by_name))
            found.append(Street(best_known, spots, inner, outer, counts))
        return found
