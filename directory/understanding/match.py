"""What a reader of a line gives: some words of it, and the values of a filter that they say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import Pattern

from .line import FoldedLine, whole_words

# Not filters: words that speak of somebody else ("my son").
SOMEBODY = "somebody"
# Nor these: words that are understood and cannot be used ("next month").
ASIDE = "aside"
# Words that say that somebody wants to help others, and words that say nothing here.
HELPING, NOTHING = "helping", "nothing"


@dataclass(frozen=True)
class Match:
    """Numbers of words, and what they say. `name` is a filter of the finder, SOMEBODY or ASIDE."""

    numbers: frozenset[int]
    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A pattern over folded words, and the values of a filter that it says."""

    name: str
    values: tuple[str, ...]
    pattern: Pattern


def rules(name: str, told: dict[str, Iterable[str]]) -> list[Rule]:
    """One rule for each value, from its patterns."""
    return [Rule(name, tuple(value.split()), whole_words("|".join(patterns))) for value, patterns in told.items()]


def by_rules(line: FoldedLine, table: Iterable[Rule]) -> Iterator[Match]:
    for rule in table:
        for run, _found in line.runs(rule.pattern):
            yield Match(frozenset(run), rule.name, rule.values)
