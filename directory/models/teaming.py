"""How people come to act for an organisation: a colleague invites them, or they claim a listing without a team."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .initiative import Initiative
from .people import Member, Team, User


class Invitation(models.Model):
    """Asks one person, by the address of their e-mail, to join a team. It works once, and only until it expires.

    The id is the secret of its link; whoever follows it must also sign in with that very address.
    """

    class State(models.TextChoices):
        OPEN = "open", _("Not answered yet")
        ACCEPTED = "accepted", _("Accepted")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Taken back")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    team = models.ForeignKey(Team, models.CASCADE, related_name="invitations")
    email = models.EmailField(max_length=254)
    role = models.CharField(max_length=10, choices=Member.Role.choices, default=Member.Role.MEMBER)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    version = models.PositiveIntegerField(default=1)
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="invitations_made")
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="invitations_accepted")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-made_at",)
        constraints = [
            models.UniqueConstraint(
                fields=["team", "email"], condition=Q(state="open"), name="one_open_invitation_per_team_and_address"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.team}: {self.email}"


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
