"""Everything that comes in from files: the words of the portal, the real records, the invented examples."""

from .examples import load as load_examples
from .examples import remove as remove_examples
from .records import load as load_records
from .words import load as load_words
