"""The borough as a picture: each postcode district an outline, a link, and how many listings have said they are there.

Counted from published places alone: one that is hidden is counted nowhere, and one that shows its area only as that.
"""

import json
from dataclasses import dataclass
from functools import cache

from django.http import QueryDict
from django.utils.html import format_html
from django.utils.translation import ngettext

from directory.memory.index import Index
from directory.place import REFERENCE


@dataclass(frozen=True)
class Area:
    """One district: its outline with its name, and the same in words for a list."""

    shape: str
    count: int
    words: str
    query: str
    is_chosen: bool


def areas(index: Index, found: int, data: QueryDict, chosen: str = "") -> list[Area]:
    """Every district with how many of what was found are there, and the query that puts its nearest first."""
    held, rest = index.marks.get("district", {}), _without_place(data)
    return [
        Area(
            shape,
            count := (held.get(district, 0) & found).bit_count(),
            _words(district, name, count),
            f"{rest}near={district}",
            chosen == district,
        )
        for district, name, shape in outlines()
    ]


@cache
def outlines() -> list[tuple[str, str, str]]:
    """District, name and outline, from north to south."""
    rows = json.loads((REFERENCE / "borough.json").read_text())
    return [
        (row["district"], row["name"], format_html('<path d="{path}"/><text x="{x}" y="{y}">{district}</text>', **row))
        for row in rows
    ]


@cache
def districts() -> frozenset[str]:
    return frozenset(district for district, _name, _shape in outlines())


def _words(district: str, name: str, count: int) -> str:
    words = ngettext("%(district)s, %(name)s: %(count)d listing", "%(district)s, %(name)s: %(count)d listings", count)
    return words % {"district": district, "name": name, "count": count}


def _without_place(data: QueryDict) -> str:
    rest = data.copy()
    for name in ("page", "near"):
        rest.pop(name, None)
    return f"{rest.urlencode()}&" if rest else ""
