"""What somebody does who means harm: with a claim that was not theirs, with many requests, with words, with reports."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import connections, digest, moderation, registration, take_ups, talk
from directory.acts import Refused
from directory.agreements.limits import hold_back
from directory.models import Case, Connection, Initiative, Mail, Thread
from tests.connecting import (
    HELLO,
    Group,
    a_group,
    again,
    an_agreement,
    an_ask,
    an_unclaimed,
    page,
    reached,
    ticked,
)
from tests.factories import an_ask as a_need
from tests.people import a_user, signed_in
from tests.taking_up import agreed as taken_up
from tests.taking_up import asked_for, offered_by
from tests.taking_up import ticked as offers_ticked
from tests.teaming import a_claim, granted, unclaimed

pytestmark = pytest.mark.django_db
State = Connection.State
RANG = "They do not know the group."


@pytest.fixture
def rival(db) -> Group:
    """Looks after a listing by a claim that should not have been granted."""
    user = a_user(email="rival@example.org")
    row = unclaimed("Ember Club")
    granted(a_claim(row, by=user))
    row.refresh_from_db()
    return Group(row, user.teams.get(), user)


def found_out(rival: Group, ana) -> None:
    """A moderator takes the claim back."""
    claim = rival.team.claims.get()
    moderation.release_claim(claim, by=ana, reason=RANG)
    rival.row.refresh_from_db()


def at(thread: Thread, name: str = "provider-thread") -> str:
    return reverse(name, args=[thread.pk])


def lately(reason: str, recipient: str = "") -> int:
    rows = Mail.objects.filter(reason=reason)
    return rows.filter(recipient=recipient).count() if recipient else rows.count()


# A claim that was taken back


def test_whoever_lost_a_listing_reads_and_writes_no_more_in_its_name(rival, night, ana):
    thread = an_agreement(night, rival).thread
    talk.write(thread, "Ring me on 020 7946 0000.", by=night.user, key="1")
    talk.share_contact(thread, "Night, 020 7946 0000", by=night.user)
    found_out(rival, ana)
    client = signed_in(rival.user)

    names = ["provider-thread", "provider-thread-contact", "provider-thread-block", "provider-thread-report"]
    answers = {name: client.get(at(thread, name)).status_code for name in names if name != "provider-thread-block"}
    answers |= {
        f"send {name}": client.post(at(thread, name), {"text": HELLO, "key": "2"}).status_code for name in names
    }

    assert set(answers.values()) == {404}
    assert thread.messages.count() == 1


def test_the_other_side_writes_to_nobody_and_is_told_that_it_has_ended(rival, night, ana):
    thread = an_agreement(night, rival).thread
    found_out(rival, ana)
    Mail.objects.all().delete()

    answer = signed_in(night.user).post(at(thread), {"text": HELLO, "key": "1"})

    assert (answer.status_code, lately("message")) == (422, 0)
    assert "This conversation has ended." in answer.content.decode()


def test_the_next_team_finds_a_page_and_no_dead_end(rival, night, ana):
    made = an_agreement(night, rival)
    talk.write(made.thread, "Between us.", by=night.user, key="1")
    found_out(rival, ana)
    sam = a_user(email="sam@example.org")
    granted(a_claim(rival.row, by=sam))
    ticked(days=1)

    answer = page(signed_in(sam), made)

    assert answer.status_code == 200
    assert at(made.thread) not in answer.content.decode()
    assert signed_in(sam).get(at(made.thread)).status_code == 404


def test_what_they_agreed_in_its_name_is_off_its_page(rival, night, ana):
    made = an_agreement(night, rival)
    before = Connection.objects.in_public().count()

    found_out(rival, ana)

    assert (before, Connection.objects.in_public().count()) == (1, 0)
    assert again(made).state == State.AGREED


def test_what_was_agreed_before_they_came_stays_on_its_page(ana, night):
    row = unclaimed("Ember Club")
    an_ask(night, row)
    ticked(minutes=11)
    connections.by_hand(Case.objects.get(kind="connection"), by=ana, text="Rang both.")
    user = a_user()
    granted(a_claim(row, by=user))

    found_out(Group(row, user.teams.get(), user), ana)

    assert Connection.objects.in_public().count() == 1


def test_what_they_asked_in_its_name_reaches_nobody_any_more(rival, night, ana):
    asked, held = an_ask(rival, night), an_ask(rival, a_group(name="Third"), way="training")
    Connection.objects.filter(pk=held.pk).update(state=State.HELD)
    found_out(rival, ana)

    ticked(minutes=11)

    assert [again(one).state for one in (asked, held)] == [State.WITHDRAWN, State.WITHDRAWN]
    assert lately("connection-asked") == 0


def test_what_they_took_up_in_its_name_is_taken_back(rival, hall, room, ana):
    wanted, agreed = asked_for(room, rival), taken_up(offered_by(hall, name="A small room"), rival, hall)
    found_out(rival, ana)
    Mail.objects.all().delete()

    offers_ticked(minutes=11)

    assert set(rival.team.take_ups.values_list("pk", "state")) == {(wanted.pk, "withdrawn"), (agreed.pk, "withdrawn")}
    assert Mail.objects.count() == 0
    assert signed_in(rival.user).get(at(agreed.thread)).status_code == 404


def test_what_they_promised_in_its_name_leads_the_next_team_to_no_dead_end(rival, tea, ana):
    made = taken_up(offered_by(rival), tea, rival)
    talk.write(made.thread, "Between us.", by=tea.user, key="1")
    found_out(rival, ana)
    sam = a_user()
    granted(a_claim(rival.row, by=sam))

    answer = signed_in(sam).get(reverse("provider-taken", args=[made.pk]))

    assert answer.status_code == 200
    assert at(made.thread) not in answer.content.decode()


def test_what_they_said_it_needs_is_no_longer_theirs(rival, ana):
    need = a_need(organisation=rival.team.organisation)
    document = {"name": need.name, "sort": need.sort, "organisation": str(need.organisation_id)}
    moderation.start("ask", team=rival.team, by=rival.user, subject=need.pk, document=document)

    found_out(rival, ana)

    assert registration.everything_of(rival.user) == []


# A listing that was taken down


@pytest.mark.parametrize("side", ["asking", "asked"])
def test_nobody_writes_in_the_name_of_a_listing_that_was_taken_down(tea, night, side):
    made = an_agreement(tea, night)
    Initiative.objects.filter(pk=getattr(made, f"{side}_id")).update(listed=False)

    answer = signed_in(tea.user).post(at(made.thread), {"text": HELLO, "key": "1"})

    assert (answer.status_code, made.thread.messages.count()) == (422, 0)


def test_nobody_writes_about_an_offer_that_was_taken_down(room, tea, hall):
    made = taken_up(room, tea, hall)
    type(room).everything.filter(pk=room.pk).update(listed=False)

    answer = signed_in(tea.user).post(at(made.thread), {"text": HELLO, "key": "1"})

    assert (answer.status_code, made.thread.messages.count()) == (422, 0)


# Who wants nothing more of somebody


def test_a_moderator_lets_nothing_through_to_who_has_blocked_them(tea, night, ana):
    thread = an_agreement(night, tea, way="together").thread
    made = an_ask(tea, night)
    hold_back(tea.team, timezone.now())
    talk.block(thread, by=night.user)
    Mail.objects.all().delete()

    connections.let_through(Case.objects.get(kind="held"), by=ana)
    ticked(days=1)

    assert (again(made).reached_at, lately("connection-asked")) == (None, 0)


def test_whoever_is_blocked_no_longer_reads_how_to_reach_them(tea, night):
    thread = an_agreement(tea, night).thread
    talk.share_contact(thread, "Tea, 020 7946 0000", by=tea.user)
    talk.share_contact(thread, "Night, 020 7946 0001", by=night.user)

    talk.block(thread, by=tea.user)

    assert "020 7946 0000" not in signed_in(night.user).get(at(thread)).content.decode()


def test_two_nos_are_enough_whatever_else_it_is_called(tea, night):
    for way in ("introduces", "continues"):
        connections.decline(reached(tea, night, way=way), by=night.user)

    outcome = connections.ask(tea.row, night.row, by=tea.user, way="training", message="Why not?", key="3")

    assert outcome.connection is None
    assert outcome.words == "They said no to this not long ago. Give them a month."


def test_what_a_moderator_agreed_for_a_listing_can_be_ended_by_the_team_that_claims_it(tea, ana):
    made = an_ask(tea, unclaimed())
    ticked(minutes=11)
    connections.by_hand(Case.objects.get(kind="connection"), by=ana, text="Rang both.")
    sam = a_user()
    granted(a_claim(made.asked, by=sam))

    connections.end(connections.of_user(sam).get(pk=made.pk), by=sam)

    assert again(made).state == State.ENDED


# Many at once


def test_a_hundred_reports_are_one_mail_to_each_moderator(tea, night, ana):
    thread = an_agreement(tea, night).thread
    client = signed_in(tea.user)
    report = {"about": "unsafe", "words": "He threatens me."}

    answers = [client.post(at(thread, "provider-thread-report"), report | {"key": str(uuid4())}) for _ in range(20)]

    assert [answer.status_code for answer in answers] == [302] * 3 + [303] * 17
    assert lately("talk-reported", ana.email) == 1
    assert Case.objects.filter(sort=Case.Sort.TALK).count() == 3


def test_what_one_team_can_put_into_one_inbox_in_a_day(tea, night):
    offers = [night_offer(night, number) for number in range(15)]
    for number in range(30):
        way = list(connections.WAYS)[number % 7]
        made = connections.ask(tea.row, night.row, by=tea.user, way=way, message=HELLO, key=number).connection
        ticked(minutes=11)
        if made and again(made).state == State.ASKED:
            connections.withdraw(again(made), by=tea.user)
    for offer in offers:
        take_ups.request(offer, by=tea.user, initiative=tea.row, words=HELLO, key=uuid4())
    offers_ticked(minutes=11)

    sent = Mail.objects.filter(recipient=night.user.email, reason__in=["connection-asked", "take-up-requested"])

    assert lately("connection-asked", night.user.email) <= 10
    assert sent.count() <= 20


def night_offer(group: Group, number: int):
    return offered_by(group, name=f"Room {number}")


def test_claiming_and_withdrawing_again_and_again_fills_no_inbox(db):
    row, user = unclaimed(), a_user(email="again@example.org")

    for _time in range(30):
        try:
            moderation.withdraw_claim(a_claim(row, by=user), by=user)
        except Refused:
            break

    assert lately("claim-received", user.email) <= 15


def test_one_address_of_many_listings_has_three_mails_in_a_day(tea):
    address = {"sort": "email", "value": "hello@example.org"}
    for number in range(8):
        an_ask(tea, an_unclaimed(f"N {number}", contacts=[address]))

    ticked(minutes=11)

    assert lately("connection-unclaimed", "hello@example.org") == 3
    assert Case.objects.filter(kind="connection", state="open").count() == 8


# Words


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("\0", 422),
        ("a\0b", 422),
        ("x" * 100_000, 422),
        ("\u202egnihton\u202c \u2066ok", 302),
        ("<script>x</script>", 302),
    ],
)
def test_odd_words_are_kept_as_words_or_refused(tea, night, text, status):
    thread = an_agreement(tea, night).thread

    answer = signed_in(tea.user).post(at(thread), {"text": text, "key": "\0"})

    assert answer.status_code == status
    assert "<script>x" not in signed_in(night.user).get(at(thread)).content.decode()


@pytest.mark.parametrize("value", ["\0", "9" * 60, "x", "-1", "\ud800"])
def test_odd_names_of_a_team_are_no_fault(tea, value):
    client = signed_in(tea.user)
    value = value.encode("utf-8", "ignore").decode() or "x"

    paths = [reverse(name) for name in ("provider-team", "provider-invite", "provider-leave", "provider-find")]
    answers = [client.get(path, {"team": value, "q": value, "from": value}).status_code for path in paths]

    assert set(answers) <= {200, 302, 400}


@pytest.mark.parametrize("pk", [9**40, 0, 2**63])
def test_a_place_with_an_impossible_number_is_nowhere(tea, pk):
    client = signed_in(tea.user)

    names = ("provider-hand-over", "provider-member-remove")
    answers = {client.post(reverse(name, args=[pk])).status_code for name in names}

    assert answers == {404}


# Somebody who has left, and other people's links


def test_whoever_was_taken_out_reads_and_does_nothing_more_in_an_open_session(tea, night, room, hall):
    gone = a_user()
    place = tea.team.memberships.create(user=gone)
    client = signed_in(gone)
    asked, talking = an_ask(tea, night, way="training"), an_agreement(tea, night).thread
    wanted = asked_for(room, tea)
    registration.remove_member(place, by=tea.user)

    paths = [
        reverse("provider-connection", args=[asked.pk]),
        reverse("provider-thread", args=[talking.pk]),
        reverse("provider-taken", args=[wanted.pk]),
    ]
    posts = [
        reverse("provider-connection-withdraw", args=[asked.pk]),
        reverse("provider-thread", args=[talking.pk]),
        reverse("provider-taken-withdraw", args=[wanted.pk]),
    ]
    answers = [client.get(path).status_code for path in paths] + [client.post(path).status_code for path in posts]

    assert answers == [404] * 6
    talk.write(talking, HELLO, by=night.user, key="1")
    assert lately("message", gone.email) == 0


def test_whoever_leaves_leaves_no_way_in_behind(tea):
    leaving = a_user()
    tea.team.memberships.create(user=leaving, role="owner")
    invitation = registration.invite(tea.team, "second-name@example.org", by=leaving)
    registration.leave_team(tea.team, by=leaving)

    with pytest.raises(Refused, match="took this invitation back"):
        registration.accept(invitation, by=a_user(email="second-name@example.org"))

    assert tea.team.members.count() == 1


def test_a_moderator_who_has_left_the_team_does_not_grant_the_claim_that_they_made(ana):
    claim = a_claim(by=ana)
    claim.team.memberships.create(user=a_user(), role="owner")
    registration.leave_team(claim.team, by=ana)

    with pytest.raises(Refused, match="Your own team has a part in this"):
        granted(claim, by=ana)


def test_a_forwarded_invitation_lets_nobody_else_in(tea):
    invitation = registration.invite(tea.team, "sam@example.org", by=tea.user)
    stranger = a_user(email="stranger@example.org")
    client = signed_in(stranger)

    answers = [
        client.post(reverse("provider-invitation", args=[invitation.pk]), {"answer": answer}).status_code
        for answer in ("accept", "decline")
    ]
    shown = client.get(reverse("provider-invitation", args=[invitation.pk])).content.decode()

    assert answers == [403, 403]
    assert "sam@example.org" not in shown
    assert not tea.team.members.contains(stranger)


@pytest.mark.parametrize("away", ["//evil.test", "https://evil.test", "/\\evil.test", "https:evil.test"])
def test_signing_in_by_code_leads_nowhere_else(client, tea, away):
    page = reverse("account_request_login_code")
    asked = client.post(f"{page}?next={away}", {"email": tea.user.email, "next": away})
    code = re.search(r"^\s*([A-Z0-9-]{6,})\s*$", Mail.objects.latest("pk").text, re.MULTILINE)[1]

    answer = client.post(asked["Location"], {"code": code, "next": away})

    assert answer.status_code == 302
    assert "evil.test" not in answer["Location"]


def test_the_link_that_stops_the_mail_does_nothing_when_it_is_only_looked_at(client, tea):
    link = digest.stop_page(tea.user)

    answer = client.get(link)

    assert (answer.status_code, digest.is_stopped(tea.user)) == (200, False)
    assert tea.user.email not in answer.content.decode()
    assert client.get(link[:-3] + "x/").status_code == 404


def test_nobody_asks_in_the_name_of_another_group(tea, night):
    hall = a_group(name="Third")

    with pytest.raises(Refused):
        connections.ask(night.row, hall.row, by=tea.user, way="together", key="1")
    signed_in(tea.user).post(
        reverse("provider-ask-to-connect", args=[hall.row.slug]), {"asking": str(night.row.pk), "way": "together"}
    )

    assert set(Connection.objects.values_list("asking", flat=True)) == {tea.row.pk}


def test_a_draft_and_an_unlisted_listing_answer_as_one_that_never_was(tea):
    hidden = an_unclaimed("Hidden Club")
    Initiative.objects.filter(pk=hidden.pk).update(listed=False)
    client = signed_in(tea.user)

    names = ("provider-ask-to-connect", "provider-claim", "provider-find-listing")
    answers = {client.get(reverse(name, args=[slug])).status_code for name in names for slug in (hidden.slug, "never")}

    assert answers == {404}


def test_two_days_later_as_many_again_and_no_more(tea, night):
    for number in range(12):
        connections.ask(tea.row, an_unclaimed(f"N {number}"), by=tea.user, way="training", key=number)

    assert Connection.objects.filter(state=State.HELD).count() == 10
    later = timezone.now() + timedelta(hours=1)
    connections.tick(later)
    assert Mail.objects.filter(reason__in=["connection-asked", "connection-unclaimed"]).count() == 0
