"""What programs read: the site map, the rules for crawlers, the feed of what is new, and the search description."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Exists, OuterRef, Subquery
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone

from directory.models import Initiative, Moment, Offer, Organisation, Submission
from directory.views.audience import for_everybody

# Pages that stand still, most useful first.
PAGES = [
    *("home", "support", "moments", "week", "urgent-help", "for-someone-else", "arranging", "help-others"),
    "start-a-group",
    *("network", "pathways", "continuity", "organisations", "offers", "safety", "about", "privacy", "accessibility"),
]
# A list, a choice of listings and a private page are of no use to a crawler, and its visits to them tell on people.
NOT_FOR_CRAWLERS = ["/*?", "/now/", "/leave/", "/g/", "/pack", "/suggest/", "/support/*/report/"]
NOT_FOR_ANYBODY = ["/account/", "/provider/", "/moderator/", "/admin/"]
MOST_ENTRIES = 50
FEED_DAYS = 90


@for_everybody
def sitemap(request: HttpRequest) -> HttpResponse:
    """What is listed at this minute; the protocol takes 50,000 addresses in one file."""
    paths = [reverse(name) for name in PAGES] + [moment.get_absolute_url() for moment in Moment.objects.all()]
    paths += _paths("initiative", Initiative) + _paths("organisation", Organisation) + _paths("offer", Offer)
    addresses = [settings.SITE_URL + path for path in paths][:50_000]
    return TemplateResponse(request, "machines/sitemap.xml", {"addresses": addresses}, "application/xml")


@for_everybody
def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in NOT_FOR_ANYBODY + NOT_FOR_CRAWLERS)]
    lines += ["", f"Sitemap: {settings.SITE_URL}{reverse('sitemap')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@for_everybody
def opensearch(request: HttpRequest) -> HttpResponse:
    """Lets a browser search here from its own address bar."""
    search = settings.SITE_URL + reverse("support")
    return TemplateResponse(
        request, "machines/opensearch.xml", {"search": search}, "application/opensearchdescription+xml"
    )


@for_everybody
def feed(request: HttpRequest) -> HttpResponse:
    """Listings that are new or have changed, the latest first, without contacts."""
    since = timezone.now() - timedelta(days=FEED_DAYS)
    decided = Submission.objects.filter(kind="initiative", subject=OuterRef("pk"), state="approved")
    rows = (
        Initiative.objects.select_related("organisation")
        .annotate(
            changed=Subquery(decided.order_by("-decided_at").values("decided_at")[:1]),
            is_known=Exists(decided.filter(decided_at__lt=since)),
        )
        .filter(changed__gte=since)
        .order_by("-changed", "pk")[:MOST_ENTRIES]
    )
    entries = list(rows)
    context = {
        "self": settings.SITE_URL + reverse("feed-new"),
        "updated": entries[0].changed if entries else _start_of_the_day(),
        "entries": entries,
    }
    return TemplateResponse(request, "machines/new.atom", context, "application/atom+xml")


def _paths(name: str, model) -> list[str]:
    return [reverse(name, args=[slug]) for slug in model.objects.order_by("slug").values_list("slug", flat=True)]


def _start_of_the_day() -> datetime:
    """An empty feed does not change from one minute to the next."""
    return timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
