"""Home, and what follows after sending: notes, corrections, withdrawing, changing what is live."""

import re

import pytest
from django.urls import reverse

from directory import moderation
from directory.models import Mail, Submission
from tests.factories import a_team, an_initiative, an_offer, an_organisation
from tests.pages import tight
from tests.people import a_moderator, a_user
from tests.provider_pages import CAFE, a_complete_draft, at, controls, sent

pytestmark = pytest.mark.django_db


def test_a_note_of_the_moderator_stands_beside_its_field_and_the_reason_above(client, provider):
    draft = a_complete_draft(client)
    sent(client, at(draft, "check"), agreed="on")
    draft.refresh_from_db()
    moderation.send_back(draft, by=a_moderator(), reason="Nearly there.", notes={"who_for": "Which age?"})

    home = client.get("/provider/").content.decode()
    client.post(at(draft, "take-back"))
    page = client.get(at(draft, "who")).content.decode()

    assert "A moderator asks you to change something." in home
    assert "Nearly there." in home
    assert "Which age?" in page[page.index("id_who_for_helptext") :][:300]
    assert "Nearly there." in client.get(at(draft)).content.decode()


def test_what_a_moderator_corrected_is_shown(client, provider):
    draft = a_complete_draft(client)
    sent(client, at(draft, "check"), agreed="on")
    moderator = a_moderator()
    moderation.approve(Submission.objects.get(kind="organisation"), by=moderator)
    draft.refresh_from_db()
    moderation.approve(draft, by=moderator, corrections={"summary": "Company at night, every week."})

    home = client.get("/provider/").content.decode()
    page = client.get(at(draft)).content.decode()

    assert "<b>A moderator changed:</b> In a few words." in home
    assert "Company at night, every week.<br>" in tight(page)
    assert "You wrote: Company at night." in " ".join(re.sub("<[^>]+>", " ", page).split())


def test_a_waiting_one_can_be_taken_back_changed_and_sent_again(client, provider):
    sent(client, "/provider/group/", **CAFE)
    group = Submission.objects.get(kind="initiative")

    client.post(at(group, "take-back"))
    sent(client, at(group, "who"), who_for="Anybody over 50")
    sent(client, at(group, "check"), agreed="on")

    group.refresh_from_db()
    assert (group.state, group.content["who_for"]) == ("waiting", "Anybody over 50")


def test_withdrawing_a_group_withdraws_the_organisation_made_for_it(client, provider):
    sent(client, "/provider/group/", **CAFE)
    group = Submission.objects.get(kind="initiative")

    for _time in range(3):
        client.post(at(group, "withdraw"))

    assert set(Submission.objects.values_list("state", flat=True)) == {"withdrawn"}
    assert "You withdrew it." in client.get("/provider/").content.decode()


def test_a_change_to_a_live_listing_starts_a_draft_while_the_live_one_stays(client, provider):
    organisation = an_organisation(name="Mosaic")
    a_team(provider, organisation=organisation)
    row = an_initiative(name="Night Café", organisation=organisation, who_for="Anybody")

    for _time in range(3):
        page = client.post(reverse("provider-edit", args=["initiative", row.pk]))
    sent(client, page.url + "who/", who_for="Adults")

    assert Submission.objects.count() == 1
    row.refresh_from_db()
    assert row.who_for == "Anybody"
    assert "You have begun a change" in client.get("/provider/").content.decode()
    assert "It was:" in client.get(page.url + "check/").content.decode()


def test_what_belongs_to_another_team_does_not_exist(client, provider):
    draft = a_complete_draft(client)
    other = a_user()
    organisation = an_organisation()
    a_team(other, organisation=organisation)
    live = an_initiative(organisation=organisation)
    an_offer(organisation=organisation)
    client.force_login(other)
    item = draft.content["places"][0]["id"]
    ways = ["", "check/", "preview/", "sent/", "withdraw/", "take-back/", "again/", "who/", f"where/{item}/"]

    before = Submission.objects.get(pk=draft.pk).content
    got = {client.get(at(draft) + way).status_code for way in ways}
    posted = {client.post(at(draft) + way, {"who_for": "x"}).status_code for way in [*ways, f"where/{item}/remove/"]}
    client.force_login(provider)
    edited = client.post(reverse("provider-edit", args=["initiative", live.pk])).status_code

    assert (got, posted, edited) == ({404, 405}, {404, 405}, 404)
    assert Submission.objects.get(pk=draft.pk).content == before


