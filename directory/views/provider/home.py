"""Where people begin, and where they see everything of theirs."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from directory import agreements, connections, registration, take_ups, talk
from directory.models import Promise
from directory.views.audience import for_members


@for_members
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    entries = registration.everything_of(request.user)
    context = {
        "going_on": [one for one in entries if not one.is_over],
        "over": [one for one in entries if one.is_over],
        "news": [(one, talk.seat(one, request.user).their_name) for one in talk.with_news(request.user)],
        "wanted": [(one, take_ups.taker_name(one)) for one in take_ups.waiting(request.user)],
        "asked": [(one, agreements.sentence(one)) for one in connections.waiting(request.user)],
        "invitations": [(one, registration.called(one.team)) for one in registration.invitations_for(request.user)],
        "claims": registration.claims_waiting(request.user),
        "has_organisation": any(
            (one.kind == "organisation" or one.organisation) and not one.is_over for one in entries
        ),
    }
    return TemplateResponse(request, "provider/home.html", context)


@for_members
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "provider/start.html", {"days": Promise.days_now()})
