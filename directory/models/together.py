"""Loads everything that hangs on some initiatives in one query, whatever the number of tables.

Each child comes as a JSON object, all of them in one UNION ALL; what `prefetch_related` would load in a query for
each table stands in the same caches afterwards, in the same order. The text of that query is made once: making it
takes longer than running it.
"""

import json
import re
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from django.db import connection, models
from django.db.models import F, Value
from django.db.models.base import ModelState
from django.db.models.functions import Cast, JSONObject

from .connection import Connection
from .initiative import Alias, Confirmation, Initiative, InitiativeMoment, Source
from .meeting import MeetingSession, SessionException, SessionSeason
from .offer import Offer
from .people import Organisation
from .place import Contact, Place
from .querysets import standing
from .vocabulary import Moment, Term


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
# What the ORM writes the query for, and what then stands in its place.
ANY_ID, ANY_SLUG = uuid.UUID(int=0), "any slug?"
ASKED = "%(asked)s"
SAME_IN_JSON = (models.CharField.to_python, models.TextField.to_python, models.IntegerField.to_python)
# What may be spelt out in the text of a query.
NAME = re.compile(r"[\w-]+", re.ASCII)
# Rows that the listing itself names.
OWN = {"organisation": Organisation, "moved_to": Initiative}
# The two sides of a connection, each with the other one, and what is said of that.
OTHER_SIDE = {"asking": "asked", "asked": "asking"}
OF_THE_OTHER = ("slug", "name", "language")
# What no page says, so it is not even fetched.
LEFT_OUT = {"note", "by_id", "edited_at", "hint", "synonyms", "researcher_note"}


def page(slug: str) -> Initiative | None:
    """The listing at this address with its organisation, what it moved to, and all that its page says. One query."""
    found = defaultdict(lambda: defaultdict(list))
    for name, owner, values in _read(_page_sql(connection.vendor), {"asked": slug}):
        found[name][owner].append(values)
    row = next((_standing(values) for own in found["row"].values() for values in own), None)
    if row:
        for name in OWN:
            others = [_instance(OWN[name], values) for values in found[name][row.pk]]
            setattr(row, name, others[0] if others else None)
        row.connected = found["connected"][row.pk]
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
    adapt = models.UUIDField().get_db_prep_value
    asked = {f"asked_{number}": adapt(one, connection) for number, one in enumerate(ids)}
    places = ", ".join(f"%({name})s" for name in asked)
    found = {name: defaultdict(list) for name in names}
    for name, owner, values in _read(_sql(connection.vendor, names).replace(ASKED, places), asked):
        found[name][owner].append(values)
    return _made(found)


def _made(found: dict) -> dict[str, dict[uuid.UUID, list[models.Model]]]:
    made = {name: defaultdict(list) for name in BRANCHES}
    for name in BRANCHES.keys() & found.keys():
        branch = BRANCHES[name]
        for owner, rows in found[name].items():
            made[name][owner] = [_instance(branch.model, values, branch.inner) for values in rows]
    return made


def _read(sql: str, asked: dict[str, str]) -> list[tuple[str, uuid.UUID, dict]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, asked)
        rows = cursor.fetchall()
    ids = {owner: uuid.UUID(str(owner)) for owner in {owner for _name, owner, _values in rows}}
    values = json.loads(f"[{','.join(values for _name, _owner, values in rows)}]")
    return [(name, ids[owner], of_one) for (name, owner, _values), of_one in zip(rows, values, strict=True)]


@cache
def _sql(vendor: str, names: tuple[str, ...]) -> str:
    """The query, as the ORM writes it for one id."""
    return _joined([_query(BRANCHES[name], name, "__in", [ANY_ID]) for name in names])


@cache
def _page_sql(vendor: str) -> str:
    """The query for one address."""
    rows = Initiative.objects.filter(slug=ANY_SLUG).order_by()
    values = _object(Initiative, "") | {name: Cast(own, models.BooleanField()) for name, own in standing().items()}
    own = [rows.values_list(Value("row"), "pk", JSONObject(**values))]
    for name, model in OWN.items():
        others = rows.exclude(**{name: None})
        own.append(others.values_list(Value(name), "pk", JSONObject(**_object(model, f"{name}__"))))
    own += [_connected(side) for side in OTHER_SIDE]
    return _joined(own + [_query(BRANCHES[name], name, "__slug", ANY_SLUG) for name in PAGE])


