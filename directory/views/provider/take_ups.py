"""Taking up an offer: asking for it, answering, and saying what came of it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import floatformat
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from directory import agreements, take_ups, talk, week
from directory.forms.connecting import AnswerForm
from directory.forms.taking_up import CameOfItForm, FinishForm, TakeUpForm
from directory.models import Ask, Offer, TakeUp
from directory.pages.offer_cards import offer_page
from directory.views.audience import for_members
from directory.views.paging import paginate

from . import shared
from .agreements import AgreementLine, AgreementPages, in_parts, sent

PARTS = [
    gettext_lazy("Waiting for your answer"),
    gettext_lazy("What you asked for"),
    gettext_lazy("Under way"),
    gettext_lazy("Over"),
]
GIVER = take_ups.GIVER


@for_members
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    ours = take_ups.ours(request.user)
    found = paginate(request, take_ups.in_order(request.user))
    given, received = take_ups.hours_given_and_received(request.user)
    parts = in_parts(found.rows, PARTS, lambda row: _line(row, ours))
    context = {"list_page": found, "parts": parts, "given": given, "received": received}
    return TemplateResponse(request, "provider/take_ups.html", context)


@for_members
def take_up(request: HttpRequest, slug: str) -> HttpResponse:
    offer = get_object_or_404(Offer.objects.for_page(), slug=slug)
    own = [row for row in agreements.askers(request.user) if row.organisation_id != offer.organisation_id]
    context = _offered(offer)
    why_not = take_ups.why_nobody_can(offer, request.user, timezone.now())
    if not own or (why_not and request.method != "POST"):
        nobody = _("None of your groups is going on at the moment. Change that in your listings first.")
        return TemplateResponse(request, "provider/take_up.html", context | {"why_not": why_not or nobody})
    asks = Ask.objects.current(timezone.localdate()).filter(organisation__in={row.organisation_id for row in own})
    form = TakeUpForm(shared.data(request), own=own, asks=list(asks.order_by("name", "pk")), wanted=request.GET)
    key = shared.key(request)
    if request.method == "POST" and form.is_valid():
        return _came_of_asking(request, take_ups.request(offer, by=request.user, **form.content(), key=key))
    return shared.show_form(request, "provider/take_up.html", form, key=key, own=own, **context)


@for_members
@require_safe
def taken(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _show(request, PAGES.mine(request, pk))


@for_members
def call_off(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Asks once more, then calls it off."""
    row = PAGES.mine(request, pk)
    if request.method != "POST":
        line = _line(row, take_ups.ours(request.user))
        words = {
            "question": _("Call it off?"),
            "about": f"{line.name}. {line.sentence}",
            "note": _("The other side has a mail that says so. What was written stays for both of you."),
            "yes": _("Yes, call it off"),
            "back": line.url,
        }
        return TemplateResponse(request, "provider/agreement_end.html", words)
    take_ups.call_off(row, by=request.user)
    messages.success(request, _("It is called off. The other side has a mail that says so."))
    return redirect("provider-taken", pk)


@for_members
@require_POST
def done(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = PAGES.mine(request, pk), FinishForm(request.POST)
    if not sent(request, row, form, take_ups.finish, _("Done. Thank you.")):
        return _show(request, row, came=form)
    return redirect("provider-taken", pk)


@for_members
@require_POST
def came_of_it(request: HttpRequest, pk: UUID) -> HttpResponse:
    row = PAGES.mine(request, pk)
    form = CameOfItForm(request.POST, asks_hours=row.hours is None)
    if not sent(request, row, form, take_ups.add_what_came_of_it, _("Kept. Both sides can read it.")):
        return _show(request, row, came=form)
    return redirect("provider-taken", pk)


def _offered(offer: Offer) -> dict:
    page, left = offer_page(offer, timezone.localdate()), take_ups.room(offer)
    card = page.card
    stated = (card.for_whom, card.when, card.area, card.until, page.how_to_take_up, card.contact)
    return {"offer": offer, "page": page, "room": left, "has_rows": any(stated) or left is not None}


def _came_of_asking(request: HttpRequest, outcome: take_ups.Requested) -> HttpResponse:
    if outcome.take_up is None:
        messages.error(request, outcome.words)
        return redirect("provider-take-ups")
    messages.success(request, outcome.words)
    return redirect("provider-taken", outcome.take_up.pk)


def _show(request: HttpRequest, row: TakeUp, *, answer: AnswerForm | None = None, came=None) -> HttpResponse:
    ours, moves = take_ups.ours(request.user), take_ups.TABLE.possible(request.user, row)
    came_form = FinishForm() if "done" in moves else CameOfItForm(asks_hours=row.hours is None)
    context = {
        "pages": PAGES,
        "agreement": row,
        "line": _line(row, ours),
        "words": row.words,
        "is_asked": GIVER in ours.sides(row),
        "thread": talk.threads_of(request.user).filter(take_up=row).first() if take_ups.is_agreed(row) else None,
        "moves": moves,
        "answer": answer or AnswerForm(),
        "wrong": next((form for form in (answer, came) if form), None),
        "call_off": moves.get("call-off"),
        "came": came or came_form,
    }
    context |= _about(row, ours)
    return TemplateResponse(request, "provider/taken.html", context, status=422 if context["wrong"] else 200)


def _about(row: TakeUp, ours: take_ups.Ours) -> dict:
    return {
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


def _line(row: TakeUp, ours: take_ups.Ours) -> AgreementLine:
    sides = ours.sides(row)
    names = {"taker": take_ups.taker_name(row), "giver": take_ups.giver_name(row)}
    between = _("Asked for by %(taker)s") if sides == {GIVER} else _("Offered by %(giver)s, for %(taker)s")
    url, stands = reverse("provider-taken", args=[row.pk]), take_ups.how_it_stands(row, sides)
    return AgreementLine(url, row.offer.name, between % names, stands, row.made_at)


PAGES = AgreementPages(
    room=take_ups,
    of_user=take_ups.of_user,
    page="provider-taken",
    overview="provider-take-ups",
    yes=gettext_lazy("You said yes. Now you can write to each other."),
    show=_show,
)
