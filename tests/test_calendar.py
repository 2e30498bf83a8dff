"""The calendar of a listing, read by other software and expanded by dateutil, against our own account of its dates."""

import datetime as dt
from io import StringIO
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
import time_machine
from dateutil import rrule, tz
from django.db import transaction
from django.urls import reverse
from hypothesis import given
from icalendar import Calendar

from directory import calendars
from directory.models import Initiative, Submission
from tests.factories import an_initiative, unlisted
from tests.test_meeting import as_content
from tests.test_week_against_calendar import BANK_HOLIDAYS, situations
from tests.week_patterns import a_vague, once, weekly

pytestmark = pytest.mark.django_db
LONDON = tz.gettz("Europe/London")
NOW = dt.datetime(2026, 11, 22, 8, 0)
DAY = dt.timedelta(days=1)
YEAR = (dt.date(2026, 9, 1), dt.date(2027, 8, 31))
on = dt.date.fromisoformat


def a_listing(*patterns, **parts):
    row = an_initiative(meets=[as_content(one) for one in patterns], **{"checked": NOW.date(), **parts})
    return Initiative.objects.for_card().get(pk=row.pk)


def events(file: bytes):
    """(start, end, status, words) of every event on every date, as a program that knows RFC 5545 sees them."""
    found, changed = {}, {}
    for event in Calendar.from_ical(file).walk("VEVENT"):
        uid, length = str(event["uid"]), utc(event["dtend"].dt) - utc(event["dtstart"].dt)
        for start in starts_of(event):
            store = changed if "recurrence-id" in event else found
            at = event["recurrence-id"].dt if "recurrence-id" in event else start
            store[uid, utc(at)] = (utc(start), utc(start) + length, str(event["status"]), str(event["description"]))
    assert changed.keys() <= found.keys()
    return sorted((found | changed).values())


def starts_of(event):
    start = event["dtstart"].dt
    if "rrule" not in event:
        return [start]
    is_day = not isinstance(start, dt.datetime)
    first = dt.datetime.combine(start, dt.time()) if is_day else start.replace(tzinfo=LONDON)
    left_out = event.get("exdate", [])
    left_out = [utc(one.dt) for each in (left_out if isinstance(left_out, list) else [left_out]) for one in each.dts]
    dates = rrule.rrulestr(event["rrule"].to_ical().decode(), dtstart=first)
    return [date.date() if is_day else date for date in dates if utc(date.date() if is_day else date) not in left_out]


def utc(moment):
    """The instant of a time on the wall in London; a day counts from its midnight."""
    if not isinstance(moment, dt.datetime):
        return dt.datetime.combine(moment, dt.time(), dt.UTC)
    return moment.replace(tzinfo=ZoneInfo("Europe/London")).astimezone(dt.UTC)


def expected(row, first, last, holidays):
    """(start, end) of the same dates by our own account, without those that are on day and night all week."""
    found = row.sessions_between(first, last, holidays)
    found = [each for each in found if each.ends - each.starts < 7 * DAY]
    return sorted(
        (utc(each.day), utc(each.day + DAY)) if each.vague else (utc(each.starts), utc(each.ends)) for each in found
    )


def happening(found):
    return [(starts, ends) for starts, ends, status, _words in found if status != "CANCELLED"]


@given(situation=situations())
def test_it_holds_the_very_dates_of_the_next_ninety_days(situation):
    patterns, now, holidays, paused_until = situation
    pause = {"state": "paused", "paused_until": paused_until.isoformat()} if paused_until else {}
    with transaction.atomic():
        row = a_listing(*patterns, **pause)

        found = events(calendars.calendar(row, now, holidays))

        assert happening(found) == expected(row, now.date(), now.date() + 90 * DAY, holidays)
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    "pattern",
    [
        weekly("sun", 0.5, 3),
        weekly("sat", 20, 26),
        weekly("tue", 18, 20, every=2, phase=0),
        weekly("mon", 10, 12, every=None, nth=1, bank_holidays="closed"),
        weekly("fri", 10, 12, every=None, nth=-1, bank_holidays="unknown"),
        weekly("thu", 10, 12, every=None, nth=5),
        weekly("wed", 19, 21, seasons=((on("2026-09-09"), on("2026-12-16")), (on("2027-01-13"), on("2027-07-14")))),
        weekly("fri", 9, 11, exceptions=((on("2026-12-18"), "cancelled", ""), (on("2027-03-26"), "runs", ""))),
        once("2027-03-28", 1.5, 4),
        a_vague("thu"),
    ],
    ids=repr,
)
def test_a_year_of_calendars_through_both_changes_of_the_clocks_is_a_year_of_dates(pattern):
    row = a_listing(pattern)
    first, last = YEAR
    mornings = [dt.datetime.combine(first + n * 91 * DAY, dt.time(8)) for n in range(4)]

    found = [one for now in mornings for one in events(calendars.calendar(row, now, BANK_HOLIDAYS))]

    assert happening(found) == expected(row, first, first + 363 * DAY, BANK_HOLIDAYS)


