"""Trusting a team: by a moderator of no part in it, with a reason, on the page of its listing."""

import pytest
from django.urls import reverse

from directory import moderation
from directory.acts import Refused
from directory.models import Act, Initiative, Team
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_user

pytestmark = pytest.mark.django_db


def looked_after(*people, trusted: bool = False) -> Initiative:
    """A listing of an organisation with a team."""
    organisation = an_organisation()
    team = a_team(*(people or [a_user()]), name="Kettle People", organisation=organisation)
    Team.objects.filter(pk=team.pk).update(trusted=trusted)
    return an_initiative(organisation=organisation)


def page(desk, row) -> str:
    return desk.get(reverse("moderator-listing", args=[row.pk])).content.decode()


def test_a_moderator_trusts_a_team_and_stops_trusting_it(desk):
    row = looked_after()
    before = page(desk, row)
    desk.post(reverse("moderator-trust", args=[row.pk]), {"reason": "They keep their times right."})
    trusted, between = Team.objects.get().trusted, page(desk, row)

    desk.post(reverse("moderator-distrust", args=[row.pk]), {"reason": "They moved without a word."})

    assert (trusted, Team.objects.get().trusted) == (True, False)
    assert "A moderator checks each of its changes." in before
    assert "Kettle People is trusted" in between


def test_the_history_of_the_listing_says_so_with_the_reason(desk, ana):
    row = looked_after()
    desk.post(reverse("moderator-trust", args=[row.pk]), {"reason": "They keep their times right."})
    desk.post(reverse("moderator-distrust", args=[row.pk]), {"reason": "They moved without a word."})

    history = moderation.history("initiative", row.pk)

    assert [(event.what, event.by, event.reason) for event in history] == [
        ("Team no longer trusted", ana, "They moved without a word."),
        ("Team trusted", ana, "They keep their times right."),
    ]


def test_the_page_asks_before_anything_changes(desk):
    row = looked_after()

    answer = desk.get(reverse("moderator-trust", args=[row.pk])).content.decode()

    assert "Kettle People" in answer
    assert not Team.objects.get().trusted


def test_a_reason_is_needed(desk):
    row = looked_after()

    answer = desk.post(reverse("moderator-trust", args=[row.pk]), {"reason": " "})

    assert answer.status_code == 422
    assert (Team.objects.get().trusted, Act.objects.count()) == (False, 0)


def test_a_listing_that_no_team_looks_after_has_nobody_to_trust(desk):
    row = an_initiative(organisation=an_organisation())

    assert "trust" not in page(desk, row).lower()
    assert desk.get(reverse("moderator-trust", args=[row.pk])).status_code == 404


def test_nobody_trusts_their_own_team_and_nobody_else_any(ana):
    looked_after(ana)
    team = Team.objects.get()

    with pytest.raises(Refused, match="your own team"):
        moderation.trust(team, by=ana, reason="We are good.")
    with pytest.raises(Refused, match="Only a moderator"):
        moderation.trust(team, by=a_user(), reason="We are good.")
    assert not Team.objects.get().trusted
