"""Finding support: the list with its filters."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory.models import PageText, shown_contacts
from directory.pages import clock
from directory.pages.alarm import alarm_panels
from directory.pages.found import found_blocks
from directory.paper import choice
from directory.search import Finder, gaps
from directory.views.audience import for_everybody

from .packing import packs_from_here


@for_everybody
@packs_from_here
def support(request: HttpRequest) -> HttpResponse:
    now = clock.now()
    finder, pack = Finder(request.GET, now), choice.choice(request.GET, now.date())
    context = {
        "page": PageText.objects.filter(page="support").first(),
        "finder": finder,
        "blocks": found_blocks(finder, lambda _row, card: pack.carried(card)),
        "pack": pack,
        # Asked for only where they stand.
        "urgent": shown_contacts,
        "alarms": alarm_panels(finder.panels, finder.said),
    }
    gaps.note(finder)
    return TemplateResponse(request, "directory/support.html", context)
