"""The index in the memory of a process says what the data say: for this reader, at this moment."""

import datetime as dt
from threading import Thread

import pytest
from django.db import connection, transaction
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from directory import content, memory, moderation
from directory.memory.index import MOST_DATES
from directory.models import Case, Initiative, Submission, Term
from directory.search import Finder
from tests.factories import a_confirmation, an_initiative, edited, unlisted

FRIDAY = dt.datetime(2026, 11, 27, 16, 0)


def a_change(row: Initiative, unsettles: bool = False, **changes) -> Submission:
    """An edit of a live listing that waits for a moderator."""
    base = content.kind("initiative").read(row.pk)
    parts = {"base": base, "content": base | changes, "unsettles": unsettles, "sent_at": timezone.now()}
    return Submission.objects.create(kind="initiative", subject=row.pk, state="waiting", **parts)


def asked(query: str = "", now: dt.datetime = FRIDAY) -> Finder:
    return Finder(QueryDict(query), now)


def names(query: str = "", now: dt.datetime = FRIDAY) -> list[str]:
    return [entry.name for entry in asked(query, now).found.initiatives]


@pytest.mark.django_db
def test_what_was_unlisted_a_moment_ago_is_gone_from_list_counts_and_picture():
    row = an_initiative(formats=["group"], at=[{"postcode": "SW9"}])
    before = asked()

    unlisted(row)

    after = asked()
    assert (before.found.count, before.found.facets["format"]["group"]) == (1, 1)
    assert (after.found.count, after.found.facets["format"]["group"]) == (0, 0)
    assert [sum(area.count for area in finder.areas) for finder in (before, after)] == [1, 0]


@pytest.mark.django_db
def test_an_edit_shows_at_once_and_the_old_words_are_gone():
    row = an_initiative(name="Tea", help=["social"], meets=["sat-evening"])
    assert names("help=social&when=sat-evening") == ["Tea"]

    edited(row, name="Coffee", help=["emotional"], sessions=[])

    assert names("help=emotional") == ["Coffee"]
    assert names("help=social") == names("when=sat-evening") == []


@pytest.mark.django_db
def test_what_is_rolled_back_was_never_there_and_what_follows_is():
    an_initiative(name="Before")
    with transaction.atomic():
        an_initiative(name="Proposed")
        assert names() == ["Before", "Proposed"]
        transaction.set_rollback(True)
    assert names() == ["Before"]

    an_initiative(name="After")

    assert names() == ["After", "Before"]


@pytest.mark.django_db
def test_a_check_counts_until_its_ninetieth_day_though_nothing_is_written():
    row = an_initiative(name="Checked", meets=["fri-afternoon"])
    a_confirmation(row, day=FRIDAY.date() - dt.timedelta(90))

    assert names("when=now") == ["Checked"]
    assert names("when=now", FRIDAY + dt.timedelta(7)) == []


@pytest.mark.django_db
def test_a_change_that_waits_takes_a_listing_off_now_and_a_decision_puts_it_back():
    row = an_initiative(name="Choir", meets=["fri-afternoon"], checked=FRIDAY.date())
    waiting = a_change(row, unsettles=True)
    assert names("when=now") == []

    Submission.objects.filter(pk=waiting.pk).update(state="withdrawn")

    assert names("when=now") == ["Choir"]


@pytest.mark.django_db
def test_a_report_of_harm_takes_a_listing_off_now_until_it_is_read():
    row = an_initiative(name="Choir", meets=["fri-afternoon"], checked=FRIDAY.date())
    report = Case.objects.create(
        sort="report", about="unsafe", kind="initiative", subject=row.pk, due_at=timezone.now()
    )
    assert names("when=now") == []

    Case.objects.filter(pk=report.pk).update(read_at=timezone.now())

    assert names("when=now") == ["Choir"]


@pytest.mark.django_db
def test_a_word_that_a_moderator_edits_is_said_on_the_next_page(client):
    an_initiative(join=["turn-up"])
    client.get(reverse("support"))

    Term.objects.filter(vocabulary="join", slug="turn-up").update(name="Walk right in")

    assert "Walk right in" in client.get(reverse("support")).content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("kept", [True, False])
def test_an_index_brought_up_to_date_equals_one_made_anew(kept):
    rows = [an_initiative(name=name, formats=["group"], meets=["sat-evening"]) for name in "ABC"]
    memory.current()
    edited(rows[0], formats=["phone"])
    unlisted(rows[1])
    a_confirmation(rows[2], day=FRIDAY.date())
    if not kept:
        memory.forget()

    index, _words = memory.current()

    facts = {sort: values for sort, values in index.marks.items() if values}
    assert facts["format"] == {"phone": 1 << number(rows[0]), "group": 1 << number(rows[2])}
    assert facts["checked"] == {FRIDAY.date(): 1 << number(rows[2])}
    assert [index.entries[one].name for one in index.order] == ["A", "C"]


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 3])
def test_what_has_changed_is_read_again_by_as_many_queries_however_much_it_is(count):
    rows = [an_initiative(name=name, meets=["sat-evening"], at=[{"area": "Brixton"}]) for name in "ABC"]
    memory.current()
    for row in rows[:count]:
        edited(row, name=f"New {row.name}")

    with CaptureQueriesContext(connection) as queries:
        index, _words = memory.current()

    assert [entry.name[:3] for entry in index.entries.values()].count("New") == count
    # The version, what changed since, which listings these are, all of them at once, and the version again.
    assert len(queries) == 5


@pytest.mark.django_db
def test_a_date_is_worked_out_once_and_only_so_many_are_kept():
    an_initiative(meets=["sat-evening"])
    index, _words = memory.current()
    saturday, nobodys = FRIDAY.date() + dt.timedelta(1), frozenset()

    first = index.starting(saturday, nobodys)
    again = index.starting(saturday, nobodys)
    for days in range(1, MOST_DATES + 1):
        index.starting(saturday + dt.timedelta(days), nobodys)

    assert (again is first, len(first)) == (True, 1)
    assert index.starting(saturday, nobodys) is not first
    assert index.starting(saturday, nobodys) == first


def number(row: Initiative) -> int:
    return row.search_row.pk


@pytest.mark.django_db(transaction=True)
def test_nobody_else_sees_what_is_not_committed():
    an_initiative(name="Before")
    with transaction.atomic():
        an_initiative(name="Proposed")
        inside, outside = names(), elsewhere(names)
    after = elsewhere(names)

    assert (inside, outside, after) == (["Before", "Proposed"], ["Before"], ["Before", "Proposed"])


@pytest.mark.django_db(transaction=True)
def test_a_preview_is_seen_by_whoever_previews_and_by_nobody_else():
    row = an_initiative(name="Tea")
    submission = a_change(row, name="Coffee")

    with moderation.previewing(submission):
        inside, outside = names(), elsewhere(names)

    assert (inside, outside, names()) == (["Coffee"], ["Tea"], ["Tea"])


def elsewhere(act):
    """What somebody else sees meanwhile: another thread of this process, with a connection of its own."""
    seen = []

    def look():
        try:
            seen.append(act())
        finally:
            connection.close()

    thread = Thread(target=look)
    thread.start()
    thread.join()
    return seen[0]
