"""What is open now and until when, and what comes next."""

import datetime as dt

import pytest

from directory import week
from directory.week import Pattern, Span, slot
from tests.week_patterns import CHRISTMAS_2026, FRIDAY, NONE, a_vague, all_day_every_day, at, on, weekly


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-28T19:59", None),
        ("2026-11-28T20:00", "2026-11-29T02:00"),
        ("2026-11-29T01:30", "2026-11-29T02:00"),
        ("2026-11-29T02:00", None),
        ("2026-10-25T01:30", "2026-10-25T02:00"),
        ("2027-03-28T01:30", "2027-03-28T02:00"),
        ("2027-10-31T01:30", "2027-10-31T02:00"),
        ("2026-03-29T01:59", "2026-03-29T02:00"),
    ],
)
def test_saturday_8pm_to_2am_is_open_early_on_sunday(now, expected):
    until = week.open_until([weekly("sat", 20, 26)], at(now), NONE)

    assert until == (expected and at(expected))


def test_it_belongs_to_saturday_so_cancelling_sunday_changes_nothing():
    sunday_off = weekly("sat", 20, 26, exceptions=((on("2026-11-29"), "cancelled", ""),))
    saturday_off = weekly("sat", 20, 26, exceptions=((on("2026-11-28"), "cancelled", ""),))

    assert week.open_until([sunday_off], at("2026-11-29T01:30"), NONE) == at("2026-11-29T02:00")
    assert week.open_until([saturday_off], at("2026-11-29T01:30"), NONE) is None


def test_sunday_night_is_open_early_on_monday():
    assert week.open_until([Pattern(slot("sun-night"))], at("2026-11-30T05:59"), NONE) == at("2026-11-30T06:00")


def test_sessions_back_to_back_are_read_as_one():
    patterns = [weekly("fri", 21, 24), weekly("sat", 0, 2), weekly("fri", 18, 21), weekly("sat", 3, 4)]

    assert week.open_until(patterns, at("2026-11-27T18:00"), NONE) == at("2026-11-28T02:00")


def test_a_session_that_lasts_a_week_is_still_open_on_its_last_minute():
    pattern = Pattern(Span(1439, 1439 + 10080), every=2, phase=0)

    assert week.open_until([pattern], at("2026-11-30T23:58"), NONE) == at("2026-11-30T23:59")
    assert week.open_until([pattern], at("2026-11-30T23:59"), NONE) is None


def test_day_and_night_is_at_least_a_week_away():
    assert week.open_until(all_day_every_day(), FRIDAY, NONE) >= FRIDAY + dt.timedelta(7)


@pytest.mark.parametrize(
    ("pattern", "paused_until"),
    [
        (a_vague("mon"), None),
        (weekly("mon", 18, 21), None),
        (weekly("mon", 18, 21, bank_holidays="closed"), None),
        (weekly("mon", 18, 21, bank_holidays="runs"), on("2026-12-29")),
    ],
)
def test_what_is_not_sure_is_never_open(pattern, paused_until):
    assert week.open_until([pattern], at("2026-12-28T19:00"), CHRISTMAS_2026, paused_until) is None


def test_a_pause_ends_on_the_day_it_names():
    pattern = weekly("mon", 18, 21)

    until = week.open_until([pattern], at("2026-11-30T19:00"), NONE, paused_until=on("2026-11-30"))

    assert until == at("2026-11-30T21:00")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-28T20:00", "2026-11-28T20:00"),
        ("2026-11-28T20:01", "2026-12-05T20:00"),
        ("2026-11-29T01:30", "2026-12-05T20:00"),
    ],
)
def test_the_next_one_starts_now_or_later(now, expected):
    assert week.next_occurrence([weekly("sat", 20, 26)], at(now), NONE).starts == at(expected)


def test_an_unsure_one_comes_in_its_turn():
    patterns = [weekly("tue", 18, 21), weekly("mon", 18, 21)]

    found = week.next_occurrence(patterns, at("2026-12-27T12:00"), CHRISTMAS_2026)

    assert (found.day, found.sure) == (on("2026-12-28"), False)


def test_a_vague_one_counts_until_midnight_after_those_with_times():
    vague, timed = a_vague("fri"), weekly("fri", 18, 21)

    assert week.next_occurrence([vague, timed], FRIDAY, NONE).vague is False
    assert week.next_occurrence([vague, timed], FRIDAY.replace(hour=23), NONE).day == FRIDAY.date()
    assert week.next_occurrence([vague], at("2026-11-28T00:00"), NONE).day == on("2026-12-04")


def test_a_pause_is_skipped():
    found = week.next_occurrence([weekly("sat", 20, 22)], FRIDAY, NONE, paused_until=on("2026-12-06"))

    assert found.day == on("2026-12-12")


@pytest.mark.parametrize(("day", "days", "expected"), [("2026-12-12", 15, True), ("2026-12-12", 14, False)])
def test_it_looks_so_many_days_ahead_and_no_further(day, days, expected):
    pattern = weekly("sat", 20, 22, every=None, date=on(day))

    assert (week.next_occurrence([pattern], FRIDAY, NONE, days=days) is not None) is expected


def test_nothing_is_next_when_there_are_no_sessions():
    assert week.next_occurrence([], FRIDAY, NONE) is None
