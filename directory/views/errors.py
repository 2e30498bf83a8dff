"""Pages for what went wrong. Each still carries urgent help, and needs neither database nor cache nor session."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import override

from directory import urgent_copy
from directory.views import kept


def bad_request(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "400.html", 400)


def permission_denied(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "403.html", 403)


def page_not_found(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "404.html", 404)


def server_error(request: HttpRequest) -> HttpResponse:
    with override(settings.LANGUAGE_CODE):
        return HttpResponse(render_to_string("500.html"), status=500)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django could not tell that a form is our own, mostly because the person signed in again meanwhile."""
    if request.path.startswith(kept.PARTS) and kept.is_our_own_form(request):
        return kept.page(request, request.POST, status=403)
    return _page(request, "403_form.html", 403)


def _page(request: HttpRequest, template: str, status: int) -> HttpResponse:
    with urgent_copy.without_database():
        return render(request, template, status=status)
