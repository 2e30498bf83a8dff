"""Tomorrow, and any date: what is really on then, and what is said of it."""

import datetime as dt

import pytest
import time_machine
from django.http import QueryDict

from directory.models import Initiative
from directory.search import Finder, gaps
from directory.week.times import LONDON
from tests.factories import a_confirmation, an_initiative, edited
from tests.pages import cards
from tests.paper import for_leaving

pytestmark = pytest.mark.django_db
MONDAY = dt.datetime(2026, 11, 30, 10, 0)
TODAY = MONDAY.date()
TUESDAY_5PM = {"opens": 1440 + 1020, "closes": 1440 + 1260, "every": 1}
OTHER_WEEK = TUESDAY_5PM | {"every": 2, "phase": 0}
THIS_WEEK = TUESDAY_5PM | {"every": 2, "phase": 1}
FRIDAY_10AM = {"opens": 4 * 1440 + 600, "closes": 4 * 1440 + 720, "every": 1}


@pytest.fixture(autouse=True)
def monday_at_10am():
    with time_machine.travel(MONDAY.replace(tzinfo=LONDON), tick=False):
        yield


def finder(query: str, now: dt.datetime = MONDAY) -> Finder:
    return Finder(QueryDict(query), now)


def names(query: str, now: dt.datetime = MONDAY) -> list[str]:
    return [row.name for row in finder(query, now).found.initiatives]


@pytest.mark.parametrize(
    "typed",
    [
        "tomorrow",
        "tomorrow evening",
        "tomorrow, tuesday",
        "on tuesday tomorrow",
        "tomorrow in brixton, in the evening",
        "tmrw",
        "2moro",
    ],
)
def test_a_fortnightly_group_whose_week_is_the_other_one_is_not_there_tomorrow(typed):
    an_initiative(name="Other", meets=[OTHER_WEEK], checked=TODAY)
    an_initiative(name="This", meets=[THIS_WEEK], checked=TODAY)

    assert names(QueryDict.fromkeys(["q"], typed).urlencode()) == ["This"]


@pytest.mark.parametrize("typed", ["mañana", "mañana por la tarde", "amanhã", "amanhã à noite"])
def test_tomorrow_is_the_real_day_in_spanish_and_portuguese_too(client, typed):
    an_initiative(name="Other", meets=[OTHER_WEEK], checked=TODAY)
    an_initiative(name="This", meets=[THIS_WEEK], checked=TODAY)

    assert names(QueryDict.fromkeys(["q"], typed).urlencode()) == ["This"]


SATURDAY_10AM = {"opens": 5 * 1440 + 600, "closes": 5 * 1440 + 720}


@pytest.mark.parametrize(
    "typed",
    [
        "saturday 5 december",
        "5 de diciembre",
        "sábado 5 de dezembro",
        "5/12/2026",
        "next saturday",
        "el próximo sábado",
        "no sábado que vem",
        "the 5th",
        "dia 5",
        "in 5 days",
    ],
)
def test_a_date_that_is_typed_is_that_day_with_its_fortnight_its_season_and_what_was_called_off(typed):
    an_initiative(name="That week", meets=[SATURDAY_10AM | {"every": 2, "phase": 1}], checked=TODAY)
    an_initiative(name="Other week", meets=[SATURDAY_10AM | {"every": 2, "phase": 0}], checked=TODAY)
    off = {"exceptions": [{"date": "2026-12-05", "sort": "cancelled"}]}
    an_initiative(name="Called off", meets=[SATURDAY_10AM | {"every": 1} | off], checked=TODAY)
    over = {"seasons": [{"first": "2026-09-01", "last": "2026-12-04"}]}
    an_initiative(name="Over", meets=[SATURDAY_10AM | {"every": 1} | over], checked=TODAY)

    assert names(QueryDict.fromkeys(["q"], typed).urlencode()) == ["That week"]


@pytest.mark.parametrize("typed", ["this weekend carers", "carers next tuesday", "carers on christmas day"])
def test_words_of_a_real_date_never_find_a_listing_that_only_holds_them(typed):
    summary = "Carers meet. Next Tuesday, this weekend and on Christmas Day we are closed."
    an_initiative(name="Closed", summary=summary, checked=TODAY)

    found = finder(QueryDict.fromkeys(["q"], typed).urlencode())

    assert (found.rest, found.found.count) == ("", 0)


