"""Paper for names in any script, or in none: a PDF that says what it cannot show, and where that stands."""

import dataclasses
import logging
import re

import pytest
import time_machine
from django.db import transaction
from django.http import QueryDict
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from directory import paper
from directory.models import Contact, Initiative
from directory.paper import packs
from directory.paper.pdf import is_whole, printable
from tests import pdf as reader
from tests.factories import a_place, an_initiative, an_organisation
from tests.paper import KB, LEAVING, NOW, PHONE, TODAY, leaflet, page_of

pytestmark = pytest.mark.django_db

# Of the first, no font here has a letter; of the second, one has them all.
WITHOUT_A_FONT = {
    "Khmer": "ក្រុមមិត្តភក្តិ",
    "Tibetan": "གྲོགས་པོ",
    "a rare Chinese letter": "𠮷",
    "letters of nobody": "\ue000\ue001",
    "emoji": "🙂🎉",
    "a family": "👨‍👩‍👧‍👦",
    "signs": "☎ ★ ❤️",
    "marks": "\u0301\u0301",
    "an empty space": "\u3000",
    "control characters": "\x07\u202e",
}
WITH_A_FONT = {
    "Chinese": "華人互助小組 华人互助小组",
    "Japanese": "ひきこもりの会",
    "Korean": "동료 지원 모임",
    "Thai": "กลุ่มเพื่อนช่วยเพื่อน",
    "Bengali": "বন্ধু দল",
    "Gujarati": "મિત્રો જૂથ",
    "Punjabi": "ਦੋਸਤ ਸਮੂਹ",
    "Tamil": "நண்பர்கள் குழு",
    "Malayalam": "സുഹൃത്തുക്കൾ",
    "Sinhala": "මිතුරු කණ්ඩායම",
    "Amharic": "የጓደኞች ቡድን",
    "Tigrinya": "ናይ መሓዙት ጉጅለ",
    "Arabic": "مجموعة دعم",
    "Farsi": "گروه پشتیبان می\u200cآید",
    "Urdu": "دوستوں کا گروپ",
    "Hebrew": "קבוצת תמיכה",
    "Devanagari": "मित्र समूह",
    "Greek": "Φίλοι μαζί",
    "Cyrillic": "Друзья рядом",
    "Armenian": "Ընկերներ",
    "Georgian": "მეგობრები",
    "Vietnamese": "Nhóm bạn bè",
    "Yoruba": "Ẹgbẹ́ ọ̀rẹ́",
    "Twi": "Nnamfo kuo ɛ ɔ",
}
ALL = WITHOUT_A_FONT | WITH_A_FONT
LOST = "We cannot print this name"


def named(name: str, **parts) -> Initiative:
    """A listing that says everything in one script."""
    return an_initiative(
        name=name,
        summary=f"{name} {name}",
        organisation=an_organisation(name=f"{name} {name}"),
        how_to_join=name,
        meets=[{"slot": "tue-evening", "words": name}],
        at=[a_place(area=name)],
        contacts=[PHONE | {"name": name, "cost_note": name}],
        **{"moments": LEAVING, "formats": ["phone"], "checked": TODAY, **parts},
    )


def printed_for(client, row: Initiative) -> dict[str, reader.Pdf]:
    addresses = {
        "leaflet": reverse("leaflet", args=[row.slug]),
        "sheet": reverse("sheet-pdf", args=["leaving-hospital"]),
        "pack": f"/pack.pdf?i={row.code}",
    }
    answers = {name: client.get(address) for name, address in addresses.items()}
    assert {name: (one.status_code, len(one.content) <= 100 * KB) for name, one in answers.items()} == dict.fromkeys(
        answers, (200, True)
    )
    return {name: reader.read(one.content) for name, one in answers.items()}


@pytest.mark.parametrize("name", ALL.values(), ids=ALL)
@time_machine.travel("2026-11-22T08:00Z")
def test_paper_is_there_whatever_the_script_and_leads_to_the_page(client, name):
    row = named(name)

    pages = printed_for(client, row)
    calendar = client.get(reverse("calendar", args=[row.slug]), {"title": "name"})

    assert calendar.status_code == 200
    assert f"/g/{row.code}/" in calendar.content.decode().replace("\r\n ", "")
    assert [one.is_accessible for one in pages.values()] == [True] * 3
    assert [one for one in pages if "020 7946 0101" not in pages[one].text] == []
    assert [one for one in ("leaflet", "pack") if f"127.0.0.1:8000/g/{row.code}" not in pages[one].text] == []


