"""Times as people read them."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from directory import week
from directory.week import Pattern, Span, Window
from tests.week_patterns import CHRISTMAS_2026, FRIDAY, NONE, a_vague, all_day_every_day, at, on, once, weekly


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (weekly("mon", 18, 21), "Mondays, 6pm to 9pm"),
        (weekly("sat", 20, 26, every=2, phase=0), "Every second Saturday, 8pm to 2am"),
        (weekly("mon", 10, 12, every=None, nth=1), "First Monday of the month, 10am to midday"),
        (weekly("fri", 17.5, 24, every=None, nth=-1), "Last Friday of the month, 5:30pm to midnight"),
        (once("2026-11-28", 13, 16), "Saturday 28 November 2026, 1pm to 4pm"),
        (a_vague("tue"), "Most Tuesdays, time not known"),
        (a_vague("tue", every=2, phase=1), "Every second Tuesday, time not known"),
        (weekly("sat", 0, 24), "Saturdays, day and night"),
        (weekly("fri", 17, 24 + 24 + 24 + 9), "Fridays, 5pm to 9am on Monday"),
        (weekly("sat", 9, 48), "Saturdays, 9am to midnight on Sunday"),
        (Pattern(Span(0, 10080)), "Every day, day and night"),
        (weekly("sun", 22, 30), "Sundays, 10pm to 6am"),
    ],
)
def test_a_session_in_words(pattern, expected):
    assert week.pattern_words(pattern) == expected


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ([], []),
        (
            [weekly(day, 9, 17) for day in ("mon", "tue", "wed", "thu", "fri")],
            ["Monday to Friday, 9am to 5pm"],
        ),
        ([weekly("sun", 10, 16), weekly("sat", 10, 16)], ["Saturdays and Sundays, 10am to 4pm"]),
        ([weekly(day, 18, 24) for day in week.DAYS], ["Every day, 6pm to midnight"]),
        (all_day_every_day(), ["Every day, day and night"]),
        ([weekly("mon", 17, 21), weekly("wed", 17, 21)], ["Mondays and Wednesdays, 5pm to 9pm"]),
        (
            [weekly(day, 17, 21) for day in ("mon", "wed", "fri")],
            ["Mondays, Wednesdays and Fridays, 5pm to 9pm"],
        ),
        ([weekly("mon", 17, 21), weekly("mon", 17, 21)], ["Mondays, 5pm to 9pm"]),
        (
            [weekly("mon", 14, 16), weekly("mon", 10, 12), weekly("tue", 10, 12)],
            ["Mondays and Tuesdays, 10am to midday", "Mondays, 2pm to 4pm"],
        ),
        (
            [weekly("sat", 10, 12, every=2, phase=0), weekly("sun", 10, 12, every=2, phase=0)],
            ["Every second Saturday and Sunday, 10am to midday"],
        ),
        (
            [weekly("sat", 10, 12, every=2, phase=0), weekly("sun", 10, 12, every=2, phase=1)],
            ["Every second Saturday, 10am to midday", "Every second Sunday, 10am to midday"],
        ),
        (
            [weekly("mon", 10, 12, every=None, nth=nth) for nth in (-1, 3, 1)],
            ["First, third and last Monday of the month, 10am to midday"],
        ),
        ([a_vague("thu"), a_vague("tue")], ["Most Tuesdays and Thursdays, time not known"]),
        ([a_vague(day) for day in week.DAYS], ["Most days, time not known"]),
        (
            [once("2026-11-30", 10, 12), weekly("sun", 10, 12)],
            ["Sundays, 10am to midday", "Monday 30 November 2026, 10am to midday"],
        ),
    ],
)
def test_a_week_in_words(patterns, expected):
    assert week.week_words(patterns) == expected


JULY = (on("2027-07-01"), on("2027-07-31"))
TERMS = ((on("2027-01-05"), on("2027-03-26")), (on("2026-09-07"), on("2026-12-18")))
LAST_YEAR = (on("2025-07-01"), on("2025-07-31"))


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ([weekly("sat", 14, 16, seasons=(JULY,))], ["Saturdays, 2pm to 4pm, 1 July to 31 July 2027"]),
        (
            [weekly("sat", 14, 16, seasons=((on("2026-10-03"), on("2027-03-27")),))],
            ["Saturdays, 2pm to 4pm, 3 October 2026 to 27 March 2027"],
        ),
        ([a_vague("sat", seasons=((JULY[0], JULY[0]),))], ["Most Saturdays, time not known, 1 July 2027"]),
        (
            [weekly("sat", 14, 16, seasons=TERMS)],
            ["Saturdays, 2pm to 4pm, 7 September to 18 December 2026 and 5 January to 26 March 2027"],
        ),
        ([weekly("sat", 14, 16, seasons=(LAST_YEAR, JULY))], ["Saturdays, 2pm to 4pm, 1 July to 31 July 2027"]),
        (
            [weekly("sat", 14, 16, seasons=(JULY,)), weekly("sun", 14, 16, seasons=(JULY,)), weekly("mon", 14, 16)],
            ["Mondays, 2pm to 4pm", "Saturdays and Sundays, 2pm to 4pm, 1 July to 31 July 2027"],
        ),
        (
            [weekly("sat", 14, 16, every=2, phase=0, seasons=(JULY,))],
            ["Every second Saturday, 2pm to 4pm, 1 July to 31 July 2027"],
        ),
        ([weekly("sat", 14, 16, seasons=(LAST_YEAR,))], ["Over: Saturdays, 2pm to 4pm, 1 July to 31 July 2025"]),
        ([once("2026-11-26", 13, 16)], ["Over: Thursday 26 November 2026, 1pm to 4pm"]),
        ([once("2026-11-27", 13, 16)], ["Friday 27 November 2026, 1pm to 4pm"]),
        ([weekly("sat", 14, 16, seasons=(LAST_YEAR,)), weekly("sun", 14, 16)], ["Sundays, 2pm to 4pm"]),
        (
            [weekly("sat", 14, 16, seasons=(LAST_YEAR,), exceptions=((on("2026-12-12"), "runs", ""),))],
            ["Saturdays, 2pm to 4pm, 1 July to 31 July 2025"],
        ),
    ],
)
def test_seasons_stand_beside_the_time(patterns, expected):
    assert week.week_words(patterns, FRIDAY.date()) == expected


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        ("2026-11-27T21:00", "Open now until 9pm"),
        ("2026-11-28T00:00", "Open now until midnight"),
        ("2026-11-28T02:00", "Open now until 2am"),
        ("2026-11-28T16:00", "Open now until 4pm tomorrow"),
        ("2026-11-28T23:00", "Open now until 11pm tomorrow"),
        ("2026-11-29T00:00", "Open now until midnight tomorrow"),
        ("2026-11-30T06:00", "Open now until 6am on Monday"),
        ("2026-12-04T16:00", "Open now, day and night"),
    ],
)
def test_open_now_in_words(until, expected):
    assert week.open_words(at(until), FRIDAY) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (weekly("fri", 17, 21), "Today 5pm to 9pm"),
        (weekly("sat", 20, 26), "Tomorrow 8pm to 2am"),
        (weekly("sun", 20, 26), "Sunday 8pm to 2am"),
        (weekly("thu", 10, 12), "Thursday 10am to midday"),
        (weekly("fri", 10, 12), "Friday 4 December, 10am to midday"),
        (once("2026-12-12", 13, 16), "Saturday 12 December, 1pm to 4pm"),
        (once("2026-12-28", 18, 21), "Monday 28 December, 6pm to 9pm, check first"),
        (a_vague("tue"), "Tuesday, time not known"),
        (weekly("sat", 0, 24), "Tomorrow, day and night"),
        (weekly("sat", 9, 48), "Tomorrow, 9am to midnight on Sunday"),
    ],
)
def test_the_next_one_in_words(pattern, expected):
    occurrence = week.next_occurrence([pattern], FRIDAY, CHRISTMAS_2026)

    said = week.next_line(occurrence, FRIDAY).removeprefix("Next: ")
    assert said[0].upper() + said[1:] == expected


def test_the_next_line_runs_on_after_its_colon():
    occurrence = week.next_occurrence([weekly("sat", 20, 26)], FRIDAY, NONE)

    assert week.next_line(occurrence, FRIDAY) == "Next: tomorrow 8pm to 2am"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (weekly("sun", 20, 26), ("Sunday", "8pm to 2am")),
        (weekly("fri", 20, 22), ("Today", "8pm to 10pm")),
        (a_vague("tue"), ("Tuesday", "Time not known")),
        (once("2026-12-25", 18, 21), ("Friday 25 December", "6pm to 9pm, check first")),
    ],
)
def test_a_card_has_a_day_and_a_time(pattern, expected):
    occurrence = week.next_occurrence([pattern], FRIDAY, CHRISTMAS_2026)

    assert week.stub(occurrence, FRIDAY) == expected


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("2026-11-27T17:00", "2026-11-30T06:00", "Friday 27 November, 5pm, to Monday, 6am"),
        ("2026-11-28T10:07", "2026-11-30T06:00", "Until Monday 30 November, 6am"),
        ("2026-11-27T16:00", "2026-11-28T00:00", "Friday 27 November"),
        ("2026-12-31T17:00", "2027-01-04T06:00", "Thursday 31 December, 5pm, to Monday, 6am"),
    ],
)
def test_a_window_in_words(starts, ends, expected):
    assert week.window_words(Window(at(starts), at(ends), "weekend")) == expected


def test_days_and_ranges_have_names():
    assert [week.day_name(0), week.day_name(6)] == ["Monday", "Sunday"]
    assert week.time_range(Span(0, 10080)) == "day and night, all week"


@pytest.mark.parametrize("day", ["mon", "sat"])
def test_every_place_in_a_month_has_its_word(day):
    words = {1: "First", 2: "Second", 3: "Third", 4: "Fourth", 5: "Fifth", -1: "Last"}
    name = week.day_name(week.DAYS.index(day))

    found = {nth: week.pattern_words(weekly(day, 10, 12, every=None, nth=nth)) for nth in words}

    assert found == {nth: f"{word} {name} of the month, 10am to midday" for nth, word in words.items()}


def test_three_days_in_a_row_are_a_stretch_and_others_are_named():
    def said(*days):
        return week.week_words([weekly(day, 9, 17) for day in days])

    assert said("mon", "tue", "wed") == ["Monday to Wednesday, 9am to 5pm"]
    assert said("mon", "tue") == ["Mondays and Tuesdays, 9am to 5pm"]
    assert said("mon", "tue", "thu") == ["Mondays, Tuesdays and Thursdays, 9am to 5pm"]


def test_parts_of_days_go_by_the_name_of_a_day_of_which_all_are_named():
    named = ["tue-evening", *(f"mon-{part}" for part in week.PARTS)]

    assert week.slots_words(named) == ["Monday", "Tuesday evening"]


def test_a_day_and_a_night_that_begin_in_the_morning_say_when_they_end():
    assert week.time_range(Span(540, 540 + 1440)) == "9am to 9am on Tuesday"
    assert week.time_range(Span(6 * 1440 + 540, 8 * 1440)) == "9am to midnight on Monday"


@pytest.mark.parametrize(
    ("language", "ranges", "until"),
    [
        (
            "es",
            ["de 18:00 a medianoche", "de mediodía a 13:30", "de medianoche a 1:00"],
            ["hasta la 1:00", "hasta las 18:00", "hasta el mediodía", "hasta la medianoche"],
        ),
        (
            "pt",
            ["das 18h à meia-noite", "do meio-dia às 13h30", "da meia-noite à 1h"],
            ["até à 1h", "até às 18h", "até ao meio-dia", "até à meia-noite"],
        ),
    ],
)
def test_times_have_the_form_of_their_language(language, ranges, until):
    hours = [1, 18, 12, 24]
    midnight = at("2026-11-27")

    with override(language):
        assert [week.time_range(Span(*span)) for span in ((1080, 1440), (720, 810), (0, 60))] == ranges
        said = [week.open_words(midnight + timedelta(hours=hour), midnight + timedelta(minutes=1)) for hour in hours]

    assert [words.partition(", ")[2] for words in said] == until
