"""A short plain version of a page with pictures (Easy Read), and its link to a video in British Sign Language."""

from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from .wording import Worded


class HasEasyRead(models.Model):
    """A page that has a plain version. It is a draft until somebody who uses Easy Read has checked it."""

    sign_video = models.CharField(
        _("Video in British Sign Language"),
        max_length=200,
        blank=True,
        validators=[URLValidator(schemes=["https"])],
        help_text=_("An address that begins with https://. While this is empty, no page mentions it."),
    )
    easy_checked_by = models.CharField(
        _("Who has checked the plain version"),
        max_length=100,
        blank=True,
        help_text=_("Somebody who uses Easy Read. Until then the page says that it is a draft."),
    )

    class Meta:
        abstract = True


class EasyLine(Worded):
    """One idea of a plain version, and the picture beside it. `page` is "urgent-help" or the slug of a moment."""

    class Picture(models.TextChoices):
        """Symbols of static/icons.svg, and what each shows."""

        PHONE = "phone", _("A telephone")
        MESSAGE = "message", _("A speech bubble")
        CLOCK = "clock", _("A clock")
        CALENDAR = "calendar", _("A calendar")
        PERSON = "user", _("One person")
        PEOPLE = "users", _("Two people")
        HEART = "heart", _("A heart")
        HANDS = "heart-handshake", _("Two hands that hold each other")
        DOOR = "door", _("A door")
        HOME = "home", _("A house")
        BED = "bed", _("A bed")
        MOON = "moon", _("The moon")
        CUP = "coffee", _("A hot drink")
        SOUND = "sound", _("Sound")
        LETTER = "mail", _("A letter")
        ARRIVING = "arriving", _("An arrow that goes in")
        MOVING_ON = "moving-on", _("An arrow that goes on")
        PLACE = "map-pin", _("A place on a map")
        INFORMATION = "info", _("The letter i, for information")

    WORDED = ("words",)
    TELLS = True

    page = models.SlugField(max_length=40)
    picture = models.CharField(max_length=20, choices=Picture.choices)
    words = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField(default=0)
    edited_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("page", "position")
        constraints = [models.UniqueConstraint(fields=["page", "position"], name="one_easy_line_per_page_and_position")]

    def __str__(self) -> str:
        return self.words

    @property
    def about(self) -> str:
        return f"easy:{self.page}/{self.position}"
