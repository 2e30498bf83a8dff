"""The contract of the search engines: the same suite on SQLite and on PostgreSQL."""

import time
from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from directory.models import Initiative, SearchRow, Term
from directory.search import engines
from directory.search.engines import spelling
from tests import search_oracle as oracle
from tests.factories import an_initiative, an_organisation, edited, unlisted

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_words_that_mean_the_same(db):
    """Those of the portal come and go; each test says its own."""
    Term.objects.filter(vocabulary="synonym").delete()
    Term.objects.update(synonyms=[])


def names(numbers) -> list[str]:
    """The names of these rows, in the order of the numbers."""
    found = dict(SearchRow.objects.values_list("number", "initiative__name"))
    return [found[number] for number in numbers]


def found(text: str, **options) -> list[str]:
    return sorted(names(engines.current().find(text, **options).numbers))


def a_synonym_group(*words: str) -> Term:
    return Term.objects.create(vocabulary="synonym", slug="a-group", name=words[0],
                               synonyms=list(words[1:]))  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["counselling", "COUNSELLING", "counsel", "walks", "walked", "café", "cafe", "Cafe\u0301", "zoe", "Zoës", "zoes"],
)
def test_words_are_found_by_their_stem_without_case_and_accents(text):
    an_initiative(name="Zoë's Walking Café", summary="Counselling.")
    an_initiative(name="Another", summary="Elsewhere.")

    assert found(text) == ["Zoë's Walking Café"]


def test_letters_that_are_not_a_base_and_an_accent_are_found_by_their_plain_form():
    an_initiative(name="Smørrebrød in Łódź", summary="Ærlig.")

    answer = engines.current().find("smorrebrod lodz aerlig")

    assert (names(answer.numbers), answer.correction) == (["Smørrebrød in Łódź"], "")


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ({"aliases": ["The Old Name"]}, "old name"),
        ({"summary": "Pottery."}, "pottery"),
        ({"who_for": "Pottery."}, "pottery"),
        ({"first_time": "Somebody meets you at the door."}, "door"),
        ({"how_to_join": "Ring Mabel."}, "mabel"),
        ({"moments": [{"moment": "in-hospital", "words": "We visit the ward."}]}, "visit ward"),
        ({"moments": [{"moment": "in-hospital"}]}, "staying ward"),
        ({"languages": ["es"]}, "spanish"),
        ({"own_words": "Bienvenidos."}, "bienvenidos"),
        ({"at": [{"area": "Herne Hill", "postcode": "SE24"}]}, "herne hill"),
        ({"at": [{"area": "Herne Hill", "postcode": "SE24"}]}, "se24"),
        ({"at": [{"shown": "address", "name": "The Lantern", "postcode": "SE24 9HU"}]}, "lantern"),
    ],
)
def test_every_public_word_of_a_listing_finds_it(part, text):
    an_initiative(name="This one", **({"summary": "Talk."} | part))
    an_initiative(name="Another", summary="Talk.")

    assert found(text) == ["This one"]


def test_the_name_of_the_organisation_finds_what_it_runs():
    an_initiative(name="This one", organisation=an_organisation(name="Lantern Trust"))

    assert found("lantern") == ["This one"]


@pytest.mark.parametrize("shown", ["area", "hidden"])
@pytest.mark.parametrize("text", ["lantern", "9hu", "railton", "bell"])
def test_a_door_that_is_not_shown_finds_nothing(shown, text):
    door = {"name": "The Lantern", "address": "7 Railton Road", "postcode": "SE24 9HU", "directions": "Ring the bell."}

    an_initiative(name="Refuge", summary="Talk.", at=[{"shown": shown, "area": "Herne Hill", **door}])

    assert engines.current().find(text) == engines.Answer()


def test_what_it_is_not_for_and_what_researchers_noted_finds_nothing():
    an_initiative(name="This one", not_for="Drinkers.", researcher_note="Dubious.")

    assert (found("drinkers"), found("dubious")) == ([], [])


def test_words_in_quotes_stand_side_by_side():
    an_initiative(name="Evening Sanctuary", summary="Open.")
    an_initiative(name="A sanctuary of an evening", summary="Open.")

    assert found('"evening sanctuary"') == found("“evening sanctuary”") == ["Evening Sanctuary"]
    assert len(found("evening sanctuary")) == 2


