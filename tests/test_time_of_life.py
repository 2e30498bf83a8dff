"""Is it for a particular time in somebody's life: small groups say so, and stand on the pages of the moments."""

from datetime import timedelta
from importlib import import_module
from uuid import uuid4

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from directory import moderation
from directory.models import Initiative, Moment, SearchRow, Submission
from tests.factories import an_initiative, document, edited, entered, some_content
from tests.people import a_moderator
from tests.provider_pages import CAFE, a_complete_draft, at, controls, sent

pytestmark = pytest.mark.django_db

LEAVING = {"moment": "leaving-hospital", "words": "", "basis": "stated"}
SMALL = {"type": "group", "tier": "informal"}
migration = import_module("directory.migrations.0010_any_moment_assumed")


def approved_all() -> None:
    moderator = a_moderator()
    for submission in Submission.objects.filter(state="waiting").order_by("-kind"):
        moderation.approve(submission, by=moderator)


def said_of(name: str) -> tuple:
    row = Initiative.objects.get(name=name)
    return row.any_moment, row.any_moment_assumed, [line.moment.slug for line in row.moment_links.all()]


def moments_naming(client, name: str) -> list[str]:
    """The moments on whose pages it stands."""
    slugs = Moment.objects.values_list("slug", flat=True)
    return [slug for slug in slugs if name in client.get(f"/moments/{slug}/").content.decode()]


def test_a_cafe_group_goes_from_the_home_page_to_the_pages_of_the_moments(client, provider):
    home = client.get("/").content.decode()
    start = client.get("/help-others/start-a-group/").content.decode()
    group = client.get("/provider/group/").content.decode()
    sent(client, "/provider/group/", **CAFE)
    approved_all()

    moment = client.get("/moments/leaving-hospital/").content.decode()

    assert ("/help-others/" in home, "/provider/" in start) == (True, True)
    assert "8. Is it for a particular time in somebody’s life?" in group
    assert "Not for one moment only" in moment
    assert moments_naming(client, "Tuesday Table") == list(Moment.objects.values_list("slug", flat=True))


def test_a_group_for_one_moment_stands_on_the_page_of_that_one_alone(client, provider):
    sent(client, "/provider/group/", **CAFE | {"time_of_life": ["leaving-hospital"]})
    approved_all()

    assert said_of("Tuesday Table") == (False, False, ["leaving-hospital"])
    assert moments_naming(client, "Tuesday Table") == ["leaving-hospital"]


def test_any_time_and_some_times_may_both_be_said(client, provider):
    sent(client, "/provider/group/", **CAFE | {"time_of_life": ["any", "leaving-hospital"]})
    approved_all()

    assert said_of("Tuesday Table") == (True, False, ["leaving-hospital"])


def test_no_answer_is_ticked_for_people(client, provider):
    shown = controls(client.get("/provider/group/"))

    assert shown.names.count("time_of_life") == 1 + Moment.objects.count()
    assert "time_of_life" not in shown.values


def test_what_a_moderator_enters_is_asked_the_same(desk):
    without = desk.post(reverse("moderator-enter"), CAFE | {"time_of_life": [], "key": str(uuid4())})
    desk.post(reverse("moderator-enter"), CAFE | {"key": str(uuid4())})
    approved_all()

    assert "Choose “Any time”, or the times it is for." in without.content.decode()
    assert said_of("Tuesday Table") == (True, False, [])


def test_a_small_group_that_was_never_asked_counts_as_any_time_and_the_desk_lists_it(client, desk):
    entered(name="Old Friends", meets=["tue-evening"], **SMALL)
    approved_all()

    listed = desk.get(reverse("moderator-listings"), {"only": "unasked"})

    row = Initiative.objects.get()
    assert said_of("Old Friends") == (True, True, [])
    assert moments_naming(client, "Old Friends") == list(Moment.objects.values_list("slug", flat=True))
    assert [one.name for one in listed.context["list_page"].rows] == ["Old Friends"]
    assert reverse("moderator-correct", args=[row.pk]) in listed.content.decode()
    assert "1 small group that nobody has asked about moments" in desk.get("/moderator/").content.decode()


@pytest.mark.parametrize(
    "parts",
    [
        {"type": "initiative", "tier": "informal"},
        {"type": "group", "tier": "paid"},
        SMALL | {"moments": [LEAVING]},
    ],
)
def test_larger_ones_and_those_that_say_a_moment_count_as_what_they_say(parts):
    entered(name="Not Asked", **parts)
    approved_all()

    assert said_of("Not Asked")[:2] == (False, False)


def test_what_comes_from_public_pages_is_never_read_as_any_time():
    moderation.publish("initiative", uuid4(), some_content(name="From A Page", **SMALL), via="import")

    assert said_of("From A Page") == (False, False, [])


def test_a_draft_from_before_the_question_can_still_be_sent_and_decided(client, provider):
    draft = a_complete_draft(client)
    older = {name: value for name, value in draft.content.items() if name != "any_moment_assumed"}
    Submission.objects.update(base={}, content=older | {"tier": "informal"})

    sent(client, at(draft, "check"), agreed="on")
    Submission.objects.filter(kind="organisation").update(content={"name": "Mosaic", "sort": "charity"})
    approved_all()

    assert said_of("Night Café") == (True, True, [])


