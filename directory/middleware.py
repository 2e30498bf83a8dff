"""Headers for every answer, a plain refusal of requests that no page could make, and signing in by default."""

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core.exceptions import BadRequest
from django.http import HttpResponseNotAllowed, QueryDict

# The icon sprite counts as an image, so img-src covers it. Nothing inline, nothing from anywhere else.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
)
PERMISSIONS_POLICY = (
    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
    "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
)
METHODS = ["GET", "HEAD", "OPTIONS", "POST"]
LONGEST_QUERY = 8192
MOST_PARAMETERS = 200


def headers(get_response):
    def answer(request):
        response = get_response(request)
        response["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
        response["Permissions-Policy"] = PERMISSIONS_POLICY
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return answer


def sane_requests(get_response):
    """A 400 for an address or cookie that holds a NUL (an error in PostgreSQL), or far too much of anything.

    Its own page then sees no parameters at all, so it cannot stumble over them in turn."""

    def answer(request):
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS)
        if _is_beyond_reason(request):
            request.META["QUERY_STRING"] = ""
            request.GET = QueryDict()
            raise BadRequest("The address is too long, or holds characters that no page uses.")
        return get_response(request)

    return answer


def _is_beyond_reason(request):
    query = request.META.get("QUERY_STRING", "")
    return (
        len(query) > LONGEST_QUERY
        or query.count("&") >= MOST_PARAMETERS
        or "%00" in query
        or "\0" in query + request.path_info
        or any("\0" in value for value in request.COOKIES.values())
    )


class SignInRequired(LoginRequiredMiddleware):
    """Every page asks people to sign in, unless its view says login_not_required.

    Django's own looks up who is reading before it looks whether the page is public. Ours never looks there.
    """

    def process_view(self, request, view_func, view_args, view_kwargs):
        if getattr(view_func, "login_required", True):
            return super().process_view(request, view_func, view_args, view_kwargs)
        return None
