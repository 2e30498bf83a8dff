"""How often an invitation is sent, how many there may be, and how long they are kept."""

import datetime as dt

import pytest
import time_machine
from django.utils import timezone

from directory import registration
from directory.acts import Refused
from directory.models import Invitation, Mail
from tests.factories import a_team, an_organisation
from tests.people import a_user, signed_in
from tests.teaming import an_invitation, roles

pytestmark = pytest.mark.django_db
SAM = "sam@example.org"
DAY = dt.timedelta(days=1)


@pytest.fixture
def team(provider):
    return a_team(provider, organisation=an_organisation(name="Kettle House"))


@pytest.fixture
def sam():
    return a_user(email=SAM)


def said(answer) -> str:
    return answer.content.decode()


def later(**parts):
    return time_machine.travel(timezone.now() + dt.timedelta(**parts), tick=False)


def invited(client, email=SAM, role="member"):
    return client.post("/provider/team/invite/", {"email": email, "role": role}, follow=True)


def test_sending_again_at_once_is_sending_once(client, team):
    pages = [said(invited(client)) for _time in range(2)]

    assert ["We have written to sam@example.org." in page for page in pages] == [True, True]
    assert (Invitation.objects.count(), Mail.objects.count()) == (1, 1)


def test_sending_again_later_counts_from_then_and_makes_no_second_one(client, team, provider):
    invited(client)
    first = Invitation.objects.get()

    with later(days=3):
        invited(signed_in(provider))

    again = Invitation.objects.get()
    assert (again.pk, again.expires_at - first.expires_at > 2 * DAY) == (first.pk, True)
    assert Mail.objects.count() == 2


def test_one_that_has_run_out_is_sent_again(client, team, provider, sam):
    invited(client)

    with later(days=20):
        invited(signed_in(provider))
        registration.accept(Invitation.objects.get(), by=sam)

    assert roles(team)[SAM] == "member"


def test_ten_may_wait_for_an_answer(team):
    for number in range(10):
        an_invitation(team, to=f"new-{number}@example.org")

    with pytest.raises(Refused, match="10 invitations wait for an answer. Take one back first."):
        an_invitation(team, to="one-more@example.org")
    assert (Invitation.objects.count(), Mail.objects.count()) == (10, 10)


def test_twenty_may_be_sent_a_day(team, provider):
    for number in range(20):
        registration.withdraw_invitation(an_invitation(team, to=f"new-{number}@example.org"), by=provider)

    with pytest.raises(Refused, match="Your team has sent 20 invitations today. Send the next one tomorrow."):
        an_invitation(team)
    with later(days=1, minutes=1):
        an_invitation(team)
    assert Mail.objects.count() == 21


def test_one_address_has_three_mails_an_hour_whoever_sends_them():
    for _team in range(3):
        an_invitation()

    with pytest.raises(Refused, match="This address has had several mails from us. Try again in an hour."):
        an_invitation()
    with later(hours=1, minutes=1):
        an_invitation()
    assert Mail.objects.count() == 4


def test_what_is_long_over_is_forgotten_with_its_address(team, provider, sam):
    registration.accept(an_invitation(team), by=sam)
    an_invitation(team, to="new@example.org")

    with later(days=43):
        registration.forget_invitations()
    kept = Invitation.objects.count()
    with later(days=45):
        registration.forget_invitations()

    assert (kept, Invitation.objects.count()) == (2, 0)
    assert roles(team)[SAM] == "member"
