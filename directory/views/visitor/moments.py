"""The seven moments."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from directory.models import Moment, PageText
from directory.pages import clock
from directory.pages.moment_page import moment_page
from directory.search import times_typed
from directory.views.audience import for_everybody


@for_everybody
def moments(request: HttpRequest) -> HttpResponse:
    moods = [(mood, Moment.objects.filter(mood=mood)) for mood in Moment.Mood]
    return TemplateResponse(
        request, "directory/moments.html", {"page": PageText.objects.page("moments"), "moods": moods}
    )


@for_everybody
def moment(request: HttpRequest, slug: str) -> HttpResponse:
    """One time at most: words that name several ("monday or tuesday") lead to the list, which takes all of them."""
    when, now = request.GET.get("when", ""), clock.now()
    said = times_typed(when, now) if when else []
    if len(said) > 1:
        query = urlencode({"moment": slug, "when": said}, doseq=True)
        return redirect(f"{reverse('support')}?{query}")
    page = moment_page(get_object_or_404(Moment, slug=slug), next(iter(said), when), now)
    return TemplateResponse(request, "directory/moment.html", {"page": page})
