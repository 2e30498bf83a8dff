"""What initiatives ask for."""

import uuid
from datetime import date

from django.db import models
from django.urls import reverse

from .initiative import Initiative
from .offer import Offer, OfferQuerySet
from .people import Organisation
from .vocabulary import Moment


class AskQuerySet(OfferQuerySet):
    def for_page(self):
        return self.for_card().prefetch_related("initiatives")


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
