"""Who acts: users, the organisations that provide support, and the teams that act for them.

A team is made with the first draft and is never public; the organisation it speaks for stays empty until a
moderator approves one or grants a claim.
"""

import uuid
from datetime import timedelta

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length, Lower
from django.db.models.lookups import LessThanOrEqual
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .guards import web_address


class UserManager(BaseUserManager):
    def create_user(self, email: str, password: str | None = None, **parts) -> "User":
        user = self.model(email=email.strip().lower(), **parts)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **parts) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **parts)

    def get_by_natural_key(self, email: str) -> "User":
        return self.get(email=email.strip().lower())


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who signs in: a provider, a moderator (`is_moderator`) or an administrator (`is_staff`)."""

    email = models.EmailField(max_length=254, unique=True)
    name = models.CharField(max_length=100, blank=True)
    is_moderator = models.BooleanField(default=False)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(email=Lower("email")), name="emails_are_lower_case")]

    def __str__(self) -> str:
        return self.name or self.email


class OrganisationQuerySet(models.QuerySet):
    def listed(self):
        return self.filter(listed=True)

    def named(self, words: list[str]):
        """Those whose name holds words that begin like all of these folded ones."""
        return self.filter(*(Q(folded_name__contains=f" {word}") for word in words))


class ListedOrganisations(models.Manager.from_queryset(OrganisationQuerySet)):
    def get_queryset(self):
        return super().get_queryset().listed()


class Organisation(models.Model):
    """A body that provides support: charity, NHS trust, council, user-led or community group."""

    class Sort(models.TextChoices):
        CHARITY = "charity", _("Charity")
        NHS = "nhs", _("National Health Service")
        COUNCIL = "council", _("Council")
        USER_LED = "user-led", _("Run by people with lived experience")
        COMMUNITY = "community", _("Community group")
        PARTNERSHIP = "partnership", _("Partnership")
        OTHER = "other", _("Other")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    folded_name = models.CharField(max_length=220, editable=False)
    sort = models.CharField(max_length=20, choices=Sort.choices, default=Sort.OTHER)
    summary = models.TextField(blank=True)
    website = models.CharField(max_length=500, blank=True)
    example = models.BooleanField(default=False)
    listed = models.BooleanField(default=True)

    objects = ListedOrganisations()
    everything = models.Manager.from_queryset(OrganisationQuerySet)()

    class Meta:
        ordering = ("name",)
        base_manager_name = "everything"
        constraints = [web_address("website", "organisation_website_is_a_web_address")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("organisation", args=[self.slug])

    @classmethod
    def was_listed(cls, slug: str) -> bool:
        """Whether an organisation stood at this address and was taken down."""
        return cls.everything.filter(slug=slug, listed=False).exists()


class Team(models.Model):
    """The people who act for one organisation; `trusted` teams may change times and pauses at once."""

    name = models.CharField(max_length=200)
    organisation = models.OneToOneField(Organisation, models.PROTECT, null=True, blank=True, related_name="team")
    trusted = models.BooleanField(default=False)
    made_at = models.DateTimeField(auto_now_add=True)
    members = models.ManyToManyField(User, through="Member", related_name="teams")

    def __str__(self) -> str:
        return self.name


class Member(models.Model):
    """One user's place in one team."""

    class Role(models.TextChoices):
        OWNER = "owner", _("Owner")
        MEMBER = "member", _("Member")

    team = models.ForeignKey(Team, models.CASCADE, related_name="memberships")
    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=10, choices=Role.choices, default=Role.MEMBER)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "user"], name="one_membership_per_user_and_team")]

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()})"


class UnsentPostQuerySet(models.QuerySet):
    def over(self, now):
        """Those that were kept for their hour."""
        return self.filter(at__lt=now - UnsentPost.KEPT_FOR)


class UnsentPost(models.Model):
    """What somebody sent when their session was over, kept for an hour: the session they have now holds its id.

    `sent` is the form as it was posted, urlencoded; `user` whose session ended, when we know. MOST is the length of
    path and form together, all of them ASCII.
    """

    MOST = 20_000
    KEPT_FOR = timedelta(hours=1)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    path = models.TextField()
    sent = models.TextField()
    user = models.ForeignKey(User, models.CASCADE, null=True, blank=True, related_name="unsent_posts")
    at = models.DateTimeField(db_index=True)

    objects = UnsentPostQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=LessThanOrEqual(Length("path") + Length("sent"), 20_000),
                name="an_unsent_post_is_at_most_20_kb",
            )
        ]

    def __str__(self) -> str:
        return self.path

    def is_over(self, now) -> bool:
        return now - self.at > self.KEPT_FOR
