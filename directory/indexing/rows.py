"""Writes search rows."""

from collections.abc import Callable, Iterable
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Q

from directory.models import Initiative, Moment, SearchRow, Term

from .changes import take_turn
from .texts import CHOICES_OF, COLUMNS, FORM, texts
from .words import count, forget_all, words

AT_ONCE = 500
UPDATE = f"""UPDATE directory_searchrow SET form = %s, checked = %s, {", ".join(f"{one} = %s" for one in COLUMNS)}
    WHERE number = %s"""


@transaction.atomic
def index(initiatives: Iterable[UUID]) -> None:
    """Writes the rows of these initiatives anew; an unlisted one has none."""
    ids = list(initiatives)
    take_turn()
    old = {row.initiative_id: row for row in SearchRow.objects.filter(initiative__in=ids)}
    new = {row.initiative_id: row for row in _rows(ids)}
    count([_words(row) for row in new.values()], [_words(row) for row in old.values()])
    if gone := old.keys() - new.keys():
        SearchRow.objects.filter(initiative__in=gone).delete()
    _write(new, old)


@transaction.atomic
def forget(initiatives: Iterable[UUID]) -> None:
    """Takes the rows of these initiatives away, before they are deleted themselves."""
    take_turn()
    rows = SearchRow.objects.filter(initiative__in=list(initiatives))
    count([], [_words(row) for row in rows])
    rows.delete()


def rebuild(progress: Callable[[int, int], None] = lambda done, of: None) -> int:
    """Writes every row and every word anew and gives the number of rows; pages may be read meanwhile."""
    ids = list(Initiative.objects.order_by("pk").values_list("pk", flat=True))
    with transaction.atomic():
        take_turn()
        SearchRow.objects.exclude(initiative__in=Initiative.objects.all()).delete()
        forget_all()
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            new = {row.initiative_id: row for row in _rows(some)}
            _write(new, {row.initiative_id: row for row in SearchRow.objects.filter(initiative__in=some)})
            count([_words(row) for row in new.values()])
            progress(min(start + AT_ONCE, len(ids)), len(ids))
        return len(ids)


def reword(word: Term | Moment) -> None:
    """Writes the rows anew that hold the name of this term or moment."""
    if isinstance(word, Moment):
        users = Q(moment_links__moment=word)
    else:
        field = CHOICES_OF.get(word.vocabulary)
        users = Q(**{field: word.slug}) if field else Q(terms=word)
    index(Initiative.objects.filter(users).values_list("pk", flat=True))


def expected(ids: Iterable[UUID]) -> list[SearchRow]:
    """The rows that ought to stand for these initiatives, without their numbers."""
    return _rows(list(ids))


def _rows(ids: list[UUID]) -> list[SearchRow]:
    return [SearchRow(initiative_id=key, form=FORM, **columns) for key, columns in texts(ids).items()]


def _write(new: dict[UUID, SearchRow], old: dict[UUID, SearchRow]) -> None:
    """A row keeps its number for as long as it stands."""
    for key in new.keys() & old.keys():
        row = new[key]
        row.number = old[key].number
        values = [row.form, row.checked, *(getattr(row, column) for column in COLUMNS), row.number]
        with connection.cursor() as cursor:
            cursor.execute(UPDATE, values)
    SearchRow.objects.bulk_create([new[key] for key in new if key not in old], batch_size=100)


def _words(row: SearchRow) -> set[str]:
    return words({column: getattr(row, column) for column in COLUMNS})
