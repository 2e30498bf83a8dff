"""What the provider's pages share: fetching through the person, showing a form, and the lines of the task list."""

from dataclasses import dataclass
from functools import wraps
from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from directory import content, registration
from directory.forms.base import PortalForm
from directory.forms.steps import Step, missing, steps
from directory.models import Submission


@dataclass(frozen=True)
class Answer:
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
    answers: list[Answer]

    @property
    def asks(self) -> bool:
        return any(answer.note for answer in self.answers)


def mine(request: HttpRequest, pk) -> Submission:
    """A submission of one of this person's teams; any other does not exist for them."""
    return get_object_or_404(registration.submissions_of(request.user), pk=pk)


def for_one_team(view):
    """For what begins something new: somebody in several teams says first for which one, and the address keeps it.

    `request.team` is that team; None for somebody who has none yet.
    """

    @wraps(view)
    def chosen(request: HttpRequest, *args, **parts) -> HttpResponse:
        teams = registration.teams_of(request.user)
        wanted = request.GET.get("team", "")
        request.team = next((team for team in teams if len(teams) == 1 or str(team.pk) == wanted), None)
        if teams and request.team is None:
            names = [(team.pk, registration.called(team)) for team in teams]
            return TemplateResponse(request, "provider/for_whom.html", {"teams": names})
        request.acting_for = registration.called(request.team) if len(teams) > 1 else ""
        return view(request, *args, **parts)

    return chosen


def sent_already(request: HttpRequest, submission: Submission) -> HttpResponse:
    messages.info(request, _("This has been sent. To change it, press “Change it” first."))
    return redirect("provider-draft", submission.pk)


def tasks(submission: Submission) -> list[Task]:
    kind, document = content.kind(submission.kind), submission.content
    is_edit = bool(submission.base.get("name"))
    lacking = missing(submission.kind, document, submission.base)
    fields = {one.name: one for one in kind.fields}
    return [
        Task(step, _state(step, document, lacking, kind.empty()), _answers(step, submission, fields))
        for step in steps(submission.kind, document, is_edit=is_edit)
    ]


def data(request: HttpRequest):
    return request.POST if request.method == "POST" else None


def key(request: HttpRequest) -> str:
    """The mark of one showing of a form: however often it is sent, it stands for one thing."""
    return request.POST.get("key", "")[:36] or str(uuid4())


def show_form(request: HttpRequest, template: str, form: PortalForm, **context) -> HttpResponse:
    acting_for = getattr(request, "acting_for", "")
    return TemplateResponse(request, template, {"form": form, "acting_for": acting_for, **context})


def listed(submission: Submission, step: Step) -> dict:
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


def _answers(step: Step, submission: Submission, fields: dict) -> list[Answer]:
    return [_answer(fields[name], submission) for name in step.parts if name in fields]


def _answer(field, submission: Submission) -> Answer:
    document, base, name = submission.content, submission.base, field.name
    is_changed = bool(base.get("name")) and document.get(name) != base.get(name)
    return Answer(
        label=str(field.label),
        words=field.said(document),
        is_stated=document.get(name) not in (None, "", []),
        note=submission.notes.get(name, ""),
        was=field.said(base) if is_changed else "",
    )
