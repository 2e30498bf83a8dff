"""Proposed content waiting for a moderator, or decided by one. The decided ones are the history of every listing."""

import uuid
from base64 import b32encode

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .people import Team, User


class Submission(models.Model):
    """One proposed document of one kind.

    `subject` becomes the id of the live row; `base` is what the live row said when the edit began, so that approving
    applies only what this edit changed. `notes` are the moderator's words beside a field ({"summary": "Say who it is
    for"}); `approved` is what was approved, and `corrected` names the fields that a moderator corrected; `unsettles`:
    it changes when, where, contact or state; `right_on` is the day on which whoever sent it said that everything on the
    page is right, null when nobody did.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        WAITING = "waiting", _("Waiting")
        SENT_BACK = "sent-back", _("Sent back")
        APPROVED = "approved", _("Approved")
        REJECTED = "rejected", _("Rejected")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    class Via(models.TextChoices):
        PROVIDER = "provider", _("A provider")
        MODERATOR = "moderator", _("A moderator")
        IMPORT = "import", _("An import")
        EXAMPLE = "example", _("Invented example")
        PERSON = "person", _("The person themselves")

    OPEN = (State.DRAFT, State.WAITING, State.SENT_BACK)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="submissions")
    kind = models.CharField(max_length=20)
    subject = models.UUIDField(default=uuid.uuid4)
    base = models.JSONField(default=dict)
    content = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    version = models.PositiveIntegerField(default=1)
    via = models.CharField(max_length=10, choices=Via.choices, default=Via.PROVIDER)
    unsettles = models.BooleanField(default=False)
    conflicts = models.JSONField(default=list, blank=True)
    notes = models.JSONField(default=dict, blank=True)
    approved = models.JSONField(null=True, blank=True)
    agreed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    right_on = models.DateField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="submissions")
    saved_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    corrected = models.JSONField(default=list, blank=True)
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="decisions")
    reason = models.TextField(blank=True)
    made_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-made_at",)
        indexes = [models.Index(fields=["kind", "subject", "-made_at"], name="history_of_a_subject")]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "subject", "team"],
                condition=Q(state__in=["draft", "waiting", "sent-back"]),
                name="one_open_submission_per_subject_and_team",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["approved", "rejected"], decided_at__isnull=False)
                | ~Q(state__in=["approved", "rejected"]),
                name="a_decision_has_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject} ({self.get_state_display()})"

    @property
    def reference(self) -> str:
        return spoken(self.id)


def spoken(key: uuid.UUID) -> str:
    """What a person can read out on the phone: "K7QP-2MXA"."""
    code = b32encode(key.bytes[:5]).decode()
    return f"{code[:4]}-{code[4:]}"
