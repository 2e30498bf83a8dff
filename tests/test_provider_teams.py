"""Somebody in two teams says for which one they act, and each draft remembers it."""

import pytest

from directory.models import Submission
from tests.factories import a_team, an_initiative, an_organisation
from tests.pages import tight
from tests.people import a_user
from tests.provider_pages import CAFE, at, controls, sent

pytestmark = pytest.mark.django_db

NEW = {"name": "Night Café", "type": "group", "summary": "Company at night."}


@pytest.fixture
def teams(provider):
    """Two teams of the same person, each with its organisation."""
    return [a_team(provider, organisation=an_organisation(name=name)) for name in ("Mosaic", "Thames")]


@pytest.mark.parametrize("path", ["/provider/new/initiative/", "/provider/new/offer/", "/provider/group/"])
def test_what_begins_something_new_asks_for_whom_it_is(client, teams, path):
    page = client.get(path).content.decode()

    assert "For whom is it?" in page
    assert [f'href="?team={team.pk}">{team.organisation}' in tight(page) for team in teams] == [True, True]


@pytest.mark.parametrize("number", [0, 1])
def test_a_draft_belongs_to_the_team_that_was_chosen_and_goes_on_belonging_to_it(client, teams, number):
    path = f"/provider/new/initiative/?team={teams[number].pk}"

    assert f"For {teams[number].organisation}" in client.get(path).content.decode()
    sent(client, path, **NEW)

    draft = Submission.objects.get()
    sent(client, at(draft, "who"), who_for="Anybody")
    draft.refresh_from_db()
    assert (draft.team, draft.content["organisation"]) == (teams[number], str(teams[number].organisation_id))


def test_a_group_belongs_to_the_team_that_was_chosen(client, teams):
    sent(client, f"/provider/group/?team={teams[1].pk}", **CAFE)

    group = Submission.objects.get()
    assert (group.team, group.content["organisation"]) == (teams[1], str(teams[1].organisation_id))


def test_a_team_of_others_cannot_be_chosen(client, provider, teams):
    theirs = a_team(a_user(), organisation=an_organisation(name="Theirs"))

    page = client.post(f"/provider/new/initiative/?team={theirs.pk}", NEW | {"key": "k"})

    assert "For whom is it?" in page.content.decode()
    assert Submission.objects.count() == 0


@pytest.mark.parametrize("value", ["", "x", "0", "99999999999999999999"])
def test_a_team_that_nobody_knows_is_asked_for_again(client, teams, value):
    assert "For whom is it?" in client.get(f"/provider/group/?team={value}").content.decode()


def test_somebody_in_one_team_is_not_asked(client, provider):
    a_team(provider, organisation=an_organisation(name="Mosaic"))

    page = client.get("/provider/new/initiative/")

    assert "name" in controls(page).names
    assert "For Mosaic" not in page.content.decode()


def test_a_team_without_an_organisation_begins_with_that_one(client, provider):
    a_team(provider, organisation=an_organisation(name="Mosaic"))
    second = a_team(provider, name="Thames")

    answer = client.get(f"/provider/new/initiative/?team={second.pk}")
    sent(client, answer.url, name="Thames House", sort="charity")

    assert answer.url == f"/provider/new/organisation/?team={second.pk}"
    assert Submission.objects.get().team == second


def test_home_says_which_team_each_thing_belongs_to(client, teams):
    for team in teams:
        an_initiative(organisation=team.organisation)

    page = client.get("/provider/").content.decode()

    assert [page.count(f", for {team.organisation}") for team in teams] == [2, 2]
