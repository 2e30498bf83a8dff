"""Spans of the week, the clock, and on which dates a session happens, table by table."""

import datetime as dt

import pytest

from directory import week
from directory.week import Span, slot, span
from tests.week_patterns import CHRISTMAS_2026, FRIDAY, NONE, at, on, weekly


@pytest.mark.parametrize(("opens", "closes"), [(-1, 60), (10080, 10140), (60, 60), (120, 60), (0, 10081)])
def test_a_span_outside_the_week_is_refused(opens, closes):
    with pytest.raises(ValueError, match="not a span"):
        Span(opens, closes)


@pytest.mark.parametrize(
    ("day", "starts", "ends", "next_day", "expected"),
    [
        (0, dt.time(18), dt.time(21), False, Span(1080, 1260)),
        (5, dt.time(20), dt.time(2), True, Span(5 * 1440 + 1200, 6 * 1440 + 120)),
        (6, dt.time(22), dt.time(6), True, Span(6 * 1440 + 1320, 10080 + 360)),
        (0, dt.time(18), dt.time(0), False, Span(1080, 1440)),
        (0, dt.time(18), dt.time(0), True, Span(1080, 1440)),
        (0, dt.time(0), dt.time(0), False, Span(0, 1440)),
        (0, dt.time(9), dt.time(9), True, Span(540, 1980)),
    ],
)
def test_a_span_is_read_from_a_day_and_two_times(day, starts, ends, next_day, expected):
    assert span(day, starts, ends, next_day) == expected


@pytest.mark.parametrize("ends", [dt.time(2), dt.time(18)])
def test_an_end_before_the_start_is_refused_with_words(ends):
    words = "^Choose an end time after 6pm, or say that it ends the next day.$"

    with pytest.raises(ValueError, match=words):
        span(5, dt.time(18), ends)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("mon", Span(360, 1800)),
        ("sat", Span(7560, 9000)),
        ("sat-morning", Span(7560, 7920)),
        ("sat-afternoon", Span(7920, 8220)),
        ("sat-evening", Span(8220, 8520)),
        ("sat-night", Span(8520, 9000)),
        ("sun-night", Span(9960, 10440)),
    ],
)
def test_a_slot_has_a_name(name, expected):
    assert slot(name) == expected


@pytest.mark.parametrize("name", ["", "sat-", "-evening", "saturday", "Sat", "sat-evening-", "sat evening", "evening"])
def test_a_name_nobody_knows_is_refused(name):
    with pytest.raises(ValueError, match="not a time"):
        slot(name)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (slot("sat-evening"), slot("sat"), True),
        (slot("sat-evening"), slot("sat-night"), False),
        (slot("sun-night"), span(0, dt.time(5), dt.time(7)), True),
        (slot("sun-night"), span(0, dt.time(6), dt.time(7)), False),
        (slot("sun-night"), slot("mon"), False),
        (Span(0, 10080), slot("wed-morning"), True),
        (Span(9000, 19080), slot("sat"), True),
        (Span(10079, 20159), Span(10078, 10079), True),
    ],
)
def test_spans_overlap_on_the_circle_of_the_week(a, b, expected):
    assert (week.overlaps(a, b), week.overlaps(b, a)) == (expected, expected)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (0, "midnight"),
        (1440, "midnight"),
        (30, "12:30am"),
        (545, "9:05am"),
        (720, "midday"),
        (750, "12:30pm"),
        (5 * 1440 + 1020, "5pm"),
        (dt.time(17, 30), "5:30pm"),
        (dt.datetime(2026, 11, 28, 2), "2am"),
    ],
)
def test_a_time_is_said_as_people_say_it(moment, expected):
    assert week.clock(moment) == expected


@pytest.mark.parametrize(
    ("utc", "expected"),
    [
        ("2026-03-29T00:59:59+00:00", "2026-03-29T00:59"),
        ("2026-03-29T01:00+00:00", "2026-03-29T02:00"),
        ("2026-10-25T00:30+00:00", "2026-10-25T01:30"),
        ("2026-10-25T01:30+00:00", "2026-10-25T01:30"),
        ("2027-03-28T01:00+00:00", "2027-03-28T02:00"),
        ("2027-10-31T00:59+00:00", "2027-10-31T01:59"),
        ("2027-10-31T01:00+00:00", "2027-10-31T01:00"),
    ],
)
def test_the_wall_clock_follows_both_changes(utc, expected):
    assert week.wall(at(utc)) == at(expected)
    assert week.wall(at(utc)).fold == 0


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        week.wall(FRIDAY)


