"""What each value of `when` means, and which sessions answer it."""

import pytest

from directory import week
from directory.week import Ordinary, Pattern, Span, slot
from tests.week_patterns import (
    CHRISTMAS_2026,
    CHRISTMAS_2027,
    EASTER_2027,
    FRIDAY,
    NONE,
    a_vague,
    at,
    on,
    once,
    weekly,
)


@pytest.mark.parametrize(
    ("value", "now", "starts", "ends"),
    [
        ("now", "2026-11-27T16:00:59", "2026-11-27T16:00", "2026-11-27T16:01"),
        ("today", "2026-11-27T16:00", "2026-11-27T16:00", "2026-11-28T00:00"),
        ("today", "2026-12-31T23:59", "2026-12-31T23:59", "2027-01-01T00:00"),
        ("tonight", "2026-11-27T16:00", "2026-11-27T17:00", "2026-11-28T06:00"),
        ("tonight", "2026-11-27T22:15", "2026-11-27T22:15", "2026-11-28T06:00"),
        ("tonight", "2026-11-28T05:59", "2026-11-28T05:59", "2026-11-28T06:00"),
        ("tonight", "2026-11-28T06:00", "2026-11-28T17:00", "2026-11-29T06:00"),
        ("tonight", "2026-10-25T01:30", "2026-10-25T01:30", "2026-10-25T06:00"),
    ],
)
def test_real_dates(value, now, starts, ends):
    window = week.read_when(value, at(now), NONE)

    assert (window.starts, window.ends, window.name) == (at(starts), at(ends), value)


@pytest.mark.parametrize(
    ("now", "holidays", "starts", "ends", "days"),
    [
        ("2026-11-23T09:00", NONE, "2026-11-27T17:00", "2026-11-30T06:00", (28, 29)),
        ("2026-11-27T18:30", NONE, "2026-11-27T18:30", "2026-11-30T06:00", (28, 29)),
        ("2026-11-29T03:00", NONE, "2026-11-29T03:00", "2026-11-30T06:00", (29,)),
        ("2026-11-30T05:59", NONE, "2026-11-30T05:59", "2026-11-30T06:00", ()),
        ("2026-11-30T06:00", NONE, "2026-12-04T17:00", "2026-12-07T06:00", (5, 6)),
        ("2026-12-21T09:00", CHRISTMAS_2026, "2026-12-24T17:00", "2026-12-29T06:00", (25, 26, 27, 28)),
        ("2026-12-25T18:30", CHRISTMAS_2026, "2026-12-25T18:30", "2026-12-29T06:00", (25, 26, 27, 28)),
        ("2026-12-29T05:00", CHRISTMAS_2026, "2026-12-29T05:00", "2026-12-29T06:00", ()),
        ("2026-12-29T06:00", CHRISTMAS_2026, "2026-12-31T17:00", "2027-01-04T06:00", (1, 2, 3)),
        ("2027-03-24T09:00", EASTER_2027, "2027-03-25T17:00", "2027-03-30T06:00", (26, 27, 28, 29)),
        ("2027-03-29T12:00", EASTER_2027, "2027-03-29T12:00", "2027-03-30T06:00", (29,)),
        ("2027-12-28T12:00", CHRISTMAS_2027, "2027-12-28T12:00", "2027-12-29T06:00", (28,)),
        ("2026-12-23T12:00", {on("2026-12-23")}, "2026-12-25T17:00", "2026-12-28T06:00", (26, 27)),
    ],
)
def test_the_weekend_grows_by_the_bank_holidays_beside_it(now, holidays, starts, ends, days):
    window = week.read_when("weekend", at(now), holidays)

    assert (window.starts, window.ends) == (at(starts), at(ends))
    assert tuple(day.day for day in week.vague_days(window)) == days


