"""The document of an offer: what an organisation puts in, for whom, and how it is taken up."""

from django.utils.translation import gettext_lazy as _

from directory.models import Offer

from . import sayings
from .fields import ChoiceField, DayField, Field, LinkField, ManyField
from .shared import NamedInitiatives, SeveralField, Shared, times


def gets(values: list[str]) -> list[str]:
    return [str(Offer.Gets(one).label) for one in values]


FIELDS = (
    Field("name", _("Name")),
    LinkField("organisation", _("Organisation"), None, sayings.organisation_name),
    ChoiceField("sort", _("What it is"), "", lambda v: Offer.Sort(v).label),
    ChoiceField("role", _("What kind of role"), "", lambda v: Offer.Role(v).label),
    SeveralField("gets", _("What comes with it"), [], Offer.Gets.values, gets),
    Field("summary", _("In a few words")),
    Field("for_whom", _("Who may take it up")),
    Field("how_to_take_up", _("How to take it up")),
    Field("contact", _("Number or address")),
    times(_("When")),
    Field("area", _("Area")),
    Field("capacity", _("How many at a time"), None),
    DayField("until", _("Until"), None),
    ManyField(
        "commitments",
        _("Commitments it meets"),
        [],
        relation="commitments",
        key="code",
        labels=sayings.commitment_names,
    ),
    ManyField("moments", _("Moments"), [], relation="moments", labels=sayings.moment_names),
    NamedInitiatives("initiatives", _("Initiatives that give it"), [], labels=sayings.initiative_names),
    Field("example", _("Invented example"), False),
)


class OfferKind(Shared):
    """Only a role is of a kind of role, and comes with something."""

    def settle(self, row: Offer) -> None:
        super().settle(row)
        if row.sort != Offer.Sort.ROLE:
            # Two edits may have met: one said more of a role that the other made into something else.
            row.role, row.gets = "", []


offer = OfferKind("offer", Offer, FIELDS)
