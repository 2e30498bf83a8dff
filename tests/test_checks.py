"""A check is a person's word about a day, never a save: who makes one, what ends it, and what it covers."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import content, moderation, registration
from directory.acts import Refused
from directory.models import Confirmation, Initiative, Mail, SearchRow, Submission
from tests.factories import a_confirmation, a_session, a_team, an_initiative, an_organisation, document, edited, entered
from tests.people import a_moderator, a_user, signed_in
from tests.provider_pages import CAFE, a_complete_draft, at, controls, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]

DOOR = {"shown": "address", "address": "Ritzy Café", "postcode": "SW2 1JG"}
PHONE = {"sort": "phone", "value": "020 7946 0101"}
OFF = {"date": "2026-12-15", "sort": "cancelled", "words": "We paint."}


def checked_on() -> list[date]:
    """The days of the checks that hold."""
    return list(Confirmation.objects.filter(still_true=True).values_list("day", flat=True))


def approved_all() -> None:
    """An organisation before what it runs."""
    moderator = a_moderator()
    for submission in Submission.objects.filter(state="waiting").order_by("-kind"):
        moderation.approve(submission, by=moderator)


def a_cafe(**parts) -> Initiative:
    """Checked a week ago."""
    found = {"meets": ["tue-evening"], "at": [DOOR], "contacts": [PHONE], "times_note": "Ring the bell."} | parts
    return an_initiative(name="Café", checked=timezone.localdate() - timedelta(7), **found)


def theirs(*, trusted: bool) -> tuple:
    """Somebody at their client, and the live listing of their team, checked a week ago."""
    user, organisation = a_user(name="Ana"), an_organisation()
    team = a_team(user, organisation=organisation)
    team.trusted = trusted
    team.save()
    return user, signed_in(user), a_cafe(organisation=organisation)


# Who makes one


@pytest.mark.parametrize("path", ["group page", "task list"])
@pytest.mark.parametrize("is_right", ["", "on"])
def test_a_new_listing_is_checked_when_they_say_so_and_else_not(client, provider, path, is_right):
    if path == "group page":
        sent(client, "/provider/group/", **CAFE | {"is_right": is_right} if is_right else CAFE)
    else:
        draft = a_complete_draft(client)
        sent(client, at(draft, "check"), agreed="on", **({"is_right": "on"} if is_right else {}))
    approved_all()

    assert checked_on() == ([timezone.localdate()] if is_right else [])
    assert Initiative.objects.for_card().get().is_fresh(timezone.localdate()) == bool(is_right)


def test_it_counts_from_the_day_on_which_they_said_so():
    submission = moderation.enter("initiative", uuid4(), {"name": "Tea"}, via="moderator", by=a_user(), is_right=True)
    Submission.objects.filter(pk=submission.pk).update(right_on=date(2026, 11, 20))

    moderation.approve(Submission.objects.get(), by=a_moderator())

    check = Confirmation.objects.get()
    assert (check.day, check.way, check.by) == (date(2026, 11, 20), "provider", submission.made_by)


def test_the_tick_stands_on_every_page_on_which_an_initiative_is_sent_and_is_never_set(client, provider, desk):
    cafe = a_complete_draft(client)
    organisation = Submission.objects.get(kind="organisation")
    _user, theirs_at, row = theirs(trusted=True)
    pages = {
        "group": client.get("/provider/group/"),
        "check": client.get(at(cafe, "check")),
        "organisation": client.get(at(organisation, "check")),
        "enter": desk.get(reverse("moderator-enter")),
        "this week": theirs_at.get(reverse("provider-this-week", args=[row.pk])),
    }

    found = {name: controls(page) for name, page in pages.items()}

    asked = {name for name, one in found.items() if "is_right" in one.names}
    assert asked == {"group", "check", "enter", "this week"}
    assert not any("is_right" in one.values for one in found.values())


def test_a_moderators_correction_is_no_check_and_says_so(desk):
    row = an_initiative(name="Café", summary="Old.")
    address = reverse("moderator-correct", args=[row.pk])

    answer = desk.post(address, controls(desk.get(address)).values | {"summary": "New."}, follow=True)

    assert checked_on() == []
    assert "Has somebody told you that all of it is right? Then confirm it." in answer.content.decode()


def test_approving_a_change_is_no_check(client):
    user, _client, row = theirs(trusted=False)
    draft = registration.open_edit(user, "initiative", row.pk)
    registration.keep(draft, {"summary": "Other words."}, by=user, seen="", now="")
    registration.send(draft, by=user)

    approved_all()

    assert checked_on() == [timezone.localdate() - timedelta(7)]


@pytest.mark.parametrize("is_right", [True, False])
def test_who_decides_reads_whether_they_said_that_it_is_right(desk, is_right):
    submission = moderation.enter("initiative", uuid4(), {"name": "Tea"}, via="moderator", is_right=is_right)

    page = desk.get(reverse("moderator-case", args=[submission.case.pk])).content.decode()

    words = "They said on 27 November 2026 that everything on the page is right."
    assert (words in " ".join(page.split())) == is_right


def test_a_correction_of_what_they_said_was_right_is_not_what_they_said():
    for corrections in ({"summary": "Other words."}, {"times_note": "From 7pm."}):
        submission = entered(meets=["tue-evening"])
        Submission.objects.filter(pk=submission.pk).update(right_on=timezone.localdate())
        moderation.approve(Submission.objects.get(pk=submission.pk), by=a_moderator(), corrections=corrections)

    assert Confirmation.objects.count() == 1
    assert Confirmation.objects.get().initiative.summary == "Other words."


# Something is different this week


def this_week(client, row, **typed):
    address = reverse("provider-this-week", args=[row.pk])
    return client.post(address, controls(client.get(address)).values | typed, follow=True)


@pytest.mark.parametrize("trusted", [True, False])
def test_people_who_run_it_say_that_all_is_still_right_and_twice_is_once(trusted):
    user, client, row = theirs(trusted=trusted)

    answers = [this_week(client, row, is_right="on") for _time in range(2)]

    assert sorted(checked_on()) == [timezone.localdate() - timedelta(7), timezone.localdate()]
    assert Confirmation.objects.filter(day=timezone.localdate(), by=user, way="provider").count() == 1
    assert all("Thank you. People read that it was checked today." in one.content.decode() for one in answers)
    assert Submission.objects.count() == 0


def test_nothing_changed_and_nothing_said_asks_for_something():
    _user, client, row = theirs(trusted=True)

    answer = this_week(client, row)

    assert "You have not changed anything yet." in answer.content.decode()
    assert checked_on() == [timezone.localdate() - timedelta(7)]


def test_what_is_not_decided_yet_cannot_be_said_to_be_right():
    _user, client, row = theirs(trusted=False)
    this_week(client, row, times_note="From 7pm.")

    answer = this_week(client, row, is_right="on")

    assert "A change of yours is not decided yet. Say this when it is." in answer.content.decode()
    assert checked_on() == [timezone.localdate() - timedelta(7)]


@pytest.mark.parametrize("is_right", [True, False])
def test_new_words_about_the_times_end_the_check_unless_they_say_that_all_is_right(is_right):
    _user, client, row = theirs(trusted=True)

    this_week(client, row, times_note="From 7pm.", **({"is_right": "on"} if is_right else {}))

    today = timezone.localdate()
    assert document(row)["times_note"] == "From 7pm."
    assert checked_on() == ([today] if is_right else [])
    assert Initiative.objects.for_card().get().is_fresh(today) == is_right
    assert SearchRow.objects.get().checked == (today if is_right else None)


def test_a_date_that_is_off_and_put_back_leaves_the_check_where_it_was():
    user, client, row = theirs(trusted=True)
    dates = controls(client.get(reverse("provider-this-week", args=[row.pk]))).names

    this_week(client, row, off=[registration.this_week(user, row.pk).document["sessions"][0]["id"] + "|2026-12-01"])
    moderation.put_back(Submission.objects.get(), by=user)

    assert "off" in dates
    assert checked_on() == [timezone.localdate() - timedelta(7)]


# What a check covers


def changed(row: Initiative, **parts) -> list[date]:
    edited(row, **parts)
    return checked_on()


WEEK_AGO = [date(2026, 11, 20)]
LESS = {
    "other words": lambda said: {"summary": "Other words.", "cost": "free"},
    "a date is off": lambda said: {"sessions": [said["sessions"][0] | {"exceptions": [OFF]}]},
    "a time goes": lambda said: {"sessions": []},
    "a number goes": lambda said: {"contacts": []},
    "a pause": lambda said: {"state": "paused", "paused_until": "2026-12-20"},
    "it ends": lambda said: {"state": "ended"},
    "no words about times": lambda said: {"times_note": ""},
}
MORE = {
    "another time": lambda said: {"sessions": [said["sessions"][0] | {"closes": said["sessions"][0]["closes"] + 60}]},
    "one more time": lambda said: {"sessions": [*said["sessions"], a_session("sat-evening")]},
    "an extra date": lambda said: {"sessions": [said["sessions"][0] | {"exceptions": [OFF | {"sort": "runs"}]}]},
    "another door": lambda said: {"places": [said["places"][0] | {"address": "Bar"}]},
    "another number": lambda said: {"contacts": [said["contacts"][0] | {"value": "020 7946 0131"}]},
    "words about times": lambda said: {"times_note": "From 7pm."},
}


@pytest.mark.parametrize("what", LESS)
def test_a_check_still_covers_a_listing_that_promises_less(what):
    row = a_cafe()

    assert changed(row, **LESS[what](document(row))) == WEEK_AGO


@pytest.mark.parametrize("what", MORE)
def test_a_check_covers_no_listing_that_promises_something_else(what):
    row = a_cafe()

    assert changed(row, **MORE[what](document(row))) == []
    assert Confirmation.objects.count() == 1


def test_a_listing_that_runs_again_is_not_covered():
    row = a_cafe(state="ended")

    assert changed(row, state="running") == []


def test_an_import_ends_a_check_too():
    row = a_cafe()

    moderation.publish("initiative", row.pk, document(row) | {"contacts": [PHONE | {"id": str(uuid4())}]}, via="import")

    assert checked_on() == []


def test_a_check_said_of_a_day_before_the_last_change_is_refused(ana):
    row = a_cafe()
    moderation.correct("initiative", row.pk, document(row) | {"times_note": "7pm."}, base=document(row), by=ana)

    with pytest.raises(Refused, match="has changed since that day"):
        moderation.confirm(row, by=ana, way="wrote", day=timezone.localdate() - timedelta(1))
    moderation.confirm(row, by=ana, way="rang")

    assert checked_on() == [timezone.localdate()]


def test_a_listing_that_changed_since_it_was_checked_says_so_to_visitors_and_moderators(client, desk):
    row = a_cafe()
    edited(row, times_note="From 7pm.")

    page = client.get("/support/cafe/").content.decode()
    listed = desk.get(reverse("moderator-listings"), {"only": "changed"}).content.decode()

    assert "Nobody has confirmed these details since they changed" in page
    assert ("Café" in listed, "Changed since it was confirmed" in listed) == (True, True)
    assert not desk.get(reverse("moderator-listings"), {"only": "never"}).context["list_page"].rows


def test_what_a_group_sent_itself_is_not_said_to_come_from_public_pages(client):
    an_initiative(name="Sent")
    an_initiative(name="Gathered", as_of="2026-01")

    pages = [client.get(f"/support/{slug}/").content.decode() for slug in ("sent", "gathered")]

    assert ["We gathered them from public pages" in page for page in pages] == [False, True]
    assert all("Nobody has confirmed these details" in page for page in pages)


def test_the_mail_about_an_approval_promises_nothing_that_is_not_there(client, provider):
    sent(client, "/provider/group/", **CAFE)
    approved_all()

    mails = provider_mails(provider)

    assert not [text for text in mails if "still right" in text]
    assert [text for text in mails if "To change it, sign in:" in text]


def provider_mails(provider) -> list[str]:
    return list(Mail.objects.filter(recipient=provider.email).values_list("text", flat=True))


def test_the_newest_check_counts_whatever_came_before(desk):
    row = a_cafe()
    edited(row, times_note="From 7pm.")
    a_confirmation(row, day=timezone.localdate())

    edited(row, summary="Other words.")

    assert checked_on() == [timezone.localdate()]
    assert content.kind("initiative").covers(document(row), document(row))
