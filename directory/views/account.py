"""A person's own account. allauth serves the pages behind it; here are their overview and the end of a session."""

from allauth.account.views import logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods, require_safe

from directory import digest

EVERYTHING = '"cache", "cookies", "storage"'


@require_safe
def account(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "account/account.html", {"mail_page": digest.stop_page(request.user)})


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def finish(request: HttpRequest) -> HttpResponse:
    """Signs out and asks the browser to forget this site. Only when posted: a link elsewhere must not do it."""
    answer = logout(request)
    if request.method == "POST":
        answer["Clear-Site-Data"] = EVERYTHING
    return answer


@login_not_required
@require_safe
def finished(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "account/finished.html")


account.audience = "signed in"
finish.audience = finished.audience = "everybody"
