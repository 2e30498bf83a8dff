"""The desk: what waits, in the order of danger and then of age against the promise."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe
from django_filters import FilterSet

from directory import moderation
from directory.models import Case
from directory.pages.running import health
from directory.views.audience import for_moderators
from directory.views.paging import paginate, query

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
# The sorts that submissions and visitors open.
SHOWN = (
    Case.Sort.NEW,
    Case.Sort.CHANGE,
    Case.Sort.CLAIM,
    Case.Sort.REPORT,
    Case.Sort.SUGGESTION,
    Case.Sort.INTRODUCTION,
)


@dataclass(frozen=True)
class Waiting:
    """One line of the desk."""

    case: Case
    kind: str
    what: str
    due: str
    is_late: bool


@dataclass(frozen=True)
class Tab:
    """One way to narrow the desk down."""

    words: str
    query: str
    is_current: bool


@for_moderators
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    filters = moderation.CaseFilterSet(request.GET, moderation.open_cases(), request=request)
    found = paginate(request, filters.qs)
    now, today = timezone.now(), timezone.localdate()
    figures = moderation.figures(now, today)
    context = {
        "sheet": found,
        "waiting": [waiting(case, today) for case in found.rows],
        "sorts": tabs_of(request, filters, "sort", SHOWN),
        "owners": tabs_of(request, filters, "mine"),
        "figures": figures,
        "pace": pace(figures),
        "health": health(moderation.running(now), now),
    }
    return TemplateResponse(request, "moderator/desk.html", context)


@for_moderators
@require_POST
def take(request: HttpRequest, pk: int) -> HttpResponse:
    moderation.take(get_object_or_404(Case, pk=pk), by=request.user)
    return redirect("moderator-case", pk)


@for_moderators
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    moderation.give_back(get_object_or_404(Case, pk=pk), by=request.user)
    return redirect("moderator-case", pk)


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


def tabs_of(request: HttpRequest, filters: FilterSet, name: str, shown: Collection[str] | None = None) -> list[Tab]:
    """A tab for each choice of one filter, or for all and some; another choice is followed while it is asked for."""
    chosen = request.GET.get(name, "")
    choices = filters.form.fields[name].choices
    return [
        Tab(str(words), query(request, **{name: value, "page": ""}), value == chosen)
        for value, words in choices
        if not (value and shown) or value in shown
    ]
