"""A small language for rules over folded words, so that a rule reads like what somebody types.

    "{take} ~4 {medicine}"      one of the words of a part, at most four words, one of another part
    "{they} =3 {harms} me"      the same, and no "I" among the words between
    "(?:the )?{lead} end it"    everything else is a regular expression over whole words

A rule is tried only on a line that holds every word, group and part that it cannot do without, so that for most
lines and rules one comparison of sets is all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from directory.understanding.line import several

# Stands for words that are already accounted for. Nothing reaches across it, nor across "myself" to somebody else.
GONE = "\x00"
_GAP = re.compile(r" ([~=])(\d) ")
_BETWEEN = {"~": rf"(?!myself |{GONE})", "=": rf"(?!myself |i |im |ill |id |ive |{GONE})"}
_PART = re.compile(r"\{([a-z_]+)\}")
_OPTIONAL_BEFORE = re.compile(r"^(?:\(\?:[^()]*\)[?*])+")
_OPTIONAL_AFTER = re.compile(r"(?:\(\?:[^()]*\)[?*+]|\(\?![^()]*\))+$")
_CHOICE = re.compile(r"\(\?:([a-z0-9 |]+)\)|([a-z0-9]+)")
_WORD = re.compile(r"(?<![\\{a-z_])[a-z]{2,}(?![a-z_}*?])")
_NUMBER = "number"
# So common that to look for them saves nothing.
_COMMON = frozenset(
    several("i im my me to the a an it is on in of and at for not no be am was que de a o e me se no la el")
)


class MeaningParts:
    """Name of a part to its words and phrases, which may overlap; "number" is any number in figures too."""

    def __init__(self, told: Mapping[str, str]):
        self._phrases = {name: _phrases(text) for name, text in told.items()}
        self._of: dict[str, set[str]] = {}
        self.words = {word for phrases in self._phrases.values() for phrase in phrases for word in phrase.split()}
        for name, phrases in self._phrases.items():
            self.index(name, phrases)

    def index(self, name: str, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            self._of.setdefault(phrase.split()[0], set()).add(name)

    def present(self, words: Iterable[str]) -> set[str]:
        """The parts that these words may hold."""
        found = set().union(*(self._of.get(word, ()) for word in set(words)))
        return found | {_NUMBER} if any(word.isdigit() for word in words) else found

    def pattern(self, name: str) -> str:
        longest = sorted(self._phrases[name], key=lambda phrase: (-len(phrase), phrase))
        return "(?:" + "|".join([r"\d+"] * (name == _NUMBER) + longest) + ")"


class Rules:
    """Rules that say the same."""

    def __init__(self, parts: MeaningParts, *templates: str):
        self._rules = [_Rule(parts, one) for template in templates for one in _split(template, "|")]

    def runs(self, text: str, present: set[str]) -> list[tuple[int, int]]:
        """Where in the text they stand: first letter, and after the last."""
        tried = (rule for rule in self._rules if rule.needs <= present)
        return [found.span() for rule in tried for found in rule.pattern.finditer(text)]

    def stand(self, text: str, present: set[str]) -> bool:
        return any(rule.needs <= present and rule.pattern.search(text) for rule in self._rules)


class _Rule:
    def __init__(self, parts: MeaningParts, template: str):
        self._parts, self._template = parts, template
        self.needs = frozenset(self._needs())
        parts.words.update(_WORD.findall(template))

    @cached_property
    def pattern(self) -> re.Pattern:
        gaps = _GAP.sub(lambda gap: rf" (?:{_BETWEEN[gap[1]]}\S+ ){{0,{gap[2]}}}?", self._template)
        return re.compile(rf"(?<!\S)(?:{_PART.sub(lambda part: self._parts.pattern(part[1]), gaps)})(?!\S)")

    def _needs(self) -> Iterator[str]:
        """Names of the parts, and of the groups of words, that stand in whatever this rule finds."""
        for piece in _split(self._template, " "):
            piece = _OPTIONAL_AFTER.sub("", _OPTIONAL_BEFORE.sub("", piece)).strip("^$")
            if part := _PART.fullmatch(piece):
                yield part[1]
            elif choice := _CHOICE.fullmatch(piece):
                phrases = (choice[1] or choice[2]).split("|")
                if all(phrase.strip() and phrase.split()[0] not in _COMMON for phrase in phrases):
                    self._parts.index(piece, phrases)
                    yield piece


def without(text: str, runs: Iterable[tuple[int, int]]) -> str:
    """The text with what stands at these runs gone. It stays as long as it was."""
    for first, last in runs:
        text = text[:first] + re.sub(r"\S", GONE, text[first:last]) + text[last:]
    return text


def _split(template: str, mark: str) -> Iterator[str]:
    """The pieces of a template between marks that stand in no group."""
    depth, first = 0, 0
    for at, letter in enumerate(template):
        depth += (letter == "(") - (letter == ")")
        if letter == mark and not depth:
            yield template[first:at]
            first = at + 1
    yield template[first:]


def _phrases(text: str) -> list[str]:
    """Words parted by white space; "_" stands for the blank inside a phrase."""
    return [word.replace("_", " ") for word in text.split()]
