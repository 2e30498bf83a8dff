"""Something is different this week: the short form, for teams that are trusted and for those that are not."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse

from directory import content, moderation
from directory.models import Submission
from tests.factories import a_team, an_initiative, an_organisation, edited
from tests.people import a_moderator
from tests.provider_pages import at, controls, sent

pytestmark = pytest.mark.django_db

NEXT_MONTH = date.today() + timedelta(days=30)
A_DAY = {"paused_until_0": NEXT_MONTH.day, "paused_until_1": NEXT_MONTH.month, "paused_until_2": NEXT_MONTH.year}


def a_listing(provider, *, trusted, **parts):
    organisation = an_organisation(name="Mosaic")
    team = a_team(provider, organisation=organisation)
    team.trusted = trusted
    team.save()
    return an_initiative(name="Night Café", organisation=organisation, **{"meets": ["tue-evening"]} | parts)


def page_of(row):
    return reverse("provider-this-week", args=[row.pk])


def live(row):
    return content.kind("initiative").read(row.pk)


def offered(client, row):
    return list(client.get(page_of(row)).context["form"].dates)


def test_a_trusted_team_takes_one_date_off_and_visitors_read_it_at_once(client, provider):
    row = a_listing(provider, trusted=True)
    off = offered(client, row)[0]

    answer = sent(client, page_of(row), off=[off], why="The room is being painted.")

    assert "It is on the portal now." in client.get(answer.url).content.decode()
    (line,) = live(row)["sessions"][0]["exceptions"]
    assert line == {"date": off.split("|")[1], "sort": "cancelled", "words": "The room is being painted."}
    assert "The room is being painted." in client.get(row.get_absolute_url()).content.decode()


def test_a_tick_taken_away_puts_the_date_back(client, provider):
    row = a_listing(provider, trusted=True)
    before = live(row)
    sent(client, page_of(row), off=[offered(client, row)[0]])

    assert controls(client.get(page_of(row))).values["off"] == [offered(client, row)[0]]
    sent(client, page_of(row), off=[])

    assert live(row) == before


def test_words_of_a_date_that_was_off_already_stay(client, provider):
    row = a_listing(provider, trusted=True)
    first, second = offered(client, row)[:2]
    sent(client, page_of(row), off=[first], why="Paint.")

    sent(client, page_of(row), off=[first, second], why="A feast.")

    assert [one["words"] for one in live(row)["sessions"][0]["exceptions"]] == ["Paint.", "A feast."]


def test_a_trusted_team_pauses_and_starts_again(client, provider):
    row = a_listing(provider, trusted=True)

    sent(client, page_of(row), has_pause="on", **A_DAY)
    paused = live(row)
    sent(client, page_of(row), has_pause=[], paused_until_0="", paused_until_1="", paused_until_2="")

    assert (paused["state"], paused["paused_until"]) == ("paused", NEXT_MONTH.isoformat())
    assert (live(row)["state"], live(row)["paused_until"]) == ("running", None)


def test_a_team_that_is_not_trusted_sends_it_and_the_page_says_that_it_is_changing(client, provider):
    row = a_listing(provider, trusted=False)

    answer = sent(client, page_of(row), times_note="From June.")

    submission = Submission.objects.get()
    assert answer.url == at(submission, "sent")
    assert (submission.state, submission.unsettles, live(row)["times_note"]) == ("waiting", True, "")
    assert "This is changing" in client.get(row.get_absolute_url()).content.decode()


@pytest.mark.parametrize("trusted", [True, False])
def test_the_same_form_sent_five_times_makes_one_change_and_has_one_answer(client, provider, trusted):
    row = a_listing(provider, trusted=trusted)
    values = controls(client.get(page_of(row))).values | {"times_note": "From June."}

    answers = {client.post(page_of(row), values).url for _time in range(5)}

    assert (len(answers), Submission.objects.count()) == (1, 1)


def test_the_page_says_beforehand_which_of_the_two_will_happen(client, provider):
    row = a_listing(provider, trusted=True)

    trusted = client.get(page_of(row)).content.decode()
    provider.teams.update(trusted=False)
    ordinary = client.get(page_of(row)).content.decode()

    assert ("on the portal at once" in trusted, "Put it on the portal now" in trusted) == (True, True)
    assert ("A moderator looks at it" in ordinary, "Send for checking" in ordinary) == (True, True)


def test_a_change_that_waits_already_takes_the_new_one_along(client, provider):
    row = a_listing(provider, trusted=False)
    sent(client, page_of(row), times_note="From June.")

    sent(client, page_of(row), times_note="From July.")

    submission = Submission.objects.get()
    assert (submission.state, submission.content["times_note"], submission.case.state) == (
        "waiting",
        "From July.",
        "open",
    )


def test_a_draft_with_other_things_in_it_is_not_sent_by_the_way(client, provider):
    row = a_listing(provider, trusted=False)
    draft = moderation.start("initiative", team=provider.teams.get(), by=provider, subject=row.pk)
    moderation.save(draft, {"summary": "Not finished"}, by=provider)

    answer = sent(client, page_of(row), times_note="From June.")

    draft.refresh_from_db()
    assert answer.url == at(draft, "check")
    assert (draft.state, draft.content["times_note"]) == ("draft", "From June.")
    assert "You had begun another change." in client.get(answer.url).content.decode()


def test_what_somebody_else_changed_meanwhile_is_shown_and_nothing_is_lost(client, provider):
    row = a_listing(provider, trusted=True)
    values = controls(client.get(page_of(row))).values | {"times_note": "From June."}
    edited(row, times_note="From July.")

    answer = client.post(page_of(row), values)

    assert (answer.status_code, controls(answer).values["times_note"]) == (200, ["From June."])
    assert "From July." in answer.content.decode()
    assert live(row)["times_note"] == "From July."
    assert client.post(page_of(row), controls(answer).values).status_code == 302
    assert live(row)["times_note"] == "From June."


BAD = [
    ({}, "You have not changed anything yet."),
    (A_DAY, "Tick that it has a pause, or take this day away."),
    (A_DAY | {"has_pause": "on", "paused_until_2": "2020"}, "Enter a day that is still to come."),
    ({"times_note": "x" * 2001}, "Use 2000 characters or fewer. You have written 2001."),
    ({"off": ["nobody|2030-01-01"]}, "Choose from the list."),
]


@pytest.mark.parametrize(("change", "words"), BAD)
def test_what_cannot_be_is_said_in_words(client, provider, change, words):
    row = a_listing(provider, trusted=True)

    answer = sent(client, page_of(row), **change)

    assert (answer.status_code, Submission.objects.count()) == (200, 0)
    assert words in answer.content.decode()


def test_a_group_without_set_times_can_pause_and_say_a_word(client, provider):
    row = a_listing(provider, trusted=True, meets=[])

    assert "off" not in controls(client.get(page_of(row))).names
    assert sent(client, page_of(row), times_note="Ask us.").status_code == 302


def test_what_has_ended_or_belongs_to_others_has_no_such_page(client, provider):
    ended = a_listing(provider, trusted=True, state="ended")
    theirs = an_initiative(organisation=an_organisation())

    answers = {client.get(page_of(row)).status_code for row in (ended, theirs)}

    assert answers == {404}
    assert client.get(reverse("provider-this-week", args=[uuid4()])).status_code == 404


def test_home_leads_there_from_what_is_on_the_portal(client, provider):
    row = a_listing(provider, trusted=False)

    assert page_of(row) in client.get("/provider/").content.decode()


def test_a_change_made_page_by_page_says_beforehand_and_goes_live_too(client, provider):
    row = a_listing(provider, trusted=True)
    draft = client.post(reverse("provider-edit", args=["initiative", row.pk])).url
    sent(client, draft + "when/", times_note="From June.")

    check = client.get(draft + "check/").content.decode()
    answers = {client.post(draft + "check/", {"agreed": "on"}).url for _time in range(5)}

    assert "You changed only times or a pause." in check
    assert "Put it on the portal now" in check
    assert answers == {draft + "sent/"}
    assert "It is on the portal now." in client.get(draft + "sent/").content.decode()


def test_an_edit_with_other_things_says_that_a_moderator_reads_it(client, provider):
    row = a_listing(provider, trusted=True, at=[{}], formats=["group"], who_for="Anybody", how_to_join="Come")
    draft = client.post(reverse("provider-edit", args=["initiative", row.pk])).url
    sent(client, draft + "when/", times_note="From June.")
    sent(client, draft + "who/", who_for="Adults")

    check = client.get(draft + "check/").content.decode()

    assert "A moderator reads it first." in check
    assert "Send for checking" in check


def test_what_was_before_can_be_put_back_five_times_over(client, provider):
    row = a_listing(provider, trusted=True)
    done = sent(client, page_of(row), times_note="From June.").url
    back = controls(client.get(done))

    answers = {client.post(done.replace("sent/", "put-back/"), back.values).url for _time in range(5)}

    assert (answers, live(row)["times_note"], Submission.objects.count()) == ({"/provider/"}, "", 2)


def test_somebody_of_another_team_puts_nothing_back(client, provider):
    row = a_listing(provider, trusted=True)
    done = sent(client, page_of(row), times_note="From June.").url
    client.force_login(a_moderator())

    assert client.post(done.replace("sent/", "put-back/")).status_code == 404
    assert live(row)["times_note"] == "From June."
