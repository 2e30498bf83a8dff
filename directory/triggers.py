"""The triggers of SQLite outlast a migration that makes their table anew.

SQLite changes a table by making a new one in its place, and drops the triggers of the old one without a word. Then the
log of changes would miss something, and a list would go on showing what was taken down. So those that stood before a
migration forwards stand again after it. PostgreSQL keeps them by itself.

On a database that is new they are made on the way, by an early migration: a later one that makes a table anew begins
with `REMEMBER`.
"""

from django.db import connections, migrations

WHERE = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"

_before: dict[str, dict[str, tuple[str, str]]] = {}


def remember(*, using: str, **_options) -> None:
    """Before migrating, and before what makes a table anew: what triggers there are."""
    _before[using] = _before.get(using, {}) | _standing(using)


def put_back(*, using: str, plan: list = (), **_options) -> None:
    """After migrating forwards: those that went with their table, where the table is still there."""
    before = _before.pop(using, {})
    if any(is_backwards for _migration, is_backwards in plan):
        return
    tables = set(connections[using].introspection.table_names()) if before else set()
    missing = before.keys() - _standing(using).keys()
    with connections[using].cursor() as cursor:
        for table, sql in (before[name] for name in sorted(missing)):
            if table in tables:
                cursor.execute(sql)


REMEMBER = migrations.RunPython(lambda apps, editor: remember(using=editor.connection.alias), migrations.RunPython.noop)


def _standing(using: str) -> dict[str, tuple[str, str]]:
    """Name to table and statement of every trigger; empty on a database that keeps them by itself."""
    if connections[using].vendor != "sqlite":
        return {}
    with connections[using].cursor() as cursor:
        cursor.execute(WHERE)
        return {name: (table, sql) for name, table, sql in cursor.fetchall()}
