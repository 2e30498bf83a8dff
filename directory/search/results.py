"""The search itself: from cleaned filters and words to one page of listings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import and_

from directory.memory.bitmaps import bits, split
from directory.memory.entry import Entry
from directory.memory.index import Index
from directory.memory.ranking import ranking
from directory.place import distance_words

from . import engines
from .concerns import order
from .filters import ListingFilterSet
from .organisations import NamedOrganisation, named

PAGE_SIZE = 20
# Of these several values that are asked for mean all of them, where there is such a listing.
TOGETHER = ("who", "help", "format")


@dataclass
class Found:
    """One page of what was found: entries for cards, the count of all, and what stands beside them.

    `bitmap` holds all that was found; `heard_of` those of which we have only heard, and `heard_from` is where on this
    page they begin; `facets` maps filter to value to count; `correction` is the query that was
    searched instead, if another was, and `missing` are words that had to be left out.
    """

    initiatives: list[Entry] = field(default_factory=list)
    count: int = 0
    page: int = 1
    pages: int = 1
    organisations: list[NamedOrganisation] = field(default_factory=list)
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    correction: str = ""
    missing: list[str] = field(default_factory=list)
    bitmap: int = 0
    heard_of: int = 0
    heard_from: int = 0


@dataclass(frozen=True)
class TextFound:
    """What some words find, before any filter: a bitmap of all, and of the better ones, best first."""

    found: int
    words: str = ""
    tiers: tuple[int, ...] = ()
    correction: str = ""
    missing: tuple[str, ...] = ()


def search(text: TextFound, filters: ListingFilterSet, page: int | str = 1) -> Found:
    """One page of the listed initiatives that the words found and that fit every filter, best first.

    A page that does not exist gives the nearest that does. Finds nothing when a filter is not valid.
    """
    if not filters.is_valid():
        return Found()
    found = filters.filter_queryset(text.found)
    pages = max(1, -(-found.bit_count() // PAGE_SIZE))
    current = _nearest_page(page, pages)
    start, heard_of = (current - 1) * PAGE_SIZE, found & _heard_of(text, filters)
    numbers = filters.index.take(_classes(found, heard_of, text, filters), start, PAGE_SIZE)
    return Found(
        [_handed_out(filters.index.entries[number], filters) for number in numbers],
        found.bit_count(),
        current,
        pages,
        named(text.correction or text.words),
        filters.facets(text.found),
        text.correction,
        list(text.missing),
        found,
        heard_of,
        max(0, (found & ~heard_of).bit_count() - start),
    )


def matching(words: str, index: Index, *, literally: bool = False) -> TextFound:
    """What the words find; without words, those one could go to."""
    if not words:
        return TextFound(index.current)
    answer = engines.current().find(words, literally=literally, version=index.version)
    found, named, told, begun = (
        bits(numbers) & index.all_listed for numbers in (answer.numbers, answer.named, answer.told, answer.begun)
    )
    return TextFound(
        found, words, (named & ~begun, told & ~begun, found & ~begun), answer.correction, tuple(answer.missing)
    )


def named_so(words: str, index: Index) -> int:
    """Those in whose names all the words stand. One query."""
    return bits(engines.current().matches(words).named) & index.all_listed


def only_ranked(text: TextFound, index: Index) -> TextFound:
    """All one could go to, those that the words find first: for words beside filters that were read."""
    named = text.tiers[0] if text.tiers else 0
    return replace(text, found=index.current | named, missing=())


def nowhere(words: str, found: int) -> list[str]:
    """The words that none of these listings holds, as they were typed. One query."""
    return [word for word, numbers in engines.current().each(words) if not bits(numbers) & found]


def _classes(found: int, heard_of: int, text: TextFound, filters: ListingFilterSet) -> Iterator[int]:
    """Bitmaps in order: how sure it is that they are on at the time asked for, those that are more than heard of, for
    all that was named, for what somebody comes with, named so, for this very moment, then as `Ranking.splits` has it.
    """
    answers = filters.answers
    splits: list[Iterable[int]] = [[answers.checked, answers.maybe, answers.usual]] if answers else []
    splits += [[~heard_of], *([those] for those in _for_all(filters)), *order(filters.index, filters.concerns)]
    splits += [[tier] for tier in text.tiers]
    if filters.asked["moment"]:
        splits.append([filters.index.any_of("moment", filters.asked["moment"])])
    nearest = filters.index.nearest(filters.spot) if filters.spot else ()
    return split(found, [*splits, *ranking(filters.index, filters.now.date()).splits(nearest)])


def _for_all(filters: ListingFilterSet) -> Iterator[int]:
    """Those for both "black" and "men", before those for either."""
    for name in TOGETHER:
        if len(values := filters.asked[name]) > 1:
            yield reduce(and_, (filters.bitmap(name, value) for value in values))


def _heard_of(text: TextFound, filters: ListingFilterSet) -> int:
    """Those that stand last: but not the one that the words name, for somebody looks for it."""
    named = text.tiers[0] if text.tiers else 0
    return ranking(filters.index, filters.now.date()).heard_of & ~(named if named.bit_count() == 1 else 0)


def _handed_out(entry: Entry, filters: ListingFilterSet) -> Entry:
    away = entry.miles_from(filters.spot) if filters.spot else None
    return entry.handed_out(filters.words.terms, "" if away is None else distance_words(away))


def _nearest_page(page: int | str, pages: int) -> int:
    """As Django's paginator: nonsense is the first page, a page beyond the end the last."""
    try:
        number = int(page)
    except ValueError:
        return 1
    return number if 1 <= number <= pages else pages
