"""What somebody who sets out relies on: when and where it is, how to get in touch, and that it still runs.

A check says that these were right on a day. It still covers a listing that promises less than it did then: a date
that is off, a number taken away, a pause. It covers none that promises anything else: nobody has checked that.
"""

import json
from collections.abc import Iterator

from directory.models import Initiative

CANCELLED = "cancelled"


def covers(checked: dict, now: dict) -> bool:
    """Whether a check of one document of an initiative holds for another: it promises nothing that was not there.

    Both are whole and tidy.
    """
    return _promises(now) <= _promises(checked)


def _promises(document: dict) -> set[str]:
    return {json.dumps(one, sort_keys=True) for one in _each(document)}


def _each(document: dict) -> Iterator[object]:
    yield from document["places"]
    yield from document["contacts"]
    for session in document["sessions"]:
        yield session | {"exceptions": []}
        yield from ([session["id"], one] for one in session["exceptions"] if one["sort"] != CANCELLED)
    if document["times_note"]:
        yield document["times_note"]
    if document["state"] in Initiative.CURRENT:
        yield "it runs"
