"""The desk: what waits, in the order of danger and then of age against the promise."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from directory import moderation
from directory.models import Case
from directory.pages.waiting import pace, waiting
from directory.pages.worker_health import health
from directory.views.audience import for_moderators
from directory.views.paging import paginate

from .shared import tabs_of

# The sorts that submissions and visitors open.
SHOWN = (
    Case.Sort.NEW,
    Case.Sort.CHANGE,
    Case.Sort.CLAIM,
    Case.Sort.REPORT,
    Case.Sort.SUGGESTION,
    Case.Sort.INTRODUCTION,
)


@for_moderators
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    filters = moderation.CaseFilterSet(request.GET, moderation.open_cases(), request=request)
    found = paginate(request, filters.qs)
    now, today = timezone.now(), timezone.localdate()
    figures = moderation.figures(now, today)
    context = {
        "list_page": found,
        "waiting": [waiting(case, today) for case in found.rows],
        "sorts": tabs_of(request, filters, "sort", SHOWN),
        "owners": tabs_of(request, filters, "mine"),
        "figures": figures,
        "pace": pace(figures),
        "health": health(moderation.running(now), now),
    }
    return TemplateResponse(request, "moderator/desk.html", context)


@for_moderators
@require_POST
def take(request: HttpRequest, pk: int) -> HttpResponse:
    moderation.take(get_object_or_404(Case, pk=pk), by=request.user)
    return redirect("moderator-case", pk)


@for_moderators
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    moderation.give_back(get_object_or_404(Case, pk=pk), by=request.user)
    return redirect("moderator-case", pk)
