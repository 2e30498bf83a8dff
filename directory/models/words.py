"""Words that moderators edit, the numbers to ring in an emergency, and the bank holidays."""

from collections.abc import Iterable
from datetime import date
from functools import cache

import holidays as calendar
from django.db import connection, models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from directory import telephone
from directory.foreign import quoted

from .framework import Commitment
from .wording import Worded, in_page_language


class Term(Worded):
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
        # Lists of words that decide what stands beside results; one term for each language, its slug the language.
        CRISIS = "crisis", _("Words of danger to oneself")
        HURT = "hurt", _("Words of being hurt or controlled")
        HARMLESS = "harmless", _("Words that only sound like danger")
        SYNONYM = "synonym", _("Words that mean the same")

    WORDED = ("name", "hint")

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

    @property
    def about(self) -> str:
        return f"term:{self.vocabulary}/{self.slug}"


class Moment(Worded):
    """A transition point, a time people find hard: seven of them, from the Framework and the breakfast note."""

    class Mood(models.TextChoices):
        NOW = "now", _("Right now")
        CHANGE = "change", _("Something is changing")

    WORDED = ("name", "line", "sentence")
    # By slug. Whoever is at one of these needs the numbers that answer day and night.
    CRISIS = ("weekend-crisis", "in-a-and-e")

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

    @property
    def about(self) -> str:
        return f"moment:{self.slug}"


class PageTextQuerySet(models.QuerySet):
    def page(self, name: str) -> "PageText":
        """The words of one page with its sections loaded; an empty one when nobody has written it."""
        found = self.prefetch_related("sections").filter(page=name).first()
        return found or PageText(page=name)


class PageText(Worded):
    """Title and first sentence of one page of the portal."""

    WORDED = ("title", "lede")

    page = models.SlugField(max_length=40, unique=True)
    title = models.CharField(max_length=120)
    lede = models.TextField(blank=True)
    edited_at = models.DateTimeField(null=True, blank=True)

    objects = PageTextQuerySet.as_manager()

    class Meta:
        ordering = ("page",)

    def __str__(self) -> str:
        return self.title

    @property
    def about(self) -> str:
        return f"page:{self.page}"

    def parts(self) -> list["PageSection"]:
        """Its sections, in the language of the page where the page has words in it."""
        sections = list(self.sections.all()) if self.pk else []
        for number, section in enumerate(sections if self.said_in else []):
            about = f"section:{self.page}/{number}"
            section.heading = in_page_language(about, "heading", "") or quoted(section.heading)
            section.body = in_page_language(about, "body", "") or quoted(section.body)
        return sections


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
    def shown(self, *purposes: str):
        """Those a visitor may see for these purposes; with none named, the numbers of a crisis, as on every page.

        One marked `confirm_first` waits until two moderators have checked it."""
        wanted = self.filter(purpose__in=purposes or [UrgentContact.Purpose.CRISIS])
        return wanted.filter(hidden=False).exclude(confirm_first=True, checked_on=None)


class UrgentContact(Worded):
    """A number to ring when it is urgent. Curated by moderators, apart from the directory."""

    class Sort(models.TextChoices):
        PHONE = "phone", _("Phone")
        TEXT = "text", _("Text message")

    class Purpose(models.TextChoices):
        """Whom it is for. All but the first stand only where somebody writes of being hurt."""

        CRISIS = "crisis", _("Anybody in a crisis")
        HOME = "home", _("Somebody hurt or controlled at home")
        CHILD = "child", _("A child or young person being hurt")
        AT_RISK = "at-risk", _("An adult at risk, or a child you worry about")
        EXPLOITED = "exploited", _("Somebody forced to work, or trafficked")

    WORDED = ("when", "note")

    name = models.CharField(max_length=100, unique=True)
    purpose = models.CharField(max_length=10, choices=Purpose.choices, default=Purpose.CRISIS)
    sort = models.CharField(max_length=10, choices=Sort.choices)
    value = models.CharField(max_length=30)
    keyword = models.CharField(max_length=20, blank=True)
    # Empty: nobody here knows its hours.
    when = models.CharField(max_length=100, blank=True)
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
    def about(self) -> str:
        return f"urgent:{self.value.replace(' ', '')}"

    @property
    def waits(self) -> bool:
        """Whether nobody may see it before two moderators have confirmed it."""
        return self.confirm_first and self.checked_on is None and not self.hidden

    @property
    def is_for_everybody(self) -> bool:
        """Whether it stands on every page."""
        return self.purpose == self.Purpose.CRISIS

    def _say(self) -> None:
        """What is not said in the language of the page stays English, and tells that it is."""
        super()._say()
        for name in ("name", *self.WORDED):
            if name in self.__dict__ and not in_page_language(self.about, name, ""):
                setattr(self, name, quoted(getattr(self, name)))

    @property
    def href(self) -> str:
        """Empty for a number that is none, as Contact.href is."""
        return telephone.link(self.value, texts=self.sort == self.Sort.TEXT)


def shown_contacts() -> list[UrgentContact]:
    """The urgent contacts that a visitor may see. One query, whose text is made once."""
    sql, params, names = _shown_contacts(connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [UrgentContact.from_db("default", names, values) for values in cursor.fetchall()]


@cache
def _shown_contacts(vendor: str) -> tuple[str, tuple, list[str]]:
    names = [field.attname for field in UrgentContact._meta.concrete_fields]
    return *UrgentContact.objects.shown().values_list(*names).query.sql_with_params(), names


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
