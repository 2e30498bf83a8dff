"""A moderator decides about a claim: rivals stand side by side, one team has it, and the history says why."""

import re

import pytest
from django.urls import reverse

from directory import moderation, registration
from directory.acts import Refused
from directory.models import Act, Case, Claim, Initiative, Mail, Organisation, Submission, Team
from tests.factories import a_team, an_initiative, an_organisation, document, unlisted
from tests.pages import tight
from tests.people import a_moderator, a_user
from tests.teaming import RANG, WORDS, a_claim, decided, granted, mails, now, page_of, said, unclaimed
from tests.test_query_counts import queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def cafe() -> Initiative:
    """Nobody looks after it, nor after the other one of the same organisation."""
    return unclaimed("Night Café", beside=("Dawn Walk",))


def test_the_desk_has_a_tab_and_a_line_that_leads_to_the_claim(desk, cafe):
    claim = a_claim(cafe)

    page = said(desk.get("/moderator/?sort=claim"))

    case = Case.objects.get()
    assert f'href="/moderator/case/{case.pk}/">Night Café' in tight(page)
    assert "sort=claim" in said(desk.get("/moderator/"))
    assert desk.get(f"/moderator/case/{case.pk}/").url == page_of(claim)


def test_everybody_who_says_the_same_stands_side_by_side(desk, cafe):
    phone = {"sort": "phone", "value": "020 7946 0123"}
    other = an_initiative(name="Late Kettle", organisation=cafe.organisation, contacts=[phone])
    sam, tom = a_user(email="sam@kettle.org"), a_user(email="tom@example.org")
    first = a_claim(cafe, by=sam, words="I am Sam.")
    second = a_claim(other, by=tom, words="I am Tom.")
    a_claim(unclaimed("Elsewhere"), by=tom, words="Another thing.")

    page = said(desk.get(page_of(second)))

    assert [words in page for words in ("I am Sam.", "I am Tom.", "Another thing.")] == [True, True, False]
    assert "2 teams say that it is theirs" in page
    assert "020 7946 0123" in page
    assert page_of(first) in page
    assert "Elsewhere (with our moderators)" in page


@pytest.mark.parametrize(
    ("email", "contact", "words"),
    [
        (
            "sam@kettle.org",
            {"sort": "web", "value": "https://www.kettle.org/about"},
            "at kettle.org, as on the listing",
        ),
        ("sam@gmail.com", {"sort": "email", "value": "Sam@gmail.com"}, "is the one on the listing"),
        ("sam@gmail.com", {"sort": "email", "value": "tea@gmail.com"}, "at gmail.com. On the listing: gmail.com."),
        ("sam@away.org", {"sort": "web", "value": "https://kettle.org"}, "at away.org. On the listing: kettle.org."),
        ("sam@away.org", {"sort": "phone", "value": "020 7946 0123"}, "at away.org. The listing names no website"),
    ],
)
def test_the_address_of_a_claimant_stands_beside_those_of_the_listing(desk, email, contact, words):
    claim = a_claim(unclaimed(contacts=[contact]), by=a_user(email=email))

    page = said(desk.get(page_of(claim)))

    assert words in page


def test_granting_gives_the_team_the_organisation_and_all_that_it_runs(desk, ana, cafe):
    sam = a_user(email="sam@example.org")
    claim = a_claim(cafe, by=sam)
    before = document(cafe)

    page = said(decided(desk, claim))

    assert now(claim).state == "granted"
    assert (claim.by, claim.checked_how, claim.reason) == (ana, "rang", RANG["reason"])
    assert now(claim.team).organisation == cafe.organisation
    assert {entry.name for entry in registration.everything_of(sam)} == {"Night Café House", "Night Café", "Dawn Walk"}
    assert document(now(cafe)) == before
    assert Case.objects.get().state == "closed"
    assert mails()[1:] == [("claim-granted", "sam@example.org")]
    assert "Granted. They look after it from now on, and have a mail." in page


