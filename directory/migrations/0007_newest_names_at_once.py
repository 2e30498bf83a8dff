"""On PostgreSQL, the newest listings with a word in their name are found without reading wide rows.

A narrow index holds number, day and words of each name, and the search reads it from its end. An index takes no entry
of more than 2,704 bytes, so the rare listing whose names are that long stands in an index of its own.
"""

from django.db import migrations

INDEXES = """
CREATE INDEX searchrow_newest ON directory_searchrow (number) INCLUDE (checked, names_words)
    WHERE octet_length(names) < 600;
CREATE INDEX searchrow_long_names ON directory_searchrow (number) WHERE octet_length(names) >= 600;
"""
INDEXES_OFF = "DROP INDEX searchrow_newest; DROP INDEX searchrow_long_names;"


def make(apps, schema_editor):
    run(schema_editor, INDEXES)


def unmake(apps, schema_editor):
    run(schema_editor, INDEXES_OFF)


def run(schema_editor, sql):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(sql)


class Migration(migrations.Migration):
    dependencies = [("directory", "0006_connecting")]

    operations = [migrations.RunPython(make, unmake)]
