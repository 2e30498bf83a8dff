"""Loads the real Lambeth records by the hand-made mapping; guesses nothing, and never overwrites a later edit.

Each record becomes one document and is published as an import. Loading again compares the document with the one of
the last import: when nothing changed, nothing is written; when the record changed, only its changes are applied, and
a field that a moderator has edited since keeps the moderator's words.
"""

import json
import re
from datetime import time
from uuid import UUID

from directory import content, moderation, telephone, week
from directory.models import Submission
from directory.place import REFERENCE

from .ids import stable_id

COPIED = (
    "type", "summary", "tier", "led_by", "help", "formats", "who", "who_for", "not_for", "languages", "access",
    "access_note", "join", "how_to_join", "cost", "cost_note", "age_from", "age_to", "catchment", "any_moment",
    "times_note", "no_referral", "no_waiting_list", "no_diagnosis", "give_and_receive", "support_for_peers",
    "continuity", "waiting", "state", "probably_ended", "researcher_note",
)  # fmt: skip
_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")


def load() -> dict[str, int]:
    """Loads every organisation and record; gives how many were written and how many stood already."""
    given = mapping()
    said = {record["id"]: record for record in records()}
    organisations = {key: organisation_document(key, one, said) for key, one in given["organisations"].items()}
    initiatives = {key: document(record, given["records"][key]) for key, record in said.items()}
    initiatives |= {key: document({"id": key, **one}, one) for key, one in given["added"].items()}
    written = sum(_publish("organisation", stable_id("organisation", key), one) for key, one in organisations.items())
    for key in sorted(initiatives, key=lambda key: initiatives[key]["moved_to"] is not None):
        written += _publish("initiative", stable_id(key), initiatives[key])
    return {"written": written, "unchanged": len(organisations) + len(initiatives) - written}


def mapping() -> dict:
    """What stands in `mapping.json`: organisations, and for each record what the portal shows of it."""
    return json.loads((REFERENCE / "mapping.json").read_text())


def records() -> list[dict]:
    return json.loads((REFERENCE / "lambeth_initiatives.json").read_text())


def _publish(kind: str, subject: str, wanted: dict) -> bool:
    """Publishes one document unless the last import said the same; tells whether it did."""
    last, one = moderation.last_import(kind, UUID(subject)), content.kind(kind)
    before = one.tidy(last.content) if last else None
    if before is not None and before | one.tidy(wanted) == before:
        return False
    moderation.publish(kind, UUID(subject), wanted, base=before, via=Submission.Via.IMPORT)
    return True


def organisation_document(key: str, given: dict, said: dict[str, dict]) -> dict:
    """`said` are the records by id; an organisation has the contacts of the one that its `contacts` names."""
    own = given.get("contacts")
    return {
        "name": given["name"],
        "sort": given["sort"],
        "summary": given.get("summary", ""),
        "website": given.get("website") or "",
        "contacts": _contacts(f"organisation/{key}", said[own["record"]], own) if own else [],
    }


def document(record: dict, given: dict) -> dict:
    """The document of one record: facts copied from it, everything else as the mapping says."""
    key = record["id"]
    place = stable_id(key, "place") if given.get("place") else None
    return {name: given[name] for name in COPIED if name in given} | {
        "name": record["name"],
        "organisation": stable_id("organisation", given["organisation"]) if given["organisation"] else None,
        "moved_to": stable_id(given["moved_to"]) if given.get("moved_to") else None,
        "moments": [{"moment": slug, **line} for slug, line in given["moments"].items()],
        "as_of": as_of(record.get("as_of")),
        "as_of_estimated": bool(record.get("as_of_is_estimate")),
        "aliases": [
            {"id": stable_id(key, "alias", alias["name"]), "language": "", **alias} for alias in given["aliases"]
        ],
        "places": [{"id": place, "directions": "", **given["place"]}] if place else [],
        "sessions": [_session(key, number, line, place) for number, line in enumerate(given.get("sessions", []))],
        "contacts": _contacts(key, record, given["contacts"]),
        "sources": [
            {"id": stable_id(key, "source", str(number)), **one} for number, one in enumerate(given["sources"])
        ],
    }


def as_of(text: str | None) -> str:
    """ "2020-05" or "2020" as they are; nothing for "undated"."""
    found = _MONTH.match(text or "")
    return found[0] if found else ""


def _session(key: str, number: int, line: dict, place: str | None) -> dict:
    """One line of the mapping; without a time only its day is known."""
    vague = not (line["opens"] and line["closes"])
    span = week.slot(line["day"])
    if not vague:
        opens, closes = time.fromisoformat(line["opens"]), time.fromisoformat(line["closes"])
        span = week.span(week.DAYS.index(line["day"]), opens, closes, next_day=line.get("next_day", False))
    return {
        "id": stable_id(key, "session", str(number)),
        "place": place,
        "opens": span.opens,
        "closes": span.closes,
        "vague": vague,
        "every": line.get("every", 1),
        "bank_holidays": line.get("bank_holidays", "unknown"),
        "words": line.get("words", ""),
    }


def _contacts(key: str, record: dict, wanted: dict) -> list[dict]:
    """The contacts of the record that the mapping takes; the mapping may name who answers."""
    values = {
        "phone": telephone.read(record["phone"]) if record.get("phone") else None,
        "email": record.get("email"),
        "web": record.get("website"),
    }
    asked = {"phone": wanted.get("phone"), "email": wanted.get("email"), "web": wanted.get("website")}
    return [
        {
            "id": stable_id(key, "contact", sort),
            "sort": sort,
            "value": values[sort],
            "name": asked[sort].get("name", "") if isinstance(asked[sort], dict) else "",
        }
        for sort in values
        if values[sort] and asked[sort]
    ]