def test_what_was_granted_can_be_changed(client, provider, cafe):
    granted(a_claim(cafe, by=provider))

    answer = client.post(reverse("provider-edit", args=["initiative", cafe.pk]))
    draft = Submission.objects.get(team=provider.teams.get(), state="draft")

    assert answer.url == reverse("provider-draft", args=[draft.pk])
    assert "Night Café" in said(client.get("/provider/"))


def test_the_history_of_each_listing_says_who_granted_it_and_how_it_was_checked(ana, cafe):
    granted(a_claim(cafe), by=ana)

    for row in Initiative.objects.filter(organisation=cafe.organisation):
        event = moderation.history("initiative", row.pk)[0]
        reason = "Rang the number on the listing. Sam answered, and knows the group."
        assert (event.what, event.by, event.reason) == ("Claim granted", ana, reason)


def test_a_team_with_an_organisation_has_the_listing_moved_to_it(desk, cafe):
    theirs = an_organisation(name="Mosaic")
    sam = a_user()
    team = a_team(sam, organisation=theirs)
    before = document(cafe)
    claim = registration.claim(sam, cafe, WORDS, team=team)

    page = said(desk.get(page_of(claim)))
    decided(desk, claim)

    assert "This listing moves to Mosaic, which they look after already." in page
    assert document(now(cafe)) == before | {"organisation": str(theirs.pk)}
    assert now(team).organisation == theirs
    assert Initiative.objects.get(name="Dawn Walk").organisation.name == "Night Café House"
    assert [event.what for event in moderation.history("initiative", cafe.pk)] == ["Claim granted", "Corrected"]


def test_the_claimant_reads_beforehand_that_it_will_move(client, provider, cafe):
    a_team(provider, organisation=an_organisation(name="Mosaic"))

    page = said(client.get(reverse("provider-claim", args=[cafe.slug])))

    assert "This listing would belong to Mosaic" in page
    assert "Dawn Walk" not in page


def test_a_listing_without_an_organisation_brings_one_of_its_name(desk, ana):
    alone = an_initiative(name="Tuesday Table")
    claim = a_claim(alone)

    page = said(desk.get(page_of(claim)))
    decided(desk, claim)

    made = Organisation.objects.get(name="Tuesday Table")
    written = Submission.objects.get(kind="organisation", subject=made.pk)
    assert "One of the same name is made for them." in page
    assert (now(alone).organisation, now(claim.team).organisation) == (made, made)
    assert (written.state, written.via, written.by) == ("approved", "moderator", ana)


def test_granting_one_says_no_to_the_others_kindly(desk, cafe):
    sam, tom = a_user(email="sam@example.org"), a_user(email="tom@example.org")
    first, second = a_claim(cafe, by=sam), a_claim(Initiative.objects.get(name="Dawn Walk"), by=tom)

    decided(desk, first)

    assert (now(first).state, now(second).state) == ("granted", "refused")
    assert mails()[2:] == [("claim-closed", "tom@example.org"), ("claim-granted", "sam@example.org")]
    assert "ask them to invite you" in Mail.objects.get(reason="claim-closed").text
    assert set(Case.objects.values_list("state", flat=True)) == {"closed"}


def test_moving_one_listing_leaves_claims_on_the_others_of_its_organisation(desk, cafe):
    mover = a_user()
    moves = registration.claim(mover, cafe, WORDS, team=a_team(mover, organisation=an_organisation()))
    other = a_claim(Initiative.objects.get(name="Dawn Walk"))

    decided(desk, moves)

    assert now(other).state == "waiting"


def test_saying_no_needs_words_which_the_team_reads(client, provider, desk, cafe):
    claim = a_claim(cafe, by=provider)
    without = decided(desk, claim, "refuse", reason=" ")

    decided(desk, claim, "refuse", reason="Nobody there knows you.")
    page = said(client.get(reverse("provider-claim", args=[cafe.slug])))

    assert without.status_code == 422
    assert now(claim).state == "refused"
    assert "Nobody there knows you." in page
    assert 'name="who"' in page
    assert "Nobody there knows you." in Mail.objects.get(reason="claim-refused").text