def test_words_in_quotes_do_not_reach_from_one_part_of_a_listing_to_the_next():
    an_initiative(name="Evening", summary="Sanctuary for all.", organisation=an_organisation(name="House"))

    assert found('"evening house"') == found('"house sanctuary"') == found('"evening sanctuary"') == []


def test_a_word_in_the_name_comes_before_one_in_the_summary_and_one_elsewhere_last():
    an_initiative(name="Elsewhere", who_for="Tea drinkers.")
    an_initiative(name="Summary", summary="We drink tea.")
    an_initiative(name="Tea Circle", summary="We talk.")

    answer = engines.current().find("tea")

    assert [names(answer.named), sorted(names(answer.told))] == [["Tea Circle"], ["Summary", "Tea Circle"]]
    assert names(engines.current().best("tea")) == ["Tea Circle", "Summary", "Elsewhere"]


def test_of_those_alike_the_one_checked_lately_comes_first():
    an_initiative(name="Tea A", checked=date(2026, 1, 1))
    an_initiative(name="Tea B", checked=date(2026, 10, 1))
    an_initiative(name="Tea C")

    best = engines.current().best("tea")

    assert names(best) == ["Tea B", "Tea A", "Tea C"]


def test_a_listing_of_very_many_names_is_among_the_best():
    an_initiative(name="Summary", summary="We drink tea.")
    an_initiative(name="Tea A", checked=date(2026, 1, 1))
    an_initiative(name="Tea B", aliases=[f"Tea and talk number {n}" for n in range(100)], checked=date(2026, 10, 1))

    assert names(engines.current().best("tea")) == ["Tea B", "Tea A", "Summary"]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite reads the words of its index from their end")
def test_the_newest_names_are_read_from_the_narrow_index_alone():
    engine = engines.current()
    with CaptureQueriesContext(connection) as asked:
        engine.newest("names", engine.read("tea"), 20)

    with connection.cursor() as cursor:
        for way in ("seqscan", "bitmapscan", "indexscan"):
            cursor.execute(f"SET LOCAL enable_{way} = off")
        cursor.execute(f"EXPLAIN {asked[-1]['sql']}")
        plan = "\n".join(line for (line,) in cursor.fetchall())

    assert "Index Only Scan Backward using searchrow_newest" in plan


def test_a_word_that_means_the_same_is_searched_once_however_its_group_says_it():
    a_synonym_group("carer", "carers", "caregiver")

    (unit,) = engines.current().read("carer")

    assert sorted(unit.phrases) == [("caregiver",), ("carer",), ("carers",)]


@pytest.mark.parametrize("text", ["blo", "mosaic clu", "clubh"])
def test_the_beginning_of_the_last_word_is_enough(text):
    an_initiative(name="Mosaic Clubhouse", summary="Blooming.")

    answer = engines.current().find(text)

    assert names(answer.numbers) == names(answer.begun) == ["Mosaic Clubhouse"]


def test_a_beginning_is_not_looked_for_when_enough_hold_the_word():
    for number in range(3):
        an_initiative(name=f"Men's Shed {number}")
    an_initiative(name="Mental Health Café")

    assert found("men") == ["Men's Shed 0", "Men's Shed 1", "Men's Shed 2"]


def test_words_that_mean_the_same_find_each_other_once_a_moderator_says_so():
    an_initiative(name="Pottery")
    an_initiative(name="Making a bowl")
    an_initiative(name="Making bowls")
    before = found("making bowls")

    group = a_synonym_group("pottery", "making bowls", "ceramics")

    assert before == ["Making a bowl", "Making bowls"]
    assert found("making bowls") == found("ceramics") == ["Making bowls", "Pottery"]
    group.delete()
    assert found("making bowls") == before


