"""Two people act on a team or a claim at the same instant, with real commits: a team keeps an owner, one is granted.

Each race is run again with what holds the rows taken away, which shows that the race is real.
"""

import time
from contextlib import nullcontext

import pytest
from django.db import connection

from directory import moderation, registration
from directory.acts import Table
from directory.models import Act, Case, Claim, Initiative, Invitation, Mail, Member, Team
from directory.moderation import claims
from directory.registration import team_invitations, team_members
from tests.factories import a_team
from tests.people import a_moderator, a_user
from tests.races import PAUSE, at_once, sooner_or_later, unguarded
from tests.teaming import RANG, WORDS, a_claim, an_invitation, unclaimed

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 10


@pytest.fixture
def nothing_held(monkeypatch):
    """What people write when they do not think of others: look, wait a moment, then write."""
    checked = {name: getattr(team_members, name) for name in ("others_are_in_charge", "owners_only")}

    def slowly(check):
        def looked(*args):
            check(*args)
            time.sleep(PAUSE)

        return looked

    for module in (team_members, team_invitations):
        monkeypatch.setattr(module, "holding", lambda _team: nullcontext())
    for name, check in checked.items():
        monkeypatch.setattr(team_members, name, slowly(check))
    monkeypatch.setattr(team_invitations, "owners_only", slowly(checked["owners_only"]))
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)


@pytest.fixture
def no_claim_held(monkeypatch):
    """Each decision looks at what it has loaded, and nothing but the table of rows stands in its way."""
    look = claims._nobody_looks_after

    def looked(initiative):
        look(initiative)
        time.sleep(PAUSE)

    monkeypatch.setattr(claims, "holding", lambda _claim: nullcontext())
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)
    monkeypatch.setattr(Table, "made_before", lambda *_seen, **_said: False)
    monkeypatch.setattr(claims, "_nobody_looks_after", looked)


def clean(answers: list[str]) -> bool:
    return not any(answer.startswith("FAULT") for answer in answers)


def two_owners() -> tuple[Team, list[Member]]:
    team = a_team(a_user(), a_user())
    team.memberships.update(role="owner")
    return team, list(team.memberships.select_related("user", "team").order_by("pk"))


def both_leave() -> tuple[list[str], int]:
    """The answers of two owners who leave at once, and how many owners are left."""
    team, places = two_owners()
    answers = at_once(*(lambda one=one: registration.leave_team(team, by=one.user) for one in places))
    return answers, team.memberships.filter(role="owner").count()


def both_take_the_other_out() -> tuple[list[str], int]:
    team, (first, second) = two_owners()
    answers = at_once(
        lambda: registration.remove_member(second, by=first.user),
        lambda: registration.remove_member(first, by=second.user),
    )
    return answers, team.memberships.filter(role="owner").count()


def both_step_down() -> tuple[list[str], int]:
    """Each makes the other an owner, and becomes a member."""
    team, (first, second) = two_owners()
    answers = at_once(
        lambda: registration.hand_over(second, by=first.user, step_down=True),
        lambda: registration.hand_over(first, by=second.user, step_down=True),
    )
    return answers, team.memberships.filter(role="owner").count()


@pytest.mark.parametrize("race", [both_leave, both_take_the_other_out])
def test_of_two_owners_who_act_at_once_one_stays_an_owner(race):
    rounds = [race() for _round in range(ROUNDS)]

    assert {(answers.count(""), owners, clean(answers)) for answers, owners in rounds} == {(1, 1, True)}


def test_two_owners_who_hand_over_to_each_other_at_once_leave_an_owner():
    rounds = [both_step_down() for _round in range(ROUNDS)]

    assert {(owners, clean(answers)) for answers, owners in rounds} == {(1, True)}


@pytest.mark.parametrize("race", [both_leave, both_take_the_other_out])
def test_without_holding_the_team_nobody_is_left(race, nothing_held):
    assert sooner_or_later(lambda: race()[1] == 0)


def joined_and_taken_back() -> tuple[list[str], str, int]:
    """An invitation is accepted in the instant in which it is taken back: answers, state, who is in."""
    sam = a_user()
    invitation = an_invitation(to=sam.email)
    owner = invitation.team.memberships.get().user
    first, second = (Invitation.objects.select_related("team").get(pk=invitation.pk) for _copy in range(2))
    answers = at_once(
        lambda: registration.accept(first, by=sam), lambda: registration.withdraw_invitation(second, by=owner)
    )
    return answers, Invitation.objects.get(pk=invitation.pk).state, invitation.team.memberships.count()


def test_an_invitation_is_accepted_or_taken_back_and_never_both():
    rounds = [joined_and_taken_back() for _round in range(ROUNDS)]

    assert {(answers.count(""), clean(answers)) for answers, _state, _people in rounds} == {(1, True)}
    assert {(state, people) for _answers, state, people in rounds} <= {("accepted", 2), ("withdrawn", 1)}


