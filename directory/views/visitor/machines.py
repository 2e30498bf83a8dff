"""What programs read: the site map, the rules for crawlers, the feed of what is new, and the search description."""

import re
from datetime import datetime, timedelta
from operator import itemgetter

from django.conf import settings
from django.contrib.sitemaps import Sitemap, views
from django.db.models import Exists, Model, OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.views.decorators.http import conditional_page

from directory.context import same_pages
from directory.models import LANGUAGES, Initiative, Moment, Offer, Organisation, Submission
from directory.views.audience import for_everybody

# Pages that stand still, most useful first.
PAGES = [
    *("home", "support", "moments", "week", "urgent-help", "urgent-help-easy", "for-someone-else", "arranging"),
    *("help-others", "start-a-group"),
    *("network", "pathways", "continuity", "organisations", "offers", "safety", "about", "privacy", "accessibility"),
]
# A list, a choice of listings and a private page are of no use to a crawler, and its visits to them tell on people.
NOT_FOR_CRAWLERS = ["/now/", "/leave/", "/pack", "/suggest/", "/support/*/report/"]
# The same for what has no language before it.
NOR = ["/*?", "/g/", "/words/"]
NOT_FOR_ANYBODY = ["/account/", "/provider/", "/moderator/", "/admin/"]
MOST_ENTRIES = 50
FEED_DAYS = 90
# Characters that no XML can hold, and that some programs leave in what people paste.
NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Addresses(Sitemap):
    """Pages as (path, when it last changed); a time is None where nobody wrote it down."""

    limit = 500
    location, lastmod = itemgetter(0), itemgetter(1)

    def __init__(self, rows: list[tuple[str, datetime | None]]):
        self.rows = rows

    def items(self):
        return self.rows

    def get_urls(self, *args, **kwargs):
        """Each under its one address, which is in English; beside it the same page in every language."""
        urls = super().get_urls(*args, **kwargs)
        for url in urls:
            path, _changed = url["item"]
            url["location"] = settings.SITE_URL + path
            url["alternates"] = [{"location": address, "lang_code": code} for code, address in same_pages(path)]
        return urls


def _standing_still() -> Addresses:
    each = [(name, moment.slug) for moment in Moment.objects.all() for name in ("moment", "moment-easy")]
    paths = [*map(reverse, PAGES), *(reverse(name, args=[slug]) for name, slug in each)]
    return Addresses([(path, None) for path in paths])


def _listed(kind: str, model: type[Model]) -> Addresses:
    rows = model.objects.order_by("slug").values_list("slug", _changed(kind))
    return Addresses([(reverse(kind, args=[slug]), at) for slug, at in rows])


def _approved(kind: str) -> QuerySet[Submission]:
    """What made or changed the live row around it."""
    return Submission.objects.filter(kind=kind, subject=OuterRef("pk"), state="approved")


def _changed(kind: str) -> Subquery:
    """When somebody last decided what a live row says; null for one that no decision made."""
    return Subquery(_approved(kind).order_by("-decided_at").values("decided_at")[:1])


SITEMAPS = {
    "pages": _standing_still,
    "support": lambda: _listed("initiative", Initiative),
    "organisations": lambda: _listed("organisation", Organisation),
    "offers": lambda: _listed("offer", Offer),
}


@for_everybody
@conditional_page
def sitemap(request: HttpRequest) -> HttpResponse:
    """The files that hold what is listed at this minute, under our own address whatever host was asked."""
    made = {section: make() for section, make in SITEMAPS.items()}
    filled = {section: file for section, file in made.items() if file.rows}
    response = views.index(request, filled, sitemap_url_name="sitemap-part")
    for file in response.context_data["sitemaps"]:
        file.location = file.location.replace(f"{request.scheme}://{request.get_host()}", settings.SITE_URL, 1)
    return _by_its_words(response)


@for_everybody
@conditional_page
def sitemap_part(request: HttpRequest, section: str) -> HttpResponse:
    return _by_its_words(views.sitemap(request, SITEMAPS, section))


def _by_its_words(response: HttpResponse) -> HttpResponse:
    """Its words alone tell whether it is new: taking something down makes no date later."""
    del response["Last-Modified"]
    return response


@for_everybody
def robots(request: HttpRequest) -> HttpResponse:
    closed = [f"{before}{path}" for before in ("", *(f"/{one}" for one in LANGUAGES)) for path in NOT_FOR_CRAWLERS]
    # A further file of the site map has a question in its address.
    lines = ["User-agent: *", "Allow: /sitemap-", *(f"Disallow: {path}" for path in NOT_FOR_ANYBODY + NOR + closed)]
    lines += ["", f"Sitemap: {settings.SITE_URL}{reverse('sitemap')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@for_everybody
def opensearch(request: HttpRequest) -> HttpResponse:
    """Lets a browser search here from its own address bar."""
    search = settings.SITE_URL + reverse("support")
    return TemplateResponse(
        request, "machines/opensearch.xml", {"search": search}, "application/opensearchdescription+xml"
    )


class Atom(Atom1Feed):
    """Says whether an entry is new or has changed. It is in English, as its one address is."""

    def latest_post_date(self) -> datetime:
        """An empty feed does not change from one minute to the next."""
        start_of_the_day = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        return super().latest_post_date() if self.items else start_of_the_day

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        handler.addQuickElement("category", "", {"term": item["term"], "label": item["term"].capitalize()})


@for_everybody
@conditional_page
def feed(request: HttpRequest) -> HttpResponse:
    """Listings that are new or have changed, the latest first, without contacts."""
    ours, here = settings.SITE_URL, settings.SITE_URL + reverse("feed-new")
    names = {"title": "Alongside Lambeth: new and changed", "author_name": "Alongside Lambeth", "language": "en-GB"}
    atom = Atom(link=ours + reverse("support"), description="", feed_url=here, feed_guid=here, **names)
    for row in _newest():
        atom.add_item(
            NO_XML.sub("", row.name),
            ours + row.get_absolute_url(),
            escape(NO_XML.sub("", row.summary)),
            unique_id=f"urn:uuid:{row.pk}",
            updateddate=row.changed,
            author_name=NO_XML.sub("", row.organisation.name) if row.organisation and row.organisation.listed else None,
            term="changed" if row.is_known else "new",
        )
    return HttpResponse(atom.writeString("utf-8"), content_type=atom.content_type)


def _newest() -> QuerySet[Initiative]:
    since = timezone.now() - timedelta(days=FEED_DAYS)
    known = Exists(_approved("initiative").filter(decided_at__lt=since))
    rows = Initiative.objects.select_related("organisation").annotate(changed=_changed("initiative"), is_known=known)
    return rows.filter(changed__gte=since).order_by("-changed", "pk")[:MOST_ENTRIES]
