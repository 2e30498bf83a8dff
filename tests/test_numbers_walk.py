"""A walk over every public address, in three languages: the four numbers stand on each page, and its head says which
page it is and where it stands in each language."""

import re
from functools import cache

import pytest
from django.test import Client

from directory import importing, moderation
from directory.models import LANGUAGES, UrgentContact, User
from tests.browser.pages import PAGES, READER, TRANSLATED, WRONG, a_speaker
from tests.clock import FRIDAY_4PM
from tests.factories import an_initiative, unlisted
from tests.pages import tight
from tests.people import a_moderator
from tests.savepoints import one_for_all_tests
from tests.test_machine_readable import HEALTH, SITE
from tests.test_numbers_everywhere import FOUR, lines

# Where somebody may need a number now: the pages themselves, and whatever panels head.
CRISIS = re.compile(
    r"^(/../|/)(urgent-help/|moments/(weekend-crisis|in-a-and-e)/(easy/)?(\?.*)?$|support/\?q=quiero\+morir)"
)
FIRST_IN_FOOTER = '<footer class="foot"><div class="wrap"><ul class="four four--foot"'


def make() -> list[str]:
    importing.load_records()
    importing.load_examples(FRIDAY_4PM.date())
    unlisted(an_initiative(name="Gone Away"))
    User.objects.create(pk=READER, email="reader@example.net")
    a_speaker()
    return [*PAGES, *(f"/{language}{path}" for language in LANGUAGES for path in PAGES if path not in TRANSLATED)]


addresses = one_for_all_tests(make)
pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.browser.urls")]


def page(path: str) -> str:
    """What it answers, pages for what went wrong too. A few are in English only: their pages in other languages say
    so."""
    answer = Client(raise_request_exception=False).get(path)
    assert answer.status_code == WRONG.get(path, 200) or path not in PAGES, path
    return answer.text


@cache
def walked(*addresses: str) -> dict[str, str]:
    """Each page as nobody has changed it: whatever a test does is taken back."""
    return {path: page(path) for path in addresses}


def expected(path: str, numbers: list[str]) -> dict[str, list[str]]:
    return {"buttons" if CRISIS.match(path) else "bar": numbers, "foot": numbers}


def test_every_page_has_the_numbers_in_its_bar_or_above_its_heading_and_first_in_its_footer(addresses):
    pages = walked(*addresses)

    assert len(pages) > 250
    assert {path for path, text in pages.items() if lines(text) != expected(path, FOUR)} == set()
    assert {path for path, text in pages.items() if FIRST_IN_FOOTER not in tight(text)} == set()


def test_every_page_names_itself_and_the_same_page_in_each_language(addresses):
    heads = {path: head(text) for path, text in walked(*addresses).items() if 'rel="canonical"' in text}

    told = {path: (canonical, alternates) for path, (canonical, alternates, _description) in heads.items()}
    assert len(told) > 230
    assert told == {path: addresses_of(path.partition("?")[0]) for path in told}
    headless = {re.sub("^/(es|pt)/", "/", path) for path in addresses if path not in told}
    assert {path for path in headless if path not in WRONG and not path.startswith(("/mail/", "/words/"))} == set()


def test_every_page_says_what_it_is_and_nothing_of_whoever_reads_it(addresses):
    heads = {path: head(text) for path, text in walked(*addresses).items() if 'rel="canonical"' in text}

    said = {path: description for path, (_canonical, _alternates, description) in heads.items()}
    assert {path for path, words in said.items() if not 20 < len(words) < 160 or HEALTH.search(words)} == set()
    languages = [{words for path, words in said.items() if path.startswith(f"/{one}/")} for one in LANGUAGES]
    english = set(said.values()).difference(*languages)
    assert [len(english), *map(len, languages)] == [len(english)] * 3
    assert len(english) > 20


def head(text: str) -> tuple[list[str], list[tuple[str, str]], str]:
    [description] = re.findall('<meta name="description" content="([^"]*)">', text)
    alternates = re.findall('<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">', text)
    return re.findall('<link rel="canonical" href="([^"]*)">', text), alternates, description


def addresses_of(path: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The canonical address of a page and its alternates; in English only where it has no other language."""
    english = re.sub("^/(es|pt)/", "/", path)
    same = [(code, f"{SITE}/{code}{english}".replace("/en/", "/")) for code in ("en", *LANGUAGES)]
    is_in_all = not english.startswith(("/mail/", "/words/"))
    return [SITE + path], [*same, ("x-default", SITE + english)] if is_in_all else []


def test_a_number_that_a_moderator_hides_is_on_no_page(addresses, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        moderation.hide(UrgentContact.objects.get(value="116 123"), by=a_moderator(), reason="It rings out.")

    left = [number for number in FOUR if number != "tel:116123"]
    pages = {path: page(path) for path in addresses}
    assert {path for path, text in pages.items() if lines(text) != expected(path, left)} == set()
    assert {path for path, text in pages.items() if "tel:116123" in text} == set()
