"""The ordinary week of everything that is listed, or of what is listed for one moment: counted on the shelf."""

from dataclasses import dataclass

from directory.models import Moment
from directory.search import keeper

from .week_grid import WeekGrid, grid_of, usual_counts


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
    shelf, _words = keeper.current()
    found = shelf.current & shelf.supporting([slug]) if slug else shelf.current
    return WeekPage(tabs, grid_of(usual_counts(shelf, found)), f"moment={slug}" if slug else "", is_known)
