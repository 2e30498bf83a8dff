"""The words that listings use: counted as rows come and go, and the misspellings that lead to each.

Two words at most two errors apart share a form: both with up to two of their first seven letters left out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from django.db import connection

from directory.models import SearchSpelling, SearchWord

from .texts import COLUMNS

SHORTEST, LONGEST = 2, 40
BEGINNING = 7
AT_ONCE = 400


def words(columns: Mapping[str, str]) -> set[str]:
    """The words of one row that people could misspell: no numbers, no single letters."""
    found = {word for column in COLUMNS for word in columns[column].split()}
    return {word for word in found if SHORTEST <= len(word) <= LONGEST and word.isalpha()}


def forms(word: str) -> set[str]:
    """The beginning of a word with up to two letters left out (one of a short word)."""
    start = word[:BEGINNING]
    most = 2 if len(word) > 4 else 1
    return {"".join(kept) for out in range(most + 1) for kept in combinations(start, len(start) - out)} - {""}


def count(more: Iterable[set[str]], fewer: Iterable[set[str]] = ()) -> None:
    """Counts the words of rows that came, and takes away those of rows that went."""
    change = Counter(word for row in more for word in row)
    change.subtract(word for row in fewer for word in row)
    for some in _some([(word, by) for word, by in sorted(change.items()) if by]):
        uses = _add(some)
        _spell([word for word in uses if uses[word] == change[word] > 0])
        if gone := [word for word in uses if uses[word] <= 0]:
            SearchWord.objects.filter(word__in=gone).delete()


def forget_all() -> None:
    SearchWord.objects.all().delete()
    SearchSpelling.objects.all().delete()


def _add(changes: list[tuple[str, int]]) -> dict[str, int]:
    """The uses of these words after the change: as many as came, when a word is new."""
    conflict = "ON CONFLICT (word) DO UPDATE SET uses = directory_searchword.uses + excluded.uses"
    with connection.cursor() as cursor:
        _insert(cursor, "directory_searchword(word, uses)", changes, f"{conflict} RETURNING word, uses")
        return dict(cursor.fetchall())


def _spell(words: list[str]) -> None:
    """The forms of new words. Those of a word that is gone stay: they lead nowhere, and it may come back."""
    with connection.cursor() as cursor:
        for some in _some([(form, word) for word in words for form in sorted(forms(word))]):
            _insert(cursor, "directory_searchspelling(form, word)", some, "ON CONFLICT DO NOTHING")


def _insert(cursor, into: str, rows: list[tuple], conflict: str) -> None:
    values = ", ".join(["(%s, %s)"] * len(rows))
    cursor.execute(f"INSERT INTO {into} VALUES {values} {conflict}", [part for row in rows for part in row])


def _some(rows: list[tuple]) -> Iterator[list[tuple]]:
    return (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))
