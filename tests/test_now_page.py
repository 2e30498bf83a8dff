import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory import importing
from directory.models import Case, Submission
from tests.clock import FRIDAY, FRIDAY_4PM
from tests.factories import an_initiative, days_ago

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
PHONE = {"sort": "phone", "value": "020 7946 0123"}
OFFICE_HOURS = [[4 * 1440 + 540, 4 * 1440 + 1020]]


def page(client):
    return client.get("/now/").context["page"]


def names(found) -> dict[str, list[str]]:
    return {
        "lines": [line.card.name for line in found.lines],
        "open": [slot.card.name for slot in found.open_now],
        "next": [slot.card.name for slot in found.following],
    }


def test_phone_lines_that_answer_come_before_what_is_open_and_what_comes_next(client):
    an_initiative(name="A Room", meets=["fri-afternoon"], checked=FRIDAY)
    an_initiative(name="B Line", formats=["phone"], contacts=[PHONE | {"hours": OFFICE_HOURS}], checked=FRIDAY)
    an_initiative(name="C Group", meets=["fri-evening"], checked=FRIDAY)

    answer = client.get("/now/")

    assert names(answer.context["page"]) == {"lines": ["B Line"], "open": ["A Room"], "next": ["C Group"]}
    order = [answer.text.index(words) for words in ("116 123", "B Line", "A Room", "C Group")]
    assert order == sorted(order)
    assert answer.context["page"].title == "2 open now"


@pytest.mark.parametrize("checked", [None, days_ago(91, FRIDAY)])
def test_nothing_that_nobody_has_checked_lately_is_there(client, checked):
    an_initiative(name="Line", formats=["phone"], contacts=[PHONE | {"any_time": True}], checked=checked)
    an_initiative(name="Room", meets=["fri-afternoon", "fri-evening"], checked=checked)

    found = page(client)

    assert names(found) == {"lines": [], "open": [], "next": []}
    assert found.other_lines == []


def test_what_is_just_changing_is_not_there(client):
    row = an_initiative(meets=["fri-afternoon"], checked=FRIDAY)
    before = names(page(client))["open"]

    Submission.objects.create(kind="initiative", subject=row.pk, state="waiting", unsettles=True)

    assert (len(before), names(page(client))["open"]) == (1, [])


def test_what_somebody_has_reported_as_harmful_is_not_there_until_it_is_read(client):
    row = an_initiative(meets=["fri-afternoon"], checked=FRIDAY)

    Case.objects.create(
        kind="initiative", subject=row.pk, sort="report", about="unsafe", due_at=FRIDAY_4PM + dt.timedelta(days=1)
    )

    assert names(page(client))["open"] == []


@pytest.mark.parametrize(
    ("contact", "meets", "is_there"),
    [
        ({"hours": OFFICE_HOURS}, [], True),
        ({"any_time": True}, [], True),
        ({"hours": [[0, 60]]}, [], False),
        ({}, ["fri-afternoon"], True),
        ({}, ["sat-evening"], False),
        ({"hours": [[0, 60]]}, ["fri-afternoon"], False),
    ],
)
def test_a_line_is_open_when_somebody_answers_it(client, contact, meets, is_there):
    an_initiative(name="Line", formats=["phone"], contacts=[PHONE | contact], meets=meets, checked=FRIDAY)

    assert names(page(client))["lines"] == (["Line"] if is_there else [])


def test_a_number_in_an_office_does_not_make_a_group_a_phone_line(client):
    an_initiative(formats=["group"], contacts=[PHONE | {"any_time": True}], checked=FRIDAY)

    assert names(page(client))["lines"] == []


@pytest.mark.parametrize(
    "state", [{"state": "paused"}, {"state": "paused", "paused_until": "2026-12-31"}, {"state": "ended"}]
)
def test_what_is_paused_or_over_is_not_open(client, state):
    an_initiative(
        formats=["phone"], contacts=[PHONE | {"any_time": True}], meets=["fri-afternoon"], checked=FRIDAY, **state
    )

    found = page(client)

    assert (found.lines, found.open_now) == ([], [])


def test_when_nothing_is_open_the_page_says_so_and_names_what_comes_next(client):
    an_initiative(name="Group", meets=["wed-evening"], checked=FRIDAY)

    answer = client.get("/now/")

    assert "None known to be open now" in answer.text
    assert [(slot.card.name, slot.day, slot.time) for slot in answer.context["page"].following] == [
        ("Group", "Wednesday", "5pm to 10pm")
    ]


def test_with_nothing_checked_at_all_the_page_still_helps(client):
    importing.load_records()

    answer = client.get("/now/")

    found = answer.context["page"]
    assert names(found) == {"lines": [], "open": [], "next": []}
    assert [one.name for one in found.may_follow.found] == ["Evening Sanctuary"]
    for words in ("None known to be open now", "999", "111", "116 123", "85258", "May be on"):
        assert words in answer.text


def test_what_is_true_for_a_minute_is_kept_by_nobody(client):
    assert client.get("/now/")["Cache-Control"] == "no-store"


def test_the_page_takes_the_same_number_of_queries_for_one_of_each_and_for_three(client):
    counted = []
    for _number in range(3):
        an_initiative(formats=["phone"], contacts=[PHONE | {"any_time": True}], checked=FRIDAY)
        an_initiative(meets=["fri-afternoon", "fri-evening"], checked=FRIDAY)
        client.get("/now/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/now/")
        counted.append(len(queries))

    assert counted[0] == counted[2] <= 8
