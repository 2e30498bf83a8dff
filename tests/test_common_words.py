"""A correctly spelt word is never put right into another, and least of all a word of harm or feeling."""

import pytest

from directory.search.engines import current
from directory.understanding import is_common
from directory.understanding.danger import english, iberian
from tests.factories import an_initiative

# What somebody types, and the word of a listing that it was put right to.
TURNED = [
    ("hopeless", "homeless"),
    ("scared", "shared"),
    ("muslim", "music"),
    ("lost", "last"),
    ("waiting", "writing"),
    ("sleep", "sheep"),
    ("pills", "hills"),
    ("killing", "filling"),
    ("tablets", "table"),
    ("hits", "his"),
    ("hurting", "hunting"),
    ("miedo", "media"),
    ("perdida", "period"),
    ("medo", "mend"),
    ("sozinha", "sochina"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("typed", "listed"), TURNED)
def test_a_word_of_feeling_or_harm_stays_what_it_is(typed, listed):
    an_initiative(name="Circle", summary=f"We know {listed} here.")

    assert current().correction(typed) == ""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "meant"), [("gardning", "gardening"), ("depresion", "depression"), ("anxeity", "anxiety")]
)
def test_a_misspelt_word_is_still_put_right(typed, meant):
    an_initiative(name="Circle", summary=f"We know {meant} here.")

    assert current().correction(typed) == meant


def test_every_word_of_danger_is_common():
    told = [word for parts in (english.PARTS, iberian.PARTS) for text in parts.values() for word in text.split()]
    words = {part for word in told for part in word.split("_") if part.isalpha() and len(part) > 3}
    doubtful = {word for word in words if not is_common(word)}

    # Spanish and Portuguese words that differ by a letter from the English of the same meaning.
    assert doubtful <= {word for text in iberian.PARTS.values() for word in text.replace("_", " ").split()}


@pytest.mark.parametrize("word", ["", "zzz", "brixon", "tuseday", "a b", "\x00", "de pr"])
def test_what_nobody_spells_so_is_not_common(word):
    assert not is_common(word)