@pytest.mark.parametrize("typed", ["next week", "la semana que viene", "na próxima semana", "next week mornings"])
def test_next_week_is_its_seven_real_days_and_is_said_as_a_stretch(typed):
    an_initiative(name="That week", meets=[SATURDAY_10AM | {"every": 2, "phase": 0}], checked=TODAY)
    an_initiative(name="This week", meets=[SATURDAY_10AM | {"every": 2, "phase": 1}], checked=TODAY)
    an_initiative(name="Twice", meets=[FRIDAY_10AM, "mon-morning"], checked=TODAY)

    found = finder(QueryDict.fromkeys(["q"], typed).urlencode())

    part = ", morning" if "mornings" in typed else ""
    assert found.heading == f"2 listings, From Monday 7 December to Sunday 13 December{part}"
    assert sorted(row.name for row in found.found.initiatives) == ["That week", "Twice"]


@pytest.mark.parametrize("typed", ["on christmas day", "en navidad", "dia de natal", "25 december"])
def test_on_christmas_day_what_closes_on_bank_holidays_is_not_there(typed):
    an_initiative(name="Closed", meets=[FRIDAY_10AM | {"bank_holidays": "closed"}], checked=TODAY)
    an_initiative(name="Runs", meets=[FRIDAY_10AM | {"bank_holidays": "runs"}], checked=TODAY)

    assert names(QueryDict.fromkeys(["q"], typed).urlencode()) == ["Runs"]


@pytest.mark.parametrize(
    ("session", "is_on"),
    [
        ({}, True),
        ({"exceptions": [{"date": "2026-12-01", "sort": "cancelled"}]}, False),
        ({"exceptions": [{"date": "2026-12-08", "sort": "cancelled"}]}, True),
        ({"seasons": [{"first": "2026-09-01", "last": "2026-11-30"}]}, False),
        ({"seasons": [{"first": "2026-12-01", "last": "2026-12-24"}]}, True),
    ],
)
def test_what_was_called_off_and_what_is_out_of_season_is_not_there_tomorrow(session, is_on):
    an_initiative(meets=[TUESDAY_5PM | session], checked=TODAY)

    assert finder("when=tomorrow").found.count == is_on


@pytest.mark.parametrize(("until", "is_on"), [("2026-12-01", True), ("2026-12-02", False), (None, False)])
def test_a_pause_counts_tomorrow(until, is_on):
    an_initiative(meets=[TUESDAY_5PM], state="paused", paused_until=until, checked=TODAY)

    assert finder("when=tomorrow").found.count == is_on


def test_at_midnight_tomorrow_is_another_day_without_anything_being_saved():
    an_initiative(name="Tuesday", meets=[TUESDAY_5PM], checked=TODAY)
    an_initiative(name="Wednesday", meets=["wed-evening"], checked=TODAY)
    moments = [dt.datetime(2026, 11, 30, 23, 59), dt.datetime(2026, 12, 1, 0, 0)]

    assert [names("when=tomorrow", now) for now in moments] == [["Tuesday"], ["Wednesday"]]


def test_what_begins_this_evening_and_ends_after_midnight_is_not_called_tomorrow():
    an_initiative(name="Tonight", meets=[{"opens": 1320, "closes": 1440 + 120}], checked=TODAY)
    an_initiative(name="Tomorrow", meets=[{"opens": 1440 + 1320, "closes": 2 * 1440 + 120}], checked=TODAY)
    an_initiative(name="Overnight", meets=[{"opens": 1320, "closes": 1440 + 480}], checked=TODAY)

    assert (names("when=tonight"), names("when=tomorrow")) == (["Overnight", "Tonight"], ["Overnight", "Tomorrow"])


@pytest.mark.parametrize("eve", [dt.datetime(2026, 10, 24, 22, 0), dt.datetime(2027, 3, 27, 22, 0)])
def test_on_the_night_of_the_clock_change_tomorrow_is_sunday(eve):
    an_initiative(name="Sunday", meets=["sun-morning"], checked=eve.date())
    an_initiative(name="Night", meets=["sat-night"], checked=eve.date())

    assert names("when=tomorrow", eve) == ["Sunday"]


def test_the_finder_says_which_day_tomorrow_is(client):
    an_initiative(name="Group", meets=[TUESDAY_5PM], checked=TODAY)

    page = client.get("/support/?q=tomorrow+evening")

    assert page.context["finder"].heading == "1 listing, Tomorrow, Tuesday 1 December, evening"
    assert [card.soon for card in cards(page)] == ["Tomorrow: 5pm to 9pm"]


