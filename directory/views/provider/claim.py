"""Saying that a listing is ours: what comes with it, what moderators will do, and how it stands."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from directory import moderation, registration
from directory.forms.claim import ClaimForm
from directory.models import Initiative, Promise
from directory.views.audience import for_members

from . import shared


@for_members
@shared.for_one_team
def claim(request: HttpRequest, slug: str) -> HttpResponse:
    row = get_object_or_404(Initiative.objects.select_related("organisation"), slug=slug)
    form = ClaimForm(shared.data(request))
    if form.is_bound and form.is_valid():
        registration.claim(request.user, row, form.words(), team=request.team)
        return redirect(request.get_full_path())
    standing = registration.standing(row, request.team)
    waiting = [standing.claim] if standing.claim else []
    context = {
        "row": row,
        "standing": standing,
        "prospect": standing.prospect,
        "others": standing.prospect.listings[1:],
        "case": moderation.cases_of(waiting).first(),
        "days": Promise.days_now(),
    }
    return shared.show_form(request, "provider/claim.html", form, **context)


@for_members
@require_POST
def withdraw(request: HttpRequest, pk) -> HttpResponse:
    found = get_object_or_404(registration.claims_of(request.user), pk=pk)
    moderation.withdraw_claim(found, by=request.user)
    messages.success(request, _("Your claim is withdrawn. Nobody will decide about it."))
    return redirect("provider-home")
