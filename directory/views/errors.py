"""Pages for what went wrong. Each still carries urgent help, and needs neither database nor cache nor session."""

import re
import sys

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_path, override

from directory import database_waits, unsent_posts, urgent_copy
from directory.middleware import RETRY, is_private
from directory.models import is_checked, page_language

from .public_form import came_from_elsewhere

# Never repeated on a page, nor carried in one.
SECRET = re.compile("password|^(code|secret)$")
# What a form says of itself: its ticket; and a choice, or the number of a row.
OF_ITSELF, CHOICE = {"ticket"}, re.compile("[a-z0-9_.:-]*")


def bad_request(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "400.html", 400)


def permission_denied(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "403.html", 403)


def page_not_found(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "404.html", 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Also for a database that is away, whatever asked it: a view, a middleware or a template."""
    if database_waits.is_away(sys.exception()):
        return _try_again(request)
    with override(_language(request)), urgent_copy.without_database():
        words = {"lang": page_language() or "en-GB", "home": f"/{page_language()}/".replace("//", "/")}
        words["awaits_check"] = not is_checked("interface")
        return HttpResponse(render_to_string("500.html", words), status=500)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django could not tell that a form is our own, mostly because the person signed in again meanwhile."""
    if request.path.startswith(unsent_posts.PARTS) and unsent_posts.is_our_own_form(request):
        return unsent_posts.page(request, request.POST, status=403)
    return _page(request, "403_form.html", 403)


def _try_again(request: HttpRequest) -> HttpResponse:
    """What was posted stands on the page, with a button that sends it again."""
    answer = _page(request, "503.html", 503, is_post=request.method == "POST", **_sent(request))
    answer["Retry-After"] = RETRY
    answer["Cache-Control"] = "no-store"
    return answer


def _sent(request: HttpRequest) -> dict:
    """Nothing of what a stranger's page sent. A form with a password has to be filled in again."""
    is_ours = unsent_posts.is_our_own_form(request) if is_private(request) else not came_from_elsewhere(request)
    if request.method != "POST" or not is_ours:
        return {}
    fields = unsent_posts.fields(request.POST)
    plain = [(name, value) for name, value in fields if not SECRET.search(name)]
    words = [value for name, value in plain if name not in OF_ITSELF and not CHOICE.fullmatch(value)]
    return {
        "words": words,
        "fields": fields if plain == fields else [],
        "path": request.get_full_path(),
        "is_private": is_private(request),
    }


def _page(request: HttpRequest, template: str, status: int, **context) -> HttpResponse:
    with override(_language(request)), urgent_copy.without_database():
        return render(request, template, context, status=status)


def _language(request: HttpRequest) -> str:
    """By the address: the fault may have come before anything else looked at it."""
    return get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
