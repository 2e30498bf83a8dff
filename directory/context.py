"""What every page may use. Never the person: public pages do not know who is reading."""

from django.conf import settings


def site(request):
    """`demo`, `site_url`, and `here`: the name of the address, for the main navigation."""
    match = request.resolver_match
    return {"demo": settings.DEMO, "site_url": settings.SITE_URL, "here": match.url_name if match else ""}
