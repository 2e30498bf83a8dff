"""What organisations offer to build peer support: the list with its filters, and the page of one offer."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory.models import Offer
from directory.pages import clock
from directory.pages.alarm import panels_for
from directory.pages.offer_cards import offer_card, offer_page
from directory.search import OfferFinder
from directory.views.audience import for_everybody
from directory.views.gone import gone


@for_everybody
def offers(request: HttpRequest) -> HttpResponse:
    finder = OfferFinder(request.GET, clock.now().date())
    cards = [offer_card(row) for row in finder.found.rows]
    context = {"finder": finder, "cards": cards, "alarms": panels_for(request.GET)}
    return TemplateResponse(request, "directory/offer_list.html", context)


@for_everybody
def offer(request: HttpRequest, slug: str) -> HttpResponse:
    row = Offer.objects.for_page().filter(slug=slug).first()
    if row is None:
        return gone(request, Offer, slug)
    return TemplateResponse(request, "directory/offer.html", {"page": offer_page(row, clock.now().date())})
