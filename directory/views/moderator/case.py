"""One case: what was, what would be, and the moves that lead on from here."""

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import acts, content, moderation
from directory.acts import Move, Refused
from directory.forms.deciding import ApproveForm, RejectForm, SendBackForm
from directory.forms.desk import NoteForm
from directory.models import Case, Submission, User
from directory.pages.comparison import comparison
from directory.pages.waiting import waiting
from directory.views.audience import for_moderators
from directory.views.preview import as_visitors_will_see

from .reports import REPORTS
from .shared import form_page

PAGES = dict.fromkeys(REPORTS, "moderator-report") | {
    Case.Sort.CLAIM: "moderator-claim",
    Case.Sort.INTRODUCTION: "moderator-introduction",
    Case.Sort.TALK: "moderator-talk",
}


@for_moderators
@require_safe
def case(request: HttpRequest, pk: int) -> HttpResponse:
    """What is no submission has a page of its own."""
    sort = Case.objects.filter(pk=pk).values_list("sort", flat=True).first()
    if sort in PAGES:
        return redirect(PAGES[sort], pk)
    return _show(request, _case(pk), NoteForm())


@for_moderators
@require_POST
def note(request: HttpRequest, pk: int) -> HttpResponse:
    row, form = _case(pk), NoteForm(request.POST)
    if not form.is_valid():
        return _show(request, row, form)
    moderation.note(row, by=request.user, text=form.cleaned_data["text"])
    return redirect("moderator-case", pk)


@for_moderators
@require_safe
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    row = _case(pk)
    return as_visitors_will_see(request, row.submission, strip="moderator/preview.html", case=row)


@for_moderators
@transaction.atomic
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    submission = _to_decide(request, pk)
    compared = comparison(submission)
    changed, conflicts = list(compared.said), compared.conflicts
    data = request.POST or None
    form = ApproveForm(data, submission=submission, live=compared.live, changed=changed, conflicts=conflicts)
    if form.is_valid():
        version, corrections = form.cleaned_data["version"], form.corrections()
        moderation.approve(submission, by=request.user, version=version, corrections=corrections)
        return _decided(request, submission, _("Approved: %(name)s. Visitors see it from now on."))
    words = {
        "title": _("Correct and approve"),
        "button": _("Approve"),
        "lede": _("The group is told what you changed."),
    }
    return _ask(request, pk, "approve", form, template="moderator/correct.html", **words)


@for_moderators
@transaction.atomic
def send_back(request: HttpRequest, pk: int) -> HttpResponse:
    submission = _to_decide(request, pk)
    said = comparison(submission).said
    form = SendBackForm(request.POST or None, version=submission.version, said=said)
    if form.is_valid():
        version, reason = form.cleaned_data["version"], form.cleaned_data["reason"]
        moderation.send_back(submission, by=request.user, version=version, reason=reason, notes=form.notes())
        return _decided(request, submission, _("Sent back: %(name)s."))
    words = {"title": _("Send back"), "button": _("Send back"), "lede": _("They can change it and send it again.")}
    return _ask(request, pk, "send-back", form, **words)


@for_moderators
@transaction.atomic
def reject(request: HttpRequest, pk: int) -> HttpResponse:
    submission = _to_decide(request, pk)
    form = RejectForm(request.POST or None, version=submission.version)
    if form.is_valid():
        version, reason = form.cleaned_data["version"], form.cleaned_data["reason"]
        moderation.reject(submission, by=request.user, version=version, reason=reason)
        return _decided(request, submission, _("Rejected: %(name)s."))
    words = {"title": _("Reject"), "button": _("Reject"), "lede": _("It ends here. They may send something new.")}
    return _ask(request, pk, "reject", form, **words)


def _case(pk: int) -> Case:
    """Refused while its team has taken it back: a draft is nobody else's to read."""
    rows = Case.objects.select_related("taken_by", "submission__team", "submission__made_by", "submission__by")
    case = get_object_or_404(rows, pk=pk, submission__isnull=False)
    if case.submission.state == Submission.State.DRAFT:
        raise Refused(_("The group has taken this back to change it. You can read it when they send it again."))
    return case


def _to_decide(request: HttpRequest, pk: int) -> Submission:
    """The submission of a case; while somebody decides, nobody else does, so that a form sent twice reads the same."""
    submission = _case(pk).submission
    return acts.hold(submission) if request.method == "POST" else submission


def _moves(user: User, submission: Submission) -> dict[str, Move]:
    """The moderators' moves that this person may make, by name."""
    return {name: move for name, move in moderation.moves_for(user, submission).items() if move.by == "moderator"}


def _show(request: HttpRequest, case: Case, form: NoteForm) -> HttpResponse:
    submission = case.submission
    context = {
        "case": case,
        "submission": submission,
        "waiting": waiting(case, timezone.localdate()),
        "compared": comparison(submission),
        "moves": _moves(request.user, submission),
        "is_own": not moderation.may(request.user, submission, "moderator"),
        "corrected": content.kind(submission.kind).labels(submission.corrected),
        "notes": case.notes.select_related("by"),
        "history": moderation.history(case.kind, case.subject),
        "first": _first_to_decide(submission),
        "form": form,
    }
    return TemplateResponse(request, "moderator/case.html", context, status=422 if form.errors else 200)


def _ask(request: HttpRequest, pk: int, move: str, form: forms.Form, **words: str) -> HttpResponse:
    """The page of one move; back to the case when it can no longer be made."""
    case = _case(pk)
    if move not in _moves(request.user, case.submission):
        return redirect("moderator-case", pk)
    words["name"] = case.name
    return form_page(request, form, back=reverse("moderator-case", args=[pk]), **words)


def _decided(request: HttpRequest, submission: Submission, words: str) -> HttpResponse:
    """Back to the desk; whoever wrote it has a mail, if we know them."""
    told = _("%(who)s has a mail about it.") % {"who": submission.made_by} if submission.made_by else ""
    messages.success(request, " ".join([words % {"name": submission.content.get("name", "")}, told]).strip())
    return redirect("moderator-desk")


def _first_to_decide(submission: Submission) -> Case | None:
    """The open case of the organisation that it names, when that one is new and has to be decided first."""
    organisation = submission.content.get("organisation")
    new = Case.objects.filter(kind="organisation", sort=Case.Sort.NEW, submission__state=Submission.State.WAITING)
    return new.filter(subject=organisation, state=Case.State.OPEN).first() if organisation else None