def _connected(side: str) -> models.QuerySet:
    """What visitors may read of the connections of which it is this side, as plain values: with whom, and how."""
    other = OTHER_SIDE[side]
    mine = Connection.objects.in_public().showing_no_hidden_place().order_by()
    shown = mine.filter(**{f"{side}__slug": ANY_SLUG, f"{other}__state__in": Initiative.CURRENT})
    of_other = {name: F(f"{other}__{name}") for name in OF_THE_OTHER}
    values = of_other | {"relation": F("relation"), "towards_asking": F("towards_asking"), "side": Value(side)}
    return shown.values_list(Value("connected"), f"{side}_id", JSONObject(**values))


def _joined(queries: list[models.QuerySet]) -> str:
    """One query with `ASKED` wherever the id or the slug of the first ones stands.

    All else that the ORM would hand over beside it is the same for every page, names of tables and fields for the
    most part. It is spelt out: for each page Django would read the whole text to find where its hundreds belong."""
    # All at once: a union of unions soon is too deep for SQLite to read.
    sql, params = queries[0].union(*queries[1:], all=True).query.sql_with_params()
    stand_ins = (models.UUIDField().get_db_prep_value(ANY_ID, connection), ANY_SLUG)
    return sql % tuple(ASKED if param in stand_ins else _spelt_out(param) for param in params)


def _spelt_out(param: str | int) -> str:
    """A value that stands in our own code, as SQL."""
    if not isinstance(param, int) and not (isinstance(param, str) and NAME.fullmatch(param)):
        raise TypeError(f"{param!r} is no name and no number.")
    return str(param) if isinstance(param, int) else f"'{param}'"


def _query(branch: Branch, name: str, lookup: str, asked) -> models.QuerySet:
    values = _object(branch.model, branch.path)
    if branch.inner:
        values[branch.inner[0]] = JSONObject(**_object(branch.inner[1], f"{branch.inner[0]}__"))
    mine = branch.rows.objects.filter(**{branch.of + lookup: asked}).order_by()
    return mine.values_list(Value(name), branch.owner, JSONObject(**values))


def _object(model: type[models.Model], path: str) -> dict[str, F]:
    return {field.attname: F(path + field.attname) for field in _fields(model)}


def _standing(values: dict) -> Initiative:
    changing, alarmed = values.pop("changing"), values.pop("alarmed")
    row = _instance(Initiative, values)
    row.changing, row.alarmed = bool(changing), bool(alarmed)
    return row


@cache
def _fields(model: type[models.Model]) -> list[models.Field]:
    return [field for field in model._meta.concrete_fields if field.attname not in LEFT_OUT]


def _instance(model: type[models.Model], values: dict, inner=None) -> models.Model:
    """The row of which these are the values by name; they are used up. It is filled at once: the ORM would go through
    its fields one by one."""
    other = values.pop(inner[0]) if inner else None
    for name, read in _readers(model):
        if values[name] is not None:
            values[name] = read(values[name])
    one = model.__new__(model)
    one.__dict__ |= values
    one._state = ModelState()
    one._state.adding, one._state.db = False, "default"
    if inner:
        setattr(one, inner[0], _instance(inner[1], other))
    return one


@cache
def _readers(model: type[models.Model]) -> list[tuple[str, Callable]]:
    """For each field that JSON does not hold as a row would what makes of it what a row holds. SQLite keeps JSON as
    text, truth as a number and a UUID as 32 letters."""
    readers = [(field.attname, _reader(field)) for field in _fields(model)]
    return [(name, read) for name, read in readers if getattr(read, "__func__", None) not in SAME_IN_JSON]


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
        of = branch.model._meta.get_field(branch.owner.removesuffix("_id"))
        for one in found:
            of.set_cached_value(one, owner)
    for key, is_downwards in _order(branch.model):
        found.sort(key=key, reverse=is_downwards)
    owner.__dict__.setdefault("_prefetched_objects_cache", {})[name] = found


@cache
def _order(model: type[models.Model]) -> list[tuple[Callable, bool]]:
    """What its rows are sorted by, one after the other: what matters most comes last."""
    paths = reversed(model._meta.ordering)
    return [(attrgetter(path.removeprefix("-").replace("__", ".")), path.startswith("-")) for path in paths]
