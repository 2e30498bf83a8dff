"""The parts a document is made of. Each knows how to read itself from a row, write itself to one, and say itself.

A value in a document is plain JSON: text, numbers, true, false, null, lists and objects. Items of a list carry an
`id`, made with the draft; writing matches on it, so that public and calendar ids live for ever.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Field:
    """A plain column: text, number, flag. `empty` is what a missing key means."""

    name: str
    label: str | Promise
    empty: Any = ""

    def read(self, row: Any) -> Any:
        return getattr(row, self.name)

    def put(self, row: Any, value: Any) -> None:
        """Sets the column before the row is saved."""
        setattr(row, self.name, value)

    def attach(self, row: Any, value: Any) -> None:
        """Writes what hangs on the row after it is saved."""

    def tidy(self, value: Any) -> Any:
        """The one way to write down what the value says, so that two documents that say the same are equal."""
        return value

    def words(self, value: Any) -> str:
        """The value as a person reads it."""
        if isinstance(value, bool):
            return _("Yes") if value else _("No")
        return _("Not stated") if value in (None, "", []) else str(value)

    def said(self, document: dict) -> str:
        """The words for this field of a whole document."""
        return self.words(document.get(self.name, empty(self)))


@dataclass(frozen=True)
class ChoiceField(Field):
    """A column with choices; `labels` gives the words for a stored value."""

    labels: Callable[[str], str | Promise] = str

    def words(self, value: Any) -> str:
        return str(self.labels(value)) if value else super().words(value)


@dataclass(frozen=True)
class DayField(Field):
    """A date; "YYYY-MM-DD" in the document."""

    empty: Any = None

    def read(self, row: Any) -> str | None:
        return as_text(getattr(row, self.name))

    def put(self, row: Any, value: str | None) -> None:
        setattr(row, self.name, as_date(value))

    def words(self, value: str | None) -> str:
        return formats.date_format(date.fromisoformat(value), "j F Y") if value else super().words(value)


@dataclass(frozen=True)
class LinkField(Field):
    """Another live row, by its id; `labels` gives its name."""

    empty: Any = None
    labels: Callable[[str], str] = str

    def read(self, row: Any) -> str | None:
        value = getattr(row, f"{self.name}_id")
        return str(value) if value else None

    def put(self, row: Any, value: str | None) -> None:
        setattr(row, f"{self.name}_id", UUID(value) if value else None)

    def words(self, value: str | None) -> str:
        return self.labels(value) if value else super().words(value)


@dataclass(frozen=True)
class ManyField(Field):
    """Rows of a shared table, by a key: terms of one vocabulary, commitments, moments."""

    empty: Any = field(default_factory=list)
    relation: str = ""
    key: str = "slug"
    only: tuple[tuple[str, str], ...] = ()
    labels: Callable[[list[str]], str] = ", ".join

    def read(self, row: Any) -> list[str]:
        wanted = dict(self.only)
        rows = getattr(row, self.relation).all()
        return [str(getattr(r, self.key)) for r in rows if all(getattr(r, k) == v for k, v in wanted.items())]

    def put(self, row: Any, value: list[str]) -> None:
        """Nothing: the row needs its id first."""

    def attach(self, row: Any, value: list[str]) -> None:
        """Raises ValueError when the document names a row that does not exist: nothing is dropped in silence."""
        manager = getattr(row, self.relation)
        before = set(manager.filter(**dict(self.only)))
        after = set(manager.model._default_manager.filter(**dict(self.only), **{f"{self.key}__in": value}))
        if len(after) < len(set(value)):
            raise ValueError(f"{self.name}: not all of {value} are known")
        manager.remove(*before - after)
        manager.add(*after - before)

    def tidy(self, value: list[str]) -> list[str]:
        return sorted(set(value))

    def words(self, value: list[str]) -> str:
        return self.labels(value) if value else super().words(value)


@dataclass(frozen=True)
class ItemsField(Field):
    """Rows that belong to this one, in order. `parts` are their columns."""

    empty: Any = field(default_factory=list)
    parts: tuple[Field, ...] = ()
    say: Callable[[dict], str] = str

    def read(self, row: Any) -> list[dict]:
        return [self.read_item(item) for item in getattr(row, self.name).all()]

    def read_item(self, item: Any) -> dict:
        return {"id": str(item.pk)} | {part.name: part.read(item) for part in self.parts}

    def put(self, row: Any, value: list[dict]) -> None:
        """Nothing: the row needs its id first."""

    def attach(self, row: Any, value: list[dict]) -> None:
        manager = getattr(row, self.name)
        kept = {item.pk: item for item in manager.all()}
        manager.filter(pk__in=kept.keys() - {UUID(item["id"]) for item in value}).delete()
        for position, item in enumerate(value):
            pk = UUID(item["id"])
            self.write_item(kept.get(pk) or manager.model(pk=pk, **{manager.field.name: row}), item, position)

    def write_item(self, item: Any, value: dict, position: int) -> None:
        item.position = position
        write_row(item, self.parts, filled(self.parts, value))

    def tidy(self, value: list[dict]) -> list[dict]:
        """Every part of every item, in the order given."""
        return [{"id": str(item["id"])} | tidied(self.parts, filled(self.parts, item)) for item in value]

    def words(self, value: list[dict]) -> str:
        """A line for each."""
        return "\n".join(self.say(item) for item in value) or super().words(value)


@dataclass(frozen=True)
class ValuesField(Field):
    """Rows without an id of their own, written anew each time: seasons, exceptions."""

    empty: Any = field(default_factory=list)
    parts: tuple[Field, ...] = ()

    def read(self, row: Any) -> list[dict]:
        return [{part.name: part.read(value) for part in self.parts} for value in getattr(row, self.name).all()]

    def put(self, row: Any, value: list[dict]) -> None:
        """Nothing: the row needs its id first."""

    def attach(self, row: Any, value: list[dict]) -> None:
        manager = getattr(row, self.name)
        manager.all().delete()
        for item in value:
            made = manager.model(**{manager.field.name: row})
            for part in self.parts:
                part.put(made, item.get(part.name, part.empty))
            made.save()

    def tidy(self, value: list[dict]) -> list[dict]:
        first = self.parts[0].name
        return sorted((filled(self.parts, item) for item in value), key=lambda item: str(item[first]))


def filled(fields: tuple[Field, ...], content: dict) -> dict:
    """The document with every field present, a missing one empty."""
    return {f.name: content.get(f.name, empty(f)) for f in fields}


def tidied(fields: tuple[Field, ...], content: dict) -> dict:
    """The document with each of its values in the one way to write it."""
    return {f.name: f.tidy(content[f.name]) for f in fields if f.name in content}


def write_row(row: Any, fields: tuple[Field, ...], values: dict, settle: Callable = lambda row: None) -> None:
    """Saves a row with its columns and then with what hangs on it; `settle` makes last changes before the save."""
    is_new = row._state.adding
    for one in fields:
        one.put(row, values[one.name])
    settle(row)
    row.save()
    for one in fields:
        if values[one.name] or not is_new:
            one.attach(row, values[one.name])


def empty(one: Field) -> Any:
    return list(one.empty) if isinstance(one.empty, list) else one.empty


def as_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def as_date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
