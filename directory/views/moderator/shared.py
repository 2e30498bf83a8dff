"""What the moderators' views share: the page of one form, and tabs that narrow a list."""

from collections.abc import Collection
from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django_filters import FilterSet

from directory.views.paging import query


@dataclass(frozen=True)
class FilterTab:
    """One way to narrow the desk down."""

    words: str
    query: str
    is_current: bool


def form_page(
    request: HttpRequest, form: forms.Form, *, template: str = "moderator/form.html", **words
) -> HttpResponse:
    """The page of one form: `title`, `lede`, `button`, `back` (an address). 422 when something has to be put right."""
    is_wrong = bool(form.errors) or (hasattr(form, "parts") and form.is_bound and form.parts.is_wrong)
    context = {"form": form, "is_wrong": is_wrong, "lede": "", **words}
    return TemplateResponse(request, template, context, status=422 if is_wrong else 200)


def tabs_of(
    request: HttpRequest, filters: FilterSet, name: str, shown: Collection[str] | None = None
) -> list[FilterTab]:
    """A tab for each choice of one filter, or for all and some; another choice is followed while it is asked for."""
    chosen = request.GET.get(name, "")
    choices = filters.form.fields[name].choices
    return [
        FilterTab(str(words), query(request, **{name: value, "page": ""}), value == chosen)
        for value, words in choices
        if not (value and shown) or value in shown
    ]
