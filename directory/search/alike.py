"""A handful of listings by words alone: for hints and pickers, which need no filters, no counts and no pages."""

from directory import memory
from directory.fold import fold
from directory.memory import Entry

from . import engines


def listings_like(text: str, most: int) -> list[Entry]:
    """The best few listings for these words, best first; at worst for most of the words."""
    if not fold(text):
        return []
    engine = engines.current()
    numbers = engine.best(text, most) or engine.find(text).numbers[:most]
    held = memory.current()[0].entries
    return [held[number] for number in numbers if number in held]
