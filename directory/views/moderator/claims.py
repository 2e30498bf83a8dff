"""One claim: what it would bring, whom to ring, everybody who says the same, and the decision."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from allauth.account.models import EmailAddress
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from directory import content, moderation
from directory.content import sayings
from directory.forms.claim import GrantForm
from directory.forms.deciding import RejectForm
from directory.models import Case, Claim, Contact
from directory.views.audience import for_moderators

from .desk import waiting
from .shared import form_page

# Anybody can have an address there, so it says nothing about who somebody is.
ANYBODYS = {
    "aol.com",
    "btinternet.com",
    "gmail.com",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "icloud.com",
    "live.co.uk",
    "live.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "sky.com",
    "yahoo.co.uk",
    "yahoo.com",
}


@dataclass(frozen=True)
class Claimant:
    """One team that says so: its claim and that claim's case, what its address says, and what else it claimed."""

    claim: Claim
    case: Case
    address: str
    others: list[Claim]


@for_moderators
@require_safe
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    case, found = _find(pk)
    contacts = _contacts(found)
    context = {
        "case": case,
        "claim": found,
        "waiting": waiting(case, timezone.localdate()),
        "is_open": case.state == Case.State.OPEN,
        "prospect": moderation.prospect(found.initiative, found.team),
        "contacts": [sayings.contact(one) for one in contacts],
        "claimants": _claimants(found, _own(found, contacts)),
        "moves": [move.name for move in moderation.CLAIMS.possible(request.user, found) if move.by == "moderator"],
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


def _contacts(claim: Claim) -> list[dict]:
    """Ways to reach the listing, and then its organisation."""
    found = content.kind("initiative").read(claim.initiative_id)["contacts"]
    organisation = claim.initiative.organisation_id
    theirs = content.kind("organisation").read(organisation)["contacts"] if organisation else []
    return [*found, *theirs]


def _own(claim: Claim, contacts: list[dict]) -> list[str]:
    """The listing's own websites and e-mail addresses."""
    organisation = claim.initiative.organisation
    found = [organisation.website] if organisation and organisation.website else []
    return found + [one["value"] for one in contacts if one["sort"] in (Contact.Sort.WEB, Contact.Sort.EMAIL)]


def _domain(address: str) -> str:
    """ "mosaic.org.uk" of a website or an e-mail address."""
    host = urlsplit(address).hostname if "://" in address else address.rpartition("@")[2]
    return (host or "").lower().removeprefix("www.")


def _claimants(claim: Claim, own: list[str]) -> list[Claimant]:
    """This claim and every other that waits for the same, in the same number of queries for any number."""
    beside = moderation.claims_beside(claim).exclude(pk=claim.pk).select_related("initiative", "team", "made_by")
    claims = [claim, *beside]
    cases = {case.subject: case for case in moderation.cases_of(claims)}
    people = [one.made_by_id for one in claims]
    addresses = list(EmailAddress.objects.filter(user__in=people, verified=True).values_list("user", "email"))
    others = list(moderation.other_claims(claims))
    return [
        Claimant(
            claim=one,
            case=cases[one.pk],
            address=_address_words([email for user, email in addresses if user == one.made_by_id], own),
            others=[other for other in others if other.team_id == one.team_id],
        )
        for one in claims
    ]


def _address_words(confirmed: list[str], own: list[str]) -> str:
    """What the confirmed addresses of a person say, beside the listing's own websites and addresses."""
    domains, sites = {_domain(email) for email in confirmed}, {_domain(one) for one in own}
    if {email.lower() for email in confirmed} & {one.lower() for one in own}:
        return _("Their confirmed address is the one on the listing.")
    if same := domains & sites - ANYBODYS:
        return _("Their confirmed address is at %(domain)s, as on the listing.") % {"domain": min(same)}
    words = _("Their confirmed address is at %(domain)s.") % {"domain": ", ".join(sorted(domains)) or _("no domain")}
    listed = ", ".join(sorted(sites))
    return f"{words} " + (
        _("On the listing: %(domain)s.") % {"domain": listed}
        if sites
        else _("The listing names no website or e-mail address.")
    )


def _ask(request: HttpRequest, case: Case, claim: Claim, move: str, form, **words: str) -> HttpResponse:
    """The page of one move; back to the claim when it can no longer be made."""
    if move not in [one.name for one in moderation.CLAIMS.possible(request.user, claim)]:
        return redirect("moderator-claim", case.pk)
    return form_page(request, form, name=case.name, back=reverse("moderator-claim", args=[case.pk]), **words)


def _done(request: HttpRequest, case: Case, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("moderator-claim", case.pk)
