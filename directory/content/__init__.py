"""Kinds of content: whatever is moderated is read, written, compared and said through the same few functions.

    >>> content.kind("initiative").read(subject)
    >>> content.kind("initiative").write(subject, document)

A new kind is a list of fields; moderation, history and preview need not know it.
"""

from .ask import ask
from .contact import wrong_numbers
from .initiative import initiative
from .kind import Kind
from .merge import Merged, changed, merged
from .offer import offer
from .organisation import organisation

KINDS = {one.name: one for one in (organisation, initiative, offer, ask)}


def kind(name: str) -> Kind:
    """The kind of this name. Raises KeyError for any other."""
    return KINDS[name]
