"""How often the search puts a misspelt word right: one or two errors in the words of the portal's own listings."""

import random
import string

from django.core.management import call_command
from django.db import connection

from directory.models import Initiative, SearchWord
from directory.search import engines
from directory.search.engines.question import STOP_WORDS

from .figure import Figure

MANY = 1000
# Two errors in a word of five letters leave another word.
SHORTEST, SHORTEST_FOR_TWO = 4, 7


def measure() -> list[Figure]:
    """Loads the real records where nothing is listed yet."""
    if not Initiative.objects.exists():
        call_command("load_lambeth", verbosity=0)
    tried = errors()
    right = sum(is_right(wrong, word) for wrong, word in tried)
    what = f"{len(tried)} words with one or two errors put right on {connection.vendor}"
    return [Figure(what, 100 * right / len(tried), 97, "%", at_least=True)]


def errors() -> list[tuple[str, str]]:
    """Misspelt words with what was meant: as often one error as two, in words drawn evenly from all that are used."""
    chance, known = random.Random(3), set(SearchWord.objects.values_list("word", flat=True))
    words = sorted(word for word in known if len(word) >= SHORTEST and word.isascii() and word not in STOP_WORDS)
    found = []
    while len(found) < MANY:
        word = chance.choice(words)
        wrong = word
        for _error in range(chance.choice((1, 2)) if len(word) >= SHORTEST_FOR_TWO else 1):
            wrong = misspelt(wrong, chance)
        if wrong not in known and wrong not in STOP_WORDS and len(wrong) >= SHORTEST:
            found.append((wrong, word))
    return found


def misspelt(word: str, chance: random.Random) -> str:
    """The word with one letter lost, added, changed or swapped with its neighbour."""
    at = chance.randrange(len(word))
    letter = chance.choice(string.ascii_lowercase)
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    return chance.choice((word[:at] + word[at + 1 :], word[:at] + letter + word[at:], swapped,
                          word[:at] + letter + word[at + 1 :]))  # fmt: skip


def is_right(wrong: str, word: str) -> bool:
    """Whether who typed it is shown what holds the word: it is put right, or found as it stands."""
    engine = engines.current()
    wanted = set(engine.matches(word).numbers)
    return engine.correction(wrong) == word or wanted <= set(engine.find(wrong).numbers)