def test_weekdays_and_parts_are_of_the_ordinary_week():
    assert week.read_when("sat", FRIDAY, NONE) == Ordinary(slot("sat"), "sat", FRIDAY.date())
    assert week.read_when("sat-evening", FRIDAY, NONE) == Ordinary(slot("sat-evening"), "sat-evening", FRIDAY.date())


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Now",
        "Tomorrow",
        "tomorrow-dawn",
        "tomorrow-",
        "weekend-evening",
        "now\x00",
        "sat-dawn",
        "sat-",
        "today-evening",
        "20261225",
        "2026-W52-5",
        "2026-12-1",
        "2026-12-25\n",
        "2026-12-25 ",
        "２０２６-12-25",
        "2026-12-25-sat",
    ],
)
def test_a_value_nobody_knows_is_refused(value):
    with pytest.raises(ValueError, match="not a time"):
        week.read_when(value, FRIDAY, NONE)


@pytest.mark.parametrize("value", ["2026-02-30", "2026-13-01", "0000-01-01", "2026-12-32-evening"])
def test_a_date_that_is_in_no_calendar_is_refused(value):
    with pytest.raises(ValueError, match=".") as refused:
        week.read_when(value, FRIDAY, NONE)

    assert not isinstance(refused.value, week.OutOfReach)


@pytest.mark.parametrize(
    ("value", "now", "starts", "ends", "days"),
    [
        ("tomorrow", "2026-11-30T00:00", "2026-12-01T06:00", "2026-12-02T06:00", ("2026-12-01",)),
        ("tomorrow", "2026-11-30T23:59", "2026-12-01T06:00", "2026-12-02T06:00", ("2026-12-01",)),
        ("tomorrow", "2026-12-01T00:00", "2026-12-02T06:00", "2026-12-03T06:00", ("2026-12-02",)),
        ("tomorrow", "2026-10-24T12:00", "2026-10-25T06:00", "2026-10-26T06:00", ("2026-10-25",)),
        ("tomorrow", "2027-03-27T12:00", "2027-03-28T06:00", "2027-03-29T06:00", ("2027-03-28",)),
        ("tomorrow", "2026-12-31T12:00", "2027-01-01T06:00", "2027-01-02T06:00", ("2027-01-01",)),
        ("tomorrow", "2028-02-28T12:00", "2028-02-29T06:00", "2028-03-01T06:00", ("2028-02-29",)),
        ("tomorrow-evening", "2026-11-30T12:00", "2026-12-01T17:00", "2026-12-01T22:00", ()),
        ("tomorrow-night", "2026-11-30T12:00", "2026-12-01T22:00", "2026-12-02T06:00", ()),
        ("2026-12-25", "2026-11-30T12:00", "2026-12-25T06:00", "2026-12-26T06:00", ("2026-12-25",)),
        ("2026-12-25", "2026-12-25T16:00", "2026-12-25T16:00", "2026-12-26T06:00", ("2026-12-25",)),
        ("2026-12-25", "2026-12-25T03:00", "2026-12-25T06:00", "2026-12-26T06:00", ("2026-12-25",)),
        ("2026-12-25", "2026-12-26T03:00", "2026-12-26T03:00", "2026-12-26T06:00", ()),
        ("2026-12-25-morning", "2026-12-25T11:00", "2026-12-25T11:00", "2026-12-25T12:00", ()),
    ],
)
def test_a_date_lasts_from_six_to_six_and_only_what_is_left_of_it_counts(value, now, starts, ends, days):
    window = week.read_when(value, at(now), NONE)

    assert (window.starts, window.ends) == (at(starts), at(ends))
    assert week.vague_days(window) == [on(day) for day in days]
    assert not window.sure_only