def test_another_word_for_a_term_finds_what_carries_the_term_after_what_says_the_word():
    Term.objects.filter(vocabulary="who", slug="men").update(synonyms=["blokes"])
    an_initiative(name="Shed", who=["men"], summary="A shed.")
    an_initiative(name="Blokes talk", summary="Talk.")

    answer = engines.current().find("blokes")

    assert (names(answer.named), names(answer.begun)) == (["Blokes talk"], ["Shed"])


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("conselling", "counselling"),
        ("cuonselling", "counselling"),
        ("gardning walk", "gardening walk"),
        ("strethaam", "streatham"),
        ("mosiac", "mosaic"),
    ],
)
def test_a_misspelt_word_is_put_right_unless_it_was_meant(text, right):
    an_initiative(name="Mosaic Gardening", summary="Counselling and walks.", at=[{"area": "Streatham"}])

    answer = engines.current().find(text)

    assert (names(answer.numbers), answer.correction) == (["Mosaic Gardening"], right)
    assert engines.current().correction(text) == right
    assert engines.current().find(text, literally=True).correction == ""


def test_no_word_is_put_right_to_one_that_says_nothing():
    an_initiative(name="Circle", summary="Everybody brings its lunch, and what they have.")

    assert [engines.current().correction(text) for text in ("hits", "whta", "lunhc")] == ["", "", "lunch"]


def test_a_word_that_listings_use_is_never_put_right():
    an_initiative(name="Mosaic")
    an_initiative(name="Mosiac")

    assert (found("mosiac"), engines.current().correction("mosiac")) == (["Mosiac"], "")


def test_a_question_is_searched_for_what_it_asks():
    an_initiative(name="Bipolar group")
    an_initiative(name="Where to find a thing for you")

    assert found("Where can I find a bipolar group, please?") == ["Bipolar group"]
    assert found("where") == ["Where to find a thing for you"]


def test_when_no_listing_holds_every_word_those_that_hold_most_are_found_and_it_is_said():
    an_initiative(name="Walking group")
    an_initiative(name="Tea group")

    answer = engines.current().find("walking group peckham")

    assert (names(answer.numbers), answer.missing) == (["Walking group"], ("peckham",))


def test_what_is_listed_no_longer_is_found_no_longer():
    unlisted(an_initiative(name="Choir"))

    assert (found("choir"), engines.current().correction("chiur")) == ([], "")


def test_an_edit_is_found_by_its_new_words_only():
    row = an_initiative(name="Choir", summary="Singing.")

    edited(row, name="Band", summary="Drumming.")

    assert (found("choir"), found("singing"), found("drums band")) == ([], [], ["Band"])


def test_what_is_rolled_back_was_never_there():
    with transaction.atomic():
        an_initiative(name="Choir")
        seen = found("choir")
        transaction.set_rollback(True)

    assert (seen, found("choir"), engines.current().correction("chior")) == (["Choir"], [], "")


told = st.builds(
    oracle.Told,
    names=st.lists(st.sampled_from(oracle.WORDS), min_size=1, max_size=3).map(tuple),
    summary=st.lists(st.sampled_from(oracle.WORDS), max_size=3).map(tuple),
    description=st.lists(st.sampled_from(oracle.WORDS), max_size=3).map(tuple),
)
typed = st.lists(st.sampled_from([*oracle.WORDS, "ga", "lis", "te"]), min_size=1, max_size=3, unique=True)


def said(words) -> str:
    return " ".join(oracle.ACCENTED.get(word, word) for word in words)


def a_world(listings) -> dict[int, int]:
    """Writes the listings; gives the place of each in the list by its number."""
    Initiative.everything.all().delete()
    rows = [
        an_initiative(name=said(one.names), summary=said(one.summary), who_for=said(one.description), type="group")
        for one in listings
    ]
    place = {row.pk: n for n, row in enumerate(rows)}
    return {number: place[pk] for number, pk in SearchRow.objects.values_list("number", "initiative")}


@given(st.lists(told, max_size=6), st.lists(typed, min_size=1, max_size=4), st.booleans())
def test_the_engine_finds_what_the_plainest_search_finds(listings, queries, quoted):
    place = a_world(listings)
    engine = engines.current()

    for words in queries:
        text = f'"{said(words)}"' if quoted else said(words)
        units = [tuple(words)] if quoted else [(word,) for word in words]
        units = list(dict.fromkeys(units))
        exact = engine.matches(text)
        answer = engine.find(text, literally=True)

        for tier in ("named", "told", "numbers"):
            assert {place[n] for n in getattr(exact, tier)} == oracle.whole(listings, units, tier)
        expected = exact_or_wider(listings, units, quoted)
        assert {place[n] for n in answer.numbers} == expected
        assert set(engine.best(text)) == set(exact.numbers)
        assert bool(answer.missing) == (bool(expected) and not oracle.begun_or_whole(listings, units, quoted))


