"""Taking up an offer: asking for it, answering, and saying what came of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import floatformat
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from directory import agreements, take_ups, talk, week
from directory.forms.connecting import AnswerForm
from directory.forms.taking_up import CameOfItForm, FinishForm, TakeUpForm
from directory.models import Ask, Initiative, Offer, TakeUp
from directory.pages.offer_cards import offer_page
from directory.views.audience import for_members
from directory.views.paging import paginate

from . import shared

PARTS = [
    gettext_lazy("Waiting for your answer"),
    gettext_lazy("What you asked for"),
    gettext_lazy("Under way"),
    gettext_lazy("Over"),
]
GIVER = take_ups.GIVER


@dataclass(frozen=True)
class TakeUpLine:
    """One taken-up offer as one of its sides reads it."""

    pk: UUID
    name: str
    between: str
    stands: str
    made_at: datetime


@dataclass(frozen=True)
class TakeUpPart:
    """Lines of one sort; those that are over are folded."""

    title: str
    lines: list[TakeUpLine]
    is_folded: bool


@for_members
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    ours = take_ups.ours(request.user)
    found = paginate(request, take_ups.in_order(request.user))
    given, received = take_ups.hours_given_and_received(request.user)
    context = {"list_page": found, "parts": _parts(found.rows, ours), "given": given, "received": received}
    return TemplateResponse(request, "provider/take_ups.html", context)


@for_members
def take_up(request: HttpRequest, slug: str) -> HttpResponse:
    offer = get_object_or_404(Offer.objects.for_page(), slug=slug)
    own = [row for row in agreements.askers(request.user) if row.organisation_id != offer.organisation_id]
    context = _offered(offer)
    why_not = take_ups.why_nobody_can(offer, request.user, timezone.now())
    if not own or (why_not and request.method != "POST"):
        return TemplateResponse(request, "provider/take_up.html", context | {"why_not": why_not or _nobody_asks()})
    form = TakeUpForm(shared.data(request), own=own, asks=_asks_of(own), wanted=request.GET)
    key = shared.key(request)
    if request.method == "POST" and form.is_valid():
        return _came_of_asking(request, take_ups.request(offer, by=request.user, **form.content(), key=key))
    return shared.show_form(request, "provider/take_up.html", form, key=key, own=own, **context)


@for_members
@require_safe
def taken(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _show(request, _mine(request, pk))


@for_members
@require_POST
def accept(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = _mine(request, pk), AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, row, answer=form)
    take_ups.accept(row, by=request.user, answer=form.cleaned_data["answer"])
    messages.success(request, _("You said yes. Now you can write to each other."))
    return redirect("provider-taken", pk)


@for_members
@require_POST
def decline(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = _mine(request, pk), AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, row, answer=form)
    take_ups.decline(row, by=request.user, answer=form.cleaned_data["answer"])
    messages.success(request, _("You said no. They are told so, kindly."))
    return redirect("provider-take-ups")


@for_members
@require_POST
def withdraw(request: HttpRequest, pk: UUID) -> HttpResponse:
    take_ups.withdraw(_mine(request, pk), by=request.user)
    messages.success(request, _("You took it back."))
    return redirect("provider-take-ups")


@for_members
def call_off(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Asks once more, then calls it off."""
    row = _mine(request, pk)
    if request.method != "POST":
        return TemplateResponse(request, "provider/take_up_end.html", _seen(request, row))
    take_ups.call_off(row, by=request.user)
    messages.success(request, _("It is called off. The other side has a mail that says so."))
    return redirect("provider-taken", pk)


