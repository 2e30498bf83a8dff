"""Loads everything that hangs on some initiatives in one query, whatever the number of tables.

Each child comes as a JSON object, all of them in one UNION ALL; what `prefetch_related` would load in a query for
each table stands in the same caches afterwards, in the same order. The text of that query is made once: making it
takes longer than running it.
"""

import json
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, reduce

from django.db import connection, models
from django.db.models import F, Value
from django.db.models.functions import Cast, JSONObject

from .finding import standing
from .initiative import Alias, Confirmation, Initiative, InitiativeMoment, Source
from .meeting import MeetingSession, SessionException, SessionSeason
from .offer import Offer
from .people import Organisation
from .place import Contact, Place
from .words import Moment, Term


@dataclass(frozen=True)
class Branch:
    """One table of the union: what is made of it, whose rows are read, and the paths to owner, initiative, fields."""

    model: type[models.Model]
    rows: type[models.Model]
    owner: str = "initiative_id"
    of: str = "initiative"
    path: str = ""
    inner: tuple[str, type[models.Model]] | None = None


BRANCHES = {
    "terms": Branch(Term, Initiative.terms.through, path="term__"),
    "moment_links": Branch(InitiativeMoment, InitiativeMoment, inner=("moment", Moment)),
    "places": Branch(Place, Place),
    "contacts": Branch(Contact, Contact),
    "confirmations": Branch(Confirmation, Confirmation),
    "sessions": Branch(MeetingSession, MeetingSession),
    "seasons": Branch(SessionSeason, SessionSeason, "session_id", "session__initiative"),
    "exceptions": Branch(SessionException, SessionException, "session_id", "session__initiative"),
    "aliases": Branch(Alias, Alias),
    "sources": Branch(Source, Source),
    "offers": Branch(Offer, Offer.initiatives.through, path="offer__"),
}
OF_SESSIONS = ("seasons", "exceptions")
CARD = ("terms", "moment_links", "places", "contacts", "confirmations", "sessions", *OF_SESSIONS)
PAGE = (*CARD, "aliases", "sources", "offers")
# Stands in the text of the query where the ids will be.
ANY_ID, ANY_SLUG = uuid.UUID(int=0), "any slug?"
# Rows that the listing itself names.
OWN = {"organisation": Organisation, "moved_to": Initiative}
# What no page says, so it is not even fetched.
LEFT_OUT = {"note", "by_id", "edited_at", "hint", "synonyms", "researcher_note"}


def page(slug: str) -> Initiative | None:
    """The listing at this address with its organisation, what it moved to, and all that its page says. One query."""
    found = defaultdict(lambda: defaultdict(list))
    for name, owner, values in _read(*_page_sql(connection.vendor), slug):
        found[name][owner].append(json.loads(values))
    row = next((_standing(values) for own in found["row"].values() for values in own), None)
    if row:
        for name in OWN:
            others = [_instance(OWN[name], values) for values in found[name][row.pk]]
            setattr(row, name, others[0] if others else None)
        _hang(row, _made(found), [name for name in PAGE if name not in OF_SESSIONS])
    return row


def load(rows: Iterable[Initiative], names: tuple[str, ...] = CARD) -> list[Initiative]:
    """The same rows with these relations loaded; one query, none for no rows."""
    rows = list(rows)
    children = _children([row.pk for row in rows], names) if rows else {}
    for row in rows:
        _hang(row, children, [name for name in names if name not in OF_SESSIONS])
    return rows


def _children(ids: list[uuid.UUID], names: tuple[str, ...]) -> dict[str, dict[uuid.UUID, list[models.Model]]]:
    """By relation, then by owner."""
    found = {name: defaultdict(list) for name in names}
    for name, owner, values in _read(*_sql(connection.vendor, names), *ids):
        found[name][owner].append(json.loads(values))
    return _made(found)


def _made(found: dict) -> dict[str, dict[uuid.UUID, list[models.Model]]]:
    made = {name: defaultdict(list) for name in BRANCHES}
    for name in BRANCHES.keys() & found.keys():
        branch = BRANCHES[name]
        for owner, rows in found[name].items():
            made[name][owner] = [_instance(branch.model, values, branch.inner) for values in rows]
    return made


