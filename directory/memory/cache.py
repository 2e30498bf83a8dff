"""Keeps the index in the memory of each process, and brings it up to date with the data as its reader sees them.

An index is kept under the version of the data that it was made from. The version is read in the reader's own
transaction and no two states share one, so a preview sees what it wrote, nobody else does, and what is rolled back
is as if it had never been. From one version to a later one only what changed is read again.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from threading import Lock

from directory import indexing
from directory.models import BankHoliday, Moment, SearchRow, Term, holidays, page_language, said

from .index import Index
from .loading import entries

# One for everybody, the one before it, and one for somebody who looks at a preview meanwhile.
MOST_KEPT = 3
MOST_TRIES = 3


@dataclass(frozen=True)
class Words:
    """The words that moderators edit, in one language, and what they changed about bank holidays.

    `terms` has the name of each term; `choices` the same by vocabulary, in order.
    """

    terms: dict[tuple[str, str], str]
    moments: dict[str, str]
    holidays: tuple[tuple[date, bool], ...]
    choices: dict[str, list[tuple[str, str]]]

    @property
    def moment_choices(self) -> list[tuple[str, str]]:
        return list(self.moments.items())


@dataclass
class Kept:
    """An index, and the words of each language in which somebody asked for a page."""

    index: Index
    words: dict[str, Words] = field(default_factory=dict)


_kept: OrderedDict[str, Kept] = OrderedDict()
_lock = Lock()


def current() -> tuple[Index, Words]:
    """The index and the words for this reader, at this moment. One query when nothing has changed."""
    version = indexing.version()
    with _lock:
        kept = _kept.get(version) or _brought_up_to(version)
        language = page_language()
        if language not in kept.words:
            kept.words[language] = _words()
        return kept.index, kept.words[language]


def holidays_around(now: datetime, words: Words | None = None) -> frozenset[date]:
    """The bank holidays of last year, this and the next, from the words in memory."""
    return _holidays(now.year, (words or current()[1]).holidays)


@lru_cache(maxsize=8)
def _holidays(year: int, changes: tuple) -> frozenset[date]:
    return holidays(year - 1, year, year + 1, changes=changes)


def forget() -> None:
    """The next reader reads everything anew."""
    with _lock:
        _kept.clear()


def _brought_up_to(version) -> Kept:
    """An index of this version, or of a later one when somebody writes meanwhile."""
    for _try in range(MOST_TRIES):
        kept = _next()
        again = indexing.version()
        if again == version:
            break
        version = again
    _kept[version], kept.index.version = kept, version
    while len(_kept) > MOST_KEPT:
        _kept.popitem(last=False)
    return kept


def _next() -> Kept:
    """Made from the latest index that this reader's data grew from, or else from all the data."""
    for version in reversed(_kept):
        changes = indexing.changes(version)
        if changes.numbers is not None:
            kept, numbers = _kept[version], set(changes.numbers)
            ids = SearchRow.objects.filter(pk__in=numbers).values_list("initiative", flat=True)
            index = kept.index.changed(numbers & kept.index.entries.keys(), entries(ids))
            return Kept(index, {} if changes.words else dict(kept.words))
    return Kept(Index.of(entries()))


def _words() -> Words:
    """In the language of the page."""
    choices: dict[str, list[tuple[str, str]]] = {}
    for term in Term.objects.all():
        choices.setdefault(term.vocabulary, []).append((term.slug, said(term, "name")))
    terms = {(vocabulary, slug): name for vocabulary, own in choices.items() for slug, name in own}
    moments = {moment.slug: said(moment, "name") for moment in Moment.objects.all()}
    # Values, not rows: a row that was corrected is equal to what it was.
    changes = tuple(BankHoliday.objects.values_list("day", "is_holiday"))
    return Words(terms, moments, changes, choices)