def test_without_the_guard_it_is_both(nothing_held, monkeypatch):
    """Both look at the invitation at once: who takes it back does not wait before that."""
    monkeypatch.setattr(team_invitations, "owners_only", lambda *_seen: None)

    assert sooner_or_later(lambda: joined_and_taken_back()[0] == ["", ""])


def invited_five_times() -> tuple[list[str], int, int]:
    team = a_team(a_user())
    owner = team.members.get()
    before = Mail.objects.count()
    answers = at_once(*(lambda: registration.invite(team, "new@example.org", by=owner) for _time in range(5)))
    sent = Mail.objects.count() - before
    Mail.objects.all().delete()
    return answers, team.invitations.count(), sent


def test_inviting_the_same_address_five_times_at_once_is_inviting_it_once():
    rounds = [invited_five_times() for _round in range(ROUNDS)]

    assert {(tuple(answers), rows, sent) for answers, rows, sent in rounds} == {(("",) * 5, 1, 1)}


def test_without_holding_the_team_the_others_fail(nothing_held):
    assert sooner_or_later(lambda: any(invited_five_times()[0]))


def claimed_five_times() -> tuple[list[str], int, int]:
    """Five people of one team send the same claim: answers, claims, cases."""
    listing, team = unclaimed(), a_team(*(a_user() for _person in range(5)))
    people = list(team.members.all())
    answers = at_once(*(lambda by=by: moderation.claim(listing, team=team, by=by, words=WORDS) for by in people))
    found = Claim.objects.filter(initiative=listing)
    return answers, found.count(), Case.objects.filter(subject__in=found.values("pk")).count()


def test_the_same_claim_sent_five_times_at_once_is_there_once():
    rounds = [claimed_five_times() for _round in range(ROUNDS)]

    assert {(tuple(answers), claims_made, cases) for answers, claims_made, cases in rounds} == {(("",) * 5, 1, 1)}


def test_without_holding_the_team_its_claims_collide(no_claim_held):
    assert sooner_or_later(lambda: any(claimed_five_times()[0]))


def decided_at_once(second_move: str) -> tuple[list[str], Claim]:
    """Two moderators decide about one claim."""
    claim = a_claim(unclaimed())
    first, second = (Claim.objects.get(pk=claim.pk) for _copy in range(2))
    said = RANG if second_move == "grant" else {"reason": "Nobody knows them."}
    ana, mia = a_moderator(name="Ana"), a_moderator(name="Mia")
    Mail.objects.all().delete()
    answers = at_once(
        lambda: moderation.grant_claim(first, by=ana, **RANG),
        lambda: getattr(moderation, f"{second_move}_claim")(second, by=mia, **said),
    )
    return answers, Claim.objects.get(pk=claim.pk)


@pytest.mark.parametrize("second_move", ["grant", "refuse"])
def test_of_two_moderators_one_decides_and_the_other_reads_who_did_what(second_move):
    for _round in range(ROUNDS):
        answers, claim = decided_at_once(second_move)
        winner, state = ("Ana", "granted") if answers[0] == "" else ("Mia", claim.get_state_display().lower())

        assert answers.count("") == 1
        assert max(answers) == f"Somebody was quicker: {winner}. It is now: {state}."
        assert claim.by.name == winner
        assert (claim.team.organisation is not None) == (claim.state == "granted")
        assert Mail.objects.count() == 1


@pytest.mark.parametrize("second_move", ["grant", "refuse"])
def test_without_the_guard_both_decide(second_move, no_claim_held):
    assert sooner_or_later(lambda: decided_at_once(second_move)[0] == ["", ""])


def rivals_granted_at_once() -> tuple[list[str], list[str], int]:
    """Two moderators grant the same organisation to two teams: answers, states of the claims, acts."""
    listing = unclaimed(beside=("Dawn Walk",))
    other = Initiative.objects.filter(organisation=listing.organisation).exclude(pk=listing.pk).get()
    made = [a_claim(listing), a_claim(other)]
    loaded = [Claim.objects.get(pk=one.pk) for one in made]
    Act.objects.all().delete()
    pairs = [(one, a_moderator()) for one in loaded]
    answers = at_once(*(lambda one=one, by=by: moderation.grant_claim(one, by=by, **RANG) for one, by in pairs))
    states = sorted(Claim.objects.get(pk=one.pk).state for one in made)
    return answers, states, Act.objects.count()


def test_of_two_rivals_granted_at_once_one_team_has_it():
    rounds = [rivals_granted_at_once() for _round in range(ROUNDS)]

    assert {(answers.count(""), clean(answers)) for answers, _states, _acts in rounds} == {(1, True)}
    assert {(tuple(states), acts) for _answers, states, acts in rounds} == {(("granted", "refused"), 1)}


def test_without_holding_what_they_would_get_it_goes_wrong(no_claim_held):
    def goes_wrong():
        answers, states, _acts = rivals_granted_at_once()
        return states == ["granted", "granted"] or not clean(answers)

    assert sooner_or_later(goes_wrong)


def test_the_races_run_where_they_should():
    """On SQLite in a file, where each thread has a connection of its own."""
    assert connection.vendor == "postgresql" or "memory" not in str(connection.settings_dict["NAME"])
