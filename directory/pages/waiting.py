"""What waits on the desk, in words: what it is, when it is due, and how quickly the desk answers."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import moderation
from directory.models import Case

KINDS = {
    "organisation": gettext_lazy("Organisation"),
    "initiative": gettext_lazy("Group or service"),
    "offer": gettext_lazy("Offer"),
    "claim": gettext_lazy("Group or service"),
    "connection": gettext_lazy("Somebody to introduce"),
    "held": gettext_lazy("Requests held back"),
    "thread": gettext_lazy("Messages between two teams"),
    "ask": gettext_lazy("What a group needs"),
    "urgent": gettext_lazy("Urgent number"),
}
# These say no more than the sort of the case does.
PLAIN_DANGERS = (Case.Danger.NEW, Case.Danger.REST)


@dataclass(frozen=True)
class Waiting:
    """One line of the desk."""

    case: Case
    kind: str
    what: str
    due: str
    is_late: bool


def waiting(case: Case, today: date) -> Waiting:
    what = case.get_sort_display() if case.danger in PLAIN_DANGERS else case.get_danger_display()
    return Waiting(case, str(KINDS.get(case.kind, case.kind)), what, *_due(case, today))


def _due(case: Case, today: date) -> tuple[str, bool]:
    """When it is due, in words, and whether that is past. A report of harm counts by the hour, until it is read."""
    if case.danger == Case.Danger.SAFETY:
        return (_("Read. Decide now"), False) if case.read_at else _harm_words(case.due_at - timezone.now())
    left = (timezone.localdate(case.due_at) - today).days
    return _due_words(left), left < 0


def _harm_words(left: timedelta) -> tuple[str, bool]:
    """Hours begun count as whole ones."""
    is_late = left <= timedelta(0)
    hours = max(1, ceil(abs(left) / timedelta(hours=1)))
    late = ngettext("Read it now: %(hours)d hour late", "Read it now: %(hours)d hours late", hours)
    soon = ngettext("Read it now: %(hours)d hour left", "Read it now: %(hours)d hours left", hours)
    return (late if is_late else soon) % {"hours": hours}, is_late


def pace(figures: moderation.Figures) -> str:
    """The true figure beside the promise."""
    if figures.days is None:
        return _("Nothing was decided in the last 90 days.")
    days = round(figures.days)
    half = ngettext("Half of them took a day or less.", "Half of them took %(days)d days or less.", max(days, 1))
    late = ngettext("%(late)d was late.", "%(late)d were late.", figures.late) if figures.late else _("None was late.")
    decided = ngettext(
        "%(decided)d answer in the last 90 days.", "%(decided)d answers in the last 90 days.", figures.decided
    )
    values = {"days": days, "late": figures.late, "decided": figures.decided}
    return " ".join(words % values for words in (decided, half, late))


def _due_words(left: int) -> str:
    if left < 0:
        return ngettext("%(days)d day late", "%(days)d days late", -left) % {"days": -left}
    if left == 0:
        return _("Due today")
    return ngettext("Due in %(days)d day", "Due in %(days)d days", left) % {"days": left}
