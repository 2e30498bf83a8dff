"""Listings without a team that somebody would like to work with, and requests that were held back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import agreements, connections, take_ups
from directory.forms.connecting import ByHandForm, StopForm, ToldForm
from directory.models import Case
from directory.pages.waiting import waiting
from directory.views.audience import for_moderators
from directory.views.paging import paginate

from .shared import form_page


@for_moderators
@require_safe
def introductions(request: HttpRequest) -> HttpResponse:
    """What waits, the oldest promise first."""
    found = paginate(request, connections.cases().filter(state=Case.State.OPEN).order_by("due_at", "pk"))
    today = timezone.localdate()
    lines = [(one, waiting(one.case, today)) for one in connections.introductions(found.rows)]
    return TemplateResponse(request, "moderator/introductions.html", {"list_page": found, "lines": lines})


@for_moderators
@require_safe
def introduction(request: HttpRequest, pk: int) -> HttpResponse:
    case = get_object_or_404(connections.cases(), pk=pk)
    found = connections.introduction(case)
    context = {
        "case": case,
        "found": found,
        "waiting": waiting(case, timezone.localdate()),
        "is_open": case.state == Case.State.OPEN,
        "is_own": connections.is_their_own(found, request.user),
        "lines": [(one, agreements.sentence(one)) for one in found.connections],
        "take_ups": [(one, take_ups.taker_name(one)) for one in found.take_ups],
        "contacts": found.one.asked.contacts.all() if found.one and not found.is_held else [],
        "notes": case.notes.select_related("by"),
    }
    return TemplateResponse(request, "moderator/introduction.html", context)


@for_moderators
def told(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _introduction(pk), ToldForm(request.POST or None)
    if form.is_valid():
        connections.told(case, by=request.user, text=form.cleaned_data["text"])
        return _done(request, case, _("Written down. It stays on the list."))
    return _ask(request, case, form, title=_("I have told them"), button=_("Write it down"))


@for_moderators
def by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _introduction(pk), ByHandForm(request.POST or None)
    if form.is_valid():
        connections.by_hand(case, by=request.user, text=form.cleaned_data["text"])
        return _done(request, case, _("They are connected. Both pages show it."))
    return _ask(request, case, form, title=_("Introduced by hand"), button=_("They are connected"))


@for_moderators
@require_POST
def rather_not(request: HttpRequest, pk: int) -> HttpResponse:
    case = _introduction(pk)
    connections.rather_not(case, by=request.user)
    return _done(request, case, _("Whoever asked is told so, kindly."))


@for_moderators
@require_POST
def let_through(request: HttpRequest, pk: int) -> HttpResponse:
    case = _held(pk)
    connections.let_through(case, by=request.user)
    return _done(request, case, _("Let through. They have it now."))


@for_moderators
def stop(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _held(pk), StopForm(request.POST or None)
    if form.is_valid():
        connections.stop(case, by=request.user, text=form.cleaned_data["text"])
        return _done(request, case, _("Stopped. Nobody has seen them, and the team is told."))
    return _ask(request, case, form, title=_("Stop them"), button=_("Stop them"))


def _introduction(pk: int) -> Case:
    return get_object_or_404(connections.cases().exclude(kind=agreements.HELD), pk=pk)


def _held(pk: int) -> Case:
    return get_object_or_404(connections.cases().filter(kind=agreements.HELD), pk=pk)


def _ask(request: HttpRequest, case: Case, form, **words: str) -> HttpResponse:
    """The page of one move; back to the case when that is closed."""
    if case.state != Case.State.OPEN:
        return redirect("moderator-introduction", case.pk)
    return form_page(request, form, name=case.name, back=reverse("moderator-introduction", args=[case.pk]), **words)


def _done(request: HttpRequest, case: Case, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("moderator-introduction", case.pk)
