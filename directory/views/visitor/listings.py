"""The page of one listing, and what stands at an address whose listing has moved or is gone."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from directory import calendars, memory
from directory.models import FormerSlug, Initiative, InitiativeMoment, shown_contacts
from directory.pages import clock
from directory.pages.connected import connected
from directory.pages.linked_data import of_initiative
from directory.pages.listing import listing
from directory.pages.similar import similar
from directory.pages.upcoming import upcoming
from directory.paper import choice
from directory.views.audience import for_everybody
from directory.views.gone import gone

from .packing import packs_from_here

MOST_ALTERNATIVES = 6


@for_everybody
@packs_from_here
def initiative(request: HttpRequest, slug: str) -> HttpResponse:
    row = memory.page(slug)
    if row is None:
        return _moved_or_gone(request, slug)
    now = clock.now()
    index, words = memory.current()
    holidays = memory.holidays_around(now, words)
    said = listing(row, now, holidays)
    context = {
        "listing": said,
        "upcoming": upcoming(row, now, holidays, only_changes=said.may_be),
        "similar": similar(row, index, words.moments, now.date()),
        "has_dates": calendars.has_dates(row, now, holidays),
        "connected": connected(row),
        "offers": [offer for offer in row.offers.all() if offer.is_current(now.date())],
        "urgent": shown_contacts(),
        "data": of_initiative(row, now.date()),
        "path": row.get_absolute_url(),
        "pack": choice.choice(request.GET, now.date()),
    }
    return TemplateResponse(request, "directory/initiative.html", context)


def _moved_or_gone(request: HttpRequest, slug: str) -> HttpResponse:
    """A former address leads to the new one, a listing taken down says so; any other was never here."""
    former = FormerSlug.objects.filter(slug=slug, initiative__listed=True).select_related("initiative").first()
    if former:
        return redirect(former.initiative, permanent=True)
    return gone(request, Initiative, slug, _alternatives(slug))


def _alternatives(slug: str) -> list[memory.Entry]:
    """Some that help at a moment at which the one of this address helped; none that an unread report calls harmful."""
    index, _words = memory.current()
    moments = InitiativeMoment.objects.filter(initiative__slug=slug).values_list("moment__slug", flat=True)
    return index.first([index.current & index.any_of("moment", moments) & ~index.alarmed], MOST_ALTERNATIVES)
