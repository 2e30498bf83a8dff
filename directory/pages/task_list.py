"""The task list of a submission: each page of it, how far it is, and what was answered there."""

from dataclasses import dataclass
from uuid import uuid4

from directory import content
from directory.forms.steps import Step, missing, steps
from directory.models import Submission


@dataclass(frozen=True)
class StatedAnswer:
    """One line of "check your answers": what was asked, what was said, what was live before, what a moderator asks."""

    label: str
    words: str
    is_stated: bool
    note: str
    was: str = ""


@dataclass(frozen=True)
class Task:
    """One page of the task list, and how far it is."""

    step: Step
    state: str
    answers: list[StatedAnswer]

    @property
    def asks(self) -> bool:
        return any(answer.note for answer in self.answers)


def tasks(submission: Submission) -> list[Task]:
    kind, document = content.kind(submission.kind), submission.content
    is_edit = bool(submission.base.get("name"))
    lacking = missing(submission.kind, document, submission.base)
    fields = {one.name: one for one in kind.fields}
    found = []
    for step in steps(submission.kind, document, is_edit=is_edit):
        answers = [_answer(fields[name], submission) for name in step.parts if name in fields]
        found.append(Task(step, _state(step, document, lacking, kind.empty()), answers))
    return found


def items_of(submission: Submission, step: Step) -> dict:
    """What a page that is a list shows: id and words of each item, a mark for a new one, the moderator's note."""
    if not step.items:
        return {}
    field = next(one for one in content.kind(submission.kind).fields if one.name == step.items)
    items = submission.content.get(step.items, [])
    lines = [(one["id"], field.said(submission.content | {step.items: [one]})) for one in items]
    return {"lines": lines, "new_item": uuid4(), "note": submission.notes.get(step.items, "")}


def _state(step: Step, document: dict, lacking: dict, empty: dict) -> str:
    """ "needed", "done" or "open" (nothing said yet, and nothing needed)."""
    if step.slug in lacking:
        return "needed"
    return "done" if any(document.get(name) != empty.get(name) for name in step.parts) else "open"


def _answer(field, submission: Submission) -> StatedAnswer:
    document, base, name = submission.content, submission.base, field.name
    is_changed = bool(base.get("name")) and document.get(name) != base.get(name)
    return StatedAnswer(
        label=str(field.label),
        words=field.said(document),
        is_stated=document.get(name) not in (None, "", []),
        note=submission.notes.get(name, ""),
        was=field.said(base) if is_changed else "",
    )
