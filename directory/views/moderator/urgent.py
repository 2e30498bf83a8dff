"""Urgent numbers: two moderators to change one, one to hide it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import moderation
from directory.forms.desk import ReasonForm, UrgentForm
from directory.models import UrgentChange, UrgentContact, User
from directory.views.audience import for_moderators

from .shared import form_page

Purpose = UrgentContact.Purpose
LABELS = {name: field.label for name, field in UrgentForm.base_fields.items()}
CHOICES = {name: dict(UrgentContact._meta.get_field(name).choices) for name in ("purpose", "sort")}


@for_moderators
@require_safe
def urgent(request: HttpRequest) -> HttpResponse:
    proposed = UrgentChange.objects.filter(state=UrgentChange.State.PROPOSED).select_related("contact", "proposed_by")
    contacts = list(UrgentContact.objects.all())
    # Those of a crisis first.
    groups = [(label, [one for one in contacts if one.purpose == purpose]) for purpose, label in Purpose.choices]
    context = {
        "groups": [(label, rows) for label, rows in groups if rows],
        "waiting": [contact for contact in contacts if contact.waits],
        "changes": [_change(one, request.user) for one in proposed],
    }
    return TemplateResponse(request, "moderator/urgent.html", context)


@for_moderators
def propose(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    contact = get_object_or_404(UrgentContact, pk=pk) if pk else None
    form = UrgentForm(request.POST or None, contact=contact)
    if form.is_valid():
        moderation.propose(form.cleaned_data, by=request.user, contact=contact)
        return _done(request, _("Proposed. Nothing changes until a second moderator agrees."))
    title = _("Change an urgent number") if contact else _("Add an urgent number")
    lede = _("A second moderator has to agree. Ring the number yourself first.")
    return _ask(request, form, title=title, button=_("Propose it"), lede=lede)


@for_moderators
@require_POST
def agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    contact = moderation.agree(get_object_or_404(UrgentChange, pk=pk), by=request.user)
    return _done(request, _("Agreed. Visitors see it now: %(name)s.") % {"name": contact.name})


@for_moderators
@require_POST
def drop(request: HttpRequest, pk: UUID) -> HttpResponse:
    moderation.drop(get_object_or_404(UrgentChange, pk=pk), by=request.user)
    return _done(request, _("Dropped. Nothing has changed."))


@for_moderators
def hide(request: HttpRequest, pk: int) -> HttpResponse:
    contact, form = get_object_or_404(UrgentContact, pk=pk), ReasonForm(request.POST or None)
    if form.is_valid():
        moderation.hide(contact, by=request.user, reason=form.cleaned_data["reason"])
        return _done(request, _("Hidden at once. Every moderator has a mail about it."))
    lede = _("It goes from every page at once. Every moderator is told.")
    return _ask(request, form, title=_("Hide an urgent number"), button=_("Hide it now"), lede=lede, name=contact.name)


def _change(change: UrgentChange, user: User) -> dict:
    """A proposed change with what each value was and would be."""
    contact = change.contact
    was = {name: getattr(contact, name) if contact else "" for name in LABELS}
    now = was | change.values
    lines = [
        (LABELS[name], _said(name, was[name]), _said(name, now[name])) for name in LABELS if was[name] != now[name]
    ]
    return {"row": change, "lines": lines, "is_own": change.proposed_by_id == user.pk}


def _said(name: str, value: str) -> str:
    """A value as people read it: a choice by its words."""
    return CHOICES.get(name, {}).get(value, value)


def _ask(request: HttpRequest, form, *, name: str = "", **words) -> HttpResponse:
    return form_page(request, form, name=name, back=reverse("moderator-urgent"), **words)


def _done(request: HttpRequest, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("moderator-urgent")
