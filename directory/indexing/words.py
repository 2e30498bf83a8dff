"""The words that listings use: counted as rows come and go, and the misspellings that lead to each.

Two words at most two errors apart share a form: both with up to two of their first seven letters left out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
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
    added = sorted(word for word, by in change.items() if by > 0)
    gone = sorted(word for word, by in change.items() if by < 0)
    _spell(_unknown(added))
    _add([(word, change[word]) for word in added + gone])
    for some in _some(gone):
        SearchWord.objects.filter(word__in=some, uses__lte=0).delete()


def forget_all() -> None:
    SearchWord.objects.all().delete()
    SearchSpelling.objects.all().delete()


def _unknown(words: list[str]) -> list[str]:
    known = {word for some in _some(words) for word in SearchWord.objects.filter(word__in=some).values_list(flat=True)}
    return [word for word in words if word not in known]


def _spell(words: list[str]) -> None:
    """The forms of new words. Those of a word that is gone stay: they lead nowhere, and it may come back."""
    _insert("directory_searchspelling(form, word)", [(form, word) for word in words for form in sorted(forms(word))])


def _add(changes: list[tuple[str, int]]) -> None:
    kept = "ON CONFLICT (word) DO UPDATE SET uses = directory_searchword.uses + excluded.uses"
    _insert("directory_searchword(word, uses)", changes, kept)


def _insert(into: str, rows: list[tuple], conflict: str = "ON CONFLICT DO NOTHING") -> None:
    with connection.cursor() as cursor:
        for some in _some(rows):
            values = ", ".join(["(%s, %s)"] * len(some))
            cursor.execute(f"INSERT INTO {into} VALUES {values} {conflict}", [part for row in some for part in row])


def _some(rows: list) -> Iterable[tuple]:
    return (tuple(rows[start : start + AT_ONCE]) for start in range(0, len(rows), AT_ONCE))
