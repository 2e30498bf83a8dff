"""Making somebody an owner, taking somebody out, leaving: every team keeps an owner, and who is gone sees nothing."""

import pytest
from django.urls import reverse

from directory import moderation, registration
from directory.acts import Refused
from directory.models import Mail, Member, Team
from tests.factories import a_team, an_initiative, an_organisation, some_content
from tests.people import a_user, signed_in
from tests.teaming import an_invitation, mails, roles
from tests.test_query_counts import queries

pytestmark = pytest.mark.django_db
ANA, SAM, TOM = "ana@example.org", "sam@example.org", "tom@example.org"


@pytest.fixture
def sam():
    return a_user(email=SAM, name="Sam")


@pytest.fixture
def team(provider, sam) -> Team:
    """Ana owns it, Sam is in it."""
    return a_team(provider, sam, organisation=an_organisation(name="Kettle House"))


def place_of(person) -> Member:
    return Member.objects.get(user=person)


def said(answer) -> str:
    """The page that somebody sees in the end."""
    return answer.content.decode()


def test_the_page_names_everybody_and_what_they_may_do(client, team, sam):
    page = said(client.get("/provider/team/"))

    assert "Kettle House" in page
    assert [f"<b>{who}</b>" in page for who in ("Ana", "Sam")] == [True, True]
    assert page.count("Make an owner") == 1
    assert "Invite a colleague" in page


def test_a_member_sees_who_is_in_it_and_no_button_of_an_owner(team, sam):
    page = said(signed_in(sam).get("/provider/team/"))

    assert "<b>Ana</b>" in page
    assert [words in page for words in ("Make an owner", "Take out", "Invite a colleague")] == [False] * 3


def test_an_owner_makes_somebody_an_owner_beside_them(client, team, sam):
    address = reverse("provider-hand-over", args=[place_of(sam).pk])

    answer = client.post(address, follow=True)

    assert roles(team) == {ANA: "owner", SAM: "owner"}
    assert "Sam is an owner now." in said(answer)
    assert mails() == [("team-owner", SAM)]


def test_an_owner_hands_over_and_stays_as_a_member(client, team, sam):
    client.post(reverse("provider-hand-over", args=[place_of(sam).pk]), {"step_down": "on"})

    assert roles(team) == {ANA: "member", SAM: "owner"}


@pytest.mark.parametrize("sends", [{}, {"step_down": "on"}])
def test_handing_over_twice_is_handing_over_once(client, team, sam, sends):
    address = reverse("provider-hand-over", args=[place_of(sam).pk])

    first, second = (client.post(address, sends, follow=True) for _time in range(2))

    assert [("Sam is an owner now." in said(one)) for one in (first, second)] == [True, True]
    assert mails() == [("team-owner", SAM)]


def test_asking_changes_nothing(client, team, sam):
    pages = [
        client.get(address).status_code
        for address in (
            reverse("provider-hand-over", args=[place_of(sam).pk]),
            reverse("provider-member-remove", args=[place_of(sam).pk]),
            reverse("provider-leave"),
        )
    ]

    assert pages == [200, 200, 200]
    assert roles(team) == {ANA: "owner", SAM: "member"}


@pytest.mark.parametrize(
    "act",
    [
        lambda place, by: registration.hand_over(place, by=by),
        lambda place, by: registration.remove_member(place, by=by),
        lambda place, by: registration.invite(place.team, "new@example.org", by=by),
    ],
)
def test_only_an_owner_does_it(team, provider, sam, act):
    with pytest.raises(Refused, match="Only an owner of your team can do this. Ask one of them."):
        act(place_of(provider), sam)

    assert roles(team) == {ANA: "owner", SAM: "member"}
    assert mails() == []


def test_nobody_makes_themselves_an_owner(team, sam):
    with pytest.raises(Refused, match="Choose somebody else"):
        registration.hand_over(place_of(sam), by=sam)


def test_an_owner_takes_somebody_out_who_is_told(client, team, sam):
    address = reverse("provider-member-remove", args=[place_of(sam).pk]) + f"?team={team.pk}"

    answer = client.post(address, follow=True)

    assert roles(team) == {ANA: "owner"}
    assert "They are not in your team any more." in said(answer)
    assert mails() == [("team-removed", SAM)]


def test_taking_out_twice_is_taking_out_once(client, team, sam):
    address = reverse("provider-member-remove", args=[place_of(sam).pk]) + f"?team={team.pk}"

    answers = [client.post(address) for _time in range(2)]

    assert {(one.status_code, one.url) for one in answers} == {(302, f"/provider/team/?team={team.pk}")}
    assert mails() == [("team-removed", SAM)]


