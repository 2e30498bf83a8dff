"""What forms about a document share: how they are rendered, begin from it, and end in a part of it."""

from uuid import UUID, uuid5

from crispy_forms.layout import Div
from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext as _

from directory.form_layout import Posted


class PostedForm(Posted, forms.Form):
    """A form that people post."""


class PortalForm(PostedForm):
    """A form about a document.

    Fields that carry the name of a part of the document begin from it and end in it by themselves; `beside` names
    the field beside which a moderator's note about another part is shown.
    """

    beside: dict[str, str] = {}
    # Fields that another answer makes necessary: calling them optional would mislead.
    may_be_needed: tuple[str, ...] = ()

    def __init__(self, data=None, *, document: dict | None = None, notes: dict | None = None, subject=None, **options):
        self.document, self.subject = document or {}, subject
        super().__init__(data, initial=self.begin(self.document), **options)
        for name in self.may_be_needed:
            self.fields[name].may_be_needed = True
        for part, words in (notes or {}).items():
            self._show_note(self.beside.get(part, part), words)

    @classmethod
    def begin(cls, document: dict) -> dict:
        """Values for the fields, from the document."""
        return {name: document[name] for name in cls.base_fields if name in document}

    @classmethod
    def parts(cls) -> tuple[str, ...]:
        """The parts of the document that this form is about."""
        return tuple(cls.base_fields)

    def content(self) -> dict:
        return {name: self.cleaned_data[name] for name in self.parts()}

    def _show_note(self, name: str, words: str) -> None:
        if name in self.fields:
            field = self.fields[name]
            said = _("A moderator says:")
            field.help_text = format_html("{} <strong class='asks'>{} {}</strong>", field.help_text, said, words)


class ItemLayout:
    """Of the form of one item: what stands around each field says which it is."""

    def layout(self):
        return tuple(Div(name, css_class=f"about-{name}") for name in self.plain)

    @property
    def plain(self) -> list[str]:
        """The names of the fields that stand one after the other."""
        return list(self.fields)


def item_id(subject: UUID | str, *key: object) -> str:
    """The id of an item, made from its subject: nobody can name the item of another listing."""
    return str(uuid5(UUID(str(subject)), ":".join(map(str, key))))
