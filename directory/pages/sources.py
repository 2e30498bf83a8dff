"""Where the facts of a listing come from, as far as visitors may follow it: the group's own page or an official one.

The rest, such as directories, newspapers, social networks and stored copies, may be out of date or say more than the
group would: it is for moderators, on their page of the listing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from directory import week
from directory.foreign import quoted
from directory.models import Contact, Initiative, Place

from .values import PlainValues

# The health service and the councils, their partnerships in Lambeth and in south-east London, and the Collaborative.
OFFICIAL = ("nhs.uk", "gov.uk", "lambethtogether.net", "selondonics.org", "lambethcollaborative.org.uk")
# Where many write: that a group has a page there makes no other page there its own.
SHARED = ("facebook.com", "instagram.com", "x.com", "twitter.com", "linkedin.com", "youtube.com", "tiktok.com")
SHARED += ("eventbrite.co.uk", "eventbrite.com", "meetup.com", "issuu.com", "linktr.ee", "google.com")
SITE = re.compile(r"https?://(?:www\.)?([\w.-]+)(?=[:/?#]|$)")


@dataclass(frozen=True)
class SourceLine(PlainValues):
    """Where facts come from. The address is left out when a page elsewhere may print a door that is hidden here."""

    title: str
    url: str
    as_of: str


def source_lines(row: Initiative) -> list[SourceLine]:
    hides = any(place.shown == Place.Shown.HIDDEN for place in row.places.all())
    own = own_sites(row)
    return [
        SourceLine(quoted(source.title), "" if hides else source.url, as_of_words(source.as_of))
        for source in row.sources.all()
        if is_on(site(source.url), OFFICIAL) or is_on(site(source.url), own)
    ]


def own_sites(row: Initiative) -> list[str]:
    """The sites of a listing and of its organisation; none on which others write too."""
    owner = row.organisation
    contacts = [*row.contacts.all(), *(owner.contacts.all() if owner else [])]
    pages = [one.value for one in contacts if one.sort == Contact.Sort.WEB] + [owner.website if owner else ""]
    return [found for found in map(site, pages) if found and not is_on(found, SHARED)]


def site(url: str) -> str:
    """ "example.org" for "https://www.example.org/about"; nothing for what is no web address."""
    found = SITE.match(url.lower())
    return found[1] if found else ""


def is_on(found: str, sites: Iterable[str]) -> bool:
    """Whether a site is one of these or a part of one: "love.lambeth.gov.uk" of "gov.uk"."""
    return any(found == one or found.endswith(f".{one}") for one in sites)


def as_of_words(text: str) -> str:
    """ "May 2020" for "2020-05", "2020" for "2020", nothing for nothing."""
    if len(text) < len("2020-05"):
        return text
    return week.month_and_year(date.fromisoformat(f"{text}-01"))
