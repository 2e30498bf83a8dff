"""Asking others to connect, answering them, and what is agreed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from directory import agreements, connections, talk
from directory.forms.connecting import AnswerForm, AskForm
from directory.models import Connection, Initiative
from directory.views.audience import for_members
from directory.views.paging import paginate

from . import shared

PARTS = [
    gettext_lazy("Waiting for your answer"),
    gettext_lazy("What you asked"),
    gettext_lazy("Connected"),
    gettext_lazy("Over"),
]


@dataclass(frozen=True)
class ConnectionLine:
    """One connection as one of its sides reads it."""

    pk: UUID
    other: Initiative
    sentence: str
    stands: str
    made_at: datetime


@dataclass(frozen=True)
class ConnectionPart:
    """Lines of one sort: `waits` for our answer, or folded because they are over."""

    title: str
    lines: list[ConnectionLine]
    waits: bool
    is_folded: bool


@for_members
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    ours = connections.own_sides(request.user)
    found = paginate(request, connections.in_order(request.user, ours))
    context = {
        "list_page": found,
        "parts": _parts(found.rows, ours),
        "held_until": connections.held_until(ours),
        "why_not": "" if found.rows else agreements.why_not(request.user, timezone.now()),
    }
    return TemplateResponse(request, "provider/connections.html", context)


@for_members
@require_safe
def connection(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _show(request, _mine(request, pk), AnswerForm())


@for_members
def ask(request: HttpRequest, slug: str) -> HttpResponse:
    asked = get_object_or_404(agreements.to_ask(), slug=slug)
    own = [row for row in agreements.askers(request.user) if row.pk != asked.pk]
    if not own or (request.method != "POST" and (why_not := agreements.why_not(request.user, timezone.now()))):
        words = why_not if own else _nobody_asks(request)
        return TemplateResponse(request, "provider/ask_to_connect.html", {"asked": asked, "why_not": words})
    form, key = AskForm(shared.data(request), own=own, wanted=request.GET), shared.key(request)
    if request.method == "POST" and form.is_valid():
        outcome = connections.ask(**form.content(), asked=asked, by=request.user, key=key)
        return _came_of_it(request, outcome)
    context = {"asked": asked, "is_unclaimed": agreements.is_unclaimed(asked), "key": key, "own": own}
    context["is_ours"] = asked.organisation_id in {row.organisation_id for row in own}
    return shared.show_form(request, "provider/ask_to_connect.html", form, **context)


@for_members
@require_POST
def accept(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = _mine(request, pk), AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, row, form)
    connections.accept(row, by=request.user, answer=form.cleaned_data["answer"])
    messages.success(request, _("You are connected. Both pages show it, and you may keep it off yours."))
    return redirect("provider-connection", pk)


@for_members
@require_POST
def decline(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = _mine(request, pk), AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, row, form)
    connections.decline(row, by=request.user, answer=form.cleaned_data["answer"])
    messages.success(request, _("You said no. They are told so, kindly."))
    return redirect("provider-connections")


@for_members
@require_POST
def withdraw(request: HttpRequest, pk: UUID) -> HttpResponse:
    connections.withdraw(_mine(request, pk), by=request.user)
    messages.success(request, _("You took it back."))
    return redirect("provider-connections")


@for_members
def end(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Asks once more, then ends it."""
    row = _mine(request, pk)
    if request.method != "POST":
        return TemplateResponse(request, "provider/connection_end.html", _seen(request, row))
    connections.end(row, by=request.user)
    messages.success(request, _("It has ended. Neither page shows it any more."))
    return redirect("provider-connections")


@for_members
@require_POST
def show(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Shows it on the page of one's own side, or keeps it off."""
    shown = request.POST.get("shown") == "yes"
    connections.show(_mine(request, pk), by=request.user, shown=shown)
    messages.success(request, _("Your page shows it.") if shown else _("Visitors do not see it any more."))
    return redirect("provider-connection", pk)


@for_members
@require_POST
def block(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Blocks the team that asks, or takes that back."""
    row, blocks = _mine(request, pk), request.POST.get("block") == "yes"
    (connections.block if blocks else connections.unblock)(row, by=request.user)
    stopped, again = _("They can no longer ask you or write to you. They are not told."), _("They can ask you again.")
    messages.success(request, stopped if blocks else again)
    return redirect("provider-connection", pk)


def _mine(request: HttpRequest, pk: UUID) -> Connection:
    """A connection of one of this person's teams; any other does not exist for them."""
    return get_object_or_404(connections.of_user(request.user), pk=pk)


def _nobody_asks(request: HttpRequest) -> str:
    words = agreements.why_not(request.user, timezone.now())
    return words or _("This is your own group. You can ask others.")


def _came_of_it(request: HttpRequest, outcome: connections.Outcome) -> HttpResponse:
    if outcome.connection is None:
        messages.error(request, outcome.words)
        return redirect("provider-connections")
    messages.success(request, outcome.words)
    return redirect("provider-connection", outcome.connection.pk)


def _show(request: HttpRequest, row: Connection, form: AnswerForm) -> HttpResponse:
    context = _seen(request, row) | {"form": form, "moves": connections.moves_for(request.user, row)}
    return TemplateResponse(request, "provider/connection.html", context, status=422 if form.errors else 200)


def _seen(request: HttpRequest, row: Connection) -> dict:
    ours = connections.own_sides(request.user)
    return {
        "connection": row,
        "thread": talk.threads_of(request.user).filter(connection=row).first(),
        "line": _line(row, ours),
        "is_shown": ours.shows(row),
        "is_asked": not ours.asks(row),
        "is_blocked": agreements.is_blocked(row.asked, row.asking),
    }


def _parts(rows: list[Connection], ours: connections.Sides) -> list[ConnectionPart]:
    found = [(title, [_line(row, ours) for row in rows if row.part == part]) for part, title in enumerate(PARTS)]
    first, last = PARTS[0], PARTS[-1]
    return [ConnectionPart(str(title), lines, title is first, title is last) for title, lines in found if lines]


def _line(row: Connection, ours: connections.Sides) -> ConnectionLine:
    unclaimed = agreements.is_unclaimed(row.asked)
    stands = connections.how_it_stands(row, ours.of(row), unclaimed=unclaimed)
    return ConnectionLine(row.pk, ours.other(row), agreements.sentence(row), stands, row.made_at)