@pytest.mark.parametrize("name", WITHOUT_A_FONT.values(), ids=WITHOUT_A_FONT)
@time_machine.travel("2026-11-22T08:00Z")
def test_a_name_of_which_nothing_can_be_printed_is_said_to_be_so(client, name):
    row = named(name)

    pages = printed_for(client, row)

    for one in pages.values():
        assert LOST in one.text
        assert f"127.0.0.1:8000/g/{row.code}" in one.text
    assert "We cannot print all of its words (The name" in pages["leaflet"].text
    assert "They are on its page: Point a phone’s camera at the square" in pages["leaflet"].text
    assert f"They are on its page: 127.0.0.1:8000/g/{row.code}" in pages["pack"].text
    said = f"We cannot print all of its words. They are on its page: 127.0.0.1:8000/g/{row.code}"
    assert said in pages["sheet"].text


@pytest.mark.parametrize("name", WITH_A_FONT.values(), ids=WITH_A_FONT)
@time_machine.travel("2026-11-22T08:00Z")
def test_a_name_that_a_font_has_is_printed_without_excuse(client, name):
    pages = printed_for(client, named(name))

    assert [one for one in pages if "We cannot print" in pages[one].text] == []
    assert is_whole(name)


@time_machine.travel("2026-11-22T08:00Z")
def test_a_name_in_two_scripts_is_printed_as_far_as_it_can_be(client):
    row = named("Nhóm ក្រុម 🙂 bạn bè")

    pages = printed_for(client, row)

    assert [one for one in pages if "Nhóm bạn bè" not in pages[one].text] == []
    assert [one for one in pages if LOST in pages[one].text] == []
    assert [one for one in pages if "We cannot print all of its words" not in pages[one].text] == []


@time_machine.travel("2026-11-22T08:00Z")
def test_an_emoji_beside_words_needs_no_excuse(client):
    pages = printed_for(client, named("Peer 🙂 Café"))

    assert [one for one in pages if "Peer Café" not in pages[one].text or "We cannot" in pages[one].text] == []


@pytest.mark.parametrize("who", ["مجموعة دعم", "קבוצת תמיכה"])
def test_a_number_beside_words_from_right_to_left_keeps_the_order_of_its_groups(client, who):
    row = an_initiative(contacts=[PHONE | {"name": who}])

    content = client.get(reverse("leaflet", args=[row.slug])).content
    pieces = [text for text, _height in reader.heights(content)]

    # As they stand on the line, from left to right.
    assert "020 7946 0101" in "".join(pieces)


def test_nothing_is_left_of_a_part_that_cannot_be_printed(client):
    text = printed_for(client, named("ក្រុមមិត្តភក្តិ"))["pack"].text

    assert "Phone: 020 7946 0101. Mondays" in text
    assert "Where SW9" in text
    assert "How to join ក" not in text
    assert text.count("How to join") == 1


def test_a_letter_without_a_font_takes_none_from_its_neighbours_in_a_pack(client):
    rows = [named(name) for name in ("ក្រុមមិត្តភក្តិ", "Nhóm bạn bè", "Друзья рядом")]

    text = reader.read(client.get("/pack.pdf", {"i": ",".join(row.code for row in rows)}).content).text

    assert [name for name in (LOST, "Nhóm bạn bè", "Друзья рядом") if name not in text] == []


def test_a_mark_that_no_font_sets_upon_its_letter_is_left_out():
    found = [printable(text) for text in ("5\u0900 at noon", "\u0301at \u0301noon", "e\u0e31")]

    assert found == ["5 at noon", "at noon", "e"]


def test_paper_names_the_parts_that_stand_only_on_the_page():
    row = an_initiative(name="Tuesday Circle", summary="ក្រុម", how_to_join="ក្រុម", contacts=[PHONE], checked=TODAY)

    said = "We cannot print all of its words (What it is, How to join). They are on its page: "

    assert said + "Point a phone’s camera" in leaflet(row).text


