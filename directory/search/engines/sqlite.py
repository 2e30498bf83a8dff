"""The search on SQLite: FTS5 over the search rows, kept by triggers."""

from collections.abc import Iterable

from django.db import connection

from directory.indexing import forms

from .base import EVERYWHERE, MOST_BEGINNINGS, NAMES, TOLD, Engine
from .question import Unit

COLUMNS = {NAMES: "{names} : ", TOLD: "{names organisation summary tags} : ", EVERYWHERE: ""}
FOUND = "directory_searchtext WHERE directory_searchtext MATCH %s"
NEAR = "SELECT 'near', %s, word, uses FROM directory_searchword WHERE word IN ({spelt})"
SPELT = "SELECT word FROM directory_searchspelling WHERE form IN ({forms})"
AFTER_ANY_LETTER = "\U0010ffff"


class SQLite(Engine):
    """A search is an expression of FTS5: every word quoted, so that nothing anybody types is read as one."""

    def run(self, searches):
        sql = " UNION ALL ".join(f"SELECT {n}, group_concat(rowid) FROM {FOUND}" for n in range(len(searches)))
        rows = dict(fetched(sql, [_expression(*search) for search in searches]))
        return [list(map(int, rows[n].split(","))) if rows[n] else [] for n in range(len(searches))]

    def newest(self, tier, units, most):
        found = f"SELECT rowid AS number FROM {FOUND} ORDER BY rowid DESC LIMIT {most}"
        # The narrow index, where the rows themselves would be read from all over a large file.
        checked = "directory_searchrow INDEXED BY searchrow_checked USING (number)"
        order = "ORDER BY checked IS NULL, checked DESC, number DESC"
        sql = f"SELECT number FROM ({found}) JOIN {checked} {order}"
        return [number for (number,) in fetched(sql, [_expression(tier, units)])]

    def vocabulary(self, beginning, words):
        parts, values = [], []
        if beginning:
            asked = "SELECT word, uses FROM directory_searchword WHERE word > %s AND word < %s"
            parts.append(f"SELECT * FROM (SELECT 'begins', '', * FROM ({asked} ORDER BY uses DESC, word LIMIT %s))")
            values += [beginning, beginning + AFTER_ANY_LETTER, MOST_BEGINNINGS]
        for word in words:
            spelt = sorted(forms(word))
            parts.append(f"SELECT 'held', %s, '', 0 WHERE EXISTS (SELECT 1 FROM {FOUND})")
            parts.append(NEAR.format(spelt=SPELT.format(forms=", ".join(["%s"] * len(spelt)))))
            values += [word, _expression(EVERYWHERE, [Unit(((word,),))]), word, *spelt]
        return sorted_hints(fetched(" UNION ALL ".join(parts), values) if parts else [])


def sorted_hints(rows: Iterable[tuple]) -> tuple[list[str], set[str], dict[str, dict[str, int]]]:
    """Rows of sort, word asked, word known and its uses, as `vocabulary` gives them."""
    beginnings, held, near = [], set(), {}
    for sort, word, known, uses in rows:
        if sort == "begins":
            beginnings.append(known)
        elif sort == "held":
            held.add(word)
        else:
            near.setdefault(word, {})[known] = uses
    return beginnings, held, near


def _expression(tier: str, units: list[Unit]) -> str:
    every = (" OR ".join(f'"{" ".join(phrase)}"' for phrase in unit.phrases) for unit in units)
    return COLUMNS[tier] + "(" + " AND ".join(f"({any_of})" for any_of in every) + ")"


def fetched(sql: str, values: list) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()
