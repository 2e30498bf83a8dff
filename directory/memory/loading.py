"""Reads listings, and all that hangs on them, in one query: as entries of the index, or as rows for a page.

Each row comes as a JSON object, every table in one UNION ALL. Of rows, what `prefetch_related` would load in a query
for each table stands in the same caches afterwards, in the same order. The text of that query is made once: making it
takes longer than running it.

Measured with 1,000 listings: the row of a page takes 0.4 ms, by `for_page()` 9; an entry after somebody's change 0.2,
by ten queries 5; all entries, once in each process, 100, by ten queries 75. Rows of `for_page()` kept in memory would
take 0.02 ms, but 9 for the first visit in each process and language and after each change, and 47 KB each.
"""

import json
import re
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TypeVar

from django.db import connection, models
from django.db.models import F, Value
from django.db.models.base import ModelState
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, JSONObject

from directory import week
from directory.models import (
    Alias,
    Confirmation,
    Connection,
    Contact,
    Initiative,
    InitiativeMoment,
    MeetingSession,
    Moment,
    Offer,
    Organisation,
    Place,
    SessionException,
    SessionSeason,
    Source,
    Term,
)
from directory.models.querysets import standing
from directory.models.trust import times_told

from .entry import Entry, Many, Owner, Where

Values = dict[str, Combinable]
Inner = tuple[str, type[models.Model]]
AnyRow = TypeVar("AnyRow", bound=models.Model)


@dataclass(frozen=True)
class Branch:
    """One table of the union: what is made of it, whose rows are read, and the paths to owner, initiative, fields."""

    model: type[models.Model]
    rows: type[models.Model]
    owner: str = "initiative_id"
    of: str = "initiative"
    path: str = ""
    inner: Inner | None = None
    only: tuple[tuple[str, object], ...] = ()


BRANCHES = {
    "terms": Branch(Term, Initiative.terms.through, path="term__"),
    "moment_links": Branch(InitiativeMoment, InitiativeMoment, inner=("moment", Moment)),
    "places": Branch(Place, Place),
    "contacts": Branch(Contact, Contact),
    "contacts_of_organisation": Branch(
        Contact,
        Contact,
        "organisation__initiatives",
        "organisation__initiatives",
        only=(("organisation__listed", True),),
    ),
    "confirmations": Branch(Confirmation, Confirmation),
    "sessions": Branch(MeetingSession, MeetingSession),
    "seasons": Branch(SessionSeason, SessionSeason, "session_id", "session__initiative"),
    "exceptions": Branch(SessionException, SessionException, "session_id", "session__initiative"),
    "aliases": Branch(Alias, Alias),
    "sources": Branch(Source, Source),
    "offers": Branch(Offer, Offer.initiatives.through, path="offer__"),
}
OF_SESSIONS = ("seasons", "exceptions")
# What hangs on its organisation; of one that is not listed, nothing.
OF_OWNER = "contacts_of_organisation"
# Rows that the listing itself names.
OWN = {"organisation": Organisation, "moved_to": Initiative}
# The two sides of a connection, each with the other one, and what is said of that.
OTHER_SIDE = {"asking": "asked", "asked": "asking"}
OF_THE_OTHER = ("slug", "name", "language")

LISTED = ("terms", "moment_links", "places", "confirmations", "sessions", *OF_SESSIONS)
CARD = ("row", "organisation", *LISTED, "contacts", OF_OWNER)
PAGE = (*CARD, "moved_to", *OTHER_SIDE, "aliases", "sources", "offers")
# What an entry says of how to ask, and of who told its times.
ENTRY = ("entry", *LISTED, "contacts", OF_OWNER, "sources")
# What an entry says of the listing itself.
FIELDS = (
    *("slug", "code", "name", "language", "type", "tier", "summary", "who_for", "cost", "state", "paused_until"),
    *("give_and_receive", "age_from", "age_to", "any_moment", "example", "looking_for_partners", "as_of"),
    *("how_to_join", "waiting", "probably_ended", "own_words", "own_words_language"),
)
RULES = {"referral": "no_referral", "waiting-list": "no_waiting_list", "diagnosis": "no_diagnosis"}
OWNER = ("slug", "name", "website", "listed")
BESIDE = {"number": "search_row__number"} | {f"owner_{name}": f"organisation__{name}" for name in OWNER}
# More than this, and reading all of them is quicker than naming each.
MOST_NAMED = 400

