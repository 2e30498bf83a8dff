"""A handful of listings by words alone: for hints and pickers, which need no filters, no counts and no pages."""

from directory.fold import fold
from directory.models import Initiative

from . import engines


def listings_like(text: str, most: int) -> list[Initiative]:
    """The best few listings for these words, best first, with their organisations; at worst for most of the words."""
    if not fold(text):
        return []
    engine = engines.current()
    numbers = engine.best(text, most) or engine.find(text).numbers[:most]
    found = Initiative.objects.select_related("organisation", "search_row").filter(search_row__in=numbers)
    return sorted(found, key=lambda row: numbers.index(row.search_row.number))
