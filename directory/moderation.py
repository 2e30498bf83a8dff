"""How a proposal becomes what visitors see. Nothing else writes live rows.

Every live change is a decided Submission with `by` and `via`: together they are the history of a listing.
"""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from . import content
from .models import Case, Submission, Team, User

PROMISE = timedelta(days=7)


@transaction.atomic
def publish(
    kind: str, subject: UUID, document: dict, *, via: str, base: dict | None = None, by: User | None = None
) -> Submission:
    """Makes one edit live at once and keeps it as a decided submission.

    Applies only what `document` changes against `base` (what the live row says when it is None); a field that
    somebody else changed meanwhile keeps its live value and is named in `conflicts`.
    """
    one = content.kind(kind)
    live = one.read(subject) or one.empty()
    base = live if base is None else base
    result = content.merged(base, one.empty() | document, live)
    one.write(subject, result.content)
    return Submission.objects.create(
        kind=kind,
        subject=subject,
        base=base,
        content=one.empty() | document,
        state=Submission.State.APPROVED,
        via=via,
        conflicts=result.conflicts,
        by=by,
        decided_at=timezone.now(),
    )


@transaction.atomic
def submit(kind: str, subject: UUID, document: dict, *, team: Team | None, via: str) -> Submission:
    """Puts a proposal on the moderators' desk, with the day by which it should be decided."""
    one = content.kind(kind)
    live = one.read(subject)
    submission = Submission.objects.create(
        kind=kind,
        subject=subject,
        team=team,
        base=live or one.empty(),
        content=one.empty() | document,
        state=Submission.State.WAITING,
        via=via,
    )
    sort = Case.Sort.CHANGE if live else Case.Sort.NEW
    Case.objects.create(sort=sort, kind=kind, subject=subject, submission=submission, due_at=timezone.now() + PROMISE)
    return submission


def last_import(kind: str, subject: UUID) -> Submission | None:
    """The latest document that an import brought for this subject."""
    imports = Submission.objects.filter(kind=kind, subject=subject, via=Submission.Via.IMPORT)
    return imports.order_by("-made_at").first()
