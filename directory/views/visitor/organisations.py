"""The organisations that run what is listed, and the page of one."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory.models import Organisation, PageText, together
from directory.pages import clock
from directory.pages.cards import card
from directory.pages.linked_data import of_organisation
from directory.pages.listing import contact_line
from directory.pages.offer_cards import offer_card
from directory.views.audience import for_everybody

PAGE_SIZE = 50
# Of cards, which are long.
FEW = 20


@dataclass(frozen=True)
class Pages:
    """Where a reader is in a long list, for the pager."""

    page: int
    pages: int

    @property
    def previous(self) -> str:
        return f"page={self.page - 1}"

    @property
    def following(self) -> str:
        return f"page={self.page + 1}"


@for_everybody
def organisations(request: HttpRequest) -> HttpResponse:
    rows = Organisation.objects.only("slug", "name", "summary", "example")
    found, pages = _page(request, rows, PAGE_SIZE)
    return TemplateResponse(request, "directory/organisations.html", {"organisations": found, "pages": pages})


@for_everybody
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    row = Organisation.objects.prefetch_related("contacts").filter(slug=slug).first()
    if row is None:
        return _gone(request, slug)
    now = clock.now()
    holidays = clock.holidays_around(now)
    found, pages = _page(request, row.initiatives.with_standing().order_by("name", "pk"), FEW)
    context = {
        "organisation": row,
        "pages": pages,
        "cards": [card(one, now, holidays) for one in together.load(found)],
        "first": found[0].slug if found else "",
        "offers": [offer_card(offer) for offer in row.offers.current(now.date()).for_card()],
        "contacts": [contact_line(one, one.answered_at(now, holidays), is_fresh=False) for one in row.contacts.all()],
        "data": of_organisation(row, list(row.contacts.all())),
    }
    return TemplateResponse(request, "directory/organisation.html", context)


def _page(request: HttpRequest, rows: QuerySet, size: int) -> tuple[list, Pages]:
    """The rows of the page asked for, or of the nearest that there is."""
    page = Paginator(rows, size).get_page(request.GET.get("page", 1))
    return list(page.object_list), Pages(page.number, page.paginator.num_pages)


def _gone(request: HttpRequest, slug: str) -> HttpResponse:
    """One that was taken down says so; any other was never here."""
    if not Organisation.was_listed(slug):
        raise Http404
    context = {"page": PageText.objects.page("410"), "alternatives": []}
    return TemplateResponse(request, "410.html", context, status=410)