def test_home_makes_the_same_number_of_queries_for_one_row_and_for_three(
    client, provider, django_assert_max_num_queries
):
    organisation = an_organisation()
    a_team(provider, organisation=organisation)
    counts = []
    for number in (1, 2):
        for _row in range(number):
            row = an_initiative(organisation=organisation)
            moderation.start("initiative", team=provider.teams.get(), by=provider, subject=row.pk)
            an_offer(organisation=organisation)
        client.get("/provider/")
        with django_assert_max_num_queries(40) as counted:
            client.get("/provider/")
        counts.append(len(counted))

    assert counts[0] == counts[1]


def test_home_says_what_is_there_and_how_it_stands(client, provider):
    sent(client, "/provider/group/", **CAFE)

    text = " ".join(re.sub("<[^>]+>", " ", client.get("/provider/").content.decode()).split())

    assert "With our moderators. They decide by" in text


def cards(client):
    """Name and sort of each card, as they stand on the page."""
    html = client.get("/provider/").content.decode()
    return re.findall(r'<h2 class="name">([^<]+)</h2><p class="by">([^<]+)</p>', tight(html))


def test_a_group_and_the_organisation_made_from_its_name_stand_on_one_card(client, provider):
    sent(client, "/provider/group/", **CAFE)
    waiting = client.get("/provider/").content.decode()
    organisation = Submission.objects.get(kind="organisation")
    moderation.approve(organisation, by=a_moderator())

    assert cards(client) == [("Tuesday Table", "A group or service")]
    assert at(organisation) in waiting
    assert "Say more about the organisation" in client.get("/provider/").content.decode()


def test_with_a_second_group_the_organisation_has_a_card_of_its_own(client, provider):
    for name in ("Tuesday Table", "Friday Table"):
        sent(client, "/provider/group/", **CAFE | {"name": name})

    assert cards(client) == [
        ("Tuesday Table", "Your organisation"),
        ("Friday Table", "A group or service"),
        ("Tuesday Table", "A group or service"),
    ]


def test_what_waits_for_the_team_stands_first(client, provider):
    organisation = an_organisation(name="Mosaic")
    a_team(provider, organisation=organisation)
    an_initiative(name="Aubergine Club", organisation=organisation)
    row = an_initiative(name="Zinnia Garden", organisation=organisation)

    client.post(reverse("provider-edit", args=["initiative", row.pk]))

    assert [name for name, _sort in cards(client)] == ["Zinnia Garden", "Mosaic", "Aubergine Club"]


def test_an_organisation_that_is_sent_back_has_a_card_of_its_own(client, provider):
    sent(client, "/provider/group/", **CAFE)
    moderation.send_back(Submission.objects.get(kind="organisation"), by=a_moderator(), reason="Say more.")

    assert len(cards(client)) == 2


def test_somebody_new_is_asked_how_they_would_like_to_begin(client, provider):
    text = client.get("/provider/").content.decode()

    assert "We are a small group" in text
    assert "We are an organisation" in text


def test_the_start_page_says_what_is_needed_and_by_when(client, provider):
    text = client.get("/provider/start/").content.decode()

    assert "It takes about five minutes." in text
    assert "within 7 days" in text


def test_somebody_who_was_signed_out_meanwhile_finds_their_words_again(client, provider):
    values = controls(client.get("/provider/group/")).values | CAFE
    client.logout()
    client.post("/provider/group/", values)
    client.force_login(provider)

    kept = client.get("/provider/group/")
    again = client.post("/provider/group/", controls(kept).values)

    assert "We have coffee and talk." in kept.content.decode()
    assert again.status_code == 302
    assert Submission.objects.filter(kind="initiative", state="waiting").count() == 1


def test_words_of_a_listing_never_stand_in_a_mail(client, provider):
    sent(client, "/provider/group/", **CAFE)

    assert [mail for mail in Mail.objects.all() if "coffee" in mail.text] == []
    assert {mail.recipient for mail in Mail.objects.all()} == {"ana@example.org"}


def test_contents_of_a_form_are_text_and_never_html(client, provider):
    page = client.post("/provider/group/", CAFE | {"name": "<script>x()</script>", "agreed": ""})

    assert "<script>x()" not in page.content.decode()
    assert "&lt;script&gt;x()" in page.content.decode()
