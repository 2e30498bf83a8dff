"""Where an initiative happens, and how to reach it.

A place holds only what may be public. A door that is not shown lives in PrivateAddress, which nothing but content,
moderation and a provider's own pages may import; everything that is computed is computed from the published point.
"""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory import telephone, week
from directory.foreign import quoted

from .guards import web_address
from .initiative import Initiative
from .people import Organisation


class Place(models.Model):
    """The public side of a place: words, area, and a point that is the door, the district's centre or nothing."""

    class Shown(models.TextChoices):
        ADDRESS = "address", _("The whole address")
        AREA = "area", _("Only the area")
        HIDDEN = "hidden", _("Nothing")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="places")
    name = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=300, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    district = models.CharField(max_length=5, blank=True)
    area = models.CharField(max_length=120, blank=True)
    shown = models.CharField(max_length=10, choices=Shown.choices, default=Shown.AREA)
    directions = models.TextField(blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position",)
        constraints = [
            models.CheckConstraint(
                condition=Q(shown="address") | Q(address="", postcode="", name="", directions=""),
                name="a_door_is_public_only_when_shown",
            ),
            models.CheckConstraint(
                condition=~Q(shown="hidden") | Q(area="", district="", latitude=None, longitude=None),
                name="a_hidden_place_says_nothing",
            ),
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def words(self) -> str:
        """What may be said of the place on a card: the area and the district, never more than is shown."""
        if self.shown == self.Shown.HIDDEN:
            return str(_("Ask us where"))
        return quoted(", ".join(part for part in (self.area, self.district) if part))


class PrivateAddress(models.Model):
    """The door of a place that shows only its area, or nothing."""

    place = models.OneToOneField(Place, models.CASCADE, primary_key=True, related_name="private")
    name = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=300, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    area = models.CharField(max_length=120, blank=True)
    directions = models.TextField(blank=True)

    def __str__(self) -> str:
        return str(self.place_id)


class Contact(models.Model):
    """One way to reach an initiative or an organisation, and when it is answered.

    `hours` is a list of [opens, closes] in minutes of the week. A `personal` number is shown on the page and the
    leaflet only.
    """

    class Sort(models.TextChoices):
        PHONE = "phone", _("Phone")
        TEXT = "text", _("Text message")
        EMAIL = "email", _("E-mail")
        WEB = "web", _("Website")

    # Those that ring somebody's telephone.
    RINGS = (Sort.PHONE, Sort.TEXT)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.ForeignKey(Initiative, models.CASCADE, null=True, blank=True, related_name="contacts")
    organisation = models.ForeignKey(Organisation, models.CASCADE, null=True, blank=True, related_name="contacts")
    sort = models.CharField(max_length=10, choices=Sort.choices)
    value = models.CharField(max_length=500)
    name = models.CharField(max_length=100, blank=True)
    hours = models.JSONField(default=list, blank=True)
    any_time = models.BooleanField(default=False)
    cost_note = models.CharField(max_length=200, blank=True)
    languages = models.JSONField(default=list, blank=True)
    personal = models.BooleanField(default=False)
    preferred = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position",)
        constraints = [
            models.CheckConstraint(
                condition=Q(initiative=None, organisation__isnull=False)
                | Q(initiative__isnull=False, organisation=None),
                name="a_contact_belongs_to_one_body",
            ),
            models.CheckConstraint(
                condition=~Q(sort="web") | web_address("value", "web").condition,
                name="a_web_contact_is_a_web_address",
            ),
        ]

    def __str__(self) -> str:
        return self.value

    @classmethod
    def reading(cls, value: str) -> "Contact":
        """A number, e-mail or web address of which nobody said what it is; not saved."""
        is_web = value.startswith(("http://", "https://"))
        return cls(sort=cls.Sort.WEB if is_web else cls.Sort.EMAIL if "@" in value else cls.Sort.PHONE, value=value)

    @property
    def href(self) -> str:
        """Where a link leads; empty for a number that is none, so that nobody rings what nobody typed."""
        if self.sort in self.RINGS:
            return telephone.link(self.value, texts=self.sort == self.Sort.TEXT)
        return f"mailto:{self.value}" if self.sort == self.Sort.EMAIL else self.value

    @property
    def is_ringable(self) -> bool:
        return self.sort in self.RINGS and bool(self.href)

    @property
    def can_ask(self) -> bool:
        """Whether a list may say that somebody can ring or write to ask first. A web page can only be read."""
        return not self.personal and (self.is_ringable or self.sort == self.Sort.EMAIL)

    def spans(self) -> list[week.Span]:
        """Its hours; none when nobody has told us, or in a way that nobody can read: one listing must not keep all
        others from being read."""
        try:
            return [week.Span(*span) for span in self.hours]
        except (TypeError, ValueError):
            return []

    def answered_patterns(self) -> list[week.Pattern]:
        """When it is answered, as `answered_at` says it of one minute."""
        if self.any_time:
            return [week.Pattern(week.Span(0, week.WEEK), bank_holidays="runs")]
        return [week.Pattern(span) for span in self.spans()]

    def answered_at(self, now: datetime, holidays) -> str:
        """ "sure", "unsure" (a bank holiday) or "no": whether somebody answers at this wall-clock minute; "" when
        nobody has told us the hours. "At any time, day and night" is said of bank holidays too."""
        if self.any_time or not self.spans():
            return "sure" if self.any_time else ""
        return week.answered(self.hours, now, holidays)