def test_the_panel_counts_tomorrow_as_its_link_shows_it():
    an_initiative(meets=[OTHER_WEEK], checked=TODAY)
    an_initiative(meets=[THIS_WEEK], checked=TODAY)
    an_initiative(meets=[TUESDAY_5PM])

    [group] = [group for group in finder("").panel if group.name == "when"]

    shown = {choice.words: choice.count for choice in group.choices if choice.count}
    assert shown == {"Tomorrow": 2, "Tuesday": 3}
    assert finder("when=tomorrow").found.count == 2


def test_when_nothing_is_on_tomorrow_the_days_beside_it_and_any_tuesday_are_offered():
    an_initiative(meets=[OTHER_WEEK, "wed-evening"], checked=TODAY)

    found = finder("q=tomorrow")

    assert (found.found.count, found.heading) == (0, "Tomorrow, Tuesday 1 December: none known to be on")
    assert [chip.words for chip in found.nothing.times] == ["Wednesday 2 December: 1 listing", "Tuesday: 1 listing"]


def test_what_nobody_has_confirmed_is_there_tomorrow_as_it_is_today(client):
    an_initiative(name="Never", meets=[TUESDAY_5PM])
    a_confirmation(an_initiative(name="Long ago", meets=[TUESDAY_5PM]), day=dt.date(2026, 7, 1))

    shown = cards(client.get("/support/?when=tomorrow"))

    assert [(card.name, card.soon) for card in shown] == [
        ("Long ago", "Tomorrow: usually 5pm to 9pm"),
        ("Never", "Tomorrow: usually 5pm to 9pm"),
    ]


def test_a_card_says_when_it_is_on_on_the_date_that_was_asked_for(client):
    an_initiative(name="Unknown", meets=[FRIDAY_10AM], checked=TODAY)
    an_initiative(name="Runs", meets=[FRIDAY_10AM | {"bank_holidays": "runs"}], checked=TODAY)
    an_initiative(name="Closed", meets=[FRIDAY_10AM | {"bank_holidays": "closed"}], checked=TODAY)
    an_initiative(name="Hidden", meets=[FRIDAY_10AM | {"times_shown": False}], checked=TODAY)

    page = client.get("/support/?when=2026-12-25")

    assert page.context["finder"].heading == "2 listings, Friday 25 December"
    assert [(card.name, card.soon) for card in cards(page)] == [
        ("Runs", "Friday 25 December: 10am to midday"),
        ("Unknown", "Friday 25 December: 10am to midday, check first"),
    ]


def test_a_house_that_is_open_all_week_is_there_day_and_night_tomorrow(client):
    an_initiative(name="Open House", meets=[{"opens": 0, "closes": 10080, "every": 1}], checked=MONDAY.date())

    shown = cards(client.get("/support/?when=tomorrow"))

    assert [(card.name, card.soon) for card in shown] == [("Open House", "Tomorrow: day and night")]


def test_what_begins_in_the_night_after_a_date_and_lasts_long_is_said_whole(client):
    wednesday_1am = 2 * 1440 + 60
    an_initiative(meets=[{"opens": wednesday_1am, "closes": wednesday_1am + 2000, "every": 1}], checked=TODAY)

    shown = cards(client.get("/support/?when=tomorrow"))

    assert [card.soon for card in shown] == ["Wednesday: 1am to 10:20am on Thursday"]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2026-11-29", "Sunday 29 November 2026 is over. Choose a day that is still to come."),
        ("2026-11-30-night", ""),
        ("2025-12-25-morning", "Thursday 25 December 2025, morning is over. Choose a day that is still to come."),
        ("2028-12-25", "Monday 25 December 2028 is too far ahead. Choose a day within the next year."),
        ("2026-02-30", "We do not know the time “2026-02-30”. Choose from the list instead."),
        ("9999-12-31", "Friday 31 December 9999 is too far ahead. Choose a day within the next year."),
        ("tomorrow-teatime", "We do not know the time “tomorrow-teatime”. Choose from the list instead."),
    ],
)
def test_a_day_that_cannot_be_asked_for_finds_nothing_and_says_why(client, when, words):
    an_initiative(meets=["mon-night", "fri-morning"], checked=TODAY)

    page = client.get("/support/", {"when": when})

    assert (page.status_code, page.context["finder"].problems) == (200, [words] if words else [])
    assert page.context["finder"].found.count == (not words)


