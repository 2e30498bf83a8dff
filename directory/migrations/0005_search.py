"""The tables of the search, the full text index of either database, and the triggers that keep both in step.

The old search rows go: every row is derived, and `prepare` (or `rebuild_search`) writes them anew.
"""

import django.db.models.deletion
from django.core.management.base import CommandError
from django.db import DatabaseError, migrations, models, transaction

TEXTS = ("names", "organisation", "summary", "description", "tags")

SQLITE_INDEX = """
CREATE VIRTUAL TABLE directory_searchtext USING fts5(
    names, organisation, summary, description, tags,
    content='directory_searchrow', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2'
);

INSERT INTO directory_searchtext(directory_searchtext, rank) VALUES ('rank', 'bm25(10.0, 4.0, 3.0, 1.0, 2.0)');

CREATE INDEX searchrow_checked ON directory_searchrow(number, checked);

CREATE TRIGGER searchrow_text_in AFTER INSERT ON directory_searchrow BEGIN
    INSERT INTO directory_searchtext(rowid, names, organisation, summary, description, tags)
    VALUES (NEW.number, NEW.names, NEW.organisation, NEW.summary, NEW.description, NEW.tags);
END;

CREATE TRIGGER searchrow_text_out AFTER DELETE ON directory_searchrow BEGIN
    INSERT INTO directory_searchtext(directory_searchtext, rowid, names, organisation, summary, description, tags)
    VALUES ('delete', OLD.number, OLD.names, OLD.organisation, OLD.summary, OLD.description, OLD.tags);
END;

CREATE TRIGGER searchrow_text_anew AFTER UPDATE ON directory_searchrow
WHEN (OLD.number, OLD.names, OLD.organisation, OLD.summary, OLD.description, OLD.tags)
IS NOT (NEW.number, NEW.names, NEW.organisation, NEW.summary, NEW.description, NEW.tags) BEGIN
    INSERT INTO directory_searchtext(directory_searchtext, rowid, names, organisation, summary, description, tags)
    VALUES ('delete', OLD.number, OLD.names, OLD.organisation, OLD.summary, OLD.description, OLD.tags);
    INSERT INTO directory_searchtext(rowid, names, organisation, summary, description, tags)
    VALUES (NEW.number, NEW.names, NEW.organisation, NEW.summary, NEW.description, NEW.tags);
END;
"""
SQLITE_INDEX_OFF = """
DROP TRIGGER searchrow_text_in;

DROP TRIGGER searchrow_text_out;

DROP TRIGGER searchrow_text_anew;

DROP INDEX searchrow_checked;

DROP TABLE directory_searchtext;
"""

# The trigrams are those of lower(word): an index on the word itself would be taken for "word = ...", which it answers a
# thousand times slower than the primary key.
POSTGRESQL_INDEX = """
CREATE TEXT SEARCH DICTIONARY directory_stem (TEMPLATE = snowball, Language = english);

CREATE TEXT SEARCH CONFIGURATION directory_words (COPY = simple);

ALTER TEXT SEARCH CONFIGURATION directory_words
    ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    WITH unaccent, directory_stem;

ALTER TABLE directory_searchrow
    ADD COLUMN names_words tsvector GENERATED ALWAYS AS (to_tsvector('directory_words', names)) STORED,
    ADD COLUMN told_words tsvector GENERATED ALWAYS AS (ts_delete(
        setweight(to_tsvector('directory_words', names || ' zzpartzz'), 'A')
        || setweight(to_tsvector('directory_words', organisation || ' zzpartzz'), 'B')
        || setweight(to_tsvector('directory_words', summary || ' zzpartzz'), 'C')
        || setweight(to_tsvector('directory_words', tags), 'C'), 'zzpartzz')) STORED,
    ADD COLUMN all_words tsvector GENERATED ALWAYS AS (ts_delete(
        setweight(to_tsvector('directory_words', names || ' zzpartzz'), 'A')
        || setweight(to_tsvector('directory_words', organisation || ' zzpartzz'), 'B')
        || setweight(to_tsvector('directory_words', summary || ' zzpartzz'), 'C')
        || setweight(to_tsvector('directory_words', tags || ' zzpartzz'), 'C')
        || setweight(to_tsvector('directory_words', description), 'D'), 'zzpartzz')) STORED;

CREATE INDEX searchrow_names_words ON directory_searchrow USING gin (names_words);

CREATE INDEX searchrow_told_words ON directory_searchrow USING gin (told_words);

CREATE INDEX searchrow_all_words ON directory_searchrow USING gin (all_words);

CREATE INDEX searchword_trigrams ON directory_searchword USING gin (lower(word) gin_trgm_ops);
"""
POSTGRESQL_INDEX_OFF = """
DROP INDEX searchword_trigrams;

ALTER TABLE directory_searchrow DROP COLUMN names_words, DROP COLUMN told_words, DROP COLUMN all_words;

DROP TEXT SEARCH CONFIGURATION directory_words;

DROP TEXT SEARCH DICTIONARY directory_stem;
"""

