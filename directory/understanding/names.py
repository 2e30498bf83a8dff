"""Names of listings and organisations. A line that is one of them is never taken apart."""

from collections.abc import Iterable

from directory.fold import fold

from .line import several
from .typos import is_within

_ARTICLES = frozenset(several("the a an and of in for at el la los las de del do da dos das e y o os as"))
# Shorter names are too easily another word.
_SHORTEST_GUESS = 8


class Names:
    """Folded names, to be asked whether a line is one of them, nearly one, or holds one."""

    def __init__(self, names: Iterable[str]):
        keys = {key for name in names if (key := _key(fold(name).split()))}
        self._keys = keys
        self._by_word: dict[str, list[tuple[str, ...]]] = {}
        for key in keys:
            for word in set(key):
                self._by_word.setdefault(word, []).append(key)

    def is_name(self, words: list[str]) -> bool:
        """Whether the whole line is a name, give or take an article and a letter or two."""
        key = _key(words)
        if not key:
            return False
        return key in self._keys or self._is_nearly(key)

    def holds(self, word: str) -> bool:
        """Whether a name has this folded word."""
        return word in self._by_word

    def inside(self, words: list[str]) -> set[int]:
        """Numbers of the words that are names of two words or more: "brixton community kitchen on sunday"."""
        kept = [number for number, word in enumerate(words) if word not in _ARTICLES]
        found: set[int] = set()
        for at, number in enumerate(kept):
            for key in self._by_word.get(words[number], ()):
                if 1 < len(key) <= len(kept) - at and key == tuple(words[n] for n in kept[at : at + len(key)]):
                    found |= set(range(number, kept[at + len(key) - 1] + 1))
        return found

    def _is_nearly(self, key: tuple[str, ...]) -> bool:
        text = " ".join(key)
        if len(key) < 2 or len(text) < _SHORTEST_GUESS:
            return False
        most = 1 if len(text) < 12 else 2
        near = {other for word in key for other in self._by_word.get(word, ()) if len(other) > 1}
        return any(is_within(text, " ".join(other), most) for other in near)


def _key(words: list[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _ARTICLES) or tuple(words)
