"""The same answer from the database and from Python, for every value of `when`: random sessions and instants."""

import datetime as dt

import pytest
from django.db import transaction
from hypothesis import given

from directory import week
from directory.models import Initiative
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
    return Initiative.objects.for_card()


@given(situation=situations())
def test_the_database_finds_for_every_real_time_what_python_finds_for_each_row(situation):
    patterns, now, holidays, paused_until = situation
    with transaction.atomic():
        rows = stored(patterns, now, paused_until)

        for value in ("now", "today", "tonight", "weekend"):
            asked = week.read_when(value, now, holidays)
            found = set(Initiative.objects.meeting(asked, holidays))
            assert found == {row for row in rows if row.meets(asked, holidays) != "no"}, value

        transaction.set_rollback(True)


@given(situation=situations())
def test_the_database_finds_for_every_time_of_the_week_what_python_finds_for_each_row(situation):
    patterns, now, holidays, paused_until = situation
    with transaction.atomic():
        rows = stored(patterns, now, paused_until)

        for value in SLOTS:
            asked = week.read_when(value, now, holidays)
            found = set(Initiative.objects.meeting(asked, holidays))
            assert found == {row for row in rows if row.meets(asked, holidays) != "no"}, value

        transaction.set_rollback(True)


def found(value: str, now: dt.datetime = SATURDAY_NIGHT, holidays=NONE) -> list[str]:
    return [row.name for row in Initiative.objects.meeting(week.read_when(value, now, holidays), holidays)]


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


def test_a_pause_without_an_end_counts_for_real_dates_and_not_for_the_ordinary_week():
    an_initiative(name="Resting", meets=["sat-night"], state="paused", checked=SATURDAY_NIGHT.date())

    assert [found(value) for value in ("now", "weekend", "sat-night")] == [[], [], ["Resting"]]


def test_an_unknown_bank_holiday_is_today_but_never_now():
    holidays = frozenset({SATURDAY_NIGHT.date()})
    an_initiative(name="Maybe", meets=["sat-night"], checked=SATURDAY_NIGHT.date())

    assert (found("today", holidays=holidays), found("now", holidays=holidays)) == (["Maybe"], [])


def test_a_filter_by_time_costs_one_query_for_one_row_and_for_three(django_assert_num_queries):
    for count in (1, 3):
        while Initiative.objects.count() < count:
            an_initiative(meets=["sat-night", "sat-evening"], checked=SATURDAY_NIGHT.date())
        with django_assert_num_queries(1):
            assert len(found("weekend")) == count
