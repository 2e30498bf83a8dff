"""The seven moments."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from directory.models import Moment, PageText
from directory.pages import clock
from directory.pages.moment_page import moment_page
from directory.views.audience import for_everybody


@for_everybody
def moments(request: HttpRequest) -> HttpResponse:
    moods = [(mood, Moment.objects.filter(mood=mood)) for mood in Moment.Mood]
    return TemplateResponse(
        request, "directory/moments.html", {"page": PageText.objects.page("moments"), "moods": moods}
    )


@for_everybody
def moment(request: HttpRequest, slug: str) -> HttpResponse:
    page = moment_page(get_object_or_404(Moment, slug=slug), request.GET.get("when", ""), clock.now())
    return TemplateResponse(request, "directory/moment.html", {"page": page})
