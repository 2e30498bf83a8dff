"""How peer initiatives are connected: the whole network, what is near one, where people go next, who stays."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from directory import network as net
from directory.models import FormerSlug, Moment
from directory.views.audience import for_everybody


@for_everybody
def network(request: HttpRequest) -> HttpResponse:
    page = net.Network(request.GET)
    context = {"page": page, "moments": [] if page.all_lines else Moment.objects.all()}
    return TemplateResponse(request, "directory/network.html", context)


@for_everybody
def neighbourhood(request: HttpRequest, slug: str) -> HttpResponse:
    page = net.near(slug)
    if page:
        return TemplateResponse(request, "directory/network_near.html", {"page": page})
    former = FormerSlug.objects.filter(slug=slug, initiative__listed=True).select_related("initiative").first()
    if former is None:
        raise Http404
    return redirect("neighbourhood", former.initiative.slug, permanent=True)


@for_everybody
def pathways(request: HttpRequest) -> HttpResponse:
    page = net.onward()
    context = {"page": page, "has_ways": any(part.ways for part in page)}
    return TemplateResponse(request, "directory/pathways.html", context)


@for_everybody
def continuity(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "directory/continuity.html", {"page": net.continuity()})
