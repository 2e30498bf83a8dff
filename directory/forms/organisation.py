"""The organisation, and the question whether it is here already."""

from django import forms
from django.db.models import Q
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.fold import fold
from directory.models import Initiative, Organisation

from . import fields
from .base import PortalForm


class TwinForm(PortalForm):
    """A form whose name may be the name of somebody who is listed already: said once, and then they may go on.

    The box to tick appears only when there is one."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        name = self.data.get("name", "")
        # A name that they have said is theirs is not asked about again.
        self.twin = self._twin(name) if fold(name) != fold(self.document.get("name", "")) else None
        if self.twin:
            link = format_html('<a href="{}">{}</a>', self.twin.get_absolute_url(), self.twin)
            self.fields["name"].help_text = format_html("{} {}", _("Listed already:"), link)
            self.fields["is_another"] = fields.Tick(_("Ours is another one. Go on."))
            names = [name for name in self.fields if name != "is_another"]
            names.insert(names.index("name") + 1, "is_another")
            self.order_fields(names)

    def clean_name(self):
        name = self.cleaned_data["name"]
        if self.twin and not self.data.get("is_another"):
            words = _("“%(name)s” is listed already. Look at it first. If yours is another one, tick the box below.")
            raise forms.ValidationError(words % {"name": self.twin}, "twin")
        return name

    def _twin(self, name: str):
        """Somebody who is listed under this name already, other than this one itself."""
        folded = f" {fold(name)}"
        if not folded.strip():
            return None
        own = [self.subject, self.document.get("organisation")]
        organisations = Organisation.objects.filter(folded_name=folded).exclude(pk__in=[pk for pk in own if pk])
        return organisations.first() or self.twin_listing(name)

    def twin_listing(self, name: str):
        return None


class OrganisationForm(TwinForm):
    """Who they are."""

    name = fields.Line(
        gettext_lazy("What is your organisation called?"), needed=gettext_lazy("Enter the name of your organisation.")
    )
    sort = fields.One(gettext_lazy("What is it?"), Organisation.Sort.choices, needed=gettext_lazy("Choose what it is."))
    summary = fields.Text(
        gettext_lazy("What does it do, in a few words?"), hint=gettext_lazy("One or two plain sentences."), longest=600
    )
    website = fields.Website(gettext_lazy("Does it have a website?"), hint=gettext_lazy("For example example.org"))

    def twin_listing(self, name):
        return listing_called(name, self.subject)


def listing_called(name: str, subject=None) -> Initiative | None:
    """A listing of this name, other than this one and those that this organisation runs."""
    named = [pk for pk, own in Initiative.objects.values_list("pk", "name") if fold(own) == fold(name)]
    rows = Initiative.objects.filter(pk__in=named)
    return rows.exclude(Q(pk=subject) | Q(organisation=subject, organisation__isnull=False)).first()
