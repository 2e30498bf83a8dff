"""Finding support: the list with its filters."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory.models import PageText, shown_contacts
from directory.pages import clock
from directory.pages.alarm import alarm_panels
from directory.pages.cards import card, listed
from directory.search import Finder, gaps
from directory.views.audience import for_everybody


@for_everybody
def support(request: HttpRequest) -> HttpResponse:
    now = clock.now()
    finder = Finder(request.GET, now)
    found, holidays = finder.found, finder.filters.holidays
    cards = [card(row, now, holidays, finder.times, finder.moments) for row in found.initiatives]
    context = {
        "page": PageText.objects.filter(page="support").first(),
        "finder": finder,
        "cards": cards,
        "listed": listed(cards, found.heard_from),
        "urgent": shown_contacts,
        "alarms": alarm_panels(finder.panels, finder.said),
    }
    gaps.note(finder)
    return TemplateResponse(request, "directory/support.html", context)
