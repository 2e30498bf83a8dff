"""Typing errors are put right towards the portal's own words before a line is read, and never a real word."""

import pytest

from directory.understanding import Lexicon
from directory.understanding.line import split
from directory.understanding.repair import repaired
from tests.test_understanding import TERMS, asked

LEXICON = Lexicon(phrase for _name, _slug, phrases in TERMS for phrase in phrases)


def right(text: str) -> str:
    return " ".join(token.word for token in repaired(split(text), LEXICON, lambda word: False))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("brixon", "brixton"),
        ("stretham thursday", "streatham thursday"),
        ("saterday nite", "saturday nite"),
        ("Tuseday evening", "tuesday evening"),
        ("anxeity", "anxiety"),
        ("hering voices", "hearing voices"),
        ("depressin grup", "depression group"),
        ("lonley", "lonely"),
        ("cahms", "camhs"),
        ("volunter", "volunteer"),
        ("mulleres", "mulheres"),
        ("vauxal stn", "vauxhall station"),
    ],
)
def test_a_typing_error_becomes_the_word_of_the_portal_that_is_nearest(typed, meant):
    assert right(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "lost muslim sleep waiting hopeless scared shared sheep writing music homeless",
        "moaning thirsty sundry mourning wards grope gripe loony mumps parent patent",
        "perdida soledad vecinos hermanas triste martes cansada enfadado hambre",
        "sozinha medo cansada vizinhos tristeza saudade filha amanha barulho",
        "carnaval novela escuela escola comida desempleo desemprego",
    ],
)
def test_a_real_word_of_the_three_languages_stays_as_it_is(text):
    assert right(text) == text


@pytest.mark.parametrize("text", ["sucidal", "overdos", "kiling", "strangeld", "suiside", "stabing"])
def test_what_is_near_a_word_of_danger_is_never_put_right(text):
    assert right(text) == text


@pytest.mark.parametrize("text", ["", "zzzz", "a", "x" * 200, "x9y8z7", "\x00 \u202e", "123456"])
def test_what_is_near_nothing_stays_as_it_is(text):
    assert right(text) == " ".join(token.word for token in split(text))


def test_the_line_says_how_it_was_put_right_and_keeps_what_was_typed_in_its_readings():
    found = asked("anxeity grup on saterday", lexicon=LEXICON)

    assert (found.meant, found.rest) == ("anxiety group on saturday", "")
    assert [reading.words for reading in found.readings] == ["anxeity", "grup", "saterday"]


def test_a_word_of_a_name_and_words_in_quotation_marks_stay_as_they_are():
    assert asked("maytre", lexicon=LEXICON).rest == "maytre"
    assert asked('"saterday"', lexicon=LEXICON).meant == ""
