"""What visitors would see if a submission were approved now: written, looked at, and rolled back."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy

from django.db import models, transaction
from django.utils import timezone

from directory import content
from directory.models import Organisation, Submission

from .submissions import settle, would_be


@contextmanager
def previewing(submission: Submission) -> Iterator[models.Model]:
    """Gives the live row as it would be; whatever is read inside the block sees it, nobody else does.

    An organisation that is not approved yet is there too, as its own submission has it.
    """
    with transaction.atomic():
        # First the submission, then live rows, as in a decision: the other way round the two could wait for each other.
        list(Submission.objects.select_for_update().filter(pk=submission.pk).values_list("pk"))
        _write_its_organisation(submission)
        live = would_be(submission).content
        row = content.kind(submission.kind).write(submission.subject, live)
        _as_if_decided(submission, row, live)
        yield row
        transaction.set_rollback(True)


def _as_if_decided(submission: Submission, row: models.Model, live: dict) -> None:
    """With what follows an approval: what the group said of a day is kept, and nothing is about to change."""
    now = timezone.now()
    decided = copy(submission)
    decided.sent_at = submission.sent_at or now
    Submission.objects.filter(pk=submission.pk).update(state=Submission.State.APPROVED, decided_at=now)
    settle(decided, row, live)


def _write_its_organisation(submission: Submission) -> None:
    subject = submission.content.get("organisation")
    if not subject or Organisation.everything.filter(pk=subject).exists():
        return
    proposed = Submission.objects.filter(kind="organisation", subject=subject, state__in=Submission.OPEN).first()
    if proposed:
        content.kind("organisation").write(proposed.subject, would_be(proposed).content)
