"""PDFs on a telephone: what rings or opens is a link, what is copied is what was typed, and lists are lists."""

import pytest
from django.http import QueryDict

from directory import paper
from directory.paper import packs
from directory.paper.links import links, pattern
from tests import pdf as reader
from tests.factories import an_initiative
from tests.paper import NOW, PHONE, TODAY, a_door, for_leaving, leaflet, sheet

pytestmark = pytest.mark.django_db
MAIL = {"sort": "email", "value": "friends.of-brixton@peer-support.example.org.uk", "name": "Office"}
WEB = {"sort": "web", "value": "https://www.example.org/a-long-way/down_the-road.html", "name": ""}
TEXT = {"sort": "text", "value": "07700 900123", "name": "By text"}
TYPED = ("020 7946 0101", MAIL["value"], "www.example.org/a-long-way/down_the-road.html", "07700 900123")


def everything(**parts):
    contacts = [PHONE, TEXT, MAIL, WEB]
    return for_leaving(name="Tuesday Circle", contacts=contacts, at=[a_door()], meets=["tue-evening"], **parts)


def pack_of(*rows) -> reader.Pdf:
    codes = ",".join(row.code for row in rows)
    return reader.read(paper.pack(packs.pack_page(QueryDict(f"i={codes}&unconfirmed=1"), NOW, frozenset()), NOW))


@pytest.mark.parametrize("made", [leaflet, pack_of])
def test_whatever_rings_or_opens_is_a_link_and_is_copied_as_it_was_typed(made):
    row = everything()

    page = made(row)

    assert page.links >= {
        "tel:02079460101",
        "sms:07700900123",
        f"mailto:{MAIL['value']}",
        WEB["value"],
        f"http://127.0.0.1:8000/g/{row.code}",
        "tel:999",
        "tel:116123",
        "sms:85258",
    }
    assert [typed for typed in (*TYPED, f"127.0.0.1:8000/g/{row.code}") if typed not in page.text] == []
    assert not set(page.text) & set("\u200b\u200c\u200d\u200e\u200f\u00ad\u2060\ufeff")


def test_each_number_and_address_of_a_sheet_is_a_link():
    everything(formats=["phone"])
    for_leaving(name="By Post", formats=["online"], contacts=[MAIL])
    for_leaving(name="Not Confirmed", checked=None, contacts=[PHONE | {"value": "020 7946 0202"}])

    page = sheet()

    assert page.links >= {"tel:02079460101", f"mailto:{MAIL['value']}", "tel:02079460202", "tel:999"}
    assert MAIL["value"] in page.text


def test_lines_below_one_heading_are_a_list():
    row = everything()

    pages = {"leaflet": leaflet(row), "pack": pack_of(row), "sheet": sheet()}

    found = [(name, page.roles) for name, page in pages.items()]
    # The urgent numbers; below "Get in touch" four ways, below others one line each; on the sheet one group on its day.
    assert {name: (roles.count("L"), roles.count("LI")) for name, roles in found} == {
        "leaflet": (4, 10),
        "pack": (4, 10),
        "sheet": (2, 5),
    }


def test_a_number_in_a_sentence_rings_and_one_that_is_none_does_not():
    found = links(["Ring 020 7946 0101, or 0207 946 010. Room 101, ages 16-25, 2026-2027. Write to a@example.org."], {})

    assert found == {"020 7946 0101": "tel:02079460101", "a@example.org": "mailto:a@example.org"}


def test_the_longest_piece_is_found_first_and_none_inside_a_longer_word():
    assert pattern(["116 123", "a.org", "a.org/b"]) == r"\b116 123\b|\ba\.org\/b\b|\ba\.org\b"
    assert pattern([]) == ""


@pytest.mark.parametrize("value", ["https://example.org/?q=(a|b)*[c]+{d}^$&e=\\1", "https://example.org/" + "a" * 480])
def test_an_address_of_any_signs_or_length_stops_nothing(value):
    row = an_initiative(contacts=[WEB | {"value": value}], checked=TODAY)

    assert [page.pages for page in (leaflet(row), pack_of(row))] == [1, 1]
