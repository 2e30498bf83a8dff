"""Dates that people type, in English, Spanish and Portuguese: they are real days everywhere."""

from datetime import date

import pytest

from directory.models import holidays
from directory.understanding import read

MONDAY = date(2026, 11, 30)
HOLIDAYS = holidays(2025, 2026, 2027, changes=[])
RIGHT = {
    "saturday 5 december": "2026-12-05",
    "sat 5th dec": "2026-12-05",
    "6 december": "2026-12-06",
    "december 6th": "2026-12-06",
    "the 6th of december": "2026-12-06",
    "6 de diciembre": "2026-12-06",
    "el sábado 5 de diciembre": "2026-12-05",
    "6 de dezembro": "2026-12-06",
    "no dia 6 de dezembro": "2026-12-06",
    "29 november": "2027-11-29",
    "30 november": "2026-11-30",
    "5 may 2027": "2027-05-05",
    "25/12/2026": "2026-12-25",
    "25.12.26": "2026-12-25",
    "2026-12-25": "2026-12-25",
    "on 25/12": "2026-12-25",
    "5 december evening": "2026-12-05-evening",
    "evening of 5 december": "2026-12-05-evening",
    "24 december to 26 december": "2026-12-24 2026-12-25 2026-12-26",
    "on christmas day": "2026-12-25",
    "christmas": "2026-12-25",
    "at christmas": "2026-12-25",
    "xmas day": "2026-12-25",
    "christmas eve": "2026-12-24",
    "boxing day": "2026-12-26",
    "new year's eve": "2026-12-31",
    "new years day": "2027-01-01",
    "good friday": "2027-03-26",
    "easter sunday": "2027-03-28",
    "easter monday": "2027-03-29",
    "easter": "2027-03-26 2027-03-27 2027-03-28 2027-03-29",
    "over easter": "2027-03-26 2027-03-27 2027-03-28 2027-03-29",
    "bank holiday": "2026-12-25",
    "bank holiday monday": "2026-12-28",
    "august bank holiday": "2027-08-30",
    "may bank holiday": "2027-05-03",
    "late may bank holiday": "2027-05-31",
    "navidad": "2026-12-25",
    "en navidad": "2026-12-25",
    "nochebuena": "2026-12-24",
    "nochevieja": "2026-12-31",
    "año nuevo": "2027-01-01",
    "viernes santo": "2027-03-26",
    "natal": "2026-12-25",
    "véspera de natal": "2026-12-24",
    "passagem de ano": "2026-12-31",
    "ano novo": "2027-01-01",
    "sexta-feira santa": "2027-03-26",
    "páscoa": "2027-03-26 2027-03-27 2027-03-28 2027-03-29",
}
IN_NUMBERS = {
    "25/12": "2026-12-25",
    "5/12": "2026-12-05",
    "05.12.2026": "2026-12-05",
    "5-12": "2026-12-05",
    "on 5-12": "2026-12-05",
    "on 5.12": "2026-12-05",
    "sat 5/12": "2026-12-05",
    "5/12 evening": "2026-12-05-evening",
    "5/12-7/12": "2026-12-05 2026-12-06 2026-12-07",
    "5/12 to 7/12": "2026-12-05 2026-12-06 2026-12-07",
    "el 5 del 12": "2026-12-05",
    "el 5/12": "2026-12-05",
    "no dia 5/12": "2026-12-05",
    "5 do 12": "2026-12-05",
    "3/10": "2027-10-03",
    "first of december": "2026-12-01",
    "the twenty-fifth of december": "2026-12-25",
    "primero de diciembre": "2026-12-01",
    "el veinticinco de diciembre": "2026-12-25",
    "primeiro de dezembro": "2026-12-01",
    "vinte e cinco de dezembro": "2026-12-25",
}
NEXT_WEEK = " ".join(f"2026-12-{day:02}" for day in range(7, 14))
AHEAD = {
    "next monday": "2026-12-07",
    "next tuesday": "2026-12-01",
    "next tuesday evening": "2026-12-01-evening",
    "next saturday or sunday": "2026-12-05 2026-12-06",
    "this coming sunday": "2026-12-06",
    "this monday": "2026-11-30",
    "tuesday next week": "2026-12-08",
    "next week on tuesday evening": "2026-12-08-evening",
    "monday to wednesday next week": "2026-12-07 2026-12-08 2026-12-09",
    "weekend next week": "2026-12-12 2026-12-13",
    "next week": NEXT_WEEK,
    "this week": " ".join(["2026-11-30", *(f"2026-12-{day:02}" for day in range(1, 7))]),
    "in two weeks": "2026-12-14",
    "in 2 weeks time": "2026-12-14",
    "in a fortnight": "2026-12-14",
    "in 10 days": "2026-12-10",
    "3 days from now": "2026-12-03",
    "a week on saturday": "2026-12-12",
    "a fortnight on friday": "2026-12-18",
    "saturday week": "2026-12-12",
    "a week today": "2026-12-07",
    "tomorrow week": "2026-12-08",
    "the 12th": "2026-12-12",
    "on the 31st": "2026-12-31",
    "on the 30th": "2026-11-30",
    "el próximo martes": "2026-12-01",
    "el martes que viene por la noche": "2026-12-01-evening 2026-12-01-night",
    "el martes de la semana que viene": "2026-12-08",
    "la semana que viene": NEXT_WEEK,
    "la próxima semana": NEXT_WEEK,
    "dentro de dos semanas": "2026-12-14",
    "dentro de quince días": "2026-12-14",
    "el día 12": "2026-12-12",
    "domingo que vem": "2026-12-06",
    "próxima terça": "2026-12-01",
    "na próxima terça-feira": "2026-12-01",
    "terça da próxima semana": "2026-12-08",
    "na próxima semana": NEXT_WEEK,
    "para a semana": NEXT_WEEK,
    "dia 12": "2026-12-12",
    "daqui a duas semanas": "2026-12-14",
    "daqui a 3 dias": "2026-12-03",
}
# What looks like a date and is none.
NONE = [
    "24/7 helpline",
    "christmas lunch",
    "31 november",
    "easter egg hunt",
    "group for 18 25",
    "12 steps",
    "march for peace",
    "12th floor",
    "the 12th step",
    "on the 2nd floor",
    "four sessions in two weeks",
    "once a week",
    "2 vezes por semana",
    "next steps",
    "in a day centre",
    "en un día malo",
    "7 dias",
    "£5/12",
    "£5-12",
    "£5/12 per session",
    "5/12 pounds",
    "5/12€",
    "£5.12.26",
    "aged 5-12",
    "5-12 year olds",
    "kids 5-12",
    "carers 5-12",
    "children 5/12",
    "24/7",
    "24/7/365",
    "on 24/7",
    "7/7",
    "9/11 survivors",
    "mood 3/10",
    "i feel 2/10",
    "score 5/12",
    "won 5-12",
    "1/2 price",
    "12/12 steps",
    "020 7924 9657",
    "020-7924-9657",
    "0800 11 11",
    "07-12-34",
    "se5 5-12",
    "flat 5/12",
    "31/11",
    "5/13",
    "second march for peace",
]


