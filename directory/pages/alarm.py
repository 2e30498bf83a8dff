"""The panels above the results when somebody types words of crisis, or looks for support in one. They stand beside
results, never instead. Nothing of what anybody types is kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import QueryDict

from directory.models import UrgentContact, shown_contacts
from directory.search import alarm
from directory.understanding import HURT, ORDER

from .hurt import HurtPanel, hurt_panel
from .urgent_numbers import MOST

# The boxes of visitors' pages in which anything can be written.
AGE = "age"
BOXES = ("q", "near", "name", AGE)
Panels = list["AlarmPanel | HurtPanel"]


@dataclass(frozen=True)
class AlarmPanel:
    """`sort` is "crisis" or "others"; `contacts` are the urgent contacts that answer for it."""

    sort: str
    contacts: list[UrgentContact]

    @property
    def further(self) -> list[UrgentContact]:
        """Those that have no button above the heading."""
        return self.contacts[MOST:]


def alarm_panels(alarms: Iterable[str], text: str = "") -> Panels:
    """One panel for each of the alarms, which this text raised. Lines for people who are hurt stand in their own panel
    only; the numbers of a crisis, which answer for harm to others too, stand once. No query without an alarm."""
    panels: Panels = []
    left = shown_contacts() if set(alarms) - {HURT} else []
    for sort in alarms:
        panels.append(hurt_panel(text) if sort == HURT else AlarmPanel(sort, left))
        left = left if sort == HURT else []
    return panels


def raised(texts: Iterable[str]) -> tuple[str, ...]:
    """The alarms that any of these texts raises, in the order of their panels."""
    found = {name for text in texts for name in alarm(text)}
    return tuple(name for name in ORDER if name in found)


def panels_for(data: QueryDict) -> Panels:
    """The panels for what stands in the boxes of a page."""
    said = [(name, text) for name in BOXES for text in data.getlist(name)]
    texts = [text for name, text in said if text.strip() and not (name == AGE and text.isdecimal())]
    return alarm_panels(raised(texts), "\n".join(texts))


def as_number(alarms: Iterable[str]) -> int:
    """For the address of a page that somebody comes to after sending words: it says nothing to whoever reads it."""
    return sum(1 << ORDER.index(name) for name in alarms)


def from_number(said: str) -> tuple[str, ...]:
    number = int(said) if said.isdecimal() and len(said) == 1 else 0
    return tuple(name for place, name in enumerate(ORDER) if number >> place & 1)
