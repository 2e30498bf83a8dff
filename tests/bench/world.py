"""A deterministic world of listings with realistic skew, of any size.

Its words are those of the real Lambeth records by their own frequency, and behind them a long tail of invented ones.
It is the same for everybody, whatever database it goes to.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, islice
from uuid import UUID

from django.db import connection, transaction

from directory.fold import fold
from directory.indexing.rows import AT_ONCE
from directory.indexing.texts import FORM
from directory.indexing.words import count, words
from directory.models import Confirmation, Initiative, SearchRow, Term
from directory.place import REFERENCE

WORDS = 30_000
# Checks are as old as this says on whatever day the world is made.
TODAY = date.today()
_SYLLABLES = "ba be bo da de do fa ga go ha ho ka ke la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va wa"
_ENDINGS = ("", "", "n", "r", "s", "l", "ne", "ton", "ham", "ley")


@dataclass(frozen=True)
class Listing:
    """The texts of one listing, and the slugs of its terms."""

    number: int
    name: str
    summary: str
    description: str
    terms: tuple[str, ...]

    @property
    def id(self) -> UUID:
        return UUID(int=self.number + 1)


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Words, commonest first, and their cumulative weights (Zipf-Mandelbrot)."""
    texts = (REFERENCE / "lambeth_initiatives.json", REFERENCE / "lambeth_places.json")
    real = Counter(word for path in texts for word in fold(" ".join(_strings(json.loads(path.read_text())))).split())
    known = [word for word, _uses in sorted(real.items(), key=lambda one: (-one[1], one[0])) if word.isalpha()]
    known += islice((word for word in _invented() if word not in real), WORDS - len(known))
    return known, list(accumulate(1 / (rank + 2.7) ** 1.07 for rank in range(len(known))))


def listings(first: int, last: int) -> Iterator[Listing]:
    """Those of these numbers: number 7 is the same listing in a world of any size."""
    known, weights = vocabulary()
    terms = [f"{vocabulary}/{slug}" for vocabulary, slugs in TERMS.items() for slug in slugs]
    term_weights = list(accumulate(1 / (rank + 1) for rank in range(len(terms))))
    for number in range(first, last):
        chance = random.Random(number)
        name, summary, description = (
            " ".join(chance.choices(known, cum_weights=weights, k=length))
            for length in (chance.randint(2, 5), 18, chance.randint(70, 130))
        )
        tags = tuple(sorted(set(chance.choices(terms, cum_weights=term_weights, k=chance.randint(2, 7)))))
        yield Listing(number, name.title(), f"{summary.capitalize()}.", description, tags)


TERMS = {
    "format": ("group", "drop-in", "one-to-one", "phone", "online", "activity"),
    "help": ("social", "emotional", "practical"),
    "who": ("carers", "young-people", "older-people", "parents", "men", "women", "black-communities", "lgbtq"),
    "language": ("en", "es", "pt"),
    "join": ("turn-up", "ring", "write", "introduced"),
}


def fill(size: int) -> None:
    """Adds listings until there are this many: rows written in bulk, not through content. Needs the words loaded."""
    found = {f"{term.vocabulary}/{term.slug}": term for term in Term.objects.all()}
    start = Initiative.everything.count()
    for first in range(start, size, AT_ONCE):
        some = list(listings(first, min(first + AT_ONCE, size)))
        _write(some, found)
    tidy()


def tidy() -> None:
    """What a database does by itself in time: statistics, and on PostgreSQL the list of index entries to sort in."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


@transaction.atomic
def _write(some: list[Listing], terms: dict[str, Term]) -> None:
    rows = [
        Initiative(
            id=one.id, slug=f"listing-{one.number}", code=f"L{one.number}", name=one.name, summary=one.summary,
            who_for=one.description,
        )
        for one in some
    ]  # fmt: skip
    Initiative.everything.bulk_create(rows)
    through = Initiative.terms.through
    through.objects.bulk_create(
        through(initiative_id=one.id, term_id=terms[term].pk) for one in some for term in one.terms if term in terms
    )
    checked = [Confirmation(initiative_id=one.id, day=_day(one), way="rang") for one in some if _day(one)]
    Confirmation.objects.bulk_create(checked)
    search = [_search_row(one, terms) for one in some]
    SearchRow.objects.bulk_create(search)
    count([words(vars(row)) for row in search])


def _search_row(one: Listing, terms: dict[str, Term]) -> SearchRow:
    """As `indexing` writes it."""
    tags = fold(" ".join(terms[term].name for term in one.terms if term in terms))
    columns = {"names": fold(one.name), "organisation": "", "summary": fold(one.summary), "tags": tags}
    columns["description"] = fold(one.description)
    return SearchRow(initiative_id=one.id, form=FORM, checked=_day(one), **columns)


def _day(one: Listing) -> date | None:
    """When somebody last found it true; nobody ever did of every third."""
    return TODAY - timedelta(days=random.Random(one.number).randint(0, 400)) if one.number % 3 else None


def _strings(value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def _invented() -> Iterator[str]:
    chance, syllables, seen = random.Random(1), _SYLLABLES.split(), set()
    while True:
        word = "".join(chance.choices(syllables, k=chance.randint(2, 4))) + chance.choice(_ENDINGS)
        if word not in seen:
            seen.add(word)
            yield word
