"""Danger read by parts of meaning, with the lists that ship: the cases of real use, their kinds, and how many of each.

`danger_lines` was written before the reader. Its shares are a floor for whoever changes a rule; a single line that
turns is no fault of its own, a kind that is lost is.
"""

import gzip
import random

import pytest

from directory.fold import fold
from directory.understanding.danger import dangers, learned
from directory.understanding.danger.parts import PARTS
from tests import asked_by_others, asked_phrasings, danger_learning, danger_lines, danger_lines_by_others
from tests import danger_lines_mended as mended
from tests.stopwatch import processor_seconds
from tests.test_alarm import ALARMS

CASES = {
    ("crisis",): """
i took 30 paracetamol
just took loads of pills
drank bleach
thinking about ending it
i feel like ending it
my mate is talking about ending it
cutting again
dont want to be here
life is pointless
im going to do it tonight
not feeling safe
hearing voices telling me to die
i cant take it anymore
ya no puedo más
need help now
999
112
nhs 111
samaritans
shout
116 123
crisis number
crisis line
crisis team
emergency
urgent help
phone number in an emergency
ayuda urgente
emergencia
ajuda urgente
life is not worth it
better if i never woke up
tome muchas pastillas
i swallowed all my tablets
i cant cope
im at breaking point
i cant breathe
he is unconscious
no puede respirar
não consigo respirar
""",
    ("others",): """
voices telling me to hurt people
thoughts of harming my baby
feel like i might attack somebody
i could strangle my sister
tengo miedo de hacerle daño a alguien
my son wants to kill someone
""",
    ("hurt",): """
my boyfriend hits me
my dad beats my mum
my exs brother keeps turning up outside my flat
he says he will take the kids
my husband wants to hurt my baby
im not safe at home
he is outside with a knife
my ex has a gun
someone is breaking in
they are kicking my door in
tiene una pistola
estão a arrombar a porta
""",
    (): """
dying to try gardening
killing time on a sunday
suicide bereavement group
group for people who lost someone to suicide
lost my brother to suicide support group
widowed by suicide coffee morning
survivors of bereavement by suicide
support after suicide
grupo de duelo por suicidio
grupo de luto por suicídio
knitting and cutting out patterns
bus 111 to streatham
112 brixton road
07999 111 222
1999 group
se11 1aa
emergency food
breathing exercises
unconscious bias training
knife crime support
my husband is breaking into tears
my mum had a stroke
""",
}
KINDS = {"SELF": "crisis", "OTHERS": "others", "URGENT": "crisis", "HURT": "hurt"}
# Of a hundred lines of a kind, how many must raise their alarm at least.
FLOORS = {"SELF": 96, "OTHERS": 93, "URGENT": 96, "HURT": 94, "SPANISH": 93, "PORTUGUESE": 93}


def cases() -> list[tuple[str, tuple[str, ...]]]:
    return [(line, wanted) for wanted, text in CASES.items() for line in text.splitlines() if line]


def told(kind: str) -> list[tuple[str, str]]:
    """Lines of a kind, each with the alarm it must raise."""
    lines = (line.partition(" => ") for line in danger_lines.told(getattr(danger_lines, kind)))
    return [(line, wanted or KINDS[kind]) for line, _arrow, wanted in lines]


def ordinary() -> list[str]:
    """What people ask for who are in no danger, from those who tried the finder."""
    texts = (asked_phrasings.ENGLISH, asked_phrasings.SPANISH_AND_PORTUGUESE)
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    found = [line.partition(" =>")[0] for line in lines if "weekend-crisis" not in line and "in-a-and-e" not in line]
    others = [*asked_by_others.PHRASINGS, *asked_by_others.UNSEEN]
    return found + [line for line, read, _besides in others if "moment=in-a-and-e" not in read]


@pytest.mark.parametrize(("line", "wanted"), cases())
def test_lines_of_real_use_raise_their_alarm_and_no_other(line, wanted):
    assert ALARMS.of(line) == wanted


@pytest.mark.parametrize("kind", FLOORS)
def test_lines_written_before_the_reader_raise_their_alarm(kind):
    missed = [line for line, wanted in told(kind) if wanted not in ALARMS.of(line)]

    assert len(missed) * 100 <= (100 - FLOORS[kind]) * len(told(kind)), missed


@pytest.mark.parametrize("kind", FLOORS)
def test_lines_that_were_missed_once_are_missed_no_more(kind):
    lines = danger_lines.told(getattr(mended, kind))
    wanted = {KINDS[kind]} if kind in KINDS else {"crisis", "others", "hurt"}
    missed = [line for line in lines if not wanted & set(ALARMS.of(line))]

    assert len(missed) * 100 <= 4 * len(lines), missed


