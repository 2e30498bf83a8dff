"""The document of an organisation."""

from django.utils.translation import gettext_lazy as _

from directory import indexing
from directory.fold import fold
from directory.models import Initiative, Organisation

from . import sayings
from .contact import CONTACT
from .fields import ChoiceField, Field, ItemsField
from .kind import Kind
from .slugs import free_slug

FIELDS = (
    Field("name", _("Name")),
    ChoiceField("sort", _("What it is"), "other", lambda v: Organisation.Sort(v).label),
    Field("summary", _("In a few words")),
    Field("website", _("Website")),
    Field("example", _("Invented example"), False),
    ItemsField("contacts", _("Contacts"), [], CONTACT, sayings.contact),
)


class OrganisationKind(Kind):
    """Adds an address, and the search rows of everything the organisation runs."""

    def settle(self, row: Organisation) -> None:
        row.slug = row.slug or free_slug(Organisation, row, row.name)
        row.folded_name = f" {fold(row.name)}"

    def index(self, row: Organisation) -> None:
        indexing.index(Initiative.everything.filter(organisation=row).values_list("pk", flat=True))


organisation = OrganisationKind("organisation", Organisation, FIELDS)
