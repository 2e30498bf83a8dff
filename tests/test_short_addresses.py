"""The short address on paper: it lasts, whatever becomes of the name, and people type it as they like."""

import pytest
from django.urls import reverse

from tests.factories import an_initiative, edited, unlisted

pytestmark = pytest.mark.django_db


def test_it_leads_to_the_page_of_the_listing(client):
    circle = an_initiative(name="Tuesday Circle")

    found = client.get(reverse("short", args=[circle.code]))

    assert (found.status_code, found["Location"]) == (302, "/support/tuesday-circle/")


@pytest.mark.parametrize(
    "shape", ["/g/{upper}/", "/g/{lower}/", "/G/{upper}/", "/G/{lower}/", "/g/{upper}", "/G/{upper}"]
)
def test_it_is_found_in_capitals_and_small_letters_with_and_without_the_last_stroke(client, shape):
    code = an_initiative(name="Tuesday Circle").code

    found = client.get(shape.format(upper=code, lower=code.lower()), follow=True)

    assert found.request["PATH_INFO"] == "/support/tuesday-circle/"


def test_it_outlives_a_change_of_name(client):
    circle = an_initiative(name="Tuesday Circle")
    edited(circle, name="Evening Circle")

    found = client.get(f"/g/{circle.code}/")

    assert found["Location"] == "/support/evening-circle/"


def test_a_listing_that_was_taken_down_says_so_and_names_others(client):
    moment = [{"moment": "leaving-hospital", "words": "", "basis": "stated"}]
    gone = unlisted(an_initiative(name="Tuesday Circle", moments=moment))
    an_initiative(name="Sunday Walk", moments=moment)

    found = client.get(f"/g/{gone.code}/")

    assert found.status_code == 410
    assert [row.name for row in found.context["alternatives"]] == ["Sunday Walk"]
    assert "Tuesday Circle" not in found.text


@pytest.mark.parametrize("code", ["222222", "x", "K7QP2M" * 50, "é", "%2e%2e", "a b", "🙂"])
def test_an_address_that_nobody_printed_is_not_found(client, code):
    assert client.get(f"/g/{code}/").status_code == 404
