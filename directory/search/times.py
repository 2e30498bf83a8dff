"""The values of `when` with the words of the finder."""

from collections.abc import Callable
from datetime import date

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from directory import week
from directory.week.words import PARTS_OF_DAY, WEEKDAYS

SOON = [
    ("now", _("Now")),
    ("today", _("Today")),
    ("tonight", _("Tonight")),
    (week.TOMORROW, capfirst(_("tomorrow"))),
    ("weekend", _("This weekend")),
]
PARTS = PARTS_OF_DAY
DAYS = [(day, capfirst(name)) for day, name in zip(week.DAYS, WEEKDAYS, strict=True)]
WHEN_CHOICES = SOON + DAYS
OVER = _("%(time)s is over. Choose a day that is still to come.")
TOO_FAR = _("%(time)s is too far ahead. Choose a day within the next year.")


def when_words(asked: week.Window | week.Ordinary) -> str:
    """ "Tonight", "Saturday evening", "Tomorrow, Tuesday 1 December", "Friday 25 December, evening"."""
    if isinstance(asked, week.Ordinary) or not asked.day:
        return name_of(asked.name)
    day, part = week.split_date(asked.name)
    words = [str(dict(SOON)[day])] if day == week.TOMORROW else []
    return capfirst(", ".join([*words, week.date_words(asked.day), *_named(part)]))


def none_known(asked: week.Window | week.Ordinary) -> str:
    """That nothing is known to be on: never that nothing is listed, since something may be on."""
    if is_rest_of_night(asked):
        return _("None known to be on for the rest of this night (until 6am)")
    sentences = {
        "now": _("None known to be open now"),
        "today": _("None known to be on today"),
        "tonight": _("None known to be on tonight"),
        "weekend": _("None known to be on this weekend"),
    }
    others = _("%(time)s: none known to be on")
    return str(sentences.get(asked.name) or others % {"time": when_words(asked)})


def none_known_of(asked: week.Window | week.Ordinary, others: list[str]) -> str:
    """The same of what else was asked: "Coming home from hospital, today: none known to be on"."""
    if not others:
        return none_known(asked)
    words = str(_("the rest of this night, until 6am")) if is_rest_of_night(asked) else when_words(asked)
    if asked.name in dict(SOON):
        words = words[:1].lower() + words[1:]
    return str(_("%(time)s: none known to be on")) % {"time": capfirst(", ".join([*others, words]))}


def is_rest_of_night(asked: week.Window | week.Ordinary) -> bool:
    """Whether tonight is the night that began yesterday, so that this evening is not in it."""
    return asked.name == "tonight" and asked.starts.date() == asked.ends.date()


def name_of(when: str) -> str:
    """The same for a value that is known, when nobody need be told which day is tomorrow."""
    day, part = week.split_date(when)
    if day and day != week.TOMORROW:
        return _dated(when, week.date_words)
    day, _dash, part = when.partition("-")
    words = str(dict(WHEN_CHOICES)[day])
    return f"{words} {PARTS[part]}" if part else words


def why_not(problem: ValueError, otherwise: str | Promise) -> str:
    """Why nothing is found at a time that cannot be asked for; `otherwise`: of a value that nobody knows."""
    if not isinstance(problem, week.OutOfReach):
        return str(otherwise)
    words = OVER if problem.is_over else TOO_FAR
    return words % {"time": _dated(problem.value, week.full_date_words)}


def out_of_reach(when: str) -> str:
    """A value that cannot be asked for: a date in words, anything else as it was typed."""
    try:
        return _dated(when, week.full_date_words)
    except ValueError:
        return when


def _dated(when: str, say: Callable[[date], str]) -> str:
    day, part = week.split_date(when)
    return capfirst(", ".join([say(date.fromisoformat(day)), *_named(part)]))


def _named(part: str) -> list[str]:
    return [str(PARTS[part])] if part else []
