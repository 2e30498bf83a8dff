"""The document of an offer: what an organisation puts in, for whom, and how it is taken up."""

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from directory.models import Offer

from . import sayings
from .fields import Choice, Day, Field, Link, Many
from .kind import Kind
from .slugs import free_slug


class Given(Many):
    """The initiatives that give the offer, by id; only live ones can be named."""

    def read(self, row: Offer) -> list[str]:
        return [str(pk) for pk in row.initiatives(manager="everything").values_list("pk", flat=True)]

    def attach(self, row: Offer, value: list[str]) -> None:
        row.initiatives(manager="everything").set([UUID(pk) for pk in value])


FIELDS = (
    Field("name", _("Name")),
    Link("organisation", _("Organisation"), None, sayings.organisation_name),
    Choice("sort", _("What it is"), "", lambda v: Offer.Sort(v).label),
    Field("summary", _("In a few words")),
    Field("for_whom", _("Who may take it up")),
    Field("how_to_take_up", _("How to take it up")),
    Field("area", _("Area")),
    Day("until", _("Until"), None),
    Many(
        "commitments",
        _("Commitments it meets"),
        [],
        relation="commitments",
        key="code",
        labels=sayings.commitment_names,
    ),
    Many("moments", _("Moments"), [], relation="moments", labels=sayings.moment_names),
    Given("initiatives", _("Initiatives that give it"), [], labels=sayings.initiative_names),
    Field("example", _("Invented example"), False),
)


class OfferKind(Kind):
    """Adds an address that lasts."""

    def settle(self, row: Offer) -> None:
        row.slug = row.slug or free_slug(Offer, row, row.name)


offer = OfferKind("offer", Offer, FIELDS)
