"""Conditions and worries as a way in: which listings are for one or speak of it, and which come near.

A concern puts in order and leaves nothing out: groups for it first, then those that welcome anyone. No listing says
which concerns it is for, so its name, its summary, its organisation and its tags are asked for the words that
moderators edit.
"""

from functools import reduce
from operator import or_

from directory.fold import fold
from directory.memory.index import Index
from directory.models import Moment

from . import engines

# Who comes with it is a community that listings name; what helps beside it, though nobody says that it is for it.
FOR = {
    "hearing-voices": ("who", "hearing-voices"),
    "psychosis": ("who", "hearing-voices"),
    "bipolar": ("who", "bipolar"),
    "strong-emotions": ("who", "complex-emotional-needs"),
    "grief": ("who", "bereaved"),
    "drink-and-drugs": ("who", "drink-and-drugs"),
    "asylum": ("who", "migrants"),
}
BESIDE = {
    "new-baby": ("who", "parents"),
    "housing": ("who", "homeless"),
    "autism": ("who", "disabled"),
    "physical-health": ("who", "disabled"),
    "loneliness": ("help", "social"),
    "debt": ("help", "practical"),
    "benefits": ("help", "practical"),
    "work": ("help", "practical"),
    "moving-more": ("format", "activity"),
}


def speaking(index: Index, slug: str, words: list[str]) -> int:
    """Those that are for it or speak of it by one of these words. One query."""
    said = engines.current().any_of([fold(phrase) for phrase in words])
    return sum(1 << number for number in said) & index.current | _marked(index, FOR.get(slug))


def order(index: Index, asked: dict[str, int]) -> list[list[int]]:
    """How a list is split when these concerns are asked for, by slug with those that speak of it: first those for all
    of them, then for any, then what comes near and welcomes anyone, then whoever does, those who listen first. What is
    there for a crisis welcomes whoever is in one."""
    if not asked:
        return []
    for_some = reduce(or_, index.marks.get("who", {}).values(), 0) | index.any_of("moment", Moment.CRISIS)
    anyone = index.current & ~for_some
    near = reduce(or_, (_beside(index, slug, anyone) for slug in asked), 0)
    every = [reduce(lambda one, other: one & other, asked.values())] if len(asked) > 1 else []
    return [[*every, reduce(or_, asked.values()), near, anyone & index.any_of("help", ["emotional"]), anyone]]


def _beside(index: Index, slug: str, anyone: int) -> int:
    """A community that comes near counts as named; what else comes near must welcome anyone."""
    name, value = BESIDE.get(slug, ("", ""))
    held = _marked(index, (name, value)) if name else 0
    return held if name == "who" else held & anyone


def _marked(index: Index, mark: tuple[str, str] | None) -> int:
    return index.any_of(mark[0], [mark[1]]) & index.current if mark else 0
