"""Courses and terms: their dates stand beside their times, and what is over is not in the ordinary week."""

import datetime as dt
import json
import re

import pytest
import time_machine
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from directory import memory, paper, week
from directory.matching import for_team
from directory.models import Initiative
from directory.search import Finder
from directory.week.times import LONDON
from tests import pdf as reader
from tests.answers_by_hand import listed_at
from tests.connecting import a_group
from tests.factories import an_initiative
from tests.pages import cards, text
from tests.paper import for_leaving

pytestmark = pytest.mark.django_db
MONDAY = dt.datetime(2026, 11, 30, 10, 0)
TODAY = MONDAY.date()
SATURDAY_2PM = {"opens": 5 * 1440 + 840, "closes": 5 * 1440 + 960, "every": 1}
JULY = SATURDAY_2PM | {"seasons": [{"first": "2027-07-01", "last": "2027-07-31"}]}
IN_JULY = "Saturdays, 2pm to 4pm, 1 July to 31 July 2027"
LAST_DAY, DAY_AFTER = dt.datetime(2027, 7, 31, 23, 59), dt.datetime(2027, 8, 1, 0, 0)
NONE = frozenset()


@pytest.fixture(autouse=True)
def monday_at_10am():
    with time_machine.travel(MONDAY.replace(tzinfo=LONDON), tick=False):
        yield


def found(query: str, now: dt.datetime = MONDAY) -> list[str]:
    return [row.name for row in Finder(QueryDict(query), now).found.initiatives]


def at(now: dt.datetime):
    return time_machine.travel(now.replace(tzinfo=LONDON), tick=False)


@pytest.mark.parametrize(
    "path", ["/support/course/", "/support/?when=sat-afternoon", "/moments/leaving-hospital/", "/pack/?i={code}"]
)
def test_a_season_stands_beside_the_time_on_every_page(client, path):
    row = for_leaving(name="Course", meets=[JULY], checked=TODAY)

    assert IN_JULY in text(client, path.format(code=row.code))


def test_a_season_stands_beside_the_time_on_paper():
    row = for_leaving(name="Course", meets=[JULY], formats=["phone"], checked=TODAY)
    loaded = Initiative.objects.for_page().get(pk=row.pk)

    leaflet = reader.read(paper.leaflet(loaded, MONDAY, NONE)).text

    assert IN_JULY in " ".join(leaflet.split())


def test_on_a_page_with_two_places_each_line_has_its_season(client):
    places = [
        {"id": f"7d4b7e8c-5d0c-4f52-9d1d-1a1f3a0d7c0{n}", "area": area} for n, area in ((1, "Brixton"), (2, "Oval"))
    ]
    meets = [JULY | {"place": places[0]["id"]}, SATURDAY_2PM | {"place": places[1]["id"]}]

    when = client.get(an_initiative(meets=meets, at=places).get_absolute_url()).context["listing"].when

    assert when == [f"{IN_JULY} (Brixton, SW9)", "Saturdays, 2pm to 4pm (Oval, SW9)"]


def test_programs_read_from_when_to_when_the_times_hold(client):
    terms = [{"first": "2026-01-05", "last": "2026-03-27"}, {"first": "2027-01-05", "last": "2027-03-26"}]
    row = an_initiative(meets=[SATURDAY_2PM | {"seasons": terms}], checked=TODAY)
    over = an_initiative(meets=[SATURDAY_2PM | {"seasons": terms[:1]}], checked=TODAY)

    pages = [text(client, one) for one in (row, over)]

    data = [json.loads(re.search(r'ld\+json"[^>]*>(.*?)</script>', page, re.S)[1]) for page in pages]
    assert data[0]["hoursAvailable"] == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": "https://schema.org/Saturday",
            "opens": "14:00",
            "closes": "16:00",
            "validFrom": "2027-01-05",
            "validThrough": "2027-03-26",
        }
    ]
    assert "hoursAvailable" not in data[1]


@pytest.mark.parametrize("when", ["sat", "sat-afternoon"])
def test_a_course_leaves_the_ordinary_week_at_midnight_without_anything_being_saved(when):
    row = an_initiative(name="Course", meets=[JULY])
    before = memory.current()[0]

    answers = [(found(f"when={when}", now), _row_by_row(when, now)) for now in (LAST_DAY, DAY_AFTER)]

    assert answers == [(["Course"], ["Course"]), ([], [])]
    assert memory.current()[0] is before
    assert found("", DAY_AFTER) == [row.name]


def _row_by_row(when: str, now: dt.datetime) -> list[str]:
    return sorted(listed_at(list(Initiative.objects.for_page()), week.read_when(when, now, NONE), now, NONE))


def test_the_card_of_a_course_says_after_its_last_night_that_it_is_over(client):
    an_initiative(name="Course", meets=[JULY])

    pages = []
    for now in (LAST_DAY, DAY_AFTER.replace(hour=6)):
        with at(now):
            pages.append(cards(client.get("/support/"))[0].when)

    assert pages == [[IN_JULY], [f"Over: {IN_JULY}"]]


