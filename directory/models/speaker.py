"""A person who speaks a language checks the portal's words in it, by a link that a moderator made."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .wording import OTHERS


class SpeakerLink(models.Model):
    """A link for one speaker of one language. It works until it expires or is taken back.

    Its secret is told once, to the moderator who makes it; only a hash of it is kept."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        WITHDRAWN = "withdrawn", _("Taken back")

    hashed = models.CharField(max_length=64, unique=True)
    language = models.CharField(max_length=5, choices=OTHERS)
    # For moderators: whom it is for.
    whom = models.CharField(max_length=100)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    version = models.PositiveIntegerField(default=1)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()

    class Meta:
        ordering = ("-made_at",)

    def __str__(self) -> str:
        return f"{self.whom} ({self.get_language_display()})"

    @property
    def works(self) -> bool:
        return self.state == self.State.OPEN and self.expires_at > timezone.now()


class SpokenWord(models.Model):
    """What a speaker says of one wording: these words are right. `was` is what stood there, `english` beside it."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        RELEASED = "released", _("Released")
        SET_ASIDE = "set-aside", _("Set aside")

    link = models.ForeignKey(SpeakerLink, models.CASCADE, related_name="words")
    about = models.CharField(max_length=80)
    field = models.CharField(max_length=20)
    english = models.TextField()
    was = models.TextField()
    text = models.TextField()
    who = models.CharField(max_length=100)
    on = models.DateField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    version = models.PositiveIntegerField(default=1)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["link", "about", "field"], name="one_word_of_a_speaker_per_text"),
            models.CheckConstraint(
                condition=Q(state="waiting", decided_at=None) | (~Q(state="waiting") & Q(decided_at__isnull=False)),
                name="a_spoken_word_is_decided_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.about} {self.field}: {self.text[:40]}"

    @property
    def is_change(self) -> bool:
        return self.text != self.was
