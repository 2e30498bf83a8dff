"""The Framework's own lines: the commitments of its section 2."""

from django.db import models


class Commitment(models.Model):
    """One line of section 2 of the Framework; `code` is ours (A1 … B8b)."""

    code = models.CharField(max_length=4, unique=True)
    short_name = models.CharField(max_length=60)
    meaning = models.CharField(max_length=200)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.short_name
