"""The phone round: whom to ring first, what to ask, what came of it, and when to try again."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from directory import moderation, week
from directory.forms.desk import CallForm
from directory.models import Call, Contact, Initiative
from directory.pages.cards import where
from directory.views.audience import for_moderators
from directory.views.paging import paginate

from .shared import form_page

RANKS = [
    gettext_lazy("Helps in a crisis or at weekends"),
    gettext_lazy("Helps after hospital"),
    gettext_lazy("All others"),
]
# After these outcomes something has to be done to the listing.
LEADS_TO = {
    Call.Outcome.CHANGED: "moderator-correct",
    Call.Outcome.WRONG_NUMBER: "moderator-correct",
    Call.Outcome.ENDED: "moderator-correct",
    Call.Outcome.TAKE_DOWN: "moderator-take-down",
}


@for_moderators
@require_safe
def phone_round(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    rows = moderation.phone_round(today).select_related("organisation")
    rows = rows.prefetch_related("contacts", "organisation__contacts")
    found = paginate(request, rows)
    lines = [{"row": row, "rank": RANKS[row.rank], "numbers": _numbers(row)} for row in found.rows]
    context = {"list_page": found, "lines": lines}
    return TemplateResponse(request, "moderator/round.html", context)


@for_moderators
def call(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = _to_ring(pk), CallForm(request.POST or None)
    if form.is_valid():
        moderation.record_call(row, by=request.user, **form.cleaned_data)
        return _next(request, row, form.cleaned_data["outcome"])
    context = {
        "listing": row,
        "numbers": _numbers(row),
        "others": [contact for contact in row.contacts.all() if contact.sort != Contact.Sort.PHONE],
        "when": week.week_words(row.patterns(), timezone.localdate()) or [row.times_note],
        "where": where(row),
        "calls": row.calls.select_related("by"),
    }
    words = {"title": _("Ring"), "button": _("Save"), "name": row.name, "back": reverse("moderator-round")}
    return form_page(request, form, template="moderator/call.html", **context, **words)


def _to_ring(pk: UUID) -> Initiative:
    """Any listed one: somebody may ring although it is not its turn."""
    rows = Initiative.objects.for_card().prefetch_related("organisation__contacts")
    row = rows.filter(pk=pk).first()
    if row is None:
        raise Http404
    return row


def _numbers(row: Initiative) -> list[Contact]:
    """Its own phone numbers; else those of its organisation."""
    own = [contact for contact in row.contacts.all() if contact.sort == Contact.Sort.PHONE]
    if own or row.organisation is None:
        return own
    return [contact for contact in row.organisation.contacts.all() if contact.sort == Contact.Sort.PHONE]


def _next(request: HttpRequest, row: Initiative, outcome: str) -> HttpResponse:
    """On to what the outcome asks for; back to the round when it asks for nothing."""
    if outcome in LEADS_TO:
        messages.success(request, _("The call is kept. Now set the listing right."))
        return redirect(LEADS_TO[outcome], row.pk)
    messages.success(request, _("The call is kept: %(name)s.") % {"name": row.name})
    return redirect("moderator-round")
