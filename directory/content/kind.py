"""What every kind of content can do. A kind is a name, a table and a list of fields."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import models, transaction

from .fields import Field, filled, write_row


@dataclass(frozen=True)
class Kind:
    """Reads live rows as documents and writes documents as live rows; moderation never looks inside."""

    name: str
    model: type[models.Model]
    fields: tuple[Field, ...]

    def rows(self) -> models.QuerySet:
        """All rows, with what reading one needs already loaded."""
        return self.model.everything.all()

    def settle(self, row: models.Model) -> None:
        """Last changes to a row before it is saved."""

    def index(self, row: models.Model) -> None:
        """Brings what is derived from the row up to date, in the same transaction."""

    def empty(self) -> dict:
        return filled(self.fields, {})

    def read(self, subject: UUID) -> dict | None:
        """The document of the live row; None when there is none yet."""
        row = self.rows().filter(pk=subject).first()
        return {field.name: field.read(row) for field in self.fields} if row else None

    @transaction.atomic
    def write(self, subject: UUID, content: dict) -> models.Model:
        """Makes the live row say what the document says, and gives it back."""
        values = filled(self.fields, content)
        row = self.model.everything.filter(pk=subject).first() or self.model(pk=subject)
        write_row(row, self.fields, values, settle=self.settle)
        self.index(row)
        return row

    def words(self, content: dict) -> list[tuple[str, str]]:
        """Label and value of every field, as a person reads them."""
        values: dict[str, Any] = filled(self.fields, content)
        return [(str(field.label), field.words(values[field.name])) for field in self.fields]
