"""The board: what organisations offer, what groups need, and what of it fits one's own groups."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from directory import registration, take_ups
from directory.matching import Board, BoardFinder
from directory.models import Ask, Offer
from directory.pages.ask_cards import AskCard, ask_card
from directory.pages.offer_cards import OfferCard, offer_card
from directory.views.audience import for_members


@dataclass(frozen=True)
class Pinned:
    """One card of the board. `taken`: what this person's team asked for already; `fits`: why it stands out for them."""

    card: OfferCard | AskCard
    slug: str
    is_own: bool
    fits: str
    taken: UUID | None = None


@for_members
@require_safe
def offers(request: HttpRequest) -> HttpResponse:
    board = board_of(request)
    finder = BoardFinder(request.GET, board.offers, board.all_offers)
    words = ngettext("%(count)d offer", "%(count)d offers", finder.found.count) % {"count": finder.found.count}
    cards = pinned_offers(request, board, finder.found.rows)
    return _page(request, board, finder, cards=cards, heading=words if cards else _("No offers"), is_about_offers=True)


@for_members
@require_safe
def needs(request: HttpRequest) -> HttpResponse:
    """What others need; one's own stands at the top of both pages."""
    board = board_of(request)
    finder = BoardFinder(request.GET, board.needed_by_others, board.all_asks)
    words = ngettext("%(count)d thing is needed", "%(count)d things are needed", finder.found.count)
    cards = [
        Pinned(ask_card(row), row.slug, is_own=False, fits=what_you_offer(board.count_for(row.pk)))
        for row in finder.found.rows
    ]
    heading = words % {"count": finder.found.count} if cards else _("Nothing is needed")
    return _page(request, board, finder, cards=cards, heading=heading, is_about_offers=False)


def board_of(request: HttpRequest) -> Board:
    return Board(registration.teams_of(request.user), timezone.localdate())


def pinned_offers(request: HttpRequest, board: Board, rows: list[Offer]) -> list[Pinned]:
    taken = take_ups.live(request.user)
    return [
        Pinned(
            card=offer_card(row),
            slug=row.slug,
            is_own=row.organisation.slug in board.own,
            fits=_what_you_need(board.asks_met_by(row.pk)),
            taken=taken.get(row.pk),
        )
        for row in rows
    ]


def what_you_offer(count: int) -> str:
    words = ngettext("%(count)d of your offers fits", "%(count)d of your offers fit", count)
    return words % {"count": count} if count else ""


def how_many_fit(count: int) -> str:
    words = ngettext("%(count)d offer fits your ask", "%(count)d offers fit your ask", count)
    return words % {"count": count} if count else _("No offer fits your ask yet")


def _what_you_need(asks: list[Ask]) -> str:
    return _("Fits what you need: %(names)s") % {"names": ", ".join(ask.name for ask in asks)} if asks else ""


def _page(request: HttpRequest, board: Board, finder: BoardFinder, **context) -> HttpResponse:
    context |= {
        "finder": finder,
        "own_asks": [(ask, how_many_fit(count)) for ask, count in board.own_asks],
        "counts": {"offers": len(board.offers), "needs": len(board.needed_by_others)},
    }
    return TemplateResponse(request, "provider/board.html", context)
