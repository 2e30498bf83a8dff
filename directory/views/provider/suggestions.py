"""Whom each of a team's initiatives could connect with, and why."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import matching, registration
from directory.models import Initiative
from directory.pages import clock
from directory.views.audience import for_members


@for_members
@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    today = clock.now().date()
    found = [one for team in registration.teams_of(request.user) for one in matching.for_team(team, today)]
    return TemplateResponse(request, "provider/suggestions.html", {"found": found})


@for_members
@require_POST
def dismiss(request: HttpRequest, slug: str, other: str) -> HttpResponse:
    """Suggests that one no more; its name stands below, where this can be undone."""
    mine, other = _both(request, slug, other)
    matching.dismiss(mine, other, by=request.user)
    messages.success(request, _("We will not suggest it to this group again."))
    return redirect(f"{reverse('provider-suggestions')}#{slug}")


@for_members
@require_POST
def undo(request: HttpRequest, slug: str, other: str) -> HttpResponse:
    mine, other = _both(request, slug, other)
    matching.allow_again(mine, other)
    messages.success(request, _("We may suggest it again."))
    return redirect(f"{reverse('provider-suggestions')}#{slug}")


def _both(request: HttpRequest, slug: str, other: str) -> tuple[Initiative, Initiative]:
    """An initiative of this person's teams, and another listed one; anything else does not exist for them."""
    ours = Initiative.objects.filter(organisation__team__members=request.user).select_related("organisation__team")
    mine = get_object_or_404(ours, slug=slug)
    return mine, get_object_or_404(Initiative.objects.exclude(organisation=mine.organisation), slug=other)
