"""What the portal learns about its own gaps, without learning anything about anybody."""

from django.db import models
from django.db.models import Q

FEWEST = 5


class NothingFound(models.Model):
    """How often one day's visitors found nothing for one thing at one part of the week. Never fewer than five.

    `sort` is "moment" or a vocabulary, `slug` the moment or term; `part` is empty or as in "sat-evening". What
    somebody typed, and where they asked near to, is never part of it.
    """

    day = models.DateField()
    sort = models.CharField(max_length=20)
    slug = models.SlugField(max_length=40)
    part = models.CharField(max_length=15, blank=True)
    count = models.PositiveIntegerField()

    class Meta:
        ordering = ("-day", "-count")
        constraints = [
            models.UniqueConstraint(fields=["day", "sort", "slug", "part"], name="one_count_per_day_and_gap"),
            models.CheckConstraint(condition=Q(count__gte=FEWEST), name="no_count_under_five"),
        ]

    def __str__(self) -> str:
        return f"{self.day}: {self.sort} {self.slug} {self.part}"
