"""The public connections as plain lines between listings, and what each says in words."""

import re
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, gettext_lazy

from directory import memory
from directory.foreign import quoted
from directory.memory.entry import Entry, Owner
from directory.models import Connection

Relation = Connection.Relation
SAID: dict[str, Promise] = {
    Relation.INTRODUCES: gettext_lazy("%(source)s introduces people to %(target)s"),
    Relation.CONTINUES: gettext_lazy("From %(source)s, people go on to %(target)s"),
    Relation.TRAINING: gettext_lazy("%(source)s and %(target)s share training"),
    Relation.PLACE: gettext_lazy("%(source)s and %(target)s share a place"),
    Relation.TOGETHER: gettext_lazy("%(source)s and %(target)s work together"),
}
NAMES = re.compile(r"%\((source|target)\)s")


@dataclass(frozen=True)
class NetworkLine:
    """One connection. Of a relation that leads people, they go from `source` to `target`."""

    pk: UUID
    source: Entry
    target: Entry
    relation: str

    @property
    def owners(self) -> set[Owner]:
        """The organisations at its ends."""
        return {end.organisation for end in (self.source, self.target) if end.organisation}

    @property
    def values(self) -> dict[str, set[str]]:
        """What it says for each filter."""
        return {
            "moment": {*self.source.moments, *self.target.moments},
            "organisation": {owner.slug for owner in self.owners},
            "relation": {self.relation},
        }

    @property
    def key(self) -> str:
        """What the line is called within a page."""
        return f"c{self.pk.hex[:10]}"

    @property
    def leads(self) -> bool:
        return self.relation in Connection.LEADING

    @property
    def label(self) -> str:
        return str(Relation(self.relation).label)

    @property
    def words(self) -> str:
        """As one sentence, for where no markup can stand."""
        return gettext(str(SAID[self.relation])) % {"source": self.source.name, "target": self.target.name}

    @cached_property
    def linked(self) -> str:
        """The same sentence, in which each name leads to what is near that initiative."""
        ends = {"source": linked(self.source), "target": linked(self.target)}
        parts = NAMES.split(str(SAID[self.relation]))
        return format_html_join("", "{}", ((ends.get(part, part),) for part in parts))

    def touches(self, entry: Entry) -> bool:
        return entry in (self.source, self.target)


def linked(entry: Entry) -> str:
    return format_html('<a href="{}">{}</a>', address(entry), quoted(entry.name, entry.language))


def address(entry: Entry) -> str:
    """The page of what is near an initiative."""
    return reverse("neighbourhood", args=[entry.slug])


def lines() -> list[NetworkLine]:
    """Every public connection between two listings that still run; the oldest first. Two queries."""
    index, _words = memory.current()
    shown = Connection.objects.in_public().showing_no_hidden_place().order_by("made_at", "pk")
    found = []
    for pk, asking, asked, relation, towards_asking in shown.values_list(
        "pk", "asking", "asked", "relation", "towards_asking"
    ):
        source, target = (asked, asking) if towards_asking else (asking, asked)
        ends = [number for end in (source, target) if (number := index.ids.get(end)) is not None]
        if len(ends) == 2 and all(index.current >> number & 1 for number in ends):
            found.append(NetworkLine(pk, index.entries[ends[0]], index.entries[ends[1]], relation))
    return found
