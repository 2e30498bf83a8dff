"""Signing up and in, what a stranger can learn about who has an account (nothing), and what our mails say."""

import re
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from directory.models import Mail, User
from directory.views.audience import for_members
from lambeth_peer import urls
from tests.people import PASSWORD, a_user, code_of, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]
WRONG = "not the password at all"
SIGN_UP = {"password1": PASSWORD, "password2": PASSWORD, "website_2": ""}


@for_members
def listing(request):
    return HttpResponse("listing")


urlpatterns = [path("provider/test/", listing), *urls.urlpatterns]


@pytest.fixture(autouse=True)
def nothing_counted_yet(db):
    cache.clear()


def sign_up(client, email, **changes):
    return client.post("/account/signup/", {"email": email, **SIGN_UP, **changes})


def sign_in(client, email, password=PASSWORD):
    return client.post("/account/login/", {"login": email, "password": password})


def link_in(mail):
    return re.search(r"http://127.0.0.1:8000(/account/\S+)", mail.text)[1]


def test_somebody_signs_up_confirms_and_signs_in_by_password(client):
    signed_up = sign_up(client, "Ana@Example.org")
    mail = Mail.objects.get()
    before = sign_in(client, "ana@example.org")
    opened = client.get(link_in(mail))
    confirmed = client.post(link_in(mail))
    after = sign_in(client, "ANA@example.org")

    assert signed_up["Location"] == before["Location"] == "/account/confirm-email/"
    assert (mail.recipient, mail.subject) == ("ana@example.org", "Confirm your e-mail address")
    assert "Is ana@example.org yours?" in opened.text
    assert (confirmed["Location"], after["Location"]) == ("/account/login/", "/provider/")
    assert User.objects.get().email == "ana@example.org"


def test_opening_the_link_alone_confirms_nothing(client):
    sign_up(client, "ana@example.org")

    client.get(link_in(Mail.objects.get()))

    assert not EmailAddress.objects.get().verified


def test_somebody_signs_in_by_a_code(client):
    user = a_user()
    asked = client.post("/account/login/code/", {"email": user.email.upper()})
    mail = Mail.objects.get()
    code = re.search(r"Your code is:\s+(\S+)", mail.text)[1]

    answer = client.post(asked["Location"], {"code": code})

    assert (mail.subject, mail.recipient) == ("Your code", user.email)
    assert answer["Location"] == "/provider/"
    assert client.get("/provider/test/").text == "listing"


def test_a_code_works_once_and_for_ten_minutes(client):
    user = a_user()
    with time_machine.travel(datetime(2026, 11, 23, 10, tzinfo=UTC), tick=False) as clock:
        asked = client.post("/account/login/code/", {"email": user.email})
        code = re.search(r"Your code is:\s+(\S+)", Mail.objects.get().text)[1]
        clock.shift(601)

        answer = client.post(asked["Location"], {"code": code})

    assert answer["Location"] == "/account/login/code/"
    assert client.get("/provider/test/").status_code == 302


def test_a_new_password_by_a_link_that_works_for_an_hour(client):
    user = a_user()
    client.post("/account/password/reset/", {"email": user.email})
    link = link_in(Mail.objects.get())
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=61)):
        late = client.get(link, follow=True)

    form = client.get(link)["Location"]
    saved = client.post(form, {"password1": "three other long words", "password2": "three other long words"})

    assert "This link no longer works" in late.text
    assert saved["Location"] == "/account/password/reset/key/done/"
    assert sign_in(client, user.email, "three other long words")["Location"] == "/provider/"


def test_nobody_gets_anywhere_before_their_address_is_confirmed():
    user = a_user(confirmed=False)

    assert sign_in(Client(), user.email)["Location"] == "/account/confirm-email/"
    assert signed_in(user).get("/provider/test/")["Location"] == "/account/email/"
    assert signed_in(user).post("/provider/test/")["Location"] == "/account/email/"


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
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
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


def test_a_sign_up_that_fills_in_the_hidden_field_makes_nothing(client):
    page = client.get("/account/signup/").text

    answer = sign_up(client, "robot@example.org", website_2="https://spam.example")

    assert answer["Location"] == "/account/confirm-email/"
    assert (User.objects.count(), Mail.objects.count()) == (0, 0)
    assert "style=" not in page
    assert '<div class="vh" aria-hidden="true">' in page


def test_signing_up_leaves_nothing_behind_when_its_mail_cannot_be_written(client, monkeypatch):
    def full(*_args, **_parts):
        raise OSError("disk full")

    monkeypatch.setattr("directory.outbox.keep", full)
    client.raise_request_exception = False

    assert sign_up(client, "ana@example.org").status_code == 500
    assert (User.objects.count(), EmailAddress.objects.count()) == (0, 0)


@pytest.mark.parametrize("address", ["https://evil.test/", "//evil.test", "/\\evil.test", "https:evil.test"])
def test_signing_in_never_leads_away_from_here(client, address):
    answer = client.post("/account/login/", {"login": a_user().email, "password": PASSWORD, "next": address})

    assert answer["Location"] == "/provider/"


def test_a_link_in_a_mail_is_on_our_own_address_whatever_was_asked_for(client, settings):
    settings.ALLOWED_HOSTS = ["*"]

    client.post("/account/password/reset/", {"email": a_user().email}, headers={"host": "other.example"})

    assert "other.example" not in Mail.objects.get().text


HEALTH = re.compile(r"health|mental|crisis|peer|support|suicid|illness|recovery|distress|ward|hospital", re.IGNORECASE)


def test_no_mail_about_an_account_says_what_we_are_about(client):
    user = a_user()
    client.post("/account/password/reset/", {"email": user.email})
    client.post("/account/login/code/", {"email": user.email})
    sign_up(Client(), user.email)
    sign_up(Client(), "ana@example.org")
    signed_in(user, client)
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    client.post("/account/email/", {"email": "new@example.org", "action_add": "1"})
    client.post(
        "/account/password/change/",
        {"oldpassword": PASSWORD, "password1": "three other long words", "password2": "three other long words"},
    )

    mails = list(Mail.objects.all())

    assert len({mail.reason for mail in mails}) == 6
    assert [mail.subject for mail in mails if HEALTH.search(mail.subject + mail.text)] == []
    assert all("Alongside Lambeth\nhttp://127.0.0.1:8000" in mail.text for mail in mails)
    assert not any(mail.html for mail in mails)


def test_a_demonstration_gets_sign_ins_that_work_and_are_shown_once(client, capsys):
    call_command("signins")
    shown = capsys.readouterr().out
    call_command("signins")
    again = capsys.readouterr().out
    words = dict(re.findall(r"(\S+@example.org) +password (\S+)", shown))
    user = User.objects.get(email="moderator-one@example.org")
    user.key = re.search(r"moderator-one\S+ +password \S+  second-factor key (\S+)", shown)[1]

    first = sign_in(client, user.email, words[user.email])
    second = client.post(first["Location"], {"code": code_of(user)})

    assert again == ""
    assert sorted(words) == ["moderator-one@example.org", "moderator-two@example.org", "provider@example.org"]
    assert second["Location"] == "/moderator/"
    assert sign_in(Client(), "provider@example.org", words["provider@example.org"])["Location"] == "/provider/"


def test_sign_ins_are_never_printed_in_production(settings):
    settings.DEMO = False

    with pytest.raises(CommandError):
        call_command("signins")

    assert not User.objects.exists()
