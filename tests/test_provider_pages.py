"""Larger ones, page by page: drafts, lists, checking, previewing and sending."""

import re
from uuid import uuid4

import pytest

from directory import moderation
from directory.models import Initiative, Mail, Organisation, Submission
from tests.people import a_moderator, a_user
from tests.provider_pages import a_complete_draft, a_draft, at, controls, sent

pytestmark = pytest.mark.django_db


def test_an_organisation_comes_before_what_it_runs(client, provider):
    assert client.get("/provider/new/initiative/").url == "/provider/new/organisation/"


def test_the_first_page_makes_a_draft_and_sending_it_twice_makes_one(client, provider):
    values = controls(client.get("/provider/new/organisation/")).values | {"name": "Mosaic", "sort": "charity"}

    answers = {client.post("/provider/new/organisation/", values).url for _time in range(5)}

    assert answers == {at(Submission.objects.get())}


def test_a_session_on_saturday_from_8pm_to_2am(client, provider):
    draft = a_draft(client)

    sent(client, at(draft, "when", uuid4()), days=["5"], starts="8pm", ends="2am", next_day="on", often="weekly")

    draft.refresh_from_db()
    (session,) = draft.content["sessions"]
    assert (session["opens"], session["closes"], session["every"]) == (5 * 1440 + 1200, 6 * 1440 + 120, 1)
    assert "Saturdays, 8pm to 2am" in client.get(at(draft, "when")).content.decode()


def test_a_time_without_the_next_day_says_what_to_do_and_keeps_what_was_typed(client, provider):
    draft = a_draft(client)

    page = sent(client, at(draft, "when", uuid4()), days=["5"], starts="8pm", ends="2am", often="weekly")

    found = controls(page)
    assert found.errors == ["Choose an end time after 8pm, or say that it ends the next day."]
    assert (found.values["starts"], found.values["ends"], found.values["days"]) == (["8pm"], ["2am"], ["5"])


def test_the_same_item_sent_twice_is_added_once(client, provider):
    draft = a_draft(client)
    path = at(draft, "when", uuid4())
    times = {"days": ["0", "2"], "starts": "10am", "ends": "midday", "often": "weekly"}
    values = controls(client.get(path)).values | times

    answers = {client.post(path, values).url for _time in range(5)}

    draft.refresh_from_db()
    assert answers == {at(draft, "when")}
    assert [one["opens"] for one in draft.content["sessions"]] == [600, 2 * 1440 + 600]


def test_an_item_can_be_changed_and_removed(client, provider):
    draft = a_draft(client)
    sent(client, at(draft, "where", uuid4()), shown="area", area="Brixton")
    draft.refresh_from_db()
    pk = draft.content["places"][0]["id"]

    sent(client, at(draft, "where", pk), area="Stockwell")
    draft.refresh_from_db()
    changed = draft.content["places"]
    client.post(at(draft, "where", pk, "remove"))
    draft.refresh_from_db()

    assert [(one["id"], one["area"]) for one in changed] == [(pk, "Stockwell")]
    assert draft.content["places"] == []


def test_a_postcode_outside_lambeth_is_allowed_and_said(client, provider):
    draft = a_draft(client)

    sent(client, at(draft, "where", uuid4()), shown="address", address="1 Rye Lane", postcode="se15 4ab")

    assert "SE15 4AB is outside Lambeth. That is fine." in client.get(at(draft, "where")).content.decode()
    draft.refresh_from_db()
    assert draft.content["places"][0]["postcode"] == "SE15 4AB"


CONTACT = {"sort": "phone", "value": "020 7946 0123", "answered": "unsaid"}
BAD_CONTACTS = [
    ({"value": "0906 123 4567"}, "That number can cost people a lot. Give one that starts with 01, 02, 03, 07 or 080."),
    (
        {"value": "NHS 111 option 2", "answered": "always"},
        "Enter the number in digits only, for example 020 7946 0123. Words such as “option 2” go in another box.",
    ),
    ({"value": "07700 90012"}, "A mobile number has 11 digits. This one has 10."),
    ({"value": "12"}, "Enter a whole telephone number, for example 020 7946 0123."),
    (
        {"sort": "web", "value": "javascript:alert(1)"},
        "Enter a web address that starts with https://, for example https://example.org.",
    ),
    ({"sort": "email", "value": "nobody"}, "Enter an e-mail address, for example name@example.org."),
    ({"personal": "on"}, "Ask this person first. Tick the box when they have agreed."),
    ({"name": "x" * 20_000}, "Use 100 characters or fewer. You have written 20000."),
]


@pytest.mark.parametrize(("change", "message"), BAD_CONTACTS)
def test_a_bad_contact_is_said_in_words_and_stays_on_the_page(client, provider, change, message):
    draft = a_draft(client)

    page = sent(client, at(draft, "contacts", uuid4()), **CONTACT | change)

    found = controls(page)
    assert found.errors == [message]
    assert {name: found.values[name] for name in change} == {name: [value] for name, value in change.items()}


def test_a_page_saved_twice_is_the_same_page(client, provider):
    draft = a_draft(client)
    values = controls(client.get(at(draft, "who"))).values | {"who_for": "Anybody"}

    answers = {client.post(at(draft, "who"), values).url for _time in range(5)}

    draft.refresh_from_db()
    assert (answers, draft.content["who_for"]) == ({at(draft)}, "Anybody")


