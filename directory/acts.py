"""The one compare-and-set: a row moves from one state to another, or the mover is told in words why it did not."""

from dataclasses import dataclass

from django.db import models
from django.db.models import F


class Refused(Exception):
    """A move that cannot be made; `words` are for the person, `field` names what they should look at."""

    def __init__(self, words: str, field: str = ""):
        super().__init__(str(words))
        self.words, self.field = str(words), field


@dataclass(frozen=True)
class Move:
    """One line of a table of moves: from which states to which, by whom, and what the button says."""

    name: str
    sources: tuple[str, ...]
    target: str
    by: str
    label: str
    needs_reason: bool = False


def compare_and_set(row: models.Model, sources: tuple[str, ...], version: int | None = None, **values) -> bool:
    """Changes exactly this row if it is still in one of the states, at the version read; tells whether it did.

    The row in hand is brought up to date either way, so that the loser can say who was first.
    """
    version = row.version if version is None else version
    model = type(row)
    found = model._default_manager.filter(pk=row.pk, version=version, state__in=sources)
    moved = found.update(version=F("version") + 1, **values) == 1
    row.refresh_from_db()
    return moved
