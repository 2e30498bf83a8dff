"""What visitors read on a listing of its connections: with whom, and how, in plain values that came with the row."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from directory.fold import fold
from directory.foreign import language_of
from directory.models import Connection, Initiative

ASKING = "asking"
# In the order in which people ask: where to go from here, where others come from, who works with whom.
TO, FROM, TOGETHER, TRAINING, PLACE = range(5)
WORDS = [
    gettext_noop("People often go on to"),
    gettext_noop("People often come from"),
    gettext_noop("Works together with"),
    gettext_noop("Shares training with"),
    gettext_noop("Shares a place with"),
]
BOTH_WAYS = {
    Connection.Relation.TOGETHER: TOGETHER,
    Connection.Relation.TRAINING: TRAINING,
    Connection.Relation.PLACE: PLACE,
}


@dataclass(frozen=True)
class Other:
    """The initiative on the other side; `language` is that of its name, empty when the page is in it."""

    name: str
    url: str
    language: str


@dataclass(frozen=True)
class Connected:
    """Everybody with whom it is connected in one way."""

    words: str
    others: list[Other]


def connected(row: Initiative) -> list[Connected]:
    """Of a row that `memory.page` gave, which asked for both sides in its one query; nothing of any other row."""
    found: dict[int, dict[str, Other]] = {}
    for one in getattr(row, "connected", ()):
        other = Other(one["name"], reverse("initiative", args=[one["slug"]]), language_of(one["language"]))
        found.setdefault(_way(one), {})[one["slug"]] = other
    return [
        Connected(_(WORDS[way]), sorted(found[way].values(), key=lambda other: (fold(other.name), other.url)))
        for way in sorted(found)
    ]


def _way(one: dict) -> int:
    """Whoever is asked is where people go to, unless they come towards the one that asks."""
    if one["relation"] in BOTH_WAYS:
        return BOTH_WAYS[one["relation"]]
    return TO if (one["side"] == ASKING) != bool(one["towards_asking"]) else FROM
