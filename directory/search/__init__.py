"""Finding initiatives: one front, whatever engine is behind it.

    >>> search("tea and talk", filters, page=1)

`filters` is a `Filters` bound to the request's parameters. A filter that nobody knows finds nothing, and
`Finder.problems` says why.
"""

from .filters import Filters
from .finder import Chip, Choice, Finder, Group
from .results import Found, search

__all__ = ["Chip", "Choice", "Filters", "Finder", "Found", "Group", "search"]
