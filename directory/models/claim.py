"""A team says that it runs a listing of which nobody is in charge."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .initiative import Initiative
from .people import Team, User


class Claim(models.Model):
    """A team says that it runs a listing of which nobody is in charge; a moderator checks, and says yes or no.

    `words` say who they are and how that can be checked; `checked_how` and `reason` are the moderator's.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("With our moderators")
        GRANTED = "granted", _("Granted")
        REFUSED = "refused", _("Not granted")
        WITHDRAWN = "withdrawn", _("Withdrawn")
        RELEASED = "released", _("Taken back")

    class Check(models.TextChoices):
        RANG = "rang", _("Rang the number on the listing")
        WROTE = "wrote", _("Wrote to the address on the listing")
        WEBSITE = "website", _("Found them on the organisation’s own website")
        KNOWN = "known", _("Know them in person")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    team = models.ForeignKey(Team, models.PROTECT, related_name="claims")
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="claims")
    words = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    version = models.PositiveIntegerField(default=1)
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="claims")
    made_at = models.DateTimeField(auto_now_add=True)
    checked_how = models.CharField(max_length=10, choices=Check.choices, blank=True)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="claims_decided")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("made_at",)
        constraints = [
            models.UniqueConstraint(
                fields=["team", "initiative"],
                condition=Q(state="waiting"),
                name="one_waiting_claim_per_team_and_listing",
            ),
            models.CheckConstraint(
                condition=~Q(state="granted") | ~Q(checked_how=""), name="a_granted_claim_says_how_it_was_checked"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.team}: {self.initiative}"
