"""What a trusted team puts on the portal without a moderator, and what it does not."""

from datetime import date, timedelta

import pytest

from directory import content, moderation, registration
from directory.acts import Refused
from directory.models import Case, Confirmation, Initiative, Submission
from tests.factories import a_place, a_session, a_team, an_initiative, an_organisation, edited, unlisted
from tests.people import a_moderator, a_user

pytestmark = pytest.mark.django_db

SOON = (date.today() + timedelta(days=30)).isoformat()


@pytest.fixture
def world():
    return a_listing()


def a_listing(*, trusted=True, **parts):
    """Somebody, their team and its live listing on Tuesdays."""
    user, organisation = a_user(name="Ana"), an_organisation(name="Mosaic")
    team = a_team(user, organisation=organisation)
    team.trusted = trusted
    team.save()
    return user, an_initiative(name="Night Café", organisation=organisation, meets=["tue-evening"], **parts)


def an_edit(user, row, **changes):
    draft = registration.open_edit(user, "initiative", row.pk)
    registration.keep(draft, changes, by=user, seen="", now="")
    return draft


def a_cancelled_date(row):
    session = content.kind("initiative").read(row.pk)["sessions"][0]
    return [session | {"exceptions": [{"date": SOON, "sort": "cancelled", "words": "We paint."}]}]


def live(row):
    return content.kind("initiative").read(row.pk)


def sent_by(user, row, *, is_right=False, **changes):
    draft = an_edit(user, row, **changes)
    return registration.send(draft, by=user, is_right=is_right)


TIMES = [
    {"times_note": "Half an hour later in June."},
    {"state": "paused", "paused_until": SOON},
    {"state": "paused", "paused_until": None},
    {"sessions": [a_session("wed-evening")]},
    {"sessions": []},
]


@pytest.mark.parametrize("changes", TIMES)
def test_times_and_pauses_of_a_trusted_team_are_live_on_sending(world, changes):
    user, row = world

    done = sent_by(user, row, **changes)

    said = content.kind("initiative").tidy(changes)
    assert {name: live(row)[name] for name in said} == said
    assert (done.state, done.via, done.by, done.made_by) == ("approved", "provider", user, user)
    assert (done.decided_at, done.unsettles, Case.objects.count()) == (done.sent_at, False, 0)


def test_a_cancelled_date_of_a_trusted_team_is_live_on_sending(world):
    user, row = world

    sent_by(user, row, sessions=a_cancelled_date(row))

    assert live(row)["sessions"][0]["exceptions"][0]["words"] == "We paint."
    assert live(row)["sessions"][0]["id"] == str(row.sessions.get().pk)


def test_a_change_of_times_is_a_check_when_they_say_that_all_is_right(world):
    user, row = world

    sent_by(user, row, times_note="From June.", is_right=True)

    check = Confirmation.objects.get()
    assert (check.initiative, check.way, check.by, check.day) == (row, "provider", user, date.today())
    assert Initiative.objects.for_card().get().is_fresh(date.today())


@pytest.mark.parametrize(
    "changes",
    [
        {"summary": "Other words."},
        {"times_note": "From June.", "summary": "Other words."},
        {"state": "ended"},
        {"contacts": [{"id": "6a0c0f0e-4a2f-4f5e-9a55-0d3c8b1f6a11", "sort": "phone", "value": "020 7946 0123"}]},
        {"places": [a_place()]},
    ],
)
def test_anything_else_in_the_same_edit_makes_the_whole_edit_wait(world, changes):
    user, row = world
    before = live(row)

    sent = sent_by(user, row, **changes)

    assert (sent.state, live(row), Case.objects.count()) == ("waiting", before, 1)


def test_a_session_that_moves_to_another_place_waits():
    here, there = a_place(), a_place(area="Vauxhall", postcode="SW8")
    user, row = a_listing(at=[here, there])
    session = live(row)["sessions"][0]

    sent = sent_by(user, row, sessions=[session | {"place": there["id"]}])

    assert sent.state == "waiting"


