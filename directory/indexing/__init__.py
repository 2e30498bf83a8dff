"""Writes what the search reads, in the transaction that changed a listing.

    index(ids)              writes the rows of these initiatives anew; an unlisted one has none
    forget(ids)             takes them away, before the initiatives are deleted
    reword(term)            writes those anew that hold the name of this term or moment
    rebuild()               writes everything anew; `is_whole()` tells cheaply whether that is needed, `check()` exactly
    version(), changes()    what a memory of the rows asks: has anything changed, and which rows

The index of either database hangs on the rows by triggers of the migration, and so does the log of changes.
"""

from .changes import Changes, changes, version
from .checking import check, is_whole
from .rows import forget, index, rebuild, reword
from .words import forms
