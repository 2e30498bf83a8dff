"""Home, and the pages that are mostly words."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from directory import urgent_copy
from directory.models import Moment, PageText, shown_contacts
from directory.pages import clock
from directory.pages.home_page import home_page
from directory.pages.hurt import hurt_panel
from directory.views.audience import for_everybody

AWAY = "https://www.bbc.co.uk/weather"


@for_everybody
def home(request: HttpRequest) -> HttpResponse:
    context = {
        "page": PageText.objects.page("home"),
        "moods": [(mood, Moment.objects.filter(mood=mood)) for mood in Moment.Mood],
        "examples": [_("I feel lonely"), _("Someone to talk to tonight"), _("I just came out of hospital")],
        "times": home_page(clock.now(), shown_contacts()),
    }
    return TemplateResponse(request, "directory/home.html", context)


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
