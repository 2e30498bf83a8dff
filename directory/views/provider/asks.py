"""What initiatives ask for, shown to everybody who is signed in."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from directory import agreements, talk
from directory.matching import relation_of
from directory.models import Ask, Initiative
from directory.pages.ask_cards import ask_page
from directory.views.audience import for_members
from directory.views.gone import gone

from .board import board_of, how_many_fit, pinned_offers, what_you_offer


@for_members
@require_safe
def ask(request: HttpRequest, slug: str) -> HttpResponse:
    row = Ask.objects.for_page().filter(slug=slug).first()
    if row is None:
        return gone(request, Ask, slug)
    board = board_of(request)
    is_own, fitting = row.organisation.slug in board.own, pinned_offers(request, board, board.offers_for(row.pk))
    context = {
        "page": ask_page(row, timezone.localdate()),
        "slug": slug,
        "is_own": is_own,
        "fitting": fitting,
        "fit": how_many_fit(len(fitting)) if is_own else what_you_offer(len(fitting)),
        "thread": None if is_own else talk.thread_with(request.user, row.organisation),
        "to_ask": None if is_own else _whom_to_ask(row),
        "relation": relation_of(row),
    }
    return TemplateResponse(request, "provider/ask.html", context)


def _whom_to_ask(row: Ask) -> Initiative | None:
    """The first initiative that needs it; when none is named, the first of the organisation."""
    known = list(agreements.to_ask().filter(organisation=row.organisation_id))
    named = set(row.initiatives.all())
    return next((one for one in known if one in named), None) or next(iter(known), None)
