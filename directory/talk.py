"""Talk between two teams: a thread for a connection or a taken-up offer. Mails say only that there is a message.

Messages are deleted 180 days after they were written, unless moderators are reading a report about them.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from uuid import UUID, uuid5

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import moderation, notices
from directory.acts import Refused, same_words
from directory.agreements import sentence
from directory.models import Block, Case, Connection, Message, Organisation, Side, TakeUp, Team, Thread, User

KEPT_DAYS = 180
# Enough for two people who plan something; a program that writes by itself is stopped.
MOST_AN_HOUR = 30


@dataclass
class Seat:
    """A thread as one person sees it: the side for which they write, and the other one."""

    thread: Thread
    mine: Side
    theirs: Side
    they_speak: bool

    @property
    def their_name(self) -> str:
        """That of their organisation."""
        return str(self.theirs.team.organisation or self.theirs.team)

    @property
    def their_contact(self) -> str:
        """What they share; empty until both sides have shared theirs, and once the conversation has ended."""
        return self.theirs.contact if self.mine.contact and not self.closed_because else ""

    @cached_property
    def _blocks(self) -> set[int]:
        """The teams of the two that have blocked the other one."""
        teams = (self.mine.team_id, self.theirs.team_id)
        return set(Block.objects.filter(team__in=teams, blocked__in=teams).values_list("team", flat=True))

    @property
    def is_blocked_by_us(self) -> bool:
        return self.mine.team_id in self._blocks

    @cached_property
    def closed_because(self) -> str:
        """Why nothing can be written any more, in words; empty while it can. Whoever was blocked is not told so."""
        if self.is_blocked_by_us:
            return _("You have blocked them. Take that back to write to them.")
        is_open = self.they_speak and self.theirs.team_id not in self._blocks
        is_open = is_open and _going_on().filter(pk=self.thread.pk).exists()
        return "" if is_open else _("This conversation has ended. What was written stays here for a while.")

    @property
    def why_not(self) -> str:
        """Why this person cannot write now; empty when they can."""
        if self.closed_because:
            return self.closed_because
        an_hour_ago = timezone.now() - timedelta(hours=1)
        if Message.objects.filter(team=self.mine.team_id, made_at__gte=an_hour_ago).count() >= MOST_AN_HOUR:
            return _("Your team has written a great many messages in this hour. Send this one a little later.")
        return ""

    @property
    def unread(self) -> int:
        """How many messages of the other side nobody of this one has seen."""
        found = self.thread.messages.exclude(team=self.mine.team_id)
        return (found.filter(made_at__gt=self.mine.seen_at) if self.mine.seen_at else found).count()


@transaction.atomic
def begin(*, connection: Connection | None = None, take_up: TakeUp | None = None) -> Thread | None:
    """The thread of what was agreed, with its two sides; None while there are no two teams to talk."""
    teams = _teams(connection, take_up)
    if len(teams) < 2:
        return None
    thread, is_new = Thread.objects.get_or_create(connection=connection, take_up=take_up)
    # A team that comes later, as when a claim was taken back, does not read what others wrote.
    for team in teams if is_new else ():
        Side.objects.get_or_create(thread=thread, team=team)
    return thread


def threads_of(user: User) -> QuerySet[Thread]:
    """Those in which one of this person's teams talks."""
    threads = Thread.objects.of_user(user)
    return threads.select_related("connection__asking", "connection__asked", "take_up__offer")


def thread_with(user: User, organisation: Organisation) -> Thread | None:
    """The latest one that goes on between a team of this person and that of an organisation."""
    found = Thread.objects.of_user(user).filter(sides__team__organisation=organisation)
    return found.filter(pk__in=_going_on().values("pk")).first()


def seat(thread: Thread, user: User) -> Seat:
    """For whom this person writes here. Raises Thread.DoesNotExist for anybody else."""
    own = set(user.teams.values_list("pk", flat=True))
    speaks = Exists(Side.objects.speaking().filter(pk=OuterRef("pk")))
    found = thread.sides.annotate(speaks=speaks).select_related("team__organisation")
    sides = sorted(found, key=lambda side: not (side.speaks and side.team_id in own))
    if not sides or not sides[0].speaks or sides[0].team_id not in own:
        raise Thread.DoesNotExist
    mine, theirs = sides
    return Seat(thread, mine, theirs, theirs.speaks)


def about(thread: Thread) -> str:
    """What was agreed, in words."""
    return sentence(thread.connection) if thread.connection else str(thread.take_up.offer)


