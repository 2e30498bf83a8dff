"""What people take away on paper: the leaflet of a listing, a sheet for a moment, a pack of several listings.

    >>> leaflet(row, now, holidays)

gives the bytes of a PDF of at most 100 KB. Values for the same on a web page come from `sheet_page` and `pack_page`.
"""

from .leaflet import leaflet
from .packs import PackPage, pack, pack_page
from .sheet import SheetPage, sheet, sheet_page
from .words import frame
