"""At most two passwords are looked at at once; whoever comes meanwhile is told so, whoever they are."""

import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from django.contrib.auth import hashers
from django.contrib.auth.hashers import check_password, make_password
from django.core.cache import cache
from django.test import Client

from directory import hashing
from directory.models import Mail, User
from tests.people import PASSWORD, SIGN_UP, a_user, sign_in, signed_in

pytestmark = pytest.mark.django_db
BUSY = "Many people are signing in just now."


@pytest.fixture(autouse=True)
def _as_in_production(settings):
    settings.PASSWORD_HASHERS = ["directory.hashing.PBKDF2PasswordHasher"]
    cache.clear()


@contextmanager
def two_others():
    """Two threads that are making hashes."""
    done, begun = threading.Event(), threading.Barrier(hashing.MOST + 1)

    def hold():
        with hashing.turn():
            begun.wait()
            done.wait()

    threads = [threading.Thread(target=hold) for _one in range(hashing.MOST)]
    for one in threads:
        one.start()
    begun.wait()
    try:
        yield
    finally:
        done.set()
        for one in threads:
            one.join()


def answer_to(address: str, sent: dict, client=None) -> tuple:
    """All that somebody can compare."""
    answer = (client or Client()).post(address, sent)
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", answer.text)
    return answer.status_code, answer.headers.get("Retry-After"), sorted(answer.cookies), text


FLOWS = {
    "/account/login/": lambda email: {"login": email, "password": PASSWORD},
    "/account/signup/": lambda email: {"email": email, **SIGN_UP},
}


@pytest.mark.parametrize("address", FLOWS)
def test_who_comes_third_is_asked_to_wait_with_their_address_in_the_field(address):
    with two_others():
        status, retry, _cookies, text = answer_to(address, FLOWS[address]("ana@example.org"))

    assert (status, retry) == (503, "10")
    assert BUSY in text
    assert 'value="ana@example.org"' in text
    assert PASSWORD not in text
    assert all(f'href="{one}"' in text for one in ("tel:999", "tel:111", "tel:116123", "sms:85258"))


@pytest.mark.parametrize("address", FLOWS)
def test_a_known_and_an_unknown_address_are_asked_to_wait_alike(address):
    known = a_user(email="known@example.org").email

    with two_others():
        answers = [answer_to(address, FLOWS[address](email)) for email in (known, "other@example.org")]

    assert answers[0][3].replace(known, "ADDRESS") == answers[1][3].replace("other@example.org", "ADDRESS")
    assert answers[0][:3] == answers[1][:3]
    assert (User.objects.count(), Mail.objects.count()) == (1, 0)


def test_waiting_uses_up_none_of_the_tries_that_an_address_has():
    email = a_user().email

    with two_others():
        statuses = [sign_in(Client(), email, PASSWORD).status_code for _time in range(8)]

    assert statuses == [503] * 8
    assert sign_in(Client(), email, PASSWORD).status_code == 302


def test_a_new_password_that_must_wait_changes_nothing():
    user = a_user()
    client = signed_in(user)

    with two_others():
        answer = client.post("/account/password/change/", {"oldpassword": PASSWORD, **SIGN_UP})

    assert (answer.status_code, BUSY in answer.text) == (503, True)
    assert User.objects.get(pk=user.pk).check_password(PASSWORD)


def test_a_password_set_from_a_mail_that_must_wait_can_be_set_a_moment_later():
    user, client = a_user(), Client(raise_request_exception=False)
    client.post("/account/password/reset/", {"email": user.email})
    link = re.search(r"/account/password/reset/key/\S+", Mail.objects.get().text)[0]
    page = client.get(link)["Location"]
    sent = {"password1": "another horse battery", "password2": "another horse battery"}

    with two_others():
        waiting = client.post(page, sent)
    after = client.post(page, sent)

    assert (waiting.status_code, waiting["Retry-After"], 'href="tel:999"' in waiting.text) == (503, "10", True)
    assert "another horse" not in waiting.text
    assert (after.status_code, User.objects.get().check_password("another horse battery")) == (302, True)


def test_of_many_at_once_two_are_looked_at_and_the_others_wait_for_nobody():
    at_once = threading.Barrier(8)

    def make(_number):
        at_once.wait()
        began = time.monotonic()
        try:
            return bool(make_password(PASSWORD)), time.monotonic() - began
        except hashing.Busy:
            return False, time.monotonic() - began

    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(make, range(8)))

    assert sum(is_made for is_made, _seconds in made) == hashing.MOST
    assert max(seconds for is_made, seconds in made if not is_made) < 0.5


def test_a_turn_ends_with_the_hash_and_older_hashes_are_still_known():
    old = hashers.PBKDF2PasswordHasher().encode(PASSWORD, "salt", 1000)

    made = [make_password(PASSWORD) for _time in range(hashing.MOST + 1)]

    assert [check_password(PASSWORD, one) for one in [old, *made]] == [True] * 4
    assert not check_password("another", old)