def test_lines_that_only_look_like_danger_stay_quiet():
    lines = danger_lines.told(danger_lines.HARMLESS) + danger_lines.told(mended.HARMLESS)
    shown = [line for line in lines if ALARMS.of(line)]

    assert len(shown) * 100 <= 5 * len(lines), shown


def test_ordinary_phrasings_stay_quiet():
    lines = ordinary()
    shown = [line for line in lines if ALARMS.of(line)]

    assert len(lines) > 350
    assert len(shown) * 100 <= 2 * len(lines), shown


def test_harm_to_others_is_neither_called_self_harm_nor_answered_as_abuse():
    lines = danger_lines.told(danger_lines.OTHERS) + danger_lines.told(mended.OTHERS)
    taken_for_abuse = [line for line in lines if "hurt" in ALARMS.of(line)]
    taken_for_both = [line for line in lines if "crisis" in ALARMS.of(line)]

    assert len(taken_for_abuse) * 100 <= 3 * len(lines), taken_for_abuse
    assert len(taken_for_both) * 100 <= 5 * len(lines), taken_for_both


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("kill my kids and myself", ("crisis", "others")),
        ("he hits me and i want to kill him", ("others", "hurt")),
        ("i hit my wife and now i want to die", ("crisis", "others")),
        ("i want to kill myself, he hits me", ("crisis", "hurt")),
    ],
)
def test_two_dangers_in_one_line_are_both_read(line, wanted):
    assert ALARMS.of(line) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "iwanttodie", "i wnat to die", "i wana die", "want to kil myself", "I DON’T WANT TO BE HERE!!!", "endmylife",
        "i dont wanna be here no more", "cant keep my self safe", "tok 30 paracetamols", "overdosd on tablets",
        "quieromorir", "no keiro vivir", "queromorrer",
    ],
)  # fmt: skip
def test_typing_as_on_a_phone_is_read_all_the_same(line):
    assert ALARMS.of(line) == ("crisis",)


@pytest.mark.parametrize(
    "line", ["diet", "i want to dine", "chilling", "want to bike", "drawn bleak", "skilling myself"]
)
def test_a_common_word_is_never_taken_for_one_of_danger(line):
    assert dangers(line.split())[0] == set()


def test_ten_kilobytes_of_words_of_danger_are_read_in_a_moment():
    words = sorted(PARTS.words)
    text = " ".join(random.Random(1).choices(words, k=2000))[:10_240]

    assert processor_seconds(lambda: ALARMS.of(text)) < 0.5


def by_others(kind: str) -> list[str]:
    """Their lines of a kind, or of a kind in a language."""
    names = [name for name in vars(danger_lines_by_others) if name.isupper() and name.startswith(kind)]
    return [line for name in names for line in danger_lines.told(getattr(danger_lines_by_others, name))]


@pytest.mark.parametrize(
    ("kind", "wanted", "floor"),
    [
        ("SELF", {"crisis", "others"}, 96), ("OTHERS", {"crisis", "others"}, 93), ("URGENT", {"crisis"}, 96),
        ("HURT", {"hurt"}, 94),
    ],
)  # fmt: skip
def test_lines_of_people_who_had_not_read_the_reader_raise_their_alarm(kind, wanted, floor):
    lines = by_others(kind)
    missed = [line for line in lines if not wanted & set(ALARMS.of(line))]

    assert len(missed) * 100 <= (100 - floor) * len(lines), missed


@pytest.mark.parametrize(("kind", "most"), [("HARMLESS", 5), ("ORDINARY", 2)])
def test_lines_of_theirs_that_name_no_danger_stay_quiet(kind, most):
    lines = by_others(kind)
    shown = [line for line in lines if ALARMS.of(line)]

    assert len(shown) * 100 <= most * len(lines), shown


def test_what_was_learned_was_learned_from_the_lines_as_they_stand():
    """After a change: .venv/bin/python -m tests.danger_learning"""
    told = gzip.decompress(learned.WEIGHTS.read_bytes())

    assert told[: learned.MARK] == danger_learning.mark(danger_learning.lines())


@pytest.mark.long
def test_without_their_lines_what_was_learned_tells_most_of_them_from_others():
    weights = learned.weights_in(danger_learning.weights_of(danger_learning.lines(danger_learning.OUR_OWN)))

    def share(*kinds: str) -> float:
        lines = [line for kind in kinds for line in by_others(kind)]
        return sum(learned.chances(fold(line).split(), weights)["any"] >= 0.55 for line in lines) / len(lines)

    assert share("SELF", "OTHERS", "HURT") > 0.9
    assert share("URGENT") > 0.7
    assert share("HARMLESS", "ORDINARY") < 0.05


def test_a_long_text_is_read_in_parts_and_says_what_one_of_them_says():
    text = "the group meets on mondays and people bring their own cups and knit a little " * 8

    assert ALARMS.of(f"{text} gonna do meself in if nobody answers {text}") == ("crisis",)
    assert ALARMS.of(text) == ()
