"""Who is a moderator: made, taken off and given a new second factor on the server, seen by every moderator."""

import re
from threading import Barrier, Thread

import pytest
from allauth.mfa.models import Authenticator
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from directory import moderation, moderators
from directory.acts import Refused
from directory.allauth_inside import RecoveryCodes
from directory.models import Act, Case, Mail, User
from tests.factories import entered
from tests.people import PASSWORD, SIGN_UP, a_moderator, a_user, code_of, sign_in, signed_in, with_second_factor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]

DESK = "/moderator/"


def told(reason: str) -> set[str]:
    return set(Mail.objects.filter(reason=reason).values_list("recipient", flat=True))


def acts() -> list[tuple[str, str]]:
    return list(Act.objects.filter(kind="user").order_by("pk").values_list("sort", "reason"))


def standing() -> tuple[list, int]:
    """Who is there and who is a moderator, and how many second factors there are."""
    return list(User.objects.order_by("pk").values_list("email", "is_moderator")), Authenticator.objects.count()


def run(*arguments: str, capsys) -> str:
    call_command("moderator", *arguments)
    return capsys.readouterr().out.strip()


def test_the_first_moderator_chooses_a_password_and_a_second_factor_before_the_desk_opens(client, capsys):
    said = run("Ana@Example.org", capsys=capsys)
    mail = Mail.objects.get(reason="moderator-welcome")
    link = re.search(r"http://127.0.0.1:8000(/account/password/reset/key/\S+)", mail.text)[1]
    form = client.get(link, follow=True)
    client.post(form.request["PATH_INFO"], {"password1": PASSWORD, "password2": PASSWORD})
    again = Client()
    sign_in(again, "ana@example.org")

    desk = again.get(DESK)
    user = User.objects.get()
    again.post(again.get(desk.url).url, {"password": PASSWORD})
    user.key = again.get(desk.url).context["form"].secret
    again.post(desk.url, {"code": code_of(user)})

    assert said == "ana@example.org is a moderator now. Every moderator has a mail about it."
    assert (mail.recipient, mail.subject) == ("ana@example.org", "You are a moderator now")
    assert desk.url == reverse("mfa_activate_totp")
    assert signed_in(user).get(DESK).status_code == 200
    assert acts() == [("moderator", "ana@example.org")]


def test_somebody_with_an_account_becomes_a_moderator_and_keeps_the_password(client, ana, capsys):
    user = a_user(email="dee@example.org")

    run("dee@example.org", capsys=capsys)

    user.refresh_from_db()
    assert (user.is_moderator, user.is_staff, user.check_password(PASSWORD)) == (True, False, True)
    assert told("moderators-changed") == {ana.email, "dee@example.org"}
    assert "/account/password/" not in Mail.objects.get(reason="moderator-welcome").text
    assert signed_in(user).get(DESK).url == reverse("mfa_activate_totp")


def test_a_password_that_a_stranger_chose_for_their_address_is_gone(client, capsys):
    client.post(reverse("account_signup"), SIGN_UP | {"email": "ana@example.org"})
    stranger = User.objects.get(email="ana@example.org")
    before = stranger.check_password(SIGN_UP["password1"])

    run("ana@example.org", capsys=capsys)
    user = User.objects.get(email="ana@example.org")

    assert (before, user.has_usable_password(), user.is_moderator) == (True, False, True)
    assert "/account/password/reset/key/" in Mail.objects.get(reason="moderator-welcome").text


def test_a_moderator_is_taken_off_at_once_and_signed_out_and_their_cases_are_free(desk, ana, capsys):
    dee = a_moderator(email="dee@example.org")
    theirs = Client()
    sign_in(theirs, dee.email)
    theirs.post("/account/2fa/authenticate/", {"code": code_of(dee)})
    before = theirs.get(DESK).status_code
    moderation.take(entered().case, by=dee)

    said = run("dee@example.org", "--off", capsys=capsys)

    assert said == "dee@example.org is no moderator any more. Every moderator has a mail about it."
    assert (before, theirs.get(DESK).url) == (200, "/account/login/?next=/moderator/")
    assert signed_in(dee).get(DESK).status_code == 403
    assert Case.objects.get().taken_by is None
    assert told("moderators-changed") == {ana.email, "dee@example.org"}
    assert acts() == [("no-longer", "dee@example.org")]


