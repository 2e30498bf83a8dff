"""The visitors' finder for people who run something: the same listings, and beside each how to get to know them."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from directory import agreements, memory
from directory.matching import OurConnections
from directory.memory import Entry
from directory.models import FormerSlug, shown_contacts
from directory.pages import clock
from directory.pages.alarm import alarm_panels
from directory.pages.ask_cards import ask_card
from directory.pages.cards import Card
from directory.pages.connected import connected
from directory.pages.found import found_blocks
from directory.pages.listing import listing
from directory.pages.offer_cards import offer_card
from directory.search import PartnerFinder
from directory.views.audience import for_members


@for_members
@require_safe
def find(request: HttpRequest) -> HttpResponse:
    finder = PartnerFinder(request.GET, clock.now())
    ours = OurConnections(request.user, finder.found.initiatives)

    def with_ours(row: Entry, shown: Card) -> Card:
        return replace(shown, url=reverse("provider-find-listing", args=[row.slug]), inside=ours.between(row))

    context = {
        "finder": finder,
        "blocks": found_blocks(finder, with_ours),
        "urgent": shown_contacts,
        "alarms": alarm_panels(finder.panels, finder.said),
    }
    return TemplateResponse(request, "provider/find.html", context)


@for_members
@require_safe
def initiative(request: HttpRequest, slug: str) -> HttpResponse:
    """One listing, with whom it is connected, what its organisation offers and asks for, and whether they are here."""
    row = memory.page(slug)
    if row is None:
        former = get_object_or_404(FormerSlug.objects.filter(initiative__listed=True), slug=slug)
        return redirect("provider-find-listing", former.initiative.slug)
    now = clock.now()
    today, organisation = now.date(), row.organisation
    context = {
        "listing": listing(row, now, memory.holidays_around(now)),
        "between": OurConnections(request.user, [row]).between(row),
        "connected": connected(row),
        "offers": [offer_card(one) for one in organisation.offers.current(today).for_card()] if organisation else [],
        "asks": [ask_card(one) for one in organisation.asks.current(today).for_card()] if organisation else [],
        "is_unclaimed": agreements.is_unclaimed(row),
    }
    return TemplateResponse(request, "provider/find_listing.html", context)