@pytest.mark.parametrize(
    ("value", "now", "is_over"),
    [
        ("2026-11-29", "2026-11-30T06:00", True),
        ("2020-01-01", "2026-11-30T06:00", True),
        ("0001-01-01", "2026-11-30T06:00", True),
        ("2026-11-30-morning", "2026-11-30T12:00", True),
        ("2027-11-30", "2026-11-30T12:00", False),
        ("9999-12-31", "2026-11-30T12:00", False),
        ("9999-12-31-night", "2026-11-30T12:00", False),
    ],
)
def test_a_day_that_is_over_or_too_far_ahead_is_refused_as_that(value, now, is_over):
    with pytest.raises(week.OutOfReach) as refused:
        week.read_when(value, at(now), NONE)

    assert (refused.value.value, refused.value.is_over) == (value, is_over)


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        (weekly("tue", 17, 21, every=2, phase=0), "tomorrow", "no"),
        (weekly("tue", 17, 21, every=2, phase=1), "tomorrow", "sure"),
        (weekly("tue", 17, 21, every=2, phase=0), "2026-12-08", "sure"),
        (weekly("tue", 17, 21, every=None, nth=2), "tomorrow", "no"),
        (weekly("tue", 17, 21, every=None, nth=1), "tomorrow", "sure"),
        (weekly("tue", 17, 21, exceptions=((on("2026-12-01"), "cancelled", ""),)), "tomorrow", "no"),
        (weekly("tue", 17, 21, every=2, phase=0, exceptions=((on("2026-12-01"), "runs", ""),)), "tomorrow", "sure"),
        (weekly("tue", 17, 21, seasons=((on("2026-09-01"), on("2026-11-30")),)), "tomorrow", "no"),
        (weekly("tue", 17, 21, seasons=((on("2026-12-01"), on("2026-12-01")),)), "tomorrow", "sure"),
        (once("2026-12-01", 17, 21), "tomorrow", "sure"),
        (weekly("mon", 22, 26), "tomorrow", "no"),
        (weekly("mon", 22, 31), "tomorrow", "sure"),
        (weekly("tue", 22, 26), "tomorrow", "sure"),
        (weekly("wed", 2, 4), "tomorrow", "sure"),
        (weekly("wed", 2, 4), "tomorrow-night", "sure"),
        (weekly("wed", 6, 7), "tomorrow", "no"),
        (weekly("tue", 17, 21), "tomorrow-morning", "no"),
        (a_vague("tue"), "tomorrow", "unsure"),
        (a_vague("tue"), "tomorrow-evening", "no"),
        (weekly("fri", 10, 12), "2026-12-25", "unsure"),
        (weekly("fri", 10, 12, bank_holidays="closed"), "2026-12-25", "no"),
        (weekly("fri", 10, 12, bank_holidays="runs"), "2026-12-25", "sure"),
    ],
)
def test_tomorrow_and_dates_are_real(pattern, value, expected):
    asked = week.read_when(value, at("2026-11-30T10:00"), CHRISTMAS_2026)

    assert week.meets(pattern, asked, CHRISTMAS_2026) == expected


@pytest.mark.parametrize(("paused_until", "expected"), [("2026-12-01", "sure"), ("2026-12-02", "no")])
def test_a_pause_counts_for_tomorrow(paused_until, expected):
    asked = week.read_when("tomorrow", at("2026-11-30T10:00"), NONE)

    assert week.meets(weekly("tue", 17, 21), asked, NONE, on(paused_until)) == expected


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        (weekly("sat", 20, 26), "sat-evening", "sure"),
        (weekly("sat", 20, 26), "sat-night", "sure"),
        (weekly("sat", 20, 26), "sun", "no"),
        (weekly("mon", 5, 7), "sun-night", "sure"),
        (weekly("sat", 20, 26, every=2, phase=0), "sat", "sure"),
        (weekly("sat", 20, 26, every=None, nth=-1), "sat", "sure"),
        (weekly("sat", 20, 26, seasons=((on("2020-01-01"), on("2020-02-01")),)), "sat", "no"),
        (weekly("sat", 20, 26, seasons=((on("2026-09-01"), on("2026-11-26")),)), "sat", "no"),
        (weekly("sat", 20, 26, seasons=((on("2026-09-01"), on("2026-11-27")),)), "sat", "sure"),
        (weekly("sat", 20, 26, seasons=((on("2027-07-01"), on("2027-07-31")),)), "sat", "sure"),
        (once("2026-11-28", 20, 26), "sat", "no"),
        (a_vague("sat"), "sat", "unsure"),
        (a_vague("sat"), "sun", "no"),
        (a_vague("sat"), "sat-evening", "no"),
    ],
)
def test_the_ordinary_week(pattern, value, expected):
    assert week.meets(pattern, week.read_when(value, FRIDAY, NONE), NONE, on("2030-01-01")) == expected


