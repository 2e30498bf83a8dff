"""Whose line stands in the panel for people who are hurt: read from what they type, never a line meant for others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.models import UrgentContact
from directory.understanding import meant
from tests import hurt_lines
from tests.stopwatch import processor_seconds

PURPOSES = {"home", "child", "at-risk", "exploited"}


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


@pytest.mark.parametrize("line", lines(hurt_lines.HOME))
def test_whoever_is_hurt_by_a_partner_or_grown_up_in_the_family_is_meant_first(line):
    assert meant(line)[:1] == ("home",)


@pytest.mark.parametrize("line", lines(hurt_lines.CHILD))
def test_a_child_who_writes_or_for_whom_somebody_writes_is_meant_first(line):
    assert meant(line)[:1] == ("child",)


@pytest.mark.parametrize("line", lines(hurt_lines.AT_RISK))
def test_an_adult_at_risk_or_a_child_of_others_is_meant_first(line):
    assert meant(line)[:1] == ("at-risk",)


@pytest.mark.parametrize("line", lines(hurt_lines.EXPLOITED))
def test_whoever_is_forced_to_work_is_meant_first(line):
    assert meant(line)[:1] == ("exploited",)


@pytest.mark.parametrize("line", lines(hurt_lines.NOT_PLAIN))
def test_where_it_is_not_plain_who_is_meant_nobody_is_guessed(line):
    assert meant(line) == ()


@pytest.mark.parametrize(
    ("line", "whom"),
    [
        ("im 14 and my dad hits me", ("child",)),
        ("my dad hits me", ("home", "child")),
        ("im 32 and my dad hits me", ("home",)),
        ("my dad hits my mum", ("home", "child")),
        ("my mums boyfriend hits me", ("home", "child")),
        ("my husband hits me", ("home",)),
        ("my husband hits me and the kids", ("home", "child", "at-risk")),
        ("my husband hits my son", ("child", "at-risk", "home")),
        ("my husband is 40 and hits my son", ("child", "at-risk", "home")),
        ("my daughter is 25 and her husband hits her", ("home",)),
        ("my adult son is abused by his partner", ("home",)),
        ("my son who is 35 takes my money", ("home",)),
        ("my 15 year old son hits me", ("home",)),
        ("my son has a knife", ("home",)),
        ("my auntie with downs is being abused", ("at-risk",)),
        ("kid being beaten next door", ("at-risk",)),
        ("my parents hit me, im in my thirties", ("home",)),
        ("mum of two being beaten", ()),
        ("my little cousin is being abused", ("child", "at-risk")),
        ("mi hermana pequeña tiene moratones", ("child", "at-risk")),
        ("batem na minha irmã mais nova", ("child", "at-risk")),
        ("my 25 year old daughter hits her 3 year old", ("at-risk",)),
        ("my grown up son and my little daughter are hit by my ex", ("child", "at-risk", "home")),
        ("im 15 and my boyfriend hits me", ("child", "home")),
        ("15f boyfriend hits me", ("child", "home")),
        ("im a student and my dad hits me", ("home", "child")),
        ("im in a childrens home and staff hurt me", ("child",)),
        ("im twenty two and my dad beats me", ("home",)),
        ("my mother in law controls me", ("home",)),
        ("mi hijo de 35 años es maltratado por su mujer", ("home",)),
        ("a minha filha tem 28 anos e o marido bate-lhe", ("home",)),
        ("my son hits me", ("home",)),
        ("my son takes my pension", ("at-risk",)),
        ("my carer hits me", ("at-risk",)),
        ("i am his carer and he hits me, he is my husband", ("home",)),
        ("im disabled and he hits me", ("at-risk", "home")),
        ("my neighbours child has bruises", ("at-risk",)),
        ("i have a baby and he hits me", ()),
        ("i was beaten as a child by my dad", ("home",)),
        ("he took my passport", ("home", "exploited")),
        ("my boss took my passport", ("exploited",)),
        ("my ex forces me to sell myself", ("exploited", "home")),
        ("mi padre me pega", ("home", "child")),
        ("mi marido me pega a mí y a mis hijos", ("home", "child", "at-risk")),
        ("o meu pai bate-me", ("home", "child")),
        ("o meu marido bate no meu filho", ("child", "at-risk", "home")),
    ],
)
def test_several_may_be_meant_and_the_most_fitting_comes_first(line, whom):
    assert meant(line) == whom


@pytest.mark.parametrize("line", lines(hurt_lines.HOME + hurt_lines.CHILD + hurt_lines.AT_RISK + hurt_lines.EXPLOITED))
def test_capitals_and_full_stops_make_no_difference(line):
    assert meant(f"  {line.upper()}!!  ") == meant(line)


@pytest.mark.parametrize("text", [hurt_lines.HOME, hurt_lines.CHILD, hurt_lines.AT_RISK, hurt_lines.EXPLOITED])
def test_there_are_three_dozen_lines_of_each(text):
    assert len(set(lines(text))) >= 36


def test_those_who_can_be_meant_are_those_whom_a_contact_can_be_for():
    assert set(UrgentContact.Purpose.values) == PURPOSES | {"crisis"}


@given(st.text(max_size=200))
def test_it_never_fails_and_says_nobody_twice(text):
    found = meant(text)

    assert set(found) <= PURPOSES
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("words", ["my son ", "im 14 ", "work never ", "husban", "vecina hijo ", "made me ", "d", "a "])
def test_ten_kilobytes_are_read_in_a_moment(words):
    text = words * (10_240 // len(words))

    assert processor_seconds(lambda: meant(text)) < 0.5
