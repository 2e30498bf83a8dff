"""The published listings in the memory of each process: an index with a bitmap for each fact, by the version of the
data. Lists, counts and times are asked of it, never of the database.

    >>> index, words = memory.current()
"""

from .answers import Answers, at_any_time, on_at
from .cache import current, forget, holidays_around
from .entry import Entry
from .loading import PAGE, page, rows
