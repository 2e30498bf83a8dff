"""Signing up and in, and what our mails about it say."""

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core.management import CommandError, call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from directory.models import Mail, User
from directory.views.audience import for_members
from lambeth_peer import urls
from tests.people import PASSWORD, SIGN_UP, a_user, code_of, sign_in, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__), pytest.mark.usefixtures("nothing_counted_yet")]


@for_members
def listing(request):
    return HttpResponse("listing")


urlpatterns = [path("provider/test/", listing), *urls.urlpatterns]


def sign_up(client, email, **changes):
    return client.post("/account/signup/", {"email": email, **SIGN_UP, **changes})


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
