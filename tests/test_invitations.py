"""Inviting a colleague: to one address, once, for two weeks; and nobody learns from it who has an account."""

import datetime as dt
import re

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.urls import reverse
from django.utils import timezone

from directory import registration
from directory.acts import Refused
from directory.models import Invitation, Mail, Member
from tests.factories import a_team, an_organisation
from tests.people import SIGN_UP, a_user, signed_in
from tests.teaming import an_invitation, mails, roles

pytestmark = pytest.mark.django_db
SAM = "sam@example.org"
DAY = dt.timedelta(days=1)


@pytest.fixture
def team(provider):
    return a_team(provider, organisation=an_organisation(name="Kettle House"))


@pytest.fixture
def sam():
    return a_user(email=SAM)


def address_of(invitation: Invitation) -> str:
    return reverse("provider-invitation", args=[invitation.pk])


def said(answer) -> str:
    return answer.content.decode()


def later(**parts):
    return time_machine.travel(timezone.now() + dt.timedelta(**parts), tick=False)


def invited(client, email=SAM, role="member"):
    return client.post("/provider/team/invite/", {"email": email, "role": role}, follow=True)


def answered(user, invitation, answer="accept"):
    return signed_in(user).post(address_of(invitation), {"answer": answer}, follow=True)


def test_an_owner_invites_a_colleague_who_has_a_mail_with_a_link(client, team):
    page = said(invited(client))

    invitation, mail = Invitation.objects.get(), Mail.objects.get()
    assert (invitation.email, invitation.role, invitation.state) == (SAM, "member", "open")
    assert mail.recipient == SAM
    assert mail.subject == "An invitation for you"
    assert address_of(invitation) in mail.text
    assert "We have written to sam@example.org." in page
    assert "They can answer until" in page


def test_the_mail_names_what_everybody_can_read_and_who_asks(client, team):
    invited(client)

    text = Mail.objects.get().text
    assert "ana@example.org asks you to join a team" in text
    assert "Kettle House" in text


def test_the_colleague_joins_with_what_they_were_invited_to(client, team, sam):
    invited(client, role="owner")
    page = said(answered(sam, Invitation.objects.get()))

    assert roles(team) == {"ana@example.org": "owner", SAM: "owner"}
    assert "You are in the team now." in page
    assert mails()[1:] == [("team-joined", "ana@example.org")]


def test_whoever_has_no_account_makes_one_and_finds_the_invitation(client, team, django_user_model):
    invited(client)
    newcomer = client.__class__()
    newcomer.post("/account/signup/", {"email": SAM, **SIGN_UP})
    EmailAddress.objects.filter(email=SAM).update(verified=True)

    newcomer.force_login(django_user_model.objects.get(email=SAM))
    home = said(newcomer.get("/provider/"))

    assert "You are invited to a team" in home
    assert "Kettle House" in home
    assert address_of(Invitation.objects.get()) in home


def test_looking_at_the_invitation_answers_nothing(team, sam):
    invitation = an_invitation(team)

    page = said(signed_in(sam).get(address_of(invitation)))

    invitation.refresh_from_db()
    assert invitation.state == "open"
    assert "Kettle House" in page
    assert "Join the team" in page


def test_joining_twice_is_joining_once(team, sam):
    invitation = an_invitation(team)

    pages = [said(answered(sam, invitation)) for _time in range(2)]

    assert ["You are in the team now." in page for page in pages] == [True, True]
    assert Member.objects.filter(user=sam).count() == 1
    assert [mail for mail, _to in mails()] == ["team-invitation", "team-joined"]


def test_a_used_link_brings_nobody_back_who_was_taken_out(team, provider, sam):
    invitation = an_invitation(team)
    answered(sam, invitation)
    registration.remove_member(Member.objects.get(user=sam), by=provider)

    answered(sam, invitation)
    page = said(signed_in(sam).get(address_of(invitation)))

    assert roles(team) == {"ana@example.org": "owner"}
    assert "This invitation has been used." in page


def test_saying_no_tells_the_owners_and_ends_it(team, sam):
    invitation = an_invitation(team)

    answered(sam, invitation, "decline")
    page = said(signed_in(sam).get(address_of(invitation)))

    assert mails()[1:] == [("team-declined", "ana@example.org")]
    assert "You said no to this invitation. To join after all, ask for a new one." in page
    assert roles(team) == {"ana@example.org": "owner"}


