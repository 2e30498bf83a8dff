"""Finding support: the list with its filters."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory.models import PageText, shown_contacts
from directory.pages import clock
from directory.pages.alarm import alarm_panels
from directory.pages.found import found_blocks
from directory.search import Finder, gaps
from directory.views.audience import for_everybody


@for_everybody
def support(request: HttpRequest) -> HttpResponse:
    now = clock.now()
    finder = Finder(request.GET, now)
    context = {
        "page": PageText.objects.filter(page="support").first(),
        "finder": finder,
        "blocks": found_blocks(finder),
        # Asked for only where they stand.
        "urgent": shown_contacts,
        "alarms": alarm_panels(finder.panels, finder.said),
    }
    gaps.note(finder)
    return TemplateResponse(request, "directory/support.html", context)