def test_a_group_between_two_terms_stays_in_the_ordinary_week_with_its_dates(client):
    terms = [{"first": "2026-09-07", "last": "2026-11-27"}, {"first": "2027-01-04", "last": "2027-03-26"}]
    an_initiative(name="Terms", meets=[SATURDAY_2PM | {"seasons": terms}])

    [card] = cards(client.get("/support/?when=sat-afternoon"))

    assert (card.name, card.when) == ("Terms", ["Saturdays, 2pm to 4pm, 4 January to 26 March 2027"])


@pytest.mark.parametrize("path", ["/week/", "/moments/leaving-hospital/"])
def test_a_window_is_lit_by_what_has_begun_and_says_what_starts_later(client, path):
    over = SATURDAY_2PM | {"seasons": [{"first": "2026-07-01", "last": "2026-07-31"}]}
    for_leaving(name="Over", meets=[over])
    for_leaving(name="Course", meets=[JULY, "sun-morning"])
    for_leaving(name="Group", meets=["sun-morning"])

    cells = {cell.when: cell for row in client.get(path).context["page"].grid.rows for cell in row.cells if cell.count}

    assert {when: (cell.count, cell.is_lit, cell.words) for when, cell in cells.items()} == {
        "sat-afternoon": (1, False, "Saturday afternoon: 1 listing, 1 starts later"),
        "sun-morning": (2, True, "Sunday morning: 2 listings"),
    }


def test_a_finished_course_is_not_similar_and_one_that_starts_later_shares_no_time(client):
    meets = [SATURDAY_2PM]
    row = for_leaving(name="Group", meets=meets)
    for_leaving(name="Also there", meets=meets)
    for_leaving(name="Over", meets=[SATURDAY_2PM | {"seasons": [{"first": "2026-07-01", "last": "2026-07-31"}]}])
    an_initiative(name="Course", meets=[JULY])

    similar = client.get(row.get_absolute_url()).context["similar"]

    assert [(one.name, "Also on Saturday afternoon" in one.reason) for one in similar] == [("Also there", True)]


def test_nobody_is_sent_on_to_a_course_that_does_not_run_at_present():
    ours = a_group(name="Tuesdays", meets=["tue-evening"], moments=[{"moment": "weekend-crisis"}])
    crisis = {"moments": [{"moment": "weekend-crisis"}]}
    an_initiative(name="Course", meets=[JULY], **crisis)
    an_initiative(name="Over", meets=[JULY | {"seasons": [{"first": "2026-07-01", "last": "2026-07-31"}]}], **crisis)
    an_initiative(name="Saturdays", meets=[SATURDAY_2PM], **crisis)

    [one] = for_team(ours.team, TODAY)

    assert [each.other.name for each in one.suggestions] == ["Saturdays"]


def test_a_finished_phone_course_is_no_support_in_a_crisis(client):
    moments = [{"moment": "weekend-crisis"}]
    over = {"first": "2026-09-01", "last": "2026-11-27"}
    for name, seasons in (("Line", []), ("Over", [over])):
        meets = [SATURDAY_2PM | {"seasons": seasons}]
        an_initiative(name=name, meets=meets, moments=moments, formats=["phone"], checked=TODAY)

    page = client.get("/moments/weekend-crisis/").context["page"]

    assert [card.name for card in page.cards] == ["Line"]


def test_seasons_on_cards_ask_nothing_more_of_the_database(client):
    counted = []
    for sessions in ([SATURDAY_2PM], [JULY], [JULY, JULY | {"opens": 0, "closes": 60}]):
        an_initiative(meets=sessions)
        client.get("/support/")  # what has changed since the last page is read once
        with CaptureQueriesContext(connection) as queries:
            client.get("/support/")
        counted.append(len(queries))

    assert counted == [counted[0]] * 3


def test_the_last_night_of_a_season_is_not_over_while_it_lasts(client):
    """It says "Open now until 2am", and not in the same breath that it is over."""
    friday = {"opens": 4 * 1440 + 1320, "closes": 5 * 1440 + 120, "every": 1}
    until = {"seasons": [{"first": "2026-11-01", "last": "2026-12-18"}]}
    row = an_initiative(name="Night Kitchen", meets=[friday | until], checked=TODAY)

    said = {}
    for hour in (dt.time(0, 30), dt.time(6, 0)):
        with time_machine.travel(dt.datetime.combine(dt.date(2026, 12, 19), hour, tzinfo=LONDON), tick=False):
            pages = [client.get(row.get_absolute_url()), client.get("/support/?q=night+kitchen")]
            said[hour.hour] = ["Over:" in page.content.decode() for page in pages]

    assert said == {0: [False, False], 6: [True, True]}
