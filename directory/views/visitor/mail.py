"""Stopping the fortnightly mail by the link in it, without signing in."""

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from directory import digest
from directory.views.public_form import public_form


@public_form
def stop(request: HttpRequest, signed: str) -> HttpResponse:
    """One press stops it, one brings it back. Mail programs press it by themselves (RFC 8058), so it asks no more."""
    user = digest.whose(signed)
    if user is None:
        raise Http404
    if request.method == "POST":
        (digest.start_again if request.POST.get("again") else digest.stop)(user)
    return TemplateResponse(request, "directory/mail_stop.html", {"is_stopped": digest.is_stopped(user)})
