"""Words as people type them on a phone, as the words they meant: one letter wrong, run together, said short.

Only a word that is spelt like none is put right, and only to a word of the reader of danger.
"""

from collections.abc import Collection, Iterable

from directory.understanding.common import is_common
from directory.understanding.line import several
from directory.understanding.typos import is_one_off

_SHORT = {
    "u": "you", "ur": "your", "r": "are", "n": "and", "dnt": "dont", "cnt": "cant", "wnt": "want", "wanna": "want to",
    "gonna": "going to", "gunna": "going to", "gna": "going to", "tryna": "trying to", "gotta": "have to",
    "tonite": "tonight", "2nite": "tonight", "2day": "today", "2moro": "tomorrow", "tmrw": "tomorrow",
    "sum1": "someone", "some1": "someone", "no1": "nobody", "noone": "nobody", "nemore": "anymore", "ppl": "people",
    "bf": "boyfriend", "gf": "girlfriend", "hubby": "husband", "pls": "please", "plz": "please", "wud": "would",
    "cud": "could", "shud": "should", "aint": "isnt", "cannot": "cant", "k": "que", "q": "que", "xq": "porque",
    "vc": "voce", "kiero": "quiero", "keiro": "quiero", "toy": "estoy", "mam": "mum", "mommy": "mum",
    "mummy": "mum", "daddy": "dad",
    "kero": "quero", "qro": "quero", "qero": "quero",
    "b": "be", "sewercide": "suicide", "suiside": "suicide", "suacide": "suicide", "ded": "dead", "dieing": "dying",
    "hav": "have", "havin": "having", "feelin": "feeling", "goin": "going", "cuttin": "cutting", "killin": "killing",
    "dyin": "dying", "thinkin": "thinking", "hurtin": "hurting", "hittin": "hitting", "nothin": "nothing",
    "livin": "living", "endin": "ending", "takin": "taking", "doin": "doing", "tellin": "telling",
}  # fmt: skip
_TOGETHER = {
    ("do", "not"): "dont", ("does", "not"): "doesnt", ("did", "not"): "didnt", ("can", "not"): "cant",
    ("will", "not"): "wont", ("is", "not"): "isnt", ("are", "not"): "arent", ("would", "not"): "wouldnt",
    ("should", "not"): "shouldnt", ("i", "am"): "im", ("i", "have"): "ive", ("i", "will"): "ill", ("i", "m"): "im",
    ("i", "ve"): "ive", ("don", "t"): "dont", ("can", "t"): "cant", ("won", "t"): "wont", ("doesn", "t"): "doesnt",
    ("want", "2"): "want to", ("need", "2"): "need to", ("going", "2"): "going to", ("trying", "2"): "trying to",
    ("any", "more"): "anymore", ("no", "one"): "nobody", ("no", "body"): "nobody", ("some", "one"): "someone",
    ("some", "body"): "somebody", ("every", "one"): "everyone", ("every", "body"): "everyone", ("any", "one"): "anyone",
    ("my", "self"): "myself", ("him", "self"): "himself", ("her", "self"): "herself", ("them", "selves"): "themselves",
    ("he", "is"): "hes", ("she", "is"): "shes", ("they", "are"): "theyre", ("there", "is"): "theres",
    ("good", "bye"): "goodbye", ("out", "side"): "outside",
}  # fmt: skip
# They give weight, and say nothing that a rule needs.
_FILLERS = frozenset(
    several(
        """really just literally actually fucking fuckin fuck fking fkn bloody honestly basically totally completely
        absolutely seriously genuinely properly simply kinda sorta proper extremely incredibly quite pure damn fricking
        freaking constantly constant sometimes also lately recently rlly rly tbh"""
    )
)
_FEWEST_TO_GUESS, _FEWEST_TO_PART, _MOST_TO_PART, _LONGEST_PART = 4, 6, 40, 14
# Of the shortest words, only these are parts of words run together.
_LITTLE = frozenset(
    several("i im ive a to the my me is it in on at of he she they we so no not am up for and that do be")
)


class Phone:
    """Puts words right towards a vocabulary."""

    def __init__(self, words: Collection[str]):
        self._words = frozenset(words)
        self._parting = frozenset(word for word in words if len(word) > 2 and word.isalpha()) | _LITTLE
        self._shorter: dict[str, list[str]] = {}
        for word in sorted(words):
            if len(word) >= _FEWEST_TO_GUESS and word.isalpha():
                for shorter in {word, *_without_a_letter(word)}:
                    self._shorter.setdefault(shorter, []).append(word)

    def meant(self, typed: Iterable[str]) -> list[str]:
        known: dict[str, list[str]] = {}
        right: list[str] = []
        for word in typed:
            if word not in known:
                known[word] = self._meant(word)
            right += known[word]
        return _together(right)

    def _meant(self, word: str) -> list[str]:
        if word in _FILLERS:
            return []
        if word in _SHORT:
            return _SHORT[word].split()
        if word in self._words or not word.isalpha() or is_common(word):
            return [word]
        return self._parted(word) or [self._nearest(word)]

    def _nearest(self, word: str) -> str:
        """The word that differs by one letter, a letter too many or too few, or two that changed places."""
        if len(word) < _FEWEST_TO_GUESS - 1:
            return word
        shorter = [word, *_without_a_letter(word)]
        near = dict.fromkeys(other for one in shorter for other in self._shorter.get(one, ()))
        return next((other for other in near if _is_slip(word, other)), word)

    def _parted(self, word: str) -> list[str]:
        """ "iwanttodie": as few words as possible, or none when a letter is left."""
        if not _FEWEST_TO_PART <= len(word) <= _MOST_TO_PART:
            return []
        best: list[list[str]] = [[] for _ in range(len(word) + 1)]
        for end in range(1, len(word) + 1):
            ways = [
                [*best[start], word[start:end]]
                for start in range(max(0, end - _LONGEST_PART), end)
                if (best[start] or not start) and word[start:end] in self._parting
            ]
            best[end] = min(ways, key=len, default=[])
        return best[-1] if len(best[-1]) > 1 and max(map(len, best[-1])) > 2 else []


def _together(words: list[str]) -> list[str]:
    found: list[str] = []
    for word in words:
        both = _TOGETHER.get((found[-1], word)) if found else None
        if both:
            found[-1:] = both.split()
        else:
            found.append(word)
    return found


def _without_a_letter(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _is_slip(word: str, other: str) -> bool:
    """Of a word of four letters one may be missing, or two have changed places, no more."""
    is_long = len(other) > _FEWEST_TO_GUESS
    return is_one_off(other, word) and (is_long or len(word) < len(other) or sorted(word) == sorted(other))
