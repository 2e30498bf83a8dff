"""What people take away: leaflets, sheets and packs on paper, dates for a calendar, and the short address on paper."""

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import resolve, reverse

from directory import calendars, memory, paper, place
from directory.models import Initiative, Moment
from directory.pages import clock
from directory.pages.alarm import panels_for
from directory.paper import packs
from directory.search import listings_like
from directory.views.audience import for_everybody

PDF = "application/pdf"
CALENDAR = "text/calendar; charset=utf-8"
LONGEST_QUERY, MOST_FOUND = 100, 8


@for_everybody
def leaflet(request: HttpRequest, slug: str) -> HttpResponse:
    row = memory.page(slug)
    if row is None:
        return _page_instead(request, slug)
    now = clock.now()
    return _file(paper.leaflet(row, now, memory.holidays_around(now)), "leaflet.pdf", PDF)


@for_everybody
def calendar(request: HttpRequest, slug: str) -> HttpResponse:
    row = memory.page(slug)
    if row is None:
        return _page_instead(request, slug)
    now, named = clock.now(), request.GET.get("title") == "name"
    file = calendars.calendar(row, now, memory.holidays_around(now), named=named)
    return _file(file, "calendar.ics", CALENDAR)


@for_everybody
def sheet(request: HttpRequest, slug: str) -> HttpResponse:
    """The one question, where the person goes home to, and the sheet itself below it."""
    page, now = _sheet_page(request, slug)
    context = {
        "page": page,
        "frame": paper.frame(now),
        "places": place.names(outside=False),
        "alarms": panels_for(request.GET),
    }
    return _unlisted(TemplateResponse(request, "directory/sheet.html", context))


@for_everybody
def sheet_pdf(request: HttpRequest, slug: str) -> HttpResponse:
    return _file(paper.sheet(*_sheet_page(request, slug)), "sheet.pdf", PDF)


@for_everybody
def pack(request: HttpRequest) -> HttpResponse:
    """Several listings; `q` looks for one more by its name."""
    page, now = _pack_page(request)
    asked = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    found = listings_like(asked, MOST_FOUND)
    more = [(row, packs.address([*page.codes, row.code], page.unconfirmed)) for row in found]
    context = {
        "page": page,
        "asked": asked,
        "more": more,
        "frame": paper.frame(now),
        "most": packs.MOST,
        "alarms": panels_for(request.GET),
    }
    return _unlisted(TemplateResponse(request, "directory/pack.html", context))


@for_everybody
def pack_pdf(request: HttpRequest) -> HttpResponse:
    return _file(paper.pack(*_pack_page(request)), "pack.pdf", PDF)


@for_everybody
def short(request: HttpRequest, code: str) -> HttpResponse:
    """From paper to the page as it is called now; names change, so nothing may remember the way."""
    slug = Initiative.slug_for(code)
    if slug is None:
        raise Http404
    if Initiative.objects.filter(slug=slug).exists():
        return redirect("initiative", slug)
    return _page_instead(request, slug)


def _sheet_page(request: HttpRequest, slug: str) -> tuple[paper.SheetPage, datetime]:
    moment, now = get_object_or_404(Moment, slug=slug), clock.now()
    near, unconfirmed = (request.GET.get(name, "") for name in ("near", "unconfirmed"))
    return paper.sheet_page(moment, near, now, memory.holidays_around(now), unconfirmed), now


def _pack_page(request: HttpRequest) -> tuple[paper.PackPage, datetime]:
    now = clock.now()
    return paper.pack_page(request.GET, now, memory.holidays_around(now)), now


def _unlisted(answer: HttpResponse) -> HttpResponse:
    """What one person chose is nothing for a search engine."""
    answer["X-Robots-Tag"] = "noindex"
    return answer


def _page_instead(request: HttpRequest, slug: str) -> HttpResponse:
    """What the page of a listing answers when it is not there: where it has moved to, or that it was taken down."""
    view, args, options = resolve(reverse("initiative", args=[slug]))
    return view(request, *args, **options)


def _file(content: bytes, name: str, sort: str) -> HttpResponse:
    """A file under a name that says nothing. Search engines lead to the page that it was made from."""
    headers = {"Content-Disposition": f'inline; filename="{name}"', "X-Robots-Tag": "noindex"}
    return HttpResponse(content, content_type=sort, headers=headers)
