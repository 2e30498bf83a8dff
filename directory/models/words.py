"""Words that moderators edit, the numbers to ring in an emergency, and the bank holidays."""

from collections.abc import Iterable
from datetime import date
from functools import cache

import holidays as calendar
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .framework import Commitment


class Term(models.Model):
    """One choice of one vocabulary (a kind of help, a format, a language …) with the words people see."""

    class Vocabulary(models.TextChoices):
        HELP = "help", _("What kind of help")
        FORMAT = "format", _("How it happens")
        TIER = "tier", _("Who gives the support")
        LED_BY = "led-by", _("Who runs it")
        WHO = "who", _("Who it is for")
        LANGUAGE = "language", _("Languages")
        ACCESS = "access", _("Getting in and taking part")
        COST = "cost", _("Cost")
        JOIN = "join", _("How to join")

    vocabulary = models.CharField(max_length=20, choices=Vocabulary.choices)
    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=100)
    hint = models.CharField(max_length=200, blank=True)
    synonyms = models.JSONField(default=list, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    edited_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("vocabulary", "position", "name")
        constraints = [models.UniqueConstraint(fields=["vocabulary", "slug"], name="one_term_per_vocabulary_and_slug")]

    def __str__(self) -> str:
        return self.name


class Moment(models.Model):
    """A transition point, a time people find hard: seven of them, from the Framework and the breakfast note."""

    class Mood(models.TextChoices):
        NOW = "now", _("Right now")
        CHANGE = "change", _("Something is changing")

    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=100)
    line = models.CharField(max_length=120)
    sentence = models.TextField()
    mood = models.CharField(max_length=10, choices=Mood.choices)
    icon = models.CharField(max_length=30)
    commitment = models.ForeignKey(Commitment, models.PROTECT, null=True, blank=True, related_name="moments")
    position = models.PositiveSmallIntegerField(default=0)
    edited_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("moment", args=[self.slug])


class PageTextQuerySet(models.QuerySet):
    def page(self, name: str) -> "PageText":
        """The words of one page with its sections loaded; an empty one when nobody has written it."""
        found = self.prefetch_related("sections").filter(page=name).first()
        return found or PageText(page=name)


class PageText(models.Model):
    """Title and first sentence of one page of the portal."""

    page = models.SlugField(max_length=40, unique=True)
    title = models.CharField(max_length=120)
    lede = models.TextField(blank=True)
    edited_at = models.DateTimeField(null=True, blank=True)

    objects = PageTextQuerySet.as_manager()

    class Meta:
        ordering = ("page",)

    def __str__(self) -> str:
        return self.title

    def parts(self) -> list["PageSection"]:
        return list(self.sections.all()) if self.pk else []


class PageSection(models.Model):
    """A heading and what stands under it: paragraphs parted by an empty line, "- " begins a list item."""

    page = models.ForeignKey(PageText, models.CASCADE, related_name="sections")
    heading = models.CharField(max_length=120, blank=True)
    body = models.TextField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.heading


class UrgentContactQuerySet(models.QuerySet):
    def shown(self):
        """Those a visitor may see: one marked `confirm_first` waits until a moderator has checked it."""
        return self.filter(hidden=False).exclude(confirm_first=True, checked_on=None)


class UrgentContact(models.Model):
    """A number that answers day and night. Curated by moderators, apart from the directory."""

    class Sort(models.TextChoices):
        PHONE = "phone", _("Phone")
        TEXT = "text", _("Text message")

    name = models.CharField(max_length=100, unique=True)
    sort = models.CharField(max_length=10, choices=Sort.choices)
    value = models.CharField(max_length=30)
    keyword = models.CharField(max_length=20, blank=True)
    when = models.CharField(max_length=100)
    note = models.CharField(max_length=200, blank=True)
    confirm_first = models.BooleanField(default=False)
    checked_on = models.DateField(null=True, blank=True)
    hidden = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)
    edited_at = models.DateTimeField(null=True, blank=True)

    objects = UrgentContactQuerySet.as_manager()

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.name

    @property
    def href(self) -> str:
        scheme = "sms" if self.sort == self.Sort.TEXT else "tel"
        return f"{scheme}:{self.value.replace(' ', '')}"


class BankHoliday(models.Model):
    """A bank holiday by proclamation, which no library knows in advance; or one that was moved away."""

    day = models.DateField(unique=True)
    name = models.CharField(max_length=100)
    is_holiday = models.BooleanField(default=True)

    class Meta:
        ordering = ("day",)

    def __str__(self) -> str:
        return self.name


@cache
def _by_the_library(year: int) -> frozenset[date]:
    return frozenset(calendar.country_holidays("GB", subdiv="ENG", years=year))


def holidays(*years: int, changes: Iterable[BankHoliday] | None = None) -> frozenset[date]:
    """The bank holidays of England in these years, with what moderators added or took away. One query."""
    rows = BankHoliday.objects.filter(day__year__in=years) if changes is None else changes
    days = set().union(*(_by_the_library(year) for year in years))
    for row in rows:
        (days.add if row.is_holiday else days.discard)(row.day)
    return frozenset(days)
