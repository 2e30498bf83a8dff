"""A person's own account. allauth serves the pages behind it; here are their overview and the end of a session."""

from collections.abc import Callable
from functools import wraps

from allauth.account import views
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods, require_safe

from directory import digest, hashing
from directory.middleware import RETRY

EVERYTHING = '"cache", "cookies", "storage"'


@require_safe
def account(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "account/account.html", {"mail_page": digest.stop_page(request.user)})


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def finish(request: HttpRequest) -> HttpResponse:
    """Signs out and asks the browser to forget this site. Only when posted: a link elsewhere must not do it."""
    answer = views.logout(request)
    if request.method == "POST":
        answer["Clear-Site-Data"] = EVERYTHING
    return answer


@login_not_required
@require_safe
def finished(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "account/finished.html")


def in_turn(ordinary: Callable) -> Callable:
    """A page of allauth's where somebody sends a password. When two others are at it, it comes back at once with the
    request to wait and the e-mail address in its field, before anybody looks who has an account or counts a try."""

    @wraps(ordinary)
    def view(request, *args, **kwargs):
        if request.method != "POST":
            return ordinary(request, *args, **kwargs)
        try:
            with hashing.turn():
                return ordinary(request, *args, **kwargs)
        except hashing.Busy:
            return _asked_to_wait(ordinary.view_class, request, *args, **kwargs)

    return view


def _asked_to_wait(page: type, request: HttpRequest, *args, **kwargs) -> HttpResponse:
    typed = {name: request.POST[name] for name in ("login", "email") if name in request.POST}
    request.method = "GET"
    answer = page.as_view(initial=typed, extra_context={"is_busy": True})(request, *args, **kwargs)
    if answer.status_code == 200:
        answer.status_code, answer["Retry-After"] = 503, RETRY
    return answer


login = in_turn(views.login)
signup = in_turn(views.signup)
reauthenticate = in_turn(views.reauthenticate)
change_password = in_turn(views.password_change)
set_password = in_turn(views.password_set)
set_password_by_mail = in_turn(views.password_reset_from_key)

account.audience = "signed in"
finish.audience = finished.audience = "everybody"