def test_the_same_edit_of_a_team_that_is_not_trusted_waits_and_says_that_it_is_changing():
    user, row = a_listing(trusted=False)

    sent = sent_by(user, row, times_note="From June.")

    assert (sent.state, sent.unsettles, live(row)["times_note"]) == ("waiting", True, "")


def test_a_listing_of_another_organisation_is_not_theirs_to_change_at_once(world):
    user, row = world
    draft = an_edit(user, row, times_note="From June.")
    elsewhere = an_organisation()
    edited(row, organisation=str(elsewhere.pk))

    assert not moderation.acts_at_once(draft, by=user)


def test_a_listing_that_was_taken_down_does_not_come_back_by_a_change_of_times(world):
    user, row = world
    draft = an_edit(user, row, times_note="From June.")
    unlisted(row)

    assert registration.send(draft, by=user).state == "waiting"


def test_what_somebody_else_changed_meanwhile_goes_to_a_moderator(world):
    user, row = world
    draft = an_edit(user, row, times_note="From June.")
    edited(row, times_note="From July.")

    sent = registration.send(draft, by=user)

    assert (sent.state, live(row)["times_note"]) == ("waiting", "From July.")


def test_a_new_end_of_a_pause_that_is_over_meanwhile_goes_to_a_moderator():
    user, row = a_listing(state="paused")
    draft = an_edit(user, row, paused_until=SOON)
    edited(row, state="running")

    assert registration.send(draft, by=user).state == "waiting"


def test_what_somebody_else_changed_elsewhere_stays(world):
    user, row = world
    draft = an_edit(user, row, times_note="From June.")
    edited(row, summary="Set right by a moderator.")

    registration.send(draft, by=user)

    assert (live(row)["times_note"], live(row)["summary"]) == ("From June.", "Set right by a moderator.")


def test_somebody_who_is_no_member_puts_nothing_on_the_portal(world):
    user, row = world
    draft = an_edit(user, row, times_note="From June.")

    assert not moderation.acts_at_once(draft, by=a_moderator())
    with pytest.raises(Refused):
        moderation.publish_trusted(draft, by=a_user())


def test_the_history_says_who_changed_it_and_what(world):
    user, row = world
    sent_by(user, row, times_note="From June.")

    (event,) = moderation.history("initiative", row.pk)

    assert (event.what, event.by, event.fields) == ("Changed by a trusted team", user, ("About the times",))


def test_five_equal_sendings_give_one_change(world):
    user, row = world
    draft = an_edit(user, row, times_note="From June.")

    found = {registration.send(draft, by=user, is_right=True).pk for _time in range(5)}

    assert (found, Submission.objects.count(), Confirmation.objects.count()) == ({draft.pk}, 1, 1)


def test_a_small_change_leaves_an_open_draft_alone(world):
    user, row = world
    draft = an_edit(user, row, summary="Not finished")

    moderation.change_at_once(row.pk, {"times_note": "From June."}, base=live(row), team=draft.team, by=user)

    draft.refresh_from_db()
    assert (draft.state, live(row)["times_note"]) == ("draft", "From June.")


def test_a_trusted_team_puts_back_what_was_before(world):
    user, row = world
    before = live(row)
    done = sent_by(user, row, sessions=a_cancelled_date(row))

    found = {moderation.put_back(done, by=user).state for _time in range(5)}

    assert (found, live(row)) == ({"approved"}, before)
    assert len(moderation.history("initiative", row.pk)) == 2


def test_putting_back_leaves_what_was_changed_since(world):
    user, row = world
    done = sent_by(user, row, times_note="From June.")
    edited(row, times_note="From July.")

    with pytest.raises(Refused, match="changed again since"):
        moderation.put_back(done, by=user)
    assert live(row)["times_note"] == "From July."


def test_what_a_moderator_decided_is_not_put_back_by_its_team():
    user, row = a_listing(trusted=False)
    sent = sent_by(user, row, times_note="From June.")
    moderation.approve(sent, by=a_moderator())

    with pytest.raises(Refused, match="Only a change that went on the portal at once"):
        moderation.put_back(sent, by=user)
