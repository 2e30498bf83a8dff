"""What every kind of content can do. A kind is a name, a table and a list of fields."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import models, transaction

from .fields import Field, filled, tidied, write_row


@dataclass(frozen=True)
class Kind:
    """Reads live rows as documents and writes documents as live rows; moderation never looks inside."""

    name: str
    model: type[Any]
    fields: tuple[Field, ...]

    def rows(self) -> models.QuerySet:
        """All rows, with what reading one needs already loaded."""
        return self.model.everything.all()

    def settle(self, row: Any) -> None:
        """Last changes to a row before it is saved."""

    def at_first(self, document: dict) -> dict:
        """What a new row says, from the document that somebody wrote and a moderator approved."""
        return document

    def index(self, row: Any) -> None:
        """Brings what is derived from the row up to date, in the same transaction."""

    def empty(self) -> dict:
        return filled(self.fields, {})

    def is_live(self, subject: UUID) -> bool:
        return self.model.everything.filter(pk=subject).exists()

    def read(self, subject: UUID) -> dict | None:
        """The document of the live row; None when there is none yet."""
        row = self.rows().filter(pk=subject).first()
        return self.tidy({field.name: field.read(row) for field in self.fields}) if row else None

    def tidy(self, content: dict) -> dict:
        """The same document, or part of one, written so that it equals what `read` gives when it says the same."""
        return tidied(self.fields, content)

    def hold(self, subject: UUID) -> None:
        """Keeps the live row for this transaction, so that two decisions about it come one after the other."""
        list(self.model.everything.select_for_update().filter(pk=subject).values_list("pk"))

    @transaction.atomic
    def write(self, subject: UUID, content: dict) -> models.Model:
        """Makes the live row say what the document says, and gives it back."""
        values = filled(self.fields, content)
        row = self.model.everything.filter(pk=subject).first() or self.model(pk=subject)
        write_row(row, self.fields, values, settle=self.settle)
        self.index(row)
        return row

    def labels(self, names: Collection[str]) -> list[str]:
        """What people call these fields."""
        return [str(field.label) for field in self.fields if field.name in names]