@pytest.mark.parametrize("lacking", ["how", "reason"])
def test_granting_needs_how_it_was_checked_and_a_reason(desk, cafe, lacking):
    claim = a_claim(cafe)

    answer = decided(desk, claim, **{lacking: ""})

    assert answer.status_code == 422
    assert (now(claim).state, Act.objects.count()) == ("waiting", 0)


@pytest.mark.parametrize(
    ("move", "words"), [("grant", "Granted."), ("refuse", "You have said no."), ("release", "Taken back.")]
)
def test_the_same_decision_sent_twice_is_made_once(desk, ana, cafe, move, words):
    claim = a_claim(cafe)
    if move == "release":
        granted(claim)
    version = now(claim).version

    pages = [said(decided(desk, claim, move, version=version)) for _time in range(2)]

    assert [words in page for page in pages] == [True, True]
    assert len(mails()) == (3 if move == "release" else 2)


def test_whoever_comes_second_reads_who_was_first(desk, cafe):
    claim = a_claim(cafe)
    moderation.refuse_claim(claim, by=a_moderator(name="Mia"), reason="Nobody knows them.")

    page = said(decided(desk, claim))

    assert "Somebody was quicker: Mia. It is now: not granted." in page
    assert now(claim.team).organisation is None


def test_a_claim_that_was_withdrawn_needs_no_decision(desk, cafe):
    claim = a_claim(cafe)
    moderation.withdraw_claim(Claim.objects.get(), by=claim.made_by)

    page = said(decided(desk, claim))

    assert "They have withdrawn it. Nobody has to decide." in page


def test_a_listing_that_has_a_team_meanwhile_is_not_given_away(desk, cafe):
    claim = a_claim(cafe)
    other = a_team(a_user(), organisation=cafe.organisation)

    page = said(decided(desk, claim))

    assert "Somebody looks after this listing already, for Night Café House." in page
    assert (now(claim).state, Team.objects.get(organisation=cafe.organisation)) == ("waiting", other)


def test_a_listing_that_was_taken_down_is_not_given_away(desk, cafe):
    claim = a_claim(cafe)
    unlisted(cafe)

    page = said(decided(desk, claim))

    assert "This listing has been taken down." in page
    assert now(claim).state == "waiting"


@pytest.mark.parametrize("whose", ["their own", "a rival"])
def test_nobody_decides_where_their_own_team_has_a_part(ana, desk, cafe, whose):
    theirs = a_claim(cafe, by=ana)
    claim = theirs if whose == "their own" else a_claim(cafe)

    page = said(desk.get(page_of(claim)))
    for move, said_of_it in (("grant", RANG), ("refuse", {"reason": "No."})):
        with pytest.raises(Refused, match="Your own team has a part in this. Ask another moderator."):
            getattr(moderation, f"{move}_claim")(claim, by=ana, **said_of_it)

    assert "Another moderator decides it." in page
    assert "Grant it" not in page
    assert now(claim).state == "waiting"


def test_only_moderators_decide(cafe):
    claim = a_claim(cafe)

    with pytest.raises(Refused, match="Only a moderator can do this."):
        granted(claim, by=a_user())


def test_the_page_of_a_claim_takes_the_same_number_of_queries_for_any_number(desk, cafe):
    first = page_of(a_claim(cafe, words="Words 1."))
    for_one = len(queries(desk, first))
    for number in (2, 3):
        a_claim(cafe, words=f"Words {number}.")

    for_three = len(queries(desk, first))

    assert for_three == for_one
    assert re.findall(r"Words \d\.", said(desk.get(first))) == ["Words 1.", "Words 2.", "Words 3."]
