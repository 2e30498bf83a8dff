"""A line that somebody typed, as words that remember where they stood and how they were written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from directory.fold import fold

_WORD = "[^\\W_](?:[^\\W_]|[\u0300-\u036f]|['\u2019\u02bc`\u00b4](?=[^\\W_]))*"
_QUOTED = '"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb'
_PIECE = re.compile(f"{_QUOTED}|{_WORD}")
_KEPT_BETWEEN = set("-&/+.:'\u2019")
_MONEY = frozenset("\u00a3$\u20ac")
# Stands for a word that nothing may read.
CLOSED = "\x00"


@dataclass(frozen=True)
class Token:
    """One word, or one quoted phrase. `word` is folded; `between` is what joined it to the word before ("-");
    is_money: a sign of money stands beside it."""

    text: str
    word: str
    between: str = " "
    literal: bool = False
    is_money: bool = False


def split(text: str) -> list[Token]:
    """The words of a text in order. What stands in quotation marks is one literal token."""
    text = unicodedata.normalize("NFC", text)
    tokens: list[Token] = []
    end = 0
    for piece in _PIECE.finditer(text):
        word = fold(piece.group())
        if word:
            between = text[end : piece.start()]
            joined = bool(between) and set(between) <= _KEPT_BETWEEN and bool(tokens)
            literal = piece.group()[0] in '"\u201c\u00ab' or " " in word
            is_money = not _MONEY.isdisjoint(text[max(piece.start() - 1, 0) : piece.end() + 1])
            tokens.append(Token(piece.group(), word, between if joined else " ", literal, is_money))
            end = piece.end()
    return tokens


def joined(tokens: Iterable[Token]) -> str:
    """The text of these tokens, with the hyphens between those that stood side by side."""
    return "".join((token.between if n else "") + token.text for n, token in enumerate(tokens))


def without(tokens: list[Token], gone: set[int]) -> list[Token]:
    """The others; one that has lost the word before it is joined to nothing."""
    return [replace(token, between=" ") if n - 1 in gone else token for n, token in enumerate(tokens) if n not in gone]


def closed(tokens: list[Token], numbers: Iterable[int]) -> list[Token]:
    """The same tokens, of which these may not be read."""
    numbers = set(numbers)
    return [replace(token, literal=True) if n in numbers else token for n, token in enumerate(tokens)]


class FoldedLine:
    """Tokens as one folded string, in which a pattern finds runs of whole words."""

    def __init__(self, tokens: list[Token]):
        self.tokens = tokens
        self.words = [CLOSED if token.literal else token.word for token in tokens]
        self.text = " ".join(self.words)
        self._number = {}
        at = 0
        for number, word in enumerate(self.words):
            self._number[at] = number
            at += len(word) + 1

    def runs(self, pattern: re.Pattern) -> Iterator[tuple[range, re.Match]]:
        """Where the pattern stands, in numbers of words. The pattern begins and ends with whole words."""
        for found in pattern.finditer(self.text):
            first = self._number[found.start()]
            yield range(first, first + found.group().count(" ") + 1), found

    def written(self, numbers: Iterable[int]) -> str:
        return joined([self.tokens[n] for n in sorted(numbers)])


def several(words: str) -> list[str]:
    """Words written as one text."""
    return words.split()


def whole_words(pattern: str) -> re.Pattern:
    """A pattern over folded words parted by single spaces."""
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")
