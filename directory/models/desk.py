"""What the moderators' desk keeps beside its cases: the promise, calls made, acts on listings, urgent changes."""

import uuid

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .initiative import Initiative
from .people import User
from .urgent import UrgentContact


class Promise(models.Model):
    """Within how many days the Collaborative decides; the newest row counts."""

    days = models.PositiveSmallIntegerField(default=7)
    since = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ("-pk",)
        constraints = [models.CheckConstraint(condition=Q(days__gte=1, days__lte=60), name="a_promise_of_1_to_60_days")]

    def __str__(self) -> str:
        return str(self.days)

    @classmethod
    def days_now(cls) -> int:
        return (cls.objects.first() or cls()).days


class Call(models.Model):
    """One try of the phone round: who rang whom, what came of it, and when to try again."""

    class Outcome(models.TextChoices):
        CONFIRMED = "confirmed", _("All still true")
        CHANGED = "changed", _("Something has changed")
        NO_ANSWER = "no-answer", _("Nobody answered")
        WRONG_NUMBER = "wrong-number", _("Not their number")
        ENDED = "ended", _("It has ended")
        TAKE_DOWN = "take-down", _("They want to be taken down")

    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="calls")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="calls")
    at = models.DateTimeField(auto_now_add=True)
    outcome = models.CharField(max_length=20, choices=Outcome.choices)
    note = models.TextField(blank=True)
    try_again_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("-at",)

    def __str__(self) -> str:
        return f"{self.initiative}: {self.get_outcome_display()}"


class Act(models.Model):
    """What a moderator did to a live row without changing its words: taken down, put back, confirmed.

    Also what whoever runs the portal did to a moderator's account: then `by` is empty, and `reason` is whose it is.
    """

    class Sort(models.TextChoices):
        UNLIST = "unlist", _("Taken down")
        RESTORE = "restore", _("Put back")
        CONFIRM = "confirm", _("Confirmed")
        URGENT = "urgent", _("Urgent contact changed")
        TRUST = "trust", _("Team trusted")
        DISTRUST = "distrust", _("Team no longer trusted")
        CLAIM = "claim", _("Claim granted")
        RELEASE = "release", _("Claim taken back")
        MODERATOR = "moderator", _("Made a moderator")
        NO_MODERATOR = "no-longer", _("No longer a moderator")
        FACTOR = "factor", _("Second factor taken away")
        LINK = "link", _("Link made for a speaker")
        NO_LINK = "no-link", _("Link of a speaker taken back")
        WORDS = "words", _("Words of a speaker released")
        NO_WORDS = "no-words", _("Words of a speaker set aside")

    kind = models.CharField(max_length=20)
    subject = models.CharField(max_length=36)
    sort = models.CharField(max_length=10, choices=Sort.choices)
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="acts")
    reason = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-at", "-pk")
        indexes = [models.Index(fields=["kind", "subject", "-at"], name="acts_on_a_subject")]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}: {self.get_sort_display()}"


class UrgentChange(models.Model):
    """A change to an urgent contact, proposed by one moderator; it acts when a second has agreed."""

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Waiting for a second moderator")
        AGREED = "agreed", _("Agreed")
        DROPPED = "dropped", _("Dropped")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    contact = models.ForeignKey(UrgentContact, models.CASCADE, null=True, blank=True, related_name="changes")
    values = models.JSONField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.PROPOSED)
    version = models.PositiveIntegerField(default=1)
    proposed_by = models.ForeignKey(User, models.PROTECT, related_name="urgent_proposals")
    agreed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="urgent_agreements")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-at",)
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="agreed") | (Q(agreed_by__isnull=False) & ~Q(agreed_by=F("proposed_by"))),
                name="an_urgent_change_takes_two_moderators",
            )
        ]

    def __str__(self) -> str:
        return str(self.values.get("name", ""))