@for_members
@require_POST
def done(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = _mine(request, pk), FinishForm(request.POST)
    if not form.is_valid():
        return _show(request, row, came=form)
    take_ups.finish(row, by=request.user, **form.cleaned_data)
    messages.success(request, _("Done. Thank you."))
    return redirect("provider-taken", pk)


@for_members
@require_POST
def came_of_it(request: HttpRequest, pk: UUID) -> HttpResponse:
    row = _mine(request, pk)
    form = CameOfItForm(request.POST, asks_hours=row.hours is None)
    if not form.is_valid():
        return _show(request, row, came=form)
    take_ups.add_what_came_of_it(row, by=request.user, **form.cleaned_data)
    messages.success(request, _("Kept. Both sides can read it."))
    return redirect("provider-taken", pk)


def _offered(offer: Offer) -> dict:
    page, left = offer_page(offer, timezone.localdate()), take_ups.room(offer)
    card = page.card
    stated = (card.for_whom, card.when, card.area, card.until, page.how_to_take_up, card.contact)
    return {"offer": offer, "page": page, "room": left, "has_rows": any(stated) or left is not None}


def _mine(request: HttpRequest, pk: UUID) -> TakeUp:
    """A taken-up offer of one of this person's teams; any other does not exist for them."""
    return get_object_or_404(take_ups.of_user(request.user), pk=pk)


def _asks_of(own: list[Initiative]) -> list[Ask]:
    """What the organisations of these groups need now."""
    organisations = {row.organisation_id for row in own}
    return list(Ask.objects.current(timezone.localdate()).filter(organisation__in=organisations).order_by("name", "pk"))


def _nobody_asks() -> str:
    return _("None of your groups is going on at the moment. Change that in your listings first.")


def _came_of_asking(request: HttpRequest, outcome: take_ups.Requested) -> HttpResponse:
    if outcome.take_up is None:
        messages.error(request, outcome.words)
        return redirect("provider-take-ups")
    messages.success(request, outcome.words)
    return redirect("provider-taken", outcome.take_up.pk)


def _show(request: HttpRequest, row: TakeUp, *, answer: AnswerForm | None = None, came=None) -> HttpResponse:
    moves = take_ups.moves_for(request.user, row)
    came_form = FinishForm() if "done" in moves else CameOfItForm(asks_hours=row.hours is None)
    context = _seen(request, row) | {
        "moves": moves,
        "call_off": moves.get("call-off"),
        "answer": answer or AnswerForm(),
        "came": came or came_form,
        "wrong": next((form for form in (answer, came) if form), None),
    }
    return TemplateResponse(request, "provider/taken.html", context, status=422 if context["wrong"] else 200)


def _seen(request: HttpRequest, row: TakeUp) -> dict:
    ours = take_ups.ours(request.user)
    is_open = take_ups.is_agreed(row)
    return {
        "take_up": row,
        "line": _line(row, ours),
        "is_giver": GIVER in ours.sides(row),
        "thread": talk.threads_of(request.user).filter(take_up=row).first() if is_open else None,
        "ask": row.ask if row.ask and row.ask.listed else None,
        "rows": _rows(row, ours),
        "is_past": not row.offer.is_current(timezone.localdate()),
        "can_say": take_ups.lacks_words(row),
    }


def _rows(row: TakeUp, ours: take_ups.Ours) -> list[tuple[str, str]]:
    """What decides, while there is something to decide, and the hours."""
    is_giver, left = GIVER in ours.sides(row), take_ups.room(row.offer)
    rows = []
    if take_ups.is_live(row) and row.offer.until:
        rows.append((_("The offer stands until"), week.date_and_year(row.offer.until)))
    if take_ups.is_live(row) and is_giver and left is not None:
        rows.append((_("How many are left"), str(left)))
    if row.hours:
        rows.append((_("Hours you gave") if is_giver else _("Hours you received"), floatformat(row.hours)))
    return rows


def _parts(rows: list[TakeUp], ours: take_ups.Ours) -> list[TakeUpPart]:
    found = [(title, [_line(row, ours) for row in rows if row.part == part]) for part, title in enumerate(PARTS)]
    return [TakeUpPart(str(title), lines, is_folded=title is PARTS[-1]) for title, lines in found if lines]


def _line(row: TakeUp, ours: take_ups.Ours) -> TakeUpLine:
    sides = ours.sides(row)
    names = {"taker": take_ups.taker_name(row), "giver": take_ups.giver_name(row)}
    between = _("Asked for by %(taker)s") if sides == {GIVER} else _("Offered by %(giver)s, for %(taker)s")
    return TakeUpLine(row.pk, row.offer.name, between % names, take_ups.how_it_stands(row, sides), row.made_at)
