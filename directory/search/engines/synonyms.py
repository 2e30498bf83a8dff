"""Words that moderators say mean the same.

A group (vocabulary "synonym") is searched as one word, whichever of it is typed. The other words of a term, such as
"blokes" for "Men", lead to the term's name, and only when the typed word itself finds little.
"""

from dataclasses import dataclass, field

from directory.fold import fold
from directory.indexing import version
from directory.models import Term

Phrase = tuple[str, ...]
# Their lists say how to read a whole sentence, or what somebody comes with, not which words mean the same.
_OTHER = (Term.Vocabulary.CONCERN, Term.Vocabulary.CRISIS, Term.Vocabulary.HURT, Term.Vocabulary.HARMLESS)
MOST = 30


@dataclass(frozen=True)
class Synonyms:
    """`same` and `loose` phrases by phrase; plural and singular are one key."""

    same: dict[Phrase, list[Phrase]] = field(default_factory=dict)
    loose: dict[Phrase, list[Phrase]] = field(default_factory=dict)

    def longest(self, words: list[str]) -> int:
        """How many of the first words stand together in a group; 1 when none do."""
        known = (n for n in range(min(6, len(words)), 1, -1) if _key(tuple(words[:n])) in self.same)
        return next(known, 1)

    def of(self, typed: Phrase) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
        """What means the same, and what comes near to any of it; never the phrase itself."""
        same = self.same.get(_key(typed), [])
        loose = [near for one in (typed, *same) for near in self.loose.get(_key(one), [])]
        return _others(typed, same), _others(typed, loose)


def _others(typed: Phrase, phrases: list[Phrase]) -> tuple[Phrase, ...]:
    return tuple(phrase for phrase in dict.fromkeys(phrases) if phrase != typed)[:MOST]


@dataclass
class _Kept:
    version: str = ""
    synonyms: Synonyms = field(default_factory=Synonyms)


_kept = _Kept()


def current(now: str = "") -> Synonyms:
    """The synonyms of this data version. One query after each change, none otherwise."""
    global _kept
    now = now or version()
    if _kept.version != now:
        _kept = _Kept(now, _load())
    return _kept.synonyms


def _load() -> Synonyms:
    found = Synonyms()
    terms = Term.objects.exclude(vocabulary__in=_OTHER).order_by("pk")
    for vocabulary, name, words in terms.values_list("vocabulary", "name", "synonyms"):
        phrases = [phrase for phrase in (tuple(fold(str(one)).split()) for one in [name, *words]) if phrase]
        for phrase in phrases:
            if vocabulary == Term.Vocabulary.SYNONYM:
                found.same.setdefault(_key(phrase), []).extend(phrases)
            elif phrase != phrases[0]:
                found.loose.setdefault(_key(phrase), []).append(phrases[0])
    return found


def _key(phrase: Phrase) -> Phrase:
    return tuple(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in phrase)
