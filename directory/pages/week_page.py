"""The ordinary week of everything that is listed, or of what is listed for one moment; by the index."""

from dataclasses import dataclass
from datetime import datetime

from directory import memory

from .week_grid import WeekGrid, week_of


@dataclass(frozen=True)
class MomentTab:
    """One way to narrow the week down."""

    query: str
    name: str
    is_current: bool


@dataclass(frozen=True)
class WeekPage:
    """Values for `week.html`. `query`: what the finder is asked from a window, beside the time."""

    tabs: list[MomentTab]
    grid: WeekGrid
    query: str
    is_known: bool


def week_page(slug: str, now: datetime) -> WeekPage:
    """The week of one moment; of everything for "", and for a moment that nobody knows."""
    index, words = memory.current()
    is_known = not slug or slug in words.moments
    slug = slug if is_known else ""
    tabs = [MomentTab(f"moment={one}", name, one == slug) for one, name in words.moments.items()]
    found = index.current & index.supporting([slug]) if slug else index.current
    return WeekPage(
        tabs,
        week_of(index, found, now.date(), memory.holidays_around(now, words)),
        f"moment={slug}" if slug else "",
        is_known,
    )
