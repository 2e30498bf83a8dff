"""Home, and the pages that are mostly words."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.response import TemplateResponse

from directory import memory, urgent_copy, week
from directory.models import Moment, PageText
from directory.pages import clock
from directory.pages.cards import Slot, slots
from directory.pages.hurt import hurt_panel
from directory.search import soonest
from directory.views.audience import for_everybody

AWAY = "https://www.bbc.co.uk/weather"
MOST_SLOTS = 6


@for_everybody
def home(request: HttpRequest) -> HttpResponse:
    found, dates = _this_weekend(clock.now())
    context = {
        "page": PageText.objects.page("home"),
        "moods": [(mood, Moment.objects.filter(mood=mood)) for mood in Moment.Mood],
        "slots": found,
        "dates": dates,
    }
    return TemplateResponse(request, "directory/home.html", context)


def _this_weekend(now: datetime) -> tuple[list[Slot], str]:
    """The first slots of the few listings that begin first, one of each; and which days those are."""
    index, words = memory.current()
    holidays = memory.holidays_around(now, words)
    asked = week.read_when("weekend", now, holidays)
    rows = soonest(index, index.current & ~index.alarmed, asked, now, holidays, MOST_SLOTS)
    by_listing: dict[str, Slot] = {}
    for one in slots([row.handed_out(words.terms) for row in rows], asked, now, holidays):
        by_listing.setdefault(one.card.url, one)
    return list(by_listing.values()), week.window_words(asked)


def words(page: str, template: str = "directory/words.html"):
    """A view of one page of words."""

    @for_everybody
    def view(request: HttpRequest) -> HttpResponse:
        return TemplateResponse(request, template, {"page": PageText.objects.page(page)})

    return view


about = words("about")
privacy = words("privacy")
accessibility = words("accessibility")


@for_everybody
def safety(request: HttpRequest) -> HttpResponse:
    """How to stay private, and the lines for people who are hurt, each with whom it is for."""
    context = {"page": PageText.objects.page("safety"), "panel": hurt_panel()}
    return TemplateResponse(request, "directory/safety.html", context)


@for_everybody
def urgent_help(request: HttpRequest) -> HttpResponse:
    """It answers whatever happens to the database: every word of it comes from the copy."""
    with urgent_copy.without_database():
        context = {"page": urgent_copy.page(), "urgent": urgent_copy.contacts()}
        return render(request, "directory/urgent_help.html", context)


@for_everybody
def leave(request: HttpRequest) -> HttpResponse:
    """A weather page takes the place of this one; nothing of ours goes along."""
    answer = HttpResponseRedirect(AWAY, status=303)
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store"
    return answer


@for_everybody
def healthz(request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok", content_type="text/plain")
