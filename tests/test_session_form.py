"""The form of a session: days, times and how often, and what cannot be."""

import datetime as dt

import pytest
import time_machine

from directory import week
from directory.forms.sessions import SessionForm, next_date

SUBJECT = "6f1c1c52-0c8e-4a3c-9a50-3a7f4e1f0a11"
SATURDAY_NIGHT = {"days": ["5"], "starts": "8pm", "ends": "2am", "next_day": "on", "often": "weekly"}


def session(**values):
    form = SessionForm(SATURDAY_NIGHT | values)
    return form.items(SUBJECT, "key") if form.is_valid() else dict(form.errors)


def test_saturday_from_8pm_to_2am_ends_on_sunday():
    (item,) = session()

    assert week.pattern_words(week.Pattern(week.Span(item["opens"], item["closes"]))) == "Saturdays, 8pm to 2am"


def test_one_form_stands_for_several_days_and_the_night_of_sunday_wraps():
    items = session(days=["4", "5", "6"])

    assert [(one["opens"] // week.DAY, one["closes"] - one["opens"]) for one in items] == [(4, 360), (5, 360), (6, 360)]
    assert len({one["id"] for one in items}) == 3


def test_sending_the_same_form_again_gives_the_same_ids():
    assert session(days=["4", "5"]) == session(days=["4", "5"])


def test_when_only_the_day_is_known_the_session_is_vague():
    (item,) = session(vague="on", starts="", ends="", next_day="")

    assert (item["vague"], item["opens"], item["closes"] - item["opens"]) == (True, 5 * week.DAY + 360, week.DAY)


def test_first_and_third_of_the_month_are_two_sessions():
    items = session(often="monthly", weeks=["1", "3"])

    assert [(one["nth"], one["every"], one["date"]) for one in items] == [(1, None, None), (3, None, None)]


def test_every_second_week_knows_its_weeks_from_the_next_date():
    (item,) = session(often="fortnightly", next_on_0="5", next_on_1="12", next_on_2="2026")

    assert (item["every"], item["phase"]) == (2, week.phase(dt.date(2026, 12, 5)))


@time_machine.travel(dt.datetime(2026, 11, 22, 12), tick=False)
def test_once_takes_its_weekday_from_the_date():
    (item,) = session(often="once", days=[], date_0="31", date_1="12", date_2="2026")

    assert (item["date"], item["opens"] // week.DAY, item["every"]) == ("2026-12-31", 3, None)


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({"days": []}, {"days": ["Choose at least one day."]}),
        ({"next_day": ""}, {"ends": ["Choose an end time after 8pm, or say that it ends the next day."]}),
        ({"ends": "9pm"}, {"ends": ["That would be more than a day. Take the tick for “the next day” away."]}),
        ({"ends": ""}, {"ends": ["Enter when it ends, for example 8pm. Or say that you are not sure."]}),
        ({"often": ""}, {"often": ["Choose how often."]}),
        ({"often": "monthly"}, {"weeks": ["Choose which weeks of the month."]}),
        ({"often": "fortnightly"}, {"next_on": ["Enter the date of the next one, so that we know which weeks."]}),
        (
            {"often": "fortnightly", "next_on_0": "6", "next_on_1": "12", "next_on_2": "2026"},
            {"next_on": ["That date is a Sunday. Enter a date on one of your days."]},
        ),
        ({"often": "once"}, {"date": ["Enter the date."], "days": None}),
        (
            {"often": "once", "date_0": "1", "date_1": "1", "date_2": "2020"},
            {"date": ["That date has passed. Enter one that is still to come."]},
        ),
    ],
)
def test_a_session_that_cannot_be_says_what_to_do(values, errors):
    assert session(**values) == {name: words for name, words in errors.items() if words}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"days": ["6"]},
        {"vague": "on", "starts": "", "ends": "", "next_day": ""},
        {"often": "monthly", "weeks": ["-1"]},
        {"often": "fortnightly", "next_on_0": "5", "next_on_1": "12", "next_on_2": "2026"},
        {"starts": "midday", "ends": "midnight", "next_day": "", "words": "Come early", "hide_times": "on"},
        {"starts": "midnight", "ends": "midnight", "next_day": ""},
    ],
)
def test_a_session_opened_and_saved_again_stays_as_it_is(values):
    (item,) = session(**values)
    begun = SessionForm(item=item).initial
    day = begun.pop("next_on", None)
    parts = {f"next_on_{n}": part for n, part in enumerate([day.day, day.month, day.year])} if day else {}
    shown = {name: week.clock(value) if name in ("starts", "ends") else value for name, value in begun.items()}

    again = SessionForm({name: value for name, value in (shown | parts).items() if value is not False}, item=item)

    assert again.is_valid()
    assert again.items(SUBJECT, item["id"]) == [item]


@time_machine.travel(dt.datetime(2026, 11, 22, 12), tick=False)
def test_the_next_date_of_a_fortnight_lies_in_the_right_week():
    found = [next_date(5, phase) for phase in (0, 1)]

    assert sorted(found) == [dt.date(2026, 11, 28), dt.date(2026, 12, 5)]
    assert [week.phase(day) for day in found] == [0, 1]
