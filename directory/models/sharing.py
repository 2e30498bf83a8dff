"""What initiatives ask for, and what became of an offer that somebody took up."""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .initiative import Initiative
from .offer import Offer, OfferQuerySet
from .people import Organisation, Team, User
from .words import Moment


class AskQuerySet(OfferQuerySet):
    def for_card(self):
        return self.select_related("organisation").prefetch_related("moments", "initiatives")


class ListedAsks(models.Manager.from_queryset(AskQuerySet)):
    def get_queryset(self):
        return super().get_queryset().listed()


class Ask(models.Model):
    """The mirror of an offer: what an initiative needs from others. `when` are times such as "tue-evening"."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="asks")
    sort = models.CharField(max_length=20, choices=Offer.Sort.choices)
    summary = models.TextField(blank=True)
    area = models.CharField(max_length=120, blank=True)
    when = models.JSONField(default=list, blank=True)
    until = models.DateField(null=True, blank=True)
    moments = models.ManyToManyField(Moment, related_name="asks", blank=True)
    initiatives = models.ManyToManyField(Initiative, related_name="asks", blank=True)
    example = models.BooleanField(default=False)
    listed = models.BooleanField(default=True)

    objects = ListedAsks()
    everything = models.Manager.from_queryset(AskQuerySet)()

    class Meta:
        ordering = ("name",)
        base_manager_name = "everything"

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("provider-ask", args=[self.slug])

    def is_current(self, today: date) -> bool:
        """Whether it can be seen, and still answered."""
        return self.listed and (self.until is None or self.until >= today)

    @classmethod
    def was_listed(cls, slug: str) -> bool:
        """Whether an ask stood at this address and was taken down."""
        return cls.everything.filter(slug=slug, listed=False).exists()


class TakeUpQuerySet(models.QuerySet):
    def live(self):
        return self.filter(state__in=TakeUp.LIVE)

    def of_user(self, user: User):
        """Those that a team of this person asked for, and those that have reached a team of theirs."""
        is_asked = Q(offer__organisation__team__members=user, reached_at__isnull=False)
        return self.filter(Q(team__members=user) | is_asked).distinct()

    def for_line(self):
        return self.select_related("team__organisation", "offer__organisation__team", "initiative", "ask")


class TakeUp(models.Model):
    """A team takes up an offer: asked for, accepted, done, and what came of it. It stays as evidence when it is over.

    `reached_at` is when the offer's organisation could first see it: until then it is taken back without a trace.
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

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    offer = models.ForeignKey(Offer, models.PROTECT, related_name="take_ups")
    team = models.ForeignKey(Team, models.PROTECT, related_name="take_ups")
    initiative = models.ForeignKey(Initiative, models.SET_NULL, null=True, blank=True, related_name="take_ups")
    ask = models.ForeignKey(Ask, models.SET_NULL, null=True, blank=True, related_name="take_ups")
    words = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.REQUESTED)
    version = models.PositiveIntegerField(default=1)
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="take_ups_made")
    made_at = models.DateTimeField(auto_now_add=True)
    reached_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(blank=True)
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="take_ups_answered")
    answered_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    came_of_it = models.TextField(blank=True)
    hours = models.DecimalField(max_digits=6, decimal_places=1, null=True, blank=True)

    objects = TakeUpQuerySet.as_manager()

    class Meta:
        ordering = ("-made_at",)
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
