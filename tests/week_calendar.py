"""An independent account of times, by dateutil's calendar rules and by looking at every hour or minute.

The oracle of test_week_against_calendar. It reads the plain values of a Pattern and calls nothing of
directory.week; where it can be slow and obvious, it is."""

import datetime as dt

from dateutil import rrule, tz

MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)
# A Monday, some fortnights after 5 January 1970 and before every date of the tests.
ANCHOR = dt.datetime(1970, 1, 5) + 1455 * dt.timedelta(weeks=2)
HOURS = {"morning": (6, 12), "afternoon": (12, 17), "evening": (17, 22), "night": (22, 30), "": (6, 30)}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def london(instant):
    return instant.astimezone(tz.gettz("Europe/London")).replace(tzinfo=None, fold=0)


def happenings(pattern, first, last, holidays, paused_until=None):
    """[(starts, ends, sure)] for the days first to last, in order."""
    exceptional = {date for date, sort, _words in pattern.exceptions if sort == "runs"}
    starts = _dates(pattern, first, last, holidays).between(_midnight(first), _midnight(last + DAY) - MINUTE, inc=True)
    return [
        (
            start,
            start + (pattern.span.closes - pattern.span.opens) * MINUTE,
            start.date() not in holidays or pattern.bank_holidays == "runs" or start.date() in exceptional,
        )
        for start in starts
        if paused_until is None or start.date() >= paused_until
    ]


def closing_time(patterns, now, holidays, paused_until):
    """Steps from end to end for as long as something is on."""
    around = [
        happening
        for pattern in patterns
        if not pattern.vague
        for happening in happenings(pattern, now.date() - 7 * DAY, now.date() + 7 * DAY, holidays, paused_until)
    ]
    moment = now
    while ends := [ends for starts, ends, sure in around if sure and starts <= moment < ends]:
        moment = max(ends)
    return moment if moment > now else None


def window(value, now, holidays):
    """(starts, ends, days for vague sessions): the first stretch from now on of hours that are all such."""
    if value == "now":
        return now, now + MINUTE, []
    if value == "today":
        return now, _stretch(now, lambda hour: hour.date() == now.date())[1], [now.date()]
    if value == "tonight":
        return *_stretch(now, _is_night), []
    if value == "tomorrow":
        return *_stretch(now, lambda hour: (hour - 6 * HOUR).date() == now.date() + DAY), [now.date() + DAY]
    starts, ends = _stretch(now, lambda hour: _is_weekend(hour, holidays))
    days = [now.date() + n * DAY for n in range(20)]
    return starts, ends, [day for day in days if _is_full(day, holidays) and _midnight(day) + 30 * HOUR <= ends]


def answer(pattern, value, now, holidays, paused_until):
    """ "sure", "unsure" or "no" for one of the four values about real dates."""
    starts, ends, days = window(value, now, holidays)
    found = happenings(pattern, starts.date() - 8 * DAY, ends.date(), holidays, paused_until)
    if pattern.vague:
        return "unsure" if {start.date() for start, _end, _sure in found} & set(days) else "no"
    inside = [sure for start, end, sure in found if max(start, starts) < min(end, ends)]
    if value in ("now", "tonight"):
        return "sure" if any(inside) else "no"
    return "sure" if any(inside) else "unsure" if inside else "no"


def minutes_of(span):
    """The minutes of the week that a span holds, as a set."""
    return {minute % 10080 for minute in range(span.opens, span.closes)}


def minutes_named(name):
    day, _dash, part = name.partition("-")
    starts, ends = HOURS[part]
    return {(WEEKDAYS.index(day) * 24 * 60 + minute) % 10080 for minute in range(starts * 60, ends * 60)}


def _dates(pattern, first, last, holidays):
    days = [first + n * DAY for n in range((last - first).days + 1)]
    time = (dt.datetime.min + pattern.span.opens * MINUTE).time()
    regular = rrule.rruleset()
    regular.rrule(_rule(pattern, time))
    for day in days:
        closed = pattern.bank_holidays == "closed" and day in holidays
        if closed or (pattern.seasons and not any(a <= day <= b for a, b in pattern.seasons)):
            regular.exdate(dt.datetime.combine(day, time))
    dates = rrule.rruleset()
    dates.rrule(regular)
    for date, sort, _words in pattern.exceptions:
        if sort == "cancelled":
            dates.exdate(dt.datetime.combine(date, time))
        elif date.weekday() == pattern.span.opens // 1440:
            dates.rdate(dt.datetime.combine(date, time))
    return dates


def _rule(pattern, time):
    if pattern.date:
        return rrule.rrule(rrule.DAILY, dtstart=dt.datetime.combine(pattern.date, time), count=1)
    if pattern.nth:
        nth_weekday = rrule.weekday(pattern.span.opens // 1440, pattern.nth)
        return rrule.rrule(rrule.MONTHLY, dtstart=dt.datetime.combine(ANCHOR, time), byweekday=nth_weekday)
    dtstart = ANCHOR + pattern.span.opens * MINUTE + (pattern.phase or 0) * 7 * DAY
    return rrule.rrule(rrule.WEEKLY, dtstart=dtstart, interval=pattern.every)


def _stretch(now, holds):
    """The first run of time from now on, whole hours after the first piece, for which `holds`."""
    starts = now
    while not holds(starts):
        starts = _next_hour(starts)
    ends = starts
    while holds(ends):
        ends = _next_hour(ends)
    return starts, ends


def _next_hour(moment):
    return moment.replace(minute=0) + HOUR


def _is_night(moment):
    return moment.hour >= 17 or moment.hour < 6


def _is_weekend(moment, holidays):
    """A day is taken from 06:00 to 06:00; the evening and night before a day of the weekend belong to it."""
    day = (moment - 6 * HOUR).date()
    return _in_weekend(day, holidays) or (_is_night(moment) and _in_weekend(day + DAY, holidays))


def _in_weekend(day, holidays):
    """Whether days off alone lie between the day, off itself, and a Saturday or Sunday."""
    for step in (DAY, -DAY):
        near = day
        while near in holidays and near.weekday() < 5:
            near += step
        if near.weekday() >= 5:
            return True
    return False


def _is_full(day, holidays):
    return all(_is_weekend(_midnight(day) + hour * HOUR, holidays) for hour in range(6, 30))


def _midnight(day):
    return dt.datetime.combine(day, dt.time())
