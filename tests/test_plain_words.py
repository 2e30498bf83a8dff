"""What people type in their own words: each stands for its kind, and what is right was said by somebody else."""

import datetime as dt
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.urls import reverse

from directory.search import Finder
from tests.asked_in_plain_words import LINES
from tests.factories import an_initiative
from tests.test_repair import LEXICON
from tests.test_understanding import VOCABULARY, expected, lines, read

FRIDAY = dt.datetime(2026, 11, 27, 16, 0)


def asked(text: str):
    return read(text, VOCABULARY, lexicon=LEXICON, today=FRIDAY.date())


@pytest.mark.parametrize("line", lines(LINES))
def test_a_line_in_plain_words_is_read_as_somebody_else_said_is_right(line):
    told, _sign, helping = line.partition("helping") if line.endswith("helping") else (line, "", "")
    text, wanted, *_rest = expected(told if " =>" in told else line)

    found = asked(text)

    assert {name: sorted(values) for name, values in found.filters.items()} == wanted
    assert bool(found.helping) == line.endswith("helping")


@pytest.mark.parametrize(
    "text",
    [
        "i want to help others",
        "volunteer as peer mentor",
        "paid peer support job",
        "how do i become a peer support worker",
        "looking to help out",
        "want to give something back",
        "id like to be a befriender",
        "lived experience roles",
        "jobs in mental health for people with lived experience",
        "i recovered and want to help",
        "voluntary work",
        "we have a room to lend",
        "how do i get involved",
        "can i volunteer",
        "quiero ayudar",
        "quiero ser voluntaria",
        "me gustaria ayudar a otras personas",
        "quero ajudar",
        "gostava de ajudar os outros",
        "quero ser voluntário",
    ],
)
def test_wanting_to_help_is_heard_in_three_languages(text):
    assert asked(text).helping


@pytest.mark.parametrize(
    "text",
    [
        "help me",
        "i need help",
        "peer mentor",
        "quiero ayuda",
        "preciso de ajuda",
        "can you help my son",
        "me ajuda",
        "help with work",
    ],
)
def test_asking_for_help_is_not_wanting_to_give_it(text):
    assert not asked(text).helping


@pytest.mark.parametrize("text", ["i feel worse now", "ive been discharged now", "my son is in hospital now"])
def test_now_in_a_sentence_does_not_ask_what_is_open_now(text):
    assert "when" not in asked(text).filters


@pytest.mark.parametrize("text", ["open now", "somewhere to go now", "i need someone to talk to now", "abierto ahora"])
def test_now_beside_what_is_looked_for_does(text):
    assert asked(text).filters["when"] == ["now"]


@pytest.mark.parametrize(
    "text", ["being discharged on monday", "coming home from hospital tuesday", "my first appointment is on thursday"]
)
def test_the_day_that_somebody_goes_home_is_no_day_for_groups(text):
    assert [*asked(text).filters] == ["moment"]


def test_a_day_apart_from_going_home_still_is():
    assert asked("just out of hospital, something on tuesday").filters["when"] == ["tue"]


@pytest.mark.parametrize("text", ["my wife has schizophrenia", "my son hears voices", "mi marido tiene depresion"])
def test_who_looks_after_somebody_is_the_carer(text):
    assert asked(text).filters["who"] == ["carers"]


def test_bipolar_in_two_words_is_bipolar():
    assert asked("bi polar").filters == {"concern": ["bipolar"]}


def finder(query: str) -> Finder:
    return Finder(QueryDict(query), FRIDAY)


@pytest.mark.django_db
def test_those_for_both_communities_come_first_and_then_those_for_either():
    an_initiative(name="Barbers", who=["men"])
    an_initiative(name="Choir", who=["black-communities"])
    an_initiative(name="Zebra", who=["black-communities", "men"])

    assert [row.name for row in finder("q=black+men").found.initiatives] == ["Zebra", "Barbers", "Choir"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text",
    [
        "SW9 8QH.",
        ".SW98QH",
        "SW9\u200b8QH",
        "S.W.9 8-QH",
        "Brixton, SW9 8QH",
        "Flat 3 SW9 8QH",
        "2 Acre Lane SW9 8QH, UK",
    ],
)
def test_a_postcode_is_near_whatever_signs_stand_in_it(text):
    found = Finder(QueryDict(urlencode({"near": text})), FRIDAY)

    assert (found.problems, found.spot.name) == ([], "SW9 8QH")


@pytest.mark.django_db
def test_lambeth_itself_is_the_whole_borough():
    found = finder("near=Lambeth")

    assert (found.problems, found.spot, found.beyond) == ([], None, "")


@pytest.mark.django_db
def test_a_place_outside_lambeth_that_we_have_no_point_of_is_said_to_be_so(client):
    an_initiative(name="Tea", formats=["group"])

    page = client.get(reverse("support"), {"q": "group in wandsworth"}).text

    assert "1 listing, Group</h1>" in page
    assert "Wandsworth is outside Lambeth. We cannot say how far it is from there." in page


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["Peckham", "peckham rye station", "in peckham", "SE15", "SE15 4QN"])
def test_from_a_neighbour_outside_lambeth_the_nearest_come_first(text):
    an_initiative(name="A", at=[{"area": "Brixton", "postcode": "SW2", "shown": "area"}])
    an_initiative(name="B", at=[{"area": "Camberwell", "postcode": "SE5", "shown": "area"}])

    found = Finder(QueryDict(urlencode({"near": text})), FRIDAY)

    assert [row.name for row in found.found.initiatives] == ["B", "A"]
    assert found.order_words.startswith("Peckham is outside Lambeth. None is within about a mile. Nearest to Peckham")


@pytest.mark.django_db
@pytest.mark.parametrize(("text", "name"), [("stretham", "Streatham"), ("brixon", "Brixton"), ("flat 2 sw9", "SW9")])
def test_a_place_with_a_slip_or_within_an_address_is_known(text, name):
    assert Finder(QueryDict(urlencode({"near": text})), FRIDAY).spot.name == name


@pytest.mark.django_db
@pytest.mark.parametrize(("text", "is_said"), [("quero ajudar", True), ("i need help", False)])
def test_the_way_to_help_others_stands_above_the_list(client, text, is_said):
    an_initiative(name="Tea")

    page = client.get(reverse("support"), {"q": text}).text.partition("<main")[2]

    assert (reverse("help-others") in page.partition("Tea")[0]) == is_said
