"""The outbox: every mail is a row in the transaction that caused it, and stays until a mail server has taken it.

Beside it stands when the worker was last seen that hands the mails over.
"""

import uuid
from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .people import User


class MailQuerySet(models.QuerySet):
    def due(self, now):
        """Waiting mails whose time has come and that no other worker holds."""
        free = Q(leased_until=None) | Q(leased_until__lte=now)
        return self.filter(free, state=Mail.State.WAITING, due_at__lte=now).order_by("due_at", "pk")

    def stuck(self, now):
        """Waiting mails that were due some minutes ago, the oldest first: a worker that lives takes each in seconds."""
        return self.filter(state=Mail.State.WAITING, due_at__lt=now - WorkerSeen.PATIENCE).order_by("made_at")

    def put_off(self, now):
        """Mails that a mail server has not taken yet, and that are tried again later."""
        return self.filter(state=Mail.State.WAITING, tries__gt=0, due_at__gt=now)


class Mail(models.Model):
    """One mail to one recipient, rendered when it was written; `message_id` stays the same at every try."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Could not be delivered")

    message_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    recipient = models.EmailField(max_length=254)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    html = models.TextField(blank=True)
    # Where one click stops mails of this sort, for mail programs that offer it (RFC 8058).
    stop_url = models.CharField(max_length=300, blank=True)
    reason = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    last_error = models.CharField(max_length=500, blank=True)
    made_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(default=timezone.now)
    leased_until = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = MailQuerySet.as_manager()

    class Meta:
        ordering = ("-made_at",)
        indexes = [models.Index(fields=["state", "due_at"], name="mail_that_is_due")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="sent", sent_at__isnull=False) | (~Q(state="sent") & Q(sent_at=None)),
                name="a_mail_that_was_sent_has_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"{self.subject} ({self.get_state_display()})"


class Digest(models.Model):
    """When a person last had the fortnightly mail, and whether they stopped it.

    `looked_at` is when the portal last looked whether there is something to say; `said` marks what the last mail said,
    so that none says the same again.
    """

    user = models.OneToOneField(User, models.CASCADE, primary_key=True, related_name="digest")
    looked_at = models.DateTimeField(null=True, blank=True)
    said = models.CharField(max_length=64, blank=True)
    last_at = models.DateTimeField(null=True, blank=True)
    stopped_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.user)


class WorkerSeen(models.Model):
    """When the worker was last seen (the row WORKER), and when each of its chores last went well (never: no `at`).

    Written once a minute at most, in the time of the ordinary clock, so that several machines mean the same.
    """

    WORKER = "worker"
    PATIENCE = timedelta(minutes=5)

    name = models.CharField(max_length=40, primary_key=True)
    at = models.DateTimeField(null=True, blank=True)
    late_after = models.DateTimeField()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return f"{self.name}: {self.at}"