def read(row, **options):
    return events(calendars.calendar(row, NOW, BANK_HOLIDAYS, **options))


def test_a_group_at_6pm_stays_at_6pm_when_the_clocks_change():
    row = a_listing(weekly("tue", 18, 20))
    now = dt.datetime(2026, 10, 20, 8)

    first, second, *_rest = events(calendars.calendar(row, now, BANK_HOLIDAYS))

    assert [first[0].hour, second[0].hour] == [17, 18]


@pytest.mark.parametrize("day", ["2026-08-01", "2026-10-20", "2026-10-25", "2026-11-22", "2027-03-20", "2027-03-28"])
def test_it_says_what_the_clocks_do_on_its_days_to_whoever_does_not_know_london(day):
    sessions = [weekly("sun", 0.5, 3), weekly("tue", 18, 20, every=2, phase=0), weekly("sat", 20, 26)]
    file = calendars.calendar(a_listing(*sessions), dt.datetime.combine(on(day), dt.time(0, 15)), BANK_HOLIDAYS)
    told = tz.tzical(StringIO(file.decode())).get("Europe/London")
    ends = [event[name].dt for event in Calendar.from_ical(file).walk("VEVENT") for name in ("dtstart", "dtend")]
    walls = {one.replace(tzinfo=None) + number * DAY for one in ends for number in (0, 7, 14, 70)}

    offsets = {wall: wall.replace(tzinfo=told).utcoffset() for wall in walls if wall.date() <= on(day) + 91 * DAY}

    assert offsets == {wall: wall.replace(tzinfo=LONDON).utcoffset() for wall in offsets}
    assert file.index(b"BEGIN:VTIMEZONE") < file.index(b"BEGIN:VEVENT")


def test_a_calendar_of_days_alone_speaks_of_no_clocks():
    assert b"VTIMEZONE" not in calendars.calendar(a_listing(a_vague("thu")), NOW, BANK_HOLIDAYS)


def test_a_bank_holiday_of_which_nobody_knows_is_tentative_and_says_so():
    row = a_listing(weekly("fri", 18, 20))

    found = {starts.date().isoformat(): (status, "bank holiday" in words) for starts, _e, status, words in read(row)}

    assert found["2026-12-18"] == ("CONFIRMED", False)
    assert found["2026-12-25"] == ("TENTATIVE", True)


def test_a_cancelled_date_stays_in_the_calendar_as_cancelled_and_says_why():
    row = a_listing(weekly("fri", 18, 20, exceptions=((on("2026-12-18"), "cancelled", "The hall is closed."),)))

    (found,) = [(status, words.split("\n")[0]) for starts, _e, status, words in read(row) if status == "CANCELLED"]

    assert found == ("CANCELLED", "Cancelled. The hall is closed.")


def test_what_nobody_has_confirmed_says_so_on_every_date():
    row = a_listing(weekly("fri", 18, 20), checked=None)

    found = read(row)

    assert {status for _s, _e, status, _w in found} == {"TENTATIVE"}
    assert all(words.startswith("Not confirmed: check first.") or "bank holiday" in words for *_r, words in found)


def test_what_is_changing_says_so():
    row = a_listing(weekly("fri", 18, 20))
    Submission.objects.create(kind="initiative", subject=row.pk, state="waiting", unsettles=True)
    row = Initiative.objects.for_card().get(pk=row.pk)

    found = read(row)

    assert {status for _s, _e, status, _w in found} == {"TENTATIVE"}
    assert "The group has told us that this is changing. Check first." in found[0][3]


def test_only_the_day_of_a_vague_session_is_said():
    row = a_listing(a_vague("thu"))

    file = calendars.calendar(row, NOW, BANK_HOLIDAYS).decode()

    assert "DTSTART;VALUE=DATE:20261126" in file
    assert "Only the day is known." in events(file)[0][3]


def test_times_that_are_not_shown_are_not_in_it():
    hidden = as_content(weekly("fri", 18, 20)) | {"times_shown": False}
    shown = as_content(weekly("tue", 10, 12))
    row = an_initiative(meets=[hidden, shown], checked=NOW.date())

    found = read(Initiative.objects.for_card().get(pk=row.pk))

    assert {starts.weekday() for starts, *_rest in found} == {1}


