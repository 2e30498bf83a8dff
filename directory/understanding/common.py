"""Whether a word is spelt as many people spell it: then it is what somebody meant, and nothing may put it right.

English words from SCOWL; words of feeling and everyday words of English, Spanish and Portuguese added by hand; rarer
words of the three from pyspellchecker. The sources and licences stand beside the lists in `directory/reference`.
"""

import gzip
from functools import lru_cache

from directory.place import REFERENCE

_COMMON = ("common_words_en.txt.gz", "common_words_es_pt.txt.gz")
_REAL = ("real_words.txt.gz",)


def is_common(word: str) -> bool:
    """For one folded word."""
    return f" {word} " in _by_beginning(_COMMON).get(word[:2], "")


def is_real(word: str) -> bool:
    """Whether anybody spells one folded word so, in any of the three languages: rare words and inflections too."""
    return is_common(word) or f" {word} " in _by_beginning(_REAL).get(word[:2], "")


@lru_cache(maxsize=2)
def _by_beginning(lists: tuple[str, ...]) -> dict[str, str]:
    """The words under their first two letters, as one text each: a tenth of the memory of a set."""
    found: dict[str, list[str]] = {}
    for name in lists:
        for word in gzip.decompress((REFERENCE / name).read_bytes()).decode().split():
            found.setdefault(word[:2], []).append(word)
    return {beginning: f" {' '.join(words)} " for beginning, words in found.items()}
