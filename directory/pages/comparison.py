"""What a submission changes, field by field, in words: was, now, and live where somebody else changed it meanwhile."""

from dataclasses import dataclass

from directory import content
from directory.models import Submission

# Facts of the portal's own that say nothing to somebody who decides.
LEFT_OUT = {"example", "as_of", "as_of_estimated"}


@dataclass(frozen=True)
class ComparedField:
    """One field: what visitors read when the edit began, what the group wrote, and what they read now."""

    name: str
    label: str
    was: str
    now: str
    live: str
    is_conflict: bool
    note: str


@dataclass(frozen=True)
class Comparison:
    """`changed` is what the submission would change, `same` the rest of it, without what nobody stated."""

    is_new: bool
    changed: list[ComparedField]
    same: list[ComparedField]
    conflicts: list[str]
    live: dict

    @property
    def said(self) -> dict[str, tuple[str, str]]:
        """Label and words by name of the changed fields."""
        return {line.name: (line.label, line.now) for line in self.changed}


def comparison(submission: Submission) -> Comparison:
    """Read from the live row as it is at this moment."""
    kind = content.kind(submission.kind)
    live = kind.read(submission.subject)
    base, document = kind.empty() | submission.base, kind.empty() | submission.content
    conflicts = content.merged(base, document, live).conflicts if live and submission.decided_at is None else []
    edits = content.changed(base, document)
    lines = [
        ComparedField(
            name=field.name,
            label=str(field.label),
            was=field.said(base),
            now=field.said(document),
            live=field.said(live) if field.name in conflicts else "",
            is_conflict=field.name in conflicts,
            note=submission.notes.get(field.name, ""),
        )
        for field in kind.fields
        if field.name not in LEFT_OUT
    ]
    return Comparison(
        is_new=not submission.base.get("name"),
        changed=[line for line in lines if line.name in edits],
        same=[line for line in lines if line.name not in edits and document[line.name] not in (None, "", [], False)],
        conflicts=conflicts,
        live=live or {},
    )