# What the ORM writes the query for, and what then stands in its place.
ANY_ID, ANY_SLUG = uuid.UUID(int=0), "any slug?"
ASKED = "%(asked)s"
SAME_IN_JSON = (models.CharField.to_python, models.TextField.to_python, models.IntegerField.to_python)
# What may be spelt out in the text of a query.
NAME = re.compile(r"[\w-]+", re.ASCII)
# What no page says, so it is not even fetched.
LEFT_OUT = {"note", "by_id", "edited_at", "hint", "synonyms", "researcher_note"}

# By name of what was read, then by its owner: plain values, in the order of their table.
Found = dict[str, dict[uuid.UUID, list[dict]]]


def page(slug: str) -> Initiative | None:
    """The listing at this address with its organisation, what it moved to, and all that its page says."""
    found = _read(_sql(connection.vendor, "slug", PAGE), {"asked": slug})
    return next((_row(pk, found, PAGE) for pk in found["row"]), None)


def rows(ids: Iterable[uuid.UUID], names: tuple[str, ...] = CARD) -> list[Initiative]:
    """The listed ones among these, in this order, with all that a card says, or a PAGE; no query for no ids."""
    ids = list(ids)
    found = _of_ids(ids, names) if ids else {"row": {}}
    return [_row(pk, found, names) for pk in ids if pk in found["row"]]


def entries(ids: Iterable[uuid.UUID] | None = None) -> list[Entry]:
    """The listed initiatives among these ids, or all, in no order."""
    wanted = None if ids is None else list(ids)
    if wanted == []:
        return []
    if wanted is not None and len(wanted) > MOST_NAMED:
        return [entry for entry in entries() if entry.pk in set(wanted)]
    found = _read(_sql(connection.vendor, "", ENTRY), {}) if wanted is None else _of_ids(wanted, ENTRY)
    return [_entry(pk, values, found) for pk, (values,) in found["entry"].items()]


def _of_ids(ids: list[uuid.UUID], names: tuple[str, ...]) -> Found:
    adapt = models.UUIDField().get_db_prep_value
    asked = {f"asked_{number}": adapt(one, connection) for number, one in enumerate(ids)}
    places = ", ".join(f"%({name})s" for name in asked)
    return _read(_sql(connection.vendor, "ids", names).replace(ASKED, places), asked)


def _read(sql: str, asked: dict[str, str]) -> Found:
    with connection.cursor() as cursor:
        cursor.execute(sql, asked)
        lines = cursor.fetchall()
    ids = {owner: uuid.UUID(str(owner)) for owner in {owner for _name, owner, _values in lines}}
    read = json.loads(f"[{','.join(values for _name, _owner, values in lines)}]")
    found: Found = defaultdict(lambda: defaultdict(list))
    for (name, owner, _values), values in zip(lines, read, strict=True):
        found[name][ids[owner]].append(values)
    for name in BRANCHES.keys() & found.keys():
        for key, is_downwards in _order(BRANCHES[name].model):
            for own in found[name].values():
                own.sort(key=key, reverse=is_downwards)
    return found


@cache
def _order(model: type[models.Model]) -> list[tuple[Callable[[dict], str | int], bool]]:
    """What its rows are sorted by, one after the other: what matters most comes last."""
    paths = [str(path) for path in reversed(model._meta.ordering or ())]
    return [(_at(path.removeprefix("-")), path.startswith("-")) for path in paths]


def _at(path: str) -> Callable[[dict], str | int]:
    """Reads a value of a row; of the row inside it by "moment__position"."""
    inner, _parted, name = path.rpartition("__")
    return (lambda values: values[inner][name]) if inner else itemgetter(name)


@cache
def _sql(vendor: str, by: str, names: tuple[str, ...]) -> str:
    """The query with `ASKED` wherever the "slug" or the "ids" of the listings stand; of all listings by "".

    All else that the ORM would hand over beside it is the same for every page, names of tables and fields for the
    most part. It is spelt out: for each page Django would read the whole text to find where its hundreds belong."""
    # All at once: a union of unions soon is too deep for SQLite to read.
    queries = [_query(name, by) for name in names]
    # SQLite says what it knows of JSON when it is opened (apps.py); asked before, Django would wait for a lock.
    connection.ensure_connection()
    sql, params = queries[0].union(*queries[1:], all=True).query.sql_with_params()
    stand_ins = (models.UUIDField().get_db_prep_value(ANY_ID, connection), ANY_SLUG)
    return sql % tuple(ASKED if param in stand_ins else _spelt_out(param) for param in params)


