"""The sessions of a listing for a person's own calendar (iCalendar, RFC 5545), for the next 90 days.

A calendar is often shared and outlives what it was told. So it says "Appointment" unless asked for the name, ends,
and says what is not certain: an unknown bank holiday is tentative, a cancelled date stays there as cancelled.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from directory import week
from directory.models import Initiative, MeetingSession, Place
from directory.pages.cards import badge
from directory.week.times import LONDON

DAYS = 90
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
CONFIRMED, TENTATIVE, CANCELLED = "CONFIRMED", "TENTATIVE", "CANCELLED"


@dataclass(frozen=True)
class SessionDates:
    """What happens of one session, and what of it a rule can say.

    ruled: dates of the rule on which it happens or was cancelled; left_out: the others of the rule between them;
    extra: dates beside the rule; called_off: those of `ruled` that were cancelled."""

    ruled: list[week.Occurrence]
    left_out: list[week.Occurrence]
    extra: list[week.Occurrence]
    called_off: dict[date, str]


@dataclass(frozen=True)
class About:
    """What every event of one listing says."""

    title: str
    named: bool
    is_fresh: bool
    lines: list[str]
    stamp: datetime
    url: str


def calendar(row: Initiative, now: datetime, holidays, *, named: bool = False) -> bytes:
    """The file for a row loaded with `for_card`. Without dates that may be said, it holds none."""
    first, last = window(row, now.date())
    about = _about(row, now, last, named)
    file = Calendar()
    file.add("prodid", "-//Alongside Lambeth//Calendar//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    for session in told(row):
        found = dates(session.pattern(), first, last, holidays)
        for event in _events(session, found, about):
            file.add_component(event)
    # What begins on the last day has ended a week later.
    file.add_missing_timezones(first, last + timedelta(8))
    return file.to_ical()


def has_dates(row: Initiative, now: datetime, holidays) -> bool:
    """Whether the calendar of a row loaded with `for_card` would hold anything."""
    first, last = window(row, now.date())
    patterns = [session.pattern() for session in told(row)]
    # The first date is enough; only what was called off altogether needs a look at all of them.
    if any(True for one in patterns for _date in week.occurrences(one, first, last, holidays)):
        return True
    return any(found.ruled for found in (dates(one, first, last, holidays) for one in patterns))


def window(row: Initiative, today: date) -> tuple[date, date]:
    """The days that a calendar speaks of: none before a pause is over."""
    last = today + timedelta(DAYS)
    return (max(today, row.paused_until) if row.paused_until else today), last


def told(row: Initiative) -> list[MeetingSession]:
    """The sessions that have dates which may be said. Day and night all week is nothing for a calendar."""
    if not (row.state == Initiative.State.RUNNING or row.paused_until):
        return []
    shown = [session for session in row.sessions.all() if session.times_shown]
    return [session for session in shown if session.closes - session.opens < week.WEEK]


def dates(pattern: week.Pattern, first: date, last: date, holidays) -> SessionDates:
    """Sorts the dates of one session by how a calendar can say them."""
    happening = {each.day: each for each in week.occurrences(pattern, first, last, holidays)}
    kept = tuple(one for one in pattern.exceptions if one[1] != "cancelled")
    hoped = week.occurrences(replace(pattern, exceptions=kept), first, last, holidays)
    words = {day: said for day, sort, said in pattern.exceptions if sort == "cancelled"}
    called_off = {each.day: words[each.day] for each in hoped if each.day not in happening}
    bare = replace(pattern, seasons=(), exceptions=(), bank_holidays="runs")
    rule = list(week.occurrences(bare, first, last, ()))
    ruled = [happening.get(each.day, each) for each in rule if each.day in happening or each.day in called_off]
    between = [each for each in rule if ruled and ruled[0].day < each.day < ruled[-1].day]
    left_out = [each for each in between if each.day not in happening and each.day not in called_off]
    of_the_rule = {each.day for each in rule}
    extra = [each for day, each in happening.items() if day not in of_the_rule]
    return SessionDates(ruled, left_out, extra, called_off)


def _events(session: MeetingSession, found: SessionDates, about: About) -> list[Event]:
    """One event with the rule, one for each of its dates that is different, and one for each date beside it.

    Dates beside the rule are events of their own, because many calendars do not read RDATE."""
    events = []
    if len(found.ruled) == 1:
        events.append(_dated(session, found.ruled[0], found, about, uid=str(session.pk)))
    elif found.ruled:
        events.append(_ruled(session, found, about))
        usual = _length(found.ruled[0])
        for each in found.ruled:
            if not each.sure or each.words or each.day in found.called_off or _length(each) != usual:
                event = _dated(session, each, found, about, uid=str(session.pk))
                event.add("recurrence-id", _start(each))
                events.append(event)
    extra = [_dated(session, each, found, about, uid=f"{session.pk}-{each.day:%Y%m%d}") for each in found.extra]
    return events + extra


def _ruled(session: MeetingSession, found: SessionDates, about: About) -> Event:
    event = _event(session, found.ruled[0], about, str(session.pk), about.is_fresh, "")
    event.add("rrule", _rule(session, found.ruled[-1]))
    if found.left_out:
        event.add(
            "exdate", [_start(each) for each in found.left_out], parameters={"value": "DATE"} if session.vague else {}
        )
    return event


def _dated(session: MeetingSession, each: week.Occurrence, found: SessionDates, about: About, *, uid: str) -> Event:
    """One date, with what is to be said of it alone."""
    if each.day in found.called_off:
        event = _event(
            session, each, about, uid, False, _("Cancelled. %(words)s") % {"words": found.called_off[each.day]}
        )
        event["status"] = CANCELLED
        return event
    unsure = "" if each.sure else _("It is a bank holiday. Check first whether it runs.")
    words = " ".join(part for part in (each.words, unsure) if part)
    return _event(session, each, about, uid, about.is_fresh and each.sure, words)


def _event(session: MeetingSession, each: week.Occurrence, about: About, uid: str, is_sure: bool, words: str) -> Event:
    event = Event()
    event.add("uid", f"{uid}@{urlsplit(settings.SITE_URL).hostname}")
    event.add("dtstamp", about.stamp)
    event.add("dtstart", _start(each))
    event.add("dtend", _end(each))
    event.add("summary", about.title)
    vague = _("Only the day is known. Ask for the time.") if each.vague else ""
    event.add("description", "\n".join(line.strip() for line in (words, vague, *about.lines) if line.strip()))
    if place := _where(session.place, about.named):
        event.add("location", place)
    event.add("url", about.url)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if each.vague else "OPAQUE")
    event.add("status", CONFIRMED if is_sure and not each.vague else TENTATIVE)
    return event


def _about(row: Initiative, now: datetime, last: date, named: bool) -> About:
    url = f"{settings.SITE_URL}/g/{row.code}/"
    lines = [
        _standing(row, now.date()),
        _("Dates up to %(day)s. Times can change, so check before you go.") % {"day": week.date_and_year(last)},
        url,
        _("If you share this calendar, others may see this."),
    ]
    title = row.name if named else _("Appointment")
    stamp = now.replace(tzinfo=LONDON).astimezone(UTC)
    return About(title, named, row.is_fresh(now.date()), [line for line in lines if line], stamp, url)


def _standing(row: Initiative, today: date) -> str:
    """Why to check first; nothing for what was checked lately."""
    said = badge(row, today)
    if said.sort == "checked":
        return ""
    if said.sort == "changing":
        return said.words
    return _("%(standing)s: check first.") % {"standing": said.words}


def _where(place: Place | None, named: bool) -> str:
    """Never more than is shown; the name of a house only for those who asked for names."""
    if place is None or place.shown == Place.Shown.HIDDEN:
        return ""
    if not place.address:
        return place.words
    parts = (place.name if named else "", place.address, place.postcode)
    return ", ".join(part for part in parts if part)


def _rule(session: MeetingSession, last: week.Occurrence) -> dict:
    """Until its last date, so that no calendar promises for ever."""
    until = last.day if last.vague else last.starts.replace(tzinfo=LONDON).astimezone(UTC)
    if session.nth:
        weekday = WEEKDAYS[session.opens // week.DAY]
        return {"freq": "monthly", "byday": f"{session.nth}{weekday}", "until": until}
    return {"freq": "weekly", "interval": session.every, "until": until}


def _start(each: week.Occurrence) -> date | datetime:
    return each.day if each.vague else each.starts.replace(tzinfo=LONDON)


def _end(each: week.Occurrence) -> date | datetime:
    return each.day + timedelta(1) if each.vague else each.ends.replace(tzinfo=LONDON)


def _length(each: week.Occurrence) -> timedelta:
    """As a stopwatch measures it: a night on which the clocks change has an hour more or less."""
    if each.vague:
        return timedelta(1)
    return _end(each).astimezone(UTC) - _start(each).astimezone(UTC)
