"""The words that load_reference writes, kept in memory: a test with real transactions empties every table at its end,
and they are there again in a tenth of the time that loading takes."""

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, models, transaction

from directory.models import SearchChange, Term

Kept = list[tuple[type[models.Model], list[models.Model]]]


def kept() -> Kept:
    """Every row of the portal, but for the log of changes, which the database writes by itself."""
    found = apps.get_app_config("directory").get_models(include_auto_created=True)
    every = [(model, list(model._base_manager.all())) for model in found if model is not SearchChange]
    return [(model, rows) for model, rows in every if rows]


@transaction.atomic
def put_back(words: Kept) -> None:
    """Writes them into empty tables; where they are still there, nothing."""
    if Term.objects.exists():
        return
    for model, rows in words:
        model._base_manager.bulk_create(rows)
    # On PostgreSQL the numbers of new rows go on after these.
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [model for model, _rows in words]):
            cursor.execute(statement)
