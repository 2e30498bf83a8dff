"""Whether the index says what the listings say."""

from collections import Counter
from collections.abc import Iterator

from django.db import DatabaseError, connection, transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory.models import Initiative, SearchRow, SearchWord

from .rows import AT_ONCE, expected
from .texts import COLUMNS, FORM
from .words import words

TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
}
LOGGED = ("searchrow", "confirmation", "submission", "case", "term", "moment", "bankholiday", "wording")


def is_whole() -> bool:
    """Whether every listing has a row of today's form. A few cheap queries; `check` looks at every word."""
    without = Initiative.objects.filter(search_row=None)
    old = SearchRow.objects.exclude(form=FORM)
    return not (without.exists() or old.exists() or (SearchRow.objects.exists() and not SearchWord.objects.exists()))


def check() -> list[str]:
    """Everything in which index and listings do not agree, in words; empty when all is well."""
    return [*_triggers(), *_rows(), *_words(), *_text_index()]


def _triggers() -> Iterator[str]:
    """SQLite drops the triggers of a table that a migration makes anew."""
    wanted = {f"{table}_{verb}_log" for table in LOGGED for verb in ("insert", "update", "delete")}
    if connection.vendor == "sqlite":
        wanted |= {"searchrow_text_in", "searchrow_text_out", "searchrow_text_anew", "searchchange_short"}
    with connection.cursor() as cursor:
        cursor.execute(TRIGGERS[connection.vendor])
        missing = wanted - {name for (name,) in cursor.fetchall()}
    yield from (_("The trigger %(name)s is missing.") % {"name": name} for name in sorted(missing))


def _rows() -> Iterator[str]:
    unlisted = SearchRow.objects.exclude(initiative__in=Initiative.objects.all())
    yield from (_("%(name)s is not listed and has a row.") % {"name": row} for row in unlisted)
    ids = list(Initiative.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        found = {row.initiative_id: row for row in SearchRow.objects.filter(initiative__in=some)}
        for row in expected(some):
            if row.initiative_id not in found:
                yield _("%(name)s has no row.") % {"name": row}
            elif _said(found[row.initiative_id]) != _said(row):
                yield _("The row of %(name)s is out of date.") % {"name": row}


def _words() -> Iterator[str]:
    counted: Counter[str] = Counter()
    for row in SearchRow.objects.values(*COLUMNS).iterator():
        counted.update(words(row))
    known = dict(SearchWord.objects.values_list("word", "uses"))
    wrong = sorted(word for word in counted.keys() | known.keys() if counted[word] != known.get(word, 0))
    if wrong:
        words_of_it = ngettext("%(count)d word is counted wrongly: %(word)s.",
                               "%(count)d words are counted wrongly, such as %(word)s.", len(wrong))  # fmt: skip
        yield words_of_it % {"count": len(wrong), "word": wrong[0]}


def _text_index() -> Iterator[str]:
    """SQLite can compare the full text index with the rows; on PostgreSQL it is part of the row."""
    if connection.vendor != "sqlite":
        return
    ask = "INSERT INTO directory_searchtext(directory_searchtext, rank) VALUES ('integrity-check', 1)"
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(ask)
    except DatabaseError:
        yield _("The full text index does not say what the rows say.")


def _said(row: SearchRow) -> tuple:
    return tuple(getattr(row, name) for name in ("form", "checked", *COLUMNS))
