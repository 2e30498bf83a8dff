"""The same answer from the bitmaps of the index and from each row, for every value of `when`: random sessions and
instants."""

import datetime as dt

import pytest
from django.db import transaction
from hypothesis import given

from directory import memory, week
from directory.fold import fold
from directory.memory.index import Index
from directory.memory.loading import entries
from directory.models import Initiative
from directory.search import next_to_begin
from tests.answers_by_hand import listed_at
from tests.factories import a_confirmation, an_initiative
from tests.test_week_against_calendar import SLOTS, situations

pytestmark = pytest.mark.django_db
SATURDAY_NIGHT = dt.datetime(2026, 11, 28, 23, 0)
NONE = frozenset()


def as_content(pattern: week.Pattern) -> dict:
    """A pattern as a session of a document; a second exception on the same date is left out."""
    exceptions = {day: (sort, words) for day, sort, words in pattern.exceptions}
    return {
        "opens": pattern.span.opens,
        "closes": pattern.span.closes,
        "vague": pattern.vague,
        "every": pattern.every,
        "phase": pattern.phase,
        "nth": pattern.nth,
        "date": pattern.date.isoformat() if pattern.date else None,
        "bank_holidays": pattern.bank_holidays,
        "seasons": [{"first": a.isoformat(), "last": b.isoformat()} for a, b in pattern.seasons],
        "exceptions": [{"date": d.isoformat(), "sort": s, "words": w} for d, (s, w) in exceptions.items()],
    }


def stored(patterns, now, paused_until):
    """One initiative for each session, checked today, and paused when the situation says so."""
    pause = {"state": "paused", "paused_until": paused_until.isoformat()} if paused_until else {}
    for pattern in patterns:
        an_initiative(meets=[as_content(pattern)], checked=now.date(), **pause)
    return list(Initiative.objects.for_page())


def names_on(index: Index, bitmap: int) -> list[str]:
    return [entry.name for entry in index.rows(bitmap)]


def listed(index: Index, asked: week.Window | week.Ordinary, now: dt.datetime, holidays) -> set[str]:
    """The names in a list of this time."""
    answers = memory.on_at(index, asked, now.date(), holidays)
    return set(names_on(index, answers.listed(asked)))


@given(situation=situations())
def test_the_index_finds_for_every_real_time_what_python_finds_for_each_row(situation):
    patterns, now, holidays, paused_until = situation
    with transaction.atomic():
        rows, index = stored(patterns, now, paused_until), Index.of(entries())

        a_date = (now.date() + dt.timedelta(4)).isoformat()
        for value in ("now", "today", "tonight", "tomorrow", "weekend", "tomorrow-evening", a_date):
            asked = week.read_when(value, now, holidays)
            assert listed(index, asked, now, holidays) == listed_at(rows, asked, now, holidays), value

        transaction.set_rollback(True)


@given(situation=situations())
def test_the_index_finds_for_every_time_of_the_week_what_python_finds_for_each_row(situation):
    patterns, now, holidays, paused_until = situation
    with transaction.atomic():
        rows, index = stored(patterns, now, paused_until), Index.of(entries())

        for value in SLOTS:
            asked = week.read_when(value, now, holidays)
            assert listed(index, asked, now, holidays) == listed_at(rows, asked, now, holidays), value

        transaction.set_rollback(True)


@given(situation=situations())
def test_the_index_knows_when_each_session_begins_and_which_of_them_are_sure(situation):
    patterns, now, holidays, paused_until = situation
    with transaction.atomic():
        rows, index = stored(patterns, now, paused_until), Index.of(entries())

        for value in ("today", "weekend"):
            asked = week.read_when(value, now, holidays)
            happening = [(each, row.name) for row in rows for each in inside(row, asked, holidays)]
            every = {(each.starts, name) for each, name in happening}
            sure = {(each.starts, name) for each, name in happening if each.sure}
            assert begun(index, asked, holidays, surely=False) == every, value
            assert begun(index, asked, holidays, surely=True) == sure, value

        transaction.set_rollback(True)


def inside(row: Initiative, asked: week.Window, holidays) -> list[week.Occurrence]:
    around = row.sessions_between(asked.starts.date() - dt.timedelta(8), asked.ends.date(), holidays)
    met = [each for each in around if not each.vague and each.starts < asked.ends and each.ends > asked.starts]
    return met + [each for each in around if each.vague and each.day in asked.days]