any_letters = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40)
odd_letters = st.text(st.characters(categories=["Mn", "Mc", "Me", "Cf", "Cn", "Co", "Sk", "So", "Lm"]), min_size=1)
mixed = st.text(st.sampled_from("aو中ก한क\u0301\u0e31\u093e\u064b\u200d\u200b\u202e\u2069\ufe0f\u00ad😀"), min_size=1)


@settings(max_examples=settings.default.max_examples // 2)
@given(name=any_letters | odd_letters | mixed)
def test_no_name_of_any_letters_stops_what_people_take_away(client, name):
    with time_machine.travel("2026-11-22T08:00Z"), transaction.atomic():
        row = named(name)

        pages = printed_for(client, row)
        calendar = client.get(reverse("calendar", args=[row.slug]), {"title": "name"})

        assert calendar.status_code == 200
        assert [one for one in pages if "020 7946 0101" not in pages[one].text] == []
        transaction.set_rollback(True)


@pytest.mark.parametrize("language", ["tigrinya", "x", "12", "-", "zh-Hans"])
def test_a_code_of_a_language_that_printing_does_not_know_stops_nothing(client, language):
    row = an_initiative(name="Tuesday Circle", language=language)

    assert [one for one in printed_for(client, row).values() if one.language != "en"] == []


def test_every_name_gives_a_page_of_its_own():
    rows = [an_initiative(name=name) for name in ALL.values()]

    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row.slug) for row in rows)
    assert len({row.slug for row in rows}) == len({row.code for row in rows}) == len(ALL)


def broken() -> Initiative:
    """A listing with hours that nothing can read, as no form lets through."""
    row = named("Broken Clock")
    Contact.objects.filter(initiative=row).update(languages=[["?"]])
    return row


@time_machine.travel("2026-11-22T08:00Z")
def test_one_listing_that_cannot_be_read_is_named_and_takes_nothing_with_it(client, caplog):
    good, bad = named("Good Clock"), broken()

    with caplog.at_level(logging.ERROR, logger="directory"):
        pack = client.get("/pack.pdf", {"i": f"{good.code},{bad.code}"})
        pages = printed_for(client, good) | {"bad": reader.read(client.get(f"/support/{bad.slug}/leaflet.pdf").content)}

    text, address = reader.read(pack.content).text, f"127.0.0.1:8000/g/{bad.code}"
    assert "Good Clock" in text
    assert f"We cannot print one of these listings. It is on its page: {address}" in text.replace("/ ", "/")
    assert "Good Clock" in pages["sheet"].text
    assert "Broken Clock" in pages["sheet"].text
    assert address in pages["sheet"].text
    assert "Broken Clock" in pages["bad"].text
    assert address in pages["bad"].text
    assert {record.getMessage() for record in caplog.records} == {f"Listing {bad.code} cannot be printed: TypeError"}


def test_the_page_of_the_pack_says_which_one_is_missing(client):
    good, bad = named("Good Clock"), broken()

    page = client.get("/pack/", {"i": f"{good.code},{bad.code}"})

    assert f"We cannot print one of these listings. It is on its page: 127.0.0.1:8000/g/{bad.code}" in page.text
    assert "Good Clock" in page.text


@pytest.mark.parametrize("fault", [{"summary": None}, {"standing": [1]}])
def test_a_listing_that_cannot_be_set_is_left_out_of_the_pack_alone(fault, caplog):
    good, bad = named("Good Clock"), named("Bad Clock")
    page = packs.pack_page(QueryDict(f"i={good.code},{bad.code}"), NOW, frozenset())
    page.items[1] = dataclasses.replace(page.items[1], printed=dataclasses.replace(page.items[1].printed, **fault))

    text = reader.read(paper.pack(page, NOW)).text

    assert "Good Clock" in text
    assert "Bad Clock" not in text
    assert f"It is on its page: 127.0.0.1:8000/g/{bad.code}" in text.replace("/ ", "/")
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        f"Listing {bad.code} cannot be printed"
    ]


def test_the_sheet_of_a_moment_that_was_renamed_in_another_script_is_there():
    page = page_of()
    page.moment.name = "ក្រុមមិត្តភក្តិ"

    assert LOST in reader.read(paper.sheet(page, NOW)).text
