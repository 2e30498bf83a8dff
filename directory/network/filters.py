"""What of the network is asked for: a moment, an organisation, a relation. One of each; an unknown one is said."""

from dataclasses import dataclass
from functools import cached_property

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy

from directory.foreign import quoted
from directory.models import Connection
from directory.search.fields import ChoicesField
from directory.search.filterset import Choices, Pick, RowFilterSet, Rows, moments
from directory.search.panel import Chip, Panel

from .lines import NetworkLine


class OneField(ChoicesField):
    """One of the known values: of several the last."""

    default_error_messages = {"invalid_choice": gettext_lazy("We do not know “%(value)s”. We left it out.")}

    def to_python(self, value) -> list[str]:
        return super().to_python(value[-1:])

    def validate(self, value: list[str]) -> None:
        if unknown := [one for one in value if not self.valid_value(one)]:
            raise ValidationError(self.error_messages["invalid_choice"] % {"value": unknown[0][:40]})


class NetworkChoice(Pick):
    field_class = OneField


class NetworkFilterSet(RowFilterSet):
    """Every filter of `/network/`; what nobody understands is left out."""

    strict = False
    rows: Rows[NetworkLine]
    moment = NetworkChoice(gettext_lazy("Moment"), moments)
    organisation = NetworkChoice(gettext_lazy("Organisation"), lambda asked: asked.owners)
    relation = NetworkChoice(gettext_lazy("Connection"), Connection.Relation.choices)

    @property
    def owners(self) -> Choices:
        """The organisations that have something to do with a line, by name."""
        owners = {owner for line in self.rows.rows for owner in line.owners}
        return [(owner.slug, owner.name) for owner in sorted(owners, key=lambda owner: owner.name.casefold())]


@dataclass(frozen=True)
class NetworkField:
    """One choice of the form: its values with their words, and what stands in the address."""

    name: str
    label: str
    choices: Choices
    value: str


class NetworkAsked(Panel):
    """The parameters of the page, and the lines among which they choose."""

    def __init__(self, data: QueryDict, lines: list[NetworkLine]):
        self.data, self.filters = data, NetworkFilterSet(data, Rows(lines), Connection)

    @property
    def fields(self) -> list[NetworkField]:
        return [
            NetworkField(name, str(one.label), one.known, self.data.get(name, ""))
            for name, one in self.filters.filters.items()
        ]

    @cached_property
    def chosen(self) -> dict[str, str]:
        """What is asked for and known: a value by the name of its filter."""
        return {name: values[0] for name, values in self.filters.asked.items() if values}

    @property
    def found(self) -> list[NetworkLine]:
        return self.filters.found

    def without(self, *names: str) -> str:
        """The query string of the page without some of what is asked, and from its first part."""
        data = self.data.copy()
        for name in (*names, "page"):
            data.pop(name, None)
        return data.urlencode()

    def with_(self, name: str, value: str | int) -> str:
        """The query string of the page with one thing set anew."""
        data = self.data.copy()
        data[name] = str(value)
        return data.urlencode()

    def _values(self, name: str) -> list[str]:
        return [self.chosen[name]] if name in self.chosen else []

    def _words(self, name: str, value: str, labels: dict) -> str:
        words = super()._words(name, value, labels)
        return quoted(words) if name == "organisation" else words

    def _chip(self, name: str, value: str, words: str) -> Chip:
        return Chip(words, self.without(name))
