"""Headers for every answer, a plain refusal of requests that no page could make, signing in by default and for a
limited time, and refusals as words on the page.

Only the addresses of `is_private` may look at the session, and so at who is reading.
"""

import time
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core.exceptions import BadRequest
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpResponseNotAllowed, HttpResponseRedirect, QueryDict
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme

from . import unsent_posts
from .acts import Refused
from .models import wordings_held

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
LONGEST_QUERY = 32_000
MOST_PARAMETERS = 200
PRIVATE = ("/account/", "/provider/", "/moderator/", "/admin/")
LONGEST_IDLE = 24 * 3600
LONGEST_AT_THE_DESK = 12 * 3600
# How often the time of the last visit is written down: more often would be a write for every page.
MINUTE = 60
# When to ask again after a 503, in seconds.
RETRY = 10
SINCE, SEEN = "signed_in_at", "seen_at"


def is_private(request) -> bool:
    return request.path_info.startswith(PRIVATE)


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


class NoFiles(FileUploadHandler):
    """Refuses an uploaded file at its first byte: no form of ours takes one, and none fills memory or disk."""

    def new_file(self, *args, **kwargs):
        raise BadRequest("A file was sent, and no form here takes one.")

    def receive_data_chunk(self, raw_data, start):
        return None

    def file_complete(self, file_size):
        return None


def no_store(get_response):
    """Nothing that a signed-in person saw stays in a browser or in a cache on the way. It stands far out, so that it
    reaches refusals too."""

    def answer(request):
        response = get_response(request)
        if is_private(request):
            response["Cache-Control"] = "no-store, private"
        return response

    return answer


def time_outs(get_response):
    """Ends a session after 24 hours without a visit; for moderators and administrators, also 12 hours after it began.

    Not SESSION_SAVE_EVERY_REQUEST: it would write, and set a cookie, on public pages."""

    def answer(request):
        if not is_private(request):
            return get_response(request)
        if request.user.is_authenticated and _is_over(request):
            request.signed_out_user = request.user.pk
            logout(request)
        response = get_response(request)
        _note_the_time(request)
        return response

    return answer


def _is_over(request):
    now, session, user = time.time(), request.session, request.user
    idle = now - session.get(SEEN, now) >= LONGEST_IDLE
    too_long = now - session.get(SINCE, now) >= LONGEST_AT_THE_DESK
    return idle or (too_long and (user.is_moderator or user.is_staff))


def _note_the_time(request):
    if not request.user.is_authenticated:
        return
    now, session = time.time(), request.session
    if SINCE not in session:
        session[SINCE] = now
    if now - session.get(SEEN, 0) >= MINUTE:
        session[SEEN] = now


def languages(get_response):
    """Each request begins in English, whatever the one before was in, and looks up another language once. It stands
    outermost, so that refusals and error pages are no exception; LocaleMiddleware reads the address further in."""

    def answer(request):
        with translation.override(settings.LANGUAGE_CODE), wordings_held():
            return get_response(request)

    return answer


class SignInRequired(LoginRequiredMiddleware):
    """Every page asks people to sign in, unless its view says login_not_required.

    Django's own looks up who is reading before it looks whether the page is public. Ours never looks there. What
    somebody sent after their session had ended is kept, and shown to them when they have signed in again.
    """

    def process_view(self, request, view_func, view_args, view_kwargs):
        if not getattr(view_func, "login_required", True):
            return None
        if request.user.is_authenticated:
            return unsent_posts.answer(request)
        if request.method == "POST" and (not_kept := unsent_posts.keep(request)):
            return not_kept
        return super().process_view(request, view_func, view_args, view_kwargs)


class refusals:
    """A move that was refused becomes a message on the page that the person came from."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, Refused) or request.method not in ("POST", "GET"):
            return None
        messages.error(request, exception.words)
        return HttpResponseRedirect(_page_before(request), status=303)


def _page_before(request):
    """The page that the request came from, if it is one of ours; else the first page of this part of the portal."""
    came_from = request.headers.get("Referer", "")
    parts = urlsplit(came_from)
    ours = url_has_allowed_host_and_scheme(came_from, allowed_hosts={request.get_host()})
    loops = request.method == "GET" and parts.path == request.path
    if came_from and ours and not loops:
        return parts._replace(scheme="", netloc="", fragment="").geturl()
    return f"/{request.path.split('/')[1]}/"