def _read(sql: str, params: tuple, *wanted):
    """Runs the query for these ids, or this slug, in the place of the one it was written for."""
    adapt = models.UUIDField().get_db_prep_value
    mine = [adapt(one, connection) if isinstance(one, uuid.UUID) else one for one in wanted]
    stand_in = (adapt(ANY_ID, connection), ANY_SLUG)
    with connection.cursor() as cursor:
        cursor.execute(
            sql.replace("IN (%s)", f"IN ({', '.join(['%s'] * len(mine))})"),
            [value for param in params for value in (mine if param in stand_in else [param])],
        )
        for name, owner, values in cursor:
            yield name, uuid.UUID(str(owner)), values


@cache
def _sql(vendor: str, names: tuple[str, ...]) -> tuple[str, tuple]:
    """The query, as the ORM writes it for one id, and its parameters."""
    return _joined([_query(BRANCHES[name], name, "__in", [ANY_ID]) for name in names])


@cache
def _page_sql(vendor: str) -> tuple[str, tuple]:
    """The query for one address, and its parameters."""
    rows = Initiative.objects.filter(slug=ANY_SLUG).order_by()
    values = _object(Initiative, "") | {name: Cast(own, models.BooleanField()) for name, own in standing().items()}
    own = [rows.values_list(Value("row"), "pk", JSONObject(**values))]
    for name, model in OWN.items():
        others = rows.exclude(**{name: None})
        own.append(others.values_list(Value(name), "pk", JSONObject(**_object(model, f"{name}__"))))
    return _joined(own + [_query(BRANCHES[name], name, "__slug", ANY_SLUG) for name in PAGE])


def _joined(queries: list[models.QuerySet]) -> tuple[str, tuple]:
    # All at once: a union of unions soon is too deep for SQLite to read.
    return queries[0].union(*queries[1:], all=True).query.sql_with_params()


def _query(branch: Branch, name: str, lookup: str, asked) -> models.QuerySet:
    values = _object(branch.model, branch.path)
    if branch.inner:
        values[branch.inner[0]] = JSONObject(**_object(branch.inner[1], f"{branch.inner[0]}__"))
    mine = branch.rows.objects.filter(**{branch.of + lookup: asked}).order_by()
    return mine.values_list(Value(name), branch.owner, JSONObject(**values))


def _object(model: type[models.Model], path: str) -> dict[str, F]:
    return {field.attname: F(path + field.attname) for field in _fields(model)}


def _standing(values: dict) -> Initiative:
    row = _instance(Initiative, values)
    row.changing, row.alarmed = bool(values["changing"]), bool(values["alarmed"])
    return row


@cache
def _fields(model: type[models.Model]) -> list[models.Field]:
    return [field for field in model._meta.concrete_fields if field.attname not in LEFT_OUT]


def _instance(model: type[models.Model], values: dict, inner=None) -> models.Model:
    one = model.from_db("default", *zip(*((name, read(values[name])) for name, read in _readers(model)), strict=True))
    if inner:
        setattr(one, inner[0], _instance(inner[1], values[inner[0]]))
    return one


@cache
def _readers(model: type[models.Model]) -> list[tuple[str, Callable]]:
    """For each field what makes of a value in JSON what a row would hold. SQLite keeps JSON as text, truth as a number
    and a UUID as 32 letters."""
    return [(field.attname, _reader(field)) for field in _fields(model)]


def _reader(field: models.Field) -> Callable:
    if isinstance(field, models.JSONField):
        return lambda value: json.loads(value) if isinstance(value, str) else value
    return (field.target_field if field.is_relation else field).to_python


def _hang(row: Initiative, children: dict, names: list[str]) -> None:
    for name in names:
        _fill(row, name, children[name].get(row.pk, []))
    places = {place.pk: place for place in row.places.all()}
    for session in row.sessions.all():
        session.place = places.get(session.place_id)
        for name in OF_SESSIONS:
            _fill(session, name, children[name].get(session.pk, []))
        session.known = session.pattern()


def _fill(owner: models.Model, name: str, found: list[models.Model]) -> None:
    """Puts rows where `owner.name.all()` looks first, in the order of their table; each knows its owner."""
    branch = BRANCHES[name]
    if branch.model is branch.rows:
        for one in found:
            setattr(one, branch.owner.removesuffix("_id"), owner)
    owner.__dict__.setdefault("_prefetched_objects_cache", {})[name] = _in_order(found, branch.model._meta.ordering)


def _in_order(rows: list[models.Model], ordering: Iterable[str]) -> list[models.Model]:
    for path in reversed(ordering):
        rows.sort(key=lambda row: _follow(row, path), reverse=path.startswith("-"))  # noqa: B023 - used at once
    return rows


def _follow(row: models.Model, path: str):
    return reduce(getattr, path.removeprefix("-").split("__"), row)
