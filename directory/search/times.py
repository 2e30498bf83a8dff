"""The values of `when` with the words of the finder."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from directory import week
from directory.week.words import PARTS_OF_DAY, WEEKDAYS

SOON = [("now", _("Now")), ("today", _("Today")), ("tonight", _("Tonight")), ("weekend", _("This weekend"))]
PARTS = PARTS_OF_DAY
DAYS = [(day, capfirst(name)) for day, name in zip(week.DAYS, WEEKDAYS, strict=True)]
WHEN_CHOICES = SOON + DAYS


def when_words(asked: week.Window | week.Ordinary) -> str:
    """ "Tonight", "Saturday", "Saturday evening"."""
    return name_of(asked.name)


def name_of(when: str) -> str:
    """The same for a value that is known, such as "sat-evening"."""
    day, _dash, part = when.partition("-")
    words = str(dict(WHEN_CHOICES)[day])
    return f"{words} {PARTS[part]}" if part else words
