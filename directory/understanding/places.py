"""Places in a line: a postcode, a district, or the name of an area, a ward or a hospital."""

from collections.abc import Iterator
from itertools import pairwise

from directory import place

from .line import CLOSED, FoldedLine, whole_words
from .match import Match
from .typos import is_within

_BEFORE = whole_words(
    r"(?:(?:anywhere |somewhere |in or |is )*(?:near to|near|nearby|nearest to|close to|around|round|in|at|by|from"
    r"|within reach of|walking distance of)"
    r"(?: the)?|cerca de|cerca a|en|por|perto de|perto do|perto da|em|na|no)"
)
_LONGEST = 6
# Shorter names are too easily another.
_SURE = 8
# In so long a name two slips may stand.
_LONG = 16
# Names that are words of their own, so that they need "near" or "hospital" beside them.
_COMMON = {"guys", "kings", "borough", "victoria", "richmond", "kingston", "camden", "sutton", "merton"}
# Said of a place that we know under its first word: "Clapham Common".
_AFTER = {"area", "way", "station", "tube", "common", "north", "south", "hill", "centre", "road", "side", "end", "rise"}


def places(line: FoldedLine) -> Iterator[Match]:
    """Each place with the preposition before it, as the name under which the finder knows it."""
    before = {run.stop: run for run, _found in line.runs(_BEFORE)}
    for start in (n for n, word in enumerate(line.words) if word != CLOSED and place.may_begin(word)):
        for stop in range(min(start + _LONGEST, len(line.words)), start, -1):
            name = _name(line, start, stop, start in before)
            if name:
                first = before[start].start if start in before else start
                end = stop + (line.words[stop : stop + 1] != [] and line.words[stop] in _AFTER)
                yield Match(frozenset(range(first, end)), "near", (name,))
                break
    yield from _nearly(line)


def _name(line: FoldedLine, start: int, stop: int, is_told: bool) -> str:
    words = line.words[start:stop]
    if CLOSED in words or words[0] == "near" or (len(words) == 1 and words[0] in _COMMON and not is_told):
        return ""
    text = " ".join(words)
    spot = place.find(text)
    return spot.name if spot else place.beyond(text)


def _nearly(line: FoldedLine) -> Iterator[Match]:
    """Names of two words, written with a slip or as words of their own: "gypsy hill", "lougborough junction"."""
    for start, words in enumerate(pairwise(line.words)):
        text = "".join(words)
        if len(text) >= _SURE and CLOSED not in words and place.find(" ".join(words)) is None:
            for name, spot in place.joined_names().items():
                if len(name) >= _SURE and name[0] == text[0] and is_within(text, name, 1 + (len(name) >= _LONG)):
                    yield Match(frozenset((start, start + 1)), "near", (spot.name,))
                    break
