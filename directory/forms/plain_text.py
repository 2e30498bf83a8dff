"""Which fields of a document a moderator may set right in place: plain text, as it stands."""

from django import forms
from django.utils.translation import gettext as _

from directory.content.fields import Field

from .fields import Line, Text, Website
from .sharing import Reach

LONGEST = {"name": 200, "area": 120}
# Codes and dates, not words.
NOT_EDITED = {"language", "own_words_language", "as_of"}


def is_plain(field: Field) -> bool:
    """Text that a moderator may set right in place."""
    return type(field) is Field and field.empty == "" and field.name not in NOT_EDITED


def text_field(field: Field, *, initial: str) -> forms.Field:
    if field.name == "website":
        one = Website(field.label)
    elif field.name == "contact":
        one = Reach(field.label)
    elif field.name in ("name", "area"):
        needed = _("Enter the name.") if field.name == "name" else ""
        one = Line(field.label, needed=needed, longest=LONGEST[field.name])
    else:
        one = Text(field.label, rows=3)
    one.initial = initial
    return one
