"""The four numbers that every page carries: in the bar at its top, first in its footer, once on paper, and as buttons
where somebody may need one now.

They are the first of the curated urgent contacts, from the copy beside the database: a page about a fault has them too.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import urgent_copy
from directory.models import UrgentContact

MOST = 4
# In a bar a quarter of 320 pixels must hold each: by number, what else its name would say at length.
SHORT = {"999": gettext_lazy("Danger"), "111": gettext_lazy("Mental health")}
LONG = {"999": gettext_lazy("Danger to life"), "111": gettext_lazy("Mental health option")}
TIED = "\u00a0"


@dataclass(frozen=True)
class UrgentNumber:
    """`words` stand before the number, the last of several tied to it by a space that does not break: "Mental health
    111" is two lines of much the same length. `long` says the same where there is room."""

    href: str
    number: str
    icon: str
    words: str
    long: str


def urgent_numbers() -> tuple[UrgentNumber, ...]:
    """At most four. Fewer when a moderator has hidden one and no other stands ready."""
    return tuple(_number(contact) for contact in urgent_copy.contacts()[:MOST])


def _number(contact: UrgentContact) -> UrgentNumber:
    is_text = contact.sort == UrgentContact.Sort.TEXT
    short, long = [_text(contact.keyword)] * 2 if is_text else _phone(contact)
    return UrgentNumber(contact.href, contact.value, "message" if is_text else "phone", _tied(short), long)


def _phone(contact: UrgentContact) -> list[str]:
    return [str(known.get(contact.value, contact.name)) for known in (SHORT, LONG)]


def _text(keyword: str) -> str:
    """With the word to send, which stays beside what to do with it."""
    return (_("Text %(word)s to") % {"word": keyword}).replace(" ", TIED, 1) if keyword else _("Text")


def _tied(words: str) -> str:
    first, space, last = words.rpartition(" ")
    return f"{first} {last}{TIED}" if space else f"{words} "
