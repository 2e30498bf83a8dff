"""The leaflet of a listing: what stands on it, whatever was written, and for everybody."""

import datetime as dt
import re

import pytest
import time_machine
from django.template.loader import render_to_string
from django.urls import reverse

from directory import paper
from directory.models import Initiative, Submission, UrgentContact
from directory.paper import words
from tests import pdf as reader
from tests.factories import an_initiative, an_organisation, days_ago, edited, unlisted
from tests.paper import KB, LEAVING, NONE, NOW, PHONE, TODAY, a_door, leaflet, leaflet_of, sheet

pytestmark = pytest.mark.django_db


def test_a_leaflet_says_what_somebody_needs_to_get_there():
    row = an_initiative(
        name="Tuesday Circle",
        organisation=an_organisation(name="Friends of Brixton"),
        meets=["tue-evening"],
        at=[a_door()],
        contacts=[PHONE],
        how_to_join="Just turn up.",
        checked=TODAY,
    )

    text = leaflet(row).text

    for part in (
        "Tuesday Circle Friends of Brixton Tuesday Circle is a place to talk.",
        "When Tuesdays, 5pm to 10pm",
        "Where The Old Hall, 1 Effra Road, SW2 1BZ",
        "Ama: 020 7946 0101. Mondays, 9am to 5pm",
        "How to join Just turn up.",
        f"127.0.0.1:8000/g/{row.code}",
        "Checked 22 November 2026. Printed 22 November 2026. Times can change, so check before you go.",
    ):
        assert part in text
    assert "Not confirmed" not in text


def test_every_urgent_number_stands_on_a_leaflet():
    text = leaflet(an_initiative()).text

    assert all(contact.value in text for contact in UrgentContact.objects.shown())
    assert "Text SHOUT to 85258" in text


def test_nothing_on_a_leaflet_is_true_for_a_minute_only():
    row = an_initiative(meets=[{"opens": 0, "closes": 10080}], contacts=[PHONE | {"any_time": True}], checked=TODAY)

    text = leaflet(row).text.lower()

    assert not re.search(r"open now|answered now|not answered|\btoday\b|tomorrow", text)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"contacts": [PHONE]}, "Not confirmed: ring first."),
        ({}, "Not confirmed: check first."),
        ({"contacts": [PHONE], "checked": days_ago(91, TODAY)}, "Last checked 23 August 2026: ring first."),
        ({"state": "paused", "paused_until": "2027-01-05", "checked": TODAY}, "Paused until 5 January 2027."),
        ({"state": "ended", "checked": TODAY}, "Ended."),
        ({"example": True, "checked": TODAY}, "Invented example."),
    ],
)
def test_a_leaflet_says_why_to_check_first(parts, said):
    assert said in leaflet(an_initiative(**parts)).text


def test_a_leaflet_says_that_something_is_changing():
    row = an_initiative(checked=TODAY)
    Submission.objects.create(kind="initiative", subject=row.pk, state="waiting", unsettles=True)

    assert "The group has told us that this is changing. Check first." in leaflet(row).text


def test_a_leaflet_says_which_dates_are_different():
    off = {"date": "2026-11-24", "sort": "cancelled", "words": "The hall is closed"}
    row = an_initiative(meets=[{"slot": "tue-evening", "exceptions": [off]}], checked=TODAY)

    assert "Tuesday 24 November: cancelled. The hall is closed" in leaflet(row).text


@pytest.mark.parametrize(
    ("shown", "said"), [("address", "1 Effra Road"), ("area", "Brixton, SW2"), ("hidden", "Ask us where")]
)
def test_a_leaflet_says_no_more_of_a_place_than_is_shown(shown, said):
    text = leaflet(an_initiative(at=[a_door(shown=shown)])).text

    assert said in text
    assert ("1 Effra Road" in text, "1BZ" in text) == (shown == "address", shown == "address")


def test_a_person_s_own_number_stands_on_the_leaflet_and_not_on_the_sheet():
    own = PHONE | {"personal": True, "value": "07700 900123"}
    row = an_initiative(contacts=[own], meets=["tue-evening"], moments=LEAVING, formats=["phone"], checked=TODAY)

    assert "07700 900123" in leaflet(row).text
    assert "07700 900123" not in sheet().text
    assert row.name in sheet().text