def begun(index: Index, asked: week.Window, holidays, *, surely: bool) -> set[tuple[dt.datetime, str]]:
    begins = index.begins(asked, holidays, surely)
    assert [at for at, _own in begins] == sorted({at for at, _own in begins})
    return {(at, name) for at, own in begins for name in names_on(index, own)}


@given(situation=situations())
def test_what_begins_next_is_what_the_next_session_of_each_row_says(situation):
    patterns, now, holidays, paused_until = situation
    with transaction.atomic():
        rows, index = stored(patterns, now, paused_until), Index.of(entries())

        found = next_to_begin(index, index.current, now, holidays)

        upcoming = [(row.next_session(now, holidays), row.name) for row in rows]
        known = [(each.starts, fold(name), name) for each, name in upcoming if each and each.sure and not each.vague]
        assert (found and found.name) == (min(known)[2] if known else None)
        transaction.set_rollback(True)


def found(value: str, now: dt.datetime = SATURDAY_NIGHT, holidays=NONE) -> list[str]:
    index, _words = memory.current()
    return sorted(listed(index, week.read_when(value, now, holidays), now, holidays))


def test_saturday_8pm_to_2am_is_saturday_evening_and_saturday_night_and_not_sunday_night():
    an_initiative(name="Late", meets=[{"opens": 5 * 1440 + 1200, "closes": 6 * 1440 + 120}])

    answers = {value: found(value) for value in ("sat", "sat-evening", "sat-night", "sun", "sun-night")}

    assert answers == {"sat": ["Late"], "sat-evening": ["Late"], "sat-night": ["Late"], "sun": [], "sun-night": []}


def test_at_half_past_one_on_sunday_the_saturday_session_is_on_now():
    an_initiative(
        name="Late", meets=[{"opens": 5 * 1440 + 1200, "closes": 6 * 1440 + 120}], checked=dt.date(2026, 11, 20)
    )

    assert found("now", dt.datetime(2026, 11, 29, 1, 30)) == ["Late"]
    assert found("now", dt.datetime(2026, 11, 29, 2, 0)) == []


@pytest.mark.parametrize(("days", "names"), [(0, ["Late"]), (90, ["Late"]), (91, [])])
def test_a_listing_checked_more_than_90_days_ago_is_never_on_now_or_tonight(days, names):
    row = an_initiative(name="Late", meets=["sat-night"])
    a_confirmation(row, day=SATURDAY_NIGHT.date() - dt.timedelta(days))

    assert (found("now"), found("tonight")) == (names, names)
    assert (found("today"), found("weekend"), found("sat-night")) == (["Late"], ["Late"], ["Late"])


def test_a_confirmation_that_found_the_listing_wrong_does_not_make_it_fresh():
    a_confirmation(an_initiative(meets=["sat-night"]), day=SATURDAY_NIGHT.date(), still_true=False)

    assert found("now") == []


def test_times_that_a_group_does_not_show_are_found_by_nobody():
    an_initiative(meets=[{"slot": "sat-night", "times_shown": False}], checked=SATURDAY_NIGHT.date())

    assert [found(value) for value in ("now", "weekend", "sat", "sat-night")] == [[], [], [], []]


def test_an_ended_initiative_meets_at_no_time():
    an_initiative(meets=["sat-night"], state="ended", checked=SATURDAY_NIGHT.date())

    assert [found(value) for value in ("now", "weekend", "sat-night")] == [[], [], []]


def test_a_pause_without_an_end_counts_for_real_dates_and_for_the_ordinary_week():
    an_initiative(name="Resting", meets=["sat-night"], state="paused", checked=SATURDAY_NIGHT.date())

    assert [found(value) for value in ("now", "weekend", "sat-night")] == [[], [], []]


def test_an_unknown_bank_holiday_is_today_but_never_now():
    holidays = frozenset({SATURDAY_NIGHT.date()})
    an_initiative(name="Maybe", meets=["sat-night"], checked=SATURDAY_NIGHT.date())

    assert (found("today", holidays=holidays), found("now", holidays=holidays)) == (["Maybe"], [])
