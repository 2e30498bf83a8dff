"""What rules do not reach: how likely words speak of danger, learned from a few thousand lines of danger and of none.

Each word, its pieces of three to five letters, each pair of words, and each pair of the parts of meaning that the rules
are made of have a weight for each question. Pieces know a word in any spelling, pairs of parts know what nobody has
said in these words. `tests/danger_learning.py` learns the weights from the lines of the tests and writes the file.
"""

import gzip
import math
import zlib
from array import array
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from directory.place import REFERENCE

from .parts import PARTS
from .phone import Phone

PHONE = Phone(PARTS.words)
# Whether they speak of any danger; then of which.
ANY = "any"
QUESTIONS = (ANY, "crisis", "others", "hurt")
PIECES = (3, 4, 5)
# Places for weights: two pieces that meet in one share it, which costs little.
SIZE = 1 << 16
# A weight is a signed byte, in parts of one.
PARTS_OF_ONE = 16
WEIGHTS = REFERENCE / "danger_weights.gz"
# The file begins with a mark of the lines that it was learned from.
MARK = 32
# A long text is read in parts that overlap, since one sentence may say it.
_PART, _STEP = 40, 30
Weights = dict[str, array]


def features(words: list[str]) -> set[int]:
    """The places of the weights for folded words as they were typed."""
    found = {f"={word}" for word in words}
    for word in words:
        edged = f"_{word}_"
        found.update(edged[at : at + size] for size in PIECES for at in range(len(edged) - size + 1))
    found.update(f"{one} {two}" for one, two in zip(words, words[1:], strict=False))
    found.update(f"{one} . {two}" for one, two in zip(words, words[2:], strict=False))
    present = sorted(PARTS.present(PHONE.meant(words)))
    found.update(f"#{part}" for part in present)
    found.update(f"#{one}#{two}" for one, two in combinations(present, 2))
    return {zlib.crc32(feature.encode(errors="replace")) % SIZE for feature in found}


def chances(words: list[str], weights: Weights | None = None) -> dict[str, float]:
    """For each question how likely it is, from 0 to 1; of a long text the likeliest part counts."""
    starts, known = range(0, max(1, len(words) - _STEP), _STEP), weights or _weights()
    parts = [_chances(features(words[start : start + _PART]), known) for start in starts]
    return max(parts, key=lambda part: part[ANY])


def _chances(places: set[int], known: Weights) -> dict[str, float]:
    if not places:
        return dict.fromkeys(QUESTIONS, 0.0)
    scale = 1 / (PARTS_OF_ONE * math.sqrt(len(places)))
    return {
        question: _chance(weights[SIZE] / PARTS_OF_ONE + scale * sum(weights[place] for place in places))
        for question, weights in known.items()
    }


def _chance(sum_of_weights: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum_of_weights))))


@lru_cache(maxsize=1)
def _weights() -> Weights:
    return weights_in(WEIGHTS.read_bytes())


def weights_in(packed: bytes) -> Weights:
    """By question `SIZE` weights, and one that always counts."""
    told, size = gzip.decompress(packed)[MARK:], SIZE + 1
    return {
        question: array("b", told[number * size : (number + 1) * size]) for number, question in enumerate(QUESTIONS)
    }


def as_bytes(weights: Iterable[float]) -> bytes:
    """Weights as the file holds them; what lies further off than a byte reaches is the furthest that it does."""
    return array("b", [max(-127, min(127, round(weight * PARTS_OF_ONE))) for weight in weights]).tobytes()
