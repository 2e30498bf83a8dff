"""Stretches of the year and single dates of a session, as people type them."""

import pytest

from directory.forms.sessions import SessionForm

pytestmark = pytest.mark.django_db

SUBJECT = "6f1c1c52-0c8e-4a3c-9a50-3a7f4e1f0a11"
IN_TERM = {
    "season_0_first_0": "7", "season_0_first_1": "1", "season_0_first_2": "2030",
    "season_0_last_0": "5", "season_0_last_1": "4", "season_0_last_2": "2030",
}  # fmt: skip
TUESDAYS = {"days": ["1"], "starts": "6pm", "ends": "8pm", "often": "weekly"}


def on(number, day, month, year, sort="cancelled", words=""):
    parts = {f"single_{number}_day_{part}": str(value) for part, value in enumerate((day, month, year))}
    return parts | {f"single_{number}_sort": sort, f"single_{number}_words": words}


def sessions(item=None, **values):
    form = SessionForm(TUESDAYS | values, item=item)
    return form.items(SUBJECT, "key") if form.is_valid() else dict(form.errors)


def test_a_term_is_a_first_and_a_last_day():
    (made,) = sessions(**IN_TERM)

    assert made["seasons"] == [{"first": "2030-01-07", "last": "2030-04-05"}]


def test_a_date_that_is_off_and_an_extra_one_are_kept_with_their_words():
    # 27 December 2029 is a Thursday, 1 and 8 January 2030 are Tuesdays.
    (made,) = sessions(**IN_TERM, **on(0, 8, 1, 2030, words="Paint."), **on(1, 1, 1, 2030, "runs"))

    assert made["exceptions"] == [
        {"date": "2030-01-08", "sort": "cancelled", "words": "Paint."},
        {"date": "2030-01-01", "sort": "runs", "words": ""},
    ]


def test_a_date_belongs_to_the_session_of_its_weekday_alone():
    tuesday, wednesday = sessions(days=["1", "2"], **on(0, 8, 1, 2030), **on(1, 9, 1, 2030))

    assert [one["date"] for one in tuesday["exceptions"]] == ["2030-01-08"]
    assert [one["date"] for one in wednesday["exceptions"]] == ["2030-01-09"]


def test_what_was_said_of_the_year_is_shown_again_and_stays():
    (made,) = sessions(**IN_TERM, **on(0, 8, 1, 2030, words="Paint."))
    form = SessionForm(item=made)

    assert form.has_dates
    assert form.initial["season_0_first"] == "2030-01-07"
    assert [form.initial[f"single_0_{part}"] for part in ("day", "sort", "words")] == [
        "2030-01-08",
        "cancelled",
        "Paint.",
    ]


def test_dates_that_have_passed_stay_in_the_record_and_off_the_page():
    (made,) = sessions()
    past = [{"date": "2020-01-07", "sort": "cancelled", "words": ""}]
    form = SessionForm(item=made | {"exceptions": past})
    day, *_rest = form.date_rows[0]

    assert form[day].initial is None
    assert sessions(item=made | {"exceptions": past})[0]["exceptions"] == past


BAD_DATES = [
    (IN_TERM | {"season_0_last_2": "2029"}, "season_0_last", "Enter a last day after 7 January 2030."),
    (
        {name: value for name, value in IN_TERM.items() if "last" not in name},
        "season_0_last",
        "Enter both the first and the last day.",
    ),
    (
        {name: value for name, value in IN_TERM.items() if "first" not in name},
        "season_0_first",
        "Enter both the first and the last day.",
    ),
    (on(0, 9, 1, 2030), "single_0_day", "That date is a Wednesday. Enter a date on one of your days."),
    (
        on(0, 8, 1, 2020),
        "single_0_day",
        "That date has passed. Enter one that is still to come, or take it away.",
    ),
    (
        on(0, 8, 1, 2030) | on(1, 8, 1, 2030, "runs"),
        "single_1_day",
        "You have entered this date twice. Take one of them away.",
    ),
    (on(0, "", "", "", words="Paint."), "single_0_day", "Enter the date, or take the words away."),
    (on(0, 8, 1, 2030, "runs"), "single_0_day", "It is on that day anyway. Take this date away."),
    (on(0, 31, 2, 2030), "single_0_day", "Enter a day, a month and a year, for example 27 3 2027."),
]


@pytest.mark.parametrize(("values", "name", "words"), BAD_DATES)
def test_dates_that_cannot_be_say_what_to_do(values, name, words):
    assert sessions(**values) == {name: [words]}


def test_what_is_on_once_has_no_first_and_last_day():
    once = {"often": "once", "date_0": "8", "date_1": "1", "date_2": "2030", "days": []}

    assert sessions(**once, **IN_TERM) == {"season_0_first": ["It is on once only. Take these days away."]}
    assert sessions(**once, **on(0, 8, 1, 2030))[0]["exceptions"][0]["date"] == "2030-01-08"
