"""Sessions and dates for the tests of times. November 2026 begins on a Sunday; the 27th is a Friday."""

import datetime as dt

from directory.week import DAYS, Pattern, Span, slot

at = dt.datetime.fromisoformat
on = dt.date.fromisoformat

NONE = frozenset()
CHRISTMAS_2026 = {on("2026-12-25"), on("2026-12-28"), on("2027-01-01")}
EASTER_2027 = {on("2027-03-26"), on("2027-03-29")}
CHRISTMAS_2027 = {on("2027-12-27"), on("2027-12-28")}
FRIDAY = at("2026-11-27T16:00")


def weekly(day, starts, ends, **parts):
    """In hours since that day's midnight: weekly("sat", 20, 26) is Saturday 8pm to 2am."""
    midnight = DAYS.index(day) * 1440
    return Pattern(Span(midnight + int(starts * 60), midnight + int(ends * 60)), **parts)


def once(day, starts, ends, **parts):
    date = on(day)
    return weekly(DAYS[date.weekday()], starts, ends, every=None, date=date, **parts)


def a_vague(day, **parts):
    return Pattern(slot(day), vague=True, **parts)


def all_day_every_day():
    return [weekly(day, 0, 24) for day in DAYS]
