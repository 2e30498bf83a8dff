"""What the moderators' views share: the page of one form, and the pages of a long list."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

PER_PAGE = 25


@dataclass(frozen=True)
class Sheet:
    """One page of a list, and the query strings of the pages beside it."""

    rows: list
    count: int
    page: int
    pages: int
    previous: str
    following: str


def sheet(request: HttpRequest, rows: models.QuerySet) -> Sheet:
    found = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    return Sheet(
        rows=list(found.object_list),
        count=found.paginator.count,
        page=found.number,
        pages=found.paginator.num_pages,
        previous=query(request, page=found.number - 1),
        following=query(request, page=found.number + 1),
    )


def query(request: HttpRequest, **changes: Any) -> str:
    """The query string of this page with some parameters changed; an empty one is left out."""
    asked = request.GET.copy()
    for name, value in changes.items():
        asked[name] = value
        if not value:
            del asked[name]
    return asked.urlencode()


def form_page(
    request: HttpRequest, form: forms.Form, *, template: str = "moderator/form.html", **words
) -> HttpResponse:
    """The page of one form: `title`, `lede`, `button`, `back` (an address). 422 when something has to be put right."""
    is_wrong = bool(form.errors) or (hasattr(form, "parts") and form.is_bound and form.parts.is_wrong)
    context = {"form": form, "is_wrong": is_wrong, "lede": "", **words}
    return TemplateResponse(request, template, context, status=422 if is_wrong else 200)
