"""Forms that anybody may send: no account, no cookie, no trace, and nothing lost whatever goes wrong.

In place of Django's token in a cookie stands a signed one-time ticket (forms/ticket.py), which is also the idempotency
key. A form ends on a page of its own; every error gives it back with the person's words.
"""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from directory import moderation, quota
from directory.acts import Refused
from directory.forms.public import PublicForm
from directory.models import Case
from directory.pages.alarm import alarm_panels, as_number, raised


def public_form(view: Callable) -> Callable:
    """For everybody, GET, HEAD and POST, never kept in a cache. What another site's page sends is refused."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.method == "POST" and came_from_elsewhere(request):
            # What a stranger's page sent is not repeated; the way to our own form is.
            answer = TemplateResponse(request, "directory/sent_from_elsewhere.html", {"path": request.path}, status=403)
        else:
            answer = view(request, *args, **kwargs)
        answer["Cache-Control"] = "no-store"
        # A number that somebody may take off stands on its form too.
        answer["X-Robots-Tag"] = "noindex"
        return answer

    marked = csrf_exempt(login_not_required(require_http_methods(["GET", "HEAD", "POST"])(guarded)))
    marked.audience = "everybody"
    return marked


def sent(request: HttpRequest):
    """What was posted; None on a first visit."""
    return request.POST if request.method == "POST" else None


def taken(request: HttpRequest, form: PublicForm, act: Callable[..., Case], *, what: str, most: int) -> Case | None:
    """What `act` makes of a form that is in order; None gives it back, and it says why. When the database is away,
    views/errors.py gives the words back.

    `most` is how often one connection may send `what` in an hour.
    """
    if not form.is_bound or not form.is_valid():
        return None
    try:
        if quota.allows(request, what, most=most, key=form.key):
            return act(key=form.key, **form.content())
        words = _(
            "Many messages came from your connection in this hour. Your words are still here. Send it again in an hour."
        )
        form.refuse(words, status=429)
    except Refused as refused:
        form.refuse(refused.words, is_spent=True)
    return None


def form_page(request: HttpRequest, template: str, form: PublicForm, **context) -> HttpResponse:
    texts = form.written if form.is_bound else request.GET.getlist("name")
    alarms = alarm_panels(raised(texts), "\n".join(texts))
    status = form.status if form.errors else 200
    return TemplateResponse(request, template, {"form": form, "alarms": alarms, **context}, status=status)


def done(name: str, case: Case, form: PublicForm, **where) -> HttpResponse:
    """On to the page that says what happens next, with a reference to keep. The same case, the same answer.

    After a report of harm, or words of danger, it says whom to ring now; the address, which a browser keeps, says
    nothing of either."""
    is_urgent = {"now": 1} if case.danger == Case.Danger.SAFETY else {}
    alarms = {"with": number} if (number := as_number(raised(form.written))) else {}
    asked = urlencode({"reference": moderation.reference(case), **is_urgent, **alarms})
    return HttpResponseRedirect(f"{reverse(name, kwargs=where)}?{asked}", status=303)


def came_from_elsewhere(request: HttpRequest) -> bool:
    """Whether the browser says that no page of ours sent this. One that says nothing is believed: no account is at
    stake here, and the ticket came from us."""
    site = request.headers.get("Sec-Fetch-Site")
    if site:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    return origin is not None and origin != f"{request.scheme}://{request.get_host()}"
