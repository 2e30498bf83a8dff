"""Words of crisis: whether somebody writes of danger to themselves or to others, or of being hurt or controlled.

Danger is read by parts of meaning (`danger`), and on top of it stand the lists that moderators edit. They come from
the database, one phrase a line; a star at the end of a word stands for any ending ("suicid*").
Words that only sound like danger ("dying to try") are taken out first. Spaces, accents, capitals and one wrong letter
in a longer word make no difference. It looks for too much rather than too little, because a box above the results
costs little.
"""

import re
from collections.abc import Iterable, Mapping

from directory.fold import fold

from .common import is_common
from .danger import CRISIS, HURT, OTHERS, dangers
from .danger.rules import GONE
from .typos import is_one_off

# Letters only: 999 and 111 are numbers to ring.
_MANY = re.compile(r"([^\W\d_])\1{2,}")
_FEWEST_LETTERS = 3
_SHORTEST_STEM = 4
# From how many letters on one of them may be wrong: in a phrase, and in a word that stands alone.
_GUESS_IN_PHRASE, _GUESS_ALONE = 5, 7
# Words run together, or torn apart, are known from this length on.
_SHORTEST_RUN = 6
# In which their panels are shown.
ORDER = (CRISIS, OTHERS, HURT)

Phrase = tuple[str, ...]


class Alarms:
    """Compiled lists: name of an alarm to its phrases, and the phrases that only sound like one."""

    def __init__(self, lists: Mapping[str, Iterable[str]], harmless: Iterable[str] = ()):
        self._harmless = _Phrases(harmless, may_guess=False)
        self._lists = {name: _Phrases(phrases) for name, phrases in lists.items()}

    def of(self, text: str) -> tuple[str, ...]:
        """The names of the alarms that these words raise, in the order of their panels."""
        words = _MANY.sub(r"\1", fold(text)).split()
        for run in self._harmless.runs(words):
            words[run.start : run.stop] = [GONE] * len(run)
        found, left = dangers(words)
        found |= {name for name, phrases in self._lists.items() if phrases.runs(left)}
        return tuple(name for name in ORDER if name in found)


class _Phrases:
    """Phrases of one list, and where a text holds one."""

    def __init__(self, phrases: Iterable[str], *, may_guess: bool = True):
        kept = {tuple(words) for phrase in phrases if (words := _words(phrase))}
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in kept:
            self._by_first.setdefault(phrase[0][0], []).append(phrase)
        self._together = {run for phrase in kept if len(run := "".join(phrase)) >= _SHORTEST_RUN and "*" not in run}
        self._beginnings = {run[:length] for run in self._together for length in range(1, len(run))}
        self._may_guess = may_guess

    def runs(self, words: list[str]) -> list[range]:
        """Which words are one of the phrases."""
        begun = {word: self._begun_by(word) for word in set(words)}
        return [run for start in range(len(words)) if (run := self._at(words, start, begun[words[start]]))]

    def _begun_by(self, word: str) -> list[Phrase]:
        phrases = self._by_first.get(word[0], ())
        return [phrase for phrase in phrases if self._same(phrase[0], word, len(phrase))]

    def _at(self, words: list[str], start: int, phrases: list[Phrase]) -> range | None:
        for phrase in phrases:
            there = words[start : start + len(phrase)]
            if len(there) == len(phrase) and all(
                self._same(wanted, word, len(phrase)) for wanted, word in zip(phrase, there, strict=True)
            ):
                return range(start, start + len(phrase))
        return self._run_together(words, start)

    def _run_together(self, words: list[str], start: int) -> range | None:
        """ "killmyself", "sui cide"."""
        text = ""
        for stop in range(start, len(words)):
            text += words[stop]
            if text in self._together:
                return range(start, stop + 1)
            if text not in self._beginnings:
                return None
        return None

    def _same(self, wanted: str, word: str, length: int) -> bool:
        if wanted.endswith("*"):
            stem = wanted[:-1]
            return word.startswith(stem) or self._is_guess(stem, word[: len(stem)], _GUESS_ALONE)
        least = _GUESS_IN_PHRASE if length > 1 else _GUESS_ALONE
        return word == wanted or self._is_guess(wanted, word, least)

    def _is_guess(self, wanted: str, word: str, least: int) -> bool:
        """A common word is never taken for another."""
        is_guess = len(wanted) >= least and is_one_off(wanted, word)
        return self._may_guess and is_guess and not is_common(word)


def _words(phrase: str) -> list[str]:
    """Folded words, with a star where a word of four letters or more ends in one. Nothing for a phrase too short."""
    words = []
    for part in phrase.split():
        stem = fold(part).split()
        if stem and part.endswith("*") and len(stem[-1]) >= _SHORTEST_STEM:
            stem[-1] += "*"
        words += stem
    return words if len("".join(words)) >= _FEWEST_LETTERS else []
