"""What programs read on a page: the published facts of a listing or an organisation in the words of schema.org.

Never a personal contact, never a place or time that is not shown, and no times that nobody has checked lately: a
program does not say "usually".
"""

from datetime import date

from django.conf import settings

from directory import week
from directory.models import Contact, Initiative, Organisation, Place, page_language

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CONTEXT = "https://schema.org"


def of_initiative(row: Initiative, today: date) -> dict:
    """A `Service`; needs a row loaded for its page."""
    places = [place for place in row.places.all() if place.shown != Place.Shown.HIDDEN]
    times = [one for one in row.ordinary_patterns() if one.is_ordinary(today)] if row.is_fresh(today) else []
    return _stated(
        {
            "@context": CONTEXT,
            "@type": "Service",
            "@id": f"urn:uuid:{row.pk}",
            "url": _address(row),
            "name": row.name,
            "alternateName": [alias.name for alias in row.aliases.all()],
            "description": row.summary,
            "areaServed": row.catchment,
            "provider": _provider(row),
            "availableLanguage": list(row.chosen("language").values()),
            "availableChannel": [_place(place) for place in places] + _channels(row.contacts.all()),
            "hoursAvailable": [
                line for one in times if one.every == 1 and not one.vague for line in _hours(one, today)
            ],
        }
    )


def of_organisation(row: Organisation, contacts: list[Contact]) -> dict:
    return _stated(
        {
            "@context": CONTEXT,
            "@type": "Organization",
            "@id": f"urn:uuid:{row.pk}",
            "url": row.website or _address(row),
            "mainEntityOfPage": _address(row),
            "name": row.name,
            "description": row.summary,
            "contactPoint": [_point(contact) for contact in contacts if _is_for_programs(contact)],
        }
    )


def _stated(facts: dict) -> dict:
    """Without what was never stated."""
    return {name: value for name, value in facts.items() if value}


def _address(row) -> str:
    """The one address of a page, whatever language it is read in."""
    path, language = row.get_absolute_url(), page_language()
    return settings.SITE_URL + (path.removeprefix(f"/{language}") if language else path)


def _provider(row: Initiative) -> dict:
    body = row.organisation
    if not body or not body.listed:
        return {}
    return {"@type": "Organization", "@id": f"urn:uuid:{body.pk}", "name": body.name, "url": _address(body)}


def _place(place: Place) -> dict:
    """The door where it is shown, else the area in words; never a point that is only the district's centre."""
    address = {"@type": "PostalAddress", "addressLocality": place.area, "addressCountry": "GB"}
    if place.shown == Place.Shown.ADDRESS:
        address |= {"streetAddress": place.address, "postalCode": place.postcode}
    where = _stated({"@type": "Place", "name": place.name, "address": _stated(address)})
    return {"@type": "ServiceChannel", "serviceLocation": where}


def _channels(contacts) -> list[dict]:
    found = []
    for contact in contacts:
        if _is_for_programs(contact):
            is_web = contact.sort == Contact.Sort.WEB
            way = {"serviceUrl": contact.value} if is_web else {"servicePhone": _point(contact)}
            found.append({"@type": "ServiceChannel"} | way)
    return found


def _is_for_programs(contact: Contact) -> bool:
    """Nobody's own, and not a number that is none: a program rings what it reads."""
    return not contact.personal and bool(contact.href)


def _point(contact: Contact) -> dict:
    names = {Contact.Sort.EMAIL: "email", Contact.Sort.WEB: "url"}
    return {"@type": "ContactPoint", names.get(contact.sort, "telephone"): contact.value}


def _hours(pattern: week.Pattern, today: date) -> list[dict]:
    """One line for each day on which it begins, in each season to come; day and night all week is seven whole days."""
    if pattern.span.closes - pattern.span.opens >= week.WEEK:
        lines = [_day(day, "00:00", "23:59") for day in DAYS]
    else:
        at = (pattern.span.opens, pattern.span.closes)
        opens, closes = (f"{minute // 60 % 24:02}:{minute % 60:02}" for minute in at)
        lines = [_day(DAYS[pattern.span.day], opens, closes)]
    seasons = [
        {"validFrom": first.isoformat(), "validThrough": last.isoformat()}
        for first, last in pattern.seasons
        if last >= today
    ]
    return [line | season for season in seasons or [{}] for line in lines]


def _day(name: str, opens: str, closes: str) -> dict:
    return {"@type": "OpeningHoursSpecification", "dayOfWeek": f"{CONTEXT}/{name}", "opens": opens, "closes": closes}
