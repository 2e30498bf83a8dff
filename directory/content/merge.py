"""Applying one edit to a document that somebody else may have changed meanwhile."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Merged:
    """The document to write, and the names of fields that two people changed: those keep the live value."""

    content: dict
    conflicts: list[str]


def changed(base: dict, content: dict) -> list[str]:
    """Names of the fields in which `content` differs from `base`."""
    return [name for name in content if content[name] != base.get(name)]


def merged(base: dict, content: dict, live: dict) -> Merged:
    """`live` with the changes from `base` to `content`, where nobody else changed the same field."""
    edits = changed(base, content)
    conflicts = [name for name in edits if live.get(name) not in (base.get(name), content[name])]
    return Merged(live | {name: content[name] for name in edits if name not in conflicts}, conflicts)
