"""Larger ones, page by page: the task list, and one page for each thing. Each page is saved at once."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import moderation, registration
from directory.forms.steps import STEPS, Step, find
from directory.models import Submission
from directory.pages.task_list import items_of, tasks
from directory.views.audience import for_members

from . import shared


@for_members
@shared.for_one_team
def new(request: HttpRequest, kind: str) -> HttpResponse:
    """The first page of something new. Saving it makes the draft."""
    if kind not in STEPS:
        raise Http404
    if elsewhere := _first(request, kind):
        return elsewhere
    key = shared.key(request)
    step = STEPS[kind][0]
    ours = {"organisation": request.team and registration.organisation_of(request.team)}
    form = step.form(shared.data(request), document=ours, subject=registration.subject_of(request.user, key))
    if request.method == "POST" and form.is_valid():
        draft = registration.begin(request.user, kind, form.content(), key=key, team=request.team)
        return redirect("provider-draft", draft.pk)
    return shared.show_form(request, "provider/step.html", form, step=step, key=key)


@for_members
@require_POST
def edit(request: HttpRequest, kind: str, subject) -> HttpResponse:
    """Begins a change to what is live; the live one stays."""
    draft = registration.open_edit(request.user, kind, subject) if kind in STEPS else None
    if draft is None:
        raise Http404
    return redirect("provider-draft", draft.pk)


@for_members
@require_safe
def draft(request: HttpRequest, pk) -> HttpResponse:
    """The task list of a draft; of anything else, what was said and how it stands."""
    submission = shared.mine(request, pk)
    context = {
        "submission": submission,
        "tasks": tasks(submission),
        "words": registration.state_words(submission),
        "moves": list(moderation.moves_for(request.user, submission)),
        "corrections": registration.corrections(submission),
        "went_live_at_once": moderation.went_live_at_once(submission),
    }
    is_draft = submission.state == Submission.State.DRAFT
    return TemplateResponse(request, "provider/tasks.html" if is_draft else "provider/read.html", context)


@for_members
def step(request: HttpRequest, pk, step: str) -> HttpResponse:
    submission = shared.mine(request, pk)
    page = _page(submission, step)
    if request.method != "POST" and submission.state != Submission.State.DRAFT:
        return shared.sent_already(request, submission)
    form = _form(request, submission, page)
    theirs = []
    if form and form.is_bound and form.is_valid():
        seen, now = request.POST.get("seen", ""), _mark(submission, page)
        saved = registration.keep(submission, form.content(), by=request.user, seen=seen, now=now)
        if saved.ok:
            return redirect("provider-draft", pk)
        form.add_error(None, saved.problem)
        theirs = saved.theirs
    context = {"submission": submission, "step": page, "seen": _mark(submission, page), "theirs": theirs}
    return shared.show_form(request, "provider/step.html", form, **context, **items_of(submission, page))


def _first(request: HttpRequest, kind: str) -> HttpResponse | None:
    """Where to go before something new: what is run or offered belongs to an organisation, and there is only one."""
    has_one = request.team is not None and registration.organisation_of(request.team) is not None
    if request.method != "POST" and kind == "organisation" and has_one:
        messages.info(request, _("Your organisation is here already. You can change it."))
        return redirect("provider-home")
    if kind != "organisation" and not has_one:
        messages.info(request, _("First tell us about your organisation. Then add what you run and what you offer."))
        way = f"?team={request.team.pk}" if request.acting_for else ""
        return redirect(reverse("provider-new", args=["organisation"]) + way)
    return None


def _page(submission: Submission, slug: str) -> Step:
    page = find(submission.kind, slug)
    if page is None or not page.fits(submission.content):
        raise Http404
    return page


def _form(request: HttpRequest, submission: Submission, page: Step):
    if page.form is None:
        return None
    options = {"choices": registration.initiatives_of(submission)} if "initiatives" in page.parts else {}
    return page.form(
        shared.data(request),
        document=submission.content,
        notes=submission.notes,
        subject=submission.subject,
        **options,
    )


def _mark(submission: Submission, page: Step) -> str:
    names = page.form.parts() if page.form else ()
    return registration.mark([submission.content.get(name) for name in names])
