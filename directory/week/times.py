"""The clock on the wall in Lambeth, and how a time of day is said.

This package compares naive wall time of Europe/London: 8pm stays 8pm when the clocks change."""

import datetime as dt
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

LONDON = ZoneInfo("Europe/London")


def wall(instant: dt.datetime) -> dt.datetime:
    """An aware instant as the naive minute on the wall in London.

    The hour that clocks repeat in October gives the same wall time twice. Raises ValueError when naive."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    # fold is dropped too: a wall time read off the clock cannot say which of the two hours it was.
    return instant.astimezone(LONDON).replace(second=0, microsecond=0, tzinfo=None, fold=0)


def clock(moment: int | dt.time | dt.datetime) -> str:
    """ "5pm", "5:30pm", "midday" or "midnight" for a time, or for minutes since any midnight."""
    minute = moment if isinstance(moment, int) else moment.hour * 60 + moment.minute
    hour, past = minute // 60 % 24, minute % 60
    if past:
        words = _("{hour}:{past}am") if hour < 12 else _("{hour}:{past}pm")
    elif hour % 12 == 0:
        words = _("midday") if hour else _("midnight")
    else:
        words = _("{hour}am") if hour < 12 else _("{hour}pm")
    return words.format(hour=hour % 12 or 12, past=f"{past:02}")


def at(day: dt.date, minute: int) -> dt.datetime:
    """The wall time `minute` minutes after Monday 00:00 of the week that holds `day`."""
    monday = day - dt.timedelta(day.weekday())
    return dt.datetime.combine(monday, dt.time()) + dt.timedelta(minutes=minute)


def minutes_into(day: dt.date, moment: dt.datetime) -> int:
    """The other way round: whole minutes from Monday 00:00 of the week of `day`; negative before it."""
    return (moment - at(day, 0)) // dt.timedelta(minutes=1)
