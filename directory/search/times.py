"""The values of `when` with the words of the finder."""

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from directory import week

SOON = [("now", _("Now")), ("today", _("Today")), ("tonight", _("Tonight")), ("weekend", _("This weekend"))]
PARTS = {
    "morning": _("morning"),
    "afternoon": _("afternoon"),
    "evening": _("evening"),
    "night": _("night"),
}
DAYS = list(zip(week.DAYS, WEEKDAYS.values(), strict=True))
WHEN_CHOICES = SOON + DAYS


def when_words(asked: week.Window | week.Ordinary) -> str:
    """ "Tonight", "Saturday", "Saturday evening"."""
    day, _dash, part = asked.name.partition("-")
    words = str(dict(WHEN_CHOICES)[day])
    return f"{words} {PARTS[part]}" if part else words
