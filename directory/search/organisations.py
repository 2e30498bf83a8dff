"""The organisations whose name somebody typed: said beside what a search finds."""

from typing import NamedTuple

from django.db import connection
from django.urls import reverse

from directory.fold import fold
from directory.models import Organisation

MOST, MOST_WORDS = 5, 12
NAMED = f"SELECT slug, name, summary FROM {Organisation._meta.db_table} WHERE listed"


class NamedOrganisation(NamedTuple):
    """What a result says of an organisation."""

    slug: str
    name: str
    summary: str

    def get_absolute_url(self) -> str:
        return reverse("organisation", args=[self.slug])


def named(query: str) -> list[NamedOrganisation]:
    """The first few of which the name holds words that begin like all of these. One query; folded words hold letters
    and digits only, and the ORM would take longer to ask for them than the database to find them."""
    words = fold(query).split()[:MOST_WORDS]
    if not words:
        return []
    held = " AND folded_name LIKE %s" * len(words)
    with connection.cursor() as cursor:
        cursor.execute(f"{NAMED}{held} ORDER BY name LIMIT {MOST}", [f"% {word}%" for word in words])
        return [NamedOrganisation(*row) for row in cursor.fetchall()]
