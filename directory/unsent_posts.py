"""Words that arrived when they could not be taken: the session had ended, or the form was too old.

They are shown to the person who wrote them, with one button to send them again. Nothing is ever sent by itself: a page
elsewhere could have posted it. What is too long or too much to keep stays on the page that says so.
"""

from urllib.parse import urlsplit
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone

from directory import quota
from directory.models import UnsentPost

KEY = "unsent"
# From one connection in an hour: whoever is not signed in fills no table.
MOST = 5
# Never the passwords and codes of /account/.
PARTS = ("/provider/", "/moderator/", "/admin/")


def keep(request: HttpRequest) -> HttpResponse | None:
    """Keeps what was posted for an hour, for whoever signs in next; if we know whose session ended, for them alone.

    What it cannot keep it answers with a page that still holds the words.
    """
    if not request.path.startswith(PARTS):
        return None
    path, sent = request.get_full_path(), request.POST.urlencode()
    if len(path) + len(sent) > UnsentPost.MOST:
        return _not_kept(request, status=413)
    # Another form of the same browser takes the place of the one before.
    pk = UUID(request.session[KEY]) if KEY in request.session else uuid4()
    if not quota.allows(request, "unsent", most=MOST, key=pk):
        return _not_kept(request, status=429)
    user = getattr(request, "signed_out_user", None)
    values = {"path": path, "sent": sent, "user_id": user, "at": timezone.now()}
    UnsentPost.objects.update_or_create(pk=pk, defaults=values)
    request.session[KEY] = str(pk)
    return None


def answer(request: HttpRequest) -> HttpResponse | None:
    """The page with the kept words, once, when the person is back where they sent them."""
    if request.method != "GET" or KEY not in request.session:
        return None
    found = UnsentPost.objects.filter(pk=request.session[KEY]).first()
    if found and found.path != request.get_full_path():
        return None
    del request.session[KEY]
    if found is None:
        return None
    found.delete()
    if found.is_over(timezone.now()) or found.user_id not in (None, request.user.pk):
        return None
    return page(request, QueryDict(found.sent))


def page(request: HttpRequest, sent: QueryDict, status: int = 200) -> HttpResponse:
    given = fields(sent)
    words = [value for _name, value in given if " " in value.strip()]
    return render(
        request, "kept.html", {"fields": given, "words": words, "path": request.get_full_path()}, status=status
    )


def fields(sent: QueryDict) -> list[tuple[str, str]]:
    """Each name and value of a form that was posted, but for Django's token."""
    return [(name, value) for name, values in sent.lists() for value in values if name != "csrfmiddlewaretoken"]


def forget() -> None:
    """What was kept for its hour, and nobody came back for."""
    UnsentPost.objects.over(timezone.now()).delete()


def is_our_own_form(request: HttpRequest) -> bool:
    """Whether the browser says that a page of ours posted this. Words that a stranger's page sent are not repeated."""
    origin = request.headers.get("Origin") or request.headers.get("Referer", "")
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    return site == "same-origin" and urlsplit(origin).netloc == request.get_host()


def _not_kept(request: HttpRequest, status: int) -> HttpResponse:
    """All that was typed, to copy: what has a space in a box of its own, the short answers together in one."""
    given = [(name, value) for name, value in fields(request.POST) if value.strip()]
    context = {
        "words": [value for _name, value in given if " " in value.strip()],
        "answers": "\n".join(f"{name}: {value}" for name, value in given if " " not in value.strip()),
        "is_long": status == 413,
        "path": request.get_full_path(),
    }
    return render(request, "not_kept.html", context, status=status)
