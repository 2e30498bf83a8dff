"""What became of an offer that somebody took up."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .agreement import Agreement, AgreementQuerySet
from .ask import Ask
from .initiative import Initiative
from .offer import Offer
from .people import Team, User


class TakeUpQuerySet(AgreementQuerySet):
    def of_user(self, user: User):
        """Those that a team of this person asked for, and those that have reached a team of theirs."""
        is_asked = Q(offer__organisation__team__members=user, reached_at__isnull=False)
        return self.filter(Q(team__members=user) | is_asked).distinct()

    def for_line(self):
        return self.select_related("team__organisation", "offer__organisation__team", "initiative", "ask")


class TakeUp(Agreement):
    """A team takes up an offer: asked for, accepted, done, and what came of it. It stays as evidence when it is over.

    `hours` are time credits: given by the offer's organisation, received by the team; optional, and never a balance.
    """

    class State(models.TextChoices):
        REQUESTED = "requested", _("Not answered yet")
        HELD = "held", _("Held back")
        ACCEPTED = "accepted", _("Accepted")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Taken back")
        DONE = "done", _("Done")
        LAPSED = "lapsed", _("Closed without an answer")

    LIVE = (State.REQUESTED, State.HELD, State.ACCEPTED)

    offer = models.ForeignKey(Offer, models.PROTECT, related_name="take_ups")
    team = models.ForeignKey(Team, models.PROTECT, related_name="take_ups")
    initiative = models.ForeignKey(Initiative, models.SET_NULL, null=True, blank=True, related_name="take_ups")
    ask = models.ForeignKey(Ask, models.SET_NULL, null=True, blank=True, related_name="take_ups")
    words = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.REQUESTED)
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="take_ups_made")
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="take_ups_answered")
    came_of_it = models.TextField(blank=True)
    hours = models.DecimalField(max_digits=6, decimal_places=1, null=True, blank=True)

    objects = TakeUpQuerySet.as_manager()

    class Meta(Agreement.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["offer", "team"],
                condition=Q(state__in=["requested", "held", "accepted"]),
                name="one_live_take_up_per_offer_and_team",
            ),
            models.CheckConstraint(condition=Q(hours=None) | Q(hours__gt=0), name="hours_given_are_more_than_none"),
        ]

    def __str__(self) -> str:
        return f"{self.team}: {self.offer}"