def test_a_lost_second_factor_is_taken_away_with_its_recovery_codes(ana, capsys):
    dee = a_moderator(email="dee@example.org")
    RecoveryCodes.activate(dee)
    client = Client()
    sign_in(client, dee.email)
    client.post("/account/2fa/authenticate/", {"code": code_of(dee)})

    said = run("dee@example.org", "--reset-factor", capsys=capsys)

    assert "dee@example.org has no second factor any more" in said
    assert not Authenticator.objects.filter(user=dee).exists()
    assert client.get(DESK).url == "/account/login/?next=/moderator/"
    sign_in(client, dee.email)
    assert client.get(DESK).url == reverse("mfa_activate_totp")
    assert told("moderators-changed") == {ana.email, "dee@example.org"}


def test_both_at_once_leave_a_former_moderator_without_a_second_factor(ana, capsys):
    a_moderator(email="dee@example.org")

    run("dee@example.org", "--off", "--reset-factor", capsys=capsys)

    assert acts() == [("no-longer", "dee@example.org"), ("factor", "dee@example.org")]


@pytest.mark.parametrize(
    ("options", "sort", "again"),
    [
        ([], "moderator", "dee@example.org is a moderator already. Nothing has changed."),
        (["--off"], "no-longer", "dee@example.org is no moderator. Nothing has changed."),
        (["--reset-factor"], "factor", "dee@example.org has no second factor. Nothing has changed."),
    ],
)
def test_doing_it_twice_changes_nothing_twice_and_every_use_is_told(ana, capsys, options, sort, again):
    (a_moderator if options else a_user)(email="dee@example.org")
    run("dee@example.org", *options, capsys=capsys)
    before, told_before = standing(), acts()
    Mail.objects.all().delete()

    said = run("dee@example.org", *options, capsys=capsys)

    assert (said, standing()) == (again, before)
    assert acts() == [*told_before, (sort, "dee@example.org: nothing has changed")]
    assert told("moderators-changed") == {*User.objects.filter(is_moderator=True).values_list("email", flat=True)}
    assert "dee@example.org: nothing has changed." in Mail.objects.first().text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nobody@example.org", "--off"], "Nobody has an account with the address nobody@example.org."),
        (["nobody@example.org", "--reset-factor"], "Nobody has an account with the address nobody@example.org."),
        (["ana"], "“ana” is not an e-mail address."),
        (["ana@example.org", "--off"], "This is the last moderator. Make somebody else a moderator first."),
        (["closed@example.org"], "This account has been closed. Use another address."),
    ],
)
def test_what_cannot_be_done_is_said_and_ends_with_1(arguments, words):
    a_moderator(email="ana@example.org")
    a_moderator(email="gone@example.org", is_active=False)
    a_user(email="closed@example.org", is_active=False)

    with pytest.raises(CommandError) as refused:
        call_command("moderator", *arguments)

    assert (str(refused.value), refused.value.returncode) == (words, 1)
    assert (acts(), Mail.objects.count()) == ([], 0)


def test_the_mail_to_moderators_says_whom_and_holds_no_secret(ana, capsys):
    run("dee@example.org", capsys=capsys)
    with_second_factor(User.objects.get(email="dee@example.org"))
    run("dee@example.org", "--reset-factor", capsys=capsys)
    run("dee@example.org", "--off", capsys=capsys)

    texts = Mail.objects.filter(reason="moderators-changed", recipient=ana.email).order_by("pk")

    first = [mail.text.partition("\n")[0] for mail in texts]
    assert first == [
        "dee@example.org is a moderator now.",
        "The second factor of dee@example.org was taken away. They set up a new one when they next sign in.",
        "dee@example.org is no moderator any more, and is signed out everywhere.",
    ]
    assert {mail.subject for mail in texts} == {"A change among the moderators"}
    assert not [mail for mail in texts if "/account/" in mail.text]


def test_moderators_see_who_they_are_and_what_has_changed(desk, ana):
    moderators.make_moderator("dee@example.org")
    a_user(email="provider@example.org")

    page = desk.get(reverse("moderator-moderators")).content.decode()

    assert "Ana" in page
    assert "Has no second factor yet, so the desk is closed to them" in page
    assert "Made a moderator" in page
    assert "provider@example.org" not in page
    assert reverse("moderator-moderators") in desk.get(DESK).content.decode()


@pytest.mark.django_db(transaction=True)
def test_of_the_last_two_moderators_one_stays_when_both_are_taken_off_at_once():
    emails = ["ana@example.org", "dee@example.org"]
    for email in emails:
        a_moderator(email=email)
    answers, barrier = [], Barrier(2)

    def off(email: str) -> None:
        try:
            barrier.wait(timeout=20)
            answers.append(moderators.take_off(email))
        except Refused as refusal:
            answers.append(refusal.words)
        finally:
            connection.close()

    threads = [Thread(target=off, args=[email]) for email in emails]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert sorted(map(str, answers)) == ["This is the last moderator. Make somebody else a moderator first.", "True"]
    assert User.objects.filter(is_moderator=True).count() == 1
