"""What an organisation puts in to build peer support, for initiatives or for people who want to help."""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .framework import Commitment
from .initiative import Initiative
from .people import Organisation
from .vocabulary import Moment


class OfferQuerySet(models.QuerySet):
    def listed(self):
        return self.filter(listed=True)

    def current(self, today: date):
        """Those that can still be taken up."""
        return self.exclude(until__lt=today)

    def for_card(self):
        return self.select_related("organisation").prefetch_related("moments")

    def for_page(self):
        return self.for_card().prefetch_related("commitments", "initiatives")


class ListedOffers(models.Manager.from_queryset(OfferQuerySet)):
    def get_queryset(self):
        return super().get_queryset().listed()


class Offer(models.Model):
    """One offer: what, who may take it up, how, until when, which commitments it meets and at which moments.

    Of a `role`: what whoever takes it `gets`. `when` are times such as "sat-evening"; `contact` is the phone number,
    e-mail or web address that the organisation chose for people who ask; `capacity` how many can have it at a time.
    """

    class Sort(models.TextChoices):
        TRAINING = "training", _("Training")
        SPACE = "space", _("Space")
        SUPERVISION = "supervision", _("Supervision")
        ROLE = "role", _("A role, volunteer or paid")
        FUNDING = "funding", _("Funding")
        TIME_CREDITS = "time-credits", _("Time credits")
        LEARNING = "learning", _("Learning")
        TIME = "time", _("People's time")
        CALLS = "calls", _("Taking calls for small groups")
        START = "start", _("Help to start a group")

    class Role(models.TextChoices):
        MENTOR = "mentor", _("Volunteer mentor or buddy")
        PAID = "paid", _("Paid peer worker")
        MEETING = "meeting", _("A seat at a meeting that decides")
        EVENT = "event", _("Help at one event")
        HOUR = "hour", _("Give an hour")

    class Gets(models.TextChoices):
        TRAINING = "training", _("Training")
        SUPERVISION = "supervision", _("Somebody to talk it over with")
        EXPENSES = "expenses", _("Expenses paid")
        PAY = "pay", _("Pay")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="offers")
    sort = models.CharField(max_length=20, choices=Sort.choices)
    summary = models.TextField(blank=True)
    for_whom = models.TextField(blank=True)
    how_to_take_up = models.TextField(blank=True)
    role = models.CharField(max_length=10, choices=Role.choices, blank=True)
    gets = models.JSONField(default=list, blank=True)
    when = models.JSONField(default=list, blank=True)
    contact = models.CharField(max_length=200, blank=True)
    capacity = models.PositiveSmallIntegerField(null=True, blank=True)
    area = models.CharField(max_length=120, blank=True)
    until = models.DateField(null=True, blank=True)
    commitments = models.ManyToManyField(Commitment, related_name="offers", blank=True)
    moments = models.ManyToManyField(Moment, related_name="offers", blank=True)
    initiatives = models.ManyToManyField(Initiative, related_name="offers", blank=True)
    example = models.BooleanField(default=False)
    listed = models.BooleanField(default=True)

    objects = ListedOffers()
    everything = models.Manager.from_queryset(OfferQuerySet)()

    class Meta:
        ordering = ("name",)
        base_manager_name = "everything"
        constraints = [
            models.CheckConstraint(condition=Q(role="") | Q(sort="role"), name="only_a_role_is_of_a_sort_of_role"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("offer", args=[self.slug])

    def is_current(self, today: date) -> bool:
        """Whether it is on the public pages and can still be taken up."""
        return self.listed and (self.until is None or self.until >= today)

    @classmethod
    def was_listed(cls, slug: str) -> bool:
        """Whether an offer stood at this address and was taken down."""
        return cls.everything.filter(slug=slug, listed=False).exists()
