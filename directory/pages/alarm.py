"""The panels above the results when somebody types words of crisis, or looks for support in one. They stand beside
results, never instead."""

from collections.abc import Iterable
from dataclasses import dataclass

from directory.models import UrgentContact

from .hurt import HurtPanel, hurt_panel


@dataclass(frozen=True)
class AlarmPanel:
    """`sort` is "crisis" or "others"; `contacts` are the urgent contacts that answer for it."""

    sort: str
    contacts: list[UrgentContact]


def alarm_panels(alarms: Iterable[str], urgent: Iterable[UrgentContact], text: str) -> list[AlarmPanel | HurtPanel]:
    """One panel for each alarm that this text raised. Lines for people who are hurt stand in their own panel only; the
    numbers of a crisis, which answer for harm to others too, stand once."""
    panels, left = [], list(urgent)
    for sort in alarms:
        panels.append(hurt_panel(text) if sort == "hurt" else AlarmPanel(sort, left))
        left = left if sort == "hurt" else []
    return panels
