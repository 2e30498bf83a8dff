"""The leaflet and the sheet: how long each takes, and how large it is."""

from statistics import median
from time import perf_counter

from django.conf import settings
from django.test import Client

from directory import importing
from directory.models import Initiative, Moment

from .figure import Figure

RUNS = 9


def measure() -> list[Figure]:
    """Needs an empty database with the words of the portal."""
    settings.ALLOWED_HOSTS = ["*"]
    importing.load_records()
    listing, moment = Initiative.objects.order_by("name").first(), Moment.objects.first()
    papers = {
        "leaflet": (f"{listing.get_absolute_url()}leaflet.pdf", 150),
        "sheet": (f"{moment.get_absolute_url()}sheet.pdf", 300),
    }
    return [figure for name, (path, reach) in papers.items() for figure in paper(name, path, reach)]


def paper(name: str, path: str, reach: float) -> list[Figure]:
    took, size = [], 0
    for _ in range(RUNS):
        start = perf_counter()
        size = len(Client().get(path).content)
        took.append((perf_counter() - start) * 1000)
    return [Figure(f"{name} PDF", median(took), reach, "ms"), Figure(f"{name} PDF", size / 1024, 100, "KB")]