def test_a_day_that_is_over_is_said_in_words_wherever_it_stands():
    assert [finder(f"when={when}").heading for when in ("2026-11-01", "2026-02-30")] == [
        "Nothing found: Sunday 1 November 2026",
        "Nothing found: 2026-02-30",
    ]


@pytest.mark.parametrize(
    ("when", "title"),
    [
        ("tomorrow", "Tomorrow, Tuesday 1 December: 1 checked"),
        ("tomorrow-evening", "Tomorrow, Tuesday 1 December, evening: 1 checked"),
        ("2026-12-01", "Tuesday 1 December: 1 checked"),
        ("2026-12-02", "Wednesday 2 December: none known to be on"),
        ("2026-11-01", "Choose a time"),
        ("2026-02-30", "Choose a time"),
    ],
)
def test_a_moment_page_takes_tomorrow_and_dates_as_the_finder_does(client, when, title):
    for_leaving(name="This", meets=[THIS_WEEK], checked=TODAY)
    for_leaving(name="Other", meets=[OTHER_WEEK], checked=TODAY)

    page = client.get("/moments/leaving-hospital/", {"when": when}).context["page"]

    assert (page.title, page.dates) == (title, "")
    assert [(slot.card.name, slot.day, slot.time) for slot in page.slots] == (
        [("This", "Tomorrow", "5pm to 9pm")] if title.endswith("1 checked") else []
    )


@pytest.mark.parametrize("when", ["2026-11-01", "2030-01-01", "2026-02-30"])
def test_a_moment_page_says_why_a_day_cannot_be_asked_for(client, when):
    problem = client.get("/moments/leaving-hospital/", {"when": when}).context["page"].problem

    assert (
        problem
        == {
            "2026-11-01": "Sunday 1 November 2026 is over. Choose a day that is still to come.",
            "2030-01-01": "Tuesday 1 January 2030 is too far ahead. Choose a day within the next year.",
            "2026-02-30": "We do not know the time “2026-02-30”. "
            "Choose one below, or write a date such as 25 December.",
        }[when]
    )


@pytest.mark.parametrize(
    ("when", "part"), [("tomorrow", "tue"), ("2026-12-25", "fri"), ("2026-12-25-evening", "fri-evening")]
)
def test_of_a_date_that_found_nothing_only_its_weekday_is_counted(when, part):
    asked = finder(f"when={when}&help=social")

    assert [cell.part for cell in gaps.cells_of(asked.filters.asked, MONDAY)] == [part]


def test_the_next_page_asks_for_the_same_date():
    for number in range(21):
        an_initiative(name=f"Group {number:02}", meets=[TUESDAY_5PM], checked=TODAY)

    found = finder("when=2026-12-01")

    assert (found.found.count, found.next_query) == (21, "when=2026-12-01&page=2")
    assert names(found.next_query) == ["Group 20"]


def test_an_edit_of_the_dates_changes_tomorrow_at_once():
    row = an_initiative(meets=[OTHER_WEEK], checked=TODAY)
    before = names("when=tomorrow")

    sessions = [THIS_WEEK | {"id": str(one.pk)} for one in row.sessions.all()]
    edited(Initiative.objects.get(pk=row.pk), sessions=sessions)

    assert (before, names("when=tomorrow")) == ([], [row.name])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("boxing day", ["2026-12-26"]),
        ("this weekend", ["weekend"]),
        ("25/12/2026", ["2026-12-25"]),
        ("el día de navidad", ["2026-12-25"]),
        ("sábado à tarde", ["sat-afternoon"]),
        ("monday or tuesday", ["mon", "tue"]),
        ("someday", ["someday"]),
        ("boxing day in brixton", ["boxing day in brixton"]),
    ],
)
def test_a_time_in_an_address_is_read_in_words_wherever_it_can_stand(client, typed, said):
    asked = QueryDict(mutable=True)
    asked["when"] = typed

    places = [client.get(f"{path}?{asked.urlencode()}", follow=True) for path in ("/support/", "/week/", "/now/")]
    at_moment = client.get(f"/moments/in-hospital/?{asked.urlencode()}", follow=True)

    assert [one.context["finder"].data.getlist("when") for one in places] == [said] * 3
    where = at_moment.context.get("finder")
    assert (where.data.getlist("when") if where else [at_moment.context["page"].when]) == said
