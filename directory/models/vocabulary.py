"""Words that moderators edit: the choices, the moments, the texts of pages."""

from typing import NamedTuple

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from directory.foreign import quoted

from .easy import HasEasyRead
from .framework import Commitment
from .wording import Worded, draft_of, in_page_language


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
        # Conditions and worries: no listing has them, and words of listings are asked for theirs.
        CONCERN = "concern", _("A condition or a worry")
        # Lists of words that decide what stands beside results; one term for each language, its slug the language.
        CRISIS = "crisis", _("Words of danger to oneself")
        HURT = "hurt", _("Words of being hurt or controlled")
        HARMLESS = "harmless", _("Words that only sound like danger")
        SYNONYM = "synonym", _("Words that mean the same")

    # The vocabularies by which people ask for support, in the order of the panel. Each is a filter of `/support/`, is
    # read in what people type, and is counted where nothing was found.
    FILTERS = (
        Vocabulary.HELP,
        Vocabulary.FORMAT,
        Vocabulary.JOIN,
        Vocabulary.COST,
        Vocabulary.WHO,
        Vocabulary.LANGUAGE,
        Vocabulary.ACCESS,
        Vocabulary.TIER,
    )
    WORDED = ("name", "hint")
    # Formats that need no place.
    REMOTE = ("phone", "online", "text")
    BY_PHONE = ("phone", "text")

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


class Moment(HasEasyRead, Worded):
    """A transition point, a time people find hard: seven of them, from the Framework and the breakfast note.

    `expect`, `ask_for` and `company` say what comes first, what one can ask for, and who may come along."""

    class Mood(models.TextChoices):
        NOW = "now", _("Right now")
        CHANGE = "change", _("Something is changing")

    # What a moment says of itself to somebody who stands in it.
    FIRST_WORDS = ("expect", "ask_for", "company")
    WORDED = ("name", "line", "sentence", *FIRST_WORDS)
    # By slug. Whoever is at one of these needs the numbers that answer day and night.
    CRISIS = ("weekend-crisis", "in-a-and-e")

    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=100)
    line = models.CharField(max_length=120)
    sentence = models.TextField()
    expect = models.TextField(_("What to expect first"), blank=True)
    ask_for = models.TextField(_("What to ask for"), blank=True)
    company = models.TextField(_("Who may come with you"), blank=True)
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


class PagePart(NamedTuple):
    """A section as a page says it; and what stands beside the English where no speaker has checked it."""

    heading: str
    body: str
    draft_heading: str = ""
    draft_body: str = ""


class PageText(HasEasyRead, Worded):
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

    @property
    def is_draft(self) -> bool:
        """Whether somebody has put it into the language of the page and no speaker has checked that."""
        return bool(draft_of(self.about, "title"))

    def parts(self) -> list[PagePart]:
        """Its sections, in the language of the page where the page has words in it."""
        rows = list(self.sections.all()) if self.pk else []
        abouts = [f"section:{self.page}/{number}" for number in range(len(rows))]
        if not self.said_in:
            drafts = [(draft_of(about, "heading"), draft_of(about, "body")) for about in abouts]
            return [PagePart(row.heading, row.body, *told) for row, told in zip(rows, drafts, strict=True)]
        return [
            PagePart(
                heading=in_page_language(about, "heading", quoted(row.heading)),
                body=in_page_language(about, "body", quoted(row.body)),
            )
            for about, row in zip(abouts, rows, strict=True)
        ]


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
