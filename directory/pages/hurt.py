"""The lines for somebody who is hurt or controlled, chosen by who is meant, each with whom it is for.

A number comes from the urgent contacts or stands nowhere: where nobody has confirmed a line, it is said that we know
none.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from directory.models import UrgentContact
from directory.understanding import meant

Purpose = UrgentContact.Purpose
# Shown where it is not plain who is meant.
FOR_ANYBODY = (Purpose.HOME, Purpose.AT_RISK, Purpose.CHILD)
FOR_WHOM = {
    Purpose.HOME: gettext_lazy("For anybody hurt or controlled by a partner, an ex or their family."),
    Purpose.CHILD: gettext_lazy("For a child or young person who is being hurt."),
    Purpose.AT_RISK: gettext_lazy("When an adult at risk, an older person or a child is hurt or neglected."),
    Purpose.EXPLOITED: gettext_lazy("For anybody who is forced to work, or trafficked."),
}


@dataclass(frozen=True)
class HurtLine:
    """A number, and in words whom it is for."""

    contact: UrgentContact
    for_whom: Promise


@dataclass(frozen=True)
class HurtPanel:
    """`lacks_a_line`: for one of those who are meant, no line is known."""

    lines: list[HurtLine]
    lacks_a_line: bool
    sort: str = "hurt"


def hurt_panel(text: str = "") -> HurtPanel:
    """The lines for those of whom the text speaks, most fitting first. Where none of theirs is known, the council's for
    people at risk stands, which answers day and night. One query."""
    purposes = meant(text) or FOR_ANYBODY
    known = defaultdict(list)
    for contact in UrgentContact.objects.shown(*purposes, Purpose.AT_RISK):
        known[contact.purpose].append(contact)
    has_own = any(known[purpose] for purpose in purposes)
    shown = purposes if has_own else (*purposes, Purpose.AT_RISK)
    lines = [HurtLine(contact, FOR_WHOM[purpose]) for purpose in shown for contact in known[purpose]]
    return HurtPanel(lines, lacks_a_line=any(not known[purpose] for purpose in purposes))