def exact_or_wider(listings, units, quoted) -> set[int]:
    exact = oracle.whole(listings, units, "numbers")
    if len(exact) >= 3:
        return exact
    return oracle.begun_or_whole(listings, units, quoted) or oracle.most(listings, units)


HOSTILE = [
    '"', '""', '"""', "'", "''", "*", "**", "tea*", '"tea', 'tea"', '"tea" "', "NEAR(", "NEAR(tea walk, 2)",
    "NEAR", "AND", "OR", "NOT", "tea AND", "AND tea", "tea OR walk", "tea NOT walk", "NOT NOT tea", "names:",
    "names:tea", "names : tea", "{names} : tea", "-names:tea", "^tea", "tea + walk", "tea - walk", "-tea",
    "(tea", "tea)", "((((((((((", "tea & walk", "tea | walk", "!tea", "tea <-> walk", "tea <2> walk", "tea:*",
    "tea:A", "\\", "tea\\", "\\'", "';--", "'; DROP TABLE directory_searchrow; --", "%", "_", "%s", "%(text)s",
    "\x00", "tea\x00walk", "\ud800", "tea \udfff", "\u202e tea", "\u200f\u200e", "tea\u200bwalk", "😀",
    "👩‍👩‍👧 tea", "\u0301\u0301", "t\u0301\u0301\u0301ea", "१२३", "茶", "चाय", "شاي", "ß", "İ", "ﬁ", "½",
    "1e5", "0x41", "1.5.2026", "http://a.b/c?d=e", "a@b.c", "<script>", "a" * 10_000, "tea " * 2_500,
    '"' * 10_000, "( " * 5_000, "\n\t\r", "   ", "", " ".join(f"word{n}" for n in range(2_000)),
    "co-op's 24/7 — tea…", "tea\u00a0walk", "\ufeff", "\U000e0001", "\ue000",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_whatever_anybody_types_gets_an_ordinary_answer_in_good_time(text):
    an_initiative(name="Tea and Walk", summary="Tea.")
    engine = engines.current()
    started = time.perf_counter()

    answer = engine.find(text)
    others = engine.matches(text), engine.best(text), engine.correction(text), engine.find(text, literally=True)

    # Five answers, each in half a second at the most.
    assert time.perf_counter() - started < 2.5
    assert isinstance(answer, engines.Answer)
    assert names(others[1]) in ([], ["Tea and Walk"])


@pytest.mark.parametrize("text", ["tea AND walk", "tea & walk", "tea* (walk", "names:tea", "tea\x00 walk", "TEA\u202e"])
def test_what_looks_like_an_operator_is_only_words(text):
    an_initiative(name="Tea and Walk")
    an_initiative(name="Names of tea", summary="Nothing.")

    assert "Tea and Walk" in found(text) or "Names of tea" in found(text)


def test_hostile_queries_are_sixty_at_least():
    assert len(set(HOSTILE)) >= 60


@pytest.mark.parametrize("text", ["tea", "tea walk", "conselling", "xyzzy tea", "te"])
def test_a_search_asks_the_database_the_same_number_of_times_for_one_row_and_for_three(
    text, django_assert_max_num_queries
):
    for number in range(3):
        an_initiative(name=f"Tea {number}", summary="Counselling.")
        engines.current().find("warm")

        with django_assert_max_num_queries(5):
            engines.current().find(text)


def test_every_name_and_alias_of_the_real_records_finds_its_listing():
    call_command("load_lambeth", verbosity=0)
    engine = engines.current()
    wanted = [
        (row.search_row.number, name)
        for row in Initiative.objects.prefetch_related("aliases").select_related("search_row")
        for name in [row.name, *(alias.name for alias in row.aliases.all())]
    ]

    missed = [name for number, name in wanted if number not in engine.find(name).named]

    assert len(wanted) > 60
    assert missed == []


def test_two_words_are_as_many_errors_apart_as_it_takes_to_turn_one_into_the_other():
    pairs = [("tea", "tea"), ("tea", "ta"), ("tea", "tae"), ("walk", "wlakk"), ("", "ab"), ("kitten", "sitting")]

    assert [spelling.errors(*pair) for pair in pairs] == [0, 1, 1, 2, 2, 3]
