"""What both engines share: which words are tried, and in which order."""

from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import dataclass, field

from directory.understanding import is_common

from . import synonyms
from .answer import Answer, Matches
from .question import STOP_WORDS, Unit, read
from .spelling import SHORTEST, nearest

# With fewer than this, beginnings, looser words and corrections are tried.
FEW = 3
NAMES, TOLD, EVERYWHERE = "names", "told", "everywhere"
TIERS = (NAMES, TOLD, EVERYWHERE)
CAP = 60
MOST_BEGINNINGS = 50
SHORTEST_BEGINNING = 2


@dataclass
class Hints:
    """What the words of listings say about those of a search."""

    beginnings: list[str] = field(default_factory=list)
    corrections: dict[str, str] = field(default_factory=dict)


class Engine(ABC):
    """One front for every database; a subclass says how a search is written down and run."""

    def find(self, text: str, literally: bool = False, version: str = "") -> Answer:
        """What somebody finds who typed this; `literally` leaves the spelling alone.

        One query when enough is found and at most four when not. One more to ask for the data version, unless it is
        given, and one after the words of moderators have changed.
        """
        known = synonyms.current(version)
        units = read(text, known)
        found = self._matches(units)
        if not units or len(found.numbers) >= FEW:
            return Answer(**vars(found))
        hints = self._hints(units)
        right = "" if literally else _corrected(units, hints.corrections)
        return self._find_more(units, found, hints.beginnings, read(right, known))

    def matches(self, text: str) -> Matches:
        """Exactly the rows that hold every word whole."""
        return self._matches(self.read(text))

    def each(self, text: str) -> list[tuple[str, list[int]]]:
        """Each word or phrase as it was typed, with the rows that hold it or what moderators say comes near."""
        units = self.read(text)
        found = self._run([(EVERYWHERE, [unit.widened([])]) for unit in units])
        return [(" ".join(unit.typed), numbers) for unit, numbers in zip(units, found, strict=True)]

    def any_of(self, phrases: list[str]) -> list[int]:
        """The rows that tell of any of these folded phrases, in names, organisation, summary or tags. One query."""
        told = tuple(tuple(phrase.split()) for phrase in phrases if phrase)
        return self._run([(TOLD, [Unit(told)] if told else [])])[0]

    def best(self, text: str, most: int = 20) -> list[int]:
        """The best rows that hold every word whole: named so, told so, the rest; lately checked first in each.

        Of each tier only the newest sixty are looked at, and of the next only when the page is not full, so that
        it costs the same whatever their number. One to three queries.
        """
        units, found = self.read(text), {}
        for tier in TIERS if units else ():
            found |= dict.fromkeys(self.newest(tier, units, CAP))
            if len(found) >= most:
                break
        return list(found)[:most]

    def correction(self, text: str) -> str:
        """The same search with misspelt words put right; nothing when every word is known."""
        units = self.read(text)
        return _corrected(units, self._hints(units).corrections) if units else ""

    def read(self, text: str) -> list[Unit]:
        return read(text, synonyms.current())

    @abstractmethod
    def run(self, searches: list[tuple[str, list[Unit]]]) -> list[list[int]]:
        """The numbers that each search finds: a tier, and units which must all stand in it. One query."""

    @abstractmethod
    def newest(self, tier: str, units: list[Unit], most: int) -> list[int]:
        """The newest rows that hold the units in this tier, lately checked first. One query."""

    @abstractmethod
    def vocabulary(self, beginning: str, words: list[str]) -> tuple[list[str], set[str], dict[str, dict[str, int]]]:
        """Words that begin so, commonest first; which of the words listings hold; for each other its neighbours with
        their uses. One query."""

    def _matches(self, units: list[Unit]) -> Matches:
        return Matches(*self._run([(tier, units) for tier in TIERS]))

    def _hints(self, units: list[Unit]) -> Hints:
        words = [unit.word for unit in units if unit.word]
        last = units[-1].word
        beginning = last if len(last) >= SHORTEST_BEGINNING else ""
        doubtful = [word for word in words if len(word) >= SHORTEST and word.isalpha() and not is_common(word)]
        beginnings, held, near = self.vocabulary(beginning, doubtful)
        known = held | ({last} if beginnings else set())
        meant = {word: nearest(word, _telling(near.get(word, {}))) for word in doubtful if word not in known}
        return Hints(beginnings, {word: other for word, other in meant.items() if other})

    def _find_more(self, units: list[Unit], found: Matches, beginnings: list[str], right: list[Unit]) -> Answer:
        """Beginnings and looser words; then the words that were meant; then as many of the words as possible."""
        wide = [*(unit.widened([]) for unit in units[:-1]), units[-1].widened(beginnings)]
        wider, *better = self._run([(EVERYWHERE, wide), *((tier, right) for tier in TIERS)])
        if len(better[-1]) > len(wider):
            return Answer(*better, correction=_said(right))
        if wider or len(units) < 2:
            return Answer(found.named, found.told, wider, begun=sorted(set(wider) - set(found.numbers)))
        return _most(units, self._run([(EVERYWHERE, [unit]) for unit in wide]))

    def _run(self, searches: list[tuple[str, list[Unit]]]) -> list[list[int]]:
        """One query for all of them; a search for nothing finds nothing."""
        asked = [(tier, units) for tier, units in searches if units]
        found = iter(self.run(asked) if asked else [])
        return [next(found) if units else [] for _tier, units in searches]


def _telling(known: dict[str, int]) -> dict[str, int]:
    """Without the words that only ask: nobody looks for "its"."""
    return {word: uses for word, uses in known.items() if word not in STOP_WORDS}


def _corrected(units: list[Unit], corrections: dict[str, str]) -> str:
    """The text with the words that were meant; nothing when there is nothing to put right."""
    right = [Unit(((corrections.get(unit.word, unit.word),),)) if unit.word else unit for unit in units]
    return _said(right) if corrections else ""


def _said(units: list[Unit]) -> str:
    return " ".join(f'"{" ".join(unit.typed)}"' if unit.quoted else " ".join(unit.typed) for unit in units)


def _most(units: list[Unit], each: list[list[int]]) -> Answer:
    """Those that hold the most of the words, half of them at least."""
    held = Counter(number for numbers in each for number in numbers)
    most = max(held.values(), default=0)
    if most * 2 < len(units):
        return Answer()
    found = {number for number, words in held.items() if words == most}
    missing = (" ".join(unit.typed) for unit, numbers in zip(units, each, strict=True) if not found <= set(numbers))
    return Answer(numbers=sorted(found), missing=tuple(missing))
