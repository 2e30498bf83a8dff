"""When the database is away: a page that says so with the numbers, and nobody's words are lost."""

import re

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from directory.models import Case, User
from tests.away import locked, read_only
from tests.factories import an_initiative
from tests.people import PASSWORD, SIGN_UP, a_moderator, a_user, signed_in
from tests.provider_pages import controls
from tests.telling import WORDS, a_report, a_suggestion

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("serving")]
OURS = {"origin": "http://testserver"}
MORE = {"what": "People who sing at dawn.", "reply_to": "ana@example.org"}


@pytest.fixture(autouse=True)
def _nothing_counted_yet():
    cache.clear()


def a_browser(client=None) -> Client:
    client = client or Client()
    client.raise_request_exception = False
    return client


def has_numbers(answer) -> bool:
    return all(f'href="{one}"' in answer.text for one in ("tel:999", "tel:111", "tel:116123", "sms:85258"))


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/support/", "We cannot show this page just now"),
        ("/g/ABCD/", "Try again in a minute"),
        ("/sitemap.xml", "999"),
    ],
)
def test_a_page_that_needs_the_database_says_so_with_the_numbers(address, words):
    with locked():
        answer = a_browser().get(address)

    assert (answer.status_code, answer["Retry-After"], answer["Cache-Control"]) == (503, "10", "no-store")
    assert has_numbers(answer)
    assert words in answer.text


def test_the_page_is_there_again_when_the_database_is():
    browser = a_browser()
    with locked():
        before = browser.get("/support/").status_code

    assert (before, browser.get("/support/").status_code) == (503, 200)


def test_a_page_in_spanish_still_says_it_with_the_numbers():
    with locked():
        answer = a_browser().get("/es/support/")

    assert (answer.status_code, has_numbers(answer)) == (503, True)
    assert '<html lang="es">' in answer.text


def test_a_suggestion_stays_on_the_page_and_can_be_sent_again():
    browser = a_browser()
    with locked():
        answer = browser.post("/suggest/", a_suggestion(**MORE))

    again = browser.post("/suggest/", controls(answer).values)

    assert (answer.status_code, answer["Retry-After"], has_numbers(answer)) == (503, "10", True)
    assert [words in answer.text for words in ("Dawn Choir", *MORE.values())] == [True] * 3
    assert not answer.cookies
    assert (again.status_code, Case.objects.get().reply_to) == (303, "ana@example.org")


def test_a_report_stays_on_the_page_and_is_there_once_however_often_it_was_sent():
    listing, browser = an_initiative(name="Tuesday Circle"), a_browser()
    address = reverse("report", args=[listing.slug])
    with locked():
        answer = browser.post(address, a_report(listing))

    again = [browser.post(address, controls(answer).values).status_code for _time in range(2)]

    assert (answer.status_code, WORDS in answer.text) == (503, True)
    assert (again, Case.objects.count()) == ([303, 303], 1)


def test_what_a_provider_wrote_stays_on_the_page_and_can_be_sent_again():
    browser = a_browser(signed_in(a_user(), Client(enforce_csrf_checks=True)))
    token = browser.get("/provider/new/organisation/").context["csrf_token"]
    written = {"name": "Mosaic <b>Clubhouse</b>", "sort": "charity", "csrfmiddlewaretoken": token}
    with locked():
        answer = browser.post("/provider/new/organisation/", written, headers=OURS)

    carried = controls(answer).values | {"csrfmiddlewaretoken": answer.context["csrf_token"]}
    again = browser.post("/provider/new/organisation/", carried, headers=OURS)

    assert (answer.status_code, has_numbers(answer)) == (503, True)
    assert "Mosaic &lt;b&gt;Clubhouse" in answer.text
    assert again.status_code == 302


def test_what_a_moderator_wrote_stays_on_the_page():
    browser = a_browser(signed_in(a_moderator()))
    with locked():
        answer = browser.post("/moderator/urgent/new/", {"name": "Night line", "note": "Rings long."}, headers=OURS)

    assert (answer.status_code, "Night line" in answer.text, "Rings long." in answer.text) == (503, True, True)


@pytest.mark.parametrize("address", ["/provider/new/organisation/", "/suggest/"])
def test_what_a_strangers_page_sent_is_not_repeated(address):
    with locked():
        answer = a_browser().post(address, a_suggestion(name="Buy this"), headers={"origin": "https://evil.test"})

    assert "Buy this" not in answer.text


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("/account/login/", {"login": "ana@example.org", "password": PASSWORD}),
        ("/account/signup/", {"email": "ana@example.org", **SIGN_UP}),
        ("/account/password/change/", {"oldpassword": PASSWORD, **SIGN_UP}),
        ("/account/2fa/authenticate/", {"code": "123456"}),
    ],
)
def test_no_password_and_no_code_is_ever_repeated(address, sent):
    browser = a_browser(signed_in(a_user()))
    with locked():
        answer = browser.post(address, sent, headers=OURS)

    assert answer.status_code == 503
    assert not any(secret in answer.text for secret in (PASSWORD, "123456"))
    assert controls(answer).names == []


@pytest.mark.parametrize("address", ["/suggest/", "/es/suggest/"])
def test_a_disk_that_takes_nothing_is_not_called_too_many_messages(address):
    with read_only():
        answer = a_browser().post(address, a_suggestion())

    assert (answer.status_code, "Dawn Choir" in answer.text) == (503, True)
    assert Case.objects.count() == 0


def test_pages_are_there_while_nothing_can_be_written():
    with read_only():
        answers = [a_browser().get(address).status_code for address in ("/", "/support/", "/now/", "/suggest/")]

    assert answers == [200] * 4


def test_a_sign_up_that_cannot_be_kept_leaves_nobody_behind():
    with read_only():
        answer = a_browser().post("/account/signup/", {"email": "ana@example.org", **SIGN_UP}, headers=OURS)

    assert answer.status_code == 503
    assert not User.objects.exists()


def test_the_log_has_one_line_for_a_page_that_the_database_did_not_answer(caplog):
    with locked():
        a_browser().get("/support/")

    (record,) = [one for one in caplog.records if one.name == "django.request"]
    assert record.exc_info is None
    assert re.fullmatch(r"Service Unavailable: /support/ \(.*lock.*\)", record.getMessage())
