"""The panels above the results when somebody types words of crisis. They stand beside results, never instead."""

from collections.abc import Iterable
from dataclasses import dataclass

from directory.fold import fold
from directory.models import UrgentContact

# How a number for people who are hurt at home is known among the urgent contacts.
_FOR_HURT = "domestic"


@dataclass(frozen=True)
class AlarmPanel:
    """`sort` is "crisis" or "hurt"; `contacts` are the urgent contacts that answer for it."""

    sort: str
    contacts: list[UrgentContact]


def alarm_panels(alarms: Iterable[str], urgent: Iterable[UrgentContact]) -> list[AlarmPanel]:
    """One panel for each alarm. A helpline for people hurt at home stands in its own panel only."""
    for_hurt = [contact for contact in urgent if _FOR_HURT in fold(contact.name)]
    for_crisis = [contact for contact in urgent if contact not in for_hurt]
    return [AlarmPanel(sort, for_hurt if sort == "hurt" else for_crisis) for sort in alarms]
