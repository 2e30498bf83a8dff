"""What organisations offer to build peer support: the list with its filters, and the page of one offer."""

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory.models import Offer, PageText
from directory.pages import clock
from directory.pages.offer_cards import offer_card, offer_page
from directory.search import OfferFinder
from directory.views.audience import for_everybody


@for_everybody
def offers(request: HttpRequest) -> HttpResponse:
    finder = OfferFinder(request.GET, clock.now().date())
    cards = [offer_card(row) for row in finder.found.rows]
    return TemplateResponse(request, "directory/offer_list.html", {"finder": finder, "cards": cards})


@for_everybody
def offer(request: HttpRequest, slug: str) -> HttpResponse:
    row = Offer.objects.for_page().filter(slug=slug).first()
    if row is None:
        return _gone(request, slug)
    return TemplateResponse(request, "directory/offer.html", {"page": offer_page(row, clock.now().date())})


def _gone(request: HttpRequest, slug: str) -> HttpResponse:
    """An offer that was taken down says so; any other was never here."""
    if not Offer.was_listed(slug):
        raise Http404
    context = {"page": PageText.objects.page("410"), "alternatives": []}
    return TemplateResponse(request, "410.html", context, status=410)
