"""Printing: letters, texts and square codes on paper, for several people at once, and quickly."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
import segno
import time_machine
from django.urls import reverse

from directory.models import Initiative
from directory.paper import words
from directory.paper.pdf import pdf, printable
from tests.factories import an_initiative
from tests.paper import NOW, PHONE, a_door, for_leaving, leaflet
from tests.stopwatch import processor_milliseconds

pytestmark = pytest.mark.django_db


def test_several_people_can_print_at_once():
    row = Initiative.objects.for_page().get(pk=an_initiative(name="Tuesday Circle").pk)
    given = {"title": "x", "frame": words.frame(NOW), "versions": [], "small": []}
    given |= {"qr": words.square(row.code), "qr_mm": 33, "qr_alt": "x", "qr_words": "x", "address": "x"}
    given["versions"] = [{"name": "x", "language": "", "by": "", "summary": "", "standing": "", "sections": []}] * 4

    with ThreadPoolExecutor(8) as several:
        files = set(several.map(lambda _n: pdf("leaflet", given, NOW), range(32)))

    assert len(files) == 1


@pytest.mark.parametrize(
    "name", ["#panic()", "$x$ *bold* _em_ @ref", '"]#read("/etc/passwd")', r"\u{41} // /* */", "= H"]
)
def test_what_a_group_wrote_is_never_code(name):
    page = leaflet(an_initiative(name=name, summary=name))

    assert name in page.text


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Peer 🙂 Café", "Peer Café"),
        ("Nhóm bạn bè Việt", "Nhóm bạn bè Việt"),
        ("São Tomé, Peñón, Łódź", "São Tomé, Peñón, Łódź"),
        ("Группа Ω", "Группа Ω"),
        ("Zero\x07width\u200djoin\ufeff", "Zerowidthjoin"),
    ],
)
def test_letters_of_other_languages_are_printed(written, printed):
    assert printed in leaflet(an_initiative(name=written)).text


@pytest.mark.parametrize(
    "letters", ["मित्र", "سلام", "友達", "𝔉𝔯𝔦𝔢𝔫𝔡𝔰", "\u0e40\u0e1e", "\U0001fae0", "\u0301\u0301", "ꙮ"]
)
def test_letters_that_no_font_has_never_stop_the_printing(letters):
    page = leaflet(an_initiative(name=f"Friends {letters}", summary=letters * 30))

    assert page.pages == 1
    assert "Friends" in page.text


def test_what_cannot_be_printed_is_left_out_or_said_with_fewer_marks():
    assert printable("a\x00b\u202ec🙂d\ne") == "abcd\ne"
    assert printable("ạ, é and ក, 𝐅") == "ạ, é and, F"
    assert printable("می\u200cخواهم a\u200cb") == "می\u200cخواهم ab"


def test_texts_are_cut_between_sentences_or_words():
    assert words.short("One. Two. Three.", 100) == "One. Two. Three."
    assert words.short("We meet on Tuesdays. There is tea for all.", 30) == "We meet on Tuesdays."
    assert words.short("There is tea for everybody here", 20) == "There is tea for…"
    assert words.short("x" * 50, 10) == "xxxxxxxxx…"


def test_the_square_code_holds_the_short_address_in_capitals_and_is_large_enough():
    expected = segno.make_qr("HTTP://127.0.0.1:8000/G/K7QP2M/", error="m")

    picture = words.square("K7QP2M")
    modules = int(re.search(r'width="(\d+)"', picture)[1])

    assert expected.mode == "alphanumeric"
    assert expected.error in "MQH"
    assert modules == expected.symbol_size(border=4)[0]
    assert words.SQUARE_MM * expected.symbol_size(border=0)[0] / modules >= 25


@time_machine.travel("2026-11-22T08:00Z")
def test_paper_is_ready_at_once(client):
    for number in range(30):
        for_leaving(
            name=f"Group {number}",
            meets=["tue-evening", "sat-morning"],
            at=[a_door()],
            contacts=[PHONE],
            formats=["phone"],
        )

    of_a_leaflet = processor_milliseconds(lambda: client.get(reverse("leaflet", args=["group-1"])))
    of_a_sheet = processor_milliseconds(
        lambda: client.get(reverse("sheet-pdf", args=["leaving-hospital"]), {"near": "SW9"})
    )

    assert of_a_leaflet <= 150
    assert of_a_sheet <= 300
