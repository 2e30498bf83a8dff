"""What the moderators' views share: the page of one form."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse


def form_page(
    request: HttpRequest, form: forms.Form, *, template: str = "moderator/form.html", **words
) -> HttpResponse:
    """The page of one form: `title`, `lede`, `button`, `back` (an address). 422 when something has to be put right."""
    is_wrong = bool(form.errors) or (hasattr(form, "parts") and form.is_bound and form.parts.is_wrong)
    context = {"form": form, "is_wrong": is_wrong, "lede": "", **words}
    return TemplateResponse(request, template, context, status=422 if is_wrong else 200)
