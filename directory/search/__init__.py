"""Finding initiatives: one front, whatever engine is behind it.

    >>> Finder(QueryDict("q=tea+and+talk"), now).found

A filter that nobody knows finds nothing, and `Finder.problems` says why.
"""

from .alike import listings_like
from .finder import Finder, PartnerFinder
from .helping import HelpFinder, starting, where_people_give_too
from .offers import OfferFinder
from .soonest import next_to_begin, soonest
from .understanding import alarm, times_typed
