"""What somebody typed, as the words to look for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from directory.fold import fold

from .synonyms import Synonyms

LONGEST = 2000
MOST = 12
_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')
# Words of a question that say nothing about what is looked for, in the three languages of the portal.
STOP_WORDS = frozenset(
    fold(
        """a about all am an and any anybody anyone are as at be been but by can could did do does for from get give go
        got had has have he help her here him his how i id if ill im in into is it its ive know like looking me my near
        need of on or our please she should so some somewhere that the their them then there these they this to try
        trying us want was we were what whats when where wheres which who whos whose why will with would you your
        un una el la los las de del y o en con por para mi me yo que donde hay quiero necesito busco
        um uma os as do da dos das e no na em com meu minha eu onde ha quero preciso procuro"""
    ).split()
)


@dataclass(frozen=True)
class Unit:
    """One thing to look for: any of these phrases. The first is what was typed."""

    phrases: tuple[tuple[str, ...], ...]
    quoted: bool = False
    loose: tuple[tuple[str, ...], ...] = ()

    @property
    def typed(self) -> tuple[str, ...]:
        return self.phrases[0]

    @property
    def word(self) -> str:
        """The word that could be misspelt or a beginning; nothing for a phrase."""
        return "" if self.quoted or len(self.typed) > 1 else self.typed[0]

    def widened(self, beginnings: list[str]) -> "Unit":
        """With longer words that begin so, and the looser words that moderators allow."""
        more = [(word,) for word in beginnings] + list(self.loose)
        return replace(self, phrases=(*self.phrases, *(phrase for phrase in more if phrase not in self.phrases)))


def read(text: str, synonyms: Synonyms) -> list[Unit]:
    """The units of a text, each once, at most twelve. Words that only ask are dropped unless nothing else is there."""
    text = text[:LONGEST]
    marked = [fold(part).split() for part in _QUOTED.findall(text)]
    quoted = [Unit((tuple(words[:MOST]),), quoted=True) for words in marked if words]
    plain = [unit for part in _QUOTED.split(text)[::2] for unit in _units(fold(part).split(), synonyms)]
    telling = quoted + [unit for unit in plain if not STOP_WORDS.issuperset(unit.typed)]
    return list({unit.typed: unit for unit in telling or plain}.values())[:MOST]


def _units(words: list[str], synonyms: Synonyms) -> Iterator[Unit]:
    """One unit for each word, or for several that together stand in a group of synonyms."""
    while words:
        length = synonyms.longest(words)
        typed = tuple(words[:length])
        same, loose = synonyms.of(typed)
        yield Unit((typed, *same), loose=loose)
        words = words[length:]
