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
    "a moment, weekend": ("/moments/leaving-hospital/?when=weekend", (20, 34, 34)),
    "crisis, weekend": ("/moments/weekend-crisis/?when=weekend", (20, 28, 34)),
    "open now": ("/now/", (12, 28, 40)),
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
        bare = site.milliseconds(BARE, 6 * REQUESTS)
        ratios = [
            Figure(f"{name}, at {size:,}, against a bare answer of {bare:.2f} ms",
                   site.milliseconds(path, REQUESTS // 2) / bare, reach[number])
            for name, (path, reach) in PAGES.items()
        ]  # fmt: skip
        return ratios + (weights(site, size) if size == SIZES[-1] else [])


def weights(site: Site, size: int) -> list[Figure]:
    """The page alone, as it is before anything packs it."""
    return [
        Figure(f"{name}, at {size:,}, the page alone", len(site.get(path)) / KB, MOST_KB, "KB")
        for name, (path, _reach) in PAGES.items()
    ]
