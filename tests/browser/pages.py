"""Every public page, with examples for what stands in its address: the routes are walked, so none can be missed."""

from django.urls import URLPattern, get_resolver
from django.utils import timezone

from directory.digest import signed
from directory.models import SpeakerLink
from directory.speakers import GOOD_FOR, hashed
from lambeth_peer import urls

# Pages for people who have signed in have tests of their own.
PRIVATE = ("account/", "provider/", "moderator/", "admin/")
# These answer, but not with a page.
NO_PAGE = {
    *("leave", "healthz", "sitemap", "sitemap-part", "robots", "opensearch", "feed-new"),
    *("leaflet", "calendar", "sheet-pdf", "pack-pdf", "short", "short-in-capitals"),
}

MOMENTS = [
    "weekend-crisis",
    "in-a-and-e",
    "in-hospital",
    "leaving-hospital",
    "entering-services",
    "moving-between-services",
    "leaving-services",
]
# Somebody who has the fortnightly mail.
READER = 4_000_001
# What the link of somebody who checks our words holds.
SPEAKER = "a-speaker-of-spanish"
# What follows the fixed part of a route. One that takes something must be here.
EXAMPLES = {
    "support": [
        "",
        "?when=weekend&help=social&format=group&near=SW9",
        "?q=mosaic",
        "?page=2",
        "?q=nothing+has+this+name&format=phone",
        "?when=later&moment=moon",
    ],
    "moment": [f"{slug}/" for slug in MOMENTS]
    + [f"leaving-hospital/?when={when}" for when in ("now", "tonight", "weekend", "sat", "later")]
    + ["weekend-crisis/?when=now"],
    "moment-easy": ["leaving-hospital/easy/", "in-a-and-e/easy/"],
    "sheet": ["leaving-hospital/sheet/?near=Brixton", "weekend-crisis/sheet/?near=Atlantis"],
    "pack": ["", "?i=KSMC85,T5W36N,46GFPN,ZZZZZZ&q=music", "?i=KSMC85,T5W36N&unconfirmed=1"],
    "initiative": [
        "first-week-home/",
        "brixton-evening-drop-in/",
        "la-sobremesa-de-stockwell/",
        "the-blue-door/",
        "up-down-and-round-the-common/",
        "tea-for-two-hundred/",
        "norwood-night-kitchen/",
        "mosaic-information-hub/",
        "the-crisis-house/",
    ],
    "report": ["saturday-kitchen-table/report/"],
    "report-sent": ["saturday-kitchen-table/report/sent/?reference=K7QP-2MXA"],
    "details": ["saturday-kitchen-table/details/9f37a593-f521-5b50-b8f0-e073e0e7a174/"],
    "details-done": ["saturday-kitchen-table/details/done/"],
    "suggest": ["", "?name=walk"],
    "week": ["", "?moment=in-hospital", "?moment=moon"],
    "network": [
        "",
        "?as=list&moment=leaving-hospital",
        "?as=table",
        "?organisation=nightjar-listening&relation=introduces",
        "?moment=moon&page=9",
    ],
    "neighbourhood": ["the-nightjar-line/", "grief-and-cake/"],
    "speaker-words": [f"{SPEAKER}/?part=moments"],
    "mail-stop": [f"{signed(READER)}/"],
    "for-someone-else": ["", "?age=16", "?age=old"],
    "offers": ["", "?what=role&what=training&area=brixton", "?moment=in-hospital&commitment=B6", "?what=magic"],
    "help-others": ["", "?role=mentor&when=sat", "?role=hour&gets=pay&when=mon-evening", "?when=moon"],
    "offer": ["walking-beside-four-evenings/", "paid-cook-for-saturday-porridge/"],
    "organisation": ["mosaic-clubhouse/", "seven-kettles/", "the-black-mens-consortium/"],
}
WRONG = {
    "/support/?q=%00": 400,
    "/forbidden/": 403,
    "/no-such-page/": 404,
    "/support/gone-away/": 410,
    "/broken/": 500,
}
# Some in other languages: their words are longer, and what groups wrote stays English between them.
TRANSLATED = [
    "/es/",
    "/pt/moments/leaving-hospital/?when=weekend",
    "/es/moments/weekend-crisis/",
    "/pt/support/?when=weekend&cost=free",
    "/es/support/?q=quiero+morir",
    "/pt/support/first-week-home/",
    "/es/for-someone-else/?age=16",
    "/pt/urgent-help/",
    "/es/network/",
    "/pt/network/pathways/",
]
# Twelve that differ most, for every check that takes long.
TWELVE = [
    "/",
    "/support/",
    "/support/?q=nothing+has+this+name&format=phone",
    "/support/first-week-home/",
    "/support/mosaic-information-hub/",
    "/moments/leaving-hospital/?when=weekend",
    "/moments/weekend-crisis/",
    "/now/",
    "/urgent-help/",
    "/organisations/seven-kettles/",
    "/safety/",
    "/no-such-page/",
]


def a_speaker() -> None:
    """The row behind that link."""
    expires = timezone.now() + GOOD_FOR
    SpeakerLink.objects.create(hashed=hashed(SPEAKER), language="es", whom="Rosa", expires_at=expires)


def routes(patterns=None, prefix=""):
    """Every route: its whole pattern, and the name of its address."""
    for pattern in get_resolver(urls.__name__).url_patterns if patterns is None else patterns:
        whole = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield whole, pattern.name
        else:
            yield from routes(pattern.url_patterns, whole)


def public_routes() -> list[tuple[str, str]]:
    """Those that answer with a page for everybody."""
    return [(whole, name) for whole, name in routes() if name not in NO_PAGE and not whole.startswith(PRIVATE)]


def takes_something(whole: str) -> bool:
    return "<" in whole


def addresses() -> list[str]:
    """The address of every public page, those for what went wrong and some in other languages among them."""
    found = [*WRONG, *TRANSLATED]
    for whole, name in public_routes():
        given = EXAMPLES.get(name, [] if takes_something(whole) else [""])
        found += [f"/{whole.partition('<')[0]}{example}" for example in given]
    return found


PAGES = addresses()