# What makes search and cards say something else: the row itself, somebody found it true, a change to when, where,
# contact or state waits, a report of harm waits; or a word that many rows use.
CONFIRMED = """UPDATE directory_searchrow SET checked =
    (SELECT max(day) FROM directory_confirmation WHERE initiative_id = {row}.initiative_id AND still_true)
    WHERE initiative_id = {row}.initiative_id"""
UNSETTLED = "UPDATE directory_searchrow SET form = form WHERE initiative_id = {row}.subject"
LOGGED = {
    ("searchrow", "INSERT", "NEW"): (None, "{log_new}"),
    ("searchrow", "UPDATE", "NEW"): (None, "{log_new}"),
    ("searchrow", "DELETE", "OLD"): (None, "{log_old}"),
    ("confirmation", "INSERT", "NEW"): (None, CONFIRMED),
    ("confirmation", "UPDATE", "NEW"): (None, CONFIRMED),
    ("confirmation", "DELETE", "OLD"): (None, CONFIRMED),
    ("submission", "INSERT", "NEW"): ("NEW.kind = 'initiative' AND NEW.unsettles", UNSETTLED),
    ("submission", "UPDATE", "NEW"): ("NEW.kind = 'initiative' AND (OLD.unsettles OR NEW.unsettles)", UNSETTLED),
    ("submission", "DELETE", "OLD"): ("OLD.kind = 'initiative' AND OLD.unsettles", UNSETTLED),
    ("case", "INSERT", "NEW"): ("NEW.kind = 'initiative' AND NEW.about = 'unsafe'", UNSETTLED),
    ("case", "UPDATE", "NEW"): ("NEW.kind = 'initiative' AND NEW.about = 'unsafe'", UNSETTLED),
    ("case", "DELETE", "OLD"): ("OLD.kind = 'initiative' AND OLD.about = 'unsafe'", UNSETTLED),
} | {
    (table, verb, row): (None, "{log_all}")
    for table in ("term", "moment", "bankholiday", "wording")
    for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
}
# The log keeps its last 5,000 lines.
SQLITE_SHORT = """
CREATE TRIGGER searchchange_short AFTER INSERT ON directory_searchchange BEGIN
    DELETE FROM directory_searchchange WHERE version <= NEW.version - 5000;
END;
"""
SQLITE_LOG = "INSERT INTO directory_searchchange(mark, number) VALUES (random(), {number})"
POSTGRESQL_LOG = "PERFORM directory_log_change({number})"
# The lock is held until the commit is visible, so that no later version is ever visible before an earlier one.
POSTGRESQL_LOG_FUNCTION = """
CREATE FUNCTION directory_log_change(number bigint) RETURNS void AS $$
DECLARE now bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(720417, 1);
    INSERT INTO directory_searchchange(mark, number) VALUES (floor(random() * 9e15)::bigint, number)
        RETURNING version INTO now;
    DELETE FROM directory_searchchange WHERE version <= now - 5000;
END $$ LANGUAGE plpgsql;
"""


