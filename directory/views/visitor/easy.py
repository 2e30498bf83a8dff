"""Short plain versions with pictures (Easy Read) of urgent help and of each moment."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse

from directory.models import EasyLine, Moment, PageText
from directory.views.audience import for_everybody

URGENT = "urgent-help"


@for_everybody
def urgent_help(request: HttpRequest) -> HttpResponse:
    page = PageText.objects.page(URGENT)
    return _page(request, URGENT, page, heading=page.title, whole=reverse(URGENT), has_buttons=True)


@for_everybody
def moment(request: HttpRequest, slug: str) -> HttpResponse:
    page = get_object_or_404(Moment, slug=slug)
    return _page(
        request, slug, page, heading=page.name, whole=page.get_absolute_url(), has_buttons=slug in Moment.CRISIS
    )


def _page(request: HttpRequest, name: str, page: PageText | Moment, **about) -> HttpResponse:
    """`whole`: the address of the whole page; `has_buttons`: somebody may need a number now."""
    context = {"page": page, "lines": EasyLine.objects.filter(page=name), **about}
    return TemplateResponse(request, "directory/easy.html", context)
