"""Asking others to connect, answering them, and what is agreed."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from directory import agreements, connections, talk
from directory.forms.connecting import AnswerForm, AskForm
from directory.models import Connection
from directory.views.audience import for_members
from directory.views.paging import paginate

from . import shared
from .agreements import AgreementLine, AgreementPages, in_parts

PARTS = [
    gettext_lazy("Waiting for your answer"),
    gettext_lazy("What you asked"),
    gettext_lazy("Connected"),
    gettext_lazy("Over"),
]


@for_members
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    ours = connections.own_sides(request.user)
    found = paginate(request, connections.in_order(request.user, ours))
    context = {
        "list_page": found,
        "parts": in_parts(found.rows, PARTS, lambda row: _line(row, ours), has_buttons=True),
        "held_until": connections.held_until(ours),
        "why_not": "" if found.rows else agreements.why_not(request.user, timezone.now()),
    }
    return TemplateResponse(request, "provider/connections.html", context)


@for_members
@require_safe
def connection(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _show(request, PAGES.mine(request, pk))


@for_members
def ask(request: HttpRequest, slug: str) -> HttpResponse:
    asked = get_object_or_404(agreements.to_ask(), slug=slug)
    own = [row for row in agreements.askers(request.user) if row.pk != asked.pk]
    why_not = agreements.why_not(request.user, timezone.now())
    if not own or (why_not and request.method != "POST"):
        words = why_not or _("This is your own group. You can ask others.")
        return TemplateResponse(request, "provider/ask_to_connect.html", {"asked": asked, "why_not": words})
    form, key = AskForm(shared.data(request), own=own, wanted=request.GET), shared.key(request)
    if request.method == "POST" and form.is_valid():
        outcome = connections.ask(**form.content(), asked=asked, by=request.user, key=key)
        return _came_of_it(request, outcome)
    context = {"asked": asked, "is_unclaimed": agreements.is_unclaimed(asked), "key": key, "own": own}
    context["is_ours"] = asked.organisation_id in {row.organisation_id for row in own}
    return shared.show_form(request, "provider/ask_to_connect.html", form, **context)


@for_members
def end(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Asks once more, then ends it."""
    row = PAGES.mine(request, pk)
    if request.method != "POST":
        note = _("Neither page shows it any more. The other side has a mail that says so. You can ask again later.")
        words = {
            "question": _("End it?"),
            "about": agreements.sentence(row),
            "note": note,
            "yes": _("Yes, end it"),
            "back": reverse("provider-connection", args=[pk]),
        }
        return TemplateResponse(request, "provider/agreement_end.html", words)
    connections.end(row, by=request.user)
    messages.success(request, _("It has ended. Neither page shows it any more."))
    return redirect("provider-connections")


@for_members
@require_POST
def show(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Shows it on the page of one's own side, or keeps it off."""
    shown = request.POST.get("shown") == "yes"
    connections.show(PAGES.mine(request, pk), by=request.user, shown=shown)
    messages.success(request, _("Your page shows it.") if shown else _("Visitors do not see it any more."))
    return redirect("provider-connection", pk)


@for_members
@require_POST
def block(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Blocks the team that asks, or takes that back."""
    row, blocks = PAGES.mine(request, pk), request.POST.get("block") == "yes"
    (connections.block if blocks else connections.unblock)(row, by=request.user)
    stopped, again = _("They can no longer ask you or write to you. They are not told."), _("They can ask you again.")
    messages.success(request, stopped if blocks else again)
    return redirect("provider-connection", pk)


def _came_of_it(request: HttpRequest, outcome: connections.Outcome) -> HttpResponse:
    if outcome.connection is None:
        messages.error(request, outcome.words)
        return redirect("provider-connections")
    messages.success(request, outcome.words)
    return redirect("provider-connection", outcome.connection.pk)


def _show(request: HttpRequest, row: Connection, *, answer: AnswerForm | None = None) -> HttpResponse:
    ours, moves = connections.own_sides(request.user), connections.moves_for(request.user, row)
    context = {
        "pages": PAGES,
        "agreement": row,
        "line": _line(row, ours),
        "words": row.message,
        "is_asked": not ours.asks(row),
        "thread": talk.threads_of(request.user).filter(connection=row).first() if "end" in moves else None,
        "moves": moves,
        "answer": answer or AnswerForm(),
        "wrong": answer,
        "other": ours.other(row),
        "is_shown": ours.shows(row),
        "is_blocked": agreements.is_blocked(row.asked, row.asking),
    }
    return TemplateResponse(request, "provider/connection.html", context, status=422 if answer else 200)


def _line(row: Connection, ours: connections.Sides) -> AgreementLine:
    url, unclaimed = reverse("provider-connection", args=[row.pk]), agreements.is_unclaimed(row.asked)
    stands = connections.how_it_stands(row, ours.of(row), unclaimed=unclaimed)
    return AgreementLine(url, ours.other(row).name, agreements.sentence(row), stands, row.made_at)


PAGES = AgreementPages(
    room=connections,
    of_user=connections.of_user,
    page="provider-connection",
    overview="provider-connections",
    yes=gettext_lazy("You are connected. Both pages show it, and you may keep it off yours."),
    show=_show,
)