def test_the_invitations_of_somebody_taken_out_are_taken_back(client, provider, sam):
    team = a_team(sam, name="Kettle People")
    team.memberships.create(user=provider, role="owner")
    invitation = an_invitation(team, to=TOM)

    client.post(reverse("provider-member-remove", args=[place_of(sam).pk]))

    invitation.refresh_from_db()
    assert invitation.state == "withdrawn"


def test_an_owner_does_not_take_themselves_out(team, provider):
    with pytest.raises(Refused, match="Leave the team"):
        registration.remove_member(place_of(provider), by=provider)


def test_a_member_leaves_and_the_owners_are_told(team, sam):
    answer = signed_in(sam).post(reverse("provider-leave"), follow=True)

    assert roles(team) == {ANA: "owner"}
    assert "You are not in that team any more." in said(answer)
    assert mails() == [("team-left", ANA)]


def test_whoever_has_left_sees_nothing_of_the_team(team, sam, provider):
    live = an_initiative(name="Kettle Club", organisation=team.organisation)
    draft = moderation.start("initiative", team=team, by=sam, document=some_content(name="Dawn Table"))
    client = signed_in(sam)
    before = said(client.get("/provider/"))
    client.post(reverse("provider-leave"))

    after = said(client.get("/provider/"))

    assert [name in before for name in ("Kettle Club", "Dawn Table")] == [True, True]
    assert [name in after for name in ("Kettle Club", "Dawn Table")] == [False, False]
    assert client.get(reverse("provider-draft", args=[draft.pk])).status_code == 404
    assert client.post(reverse("provider-edit", args=["initiative", live.pk])).status_code == 404
    assert client.post(reverse("provider-member-remove", args=[place_of(provider).pk])).status_code == 404
    assert registration.everything_of(provider) != []


def test_leaving_twice_leaves_one_team_and_not_the_next(client, provider):
    first, second = (a_team(a_user(), provider) for _team in range(2))
    address = f"{reverse('provider-leave')}?team={first.pk}"

    answers = [client.post(address, follow=True) for _time in range(2)]

    assert list(provider.teams.all()) == [second]
    assert ["You are not in that team any more." in said(one) for one in answers] == [True, True]


def test_the_only_owner_hands_over_first(client, team):
    page, answer = said(client.get(reverse("provider-leave"))), client.post(reverse("provider-leave"), follow=True)

    assert "You are the only owner. Make somebody else an owner first." in page
    assert "You are the only owner. Make somebody else an owner first." in said(answer)
    assert roles(team) == {ANA: "owner", SAM: "member"}


def test_the_last_of_all_asks_the_moderators(client, provider):
    team = a_team(provider)

    answer = client.post(reverse("provider-leave"), follow=True)

    assert "You are the only one. Nobody would look after what is yours. Ask our moderators." in said(answer)
    assert roles(team) == {ANA: "owner"}


def test_one_of_two_owners_may_leave(client, team, sam):
    registration.hand_over(place_of(sam), by=place_of_owner(team))
    client.post(reverse("provider-leave"))

    assert roles(team) == {SAM: "owner"}


def place_of_owner(team):
    return team.memberships.filter(role="owner").first().user


def test_somebody_in_two_teams_says_which_one(client, provider):
    teams = [a_team(provider, organisation=an_organisation(name=name)) for name in ("Mosaic", "Thames")]

    page, second = said(client.get("/provider/team/")), said(client.get(f"/provider/team/?team={teams[1].pk}"))

    assert "For whom is it?" in page
    assert ("Thames" in second, "Mosaic" in second) == (True, False)


def test_somebody_in_no_team_reads_so(client, provider):
    answer = client.get("/provider/team/", follow=True)

    assert "You are in no team yet." in said(answer)


def test_no_mail_repeats_the_name_that_a_team_gave_itself(provider, sam):
    team = a_team(provider, sam, name="Call 0900 now")
    registration.hand_over(place_of(sam), by=provider)
    registration.leave_team(team, by=sam)
    an_invitation(team, to=TOM)

    assert [mail for mail in Mail.objects.all() if "0900" in mail.subject + mail.text] == []
    assert Mail.objects.count() == 3


def test_the_page_takes_the_same_number_of_queries_for_any_team(client, provider):
    team = a_team(provider, a_user())
    an_invitation(team)
    for_one = len(queries(client, "/provider/team/"))
    for number in (2, 3):
        team.memberships.create(user=a_user())
        an_invitation(team, to=f"new-{number}@example.org")

    for_three = len(queries(client, "/provider/team/"))

    assert for_three == for_one
