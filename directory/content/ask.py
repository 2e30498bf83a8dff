"""The document of an ask: what an initiative needs from others, when and where."""

from django.utils.translation import gettext_lazy as _

from directory.models import Ask, Offer

from . import sayings
from .fields import ChoiceField, DayField, Field, LinkField, ManyField
from .shared import NamedInitiatives, Shared, times

FIELDS = (
    Field("name", _("Name")),
    LinkField("organisation", _("Organisation"), None, sayings.organisation_name),
    ChoiceField("sort", _("What would help"), "", lambda v: Offer.Sort(v).label),
    Field("summary", _("In a few words")),
    NamedInitiatives("initiatives", _("Which initiatives need it"), [], labels=sayings.initiative_names),
    times(_("When")),
    Field("area", _("Area")),
    DayField("until", _("Until"), None),
    ManyField("moments", _("Moments"), [], relation="moments", labels=sayings.moment_names),
    Field("example", _("Invented example"), False),
)

ask = Shared("ask", Ask, FIELDS)
