"""The initiative: what is listed, searched and connected. (Open Referral: `service`.)

Three facts, never one field: `state` says whether it runs, the latest Confirmation whether anybody checked it,
`listed` whether visitors may see it. `Initiative.objects` is listed rows only.
"""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from directory import week

from .people import Organisation, User
from .querysets import InitiativeQuerySet, ListedInitiatives
from .trust import GIVEN, OTHER, Standing
from .vocabulary import Moment, Term
from .wording import said


class Initiative(Standing, models.Model):
    """One initiative with everything that its page says. Empty and null mean "not stated"."""

    class Type(models.TextChoices):
        INITIATIVE = "initiative", _("Initiative")
        GROUP = "group", _("Group")
        NETWORK = "network", _("Network")
        ACCESS_POINT = "access-point", _("Way in to services")
        INFORMATION_SERVICE = "information-service", _("Information service")
        PAST_EVENT = "past-event", _("Past event")

    class State(models.TextChoices):
        RUNNING = "running", _("Running")
        PAUSED = "paused", _("Paused")
        ENDED = "ended", _("Ended")
        MOVED = "moved", _("Moved")

    class Capacity(models.TextChoices):
        ROOM = "room", _("There is room")
        ASK = "ask", _("Ask first whether there is room")
        FULL = "full", _("Full at the moment")

    class Cost(models.TextChoices):
        FREE = "free", _("Free")
        SOME_COST = "some-cost", _("Costs something")

    class Tier(models.TextChoices):
        INFORMAL = "informal", _("Friends and peers")
        ORGANISED = "organised", _("Mentors and buddies")
        PAID = "paid", _("Paid peer workers")

    class LedBy(models.TextChoices):
        USER_LED = "user-led", _("Run by peers")
        PEER_DELIVERED = "peer-delivered", _("Support from peers")
        MIXED = "mixed", _("Run together")
        PROFESSIONAL = "professional", _("Run by professionals")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    # For paper: /g/<code>/ lasts for ever, whatever becomes of the name.
    code = models.CharField(max_length=12, unique=True, editable=False)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=10, blank=True)
    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, blank=True, related_name="initiatives")
    type = models.CharField(max_length=20, choices=Type.choices, default=Type.INITIATIVE)
    tier = models.CharField(max_length=20, choices=Tier.choices, blank=True)
    led_by = models.CharField(max_length=20, choices=LedBy.choices, blank=True)
    summary = models.TextField(blank=True)
    first_time = models.TextField(blank=True)
    # What the group says of itself in its own language, and which language that is.
    own_words = models.TextField(blank=True)
    own_words_language = models.CharField(max_length=10, blank=True)
    who_for = models.TextField(blank=True)
    not_for = models.TextField(blank=True)
    age_from = models.PositiveSmallIntegerField(null=True, blank=True)
    age_to = models.PositiveSmallIntegerField(null=True, blank=True)
    terms = models.ManyToManyField(Term, related_name="initiatives", blank=True)
    # It is for more than one moment; for whom it is, is another question.
    ANY_MOMENT = _("Not for one moment only")
    any_moment = models.BooleanField(default=False)
    # Nobody has asked the group: that it is open at any moment is our own reading, until the group says otherwise.
    any_moment_assumed = models.BooleanField(default=False)
    moments = models.ManyToManyField(Moment, through="InitiativeMoment", related_name="initiatives")
    catchment = models.TextField(blank=True)
    times_note = models.TextField(blank=True)
    how_to_join = models.TextField(blank=True)
    no_referral = models.BooleanField(null=True, blank=True)
    no_waiting_list = models.BooleanField(null=True, blank=True)
    no_diagnosis = models.BooleanField(null=True, blank=True)
    cost = models.CharField(max_length=20, choices=Cost.choices, blank=True)
    cost_note = models.TextField(blank=True)
    access_note = models.TextField(blank=True)
    support_for_peers = models.TextField(blank=True)
    give_and_receive = models.TextField(blank=True)
    continuity = models.TextField(blank=True)
    waiting = models.TextField(blank=True)
    capacity = models.CharField(max_length=10, choices=Capacity.choices, blank=True)
    funding_until = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.RUNNING)
    paused_until = models.DateField(null=True, blank=True)
    # Public pages say so, or let us think so, and nobody has told us: until a person finds it true.
    probably_ended = models.BooleanField(default=False)
    moved_to = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="moved_from")
    as_of = models.CharField(max_length=7, blank=True)
    as_of_estimated = models.BooleanField(default=False)
    researcher_note = models.TextField(blank=True)
    example = models.BooleanField(default=False)
    in_open_data = models.BooleanField(default=True)
    looking_for_partners = models.BooleanField(default=False)
    listed = models.BooleanField(default=True)

    # Annotated by `for_card`: a change to when, where, contact or state waits; a report of harm is unread.
    changing = alarmed = False
    # What visitors may read of its connections, where memory/ loaded it.
    connected: list[dict]

    objects = ListedInitiatives()
    everything = models.Manager.from_queryset(InitiativeQuerySet)()

    class Meta:
        ordering = ("name",)
        base_manager_name = "everything"
        constraints = [
            models.CheckConstraint(condition=Q(paused_until=None) | Q(state="paused"), name="only_a_pause_has_an_end"),
            models.CheckConstraint(
                condition=Q(age_from=None) | Q(age_to=None) | Q(age_from__lte=models.F("age_to")),
                name="ages_run_upwards",
            ),
            models.CheckConstraint(
                condition=Q(any_moment_assumed=False) | Q(any_moment=True), name="only_any_moment_is_assumed"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("initiative", args=[self.slug])

    @classmethod
    def was_listed(cls, slug: str) -> bool:
        """Whether a listing stood at this address, now or formerly, and was taken down."""
        here = Q(slug=slug) | Q(former_slugs__slug=slug)
        return cls.everything.filter(here, listed=False).exists()

    @classmethod
    def slug_for(cls, code: str) -> str | None:
        """The present slug of the listing with this short address, also of one that was taken down."""
        return cls.everything.filter(code=code.upper()).values_list("slug", flat=True).first()

    def patterns(self) -> list[week.Pattern]:
        """The sessions whose times may be said, as plain values. Needs sessions loaded."""
        return [session.pattern() for session in self.sessions.all() if session.times_shown]

    def last_checked(self) -> date | None:
        """The day of the latest Confirmation that found the listing true. Needs confirmations loaded."""
        return max((c.day for c in self.confirmations.all() if c.still_true), default=None)

    def has_changed_since_checked(self) -> bool:
        """Whether somebody checked it, and it says something else now. Needs confirmations loaded."""
        return self.last_checked() is None and bool(self.confirmations.all())

    def chosen(self, vocabulary: str) -> dict[str, str]:
        """Slug to name in the language of the page, of its terms in one vocabulary."""
        return {term.slug: said(term, "name") for term in self.terms.all() if term.vocabulary == vocabulary}


class InitiativeMoment(models.Model):
    """What one initiative does at one moment, and whether its source says so or we concluded it."""

    class Basis(models.TextChoices):
        STATED = "stated", _("Stated")
        INFERRED = "inferred", _("We think so")

    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="moment_links")
    moment = models.ForeignKey(Moment, models.PROTECT, related_name="initiative_links")
    words = models.TextField(blank=True)
    basis = models.CharField(max_length=10, choices=Basis.choices, default=Basis.STATED)

    class Meta:
        ordering = ("moment__position",)
        constraints = [models.UniqueConstraint(fields=["initiative", "moment"], name="one_line_per_moment")]

    def __str__(self) -> str:
        return f"{self.initiative}: {self.moment}"


class Alias(models.Model):
    """Another name under which people look for an initiative."""

    class Sort(models.TextChoices):
        SHORT = "short", _("Short name")
        FORMER = "former", _("Former name")
        OTHER = "other", _("Other name")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)
    sort = models.CharField(max_length=10, choices=Sort.choices, default=Sort.OTHER)
    language = models.CharField(max_length=10, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.name


class FormerSlug(models.Model):
    """An address that a listing once had: it answers with the way to the new one, for ever."""

    slug = models.SlugField(max_length=120, unique=True)
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="former_slugs")

    def __str__(self) -> str:
        return self.slug


