"""What stands at an address that leads to nothing any more."""

from collections.abc import Iterable

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse


def gone(
    request: HttpRequest, model: type[models.Model], slug: str, alternatives: Iterable[models.Model] = ()
) -> HttpResponse:
    """410 for a row that was taken down, with what there is instead; any other was never here."""
    if not model.was_listed(slug):
        raise Http404
    return TemplateResponse(request, "410.html", {"alternatives": alternatives}, status=410)
