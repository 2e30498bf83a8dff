"""What people type and what the finder reads in it: the table of asked_phrasings.py, and what holds for any line."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from directory import week
from directory.fold import fold
from directory.understanding import Asked, Names, Vocabulary, read
from directory.understanding.line import split
from tests.asked_by_others import PHRASINGS, UNSEEN
from tests.asked_phrasings import ENGLISH, SPANISH_AND_PORTUGUESE
from tests.stopwatch import processor_seconds
from tests.test_words import WORDS

TODAY = date(2026, 11, 22)
FILTERS = ("help", "format", "who", "language", "access", "cost", "join", "tier")
READ = (*FILTERS, "concern")
TERMS = [(name, term["slug"], [term["name"], *term["synonyms"]]) for name in READ for term in WORDS["terms"][name]]
VOCABULARY = Vocabulary([*TERMS, *(("moment", one["slug"], [one["name"]]) for one in WORDS["moments"])])
NAMES = Names(
    ["Mosaic Clubhouse", "Solidarity in a Crisis", "Brixton Community Kitchen", "Carers' Hub Lambeth", "Maytree", "AA"]
)


def lines(table: str) -> list[str]:
    return [line for line in table.splitlines() if line]


def expected(line: str) -> tuple[str, dict, str, str, str]:
    """The text, and what is to be read in it."""
    text, told = line.split(" =>")
    told, _sign, somebody = told.partition(" ~~ ")
    told, _sign, aside = told.partition(" -- ")
    told, _sign, rest = told.partition(" // ")
    filters: dict[str, list[str]] = {}
    for one in told.split():
        name, value = one.split("=", 1)
        filters.setdefault(name, []).extend(days(value) if name == "when" else [value.replace("_", " ")])
    return text, {name: sorted(values) for name, values in filters.items()}, rest, aside, somebody


def days(value: str) -> list[str]:
    named, dash, part = value.partition("-")
    many = {"daily": week.DAYS, "weekdays": week.DAYS[:5]}.get(named)
    return [f"{day}{dash}{part}" for day in many] if many else [value]


def asked(text: str, **options) -> Asked:
    return read(text, VOCABULARY, **{"names": NAMES, "today": TODAY, **options})


def filters(text: str, **options) -> dict[str, list[str]]:
    return {name: sorted(values) for name, values in asked(text, **options).filters.items()}


@pytest.mark.parametrize("line", lines(ENGLISH) + lines(SPANISH_AND_PORTUGUESE))
def test_a_line_is_read_as_its_exact_filters_and_what_is_left(line):
    text, wanted, rest, aside, somebody = expected(line)

    found = asked(text)

    assert filters(text) == wanted
    assert (found.rest, "; ".join(found.aside), found.somebody) == (rest, aside, somebody)


def test_there_are_many_phrasings_in_three_languages():
    assert len(lines(ENGLISH) + lines(SPANISH_AND_PORTUGUESE)) >= 200
    assert len(lines(SPANISH_AND_PORTUGUESE)) >= 90


@pytest.mark.parametrize(("text", "must", "may"), PHRASINGS + UNSEEN, ids=[one[0] for one in PHRASINGS + UNSEEN])
def test_phrasings_by_somebody_who_did_not_write_the_parser(text, must, may):
    found = {f"{name}={value}" for name, values in filters(text).items() for value in values}

    assert set(must) <= found <= {*must, *may}


@pytest.mark.parametrize(
    "text",
    [
        "mosaic clubhouse",
        "The Mosaic Clubhouse",
        "mosiac clubhouse",
        "Solidarity in a crisis",
        "solidarity in crisis",
        "brixton community kitchen",
        "brixton comunity kitchen",
        "carers hub lambeth",
        "maytree",
        "AA",
    ],
)
def test_a_name_or_nearly_a_name_is_never_taken_apart(text):
    assert asked(text) == Asked(rest=text)


def test_a_name_within_a_longer_line_stays_whole_and_the_others_are_read():
    found = asked("brixton community kitchen on saturday evening")

    assert found.filters == {"when": ["sat-evening"]}
    assert found.rest == "brixton community kitchen"


def test_words_that_somebody_wants_as_text_stay_text():
    assert asked("tonight near brixton", plain=["tonight"]).filters == {"near": ["Brixton"]}
    assert asked("tonight near brixton", plain=["tonight"]).rest == "tonight"


def test_a_reading_is_undone_by_its_own_words_even_when_they_stood_apart():
    found = asked("evening classes weekdays")

    again = asked("evening classes weekdays", plain=[found.readings[0].words])

    assert found.readings[0].words == "evening … weekdays"
    assert again == Asked(rest="evening classes weekdays")


def test_what_stands_in_quotation_marks_is_left_alone():
    assert asked('"free tea tonight" brixton').rest == '"free tea tonight"'
    assert asked("“free tea” brixton").filters == {"near": ["Brixton"]}


def test_the_day_after_tomorrow_needs_todays_date():
    assert filters("day after tomorrow") == {"when": ["2026-11-24"]}
    assert asked("day after tomorrow", today=None).filters == {}
    assert asked("tomorrow evening", today=None).filters == {"when": ["tomorrow-evening"]}


def test_words_that_a_moderator_adds_are_read_and_ambiguous_ones_are_not():
    words = [
        ("who", "carers", ["Carers", "sandwich generation"]),
        ("who", "men", ["sailors"]),
        ("help", "x", ["sailors"]),
    ]

    assert read("sandwich generation in brixton", Vocabulary(words)).filters == {"who": ["carers"], "near": ["Brixton"]}
    assert read("sailors", Vocabulary(words)).filters == {}


def test_every_reading_gives_its_words_as_they_were_typed():
    found = asked("Saturday EVENING, near Brixton; gardening")

    assert [(one.name, one.words) for one in found.readings] == [("when", "Saturday EVENING"), ("near", "near Brixton")]
    assert found.rest == "gardening"


def test_every_value_that_is_read_is_one_that_the_finder_knows():
    known = {name: {term["slug"] for term in WORDS["terms"][name]} for name in FILTERS}
    known |= {"moment": {one["slug"] for one in WORDS["moments"]}, "without": {"referral", "waiting-list", "diagnosis"}}
    table = [expected(line)[1] for line in lines(ENGLISH) + lines(SPANISH_AND_PORTUGUESE)]

    strange = {
        (name, value)
        for found in table
        for name, values in found.items()
        for value in values
        if name in known and value not in known[name]
    }

    assert strange == set()


PIECES = [line.split(" =>")[0] for line in lines(ENGLISH) + lines(SPANISH_AND_PORTUGUESE)]
typed = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=4).map(" ".join),
    st.lists(st.sampled_from(sorted({word for piece in PIECES for word in piece.split()})), max_size=14).map(" ".join),
    st.lists(st.sampled_from(["not", "sun", "or", "at", "2", "pm", '"', "-", "&", "near", "free", "é", "\ud800"])).map(
        " ".join
    ),
)


@given(typed)
@example('"')
@example("\u202e tonight \x00")
@example("brixton clapham brixton")
@example("cost of living crisis not free online")
def test_no_word_is_lost_and_what_is_left_reads_as_itself(text):
    found = asked(text)

    shown = [*(one.words for one in found.readings), found.rest, *found.aside, found.somebody, *found.small]
    kept = {word for part in shown for word in fold(part).split()}
    assert {word for token in split(text) for word in token.word.split()} <= kept
    again = asked(found.rest)
    assert (again.rest, again.filters) == (found.rest, {})


@pytest.mark.parametrize(
    "text", ["a" * 10_240, "free " * 2048, "near sw9 " * 1200, "a-" * 5000, "é" * 5000, '"' * 9999]
)
def test_ten_kilobytes_are_read_in_a_moment(text):
    assert processor_seconds(lambda: asked(text)) < 0.5


def test_sixty_words_that_all_say_something_are_read_in_a_moment():
    line = "saturday evening near sw9 not free or " * 7

    assert processor_seconds(lambda: asked(line)) < 0.5