class Source(models.Model):
    """Where a fact of a listing comes from, and how old it was.

    `times`: whether the listed hours come from this page, or it gives others. One that prints no year has no `as_of`.
    """

    class Times(models.TextChoices):
        GIVEN = GIVEN, _("It gives these hours")
        OTHER = OTHER, _("It gives other hours")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="sources")
    title = models.CharField(max_length=300)
    url = models.CharField(max_length=500, blank=True)
    as_of = models.CharField(max_length=7, blank=True)
    times = models.CharField(max_length=10, choices=Times.choices, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.title


class Confirmation(models.Model):
    """A person saying, on a day and in a way, that what is listed is still true. Not a save.

    `still_true` ends when the listing promises another time, place or way to get in touch: nobody has checked that.
    """

    class Way(models.TextChoices):
        RANG = "rang", _("By phone")
        WROTE = "wrote", _("In writing")
        VISITED = "visited", _("In person")
        PROVIDER = "provider", _("By the people who run it")
        EXAMPLE = "example", _("Invented example")

    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="confirmations")
    day = models.DateField()
    way = models.CharField(max_length=10, choices=Way.choices)
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="confirmations")
    still_true = models.BooleanField(default=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ("-day",)
        indexes = [models.Index(fields=["initiative", "-day"], name="latest_confirmation")]

    def __str__(self) -> str:
        return f"{self.initiative}, {self.day}"
