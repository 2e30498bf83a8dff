"""Who the moderators are, and what has changed among them. It is changed on the server alone."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from directory import moderators
from directory.views.audience import for_moderators


@for_moderators
@require_safe
def everybody(request: HttpRequest) -> HttpResponse:
    context = {"moderators": moderators.moderators(), "history": moderators.history()}
    return TemplateResponse(request, "moderator/moderators.html", context)
