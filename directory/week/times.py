"""The clock on the wall in Lambeth, and how a time of day is said.

This package compares naive wall time of Europe/London: 8pm stays 8pm when the clocks change."""

import datetime as dt
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import pgettext, pgettext_lazy

LONDON = ZoneInfo("Europe/London")
# What leads up to a time of day, which in some languages depends on the time: "das 18h à meia-noite", "hasta la 1:00".
# English says it in the sentence around it. Anything that is not named here goes by the first line.
FROM = {
    "": pgettext_lazy("from a time", "{time}"),
    "one": pgettext_lazy("from one o'clock", "{time}"),
    "midday": pgettext_lazy("from midday", "{time}"),
    "midnight": pgettext_lazy("from midnight", "{time}"),
}
TO = {
    "": pgettext_lazy("to a time", "{time}"),
    "one": pgettext_lazy("to one o'clock", "{time}"),
    "midday": pgettext_lazy("to midday", "{time}"),
    "midnight": pgettext_lazy("to midnight", "{time}"),
}
UNTIL = {
    "": pgettext_lazy("until a time", "{time}"),
    "one": pgettext_lazy("until one o'clock", "{time}"),
    "midday": pgettext_lazy("until midday", "{time}"),
    "midnight": pgettext_lazy("until midnight", "{time}"),
}


def wall(instant: dt.datetime) -> dt.datetime:
    """An aware instant as the naive minute on the wall in London.

    The hour that clocks repeat in October gives the same wall time twice. Raises ValueError when naive."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    # fold is dropped too: a wall time read off the clock cannot say which of the two hours it was.
    return instant.astimezone(LONDON).replace(second=0, microsecond=0, tzinfo=None, fold=0)


def clock(moment: int | dt.time | dt.datetime, lead: dict | None = None) -> str:
    """ "5pm", "5:30pm", "midday" or "midnight" for a time, or for minutes since any midnight; "17h" in Portuguese.

    `lead`: what leads up to it (FROM, TO or UNTIL), for languages that need it."""
    minute = moment if isinstance(moment, int) else moment.hour * 60 + moment.minute
    hour, past = minute // 60 % 24, minute % 60
    named = "" if past else {0: "midnight", 12: "midday"}.get(hour, "")
    words = {"midnight": _("midnight"), "midday": _("midday")}.get(named) or _on_the_clock(hour, past)
    if not lead:
        return words
    is_one = hour == 1 or (hour == 13 and not _has_24_hours())
    return str(lead[named or ("one" if is_one else "")]).format(time=words)


def _on_the_clock(hour: int, past: int) -> str:
    if _has_24_hours():
        words = pgettext("24-hour clock", "{hour}:{past}") if past else pgettext("24-hour clock", "{hour}:00")
        return words.format(hour=hour, past=f"{past:02}")
    if past:
        words = _("{hour}:{past}am") if hour < 12 else _("{hour}:{past}pm")
    else:
        words = _("{hour}am") if hour < 12 else _("{hour}pm")
    return words.format(hour=hour % 12 or 12, past=f"{past:02}")


def _has_24_hours() -> bool:
    """Whether the language of the page counts them to 24: it says so with a number in place of this one."""
    return pgettext("hours on the clock", "12") == "24"


def at(day: dt.date, minute: int) -> dt.datetime:
    """The wall time `minute` minutes after Monday 00:00 of the week that holds `day`."""
    monday = day - dt.timedelta(day.weekday())
    return dt.datetime.combine(monday, dt.time()) + dt.timedelta(minutes=minute)


def minutes_into(day: dt.date, moment: dt.datetime) -> int:
    """The other way round: whole minutes from Monday 00:00 of the week of `day`; negative before it."""
    return (moment - at(day, 0)) // dt.timedelta(minutes=1)
