"""Finding initiatives: one front, whatever engine is behind it.

    >>> search("tea and talk", filters, page=1)

`filters` is a `Filters` bound to the request's parameters. A filter that nobody knows finds nothing, and
`Finder.problems` says why.
"""

from .alike import listings_like
from .entry import Entry
from .filters import Filters
from .finder import Finder
from .offers import OfferFinder
from .panel import Chip, Choice, Group
from .results import Found, search

__all__ = ["Chip", "Choice", "Entry", "Filters", "Finder", "Found", "Group", "OfferFinder", "listings_like", "search"]