def messages_of(thread: Thread | None) -> QuerySet[Message]:
    """All that is left of a conversation, the newest first."""
    return Message.objects.filter(thread=thread).select_related("by", "team__organisation").order_by("-made_at", "pk")


def with_news(user: User) -> QuerySet[Thread]:
    """Those of this person's threads in which the other side wrote something that theirs has not seen."""
    theirs = Message.objects.filter(thread=OuterRef("thread")).exclude(team=OuterRef("team"))
    unseen = Q(Exists(theirs), seen_at=None) | Q(Exists(theirs.filter(made_at__gt=OuterRef("seen_at"))))
    mine = Side.objects.speaking().filter(unseen, team__members=user)
    return Thread.objects.filter(pk__in=mine.values("thread"))


@transaction.atomic
def write(thread: Thread, text: str, *, by: User, key: object) -> Message:
    """One message; the same key writes once. The other side has a mail, unless it has one that nobody followed yet."""
    Thread.objects.select_for_update().get(pk=thread.pk)
    here, pk = seat(thread, by), uuid5(UUID(int=by.pk), f"message {key}")
    known = Message.objects.filter(pk=pk).first()
    if known:
        same_words(known, thread_id=here.thread.pk, team_id=here.mine.team_id, text=text)
        return known
    if here.why_not:
        raise Refused(here.why_not)
    message = Message.objects.create(pk=pk, thread=thread, team=here.mine.team, by=by, text=text)
    if Side.objects.filter(pk=here.theirs.pk, told_at=None).update(told_at=timezone.now()):
        for member in here.theirs.team.members.filter(is_active=True):
            notices.write(member.email, "message", thread=thread)
    return message


@transaction.atomic
def look(thread: Thread, *, by: User) -> None:
    """Remembers that this side has read everything so far; nothing changes when there is nothing new."""
    here = seat(thread, by)
    if here.unread:
        Side.objects.filter(pk=here.mine.pk).update(seen_at=timezone.now(), told_at=None)


def share_contact(thread: Thread, contact: str, *, by: User) -> None:
    """What this side would share; empty takes it back. The other side sees it only while both have given theirs."""
    Side.objects.filter(pk=seat(thread, by).mine.pk).update(contact=contact.strip())


def block(thread: Thread, *, by: User) -> None:
    """From now on the other team can neither write to this one nor ask it. It is not told."""
    here = seat(thread, by)
    Block.objects.get_or_create(team=here.mine.team, blocked=here.theirs.team, defaults={"by": by})


def unblock(thread: Thread, *, by: User) -> None:
    here = seat(thread, by)
    Block.objects.filter(team=here.mine.team, blocked=here.theirs.team).delete()


def report(thread: Thread, *, by: User, about: str, words: str, key: object) -> Case:
    """Puts the thread before the moderators, who may then read it; nobody else is told."""
    here = seat(thread, by)
    case_key = uuid5(UUID(int=by.pk), f"report {key}")
    return moderation.report_thread(here.thread, by=by, about=about, words=words, key=case_key)


def purge(now: datetime) -> int:
    """Deletes messages that are old enough, and contacts of ended threads without any; how many messages."""
    reported = Case.objects.filter(sort=Case.Sort.TALK, state=Case.State.OPEN).values("subject")
    old = Message.objects.filter(made_at__lt=now - timedelta(days=KEPT_DAYS)).exclude(thread__in=reported)
    count, _by_table = old.delete()
    agreed = Q(connection__state=Connection.State.AGREED)
    ended = Thread.objects.exclude(agreed | Q(take_up__state__in=(TakeUp.State.ACCEPTED, TakeUp.State.DONE)))
    Side.objects.filter(thread__in=ended.filter(messages=None)).exclude(contact="").update(contact="")
    return count


def _going_on() -> QuerySet[Thread]:
    """Those about what is agreed between listings, or about an offer, that visitors see."""
    connection = {"connection__asking__listed": True, "connection__asked__listed": True}
    agreed = Q(connection__state=Connection.State.AGREED, **connection)
    taken = Q(take_up__state__in=(TakeUp.State.ACCEPTED, TakeUp.State.DONE), take_up__offer__listed=True)
    group = Q(take_up__initiative=None) | Q(take_up__initiative__listed=True)
    return Thread.objects.filter(agreed | taken & group)


def _teams(connection: Connection | None, take_up: TakeUp | None) -> QuerySet[Team]:
    if connection:
        organisations = (connection.asking.organisation_id, connection.asked.organisation_id)
        return Team.objects.filter(organisation__in=[pk for pk in organisations if pk])
    return Team.objects.filter(Q(pk=take_up.team_id) | Q(organisation=take_up.offer.organisation_id))
