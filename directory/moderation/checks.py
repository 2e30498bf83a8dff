"""Checks by the people who run a listing: only what somebody said in so many words, on the day they said it.

Sending, saving and approving are no checks. A check covers what was there when it was made: `Kind.write` ends it when
the listing promises something else, and what was said of one document counts only while that is what visitors read.
"""

from datetime import date
from typing import Any

from django.utils import timezone

from directory import content
from directory.models import Confirmation, Initiative, Submission, User


def say_right(initiative: Initiative, *, by: User, day: date | None = None) -> Confirmation:
    """One of the people who run it says that all of it is right; said twice on a day, it is there once."""
    said = {"initiative": initiative, "day": day or timezone.localdate(), "way": Confirmation.Way.PROVIDER, "by": by}
    return Confirmation.objects.filter(**said, still_true=True).first() or Confirmation.objects.create(**said)


def keep_what_they_said(submission: Submission, row: Initiative, live: dict) -> None:
    """The tick of whoever sent it, when what is live promises nothing that they had not before them."""
    one: Any = content.kind(submission.kind)
    if submission.right_on and one.covers(submission.content, live):
        say_right(row, by=submission.made_by, day=submission.right_on)


def changed_since(initiative: Initiative, day: date) -> bool:
    """Whether it has promised something else since that day, so that what was said then covers it no longer."""
    one: Any = content.kind("initiative")
    later = Submission.objects.filter(kind="initiative", subject=initiative.pk, state=Submission.State.APPROVED)
    edits = [edit for edit in later.filter(decided_at__date__gt=day) if edit.base.get("name")]
    return any(not one.covers(edit.base, edit.base | edit.content) for edit in edits)