@pytest.mark.parametrize(
    "parts",
    [
        {"nth": 1},
        {"every": None},
        {"every": 1, "date": on("2026-11-28")},
        {"every": 3},
        {"every": 2},
        {"every": 2, "phase": 2},
        {"every": 1, "phase": 0},
        {"every": None, "nth": 6},
        {"every": None, "date": on("2026-11-29")},
        {"vague": True},
        {"bank_holidays": "perhaps"},
    ],
)
def test_parts_that_do_not_belong_together_are_refused(parts):
    with pytest.raises(ValueError, match="session"):
        weekly("sat", 20, 22, **parts)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("1970-01-05", 0),
        ("1970-01-11", 0),
        ("1970-01-12", 1),
        ("1970-01-04", 1),
        ("2026-11-23", 0),
        ("2026-11-30", 1),
    ],
)
def test_the_phase_turns_each_monday(day, expected):
    assert week.phase(on(day)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-01", (1,)),
        ("2026-11-07", (1,)),
        ("2026-11-08", (2,)),
        ("2026-11-22", (4,)),
        ("2026-11-23", (4,)),
        ("2026-11-24", (4, -1)),
        ("2026-11-29", (5, -1)),
        ("2027-02-28", (4, -1)),
    ],
)
def test_a_date_is_the_nth_and_perhaps_the_last_of_its_month(day, expected):
    there = slot(f"{week.DAYS[on(day).weekday()]}-morning")

    found = [nth for nth in (1, 2, 3, 4, 5, -1) if week.falls_on(week.Pattern(there, every=None, nth=nth), on(day))]

    assert tuple(found) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, ["11-02", "11-09", "11-16", "11-23", "11-30"]),
        ({"every": 2, "phase": 1}, ["11-02", "11-16", "11-30"]),
        ({"every": 2, "phase": 0}, ["11-09", "11-23"]),
        ({"every": None, "nth": 1}, ["11-02"]),
        ({"every": None, "nth": 4}, ["11-23"]),
        ({"every": None, "nth": 5}, ["11-30"]),
        ({"every": None, "nth": -1}, ["11-30"]),
        ({"every": None, "date": on("2026-11-16")}, ["11-16"]),
        (
            {"seasons": ((on("2026-11-09"), on("2026-11-16")), (on("2026-11-30"), on("2026-12-18")))},
            ["11-09", "11-16", "11-30"],
        ),
        ({"exceptions": ((on("2026-11-09"), "cancelled", ""),)}, ["11-02", "11-16", "11-23", "11-30"]),
    ],
)
def test_mondays_of_november_by_recurrence(parts, expected):
    pattern = weekly("mon", 18, 21, **parts)

    found = week.occurrences(pattern, on("2026-11-01"), on("2026-11-30"), NONE)

    assert [f"{each.day:%m-%d}" for each in found] == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, "unsure"),
        ({"bank_holidays": "runs"}, "sure"),
        ({"bank_holidays": "closed"}, "no"),
        ({"exceptions": ((on("2026-12-28"), "runs", ""),)}, "sure"),
        ({"bank_holidays": "closed", "exceptions": ((on("2026-12-28"), "runs", ""),)}, "sure"),
        ({"bank_holidays": "runs", "exceptions": ((on("2026-12-28"), "cancelled", ""),)}, "no"),
        ({"every": 2, "phase": 0}, "no"),
        ({"every": 2, "phase": 0, "exceptions": ((on("2026-12-28"), "runs", ""),)}, "sure"),
        ({"seasons": ((on("2026-01-01"), on("2026-12-27")),)}, "no"),
        (
            {
                "seasons": ((on("2026-01-01"), on("2026-12-27")),),
                "exceptions": ((on("2026-12-28"), "runs", ""),),
            },
            "sure",
        ),
        ({"exceptions": ((on("2026-12-28"), "runs", ""), (on("2026-12-28"), "cancelled", ""))}, "no"),
    ],
)
def test_how_sure_a_monday_group_is_on_a_bank_holiday(parts, expected):
    pattern = weekly("mon", 18, 21, **parts)

    assert week.certainty(pattern, on("2026-12-28"), CHRISTMAS_2026) == expected


def test_a_session_runs_on_no_other_weekday_even_by_exception():
    pattern = weekly("mon", 18, 21, exceptions=((on("2026-11-24"), "runs", ""),))

    assert week.certainty(pattern, on("2026-11-24"), NONE) == "no"


def test_an_occurrence_carries_the_words_of_its_exception():
    pattern = weekly("sat", 20, 26, exceptions=((on("2026-11-28"), "runs", "With live music"),))

    [found] = week.occurrences(pattern, on("2026-11-28"), on("2026-11-28"), NONE)

    assert found == week.Occurrence(
        at("2026-11-28T20:00"), at("2026-11-29T02:00"), True, False, on("2026-11-28"), "With live music"
    )


def test_one_shared_minute_is_enough_also_across_the_end_of_the_week():
    late = Span(week.WEEK - 60, week.WEEK + 600)
    before = Span(week.WEEK - 120, week.WEEK - 59)
    pairs = [(Span(0, 601), Span(600, 700)), (Span(599, 700), late), (before, late), (Span(600, 700), late)]

    found = [(week.overlaps(a, b), week.overlaps(b, a)) for a, b in pairs]
    assert found == [(True, True), (True, True), (True, True), (False, False)]


def test_the_surest_of_several_answers_counts():
    answers = [["no", "sure", "unsure"], ["no", "unsure"], ["no"], []]

    assert [week.surest(each) for each in answers] == ["sure", "unsure", "no", "no"]


def test_the_words_of_an_exception_stand_beside_its_own_date():
    first, second = (FRIDAY.date() + dt.timedelta(days) for days in (0, 7))
    pattern = weekly("fri", 18, 21, exceptions=((first, "runs", "In the hall."), (second, "runs", "Outside.")))

    found = week.occurrences(pattern, first, second, NONE)

    assert [each.words for each in found] == ["In the hall.", "Outside."]
