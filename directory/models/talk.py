"""What two teams write to each other: a thread for a connection or a taken-up offer. Mails never repeat its words."""

import uuid

from django.db import models
from django.db.models import F, Q

from .connection import Connection
from .people import Team, User
from .take_up import TakeUp


class ThreadQuerySet(models.QuerySet):
    def of_user(self, user: User):
        """Those in which a team of this person speaks."""
        return self.filter(pk__in=Side.objects.speaking().filter(team__members=user).values("thread"))


class Thread(models.Model):
    """One conversation, about one connection or one taken-up offer, between two teams."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    connection = models.OneToOneField(Connection, models.CASCADE, null=True, blank=True, related_name="thread")
    take_up = models.OneToOneField(TakeUp, models.CASCADE, null=True, blank=True, related_name="thread")
    made_at = models.DateTimeField(auto_now_add=True)

    objects = ThreadQuerySet.as_manager()

    class Meta:
        ordering = ("-made_at",)
        constraints = [
            models.CheckConstraint(
                condition=Q(connection=None, take_up__isnull=False) | Q(connection__isnull=False, take_up=None),
                name="a_thread_is_about_one_thing",
            )
        ]

    def __str__(self) -> str:
        return str(self.connection or self.take_up)


class SideQuerySet(models.QuerySet):
    def speaking(self):
        """Those of teams that still speak for what the conversation is about, and have not lost it since."""
        connection, take_up, organisation = "thread__connection", "thread__take_up", F("team__organisation")
        connected = [Q(**{f"{connection}__{side}__organisation": organisation}) for side in ("asking", "asked")]
        group = Q(**{f"{take_up}__initiative": None}) | Q(**{f"{take_up}__initiative__organisation": organisation})
        takes = Q(**{f"{take_up}__team": F("team")}) & group
        return self.filter(connected[0] | connected[1] | Q(**{f"{take_up}__offer__organisation": organisation}) | takes)


class Side(models.Model):
    """One of the two teams in a thread: up to when it has read, and the contact details it would share.

    `contact` is seen by the other side only while both have given one. `told_at`: a mail went out, and nobody of
    this side has looked since.
    """

    thread = models.ForeignKey(Thread, models.CASCADE, related_name="sides")
    team = models.ForeignKey(Team, models.CASCADE, related_name="sides")
    seen_at = models.DateTimeField(null=True, blank=True)
    told_at = models.DateTimeField(null=True, blank=True)
    contact = models.CharField(max_length=300, blank=True)

    objects = SideQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thread", "team"], name="one_side_per_thread_and_team")]

    def __str__(self) -> str:
        return f"{self.team}: {self.thread}"


class Message(models.Model):
    """One message. `id` comes from the form, so that a message that is sent twice is there once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    thread = models.ForeignKey(Thread, models.CASCADE, related_name="messages")
    team = models.ForeignKey(Team, models.CASCADE, related_name="messages")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="messages")
    text = models.TextField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("made_at",)
        indexes = [models.Index(fields=["made_at"], name="messages_by_age")]

    def __str__(self) -> str:
        return f"{self.team}, {self.made_at}"


class Block(models.Model):
    """A team that wants nothing more from another one. The other one is never told."""

    team = models.ForeignKey(Team, models.CASCADE, related_name="blocks")
    blocked = models.ForeignKey(Team, models.CASCADE, related_name="blocked_by")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "blocked"], name="one_block_per_pair_of_teams")]

    def __str__(self) -> str:
        return f"{self.team}: {self.blocked}"
