"""What is said of bank holidays: of a telephone and its hours, and of the dates on which a group meets."""

import datetime as dt

import pytest
import time_machine

from directory.models import BankHoliday
from directory.week.times import LONDON
from tests.factories import an_initiative, an_organisation, edited
from tests.pages import text

pytestmark = pytest.mark.django_db
PHONE = {"sort": "phone", "value": "020 7946 0123"}
OFFICE_HOURS = [[day * 1440 + 540, day * 1440 + 1020] for day in range(5)]
CHECKED = dt.date(2026, 11, 30)
CHRISTMAS, THE_MONDAY_AFTER, A_TUESDAY = "2026-12-25T10:00", "2026-12-28T10:00", "2026-12-29T10:00"
NOW, CHECK, NOT_NOW = "Answered now", "Bank holiday: check first", "Not answered now"


def at(moment: str):
    return time_machine.travel(dt.datetime.fromisoformat(moment).replace(tzinfo=LONDON), tick=False)


def weekdays(rule: str) -> list[dict]:
    return [
        {"opens": day * 1440 + 600, "closes": day * 1440 + 960, "every": 1, "bank_holidays": rule} for day in range(5)
    ]


def line(client, row):
    return client.get(row.get_absolute_url()).context["listing"].contacts[0]


@pytest.mark.parametrize(
    ("moment", "rule", "answer"),
    [
        (CHRISTMAS, "closed", (CHECK, True, False)),
        (THE_MONDAY_AFTER, "closed", (CHECK, True, False)),
        (CHRISTMAS, "unknown", (CHECK, True, False)),
        (CHRISTMAS, "runs", (NOW, True, True)),
        ("2026-12-25T09:30", "runs", (CHECK, True, False)),
        ("2026-12-25T20:00", "closed", (NOT_NOW, False, False)),
        ("2026-12-26T10:00", "closed", (NOT_NOW, False, False)),
        (A_TUESDAY, "closed", (NOW, True, True)),
    ],
)
def test_a_number_is_answered_on_a_bank_holiday_only_while_the_group_says_that_it_is_on(client, moment, rule, answer):
    row = an_initiative(meets=weekdays(rule), contacts=[PHONE | {"hours": OFFICE_HOURS}], checked=CHECKED)

    with at(moment):
        found = line(client, row)

    assert (found.state, bool(found.href), found.is_button) == answer


def test_the_hours_of_the_evening_before_go_on_after_midnight_into_a_bank_holiday(client):
    late = [[3 * 1440 + 1320, 4 * 1440 + 120]]
    row = an_initiative(contacts=[PHONE | {"hours": late}], checked=CHECKED)

    states = []
    for moment in ("2026-12-24T23:00", "2026-12-25T01:00", "2026-12-25T03:00"):
        with at(moment):
            states.append(line(client, row).state)

    assert states == [NOW, NOW, NOT_NOW]


def test_a_number_answered_at_any_time_is_answered_on_a_bank_holiday(client):
    row = an_initiative(contacts=[PHONE | {"any_time": True}], checked=CHECKED)

    with at(CHRISTMAS):
        found = line(client, row)

    assert (found.state, found.is_button) == ("", True)


def test_a_bank_holiday_that_a_moderator_corrects_is_corrected_at_once(client):
    kept = BankHoliday.objects.create(day="2026-12-02", name="A day of thanks")
    row = an_initiative(contacts=[PHONE | {"hours": OFFICE_HOURS}], checked=CHECKED)

    with at("2026-12-01T10:00"):
        before = line(client, row).state
        BankHoliday.objects.filter(pk=kept.pk).update(day="2026-12-01")
        corrected = line(client, row).state
        BankHoliday.objects.filter(pk=kept.pk).update(is_holiday=False)

        assert (before, corrected, line(client, row).state) == (NOW, CHECK, NOW)


def test_a_day_that_a_moderator_made_a_bank_holiday_is_one(client):
    BankHoliday.objects.create(day="2026-12-01", name="A day of thanks")
    row = an_initiative(contacts=[PHONE | {"hours": OFFICE_HOURS}], checked=CHECKED)

    with at("2026-12-01T10:00"):
        assert line(client, row).state == CHECK


def test_the_number_of_an_organisation_says_check_first_on_a_bank_holiday(client):
    body = an_organisation(contacts=[{"id": "7d4b7e8c-5d0c-4f52-9d1d-1a1f3a0d7c11", **PHONE, "hours": OFFICE_HOURS}])

    states = []
    for moment in (CHRISTMAS, "2026-12-25T20:00", A_TUESDAY):
        with at(moment):
            states.append(client.get(body.get_absolute_url()).context["contacts"][0].state)

    assert states == [CHECK, NOT_NOW, ""]


