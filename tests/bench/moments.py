"""The pages that somebody in need opens first, as gunicorn serves them: two moments and what is open now, at 60, 1,000
and 10,000 listings. Each part of them shows twenty at most, so they should hardly grow."""

from directory.management.commands.prepare import collect_static_files

from .figure import Figure
from .furnishing import furnish
from .pages import BARE, KB, REQUESTS, Site, server
from .world import fill

SIZES = (60, 1_000, 10_000)
# What each may cost against a bare answer, at each size.
PAGES = {
    "a moment, any time": ("/moments/leaving-hospital/", (18, 24, 24)),
    "a moment, weekend": ("/moments/leaving-hospital/?when=weekend", (20, 34, 38)),
    "crisis, weekend": ("/moments/weekend-crisis/?when=weekend", (20, 28, 38)),
    "open now": ("/now/", (12, 28, 45)),
}
MOST_KB = 60


def measure() -> list[Figure]:
    """Needs an empty database with the words of the portal; leaves as many listings in it as the last size says."""
    collect_static_files()
    return [figure for number, size in enumerate(SIZES) for figure in at(size, number)]


def at(size: int, number: int) -> list[Figure]:
    fill(size)
    furnish()
    with server() as site:
        ratios = [ratio(site, f"{name}, at {size:,}", path, reach[number]) for name, (path, reach) in PAGES.items()]
        return ratios + (weights(site, size) if size == SIZES[-1] else [])


def ratio(site: Site, name: str, path: str, reach: float) -> Figure:
    """Against a bare answer of the same seconds: how fast a processor is changes from one to the next."""
    before = site.milliseconds(BARE, 3 * REQUESTS)
    took = site.milliseconds(path, REQUESTS // 2)
    bare = (before + site.milliseconds(BARE, 3 * REQUESTS)) / 2
    return Figure(f"{name}, against a bare answer of {bare:.2f} ms", took / bare, reach)


def weights(site: Site, size: int) -> list[Figure]:
    """The page alone, as it is before anything packs it."""
    return [
        Figure(f"{name}, at {size:,}, the page alone", len(site.get(path)) / KB, MOST_KB, "KB")
        for name, (path, _reach) in PAGES.items()
    ]