def test_the_second_of_two_members_is_told_who_saved_and_keeps_their_words(client, provider):
    draft = a_draft(client)
    other = a_user(name="Ben")
    draft.team.memberships.create(user=other)
    mine = controls(client.get(at(draft, "who"))).values | {"who_for": "My words"}
    moderation.save(Submission.objects.get(pk=draft.pk), {"who_for": "Their words"}, by=other)

    told = client.post(at(draft, "who"), mine)
    again = client.post(at(draft, "who"), controls(told).values)

    text = told.content.decode()
    assert "Ben saved this page while you were writing." in text
    assert "Their words" in text
    assert controls(told).values["who_for"] == ["My words"]
    draft.refresh_from_db()
    assert (again.status_code, draft.content["who_for"]) == (302, "My words")


def test_two_members_on_different_pages_do_not_disturb_each_other(client, provider):
    draft = a_draft(client)
    mine = controls(client.get(at(draft, "who"))).values | {"who_for": "My words"}
    sent(client, at(draft, "join"), how_to_join="Ring us")

    assert client.post(at(draft, "who"), mine).status_code == 302


def test_words_typed_for_a_draft_that_was_sent_meanwhile_stay_on_the_page(client, provider):
    draft = a_complete_draft(client)
    mine = controls(client.get(at(draft, "who"))).values | {"who_for": "Late words"}
    sent(client, at(draft, "check"), agreed="on")

    page = client.post(at(draft, "who"), mine)

    assert controls(page).values["who_for"] == ["Late words"]
    assert "It is now: waiting." in page.content.decode()


def test_what_is_missing_is_listed_before_sending(client, provider):
    draft = a_draft(client)

    page = client.post(at(draft, "check"), {"agreed": "on"})

    draft.refresh_from_db()
    text = page.content.decode()
    assert draft.state == "draft"
    assert [words in text for words in ("Say where it is", "Say when it is on", "Fill in “How to join”.")] == [True] * 3


def test_an_initiative_is_sent_with_its_organisation_and_sending_twice_is_once(client, provider):
    draft = a_complete_draft(client)

    answers = {client.post(at(draft, "check"), {"agreed": "on"}).url for _time in range(5)}

    assert answers == {at(draft, "sent")}
    assert set(Submission.objects.values_list("state", flat=True)) == {"waiting"}
    # One mail says it for both.
    assert Mail.objects.filter(reason="submission-submitted").count() == 1


def test_a_change_of_a_live_organisation_is_neither_sent_nor_withdrawn_with_an_initiative(client, provider):
    draft = a_complete_draft(client)
    client.post(at(draft, "check"), {"agreed": "on"})
    made = Submission.objects.get(kind="organisation")
    moderation.approve(made, by=a_moderator())
    moderation.take_back(Submission.objects.get(pk=draft.pk), by=provider)
    change = moderation.start("organisation", team=made.team, by=provider, subject=made.subject)

    client.post(at(draft, "check"), {"agreed": "on"})
    sent_state = Submission.objects.get(pk=change.pk).state
    client.post(at(draft, "withdraw"))

    assert Submission.objects.get(pk=draft.pk).state == "withdrawn"
    assert (sent_state, Submission.objects.get(pk=change.pk).state) == ("draft", "draft")


def test_a_listing_can_stay_out_of_the_open_data(client, provider):
    draft = a_complete_draft(client)

    sent(client, at(draft, "check"), agreed="on", keep_out="on")

    draft.refresh_from_db()
    assert draft.content["in_open_data"] is False


def test_the_preview_is_the_visitors_own_page_and_leaves_nothing_behind(client, provider):
    draft = a_complete_draft(client)

    page = client.get(at(draft, "preview")).content.decode()

    assert [words in page for words in ("Preview", "Night Café", "Saturdays, 8pm to 2am", "Mosaic")] == [True] * 4
    assert (Initiative.everything.count(), Organisation.everything.count()) == (0, 0)


@pytest.mark.parametrize("kind", ["organisation", "offer"])
def test_organisations_and_offers_have_previews_too(client, provider, kind):
    offer = a_draft(client, "offer")
    draft = offer if kind == "offer" else Submission.objects.get(kind="organisation")

    page = client.get(at(draft, "preview")).content.decode()

    assert draft.content["name"] in page
    assert "So visitors will see it." in page


def test_an_offer_goes_page_by_page_to_waiting(client, provider):
    draft = a_draft(client, "offer")
    sent(client, at(draft, "for-whom"), for_whom="Any group", area="Brixton")
    sent(client, at(draft, "take-up"), how_to_take_up="Write to us", until_0="31", until_1="3", until_2="2027")
    sent(client, at(draft, "fits"), commitments=["B2"], moments=["leaving-hospital"])

    page = sent(client, at(draft, "check"), agreed="on")

    draft.refresh_from_db()
    assert (page.url, draft.state) == (at(draft, "sent"), "waiting")
    assert (draft.content["until"], draft.content["commitments"]) == ("2027-03-31", ["B2"])


def test_an_offer_may_be_given_by_an_initiative_that_is_sent_with_it(client, provider):
    draft = a_draft(client)
    offer = a_draft(client, "offer")

    sent(client, at(offer, "given-by"), initiatives=[str(draft.subject)])

    offer.refresh_from_db()
    assert offer.content["initiatives"] == [str(draft.subject)]


def test_every_page_of_every_task_list_opens_and_saves_what_it_shows(client, provider):
    drafts = [a_complete_draft(client), *(a_draft(client, kind, sort="role") for kind in ("offer", "ask"))]
    for draft in (*drafts, Submission.objects.get(kind="organisation")):
        html = client.get(at(draft)).content.decode()
        pages = re.findall(rf'href="({at(draft)}[a-z-]+/)"', html)

        assert len(pages) >= 4
        for path in pages:
            before = Submission.objects.get(pk=draft.pk).content
            shown = controls(client.get(path)).values
            if "seen" in shown:
                client.post(path, shown)
            after = Submission.objects.get(pk=draft.pk).content
            assert after == before, path
