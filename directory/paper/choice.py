"""What somebody chose for a pack while they look round: the codes stand in the address of each page, and nowhere else.

`pack` holds the codes, as `packs.typed_codes` reads them; `add` and `drop` change it, from a form whose buttons need no
script and which no crawler follows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict

from directory import memory
from directory.pages.cards import Card
from directory.search.finder import LONGEST_QUERY

from . import packs

PACK, ADD, DROP = "pack", "add", "drop"


@dataclass(frozen=True)
class Choice:
    """`fields`: all that the address of the page asks, for the form that adds and takes out; `address`: of the pack."""

    codes: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    address: str

    @property
    def query(self) -> str:
        """What carries the choice to another page; nothing while nothing is chosen."""
        return f"?{urlencode({PACK: ','.join(self.codes)}, safe=',')}" if self.codes else ""

    def carried(self, shown: Card) -> Card:
        """The card, whose link takes the choice along."""
        return replace(shown, url=shown.url + self.query) if self.codes else shown


def choice(data: QueryDict, today: date) -> Choice:
    """What the address of a page has chosen."""
    codes = packs.typed_codes(data, PACK)
    others = (
        (name, value)
        for name in data
        if name not in (ADD, DROP)
        for value in data.getlist(name)
        if len(value) <= LONGEST_QUERY
    )
    return Choice(tuple(codes), tuple(others), _pack(codes, today) if codes else "")


def changed(data: QueryDict) -> tuple[str, str] | None:
    """The query of the same page with one more or one less in the pack, and its code; None where nothing changes."""
    for name in (ADD, DROP):
        if code := next(iter(packs.typed_codes(data, name)), ""):
            codes = [one for one in packs.typed_codes(data, PACK) if one != code]
            kept = data.copy()
            for gone in (ADD, DROP, PACK):
                kept.pop(gone, None)
            if codes := [*codes, code] if name == ADD else codes:
                kept[PACK] = ",".join(codes)
            return kept.urlencode(safe=","), code
    return None


def _pack(codes: list[str], today: date) -> str:
    """Where none of them is checked, those that nobody has confirmed are asked for: else the pack would be empty."""
    index, _words = memory.current()
    checked = memory.at_any_time(index, today).checked
    known: Iterator[int] = (index.ids[index.codes[code]] for code in codes if code in index.codes)
    return packs.address(codes, unconfirmed=not any(checked >> number & 1 for number in known))
