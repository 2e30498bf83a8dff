"""Words of crisis: which lines raise which alarm, with the lists that ship, in three languages.

Danger to oneself shows the urgent numbers above the results; being hurt or controlled shows how to stay private. A box
too many costs little and a box too few may cost much, so whoever is bereaved by suicide sees the numbers too: they
are in more danger themselves (Pitman and others, BMJ Open 2016). Training to prevent it is no alarm.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.understanding import Alarms
from tests.alarm_lines import (
    CRISIS_ENGLISH,
    CRISIS_PORTUGUESE,
    CRISIS_SPANISH,
    HARMLESS_ENGLISH,
    HARMLESS_PORTUGUESE,
    HARMLESS_SPANISH,
    HURT_ENGLISH,
    HURT_PORTUGUESE,
    HURT_SPANISH,
)
from tests.stopwatch import processor_seconds
from tests.test_words import WORDS

LISTS = {name: [word for term in WORDS["terms"][name] for word in term["synonyms"]] for name in ("crisis", "hurt")}
HARMLESS = [word for term in WORDS["terms"]["harmless"] for word in term["synonyms"]]
ALARMS = Alarms(LISTS, HARMLESS)


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


@pytest.mark.parametrize("line", lines(CRISIS_ENGLISH + CRISIS_SPANISH + CRISIS_PORTUGUESE))
def test_words_of_danger_to_oneself_raise_the_alarm(line):
    assert ALARMS.of(line) == ("crisis",)


@pytest.mark.parametrize("line", lines(HURT_ENGLISH + HURT_SPANISH + HURT_PORTUGUESE))
def test_words_of_being_hurt_or_controlled_raise_the_other(line):
    assert ALARMS.of(line) == ("hurt",)


@pytest.mark.parametrize("line", lines(HARMLESS_ENGLISH + HARMLESS_SPANISH + HARMLESS_PORTUGUESE))
def test_words_that_only_sound_like_it_raise_none(line):
    assert ALARMS.of(line) == ()


@pytest.mark.parametrize(
    "text", [CRISIS_ENGLISH, CRISIS_SPANISH, CRISIS_PORTUGUESE, HARMLESS_ENGLISH, HARMLESS_SPANISH, HARMLESS_PORTUGUESE]
)
def test_there_are_sixty_lines_of_each_in_each_language(text):
    assert len(set(lines(text))) >= 60


@pytest.mark.parametrize(
    "line", ["he hits me and i want to die", "my ex controls my money, i feel suicidal", "me pega y quiero morir"]
)
def test_both_at_once_raise_both(line):
    assert ALARMS.of(line) == ("crisis", "hurt")


def test_what_only_sounds_like_it_does_not_hide_what_is_it():
    assert ALARMS.of("suicide prevention training, i want to kill myself") == ("crisis",)


def test_every_phrase_of_the_lists_raises_its_own_alarm():
    silent = [word for name, words in LISTS.items() for word in words if name not in ALARMS.of(word.replace("*", "e"))]

    assert silent == []


def test_a_star_stands_for_any_ending_and_a_line_too_short_for_nothing():
    alarms = Alarms({"crisis": ["drown*", "*", "a*", "x"]})

    assert alarms.of("drowning") == ("crisis",)
    assert [alarms.of(text) for text in ("a", "x", "apple", "*", "down")] == [()] * 5


@given(st.text(max_size=200))
def test_it_never_fails(text):
    assert set(ALARMS.of(text)) <= {"crisis", "others", "hurt"}


@pytest.mark.parametrize(
    "text", ["i want to " * 1024, "suicxde " * 1280, "k" * 10_240, "s u i c " * 1280, "\ud800" * 999]
)
def test_ten_kilobytes_are_looked_through_in_a_moment(text):
    assert processor_seconds(lambda: ALARMS.of(text)) < 0.5