@pytest.mark.parametrize(
    ("pattern", "now", "expected"),
    [
        (weekly("sat", 20, 26), "2026-11-29T01:30", ("sure", "sure", "sure", "sure")),
        (weekly("sat", 20, 26), "2026-11-28T12:00", ("no", "sure", "sure", "sure")),
        (weekly("sat", 20, 26), "2026-11-29T02:00", ("no", "no", "no", "no")),
        (weekly("fri", 15, 17), "2026-11-27T16:00", ("sure", "sure", "no", "no")),
        (weekly("fri", 17, 18), "2026-11-27T16:00", ("no", "sure", "sure", "sure")),
        (weekly("sat", 12, 13, every=2, phase=1), "2026-11-28T12:00", ("no", "no", "no", "no")),
        (weekly("sat", 12, 13, every=2, phase=0), "2026-11-28T12:00", ("sure", "sure", "no", "sure")),
        (weekly("sat", 12, 13, every=None, nth=-1), "2026-11-27T12:00", ("no", "no", "no", "sure")),
        (weekly("fri", 12, 13), "2026-12-25T12:00", ("no", "unsure", "no", "unsure")),
        (weekly("mon", 5, 7), "2026-11-30T05:00", ("sure", "sure", "sure", "sure")),
        (weekly("mon", 6, 7), "2026-11-29T05:00", ("no", "no", "no", "no")),
        (a_vague("sat"), "2026-11-28T12:00", ("no", "unsure", "no", "unsure")),
        (a_vague("sat"), "2026-11-29T03:00", ("no", "no", "no", "no")),
        (a_vague("fri"), "2026-11-27T12:00", ("no", "unsure", "no", "no")),
        (a_vague("fri"), "2026-12-25T18:00", ("no", "unsure", "no", "unsure")),
        (a_vague("fri", bank_holidays="closed"), "2026-12-25T18:00", ("no", "no", "no", "no")),
    ],
)
def test_now_today_tonight_and_the_weekend(pattern, now, expected):
    asked = [week.read_when(value, at(now), CHRISTMAS_2026) for value in ("now", "today", "tonight", "weekend")]

    assert tuple(week.meets(pattern, window, CHRISTMAS_2026) for window in asked) == expected


@pytest.mark.parametrize(("paused_until", "expected"), [("2026-11-28", "sure"), ("2026-11-29", "no")])
def test_a_pause_counts_for_the_day_on_which_it_starts(paused_until, expected):
    window = week.read_when("now", at("2026-11-29T01:30"), NONE)

    assert week.meets(weekly("sat", 20, 26), window, NONE, on(paused_until)) == expected


def test_a_paused_vague_session_does_not_count():
    window = week.read_when("weekend", FRIDAY, NONE)

    assert week.meets(a_vague("sat"), window, NONE, on("2026-11-29")) == "no"
    assert week.meets(a_vague("sun"), window, NONE, on("2026-11-29")) == "unsure"


def test_the_plan_names_each_day_on_which_a_session_may_start():
    window = week.read_when("now", at("2026-11-29T01:30"), NONE)

    steps = week.plan(window)

    assert [(each.day, before, after) for each, before, after in steps] == [
        (22, 18811, 18810),
        (23, 8731, 8730),
        (24, 8731, 8730),
        (25, 8731, 8730),
        (26, 8731, 8730),
        (27, 8731, 8730),
        (28, 8731, 8730),
        (29, 8731, 8730),
    ]


def test_the_plan_leaves_out_the_day_that_begins_as_the_window_ends():
    window = week.read_when("today", FRIDAY, NONE)

    assert [each.day for each, _before, _after in week.plan(window)] == [
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
    ]


def test_a_session_that_lasts_a_week_is_found_in_its_last_minute():
    pattern = Pattern(Span(1439, 1439 + 10080), every=2, phase=0)
    window = week.read_when("now", at("2026-11-30T23:58"), NONE)

    monday_before, *_others = week.plan(window)

    assert week.meets(pattern, window, NONE) == "sure"
    assert monday_before == (on("2026-11-23"), 11519, 11518)
