"""Who says that a listing is theirs: each team's claim, what its address says, and what else it claimed."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from allauth.account.models import EmailAddress
from django.utils.translation import gettext as _

from directory import content, moderation
from directory.models import Case, Claim, Contact

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


def contacts_of(claim: Claim) -> list[dict]:
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


def claimants(claim: Claim, contacts: list[dict]) -> list[Claimant]:
    """This claim and every other that waits for the same listing, which has these contacts; in the same number of
    queries for any number."""
    own = _own(claim, contacts)
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
