"""Where something happens, and how much of it may be shown."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import place

from . import fields
from .base import ItemLayout, PortalForm

SHOWN = [
    ("address", gettext_lazy("Show the whole address")),
    ("area", gettext_lazy("Show only the area")),
    ("hidden", gettext_lazy("Show nothing. People ask us where")),
]


class PlaceForm(ItemLayout, PortalForm):
    """One place. What is not shown is kept apart and never published."""

    may_be_needed = ("address", "area")

    shown = fields.One(gettext_lazy("What may people see?"), SHOWN, needed=gettext_lazy("Choose what people may see."))
    name = fields.Line(gettext_lazy("Name of the place"), hint=gettext_lazy("For example: the library café"))
    address = fields.Line(gettext_lazy("Address"), longest=300, hint=gettext_lazy("Number and street"))
    postcode = fields.Postcode(
        gettext_lazy("Postcode"), hint=gettext_lazy("A place outside Lambeth is fine. People see it if you show it.")
    )
    area = fields.Line(gettext_lazy("Area"), longest=120, hint=gettext_lazy("For example Brixton, or SW9"))
    directions = fields.Text(
        gettext_lazy("How do people find the door?"), hint=gettext_lazy("Which bell, which floor, which bus."), rows=3
    )

    def __init__(self, *args, item: dict | None = None, **options):
        super().__init__(*args, document=item, **options)
        self.item = item
        if not item:
            self.initial["shown"] = ""

    def clean(self):
        said = self.cleaned_data
        if said.get("shown") == "address" and not (said.get("address") or said.get("name")):
            self.add_error("address", _("Enter the address that people may see, or choose to show only the area."))
        if said.get("shown") == "area" and not said.get("area"):
            said["area"] = place.district(said.get("postcode", ""))
            if not said["area"]:
                self.add_error("area", _("Enter the area, for example Brixton or SW9. People see only that."))

    def items(self, subject, key: str) -> list[dict]:
        pk = self.item["id"] if self.item else key
        return [{"id": pk} | {name: self.cleaned_data[name] for name in self.parts()}]

    @property
    def remark(self) -> str:
        """What is worth saying about a place that is quite all right."""
        code = self.cleaned_data["postcode"]
        if not code or place.in_lambeth(code) or place.postcode(code) is None:
            return ""
        return _("%(postcode)s is outside Lambeth. That is fine.") % {"postcode": code}
