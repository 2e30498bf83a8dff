"""Times at which another initiative is there and ours is not, and how that is said."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import week
from directory.memory.entry import Entry
from directory.memory.index import Index, times
from directory.search.times import name_of

from .moments import NO_GROUP

WEEKDAYS, WEEKEND = week.DAYS[:5], week.DAYS[5:]
LATE, EARLY = ("night", "evening"), ("morning", "afternoon")


def _named(days: tuple[str, ...], parts: tuple[str, ...]) -> list[str]:
    return [f"{day}-{part}" for part in parts for day in days]


# The hours that are hardest to cover come first; so does the night.
STRETCHES = [_named(WEEKEND, LATE), _named(WEEKDAYS, LATE), _named(WEEKEND, EARLY), _named(WEEKDAYS, EARLY)]
PLURALS = {
    "mon": gettext_lazy("You meet on Mondays."),
    "tue": gettext_lazy("You meet on Tuesdays."),
    "wed": gettext_lazy("You meet on Wednesdays."),
    "thu": gettext_lazy("You meet on Thursdays."),
    "fri": gettext_lazy("You meet on Fridays."),
    "sat": gettext_lazy("You meet on Saturdays."),
    "sun": gettext_lazy("You meet on Sundays."),
}


def uncovered(mine: Entry, today: date) -> list[str]:
    """The parts of days of every stretch of the week in which an initiative is not there at all; none when nobody
    knows its times."""
    own = set(times(mine, today))
    if mine.type in NO_GROUP or not own:
        return []
    return [name for stretch in STRETCHES if not own & set(stretch) for name in stretch]


def covering(index: Index, mine: Entry, others: int, today: date) -> int:
    """Those of the others that are for the same moment, and there when this one is not."""
    same = index.any_of("moment", mine.moments)
    if mine.any_moment:
        same |= index.any_of("any_moment", [True])
    return same & index.there_at(uncovered(mine, today), today) & others & ~index.any_of("type", NO_GROUP)


def words(mine: Entry, other: Entry, today: date) -> str:
    """ "You meet on Tuesdays. They cover Saturday night." """
    theirs, own = set(times(other, today)), set(times(mine, today))
    covered = next(name for name in uncovered(mine, today) if name in theirs)
    days = [day for day in week.DAYS if day in own]
    if len(days) == 1:
        return f"{PLURALS[days[0]]} {_('They cover %(time)s.') % {'time': name_of(covered)}}"
    return _("They cover %(time)s, when you are not there.") % {"time": name_of(covered)}
