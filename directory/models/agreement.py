"""What one side asks and the other answers, whatever it is about: what connections and taken-up offers share."""

import uuid

from django.db import models


class AgreementQuerySet(models.QuerySet):
    def live(self):
        """Those that are asked for, held back or agreed."""
        return self.filter(state__in=self.model.LIVE)


class Agreement(models.Model):
    """`reached_at` is when the other side could first see it: until then it is taken back without a trace.

    `state` is for each to say, with LIVE: the states in which it is asked for, held back or agreed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.PositiveIntegerField(default=1)
    made_at = models.DateTimeField(auto_now_add=True)
    reached_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ("-made_at",)
