"""A walk over every public address, in three languages: the four numbers stand on each page, and once on its paper."""

import re

import pytest
from django.test import Client

from directory import importing, moderation
from directory.models import LANGUAGES, UrgentContact, User
from tests.browser.pages import PAGES, READER, TRANSLATED, WRONG
from tests.clock import FRIDAY_4PM
from tests.factories import an_initiative, unlisted
from tests.pages import tight
from tests.people import a_moderator
from tests.savepoints import one_for_all_tests
from tests.test_numbers_everywhere import FOUR, lines

# Where somebody may need a number now: the pages themselves, and whatever panels head.
CRISIS = re.compile(r"^(/../|/)(urgent-help/|moments/(weekend-crisis|in-a-and-e)/(\?.*)?$|support/\?q=quiero\+morir)")
FIRST_IN_FOOTER = '<footer class="foot"><div class="wrap"><ul class="four four--foot"'


def make() -> list[str]:
    importing.load_records()
    importing.load_examples(FRIDAY_4PM.date())
    unlisted(an_initiative(name="Gone Away"))
    User.objects.create(pk=READER, email="reader@example.net")
    return [*PAGES, *(f"/{language}{path}" for language in LANGUAGES for path in PAGES if path not in TRANSLATED)]


addresses = one_for_all_tests(make)
pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.browser.urls")]


def page(path: str) -> str:
    """What it answers, pages for what went wrong too. A few are in English only: their pages in other languages say
    so."""
    answer = Client(raise_request_exception=False).get(path)
    assert answer.status_code == WRONG.get(path, 200) or path not in PAGES, path
    return answer.text


def expected(path: str, numbers: list[str]) -> dict[str, list[str]]:
    return {"buttons" if CRISIS.match(path) else "bar": numbers, "foot": numbers}


def test_every_page_has_the_numbers_in_its_bar_or_above_its_heading_and_first_in_its_footer(addresses):
    pages = {path: page(path) for path in addresses}

    assert len(pages) > 250
    assert {path for path, text in pages.items() if lines(text) != expected(path, FOUR)} == set()
    assert {path for path, text in pages.items() if FIRST_IN_FOOTER not in tight(text)} == set()


def test_a_number_that_a_moderator_hides_is_on_no_page(addresses, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        moderation.hide(UrgentContact.objects.get(value="116 123"), by=a_moderator(), reason="It rings out.")

    left = [number for number in FOUR if number != "tel:116123"]
    pages = {path: page(path) for path in addresses}
    assert {path for path, text in pages.items() if lines(text) != expected(path, left)} == set()
    assert {path for path, text in pages.items() if "tel:116123" in text} == set()
