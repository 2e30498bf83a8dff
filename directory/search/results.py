"""The search itself: from cleaned filters and words to one page of rows."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.core.paginator import Paginator
from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When

from directory.fold import fold
from directory.models import FRESH_DAYS, Initiative, InitiativeMoment, Organisation

from .filters import Filters

PAGE_SIZE = 20
MOST_WORDS = 12
MOST_ORGANISATIONS = 5


@dataclass
class Found:
    """One page of what was found: rows loaded for a card, the count of all, and what stands beside them.

    `facets` maps filter to value to count; `correction` is the query that was searched instead, if another was.
    """

    initiatives: list[Initiative] = field(default_factory=list)
    count: int = 0
    page: int = 1
    pages: int = 1
    organisations: list[Organisation] = field(default_factory=list)
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    correction: str | None = None


def search(query: str, filters: Filters, page: int | str = 1) -> Found:
    """One page of the listed initiatives that match every word and every filter, best first.

    A page that does not exist gives the nearest that does. Finds nothing when a filter is not valid, or when the
    query holds no letter or number.
    """
    words = fold(query).split()[:MOST_WORDS]
    if not filters.is_valid() or (query.strip() and not words):
        return Found()
    matching = _matching(filters.qs, words)
    pages = Paginator(_in_order(matching, words, filters), PAGE_SIZE)
    current = pages.get_page(page)
    organisations = Organisation.objects.named(words)[:MOST_ORGANISATIONS] if words else []
    return Found(
        list(current.object_list),
        pages.count,
        current.number,
        pages.num_pages,
        organisations=list(organisations),
    )


def _matching(initiatives: QuerySet, words: list[str]) -> QuerySet:
    """Those whose names, organisation and summary hold every word; without words, those one could go to."""
    if not words:
        return initiatives.current()
    return initiatives.filter(*(Q(search_row__names__contains=f" {word}") | _in_text(word) for word in words))


def _in_text(word: str) -> Q:
    return Q(search_row__text__contains=f" {word}")


def _in_order(initiatives: QuerySet, words: list[str], filters: Filters) -> QuerySet:
    """Named so first, then for this very moment, then nearest, then checked lately, then by name."""
    asked = filters.form.cleaned_data
    named = Q(*(Q(search_row__names__contains=f" {word}") for word in words))
    order = [_first(named)] if words else []
    if asked["moment"]:
        links = InitiativeMoment.objects.filter(initiative=OuterRef("pk"), moment__slug__in=asked["moment"])
        order.append(_first(Exists(links)))
    if asked["near"]:
        order.append(F("away").asc(nulls_last=True))
    since = filters.now.date() - timedelta(days=FRESH_DAYS)
    order.append(_first(Q(checked_day__gte=since)))
    return initiatives.with_checked_day().for_card().order_by(*order, "name", "pk")


def _first(condition: Q | Exists) -> Case:
    """Sorts the rows of which this is true before the others."""
    return Case(When(condition, then=Value(0)), default=Value(1), output_field=IntegerField())
