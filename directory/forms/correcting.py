"""Setting a live listing right: its plain text, whether it runs, its numbers and addresses."""

from django import forms
from django.utils.translation import gettext as _

from directory import content
from directory.models import Contact, Initiative

from .desk import DeskForm
from .fields import Day, Line, One, email_address, phone_number, web_address
from .plain_text import is_plain, text_field

CHECKS = {
    Contact.Sort.PHONE: phone_number,
    Contact.Sort.TEXT: lambda text: phone_number(text, texts=True),
    Contact.Sort.EMAIL: email_address,
    Contact.Sort.WEB: web_address,
}


class CorrectForm(DeskForm):
    """The plain text of a live listing, whether it runs, and its numbers and addresses.

    Each field also carries what it said when the form was opened, so that only real edits are applied.
    """

    def __init__(self, data=None, *, kind: str, live: dict):
        super().__init__(data)
        self.live = live
        if kind == "initiative":
            self._add("state", One(_("Does it still run?"), Initiative.State.choices, initial=live["state"]))
            self._add("paused_until", Day(_("Paused until")), live["paused_until"] or "")
        for contact in live.get("contacts", []):
            self._add(f"contact_{contact['id']}", contact_field(contact))
        for field in content.kind(kind).fields:
            if is_plain(field):
                self._add(field.name, text_field(field, initial=live[field.name]))

    def _add(self, name: str, field: forms.Field, initial: str | None = None) -> None:
        field.initial = field.initial if initial is None else initial
        field.show_hidden_initial = True
        self.fields[name] = field

    def clean(self):
        values = super().clean()
        for contact in self.live.get("contacts", []):
            self._clean_contact(contact["sort"], f"contact_{contact['id']}")
        if values.get("paused_until") and values.get("state") != Initiative.State.PAUSED:
            self.add_error("paused_until", _("Choose “Paused” above, or leave this day empty."))
        return values

    def _clean_contact(self, sort: str, name: str) -> None:
        text, check = self.cleaned_data.get(name), CHECKS[sort]
        try:
            self.cleaned_data[name] = check(text) if text and text != self._seen(name) else text
        except forms.ValidationError as error:
            self.add_error(name, error)

    def _seen(self, name: str) -> str:
        """What the field said when the form was opened."""
        field = self.fields[name]
        seen = self.data.get(self.add_initial_prefix(name), field.initial or "")
        return seen.replace("\r\n", "\n").strip()

    def _edits(self) -> dict[str, str]:
        values = {name: _as_text(value) for name, value in self.cleaned_data.items()}
        return {name: value for name, value in values.items() if value != self._seen(name)}

    def base(self) -> dict:
        """The live document, with what the edited fields said when the form was opened."""
        return self._document({name: self._seen(name) for name in self._edits()})

    def content(self) -> dict:
        return self._document(self._edits())

    def _document(self, texts: dict[str, str]) -> dict:
        fields = {name: text for name, text in texts.items() if not name.startswith("contact_")}
        if "paused_until" in fields:
            fields["paused_until"] = fields["paused_until"] or None
        if fields.get("state", Initiative.State.PAUSED) != Initiative.State.PAUSED:
            fields["paused_until"] = None
        if "contacts" in self.live:
            fields["contacts"] = self._contacts(texts)
        return self.live | fields

    def _contacts(self, texts: dict[str, str]) -> list[dict]:
        """Those of the live document with these values; one without a value is taken off."""
        numbers = [one | {"value": texts.get(f"contact_{one['id']}", one["value"])} for one in self.live["contacts"]]
        return [one for one in numbers if one["value"]]


def contact_field(contact: dict) -> Line:
    sort = Contact.Sort(contact["sort"]).label
    label = f"{sort}: {contact['name']}" if contact.get("name") else sort
    one = Line(label, longest=500, hint=_("Leave it empty to take it off the page."))
    one.initial = contact["value"]
    return one


def _as_text(value) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else value or ""
