"""The search row: one narrow row for each listed initiative, written by `directory.indexing` alone."""

from django.db import models

from .initiative import Initiative


class SearchRow(models.Model):
    """Folded text of one initiative; every word stands behind a space, so that " men" does not find "women"."""

    initiative = models.OneToOneField(Initiative, models.CASCADE, related_name="search_row")
    names = models.TextField()
    text = models.TextField()

    def __str__(self) -> str:
        return str(self.initiative)
