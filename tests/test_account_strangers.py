"""What a stranger can learn about who has an account: nothing, however often or how quickly they ask."""

import re
import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client

from directory.models import Mail
from tests.people import SIGN_UP, a_user, sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]
WRONG = "not the password at all"


def masked(response, email):
    """All that a stranger can compare, with what differs by chance or by what they typed themselves taken out."""
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", response.text).replace(email, "ADDRESS")
    return response.status_code, response.headers.get("Location"), sorted(response.cookies), text


FLOWS = {
    "sign up": ("/account/signup/", lambda email: {"email": email, **SIGN_UP}, (1, 1)),
    "sign in": ("/account/login/", lambda email: {"login": email, "password": WRONG}, (0, 0)),
    "new password": ("/account/password/reset/", lambda email: {"email": email}, (1, 0)),
    "code": ("/account/login/code/", lambda email: {"email": email}, (1, 0)),
}


@pytest.mark.parametrize("flow", FLOWS)
def test_a_known_and_an_unknown_address_get_the_same_answer(flow):
    address, fields, mails = FLOWS[flow]
    known, unknown = a_user().email, "stranger@example.org"

    seen, sent = [], []
    for email in (known, unknown):
        client = Client()
        first = client.post(address, fields(email))
        pages = [masked(first, email)]
        if first.status_code == 302:
            pages.append(masked(client.get(first["Location"]), email))
        seen.append(pages)
        sent.append(Mail.objects.filter(recipient=email).count())

    assert seen[0] == seen[1]
    # Whoever reads the inbox owns the address. A stranger's inbox stays empty, except where they are signing up.
    assert tuple(sent) == mails


def test_a_wrong_code_says_the_same_about_both():
    answers = []
    for email in (a_user().email, "stranger@example.org"):
        client = Client()
        asked = client.post("/account/login/code/", {"email": email})
        answers.append([masked(client.post(asked["Location"], {"code": "WRONG"}), email) for _ in range(3)])

    assert answers[0] == answers[1]


def seconds(address, fields):
    client = Client()
    cache.clear()
    started = time.perf_counter()
    client.post(address, fields)
    return time.perf_counter() - started


@pytest.mark.long
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("flow", FLOWS)
def test_a_known_address_takes_as_long_as_an_unknown_one(flow, settings):
    settings.PASSWORD_HASHERS = ["directory.hashing.PBKDF2PasswordHasher"]
    address, fields, _mails = FLOWS[flow]
    known = a_user().email
    seconds(address, fields("warm-up@example.org"))

    times = {True: [], False: []}
    # Without a hash an answer takes milliseconds, and twenty of them are mostly noise.
    for number in range(20 if flow in ("sign up", "sign in") else 100):
        # Whoever goes first pays for what the other then finds ready, so they take turns.
        for is_known in (True, False) if number % 2 else (False, True):
            email = known if is_known else f"stranger-{number}@example.org"
            times[is_known].append(seconds(address, fields(email)))

    medians = [statistics.median(times[True]), statistics.median(times[False])]
    ratio = max(medians) / min(medians)
    print(f"\n{flow}: known {medians[0] * 1000:.1f} ms, unknown {medians[1] * 1000:.1f} ms, ratio {ratio:.3f}")
    assert ratio <= 1.25


@pytest.mark.django_db(transaction=True)
def test_exactly_five_guesses_are_judged_however_many_come_at_once():
    email = a_user().email

    def guess(number):
        client = Client(REMOTE_ADDR=f"10.0.0.{number}", headers={"x-forwarded-for": f"192.0.2.{number}"})
        try:
            # Not the context: the test client of one thread collects what the others render.
            return sign_in(client, email, WRONG).text
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as workers:
        answers = list(workers.map(guess, range(24)))
    answers += [guess(number) for number in range(24, 30)]

    judged = [answer for answer in answers if "do not belong together" in answer]
    assert len(judged) == 5
    assert "Wait a few minutes" in sign_in(Client(), email).text


@pytest.mark.parametrize(
    ("address", "field", "most"), [("/account/password/reset/", "email", 3), ("/account/login/code/", "email", 6)]
)
def test_nobody_can_fill_an_inbox_with_our_mails(address, field, most):
    email = a_user().email

    for number in range(15):
        Client(REMOTE_ADDR=f"10.0.0.{number}").post(address, {field: email})

    assert Mail.objects.filter(recipient=email).count() == most
