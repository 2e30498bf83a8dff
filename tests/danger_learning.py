"""Learns the weights of `directory/understanding/danger/learned.py` from lines whose danger is known, in ten seconds:

    .venv/bin/python -m tests.danger_learning

Run it after a line was added. Logistic regression, one for each question, by steps that shrink where a weight has
often been put right (AdaGrad); always in the same order, so that the same lines give the same file.
"""

import gzip
import hashlib
import math
import random
from collections.abc import Iterable
from types import ModuleType

from directory.fold import fold
from directory.understanding.danger.learned import ANY, QUESTIONS, SIZE, WEIGHTS, as_bytes, features
from tests import (
    alarm_lines,
    danger_lines,
    danger_lines_by_others,
    danger_lines_mended,
    danger_lines_of_kinds,
    danger_lines_of_practice,
    danger_patterns,
    hurt_lines,
)
from tests.danger_lines import told

ROUNDS, STEP = 12, 0.5
# Below this a line is known well enough.
LEAST_ERROR = 0.01
# Some lines of other languages do not say which danger is meant.
SOME = "some"
DANGER = {"SELF": "crisis", "OTHERS": "others", "URGENT": "crisis", "HURT": "hurt"}
OF_BEING_HURT = (hurt_lines.HOME, hurt_lines.CHILD, hurt_lines.AT_RISK, hurt_lines.EXPLOITED)


OUR_OWN = (danger_lines, danger_lines_mended, danger_lines_of_kinds, danger_lines_of_practice, alarm_lines)
Known = list[tuple[str, str]]


def lines(modules: Iterable[ModuleType] = (*OUR_OWN, danger_lines_by_others)) -> Known:
    """Each line with the danger that it speaks of; "" for none."""
    found = [(line, "hurt") for text in OF_BEING_HURT for line in told(text)]
    found += [(line, DANGER.get(kind, "")) for kind in danger_patterns.PATTERNS for line in danger_patterns.lines(kind)]
    for module in modules:
        for name in sorted(name for name in vars(module) if name.isupper()):
            found += [(line, sort) for text in told(vars(module)[name]) for line, sort in [_sorted(name, text)]]
    return found


def _sorted(name: str, text: str) -> tuple[str, str]:
    """A line of a list, "LINE" or "LINE => danger"; the list is named by its danger, or by a language."""
    line, _arrow, said = text.partition(" => ")
    first = name.partition("_")[0]
    if first in ("HARMLESS", "ORDINARY"):
        return line, ""
    return line, said or DANGER.get(first) or ("crisis" if first == "CRISIS" else SOME)


def learned(known: list[tuple[list[int], bool]]) -> list[float]:
    """The weights for one question, the last of which always counts; lines of both answers count alike."""
    yes = sum(answer for _places, answer in known)
    shares = {True: len(known) / 2 / yes, False: len(known) / 2 / (len(known) - yes)}
    weights, steps = [0.0] * (SIZE + 1), [1e-8] * (SIZE + 1)
    order, chance = list(range(len(known))), random.Random(1)
    for _round in range(ROUNDS):
        chance.shuffle(order)
        for number in order:
            places, answer = known[number]
            _put_right(weights, steps, places, answer, shares[answer])
    return weights


def _put_right(weights: list[float], steps: list[float], places: list[int], answer: bool, share: float) -> None:
    scale = 1 / math.sqrt(len(places))
    said = weights[SIZE] + scale * sum([weights[place] for place in places])
    error = (1 / (1 + math.exp(-max(-30.0, min(30.0, said)))) - answer) * share
    if abs(error) < LEAST_ERROR:
        return
    for place, part in [*((place, error * scale) for place in places), (SIZE, error)]:
        steps[place] += part * part
        weights[place] -= STEP * part / math.sqrt(steps[place])


def mark(known: Known) -> bytes:
    """By which the file tells the lines that it was learned from."""
    return hashlib.sha256("\n".join(map("\t".join, known)).encode()).digest()


def weights_of(known: Known) -> bytes:
    """The file for these lines."""
    rows = [(sorted(features(words)), danger) for line, danger in known if (words := fold(line).split())]
    asked = {question: [(row, danger == question) for row, danger in rows if danger != SOME] for question in QUESTIONS}
    asked[ANY] = [(row, bool(danger)) for row, danger in rows]
    parts = [mark(known), *(as_bytes(learned(asked[question])) for question in QUESTIONS)]
    return gzip.compress(b"".join(parts), mtime=0)


if __name__ == "__main__":
    WEIGHTS.write_bytes(weights_of(lines()))
