"""One mail a fortnight at most, to people who run something, and only when there is something new to say.

It says what waits, whom they could connect with, what fits what they ask for, and which offers end soon. One click in
the mail stops it, without signing in.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import agreements, connections, matching, notices
from directory.matching import matches
from directory.models import Ask, Connection, Digest, Offer, TakeUp, User

FORTNIGHT, A_DAY = timedelta(days=14), timedelta(days=1)
ENDS_SOON = timedelta(days=21)
MOST_SUGGESTIONS = 3
# So many people at a time: the mails behind this wait meanwhile.
AT_ONCE = 20
SALT = "directory.digest"


@dataclass(frozen=True)
class News:
    """What there is to say to one person: each a list of lines, empty where there is nothing."""

    waiting: list[str] = field(default_factory=list)
    suggestions: list[str] = field(default_factory=list)
    fitting: list[str] = field(default_factory=list)
    ending: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any((self.waiting, self.suggestions, self.fitting, self.ending))

    @property
    def mark(self) -> str:
        """Differs when there is something else to say."""
        return hashlib.sha256(repr(self).encode()).hexdigest()


def tick(now: datetime) -> int:
    """Writes to those whose fortnight is over and for whom there is something; how many mails."""
    return sum(_write_to(user, now) for user in due(now)[:AT_ONCE])


def due(now: datetime) -> QuerySet[User]:
    """Active people of an organisation who have not stopped it, at whom the portal has not looked since yesterday."""
    people = User.objects.filter(is_active=True, memberships__team__organisation__isnull=False)
    stopped = Q(digest__stopped_at__isnull=False)
    too_soon = Q(digest__last_at__gt=now - FORTNIGHT) | Q(digest__looked_at__gt=now - A_DAY)
    return people.filter(joined_at__lte=now - FORTNIGHT).exclude(stopped | too_soon).order_by("pk").distinct()


def news_for(user: User, today: date) -> News:
    """What there is to say to this person today, about all their teams."""
    teams = list(user.teams.exclude(organisation=None).select_related("organisation"))
    advice = [one for team in teams for one in matching.for_team(team, today)]
    suggestions = [_suggestion(one.mine, each) for one in advice for each in one.suggestions[:1]]
    fitting = [_fit(ask, len(offers)) for team in teams for ask, offers in matches(team, today) if offers]
    return News(list(_waiting(user)), suggestions[:MOST_SUGGESTIONS], fitting, list(_ending(user, today)))


def stop_page(user: User) -> str:
    """The address on which this person, and nobody else, stops it or has it again; no signing in."""
    return reverse("mail-stop", args=[signed(user.pk)])


def signed(pk: int) -> str:
    """Stands for this person in an address that nobody else can make; it never runs out."""
    return Signer(salt=SALT).sign(pk)


def whose(address: str) -> User | None:
    """The person of such an address; None for one that nobody signed."""
    try:
        return User.objects.filter(pk=Signer(salt=SALT).unsign(address), is_active=True).first()
    except BadSignature:
        return None


def stop(user: User) -> None:
    Digest.objects.update_or_create(user=user, defaults={"stopped_at": timezone.now()})


def start_again(user: User) -> None:
    Digest.objects.update_or_create(user=user, defaults={"stopped_at": None})


def is_stopped(user: User) -> bool:
    return Digest.objects.filter(user=user, stopped_at__isnull=False).exists()


@transaction.atomic
def _write_to(user: User, now: datetime) -> bool:
    """Whether there was something new. Of two workers, one writes."""
    User.objects.select_for_update().get(pk=user.pk)
    if not due(now).filter(pk=user.pk).exists():
        return False
    row, _is_new = Digest.objects.get_or_create(user=user)
    news, row.looked_at = news_for(user, timezone.localdate(now)), now
    is_new = bool(news) and news.mark != row.said
    if is_new:
        row.last_at, row.said = now, news.mark
        notices.write(user.email, "digest", stop_url=settings.SITE_URL + stop_page(user), news=news)
    row.save(update_fields=["looked_at", "last_at", "said"])
    return is_new


def _waiting(user: User) -> Iterator[str]:
    """Requests that wait for an answer of theirs, as the sentences of the two sorts."""
    asked = connections.of_user(user).filter(state=Connection.State.ASKED, reached_at__isnull=False)
    for one in asked.filter(asked__organisation__team__members=user).order_by("reached_at"):
        yield agreements.sentence(one)
    taken = TakeUp.objects.for_line().filter(state=TakeUp.State.REQUESTED, reached_at__isnull=False)
    for one in taken.filter(offer__organisation__team__members=user, offer__listed=True).order_by("reached_at"):
        yield str(one.offer)


def _ending(user: User, today: date) -> Iterator[str]:
    """Offers of theirs that end soon, with the day."""
    mine = Offer.objects.filter(organisation__team__members=user, until__gte=today, until__lte=today + ENDS_SOON)
    for offer in mine.order_by("until", "name").distinct():
        yield f"{offer.name} ({offer.until:%-d %B})"


def _suggestion(mine, suggestion) -> str:
    words = {"mine": mine.name, "other": suggestion.other.name, "why": " ".join(suggestion.reasons)}
    return _("%(mine)s and %(other)s: %(why)s") % words


def _fit(ask: Ask, count: int) -> str:
    words = ngettext("%(ask)s: %(count)d offer fits", "%(ask)s: %(count)d offers fit", count)
    return words % {"ask": ask.name, "count": count}
