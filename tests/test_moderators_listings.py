"""The moderators' pages of listings: finding, confirming, setting right, taking down and putting back."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import content, moderation
from directory.acts import Refused
from directory.models import Act, Confirmation, Initiative, SearchRow, Submission
from tests.factories import a_team, an_initiative, an_offer, an_organisation, days_ago, document
from tests.people import a_moderator, a_user

pytestmark = pytest.mark.django_db


def their_own(moderator) -> Initiative:
    organisation = an_organisation()
    a_team(moderator, organisation=organisation)
    return an_initiative(organisation=organisation)


def as_opened(desk, row) -> dict:
    """What a browser would send back when nothing was touched."""
    form = desk.get(reverse("moderator-correct", args=[row.pk])).context["form"]
    values = {}
    for bound in form:
        initial = "" if bound.initial is None else bound.initial
        values |= {bound.html_name: initial, bound.html_initial_name: initial}
    return values


def corrected(desk, row, opened: dict, **changes):
    return desk.post(reverse("moderator-correct", args=[row.pk]), opened | changes, follow=True)


def names_on(desk, **query) -> list[str]:
    return [row.name for row in desk.get(reverse("moderator-listings"), query).context["list_page"].rows]


@pytest.mark.parametrize(
    ("only", "names"),
    [
        ("", ["Fresh", "Gone", "Never", "Old", "Paused"]),
        ("never", ["Never", "Paused"]),
        ("old", ["Old"]),
        ("unlisted", ["Gone"]),
        ("paused", ["Paused"]),
    ],
)
def test_listings_are_narrowed_down(desk, ana, only, names):
    an_initiative(name="Fresh", checked=days_ago(1))
    an_initiative(name="Old", checked=days_ago(91))
    an_initiative(name="Never")
    an_initiative(name="Paused", state="paused")
    moderation.unlist(an_initiative(name="Gone"), by=ana, reason="They asked us to.")

    assert names_on(desk, only=only) == names


def test_a_listing_is_found_by_a_part_of_its_name_another_name_or_its_organisation(desk):
    an_initiative(name="Tea and Talk", aliases=["Chai Chat"], organisation=an_organisation(name="Kettles"))
    an_initiative(name="Something Else")

    assert [names_on(desk, q=words) for words in ("talk tea", "chai", "kettl")] == [["Tea and Talk"]] * 3


def test_the_page_of_a_listing_holds_what_visitors_do_not_see(desk):
    row = an_initiative(researcher_note="The page was from 2019.", sources=[{"title": "Their leaflet"}])

    words = desk.get(reverse("moderator-listing", args=[row.pk])).content.decode()

    assert "The page was from 2019." in words
    assert "Their leaflet" in words


def test_confirming_says_how_and_on_which_day(desk, ana):
    row, day = an_initiative(), timezone.localdate() - timedelta(days=2)
    values = {"way": "visited", "day_0": day.day, "day_1": day.month, "day_2": day.year, "note": "Met Dee."}

    desk.post(reverse("moderator-confirm", args=[row.pk]), values)

    found = Confirmation.objects.get()
    assert (found.initiative, found.day, found.way, found.by, found.note) == (row, day, "visited", ana, "Met Dee.")


def test_nothing_is_confirmed_on_a_day_to_come(desk):
    day = timezone.localdate() + timedelta(days=1)
    values = {"way": "rang", "day_0": day.day, "day_1": day.month, "day_2": day.year}

    answer = desk.post(reverse("moderator-confirm", args=[an_initiative().pk]), values)

    assert "Enter today or a day before it." in answer.content.decode()
    assert not Confirmation.objects.exists()


def test_a_correction_is_live_at_once_and_kept_as_a_decided_submission(desk, ana):
    row = an_initiative(summary="Old words.", who_for="Adults.")

    corrected(desk, row, as_opened(desk, row), summary="New words.")

    submission = Submission.objects.get()
    assert (Initiative.objects.get().summary, Initiative.objects.get().who_for) == ("New words.", "Adults.")
    assert (submission.state, submission.via, submission.by) == ("approved", "moderator", ana)
    assert content.changed(submission.base, submission.content) == ["summary"]


def test_a_correction_leaves_alone_what_somebody_else_changed_meanwhile(desk):
    row = an_initiative(summary="Old.", who_for="Adults.")
    opened = as_opened(desk, row)
    moderation.publish("initiative", row.pk, document(row) | {"summary": "Newer."}, via="moderator")

    corrected(desk, row, opened, who_for="Anybody.")

    assert (Initiative.objects.get().summary, Initiative.objects.get().who_for) == ("Newer.", "Anybody.")


def test_two_corrections_of_one_field_keep_the_first_and_say_so(desk):
    row = an_initiative(summary="Old.")
    opened = as_opened(desk, row)
    moderation.publish("initiative", row.pk, document(row) | {"summary": "First."}, via="moderator")

    answer = corrected(desk, row, opened, summary="Second.")

    assert Initiative.objects.get().summary == "First."
    assert "their words stay: In a few words" in answer.content.decode()


def test_a_pause_has_an_end_and_anything_else_has_none(desk):
    row = an_initiative()
    until = {"paused_until_0": "1", "paused_until_1": "2", "paused_until_2": "2027"}

    refused = corrected(desk, row, as_opened(desk, row), state="running", **until)
    corrected(desk, row, as_opened(desk, row), state="paused", **until)
    paused = Initiative.objects.get()
    corrected(desk, row, as_opened(desk, row), state="running")

    assert "Choose “Paused” above, or leave this day empty." in refused.content.decode()
    assert (paused.state, paused.paused_until.isoformat()) == ("paused", "2027-02-01")
    assert (Initiative.objects.get().state, Initiative.objects.get().paused_until) == ("running", None)


def test_a_listing_taken_down_is_gone_at_once_and_comes_back_when_put_back(desk, client):
    row = an_initiative()

    desk.post(reverse("moderator-take-down", args=[row.pk]), {"reason": "They asked us to."})
    gone, rows = client.get(row.get_absolute_url()).status_code, SearchRow.objects.count()
    desk.post(reverse("moderator-put-back", args=[row.pk]), {"reason": "They changed their minds."})

    assert (gone, rows) == (410, 0)
    assert client.get(row.get_absolute_url()).status_code == 200
    assert [act.reason for act in Act.objects.all()] == ["They changed their minds.", "They asked us to."]


def test_a_listing_whose_organisation_was_taken_down_names_it_and_leads_nowhere(ana, client):
    organisation = an_organisation(name="Kettles")
    row = an_initiative(name="Tea and Talk", organisation=organisation, checked=days_ago(1))
    offer = an_offer(name="A room", organisation=organisation, given_by=[row])
    pages = [row.get_absolute_url(), "/support/", "/support/?q=kettles", "/offers/", offer.get_absolute_url()]
    link = organisation.get_absolute_url()
    before = link in client.get(row.get_absolute_url()).content.decode()

    moderation.unlist(organisation, by=ana, reason="They asked us to.")

    words = {path: client.get(path).content.decode() for path in pages}
    assert (before, [path for path in pages if link in words[path]]) == (True, [])
    assert client.get(link).status_code == 410
    assert "Kettles" in words[row.get_absolute_url()]
    assert "Tea and Talk" in words["/support/"]


@pytest.mark.parametrize("page", ["moderator-take-down", "moderator-put-back"])
def test_taking_down_and_putting_back_need_a_reason(desk, page):
    answer = desk.post(reverse(page, args=[an_initiative().pk]), {"reason": " "})

    assert "Say why, so that the next moderator knows." in answer.content.decode()
    assert not Act.objects.exists()


def test_what_somebody_else_has_done_already_is_not_done_twice(desk):
    row = an_initiative()
    moderation.unlist(row, by=a_moderator(name="Bea"), reason="They asked us to.")

    answer = desk.post(reverse("moderator-take-down", args=[row.pk]), {"reason": "They asked us to."}, follow=True)

    assert "Bea has done that already." in answer.content.decode()
    assert Act.objects.count() == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda row, by: moderation.confirm(row, by=by, way="rang"),
        lambda row, by: moderation.correct("initiative", row.pk, document(row), base=document(row), by=by),
        lambda row, by: moderation.unlist(row, by=by, reason="Because."),
        lambda row, by: moderation.restore(row, by=by, reason="Because."),
    ],
)
def test_nobody_acts_on_their_own_organisations_listing_and_nobody_else_on_any(ana, act):
    with pytest.raises(Refused, match="your own organisation's"):
        act(their_own(ana), ana)
    with pytest.raises(Refused, match="Only a moderator"):
        act(an_initiative(), a_user())
