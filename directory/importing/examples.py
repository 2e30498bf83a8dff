"""An invented world to try the portal with: thirty initiatives and their connections, offers, asks, twenty submissions.

Each of them is marked "Invented example", and all can be taken away. Dates in the file are given in days from today,
so that the examples are always about now; a date of a session moves on to the next weekday on which the session meets.
"""

import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from directory import indexing, moderation, week
from directory.models import Ask, Case, Confirmation, Connection, Initiative, Offer, Organisation, Submission
from directory.place import REFERENCE

from .ids import stable_id

REFERENCES = {"place_key": "place", "moved_to_key": "moved_to", "organisation_key": "organisation"}
LISTS_OF_REFERENCES = {"initiative_keys": "initiatives"}
NOT_CONTENT = ("id", "checked_days_ago")


@transaction.atomic
def load(today: date) -> int:
    """Makes the invented world, or brings it up to today; gives the number of initiatives."""
    world = json.loads((REFERENCE / "example_world.json").read_text())
    for one in world["organisations"]:
        _publish("organisation", document(one, today))
    later = [one for one in world["initiatives"] if "moved_to_key" in one]
    for one in [one for one in world["initiatives"] if one not in later] + later:
        _publish("initiative", document(one, today))
        _confirm(one, today)
    for one in world["offers"]:
        _publish("offer", document(one, today))
    for one in world["asks"]:
        _publish("ask", document(one, today))
    for one in world["submissions"]:
        _submit(one, today)
    for one in world["connections"]:
        _connect(one)
    return len(world["initiatives"])


@transaction.atomic
def remove() -> int:
    """Takes every invented row away again, with its history; gives the number of initiatives."""
    initiatives = Initiative.everything.filter(example=True)
    organisations = Organisation.everything.filter(example=True)
    submissions = Submission.objects.filter(via=Submission.Via.EXAMPLE)
    Case.objects.filter(submission__in=submissions).delete()
    submissions.delete()
    count = initiatives.count()
    Offer.everything.filter(example=True).delete()
    Ask.everything.filter(example=True).delete()
    indexing.forget(initiatives.values_list("pk", flat=True))
    initiatives.delete()
    organisations.delete()
    return count


def document(given: dict, today: date) -> dict:
    """The document of one invented thing, with real ids and dates."""
    content = _real(given, today)
    for session in content.get("sessions", []):
        _on_its_weekday(session)
    return {name: value for name, value in content.items() if name not in NOT_CONTENT} | {"id": content["id"]}


def _publish(kind: str, content: dict) -> None:
    subject = UUID(content.pop("id"))
    moderation.publish(kind, subject, content, via=Submission.Via.EXAMPLE)


def _confirm(given: dict, today: date) -> None:
    initiative = Initiative.everything.get(pk=_id(given["key"]))
    initiative.confirmations.filter(way=Confirmation.Way.EXAMPLE).delete()
    days = given.get("checked_days_ago")
    if days is not None:
        day = today - timedelta(days)
        Confirmation.objects.create(initiative=initiative, day=day, way=Confirmation.Way.EXAMPLE)


def _submit(given: dict, today: date) -> None:
    content = document(given["content"], today)
    subject = UUID(content.pop("id"))
    if not Submission.objects.filter(kind=given["kind"], subject=subject, state__in=Submission.OPEN).exists():
        moderation.enter(given["kind"], subject, content, via=Submission.Via.EXAMPLE)


def _connect(given: dict) -> None:
    """Two invented initiatives, agreed and shown by both; it goes when they go."""
    ends = {"asking_id": _id(given["from_key"]), "asked_id": _id(given["to_key"]), "relation": given["relation"]}
    pk = stable_id("example", "/".join(["connection", *given.values()]))
    now = timezone.now()
    agreed = {"state": Connection.State.AGREED, "due_at": now, "reached_at": now, "answered_at": now}
    Connection.objects.get_or_create(pk=pk, defaults=ends | agreed)


def _real(value: Any, today: date) -> Any:
    """The same value with ids for keys and dates for days from today."""
    if isinstance(value, list):
        return [_real(one, today) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"in_days"}:
        return (today + timedelta(value["in_days"])).isoformat()
    return dict(_real_pair(name, one, today) for name, one in value.items())


def _real_pair(name: str, value: Any, today: date) -> tuple[str, Any]:
    if name == "key":
        return "id", _id(value)
    if name in REFERENCES:
        return REFERENCES[name], _id(value) if value else None
    if name in LISTS_OF_REFERENCES:
        return LISTS_OF_REFERENCES[name], [_id(one) for one in value]
    return name, _real(value, today)


def _on_its_weekday(session: dict) -> None:
    """A session held once opens on the weekday of its date; an exception falls on a day of its session."""
    weekday = session["opens"] // week.DAY
    for holder in (session, *session.get("exceptions", [])):
        if holder.get("date"):
            day = date.fromisoformat(holder["date"])
            holder["date"] = (day + timedelta((weekday - day.weekday()) % 7)).isoformat()


def _id(key: str) -> str:
    return stable_id("example", key)
