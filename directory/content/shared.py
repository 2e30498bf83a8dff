"""What offers and asks have in common: the initiatives they name, times of the week, and an address that lasts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils.functional import Promise

from directory import week

from .fields import Field, ManyField
from .kind import Kind
from .slugs import free_slug


class NamedInitiatives(ManyField):
    """Initiatives, by id; only live ones can be named."""

    def read(self, row: Any) -> list[str]:
        return [str(pk) for pk in row.initiatives(manager="everything").values_list("pk", flat=True)]

    def attach(self, row: Any, value: list[str]) -> None:
        row.initiatives(manager="everything").set([UUID(pk) for pk in value])


@dataclass(frozen=True)
class SeveralField(Field):
    """A list of some of the values in `order`, kept in that order; `say` gives the words for them."""

    empty: Any = field(default_factory=list)
    order: Sequence[str] = ()
    say: Callable[[list[str]], list[str]] = list

    def tidy(self, value: list[str]) -> list[str]:
        """Raises ValueError for any other value."""
        return sorted(set(value), key=self.order.index)

    def put(self, row: Any, value: list[str]) -> None:
        super().put(row, self.tidy(value))

    def words(self, value: list[str]) -> str:
        return ", ".join(self.say(value)) or super().words(value)


def times(label: str | Promise) -> SeveralField:
    """Parts of days of the ordinary week, such as "sat-evening"."""
    return SeveralField("when", label, [], week.SLOTS, week.slots_words)


class Shared(Kind):
    """Adds an address that lasts."""

    def settle(self, row: Any) -> None:
        row.slug = row.slug or free_slug(self.model, row, row.name)
