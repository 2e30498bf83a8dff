"""The ordinary week of everything, and what is open now."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from directory.models import shown_contacts
from directory.pages import clock
from directory.pages.now_page import now_page
from directory.pages.week_page import week_page
from directory.views.audience import for_everybody


@for_everybody
def week(request: HttpRequest) -> HttpResponse:
    if request.GET.get("when"):
        return _at_that_time(request)
    page = week_page(request.GET.get("moment", ""), clock.now())
    return TemplateResponse(request, "directory/week.html", {"page": page, "urgent": shown_contacts})


@for_everybody
def now(request: HttpRequest) -> HttpResponse:
    """True for this minute only, so nothing on the way may keep it."""
    if request.GET.get("when", "now") not in ("", "now"):
        return _at_that_time(request)
    urgent = shown_contacts()
    context = {"page": now_page(clock.now(), urgent), "urgent": urgent}
    answer = TemplateResponse(request, "directory/now.html", context)
    answer["Cache-Control"] = "no-store"
    return answer


def _at_that_time(request: HttpRequest) -> HttpResponse:
    """The list answers for any time that somebody asks for; these pages only for now and for an ordinary week."""
    return redirect(f"{reverse('support')}?{request.GET.urlencode()}")
