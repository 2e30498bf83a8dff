"""The document of an ask: what an initiative needs from others, when and where."""

from django.utils.translation import gettext_lazy as _

from directory.models import Ask, Offer

from . import sayings
from .fields import Choice, Day, Field, Link, Many
from .shared import Named, Shared, times

FIELDS = (
    Field("name", _("Name")),
    Link("organisation", _("Organisation"), None, sayings.organisation_name),
    Choice("sort", _("What would help"), "", lambda v: Offer.Sort(v).label),
    Field("summary", _("In a few words")),
    Named("initiatives", _("Which initiatives need it"), [], labels=sayings.initiative_names),
    times(_("When")),
    Field("area", _("Area")),
    Day("until", _("Until"), None),
    Many("moments", _("Moments"), [], relation="moments", labels=sayings.moment_names),
    Field("example", _("Invented example"), False),
)

ask = Shared("ask", Ask, FIELDS)
