"""The word that somebody meant: pure, from the words that listings use."""

from collections import Counter
from collections.abc import Mapping
from math import log

SHORTEST = 4
MOST_ERRORS = 2
# How unlikely, as logarithms: any error at all; a letter too many or a wrong one, of which there are many, where one
# letter left out or two swapped is the only one of its sort; and an error in the first letter.
ANY, NEW_LETTER, FIRST_LETTER = 4.0, 2.0, 0.5


def errors(one: str, other: str) -> int:
    """How many letters were added, lost, changed or swapped between two words (Damerau and Levenshtein)."""
    far = len(one) + len(other)
    rows = [[far] * (len(other) + 2), [far, *range(len(other) + 1)]]
    last_row: dict[str, int] = {}
    for i, letter in enumerate(one, 1):
        row, last_column = [far, i], 0
        for j, wanted in enumerate(other, 1):
            swapped_row, swapped_column = last_row.get(wanted, 0), last_column
            swapped = rows[swapped_row][swapped_column] + (i - swapped_row - 1) + 1 + (j - swapped_column - 1)
            if letter == wanted:
                last_column = j
            row.append(min(rows[i][j] + (letter != wanted), row[j] + 1, rows[i][j + 1] + 1, swapped))
        last_row[letter] = i
        rows.append(row)
    return rows[-1][-1]


def nearest(word: str, known: Mapping[str, int]) -> str:
    """The known word that was most likely meant; nothing when all are too far."""
    most = MOST_ERRORS if len(word) > SHORTEST else 1
    found = []
    for other, uses in known.items():
        if abs(len(other) - len(word)) <= most and (distance := errors(word, other)) <= most:
            found.append((_unlikely(word, other, distance) - log(max(uses, 1)) / 2, other))
    return min(found)[1] if found else ""


def _unlikely(word: str, other: str, distance: int) -> float:
    new = (Counter(word) - Counter(other)).total()
    return ANY * distance + NEW_LETTER * new + FIRST_LETTER * (word[0] != other[0])