LONG = {
    "wide letters": "WWWWWWWWWW ",
    "one word without a gap": "W",
    "sentences": "We meet in the room behind the café, and there is tea. ",
    "an address": "https://example.org/a-long-way-down/",
    "other letters": "Ñandú ção ŵyth Nguyễn Việt ",
}


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
def test_a_leaflet_is_one_small_page_whatever_was_written(unit):
    def fill(length):
        return (unit * length)[:length].strip()

    row = an_initiative(
        name=fill(200),
        organisation=an_organisation(name=fill(199)),
        summary=fill(5000),
        how_to_join=fill(5000),
        times_note=fill(5000),
        waiting=fill(2000),
        meets=[{"slot": f"{day}-evening", "words": fill(300)} for day in ("mon", "tue", "wed", "thu", "fri")],
        at=[a_door(name=fill(200), address=fill(300), area=fill(120)) for _ in range(4)],
        contacts=[PHONE | {"name": fill(100), "cost_note": fill(200)} for _ in range(6)],
        example=True,
    )

    content = leaflet_of(row)
    page, heights = reader.read(content), reader.heights(content)
    foot = next(number for number, (text, _height) in enumerate(heights) if "Point a phone" in text)

    assert (page.pages, page.size_mm) == (1, (148, 210))
    # All that stands above the square code does so by its whole height, and the foot of the page is there.
    assert min(height for _text, height in heights[:foot]) > heights[foot][1] + 40
    assert min(height for _text, height in heights) > 20
    for part in ("020 7946 0101", "Invented example", "When", "Where", "Get in touch", "How to join", row.code):
        assert part in page.text
    assert words.frame(NOW)["careful"] in page.text


def test_a_leaflet_can_be_followed_by_a_screen_reader():
    page = leaflet(an_initiative(name="Tuesday Circle", meets=["tue-evening"], contacts=[PHONE]))

    assert (page.is_tagged, page.is_accessible, page.shows_title) == (True, True, True)
    assert (page.title, page.language) == ("Leaflet", "en")
    assert [role for role in page.roles if role in ("H1", "H2", "Figure")] == ["H1", "H2", "H2", "Figure", "H2"]
    assert "A square code that leads to 127.0.0.1:8000/g/" in page.described[0]


def test_the_same_listing_on_the_same_day_is_the_same_file():
    row = an_initiative(name="Tuesday Circle", meets=["tue-evening"])
    stored = Initiative.objects.for_page().get(pk=row.pk)

    files = {paper.leaflet(stored, NOW + dt.timedelta(minutes=n), NONE) for n in range(3)}

    assert len(files) == 1
    assert paper.leaflet(stored, NOW + dt.timedelta(days=1), NONE) not in files


@time_machine.travel("2026-11-22T08:00Z")
def test_a_leaflet_comes_as_a_small_file_under_a_name_that_says_nothing(client):
    an_initiative(name="Tuesday Circle", meets=["tue-evening"], contacts=[PHONE], at=[a_door()])

    answer = client.get(reverse("leaflet", args=["tuesday-circle"]))

    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == 'inline; filename="leaflet.pdf"'
    assert answer["X-Robots-Tag"] == "noindex"
    assert 15 * KB <= len(answer.content) <= 25 * KB
    assert "about 20 KB" in render_to_string("directory/_take_away.html", {"slug": "x"})


def test_the_leaflet_of_a_listing_that_moved_or_was_taken_down_answers_as_its_page_does(client):
    edited(an_initiative(name="Tuesday Circle"), name="Evening Circle")
    unlisted(an_initiative(name="Sunday Walk"))

    answers = {slug: client.get(reverse("leaflet", args=[slug])) for slug in ("tuesday-circle", "sunday-walk", "moon")}

    assert {slug: answer.status_code for slug, answer in answers.items()} == {
        "tuesday-circle": 301,
        "sunday-walk": 410,
        "moon": 404,
    }


def test_the_leaflet_of_what_may_be_on_says_not_to_set_out():
    row = an_initiative(name="Evening", as_of="2026-01", contacts=[PHONE], meets=["mon-evening"], checked=None)

    assert (
        "Not confirmed: ring first. Do not set out before somebody has told you that it is open." in leaflet(row).text
    )
