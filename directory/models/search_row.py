"""What the search reads: one narrow row for each listed initiative, the words they use, and a log of what changed.

Written by `directory.indexing` alone, and by the triggers of the migration that made these tables: they keep the full
text index in step with the rows, and log every change of what search or a card shows.
"""

from django.db import models

from .initiative import Initiative


class SearchRow(models.Model):
    """Folded words of one listed initiative, from what is public; `form` is the way in which they were put together.

    `checked` is the day on which somebody last found it true; a trigger keeps it.
    """

    number = models.BigAutoField(primary_key=True)
    initiative = models.OneToOneField(Initiative, models.CASCADE, related_name="search_row")
    form = models.PositiveSmallIntegerField()
    checked = models.DateField(null=True, blank=True)
    names = models.TextField()
    organisation = models.TextField()
    summary = models.TextField()
    tags = models.TextField()
    description = models.TextField()

    def __str__(self) -> str:
        return str(self.initiative)


class SearchWord(models.Model):
    """One word that listings use, unstemmed, and how many of them do."""

    word = models.CharField(max_length=40, primary_key=True)
    uses = models.IntegerField()

    def __str__(self) -> str:
        return self.word


class SearchSpelling(models.Model):
    """A word with up to two letters left out: two words that share such a form are at most two errors apart."""

    pk = models.CompositePrimaryKey("form", "word")
    form = models.CharField(max_length=40)
    word = models.CharField(max_length=40)

    def __str__(self) -> str:
        return f"{self.form}: {self.word}"


class SearchChange(models.Model):
    """The log: something about the row of this number changed, or words that many rows share when it is null.

    `mark` tells this version from another of the same number that was rolled back.
    """

    version = models.BigAutoField(primary_key=True)
    mark = models.BigIntegerField()
    number = models.BigIntegerField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.version}.{self.mark}"