@pytest.mark.parametrize("state", ["ended", "moved", "paused"])
def test_what_is_over_or_paused_without_an_end_has_no_dates(state):
    row = a_listing(weekly("fri", 18, 20), state=state)

    assert read(row) == []
    assert not calendars.has_dates(row, NOW, BANK_HOLIDAYS)


def test_the_name_stands_in_it_only_when_asked_for():
    row = a_listing(weekly("fri", 18, 20), name="Hearing Voices Group")

    neutral = calendars.calendar(row, NOW, BANK_HOLIDAYS).decode()
    named = calendars.calendar(row, NOW, BANK_HOLIDAYS, named=True).decode()

    assert ("SUMMARY:Appointment" in neutral, "Hearing" in neutral.replace("\r\n ", "")) == (True, False)
    assert "SUMMARY:Hearing Voices Group" in named


@pytest.mark.parametrize(
    ("shown", "named", "location"),
    [
        ("address", False, "1 Effra Road, SW2 1BZ"),
        ("address", True, "The Old Hall, 1 Effra Road, SW2 1BZ"),
        ("area", True, "Brixton, SW2"),
        ("hidden", True, None),
    ],
)
def test_it_says_no_more_of_a_place_than_is_shown(shown, named, location):
    place = {
        "id": str(uuid4()),
        "name": "The Old Hall",
        "address": "1 Effra Road",
        "postcode": "SW2 1BZ",
        "area": "Brixton",
        "shown": shown,
    }
    meets = as_content(weekly("fri", 18, 20)) | {"place": place["id"]}
    row = an_initiative(meets=[meets], at=[place], checked=NOW.date())

    file = calendars.calendar(Initiative.objects.for_card().get(pk=row.pk), NOW, BANK_HOLIDAYS, named=named)

    (event,) = [one for one in Calendar.from_ical(file).walk("VEVENT") if "recurrence-id" not in one]
    assert (str(event["location"]) if "location" in event else None) == location


def test_a_session_keeps_its_identity_from_one_day_to_the_next():
    row = a_listing(weekly("fri", 18, 20), weekly("tue", 18, 20, every=2, phase=0))
    uids = [
        {str(one["uid"]) for one in Calendar.from_ical(calendars.calendar(row, now, BANK_HOLIDAYS)).walk("VEVENT")}
        for now in (NOW, NOW + 30 * DAY)
    ]

    assert uids[0] == uids[1]
    assert uids[0] == {f"{session.pk}@127.0.0.1" for session in row.sessions.all()}


def test_it_tells_whoever_reads_it_that_a_shared_calendar_shows_it_and_when_it_ends():
    words = read(a_listing(weekly("fri", 18, 20)))[0][3]

    assert "If you share this calendar, others may see this." in words
    assert "Dates up to 20 February 2027." in words


@time_machine.travel("2026-11-22T08:00Z")
def test_it_comes_as_a_calendar_under_a_name_that_says_nothing(client):
    an_initiative(name="Tuesday Circle", meets=["tue-evening"])

    answer = client.get(reverse("calendar", args=["tuesday-circle"]))

    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Content-Disposition"] == 'inline; filename="calendar.ics"'
    assert answer["X-Robots-Tag"] == "noindex"
    assert len(events(answer.content)) == 13


@time_machine.travel("2026-11-22T08:00Z")
def test_the_address_takes_the_name_and_nothing_else(client):
    an_initiative(name="Tuesday Circle", meets=["tue-evening"])
    address = reverse("calendar", args=["tuesday-circle"])

    titles = {title: client.get(address, {"title": title}).text for title in ("name", "NAME", "<b>", "", "x" * 5000)}

    assert [title for title, text in titles.items() if "SUMMARY:Tuesday Circle" in text] == ["name"]
    assert all("SUMMARY:Appointment" in text for title, text in titles.items() if title != "name")


def test_a_listing_that_was_taken_down_has_none(client):
    unlisted(an_initiative(name="Tuesday Circle", meets=["tue-evening"]))

    assert client.get(reverse("calendar", args=["tuesday-circle"])).status_code == 410
    assert client.get(reverse("calendar", args=["nowhere"])).status_code == 404


def test_what_a_group_wrote_cannot_begin_a_line_of_its_own():
    evil = "Ends here\r\nEND:VEVENT\nATTACH:http://example.org/x"
    row = a_listing(weekly("fri", 18, 20, exceptions=((on("2026-12-18"), "cancelled", evil),)), name="A\r\nB:C")

    file = calendars.calendar(row, NOW, BANK_HOLIDAYS, named=True).decode()

    assert not any(line.startswith(("ATTACH", "B:C")) for line in file.split("\r\n"))
    assert file.count("END:VEVENT\r\n") == len(Calendar.from_ical(file).walk("VEVENT"))