def _spelt_out(param: str | int) -> str:
    """A value that stands in our own code, as SQL."""
    if not isinstance(param, int) and not (isinstance(param, str) and NAME.fullmatch(param)):
        raise TypeError(f"{param!r} is no name and no number.")
    return str(param) if isinstance(param, int) else f"'{param}'"


def _query(name: str, by: str) -> models.QuerySet:
    """What one part of the union reads: its name, the owner of each row, and the row."""
    if name in OTHER_SIDE:
        return _connected(name, by)
    if name in BRANCHES:
        branch = BRANCHES[name]
        values = _object(branch.model, branch.path)
        if branch.inner:
            values[branch.inner[0]] = JSONObject(**_object(branch.inner[1], f"{branch.inner[0]}__"))
        # A contact may be that of an organisation.
        has_owner = {f"{branch.owner}__isnull": False} if branch.model is Contact and not by else {}
        rows = branch.rows._default_manager.filter(**_asked(branch.of, by), **dict(branch.only), **has_owner)
        return _values(rows, name, branch.owner, values)
    mine = Initiative.objects.filter(**_asked("", by))
    if name in OWN:
        return _values(mine.exclude(**{name: None}), name, "pk", _object(OWN[name], f"{name}__"))
    stands: Values = {name: Cast(own, models.BooleanField()) for name, own in standing().items()}
    if name == "row":
        return _values(mine, name, "pk", _object(Initiative, "") | stands)
    paths = {one: one for one in (*FIELDS, "as_of_estimated", *RULES.values())} | BESIDE
    said: Values = {one: F(path) for one, path in paths.items()}
    return _values(mine.exclude(search_row=None), name, "pk", said | stands)


def _connected(side: str, by: str) -> models.QuerySet:
    """What visitors may read of the connections of which it is this side, as plain values: with whom, and how."""
    other = OTHER_SIDE[side]
    mine = Connection.objects.in_public().showing_no_hidden_place().filter(**_asked(side, by))
    of_other: Values = {name: F(f"{other}__{name}") for name in OF_THE_OTHER}
    values = of_other | {"relation": F("relation"), "towards_asking": F("towards_asking"), "side": Value(side)}
    return _values(mine.filter(**{f"{other}__state__in": Initiative.CURRENT}), side, f"{side}_id", values)


def _asked(path: str, by: str) -> dict[str, object]:
    """What makes a table tell of the listings asked for alone; `path` leads from it to the listing."""
    if by == "slug":
        return {f"{path}__slug".removeprefix("__"): ANY_SLUG}
    return {f"{path or 'pk'}__in": [ANY_ID]} if by else {}


def _values(found: models.QuerySet, name: str, owner: str, values: Values) -> models.QuerySet:
    return found.order_by().values_list(Value(name), owner, JSONObject(**values))


def _object(model: type[models.Model], path: str) -> Values:
    return {field.attname: F(path + field.attname) for field in _fields(model)}


@cache
def _fields(model: type[models.Model]) -> list[models.Field]:
    return [field for field in model._meta.concrete_fields if field.attname not in LEFT_OUT]


def _entry(pk: uuid.UUID, values: dict, found: Found) -> Entry:
    _restore(Initiative, values)
    sessions = [_restore(MeetingSession, one) for one in found["sessions"][pk]]
    checks = [_restore(Confirmation, one) for one in found["confirmations"][pk]]
    checked = max((one["day"] for one in checks if one["still_true"]), default=None)
    sources = ((one["times"], one["as_of"]) for one in found["sources"][pk])
    told, told_otherwise = times_told(checked, values["as_of"], bool(values["as_of_estimated"]), sources)
    return Entry(
        number=values["number"],
        pk=pk,
        organisation=_owner(pk, values, found) if values["owner_slug"] else None,
        contacts=_contacts(found["contacts"][pk]),
        rules=tuple(rule for rule, name in RULES.items() if values[name]),
        tags=tuple((one["vocabulary"], one["slug"]) for one in found["terms"][pk]),
        moments=tuple(one["moment"]["slug"] for one in found["moment_links"][pk]),
        places=Many(Where(*(one[name] for name in Where._fields)) for one in found["places"][pk]),
        sessions=tuple(_pattern(one, found) for one in sessions if one["times_shown"]),
        remarks=tuple(dict.fromkeys(one["words"] for one in sessions if one["times_shown"] and one["words"])),
        checked=checked,
        told=told,
        told_otherwise=told_otherwise,
        changing=bool(values["changing"]),
        alarmed=bool(values["alarmed"]),
        **{name: values[name] for name in FIELDS},
    )


