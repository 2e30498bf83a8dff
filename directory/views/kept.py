"""Words that arrived when they could not be taken: the session had ended, or the form was too old.

They are shown to the person who wrote them, with one button to send them again. Nothing is ever sent by itself: a page
elsewhere could have posted it.
"""

import time
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

KEY = "kept"
# In a session of somebody who is not signed in, so not for long, and not without end.
LONGEST = 200_000
SECONDS = 3600
# Never the passwords and codes of /account/.
PARTS = ("/provider/", "/moderator/", "/admin/")


def keep(request: HttpRequest) -> None:
    """Keeps what was posted, for whoever signs in next; if we know whose session ended, for that person alone."""
    sent = request.POST.urlencode()
    if request.path.startswith(PARTS) and len(sent) <= LONGEST:
        user = getattr(request, "signed_out_user", None)
        request.session[KEY] = {"path": request.get_full_path(), "sent": sent, "user": user, "at": time.time()}


def answer(request: HttpRequest) -> HttpResponse | None:
    """The page with the kept words, once, when the person is back where they sent them."""
    found = request.session.get(KEY)
    if not found or request.method != "GET" or request.get_full_path() != found["path"]:
        return None
    del request.session[KEY]
    if time.time() - found["at"] > SECONDS or found["user"] not in (None, request.user.pk):
        return None
    return page(request, QueryDict(found["sent"]))


def page(request: HttpRequest, sent: QueryDict, status: int = 200) -> HttpResponse:
    fields = [(name, value) for name, values in sent.lists() for value in values if name != "csrfmiddlewaretoken"]
    words = [value for _name, value in fields if " " in value.strip()]
    return render(
        request, "kept.html", {"fields": fields, "words": words, "path": request.get_full_path()}, status=status
    )


def is_our_own_form(request: HttpRequest) -> bool:
    """Whether the browser says that a page of ours posted this. Words that a stranger's page sent are not repeated."""
    origin = request.headers.get("Origin") or request.headers.get("Referer", "")
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    return site == "same-origin" and urlsplit(origin).netloc == request.get_host()
