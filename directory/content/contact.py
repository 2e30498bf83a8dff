"""The document of a contact, the same for initiatives and organisations, and the telephone numbers of any document."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from directory import telephone
from directory.models import Contact

from .fields import ChoiceField, Field

CONTACT = (
    ChoiceField("sort", _("Sort"), "phone"),
    Field("value", _("Number or address")),
    Field("name", _("Who answers")),
    Field("hours", _("When it is answered"), []),
    Field("any_time", _("Answered at any time"), False),
    Field("cost_note", _("Cost to call")),
    Field("languages", _("Languages"), []),
    Field("personal", _("A person's own number"), False),
    Field("preferred", _("The best way"), False),
)


def wrong_numbers(document: dict, base: dict) -> list[str]:
    """What is wrong with each telephone number of a document of any kind, in words; not with those of `base`."""
    known = _numbers(base)
    return [words for one in _numbers(document) if one not in known and (words := _wrong(*one))]


def _numbers(document: dict) -> list[tuple[str, str]]:
    """Sort and number of whatever somebody could ring or text; the one contact of an offer is of no stated sort."""
    found = [(one.get("sort") or Contact.Sort.PHONE, one["value"]) for one in document.get("contacts", [])]
    if document.get("contact"):
        found.append((Contact.reading(document["contact"]).sort, document["contact"]))
    return [(sort, value) for sort, value in found if sort in Contact.RINGS]


def _wrong(sort: str, value: str) -> str:
    try:
        telephone.read(value, texts=sort == Contact.Sort.TEXT)
    except telephone.Unreadable as problem:
        return gettext("“%(number)s” is no number to ring. %(words)s") % {"number": value, "words": problem.words}
    return ""