def triggers(log):
    """Name, table, verb, condition and body of each trigger that logs a change."""
    words = {"log_new": "NEW.number", "log_old": "OLD.number", "log_all": "NULL"}
    logs = {name: log.format(number=number) for name, number in words.items()}
    for (table, verb, row), (condition, body) in LOGGED.items():
        yield f"{table}_{verb.lower()}_log", table, verb, condition, body.format(row=row, **logs)


def make(apps, schema_editor):
    connection = schema_editor.connection
    if connection.vendor == "sqlite":
        run(connection, SQLITE_INDEX)
        run(connection, SQLITE_SHORT)
        for name, table, verb, condition, body in triggers(SQLITE_LOG):
            when = f"WHEN {condition} " if condition else ""
            run(connection, f"CREATE TRIGGER {name} AFTER {verb} ON directory_{table} {when}BEGIN {body}; END;")
    if connection.vendor == "postgresql":
        make_extensions(connection)
        run(connection, POSTGRESQL_INDEX)
        run(connection, POSTGRESQL_LOG_FUNCTION)
        for name, table, verb, condition, body in triggers(POSTGRESQL_LOG):
            when = f"WHEN ({condition}) " if condition else ""
            function = f"CREATE FUNCTION directory_{name}() RETURNS trigger AS $$ BEGIN {body}; RETURN NULL; END $$"
            run(connection, f"{function} LANGUAGE plpgsql")
            on = f"AFTER {verb} ON directory_{table} FOR EACH ROW {when}"
            run(connection, f"CREATE TRIGGER {name} {on} EXECUTE FUNCTION directory_{name}()")


def unmake(apps, schema_editor):
    connection = schema_editor.connection
    on_postgresql = connection.vendor == "postgresql"
    for name, table, *_ in triggers(POSTGRESQL_LOG):
        run(connection, f"DROP TRIGGER {name}" + (f" ON directory_{table}" if on_postgresql else ""))
        if on_postgresql:
            run(connection, f"DROP FUNCTION directory_{name}()")
    if on_postgresql:
        run(connection, "DROP FUNCTION directory_log_change(bigint)")
        run(connection, POSTGRESQL_INDEX_OFF)
    if connection.vendor == "sqlite":
        run(connection, "DROP TRIGGER searchchange_short")
        run(connection, SQLITE_INDEX_OFF)


def make_extensions(connection):
    """pg_trgm and unaccent; where this user may not make them, says who can."""
    for name in ("pg_trgm", "unaccent"):
        try:
            with transaction.atomic(connection.alias):
                run(connection, f"CREATE EXTENSION IF NOT EXISTS {name}")
        except DatabaseError as error:
            raise CommandError(
                f"The search needs PostgreSQL's extension {name}, and could not make it: {str(error).strip()}\n"
                f"Install PostgreSQL's contrib modules, ask whoever owns the database "
                f'"{connection.settings_dict["NAME"]}" to run: CREATE EXTENSION {name}; and start again.'
            ) from error


def run(connection, sql):
    """Runs statements parted by empty lines."""
    with connection.cursor() as cursor:
        for statement in sql.strip().split("\n\n"):
            cursor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("directory", "0004_reports_wordings_and_gaps")]

    operations = [
        migrations.DeleteModel("SearchRow"),
        migrations.CreateModel(
            name="SearchRow",
            fields=[
                ("number", models.BigAutoField(primary_key=True, serialize=False)),
                ("form", models.PositiveSmallIntegerField()),
                ("checked", models.DateField(blank=True, null=True)),
                ("names", models.TextField()),
                ("organisation", models.TextField()),
                ("summary", models.TextField()),
                ("tags", models.TextField()),
                ("description", models.TextField()),
                (
                    "initiative",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="search_row",
                        to="directory.initiative",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                ("word", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("uses", models.IntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="SearchSpelling",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "form", "word", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("form", models.CharField(max_length=40)),
                ("word", models.CharField(max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name="SearchChange",
            fields=[
                ("version", models.BigAutoField(primary_key=True, serialize=False)),
                ("mark", models.BigIntegerField()),
                ("number", models.BigIntegerField(blank=True, null=True)),
            ],
        ),
        migrations.RunPython(make, unmake),
    ]
