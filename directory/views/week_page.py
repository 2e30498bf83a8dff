"""The ordinary week of everything that is listed, or of what is listed for one moment: one query for the counts."""

from collections import Counter
from dataclasses import dataclass
from functools import cache

from directory import week
from directory.models import Initiative, MeetingSession, Moment

from .week_grid import TIMES, WeekGrid, grid_of

LIVING = (Initiative.State.RUNNING, Initiative.State.PAUSED)


@dataclass(frozen=True)
class Tab:
    """One way to narrow the week down."""

    query: str
    name: str
    is_current: bool


@dataclass(frozen=True)
class WeekPage:
    """Values for `week.html`. `query`: what the finder is asked from a window, beside the time."""

    tabs: list[Tab]
    grid: WeekGrid
    query: str
    is_known: bool


def week_page(slug: str) -> WeekPage:
    """The week of one moment; of everything for "", and for a moment that nobody knows."""
    moments = list(Moment.objects.all())
    is_known = not slug or any(moment.slug == slug for moment in moments)
    slug = slug if is_known else ""
    tabs = [Tab(f"moment={moment.slug}", moment.name, moment.slug == slug) for moment in moments]
    return WeekPage(tabs, grid_of(_counts(slug)), f"moment={slug}" if slug else "", is_known)


def _counts(slug: str) -> Counter:
    """How many listings ordinarily meet at each part of a day."""
    rows = Initiative.objects.filter(state__in=LIVING)
    rows = rows.supporting(slug, also_any=True) if slug else rows
    sessions = MeetingSession.objects.told().filter(initiative__in=rows.order_by(), vague=False, date=None)
    spans = sessions.order_by().values_list("initiative", "opens", "closes")
    at = {(row, time) for row, opens, closes in spans for time in _times(opens, closes)}
    return Counter(time for _row, time in at)


@cache
def _times(opens: int, closes: int) -> tuple[str, ...]:
    """The parts of days that a span of the week touches."""
    return tuple(time.name for time in TIMES if week.overlaps(week.Span(opens, closes), time.span))
