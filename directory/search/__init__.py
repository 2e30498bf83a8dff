"""Finding initiatives: one front, whatever engine is behind it.

    >>> search("tea and talk", filters, page=1)

`filters` is a `ListingFilterSet` bound to the request's parameters. A filter that nobody knows finds nothing, and
`Finder.problems` says why.
"""

from .alike import listings_like
from .filters import ListingFilterSet
from .finder import Finder, PartnerFinder
from .helping import HelpFinder, starting, where_people_give_too
from .offers import OfferFinder
from .results import search
from .soonest import next_to_begin, soonest
