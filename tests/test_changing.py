"""While a change to when, where, contact or state waits, the live listing says so and is not open now."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
import time_machine

from directory import content, moderation
from directory.models import Initiative, Submission
from tests.factories import a_team, an_initiative, an_organisation
from tests.pages import names, text
from tests.people import a_moderator, a_user

pytestmark = pytest.mark.django_db
# Friday evening: "now", "tonight" and "this weekend" hold this hour.
NOW = dt.datetime(2026, 11, 27, 18, 0, tzinfo=ZoneInfo("Europe/London"))
WORDS = "The group has told us that this is changing. Check first."
PHONE = {"sort": "phone", "value": "020 7946 0123", "any_time": True}
LINE = [{"moment": "leaving-hospital"}, {"moment": "weekend-crisis"}]
UNSETTLING = {
    "when": {"times_note": "Now on Mondays."},
    "where": {"places": []},
    "contact": {"contacts": []},
    "state": {"state": "ended"},
}
LISTS = ["/support/", "/moments/leaving-hospital/", "/moments/weekend-crisis/", "/organisations/seven-kettles/"]


@pytest.fixture(autouse=True)
def friday_at_6pm():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def circle() -> Initiative:
    """Open now, checked today, and at both moments."""
    return an_initiative(
        name="Friday Circle",
        organisation=an_organisation(name="Seven Kettles"),
        meets=["fri-evening", "sat-evening"],
        at=[{}],
        contacts=[PHONE],
        formats=["group"],
        moments=LINE,
        checked=NOW.date(),
    )


def a_waiting_change(row: Initiative, **changes) -> Submission:
    somebody = a_user()
    team = a_team(somebody, organisation=row.organisation)
    document = content.kind("initiative").read(row.pk) | changes
    draft = moderation.start("initiative", team=team, by=somebody, subject=row.pk, document=document)
    return moderation.submit(draft, by=somebody, is_right=True)


def found(client, query: str) -> list[str]:
    return names(client.get("/support/", QUERY_STRING=query))


def moment(client, when: str, slug: str = "leaving-hospital"):
    return client.get(f"/moments/{slug}/", {"when": when} if when else {}).context["page"]


@pytest.mark.parametrize("changes", UNSETTLING.values(), ids=UNSETTLING)
def test_the_page_says_that_it_is_changing_and_offers_no_call(client, circle, changes):
    before = client.get(circle.get_absolute_url()).context["listing"]
    a_waiting_change(circle, **changes)

    listing = client.get(circle.get_absolute_url()).context["listing"]

    assert (before.card.is_open, before.call is None) == (True, False)
    assert (listing.card.is_open, listing.card.soon, listing.call) == (False, "", None)
    assert "<h2>This is changing</h2>" in text(client, circle.get_absolute_url())
    assert WORDS in text(client, circle.get_absolute_url())


@pytest.mark.parametrize("path", LISTS)
def test_each_list_says_so_beside_the_name(client, circle, path):
    before = text(client, path)
    a_waiting_change(circle, times_note="Now on Mondays.")

    after = text(client, path)

    assert ("Friday Circle" in before, WORDS in before) == (True, False)
    assert ("Friday Circle" in after, WORDS in after) == (True, True)
    assert "Open now until" not in after


@pytest.mark.parametrize("when", ["now", "tonight", "weekend", "fri", "fri-evening", "2026-12-04"])
def test_it_is_found_at_no_time_that_is_asked_for(client, circle, when):
    before = (found(client, f"when={when}"), "Friday Circle" in text(client, f"/moments/leaving-hospital/?when={when}"))
    a_waiting_change(circle, times_note="Now on Mondays.")

    after = (found(client, f"when={when}"), "Friday Circle" in text(client, f"/moments/leaving-hospital/?when={when}"))

    assert (before, after) == ((["Friday Circle"], True), ([], False))


@pytest.mark.parametrize("path", ["/", "/now/", "/arranging/", "/moments/leaving-hospital/sheet/"])
def test_it_leaves_every_place_that_says_what_is_on(client, circle, path):
    before = text(client, path)
    a_waiting_change(circle, times_note="Now on Mondays.")

    assert ("Friday Circle" in before, "Friday Circle" in text(client, path)) == (True, False)


def test_a_crisis_page_folds_it_away(client, circle):
    before = moment(client, "", "weekend-crisis")
    a_waiting_change(circle, times_note="Now on Mondays.")

    after = moment(client, "", "weekend-crisis")

    assert [card.name for card in before.cards] == ["Friday Circle"]
    assert ([card.name for card in after.cards], [card.name for card in after.unconfirmed]) == ([], ["Friday Circle"])


def test_a_moment_page_names_no_next_session_of_it_and_no_line_to_ring(client):
    row = an_initiative(
        organisation=an_organisation(), meets=["mon-evening"], formats=["phone"], moments=LINE, checked=NOW.date()
    )
    before = moment(client, "now")
    a_waiting_change(row, times_note="Now on Mondays.")

    after = moment(client, "now")

    assert (len(before.remote), before.next_slot is None) == (1, False)
    assert (after.remote, after.next_slot) == ([], None)


@pytest.mark.parametrize("changes", [{"summary": "Newer words."}, {"who_for": "All."}, {"aliases": []}])
def test_a_change_of_words_unsettles_nothing(client, circle, changes):
    a_waiting_change(circle, **changes)

    assert WORDS not in text(client, circle.get_absolute_url())
    assert found(client, "when=now") == ["Friday Circle"]


def test_a_draft_says_nothing_to_anybody(client, circle):
    somebody = a_user()
    team = a_team(somebody, organisation=circle.organisation)
    document = content.kind("initiative").read(circle.pk) | {"times_note": "Now on Mondays."}
    moderation.start("initiative", team=team, by=somebody, subject=circle.pk, document=document)

    assert WORDS not in text(client, circle.get_absolute_url())


@pytest.mark.parametrize("move", ["approve", "reject", "send_back", "withdraw", "take_back"])
def test_once_it_no_longer_waits_the_words_are_gone(client, circle, move):
    submission = a_waiting_change(circle, times_note="Now on Mondays.")
    words = {"reason": "It is not clear."} if move in ("reject", "send_back") else {}
    by = submission.made_by if move in ("withdraw", "take_back") else a_moderator()

    getattr(moderation, move)(submission, by=by, **words)

    assert WORDS not in text(client, circle.get_absolute_url())
    assert found(client, "when=now") == ["Friday Circle"]


def test_a_listing_that_nobody_ever_confirmed_says_both(client):
    row = an_initiative(organisation=an_organisation())
    a_waiting_change(row, times_note="Now on Mondays.")

    page = text(client, row.get_absolute_url())

    assert (WORDS in page, "Nobody has confirmed these details" in page) == (True, True)


@pytest.mark.parametrize("path", [*LISTS, "/support/?when=now"])
def test_saying_so_costs_no_query_for_each_row(client, path, django_assert_max_num_queries):
    organisation = an_organisation(name="Seven Kettles")
    counted = []
    for count in (1, 3):
        while Submission.objects.count() < count:
            row = an_initiative(
                organisation=organisation, meets=["fri-evening"], at=[{}], moments=LINE, checked=NOW.date()
            )
            moderation.enter("initiative", row.pk, content.kind("initiative").read(row.pk), via="moderator")
        Submission.objects.update(unsettles=True)
        client.get(path)
        with django_assert_max_num_queries(26) as queries:
            client.get(path)
        counted.append(len(queries))

    assert counted[0] == counted[1]
