"""A moderator takes back what was granted: nobody looks after it, and what it says stays."""

import pytest
from django.urls import reverse

from directory import moderation, registration
from directory.models import Initiative, Team
from tests.factories import a_team, an_organisation, document
from tests.people import a_user
from tests.teaming import WORDS, a_claim, decided, granted, mails, now, page_of, said, unclaimed

pytestmark = pytest.mark.django_db


@pytest.fixture
def cafe() -> Initiative:
    """Nobody looks after it, nor after the other one of the same organisation."""
    return unclaimed("Night Café", beside=("Dawn Walk",))


def test_a_claim_is_taken_back_and_what_it_says_stays(desk, ana, cafe):
    sam = a_user(email="sam@example.org")
    claim = granted(a_claim(cafe, by=sam))
    Team.objects.update(trusted=True)
    before = document(cafe)

    page = said(desk.get(page_of(claim)))
    decided(desk, claim, "release", version=2, reason="They do not know the group.")

    assert page_of(claim, "release") in page
    assert (now(claim).state, document(now(cafe))) == ("released", before)
    assert (now(claim.team).organisation, claim.team.trusted) == (None, False)
    assert registration.everything_of(sam) == []
    event = moderation.history("initiative", cafe.pk)[0]
    assert (event.what, event.by, event.reason) == ("Claim taken back", ana, "They do not know the group.")
    assert mails()[-1] == ("claim-released", "sam@example.org")


def test_what_they_wrote_meanwhile_is_no_longer_theirs(client, provider, ana, cafe):
    claim = granted(a_claim(cafe, by=provider))
    team = provider.teams.get()
    said_new = document(cafe) | {"summary": "Company at night."}
    edit = moderation.start("initiative", team=team, by=provider, subject=cafe.pk, document=said_new)
    moderation.approve(moderation.submit(edit, by=provider), by=ana)
    draft = registration.open_edit(provider, "initiative", cafe.pk)

    moderation.release_claim(claim, by=ana, reason="They do not know the group.")

    assert registration.everything_of(provider) == []
    assert client.get(reverse("provider-draft", args=[draft.pk])).status_code == 404
    assert client.post(reverse("provider-edit", args=["initiative", cafe.pk])).status_code == 404
    assert now(cafe).summary == "Company at night."


def test_granted_again_it_is_theirs_again(provider, ana, cafe):
    first = granted(a_claim(cafe, by=provider))
    registration.open_edit(provider, "initiative", cafe.pk)
    moderation.release_claim(first, by=ana, reason="A mistake.")

    granted(a_claim(cafe, by=provider, words="It is us after all."))

    assert "Night Café" in {entry.name for entry in registration.everything_of(provider)}
    assert registration.submissions_of(provider).count() == 1


def test_a_listing_that_was_moved_goes_back(ana, cafe):
    sam, theirs, before = a_user(), an_organisation(name="Mosaic"), document(cafe)
    team = a_team(sam, organisation=theirs)
    claim = granted(registration.claim(sam, cafe, WORDS, team=team))

    moderation.release_claim(claim, by=ana, reason="A mistake.")

    assert document(now(cafe)) == before
    assert now(team).organisation == theirs
    assert [entry.name for entry in registration.everything_of(sam)] == ["Mosaic"]


def test_after_that_another_team_may_have_it(ana, cafe):
    moderation.release_claim(granted(a_claim(cafe)), by=ana, reason="A mistake.")
    tom = a_user()

    granted(a_claim(cafe, by=tom))

    assert tom.teams.get().organisation == cafe.organisation


def test_the_listing_leads_moderators_to_the_claim(desk, cafe):
    claim = granted(a_claim(cafe))

    page = said(desk.get(reverse("moderator-listing", args=[Initiative.objects.get(name="Dawn Walk").pk])))

    assert page_of(claim) in page