def _owner(pk: uuid.UUID, values: dict, found: Found) -> Owner:
    said = {name: values[f"owner_{name}"] for name in OWNER} | {"listed": bool(values["owner_listed"])}
    return Owner(**said, contacts=_contacts(found[OF_OWNER][pk]))


def _contacts(found: list[dict]) -> Many:
    return Many(_instance(Contact, values) for values in found)


def _pattern(values: dict, found: Found) -> week.Pattern:
    seasons = [_restore(SessionSeason, one) for one in found["seasons"][values["id"]]]
    exceptions = [_restore(SessionException, one) for one in found["exceptions"][values["id"]]]
    return week.Pattern.of(
        values,
        seasons=[(one["first"], one["last"]) for one in seasons],
        exceptions=[(one["date"], one["sort"], one["words"]) for one in exceptions],
    )


def _row(pk: uuid.UUID, found: Found, names: tuple[str, ...]) -> Initiative:
    """The row of a listing, its values used up."""
    (values,) = found["row"][pk]
    stands = {name: bool(values.pop(name)) for name in ("changing", "alarmed")}
    row = _instance(Initiative, values)
    row.__dict__ |= stands
    for name in OWN.keys() & set(names):
        others = [_instance(OWN[name], one) for one in found[name][pk]]
        setattr(row, name, others[0] if others else None)
    if row.organisation:
        row.organisation.__dict__["_prefetched_objects_cache"] = {"contacts": _contacts(found[OF_OWNER][pk])}
    row.connected = [one for side in OTHER_SIDE for one in found[side][pk]]
    for name in names:
        if name in BRANCHES and name not in (*OF_SESSIONS, OF_OWNER):
            _fill(row, name, found)
    places: dict[uuid.UUID | None, Place] = {place.pk: place for place in row.places.all()}
    for session in row.sessions.all():
        session.place = places.get(session.place_id)
        for name in OF_SESSIONS:
            _fill(session, name, found)
        session.known = session.pattern()
    return row


def _fill(owner: models.Model, name: str, found: Found) -> None:
    """Puts rows where `owner.name.all()` looks first; each knows its owner."""
    branch = BRANCHES[name]
    made = [_instance(branch.model, values, branch.inner) for values in found[name][owner.pk]]
    if branch.model is branch.rows:
        for one in made:
            one._state.fields_cache[branch.owner.removesuffix("_id")] = owner
    owner.__dict__.setdefault("_prefetched_objects_cache", {})[name] = made


def _instance(model: type[AnyRow], values: dict, inner: Inner | None = None) -> AnyRow:
    """The row of which these are the values by name; they are used up. It is filled at once: the ORM would go through
    its fields one by one."""
    other = values.pop(inner[0]) if inner else {}
    one = model.__new__(model)
    one.__dict__ |= _restore(model, values)
    one._state = ModelState()
    one._state.adding, one._state.db = False, "default"
    if inner:
        setattr(one, inner[0], _instance(inner[1], other))
    return one


def _restore(model: type[models.Model], values: dict) -> dict:
    """The same values, each as a row holds it."""
    for name, read in _readers(model):
        if values.get(name) is not None:
            values[name] = read(values[name])
    return values


@cache
def _readers(model: type[models.Model]) -> list[tuple[str, Callable]]:
    """For each field that JSON does not hold as a row would what makes of it what a row holds. SQLite keeps JSON as
    text, truth as a number and a UUID as 32 letters."""
    readers = [(field.attname, _reader(field)) for field in _fields(model)]
    return [(name, read) for name, read in readers if getattr(read, "__func__", None) not in SAME_IN_JSON]


def _reader(field: models.Field) -> Callable:
    if isinstance(field, models.JSONField):
        return lambda value: json.loads(value) if isinstance(value, str) else value
    return (field.target_field if isinstance(field, models.ForeignKey) else field).to_python
