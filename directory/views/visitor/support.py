"""Finding support: the list with its filters, the page of one listing, and the organisations."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse

from directory import place
from directory.models import FormerSlug, Initiative, Organisation, PageText, UrgentContact
from directory.search import Finder
from directory.views import clock
from directory.views.audience import for_everybody
from directory.views.cards import card
from directory.views.listing import contact_line, listing
from directory.views.offer_cards import offer_card

MOST_ALTERNATIVES = 6


@for_everybody
def support(request: HttpRequest) -> HttpResponse:
    now = clock.now()
    finder = Finder(request.GET, now)
    holidays = clock.holidays_around(now)
    context = {
        "page": PageText.objects.page("support"),
        "finder": finder,
        "cards": [card(row, now, holidays) for row in finder.found.initiatives],
        "places": place.names(),
        "urgent": UrgentContact.objects.shown(),
    }
    return TemplateResponse(request, "directory/support.html", context)


@for_everybody
def initiative(request: HttpRequest, slug: str) -> HttpResponse:
    row = Initiative.objects.for_page().filter(slug=slug).first()
    if row is None:
        return _moved_or_gone(request, slug)
    now = clock.now()
    context = {
        "listing": listing(row, now, clock.holidays_around(now)),
        "offers": row.offers.current(now.date()),
        "urgent": UrgentContact.objects.shown(),
    }
    return TemplateResponse(request, "directory/initiative.html", context)


@for_everybody
def organisations(request: HttpRequest) -> HttpResponse:
    rows = Organisation.objects.prefetch_related("initiatives")
    return TemplateResponse(request, "directory/organisations.html", {"organisations": rows})


@for_everybody
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    row = get_object_or_404(Organisation.objects.prefetch_related("contacts"), slug=slug)
    now = clock.now()
    holidays = clock.holidays_around(now)
    initiatives = row.initiatives.for_card().order_by("name")
    context = {
        "organisation": row,
        "cards": [card(one, now, holidays) for one in initiatives],
        "offers": [offer_card(offer) for offer in row.offers.current(now.date()).for_card()],
        "contacts": [contact_line(contact, now, is_fresh=False) for contact in row.contacts.all()],
    }
    return TemplateResponse(request, "directory/organisation.html", context)


def _moved_or_gone(request: HttpRequest, slug: str) -> HttpResponse:
    """A former address leads to the new one, a listing taken down says so; any other was never here."""
    former = FormerSlug.objects.filter(slug=slug, initiative__listed=True).select_related("initiative").first()
    if former:
        return redirect(former.initiative, permanent=True)
    if not Initiative.was_listed(slug):
        raise Http404
    alternatives = Initiative.objects.current().alternatives_to(slug)[:MOST_ALTERNATIVES]
    context = {"page": PageText.objects.page("410"), "alternatives": alternatives}
    return TemplateResponse(request, "410.html", context, status=410)