@pytest.mark.parametrize(
    ("ended", "words"),
    [
        ("expired", "This invitation has run out. Ask your colleague to send it again."),
        ("withdrawn", "Your colleague took this invitation back. Ask them if you did not expect that."),
        ("declined", "You said no to this invitation. To join after all, ask for a new one."),
    ],
)
def test_a_link_that_is_over_says_why_and_what_to_do(team, provider, sam, ended, words):
    invitation = an_invitation(team)
    if ended == "withdrawn":
        registration.withdraw_invitation(invitation, by=provider)
    if ended == "declined":
        registration.decline(invitation, by=sam)

    with later(days=14 if ended == "expired" else 0):
        page = signed_in(sam).get(address_of(invitation))
        with pytest.raises(Refused, match=words):
            registration.accept(invitation, by=sam)

    assert page.status_code == 200
    assert words in said(page)
    assert "Join the team" not in said(page)


def test_until_the_last_minute_it_can_be_answered(team, sam):
    invitation = an_invitation(team)

    with later(days=13, hours=23, minutes=59):
        registration.accept(invitation, by=sam)

    assert roles(team)[SAM] == "member"


def test_somebody_else_reads_that_it_is_for_another_address_and_no_more(team):
    invitation, other = an_invitation(team), a_user(email="tom@example.org")

    page, posted = signed_in(other).get(address_of(invitation)), answered(other, invitation)

    assert (page.status_code, posted.status_code) == (403, 403)
    assert "This invitation is for another address" in said(page)
    assert "Kettle House" in said(page)
    assert [secret in said(page) + said(posted) for secret in (SAM, "ana@example.org", "Join")] == [False] * 3
    assert roles(team) == {"ana@example.org": "owner"}
    with pytest.raises(Refused, match="another e-mail address"):
        registration.accept(invitation, by=other)


def test_an_address_that_nobody_has_confirmed_opens_nothing(team):
    invitation, other = an_invitation(team), a_user(email="tom@example.org")
    EmailAddress.objects.create(user=other, email=SAM, verified=False, primary=False)

    page = signed_in(other).get(address_of(invitation))

    assert page.status_code == 403


def test_a_second_confirmed_address_of_an_account_opens_it(team):
    invitation, other = an_invitation(team), a_user(email="tom@example.org")
    EmailAddress.objects.create(user=other, email=SAM, verified=True, primary=False)

    answered(other, invitation)

    assert roles(team)["tom@example.org"] == "member"


def test_without_signing_in_the_link_asks_for_that_first(client, team):
    invitation = an_invitation(team)
    client.logout()

    answer = client.get(address_of(invitation))

    assert answer.url == f"/account/login/?next={address_of(invitation)}"


def test_nobody_learns_who_has_an_account(client, team, sam):
    """R8: the page, its address, the mails and their words are the same but for the address itself."""
    found = []
    for email in (SAM, "nobody@example.org"):
        answer = invited(client, email)
        mail = Mail.objects.get(recipient=email)
        text = re.sub(r"[0-9a-f-]{36}|csrf\S+ value=\S+", "", said(answer) + mail.subject + mail.text)
        found.append((answer.redirect_chain, answer.status_code, text.replace(email, "an address")))
        Invitation.objects.all().delete()
        Mail.objects.all().delete()

    assert found[0] == found[1]


def test_it_is_taken_back_and_stays_so(client, team):
    invitation = an_invitation(team)
    address = reverse("provider-invitation-withdraw", args=[invitation.pk])

    pages = [said(client.post(address, follow=True)) for _time in range(2)]

    invitation.refresh_from_db()
    assert invitation.state == "withdrawn"
    assert ["The invitation is taken back." in page for page in pages] == [True, True]


def test_one_that_was_accepted_is_not_taken_back(client, team, sam):
    invitation = an_invitation(team)
    registration.accept(invitation, by=sam)

    page = said(client.post(reverse("provider-invitation-withdraw", args=[invitation.pk]), follow=True))

    assert "They have answered already: accepted." in page
    assert roles(team)[SAM] == "member"


def test_whoever_is_in_the_team_is_not_invited(client, team, provider):
    page = said(invited(client, "Ana@Example.org"))

    assert "They are in your team already." in page
    assert Mail.objects.count() == 0


@pytest.mark.parametrize("email", ["", "sam", "sam@", "sam@example.org, tom@example.org"])
def test_an_address_that_is_none_is_asked_for_again(client, team, email):
    page = said(invited(client, email))

    assert ("Enter the e-mail address of your colleague." in page) or ("Enter an e-mail address" in page)
    assert Invitation.objects.count() == 0


def test_a_foreign_invitation_is_not_there_to_be_taken_back(client, team):
    foreign = an_invitation()

    answer = client.post(reverse("provider-invitation-withdraw", args=[foreign.pk]))

    foreign.refresh_from_db()
    assert (answer.status_code, foreign.state) == (404, "open")


def test_whoever_is_in_the_team_when_they_answer_stays_what_they_are(team, sam):
    invitation = an_invitation(team)
    team.memberships.create(user=sam, role="owner")

    registration.accept(invitation, by=sam)

    assert roles(team)[SAM] == "owner"
