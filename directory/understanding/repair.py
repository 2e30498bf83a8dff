"""Words put right before a line is read: only towards the portal's own words, and never a real word of English, Spanish
or Portuguese.

    >>> [token.word for token in repaired(split("stretham thursdya nite"), Lexicon())]
    ['streatham', 'thursday', 'nite']
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache, reduce
from operator import or_
from re import findall

from directory import place
from directory.fold import fold

from .common import is_common, is_real
from .concerns import CONCERNS
from .line import Token
from .marks import MARKS
from .moments import MOMENTS
from .own_words import OF_DANGER, OWN_WORDS
from .people import WHO
from .stop_words import SMALL
from .typos import is_within
from .vocabulary import singular
from .ways import WAYS

# Shorter words are too easily another; where two words have so many letters together, two slips are one mistake.
_SHORTEST, _TWO_SLIPS = 4, 14


# As people write on a phone.
_WRITTEN_SHORT = {
    "hosp": "hospital",
    "stn": "station",
    "jct": "junction",
    "junc": "junction",
    "morn": "morning",
    "frid": "friday",
    "satur": "saturday",
    "sund": "sunday",
    "mond": "monday",
    "summat": "something",
    "thru": "through",
    "familys": "families",
    "tho": "though",
    "jn": "junction",
    "jnct": "junction",
    "jnc": "junction",
    "yung": "young",
    "skitzophrenia": "schizophrenia",
    "skizophrenia": "schizophrenia",
    "sycosis": "psychosis",
    "physcosis": "psychosis",
    "fobia": "phobia",
    "appt": "appointment",
    "appts": "appointments",
    "apt": "appointment",
    "yrs": "years",
    "ppl": "people",
    "grp": "group",
    "bday": "birthday",
    "cos": "because",
    "smth": "something",
    "smwhere": "somewhere",
    "sumwhere": "somewhere",
    "sumone": "someone",
    "sum1": "someone",
    "some1": "someone",
    "any1": "anyone",
    "thur": "thursday",
    "mornin": "morning",
    "evng": "evening",
    "eves": "evenings",
    "brix": "brixton",
    "wkend": "weekend",
    "wknd": "weekend",
    "wkends": "weekends",
    "tomo": "tomorrow",
    "tmr": "tomorrow",
    "tmrrw": "tomorrow",
    "tmoz": "tomorrow",
    "2moz": "tomorrow",
    "2moro": "tomorrow",
    "aft": "afternoon",
    "arvo": "afternoon",
    "w": "with",
    "wiv": "with",
    "hil": "hill",
    "n": "and",
    "nd": "and",
}


class Lexicon:
    """The words that a reader knows: its own, those of places, and those of `phrases`, which moderators edit."""

    def __init__(self, phrases: Iterable[str] = ()):
        told = {word for phrase in (*phrases, *place.names()) for word in fold(phrase).split()}
        self._words = {word for word in told | _own() if len(word) >= _SHORTEST and word.isalpha()}
        self._known = self._words | SMALL | _pieces()
        self._by_letter: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for word in sorted(self._words | OF_DANGER):
            self._by_letter[word[0]].append((_letters(word), word))

    def meant(self, word: str) -> str:
        """The word that somebody must have meant; the same when it is one, or when nothing is near but danger."""
        if word in _WRITTEN_SHORT:
            return _WRITTEN_SHORT[word]
        if len(word) < _SHORTEST or not word.isalpha() or self._is_right(word):
            return word
        for most in (1, 2):
            if near := self._near(word, most):
                return word if OF_DANGER & set(near) else _likeliest(word, near)
        return next((other for other in self._words if len(word) > _SHORTEST and other[1:] == word), word)

    def _is_right(self, word: str) -> bool:
        return word in self._known or is_real(word) or is_real(singular(word))

    def _near(self, word: str, most: int) -> list[str]:
        """Those that begin alike and are so many slips away; the letters that both have are compared first."""
        letters, least = _letters(word), _TWO_SLIPS - len(word) if most > 1 else 0
        return [
            other
            for its, other in self._by_letter.get(word[0], ())
            if (its ^ letters).bit_count() <= 2 * most and len(other) >= least and is_within(word, other, most)
        ]


def repaired(tokens: list[Token], lexicon: Lexicon, is_name: Callable[[str], bool]) -> list[Token]:
    """The same tokens, of which each that is no word at all is read as the word of the portal that it is nearest to."""
    return [
        token if token.literal or is_name(token.word) else replace(token, word=lexicon.meant(token.word))
        for token in tokens
    ]


def _likeliest(word: str, near: list[str]) -> str:
    """Letters that changed places, then one left out, then one too many; of those alike the word of people's own."""
    return min(near, key=lambda other: (sorted(other) != sorted(word), other not in OWN_WORDS, -len(other), other))


def _letters(word: str) -> int:
    """Which letters a word has, one bit for each."""
    return reduce(or_, (1 << (ord(letter) & 31) for letter in word))


@cache
def _own() -> frozenset[str]:
    """Towards these a word is put right: those of the reader's patterns that are no piece of a word."""
    return OWN_WORDS | {word for word in (*_pieces(), *SMALL) if is_common(word)}


@cache
def _pieces() -> frozenset[str]:
    """What stands in the reader's patterns: words and pieces of words."""
    patterns = [rule.pattern.pattern for rule in (*MOMENTS, *WHO, *WAYS, *CONCERNS)] + [
        pattern.pattern for pattern, _ in MARKS
    ]
    return frozenset(piece for pattern in patterns for piece in findall(r"(?<![\\a-z])[a-z]{4,}", pattern))
