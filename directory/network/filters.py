"""What of the network is asked for: a moment, an organisation, a relation. One of each; an unknown one is said."""

from dataclasses import dataclass, field
from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext, gettext_lazy

from directory import memory
from directory.foreign import quoted
from directory.models import Connection
from directory.search import Chip

from .lines import Line

NAMES = {
    "moment": gettext_lazy("Moment"),
    "organisation": gettext_lazy("Organisation"),
    "relation": gettext_lazy("Connection"),
}


@dataclass(frozen=True)
class Field:
    """One choice of the form: its values with their words, the chosen one first known."""

    name: str
    label: str
    choices: list[tuple[str, str]]
    value: str


@dataclass(frozen=True)
class Asked:
    """The parameters of the page, and the lines among which they choose."""

    data: QueryDict
    lines: list[Line] = field(repr=False)

    @cached_property
    def fields(self) -> list[Field]:
        choices = {"moment": self._moments, "organisation": self._organisations, "relation": self._relations}
        return [Field(name, str(NAMES[name]), choices[name], self.data.get(name, "")) for name in NAMES]

    @cached_property
    def chosen(self) -> dict[str, str]:
        """What is asked for and known: a value by the name of its field."""
        return {one.name: one.value for one in self.fields if one.value in dict(one.choices)}

    @property
    def problems(self) -> list[str]:
        """What is asked for and unknown, in words."""
        unknown = [one for one in self.fields if one.value and one.name not in self.chosen]
        words = gettext("We do not know “%(value)s”. We left it out.")
        return [words % {"value": one.value[:40]} for one in unknown]

    @property
    def chips(self) -> list[Chip]:
        return [
            Chip(quoted(words) if one.name == "organisation" else words, self.without(one.name))
            for one in self.fields
            if (words := dict(one.choices).get(one.value))
        ]

    @cached_property
    def found(self) -> list[Line]:
        return [line for line in self.lines if self._fits(line)]

    def without(self, *names: str) -> str:
        """The query string of the page without some of what is asked, and from its first part."""
        data = self.data.copy()
        for name in (*names, "page"):
            data.pop(name, None)
        return data.urlencode()

    def with_(self, name: str, value: object) -> str:
        """The query string of the page with one thing set anew."""
        data = self.data.copy()
        data[name] = value
        return data.urlencode()

    def _fits(self, line: Line) -> bool:
        moment, relation = self.chosen.get("moment"), self.chosen.get("relation", line.relation)
        organisation, ends = self.chosen.get("organisation"), (line.source, line.target)
        owners = [end.organisation.slug for end in ends if end.organisation]
        return (
            line.relation == relation
            and (not moment or any(moment in end.moments for end in ends))
            and (not organisation or organisation in owners)
        )

    @cached_property
    def _moments(self) -> list[tuple[str, str]]:
        return memory.current()[1].moment_choices

    @cached_property
    def _organisations(self) -> list[tuple[str, str]]:
        """Those that have something to do with a line, by name."""
        owners = {end.organisation for line in self.lines for end in (line.source, line.target) if end.organisation}
        return sorted(owners, key=lambda owner: owner[1].casefold())

    @property
    def _relations(self) -> list[tuple[str, str]]:
        return [(relation.value, str(relation.label)) for relation in Connection.Relation]
