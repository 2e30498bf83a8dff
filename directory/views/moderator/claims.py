"""One claim: what it would bring, whom to ring, everybody who says the same, and the decision."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from directory import moderation
from directory.content import sayings
from directory.forms.claim import GrantForm
from directory.forms.deciding import RejectForm
from directory.models import Case, Claim
from directory.pages.claimants import claimants, contacts_of
from directory.pages.waiting import waiting
from directory.views.audience import for_moderators

from .shared import form_page


@for_moderators
@require_safe
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    case, found = _find(pk)
    contacts = contacts_of(found)
    context = {
        "case": case,
        "claim": found,
        "waiting": waiting(case, timezone.localdate()),
        "is_open": case.state == Case.State.OPEN,
        "prospect": moderation.prospect(found.initiative, found.team),
        "contacts": [sayings.contact(one) for one in contacts],
        "claimants": claimants(found, contacts),
        "moves": moderation.CLAIMS.possible(request.user, found),
        "is_own": not moderation.may_claim(request.user, found, "moderator"),
        "history": moderation.history("initiative", found.initiative_id),
    }
    return TemplateResponse(request, "moderator/claim.html", context)


@for_moderators
def grant(request: HttpRequest, pk: int) -> HttpResponse:
    case, found = _find(pk)
    form = GrantForm(request.POST or None, version=found.version)
    if form.is_valid():
        moderation.grant_claim(found, by=request.user, **form.cleaned_data)
        return _done(request, case, _("Granted. They look after it from now on, and have a mail."))
    lede = _("Ring first. Whoever has it can change everything that visitors read.")
    return _ask(request, case, found, "grant", form, title=_("Grant the claim"), button=_("Grant it"), lede=lede)


@for_moderators
def refuse(request: HttpRequest, pk: int) -> HttpResponse:
    case, found = _find(pk)
    form = RejectForm(request.POST or None, version=found.version)
    if form.is_valid():
        moderation.refuse_claim(found, by=request.user, **form.cleaned_data)
        return _done(request, case, _("You have said no. They have a mail with your words."))
    words = {"title": _("Say no to the claim"), "button": _("Say no"), "lede": _("They may claim it again.")}
    return _ask(request, case, found, "refuse", form, **words)


@for_moderators
def release(request: HttpRequest, pk: int) -> HttpResponse:
    case, found = _find(pk)
    form = RejectForm(request.POST or None, version=found.version)
    if form.is_valid():
        moderation.release_claim(found, by=request.user, **form.cleaned_data)
        return _done(request, case, _("Taken back. Nobody looks after it now."))
    lede = _("They no longer see or change it. What visitors read stays as it is.")
    return _ask(request, case, found, "release", form, title=_("Take it back"), button=_("Take it back"), lede=lede)


def _find(pk: int) -> tuple[Case, Claim]:
    case = get_object_or_404(Case.objects.select_related("taken_by"), pk=pk, sort=Case.Sort.CLAIM)
    return case, moderation.claim_of(case)


def _ask(request: HttpRequest, case: Case, claim: Claim, move: str, form, **words: str) -> HttpResponse:
    """The page of one move; back to the claim when it can no longer be made."""
    if move not in moderation.CLAIMS.possible(request.user, claim):
        return redirect("moderator-claim", case.pk)
    return form_page(request, form, name=case.name, back=reverse("moderator-claim", args=[case.pk]), **words)


def _done(request: HttpRequest, case: Case, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("moderator-claim", case.pk)
