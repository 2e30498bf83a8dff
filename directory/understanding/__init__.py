"""Understanding what people type: the words of a line as filters, what is left to search for, words of crisis, and
who is meant by them.

Pure and local: no rows, no request, nothing kept. Whoever knows the database gives its words as plain values.

    >>> read("saturday evening near brixton, gardening").filters
    {'when': ['sat-evening'], 'near': ['Brixton']}
"""

from .alarm import ORDER, Alarms
from .common import is_common
from .danger import CRISIS, HURT, OTHERS
from .hurt import meant
from .names import Names
from .read import Asked, Reading, read
from .repair import Lexicon
from .vocabulary import Vocabulary
