"""For somebody else: by family and friends, and by people who do it at work."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory import memory
from directory.models import PageText, shown_contacts
from directory.pages import clock, two_routes
from directory.pages.alarm import panels_for
from directory.views.audience import for_everybody


@for_everybody
def for_someone_else(request: HttpRequest) -> HttpResponse:
    now = clock.now()
    context = {
        "page": PageText.objects.page("for-someone-else"),
        "alarms": panels_for(request.GET),
        "route": two_routes.for_someone_else(request.GET.get("age", ""), now, memory.holidays_around(now)),
    }
    return TemplateResponse(request, "directory/for_someone_else.html", context)


@for_everybody
def arranging(request: HttpRequest) -> HttpResponse:
    context = {
        "page": PageText.objects.page("arranging"),
        "route": two_routes.arranging(clock.now(), shown_contacts()),
    }
    return TemplateResponse(request, "directory/arranging.html", context)
