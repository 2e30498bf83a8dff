"""What has happened to one thing that is or was listed, latest first."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _

from directory import content
from directory.models import Act, Call, Organisation, Submission, Team, User

from .trusted_changes import went_live_at_once

DECIDED = [Submission.State.APPROVED, Submission.State.REJECTED, Submission.State.SENT_BACK, Submission.State.WITHDRAWN]

CLAIMED = [Act.Sort.CLAIM, Act.Sort.RELEASE]


@dataclass(frozen=True)
class Event:
    """One line of a history: what, by whom, with which reason, and which fields it changed."""

    at: datetime
    what: str
    by: User | None
    via: str = ""
    reason: str = ""
    fields: tuple[str, ...] = ()


def history(kind: str, subject: UUID) -> list[Event]:
    """Decided submissions, acts and calls of one subject."""
    found = [*_decisions(kind, subject), *_acts(kind, subject)]
    if kind == "initiative":
        calls = Call.objects.filter(initiative=subject).select_related("by")
        found += [Event(at=row.at, what=row.get_outcome_display(), by=row.by, reason=row.note) for row in calls]
    return sorted(found, key=lambda event: event.at, reverse=True)


def _decisions(kind: str, subject: UUID) -> list[Event]:
    rows = Submission.objects.filter(kind=kind, subject=subject, state__in=DECIDED).select_related("by")
    labels = {field.name: str(field.label) for field in content.kind(kind).fields}
    return [
        Event(
            at=row.decided_at or row.changed_at,
            what=_what(row),
            by=row.by,
            via=row.get_via_display(),
            reason=row.reason,
            fields=tuple(labels[name] for name in _edits(row) if name in labels),
        )
        for row in rows
    ]


def _what(row: Submission) -> str:
    """A moderator's own edit never waited, so nobody sent it."""
    if went_live_at_once(row):
        return _("Changed by a trusted team")
    is_correction = row.via == Submission.Via.MODERATOR and row.sent_at is None
    return _("Corrected") if is_correction else row.get_state_display()


def _edits(row: Submission) -> list[str]:
    """Fields that it changed on a live row; a new listing changed them all, which says nothing."""
    is_change = bool(row.base.get("name"))
    return content.changed(row.base, row.content) if is_change else []


def _acts(kind: str, subject: UUID) -> list[Event]:
    """What was done to it, and whether the team of its organisation was trusted."""
    teams = Team.objects.filter(organisation__initiatives=subject) if kind == "initiative" else Team.objects.none()
    about_teams = Q(kind="team", subject__in=[str(pk) for pk in teams.values_list("pk", flat=True)])
    about = Q(kind=kind, subject=str(subject)) | about_teams | _acts_on_who_runs_it(kind, subject)
    rows = Act.objects.filter(about).select_related("by")
    return [Event(at=row.at, what=row.get_sort_display(), by=row.by, reason=row.reason) for row in rows]


def _acts_on_who_runs_it(kind: str, subject: UUID) -> Q:
    """Who looks after a listing is said of its organisation."""
    found = Organisation.everything.filter(initiatives=subject).values_list("pk", flat=True)
    runs_it = [str(pk) for pk in found] if kind == "initiative" else []
    return Q(kind="organisation", subject__in=runs_it, sort__in=CLAIMED)
