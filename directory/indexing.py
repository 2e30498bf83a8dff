"""Writes the search row of an initiative, in the transaction that changed it."""

from collections.abc import Iterable
from uuid import UUID

from .fold import fold
from .models import Initiative, SearchRow


def index(initiatives: Iterable[UUID]) -> None:
    """Writes the rows of these initiatives anew; an unlisted one has none."""
    ids = list(initiatives)
    SearchRow.objects.filter(initiative__in=ids).delete()
    rows = Initiative.objects.filter(pk__in=ids).select_related("organisation").prefetch_related("aliases")
    SearchRow.objects.bulk_create(SearchRow(initiative=row, names=_names(row), text=_text(row)) for row in rows)


def rebuild() -> int:
    """Writes every search row anew and gives their number."""
    index(Initiative.everything.values_list("pk", flat=True))
    return SearchRow.objects.count()


def _names(initiative: Initiative) -> str:
    return " " + fold(" ".join([initiative.name, *(alias.name for alias in initiative.aliases.all())]))


def _text(initiative: Initiative) -> str:
    organisation = initiative.organisation.name if initiative.organisation else ""
    return " " + fold(f"{organisation} {initiative.summary}")
