"""What the words of a search row are made of: public words only, folded. Change FORM when this changes.

One query in plain SQL, for one listing or five hundred: this runs in every edit, and an object for each row that is
read would cost more than the rest of the edit.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db import connection

from directory.fold import fold
from directory.models import Initiative

# A row of another form is written anew by `prepare`.
FORM = 1
LONGEST = 20_000
COLUMNS = ("names", "organisation", "summary", "tags", "description")
# Vocabularies of which an initiative has one term at most, and the field that holds its slug.
CHOICES_OF = {"tier": "tier", "led-by": "led_by", "cost": "cost"}
_SAID = (
    "own_words", "who_for", "first_time", "how_to_join", "times_note", "catchment", "access_note", "cost_note",
    "support_for_peers", "give_and_receive", "continuity", "waiting",
)  # fmt: skip
# Columns: listing, column of the row, what comes first in it, words. Each part names the listings itself: PostgreSQL
# plans that in half the time of a list that all parts share.
_CHOSEN = "\n".join(
    f"""UNION ALL SELECT listing.id, 'tags', 1{number}, 0, term.name FROM directory_initiative AS listing
    JOIN directory_term AS term ON term.vocabulary = '{vocabulary}' AND term.slug = listing.{field}
    WHERE listing.id IN ({{ids}})"""
    for number, (vocabulary, field) in enumerate(CHOICES_OF.items())
)
_TEXTS = f"""
SELECT id, 'listed', 0, 0, name FROM directory_initiative WHERE listed AND id IN ({{ids}})
UNION ALL SELECT id, 'summary', 0, 0, summary FROM directory_initiative WHERE id IN ({{ids}})
UNION ALL SELECT id, 'description', 0, 0, {" || ' ' || ".join(_SAID)} FROM directory_initiative
    WHERE id IN ({{ids}})
UNION ALL SELECT listing.id, 'organisation', 0, 0, organisation.name FROM directory_initiative AS listing
    JOIN directory_organisation AS organisation ON organisation.id = listing.organisation_id
    WHERE listing.id IN ({{ids}})
UNION ALL SELECT initiative_id, 'names', 0, position, name FROM directory_alias WHERE initiative_id IN ({{ids}})
UNION ALL SELECT link.initiative_id, 'tags', 0, term.id, term.name FROM directory_initiative_terms AS link
    JOIN directory_term AS term ON term.id = link.term_id WHERE link.initiative_id IN ({{ids}})
{_CHOSEN}
UNION ALL SELECT link.initiative_id, 'tags', 2, moment.id, moment.name FROM directory_initiativemoment AS link
    JOIN directory_moment AS moment ON moment.id = link.moment_id WHERE link.initiative_id IN ({{ids}})
UNION ALL SELECT initiative_id, 'description', 1, moment_id, words FROM directory_initiativemoment
    WHERE initiative_id IN ({{ids}})
UNION ALL SELECT initiative_id, 'description', 2, position,
    name || ' ' || area || ' ' || district || ' ' || address || ' ' || postcode
    FROM directory_place WHERE initiative_id IN ({{ids}})
UNION ALL SELECT initiative_id, 'description', 3, position, words FROM directory_meetingsession
    WHERE initiative_id IN ({{ids}})
UNION ALL SELECT initiative_id, 'checked', 0, 0, CAST(max(day) AS varchar(10)) FROM directory_confirmation
    WHERE still_true AND initiative_id IN ({{ids}}) GROUP BY initiative_id
ORDER BY 1, 2, 3, 4, 5
"""


def texts(ids: Iterable[UUID]) -> dict[UUID, dict[str, str | date | None]]:
    """The columns of the row of each of these that is listed, and the day on which it was last found true."""
    keys = [Initiative._meta.pk.get_db_prep_value(pk, connection) for pk in ids]
    if not keys:
        return {}
    found: dict = defaultdict(lambda: defaultdict(list))
    with connection.cursor() as cursor:
        cursor.execute(_TEXTS.format(ids=", ".join(["%s"] * len(keys))), keys * _TEXTS.count("{ids}"))
        for key, column, _first, _position, words in cursor.fetchall():
            found[key][column].append(words)
    listed = {key: parts for key, parts in found.items() if parts["listed"]}
    return {key if isinstance(key, UUID) else UUID(key): _columns(parts) for key, parts in listed.items()}


def _columns(parts: dict[str, list[str]]) -> dict[str, str | date | None]:
    columns = {column: _folded(parts[column]) for column in COLUMNS}
    checked = parts["checked"]
    return columns | {
        "names": _folded(parts["listed"] + parts["names"]),
        "checked": date.fromisoformat(checked[0]) if checked else None,
    }


def _folded(parts: list[str]) -> str:
    return fold(" ".join(parts))[:LONGEST]
