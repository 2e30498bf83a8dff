"""What a card and the page of an offer say, as plain values. Rows come loaded with `for_card`."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import week
from directory.foreign import quoted
from directory.models import Contact, Initiative, Moment, Offer, Organisation, said


@dataclass(frozen=True)
class OfferCard:
    """The facts that decide; an empty one was never stated."""

    url: str
    name: str
    by: str
    sort: str
    summary: str
    for_whom: str
    area: str
    until: str
    moments: str
    example: bool
    gets: str
    when: str
    contact: Contact | None


@dataclass(frozen=True)
class OfferPage:
    """Values for `offer.html`. `organisation` is None when there is no page of theirs to lead to."""

    card: OfferCard
    slug: str
    how_to_take_up: str
    capacity: str
    is_over: bool
    organisation: Organisation | None
    commitments: list[str]
    moments: list[Moment]
    initiatives: list[Initiative]


def offer_card(row: Offer) -> OfferCard:
    return OfferCard(
        url=row.get_absolute_url(),
        name=quoted(row.name),
        by=quoted(row.organisation.name),
        sort=row.get_role_display() or row.get_sort_display(),
        summary=quoted(row.summary),
        for_whom=quoted(row.for_whom),
        area=quoted(row.area),
        until=_("Until %(day)s") % {"day": week.date_and_year(row.until)} if row.until else "",
        moments=", ".join(said(moment, "name") for moment in row.moments.all()),
        example=row.example,
        gets=", ".join(str(Offer.Gets(one).label) for one in row.gets),
        when=", ".join(week.slots_words(row.when)),
        contact=Contact.reading(row.contact) if row.contact else None,
    )


def offer_page(row: Offer, today: date) -> OfferPage:
    """The page of one offer; on the day until which it was said to stand, it still stands."""
    capacity = ""
    if row.capacity:
        capacity = ngettext("One at a time.", "Up to %(count)d at a time.", row.capacity) % {"count": row.capacity}
    return OfferPage(
        card=offer_card(row),
        slug=row.slug,
        how_to_take_up=quoted(row.how_to_take_up),
        capacity=capacity,
        is_over=row.until is not None and row.until < today,
        organisation=row.organisation if row.organisation.listed else None,
        commitments=[commitment.short_name for commitment in row.commitments.all()],
        moments=list(row.moments.all()),
        initiatives=list(row.initiatives.all()),
    )
