"""Checking, previewing, sending, taking back and withdrawing."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import content, moderation, registration
from directory.forms.send import SendAskForm, SendForm, SendListingForm
from directory.forms.steps import missing
from directory.models import Submission
from directory.pages.task_list import tasks
from directory.views.audience import for_members
from directory.views.preview import as_visitors_will_see

from . import shared

State = Submission.State
FORMS = {"ask": SendAskForm, "initiative": SendListingForm}


@for_members
def check(request: HttpRequest, pk) -> HttpResponse:
    submission = shared.mine(request, pk)
    if submission.state != State.DRAFT:
        return redirect("provider-sent", pk)
    at_once = moderation.acts_at_once(submission, by=request.user)
    # What is on the portal already lacks nothing that a change of times has to bring, nor another choice to make.
    lacking = {} if at_once else missing(submission.kind, submission.content, submission.base)
    is_unchanged = not content.changed(submission.base, submission.content)
    form = FORMS.get(submission.kind, SendForm)(shared.data(request), document={} if at_once else submission.content)
    if request.method == "POST" and form.is_valid() and not lacking and not is_unchanged:
        said = {"in_open_data": form.in_open_data, "is_right": form.is_right}
        registration.send(submission, by=request.user, **said)
        return redirect("provider-sent", pk)
    context = {"submission": submission, "tasks": tasks(submission), "at_once": at_once, "lacking": lacking}
    return shared.show_form(request, "provider/check.html", form, is_unchanged=is_unchanged, **context)


@for_members
@require_safe
def preview(request: HttpRequest, pk) -> HttpResponse:
    submission = shared.mine(request, pk)
    back = reverse("provider-draft", args=[pk])
    return as_visitors_will_see(request, submission, strip="provider/preview.html", back=back)


@for_members
@require_safe
def sent(request: HttpRequest, pk) -> HttpResponse:
    submission = shared.mine(request, pk)
    if moderation.went_live_at_once(submission):
        return TemplateResponse(request, "provider/live.html", {"submission": submission})
    if submission.state != State.WAITING:
        return redirect("provider-draft", pk)
    return TemplateResponse(request, "provider/sent.html", {"submission": submission})


@for_members
@require_POST
def put_back(request: HttpRequest, pk) -> HttpResponse:
    """Undoes a change that went on the portal at once."""
    moderation.put_back(shared.mine(request, pk), by=request.user)
    messages.success(request, _("The page says again what it said before."))
    return redirect("provider-home")


@for_members
@require_POST
def take_back(request: HttpRequest, pk) -> HttpResponse:
    registration.take_back(shared.mine(request, pk), by=request.user)
    return redirect("provider-draft", pk)


@for_members
def withdraw(request: HttpRequest, pk) -> HttpResponse:
    submission = shared.mine(request, pk)
    if request.method != "POST":
        return TemplateResponse(request, "provider/withdraw.html", {"submission": submission})
    registration.withdraw(submission, by=request.user)
    messages.success(request, _("It is withdrawn. Nobody will decide about it."))
    return redirect("provider-home")


@for_members
@require_POST
def again(request: HttpRequest, pk) -> HttpResponse:
    draft = registration.begin_again(shared.mine(request, pk), by=request.user)
    return redirect("provider-draft", draft.pk)
