"""The four numbers stand on every page: in its bar, first in its footer and, as the footer is printed, on paper."""

import re

import pytest
from django.test import Client

from directory import moderation, urgent_copy
from directory.models import UrgentContact
from directory.pages.urgent_numbers import UrgentNumber, urgent_numbers
from tests.people import a_moderator

FOUR = ["tel:999", "tel:111", "tel:116123", "sms:85258"]
LINES = re.compile(r'<ul class="four four--(\w+)".*?</ul>', re.DOTALL)


def lines(text: str) -> dict[str, list[str]]:
    """Where on the page the numbers stand as a line of their own, and what each leads to."""
    return {found[1]: re.findall(r'<a href="([^"]+)"', found[0]) for found in LINES.finditer(text)}


def test_the_words_beside_a_number_are_short_in_the_bar_and_whole_elsewhere():
    assert urgent_numbers() == (
        UrgentNumber("tel:999", "999", "phone", "Danger ", "Danger to life"),
        UrgentNumber("tel:111", "111", "phone", "Mental health\xa0", "Mental health option"),
        UrgentNumber("tel:116123", "116 123", "phone", "Samaritans ", "Samaritans"),
        UrgentNumber("sms:85258", "85258", "message", "Text\xa0SHOUT to\xa0", "Text\xa0SHOUT to"),
    )


@pytest.mark.django_db(transaction=True)
def test_a_hidden_number_is_off_every_page_at_once(client):
    urgent_copy.renew()
    before = lines(client.get("/about/").text)

    moderation.hide(UrgentContact.objects.get(value="111"), by=a_moderator(), reason="It rings out.")

    left = ["tel:999", "tel:116123", "sms:85258"]
    assert before == {"bar": FOUR, "foot": FOUR}
    assert [lines(client.get(path).text) for path in ("/about/", "/nowhere/")] == [{"bar": left, "foot": left}] * 2


@pytest.mark.django_db(transaction=True)
def test_a_number_that_two_moderators_change_is_changed_on_every_page_at_once(client):
    urgent_copy.renew()
    samaritans = UrgentContact.objects.get(value="116 123")
    change = moderation.propose({"value": "020 7946 0009"}, by=a_moderator(), contact=samaritans)

    moderation.agree(change, by=a_moderator())

    changed = ["tel:999", "tel:111", "tel:02079460009", "sms:85258"]
    assert lines(client.get("/about/").text) == {"bar": changed, "foot": changed}


@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["weekend-crisis", "in-a-and-e"])
def test_a_page_for_a_crisis_has_them_as_buttons_above_its_heading(client, slug):
    text = client.get(f"/moments/{slug}/").text

    assert lines(text) == {"buttons": FOUR, "foot": FOUR}
    assert text.index("four--buttons") < text.index("<h1")


@pytest.mark.parametrize("language", ["", "/es", "/pt"])
def test_a_page_about_a_fault_has_the_numbers_without_a_database(language):
    answer = Client().get(f"{language}/nowhere/")

    assert lines(answer.text) == {"bar": FOUR, "foot": FOUR}
