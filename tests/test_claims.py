"""Claiming a listing that nobody looks after: what the page says, what is sent, and what stands in the way."""

import re

import pytest
from django.urls import reverse

from directory.acts import Refused
from directory.models import Case, Claim, Initiative, Mail, Team
from tests.factories import a_team, unlisted
from tests.pages import tight
from tests.people import a_user
from tests.teaming import WORDS, a_claim, granted, mails, now, said, unclaimed
from tests.test_query_counts import queries

pytestmark = pytest.mark.django_db
SENDS = {"who": "I am Sam, and I run it.", "how": "Ring the number on the listing."}


def claimed(client, row, **sends):
    return client.post(reverse("provider-claim", args=[row.slug]), SENDS | sends, follow=True)


@pytest.fixture
def cafe() -> Initiative:
    """Nobody looks after it, nor after the other one of the same organisation."""
    return unclaimed("Night Café", beside=("Dawn Walk",))


def test_the_page_says_what_comes_with_it_and_what_moderators_will_do(client, provider, cafe):
    page = said(client.get(reverse("provider-claim", args=[cafe.slug])))

    assert "with it the organisation Night Café House" in page
    assert "Dawn Walk" in page
    assert "A moderator rings the number on the listing" in page


def test_a_claim_makes_a_team_and_a_case_and_says_when_it_is_decided(client, provider, cafe):
    page = said(claimed(client, cafe))

    claim, case = Claim.objects.get(), Case.objects.get()
    assert (claim.team, claim.initiative, claim.words) == (provider.teams.get(), cafe, WORDS)
    assert (case.sort, case.kind, case.subject, case.name) == ("claim", "claim", claim.pk, "Night Café")
    assert "Your claim is with our moderators" in page
    assert mails() == [("claim-received", "ana@example.org")]
    assert now(claim.team).organisation is None


def test_a_claim_sent_twice_is_there_once(client, provider, cafe):
    pages = [claimed(client, cafe) for _time in range(2)]

    assert {page.redirect_chain[-1] for page in pages} == {(f"/provider/claim/{cafe.slug}/", 302)}
    assert (Claim.objects.count(), Case.objects.count(), Mail.objects.count()) == (1, 1, 1)


def test_other_words_are_not_lost_in_silence(client, provider, cafe):
    claimed(client, cafe)

    page = said(claimed(client, cafe, who="I am Tom."))

    assert "To say it in other words, withdraw that claim first." in page
    assert Claim.objects.get().words == WORDS


@pytest.mark.parametrize("name", ["who", "how"])
def test_both_questions_have_to_be_answered(client, provider, cafe, name):
    page = said(claimed(client, cafe, **{name: " "}))

    assert "Say who you are and what you do there." in page or "Say how a moderator can check it." in page
    assert (Claim.objects.count(), Team.objects.count()) == (0, 0)


def test_somebody_in_two_teams_says_for_which(client, provider, cafe):
    teams = [a_team(provider, name=name) for name in ("Mosaic", "Thames")]
    address = reverse("provider-claim", args=[cafe.slug])

    asked = said(client.get(address))
    client.post(f"{address}?team={teams[1].pk}", SENDS)

    assert "For whom is it?" in asked
    assert Claim.objects.get().team == teams[1]


def test_what_somebody_looks_after_cannot_be_claimed(client, provider, cafe):
    a_team(a_user(email="sam@example.org"), organisation=cafe.organisation, name="Secret name")

    page, posted = said(client.get(reverse("provider-claim", args=[cafe.slug]))), said(claimed(client, cafe))

    assert "Somebody looks after this" in page
    assert "Ask them to invite you." in page
    assert reverse("report", args=[cafe.slug]) in page
    assert [secret in page + posted for secret in ("sam@example.org", "Secret name", 'name="who"')] == [False] * 3
    assert (Claim.objects.count(), Team.objects.count()) == (0, 1)


def test_what_is_theirs_already_is_not_claimed(client, provider, cafe):
    a_team(provider, organisation=cafe.organisation)

    page = said(client.get(reverse("provider-claim", args=[cafe.slug])))

    assert "This is yours already" in page


def test_what_is_not_listed_is_not_there(client, provider, cafe):
    unlisted(cafe)

    assert client.get(reverse("provider-claim", args=[cafe.slug])).status_code == 404
    assert claimed(client, cafe).status_code == 404


def test_a_second_listing_of_the_same_organisation_comes_with_the_first(client, provider, cafe):
    claimed(client, cafe)

    page = said(claimed(client, Initiative.objects.get(name="Dawn Walk")))

    assert "You have claimed another listing of this organisation. This one comes with it." in page
    assert Claim.objects.count() == 1


def test_ten_claims_may_wait(provider):
    for number in range(10):
        a_claim(unclaimed(f"Group {number}"), by=provider)

    with pytest.raises(Refused, match="10 of your claims wait for an answer"):
        a_claim(unclaimed("Group 11"), by=provider)


def test_a_claim_is_withdrawn_and_may_be_made_again(client, provider, cafe):
    claimed(client, cafe)
    address = reverse("provider-claim-withdraw", args=[Claim.objects.get().pk])

    pages = [said(client.post(address, follow=True)) for _time in range(2)]
    claimed(client, cafe)

    assert ["Your claim is withdrawn." in page for page in pages] == [True, True]
    assert sorted(Claim.objects.values_list("state", flat=True)) == ["waiting", "withdrawn"]
    assert sorted(Case.objects.values_list("state", flat=True)) == ["closed", "open"]


def test_a_foreign_claim_is_not_there(client, provider, cafe):
    foreign = a_claim(cafe)

    assert client.post(reverse("provider-claim-withdraw", args=[foreign.pk])).status_code == 404
    assert now(foreign).state == "waiting"


def test_home_says_what_was_claimed_and_how_to_claim(client, provider, cafe):
    before = said(client.get("/provider/"))
    claimed(client, cafe)

    after = said(client.get("/provider/"))

    assert "Is your group listed already?" in before
    assert ("You have claimed" in before, "You have claimed" in after) == (False, True)


def test_the_page_of_a_listing_leads_to_claiming_the_same_way_for_everybody(client, provider, cafe):
    page, signed_out = (said(one.get(cafe.get_absolute_url())) for one in (client, client.__class__()))

    assert f'href="/provider/claim/{cafe.slug}/"' in page
    assert page == signed_out


def test_the_page_of_an_organisation_leads_to_claiming_the_same_way_for_everybody(client, provider, cafe):
    page, signed_out = (said(one.get(cafe.organisation.get_absolute_url())) for one in (client, client.__class__()))

    assert f'href="/provider/claim/{Initiative.objects.get(name="Dawn Walk").slug}/"' in page
    assert page == signed_out


def test_home_takes_the_same_number_of_queries_for_any_number_of_claims(client, provider):
    a_claim(unclaimed("Group 1"), by=provider)
    for_one = len(queries(client, "/provider/"))
    for number in (2, 3):
        a_claim(unclaimed(f"Group {number}"), by=provider)

    for_three = len(queries(client, "/provider/"))

    assert for_three == for_one
    assert re.findall(r">Group \d</a>", tight(said(client.get("/provider/")))) == [f">Group {n}</a>" for n in (1, 2, 3)]


def test_no_mail_repeats_what_somebody_typed_in_a_claim(provider, cafe):
    granted(a_claim(cafe, by=provider, words="Call 0900 now"))
    a_claim(unclaimed("Other"), by=provider, words="Call 0900 now")

    assert [mail for mail in Mail.objects.all() if "0900" in mail.subject + mail.text] == []
    assert len(mails()) == 3
