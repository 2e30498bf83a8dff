"""The organisations that run what is listed, and the page of one."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory import memory
from directory.memory.ranking import best_first, ranking
from directory.models import Organisation
from directory.pages import clock
from directory.pages.alarm import panels_for
from directory.pages.cards import card, listed
from directory.pages.linked_data import of_organisation
from directory.pages.listing import contact_line
from directory.pages.offer_cards import offer_card
from directory.views.audience import for_everybody
from directory.views.gone import gone
from directory.views.paging import paginate

PAGE_SIZE = 50
# Of cards, which are long.
FEW = 20


@for_everybody
def organisations(request: HttpRequest) -> HttpResponse:
    rows = Organisation.objects.only("slug", "name", "summary", "example")
    found = paginate(request, rows, PAGE_SIZE)
    context = {"organisations": found.rows, "pages": found, "alarms": panels_for(request.GET)}
    return TemplateResponse(request, "directory/organisations.html", context)


@for_everybody
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    row = Organisation.objects.prefetch_related("contacts").filter(slug=slug).first()
    if row is None:
        return gone(request, Organisation, slug)
    now, (index, words) = clock.now(), memory.current()
    holidays = memory.holidays_around(now, words)
    own, heard_of = index.any_of("organisation", [slug]), ranking(index, now.date()).heard_of
    found = paginate(request, index.first(best_first(index, own, now.date()), own.bit_count()), FEW)
    cards = [card(one.handed_out(words.terms), now, holidays) for one in found.rows]
    context = {
        "organisation": row,
        "pages": found,
        "listed": listed(cards, sum(not heard_of >> one.number & 1 for one in found.rows)),
        "first": found.rows[0].slug if found.rows else "",
        "offers": [offer_card(offer) for offer in row.offers.current(now.date()).for_card()],
        "contacts": [contact_line(one, one.answered_at(now, holidays), is_fresh=False) for one in row.contacts.all()],
        "data": of_organisation(row, list(row.contacts.all())),
    }
    return TemplateResponse(request, "directory/organisation.html", context)
