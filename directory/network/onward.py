"""Where people can go next from each moment, by the public connections that lead them; and where no way on is known."""

from dataclasses import dataclass

from django.utils.translation import ngettext

from directory import memory
from directory.foreign import joined, put, quoted
from directory.memory import Entry
from directory.models import Initiative, Moment

from .drawing import MOST_LIT
from .lines import NetworkLine, lines

MOST_NAMED = 5


@dataclass(frozen=True)
class OnwardStep:
    """One way on: the line, what `target` is there for, and whom people can meet after that."""

    line: NetworkLine
    moments: str
    after: list[Entry]

    @property
    def lit(self) -> int:
        """Windows of the house to which it leads: one for each way on from there."""
        return min(len(self.after), MOST_LIT)


@dataclass(frozen=True)
class OnwardWay:
    """One initiative from which people can go on."""

    source: Entry
    steps: list[OnwardStep]

    @property
    def lit(self) -> int:
        return min(len(self.steps), MOST_LIT)


@dataclass(frozen=True)
class Onward:
    """One moment; None stands for listings that are open to everybody, whatever the moment."""

    moment: Moment | None
    listed: int
    ways: list[OnwardWay]
    dead_ends: list[Entry]

    @property
    def no_way_words(self) -> str:
        """Which listings of this moment nobody is led on from, in a sentence."""
        words = ngettext(
            "From %(count)d group we know of no way on: %(names)s.",
            "From %(count)d groups we know of no way on: %(names)s.",
            len(self.dead_ends),
        )
        return put(words, count=len(self.dead_ends), names=named(self.dead_ends)) if self.dead_ends else ""


def onward() -> list[Onward]:
    """Every moment in its order, and at the end the listings that are for everybody, when somebody goes on from one."""
    index, words = memory.current()
    leading: dict[Entry, list[NetworkLine]] = {}
    for line in lines():
        if line.leads:
            leading.setdefault(line.source, []).append(line)
    rows = index.rows(index.current)
    found = [_of(moment, [row for row in rows if moment.slug in row.moments], leading, words.moments)
             for moment in Moment.objects.all()]  # fmt: skip
    others = [row for row in rows if not row.moments and row in leading]
    return [*found, _of(None, others, leading, words.moments)] if others else found


def _of(
    moment: Moment | None, rows: list[Entry], leading: dict[Entry, list[NetworkLine]], names: dict[str, str]
) -> Onward:
    ways = [OnwardWay(row, [_step(line, leading, names) for line in leading[row]]) for row in rows if row in leading]
    return Onward(moment, len(rows), ways, [row for row in rows if row not in leading])


def _step(line: NetworkLine, leading: dict[Entry, list[NetworkLine]], names: dict[str, str]) -> OnwardStep:
    after = dict.fromkeys(further.target for further in leading.get(line.target, []))
    ever = str(Initiative.ANY_MOMENT) if line.target.any_moment else ""
    moments = " · ".join(name for slug, name in names.items() if slug in line.target.moments)
    return OnwardStep(line, moments or ever, [entry for entry in after if entry is not line.source])


def named(entries: list) -> str:
    """The first few by name, and how many more there are. Of an organisation's name no language is known."""
    names = joined(", ", (quoted(one.name, getattr(one, "language", "")) for one in entries[:MOST_NAMED]))
    more = len(entries) - MOST_NAMED
    words = ngettext("%(names)s and %(count)d more", "%(names)s and %(count)d more", more)
    return put(words, names=names, count=more) if more > 0 else names