def asked(line: str):
    return read(line, today=MONDAY, holidays=HOLIDAYS)


@pytest.mark.parametrize(("line", "days"), (RIGHT | IN_NUMBERS | AHEAD).items(), ids=[*RIGHT, *IN_NUMBERS, *AHEAD])
def test_a_date_is_read_as_that_day_and_nothing_is_left_over(line, days):
    found = asked(line)

    assert (found.filters.get("when"), found.rest) == (days.split(), "")


@pytest.mark.parametrize("line", NONE)
def test_what_only_looks_like_a_date_is_left_as_it_is(line):
    assert "when" not in asked(line).filters


def test_a_weekday_that_does_not_fit_its_date_does_not_bring_other_weeks_back():
    assert asked("saturday 6 december").filters == {"when": ["2026-12-06"]}


def test_without_knowing_which_day_it_is_no_date_is_guessed():
    assert read("6 december").filters == {}


def test_every_day_of_a_year_is_read_back_as_itself():
    days = [date.fromordinal(MONDAY.toordinal() + n) for n in range(365)]

    wrong = [day for day in days if asked(f"on {day:%A} {day.day} {day:%B}").filters != {"when": [day.isoformat()]}]

    assert wrong == []


@pytest.mark.parametrize(
    ("line", "others"),
    [
        ("carers next tuesday in brixton", {"who": ["carers"], "near": ["Brixton"]}),
        ("portuguese group next week", {"language": ["pt"], "format": ["group"]}),
        ("grupo na próxima semana em português", {"language": ["pt"], "format": ["group"]}),
        ("this weekend carers", {"who": ["carers"]}),
        ("carers on the 12th", {"who": ["carers"]}),
        ("carers 25/12", {"who": ["carers"]}),
    ],
)
def test_beside_a_date_the_other_words_are_read_as_before(line, others):
    found = asked(line)

    assert {name: values for name, values in found.filters.items() if name != "when"} == others
    assert (found.rest, bool(found.filters["when"])) == ("", True)


def test_the_hours_beside_a_weekday_are_no_date():
    found = asked("tuesday 10-12")

    assert (found.filters, found.rest) == ({"when": ["tue"]}, "10-12")


def test_every_week_is_not_a_week_away_from_a_day():
    assert asked("twice a week on saturday").filters == {"when": ["sat"]}


@pytest.mark.parametrize(
    ("day", "days"), [(date(2026, 11, 26), ["weekend"]), (date(2026, 11, 27), ["2026-12-05", "2026-12-06"])]
)
def test_next_weekend_is_the_one_after_when_a_weekend_begins(day, days):
    assert read("next weekend", today=day).filters == {"when": days}


@pytest.mark.parametrize(
    "words",
    [
        "next month",
        "in two months",
        "in the next few days",
        "at the end of the month",
        "in the new year",
        "31 november",
        "30 february",
        "el mes que viene",
        "el próximo mes",
        "no próximo mês",
        "nos próximos dias",
        "31 de novembro",
    ],
)
def test_a_time_that_names_no_day_is_said_to_be_unused_and_the_others_are_read(words):
    found = asked(f"carers {words} in brixton")

    assert found.filters == {"who": ["carers"], "near": ["Brixton"]}
    assert (found.rest, found.aside) == ("", (words,))
