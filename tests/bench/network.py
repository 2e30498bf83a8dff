"""A network of 300 initiatives and 600 connections: drawn for the first time, drawn again, and its size."""

import random
from datetime import UTC, datetime
from statistics import median
from time import process_time

from django.conf import settings
from django.test import Client

from directory.models import Connection, Initiative
from directory.network import plan

from .figure import Figure
from .furnishing import furnish
from .world import fill

INITIATIVES, CONNECTIONS = 300, 600
RUNS = 5
PATH = "/network/"


def measure() -> list[Figure]:
    """Needs an empty database with the words of the portal; leaves INITIATIVES listings in it."""
    settings.ALLOWED_HOSTS = ["*"]
    fill(INITIATIVES)
    furnish()
    connect()
    milliseconds()
    first = median(_first() for _ in range(RUNS))
    again = median(milliseconds() for _ in range(RUNS))
    pages = {"pathways": "/network/pathways/", "continuity": "/network/continuity/"}
    size = len(Client().get(PATH, headers={"accept-encoding": "gzip"}).content) / 1024
    return [
        Figure(f"network of {INITIATIVES} and {CONNECTIONS}, first drawing", first, 1000, "ms"),
        Figure("the same, drawn again", again, 300, "ms"),
        Figure("the same, without styles and fonts", size, 18, "KB"),
        *[Figure(name, median(milliseconds(path) for _ in range(RUNS)), 300, "ms") for name, path in pages.items()],
    ]


def connect() -> None:
    """As in life: a few know many, most know one or two."""
    chance, relations = random.Random(1), list(Connection.Relation)
    rows = list(Initiative.objects.order_by("pk")[:INITIATIVES])
    pairs: set[tuple] = set()
    while len(pairs) < CONNECTIONS:
        one, other = int(len(rows) * chance.random() ** 2), chance.randrange(len(rows))
        if one != other:
            pairs.add((min(one, other), max(one, other)))
    Connection.objects.bulk_create(
        Connection(
            asking=rows[one], asked=rows[other], relation=chance.choice(relations), state=Connection.State.AGREED,
            due_at=datetime(2026, 1, 1, tzinfo=UTC),
        )
        for one, other in sorted(pairs)
    )  # fmt: skip


def _first() -> float:
    plan._streets.cache_clear()
    return milliseconds()


def milliseconds(path: str = PATH) -> float:
    """CPU of one request."""
    start = process_time()
    if Client().get(path).status_code != 200:
        raise RuntimeError(f"{path} did not answer.")
    return (process_time() - start) * 1000