@pytest.mark.parametrize(
    "parts",
    [
        {"state": "paused"},
        {"state": "paused", "paused_until": "2027-01-04"},
        {"state": "ended"},
        {"state": "moved"},
        {"meets": [{"slot": "tue-morning", "seasons": [{"first": "2026-09-01", "last": "2026-12-18"}]}]},
        {"meets": [{"slot": "tue-morning", "seasons": [{"first": "2027-01-05", "last": "2027-03-31"}]}]},
        {"meets": [{"slot": "tue-morning", "date": "2026-12-01"}]},
    ],
)
@pytest.mark.parametrize("contact", [{"hours": OFFICE_HOURS}, {"any_time": True}])
def test_nobody_is_said_to_answer_for_what_is_paused_or_over(client, parts, contact):
    row = an_initiative(**parts, formats=["phone"], contacts=[PHONE | contact], checked=CHECKED)

    with at(A_TUESDAY):
        found, page = line(client, row), client.get("/now/").context["page"]

    assert (found.state, bool(found.href), found.is_button) == ("", True, False)
    assert (page.lines, page.other_lines) == ([], [])


def test_a_pause_that_is_over_and_a_season_that_has_begun_are_answered_again(client):
    back = an_initiative(
        state="paused", paused_until="2026-12-29", contacts=[PHONE | {"hours": OFFICE_HOURS}], checked=CHECKED
    )
    winter = {"slot": "sat-morning", "seasons": [{"first": "2026-12-29", "last": "2027-03-31"}]}
    begun = an_initiative(meets=[winter], contacts=[PHONE | {"hours": OFFICE_HOURS}], checked=CHECKED)

    with at(A_TUESDAY):
        states = [line(client, row).state for row in (back, begun)]

    assert states == [NOW, NOW]


def test_on_a_bank_holiday_a_phone_line_is_open_now_only_when_the_group_said_so(client):
    hours = [PHONE | {"hours": OFFICE_HOURS}]
    an_initiative(name="Office", formats=["phone"], contacts=hours, checked=CHECKED)
    an_initiative(name="Closed", formats=["phone"], contacts=hours, meets=weekdays("closed"), checked=CHECKED)
    an_initiative(name="Unknown", formats=["phone"], contacts=hours, meets=weekdays("unknown"), checked=CHECKED)
    an_initiative(name="Runs", formats=["phone"], contacts=hours, meets=weekdays("runs"), checked=CHECKED)
    an_initiative(name="Always", formats=["phone"], contacts=[PHONE | {"any_time": True}], checked=CHECKED)

    with at(CHRISTMAS):
        page = client.get("/now/").context["page"]

    assert [one.card.name for one in page.lines] == ["Always", "Runs"]
    assert [card.name for card in page.other_lines] == ["Closed", "Office", "Unknown"]


A_MONTHLY = {"opens": 5 * 1440 + 600, "closes": 5 * 1440 + 960}
A_YEAR = {"first": "2026-01-01", "last": "2026-12-11"}


@pytest.mark.parametrize(
    ("session", "words"),
    [
        (A_MONTHLY | {"nth": 1}, ""),
        (A_MONTHLY | {"nth": -1}, "Saturday 26 December is a bank holiday. It is closed then."),
        ({"slot": "mon-morning", "every": 2, "phase": 0}, ""),
        ({"slot": "mon-morning", "every": 2, "phase": 1}, "Monday 28 December is a bank holiday. It is closed then."),
        ({"slot": "fri-morning", "nth": 2}, ""),
        ({"slot": "fri-morning", "every": 1, "seasons": [A_YEAR]}, ""),
        ({"slot": "mon-morning", "nth": 1, "seasons": [A_YEAR]}, ""),
        ({"slot": "fri-morning", "every": 1}, "Friday 25 December is a bank holiday. It is closed then."),
        (
            {"slot": "mon-morning", "every": 1, "bank_holidays": "unknown"},
            "Monday 28 December is a bank holiday. Check first whether it runs.",
        ),
        (
            {"slot": "fri-morning", "every": 1, "exceptions": [{"date": "2026-12-25", "sort": "runs"}]},
            "Friday 25 December is a bank holiday. It runs as usual.",
        ),
        (
            {
                "slot": "fri-morning",
                "every": 1,
                "bank_holidays": "runs",
                "exceptions": [{"date": "2026-12-25", "sort": "cancelled"}],
            },
            "Friday 25 December is a bank holiday. It is closed then.",
        ),
    ],
)
def test_a_bank_holiday_is_only_spoken_of_when_it_is_one_of_the_dates(client, session, words):
    row = an_initiative(meets=[{"bank_holidays": "closed"} | session], checked=CHECKED)

    with at("2026-11-30T10:00"):
        page = client.get(row.get_absolute_url())

    assert page.context["listing"].bank_holiday == words
    assert ("bank holiday" in page.text) == bool(words)


@pytest.mark.parametrize(
    "state", [{"state": "ended"}, {"state": "paused"}, {"state": "paused", "paused_until": "2027-02-01"}]
)
def test_what_is_over_or_paused_says_nothing_of_bank_holidays(client, state):
    row = edited(an_initiative(meets=["fri-morning"], checked=CHECKED), **state)

    with at("2026-11-30T10:00"):
        assert "bank holiday" not in text(client, row)