def test_a_change_from_before_the_question_leaves_what_is_assumed():
    entered(name="Old Friends", **SMALL)
    approved_all()
    row = Initiative.objects.get()
    older = document(row) | {"any_moment": False}
    del older["any_moment_assumed"]
    change = moderation.enter("initiative", row.pk, {}, via="moderator")
    Submission.objects.filter(pk=change.pk).update(base=older, content=older | {"summary": "Other words."})

    moderation.approve(Submission.objects.get(pk=change.pk), by=a_moderator())

    assert said_of("Old Friends") == (True, True, [])
    assert document(row)["summary"] == "Other words."


@pytest.mark.parametrize("is_assumed", [True, False])
def test_the_page_of_a_listing_says_when_any_time_is_our_own_reading(client, is_assumed):
    an_initiative(name="Old Friends", any_moment=True, any_moment_assumed=is_assumed)

    page = client.get("/support/old-friends/").content.decode()

    assert ("We think so. They have not told us." in page) == is_assumed


@pytest.fixture
def assumed() -> Initiative:
    return an_initiative(name="Old Friends", any_moment=True, any_moment_assumed=True, **SMALL)


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (["any"], (True, False, [])),
        (["leaving-hospital"], (False, False, ["leaving-hospital"])),
        ([], (True, True, [])),
    ],
)
def test_a_moderator_writes_down_what_a_group_says(desk, assumed, choices, said):
    address = reverse("moderator-correct", args=[assumed.pk])
    opened = controls(desk.get(address)).values

    desk.post(address, opened | {"time_of_life": choices, "summary": "We talk."})

    assert said_of("Old Friends") == said
    assert document(assumed)["summary"] == "We talk."


def test_a_correction_keeps_the_words_about_a_moment_that_stays(desk):
    row = an_initiative(name="Home", moments=[LEAVING | {"words": "We ring you."}])
    address = reverse("moderator-correct", args=[row.pk])
    opened = controls(desk.get(address)).values

    desk.post(address, opened | {"time_of_life": ["any", "leaving-hospital"]})

    assert document(row)["moments"] == [LEAVING | {"words": "We ring you."}]
    assert said_of("Home") == (True, False, ["leaving-hospital"])


def test_a_correction_of_other_words_leaves_moments_that_somebody_changed_meanwhile(desk):
    row = an_initiative(name="Home")
    address = reverse("moderator-correct", args=[row.pk])
    opened = controls(desk.get(address)).values
    edited(row, moments=[LEAVING])

    desk.post(address, opened | {"summary": "Other words."})
    answer = desk.post(address, opened | {"time_of_life": ["in-hospital"]}, follow=True)

    assert said_of("Home") == (False, False, ["leaving-hospital"])
    assert "somebody else changed this meanwhile" in answer.content.decode()


def test_a_team_answers_on_its_own_page_of_moments(client, provider):
    sent(client, "/provider/group/", **CAFE)
    approved_all()
    row = Initiative.objects.get()
    edited(row, any_moment_assumed=True)
    client.post(reverse("provider-edit", args=["initiative", row.pk]))
    draft = Submission.objects.get(kind="initiative", state="draft")

    sent(client, at(draft, "moments"))
    sent(client, at(draft, "check"), agreed="on")
    approved_all()

    assert said_of("Tuesday Table") == (True, False, [])


def asked_by(how: str, **parts) -> Initiative:
    """A live one as it was approved before the question."""
    row = an_initiative(**parts)
    values = {"kind": "initiative", "subject": row.pk, "state": "approved", "decided_at": timezone.now()}
    via, came = how.split()
    Submission.objects.create(via=via, sent_at=timezone.now() - timedelta(1) if came == "sent" else None, **values)
    return row


def test_the_migration_assumes_any_time_of_small_groups_that_people_sent():
    asked_by("provider sent", name="Group page", **SMALL)
    asked_by("moderator sent", name="Entered", **SMALL)
    asked_by("moderator corrected", name="Only corrected", **SMALL)
    asked_by("provider sent", name="Says a moment", moments=[LEAVING], **SMALL)
    asked_by("provider sent", name="A service", type="initiative", tier="informal")
    page = asked_by("import once", name="From a page, later claimed", **SMALL)
    Submission.objects.create(
        kind="initiative", subject=page.pk, state="approved", decided_at=timezone.now(), sent_at=timezone.now()
    )
    numbers = set(SearchRow.objects.values_list("number", flat=True))

    migration.assume(apps, None)

    found = Initiative.objects.filter(any_moment=True, any_moment_assumed=True)
    assert set(found.values_list("name", flat=True)) == {"Group page", "Entered"}
    assert set(SearchRow.objects.values_list("number", flat=True)) == numbers


def test_the_migration_can_be_taken_back():
    asked_by("provider sent", name="Group page", **SMALL)
    an_initiative(name="Says so itself", any_moment=True)
    migration.assume(apps, None)

    migration.take_back(apps, None)

    assert list(Initiative.objects.filter(any_moment=True).values_list("name", flat=True)) == ["Says so itself"]
