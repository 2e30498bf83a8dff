"""The search on PostgreSQL: vectors of words beside each search row, and trigrams of the words."""

from directory.indexing import forms

from .base import EVERYWHERE, MOST_BEGINNINGS, NAMES, TOLD, Engine
from .question import Unit
from .sqlite import fetched, sorted_hints

COLUMNS = {NAMES: "names_words", TOLD: "told_words", EVERYWHERE: "all_words"}
FOUND = "directory_searchrow WHERE {column} @@ to_tsquery('directory_words', %s)"
# A narrow index holds the words of nearly all names, newest first; another leads to the few that are too long for it.
SIZES = {NAMES: ("AND octet_length(names) < 600", "AND octet_length(names) >= 600")}
BEGINS = """(SELECT 'begins', '', word, uses FROM directory_searchword
    WHERE word LIKE %s AND word <> %s ORDER BY uses DESC, word COLLATE "C" LIMIT %s)"""
HELD = f"SELECT 'held', %s, '', 0 WHERE EXISTS (SELECT 1 FROM {FOUND.format(column='all_words')})"
NEAR = """SELECT 'near', %s, word, uses FROM directory_searchword WHERE lower(word) %% %s
    OR word IN (SELECT word FROM directory_searchspelling WHERE form = ANY(%s))"""


class PostgreSQL(Engine):
    """A search is a tsquery; words hold letters and digits only, so that nothing anybody types is an operator."""

    def run(self, searches):
        found = (FOUND.format(column=COLUMNS[tier]) for tier, _units in searches)
        sql = " UNION ALL ".join(
            f"SELECT {n}, string_agg(number::text, ',' ORDER BY number) FROM {one}" for n, one in enumerate(found)
        )
        rows = dict(fetched(sql, [_expression(units) for _tier, units in searches]))
        return [list(map(int, rows[n].split(","))) if rows[n] else [] for n in range(len(searches))]

    def newest(self, tier, units, most):
        found = FOUND.format(column=COLUMNS[tier])
        newest = " UNION ALL ".join(
            f"(SELECT number, checked FROM {found} {size} ORDER BY number DESC LIMIT {most})"
            for size in SIZES.get(tier, ("",))
        )
        sql = f"SELECT number FROM ({newest}) AS newest ORDER BY checked DESC NULLS LAST, number DESC"
        return [number for (number,) in fetched(sql, [_expression(units)] * sql.count("%s"))]

    def vocabulary(self, beginning, words):
        parts = [BEGINS] if beginning else []
        values = [f"{beginning}%", beginning, MOST_BEGINNINGS] if beginning else []
        for word in words:
            parts += [HELD, NEAR]
            values += [word, _expression([Unit(((word,),))]), word, word, sorted(forms(word))]
        return sorted_hints(fetched(" UNION ALL ".join(parts), values) if parts else [])


def _expression(units: list[Unit]) -> str:
    phrases = ([" <-> ".join(f"'{word}'" for word in phrase) for phrase in unit.phrases] for unit in units)
    return " & ".join(f"({' | '.join(f'({one})' for one in each)})" for each in phrases)
