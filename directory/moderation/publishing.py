"""Edits that go live at once: imports, corrections by a moderator, times and pauses of trusted teams."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from directory import content
from directory.models import Submission, User


@transaction.atomic
def publish(
    kind: str, subject: UUID, document: dict, *, via: str, base: dict | None = None, by: User | None = None
) -> Submission:
    """Makes one edit live at once and keeps it as a decided submission.

    Applies only what `document` changes against `base` (what the live row says when it is None); a field that
    somebody else changed meanwhile keeps its live value and is named in `conflicts`.
    """
    one = content.kind(kind)
    one.hold(subject)
    live = one.read(subject) or one.empty()
    base = live if base is None else one.tidy(base)
    document = one.empty() | one.tidy(document)
    result = content.merged(base, document, live)
    one.write(subject, result.content)
    return Submission.objects.create(
        kind=kind,
        subject=subject,
        base=base,
        content=document,
        state=Submission.State.APPROVED,
        via=via,
        conflicts=result.conflicts,
        by=by,
        decided_at=timezone.now(),
    )


def last_import(kind: str, subject: UUID) -> Submission | None:
    """The latest document that an import brought for this subject."""
    imports = Submission.objects.filter(kind=kind, subject=subject, via=Submission.Via.IMPORT)
    return imports.order_by("-made_at").first()
