"""Small things done to documents: marks of parts, items of a list, what was corrected."""

import hashlib
import json

from directory import content
from directory.models import Submission


def mark(value) -> str:
    """A short mark of part of a document: when it differs, somebody has changed that part."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:16]


def put_items(items: list[dict], new: list[dict]) -> list[dict]:
    """The list with these items in it: a known one in its place, others at the end."""
    by_id = {one["id"]: one for one in new}
    kept = [by_id.pop(one["id"], one) for one in items]
    return kept + list(by_id.values())


def without_item(document: dict, name: str, pk: str) -> dict:
    """The parts of a document that change when one item goes; the sessions at a place stay, without it."""
    part = {name: [one for one in document.get(name, []) if one["id"] != pk]}
    if name == "places":
        sessions = document.get("sessions", [])
        part["sessions"] = [one | {"place": None} if one.get("place") == pk else one for one in sessions]
    return part


def corrections(submission: Submission) -> list[tuple[str, str, str]]:
    """What a moderator changed when approving: label, what was sent, what it became."""
    fields = [one for one in content.kind(submission.kind).fields if one.name in submission.corrected]
    return [(str(one.label), one.said(submission.content), one.said(submission.approved)) for one in fields]
