"""The plainest search there could be, to compare the engines with: it looks at every word of every listing.

Its stems are a table, so that it shares no line with either engine.
"""

from dataclasses import dataclass

# Each line is one stem. No two lines share a beginning of two letters, unless they are here to do so.
FAMILIES = [
    ("walk", "walks", "walking", "walked"),
    ("garden", "gardens", "gardening"),
    ("carer", "carers"),
    ("car", "cars"),
    ("tea",),
    ("team", "teams"),
    ("cafe",),
    ("men", "mens"),
    ("mental",),
    ("group", "groups"),
    ("zoe", "zoes"),
    ("listen", "listening", "listens"),
    ("24",),
    ("x1",),
]
STEM = {word: family[0] for family in FAMILIES for word in family}
WORDS = list(STEM)
ACCENTED = {"cafe": "Café", "zoe": "ZOË", "tea": "TEA", "zoes": "Zoë's", "mens": "men’s"}


@dataclass(frozen=True)
class Told:
    """One listing: the words of its name and aliases, of its summary, and of the rest."""

    names: tuple[str, ...]
    summary: tuple[str, ...] = ()
    description: tuple[str, ...] = ()

    @property
    def columns(self) -> dict[str, list[tuple[str, ...]]]:
        told = [self.names, self.summary]
        return {"named": [self.names], "told": told, "numbers": [*told, self.description]}


def holds(texts: list[tuple[str, ...]], phrase: tuple[str, ...]) -> bool:
    """Whether one of the texts holds these words side by side, by their stems."""
    wanted = [STEM.get(word, word) for word in phrase]
    return any(
        [STEM.get(word, word) for word in text[start : start + len(wanted)]] == wanted
        for text in texts
        for start in range(len(text))
    )


def whole(world: list[Told], units: list[tuple[str, ...]], tier: str) -> set[int]:
    """The listings, by their place in the world, that hold every unit in the columns of this tier."""
    return {n for n, told in enumerate(world) if all(holds(told.columns[tier], unit) for unit in units)}


def begun(world: list[Told], units: list[tuple[str, ...]]) -> set[int]:
    """Those that hold every unit but the last, and the last whole or as the beginning of a word."""
    words = {word for told in world for text in told.columns["numbers"] for word in text if word.isalpha()}
    last = units[-1]
    longer = [(word,) for word in words if len(last) == 1 and len(last[0]) > 1 and word.startswith(last[0])]
    return set().union(*(whole(world, [*units[:-1], end], "numbers") for end in [last, *longer]))


def most(world: list[Told], units: list[tuple[str, ...]]) -> set[int]:
    """Those that hold the most of the units, half of them at least."""
    held = [sum(holds(told.columns["numbers"], unit) for unit in units) for told in world]
    best = max(held, default=0)
    return {n for n, count in enumerate(held) if count == best} if best and best * 2 >= len(units) > 1 else set()


def begun_or_whole(world: list[Told], units: list[tuple[str, ...]], quoted: bool) -> set[int]:
    """A phrase in quotes is taken as it stands."""
    return whole(world, units, "numbers") if quoted else begun(world, units)
