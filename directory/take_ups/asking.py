"""Asking for an offer in the name of a group. Nothing reaches its organisation for ten minutes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory.acts import Refused
from directory.agreements import limits
from directory.agreements.access import held_team, proven_teams, why_apart
from directory.agreements.words import ON_ITS_WAY
from directory.models import Ask, Initiative, Offer, TakeUp, Team, User

from .reading import room

State = TakeUp.State


@dataclass(frozen=True)
class Requested:
    """What came of asking for an offer, in words. Without a take-up when nothing was asked for."""

    take_up: TakeUp | None
    words: str


@transaction.atomic
def request(
    offer: Offer, *, by: User, initiative: Initiative, ask: Ask | None = None, words: str = "", key: object
) -> Requested:
    """Asks for it in the name of this group. The same key asks once, however often it is sent.

    Over a limit nothing is refused: what has not reached anybody is held, which a refusal would take back.
    """
    team, now = held_team(initiative, by), timezone.now()
    if ask and ask.organisation_id != team.organisation_id:
        raise Refused(_("Choose something that your own group needs."))
    pk = uuid5(UUID(int=by.pk), f"take up {offer.pk} {key}")
    if known := _known(offer, team, pk):
        return known
    # Going over the limit also holds back what has reached nobody.
    if why_not := _hindrance(offer, team) or limits.held_back(limits.why_no_more(team, now), team, now):
        return Requested(None, why_not)
    values = {"offer": offer, "team": team, "initiative": initiative, "ask": ask, "words": words, "made_by": by}
    try:
        with transaction.atomic():
            made = TakeUp.objects.create(pk=pk, **values)
    except IntegrityError:
        return _known(offer, team, pk) or Requested(None, _("They have just changed something. Ask again."))
    return Requested(made, str(ON_ITS_WAY))


def why_nobody_can(offer: Offer, user: User, now: datetime) -> str:
    """Why this person cannot ask for it, whichever of their teams they ask for; empty when they can."""
    reasons = [_hindrance(offer, team) or limits.why_no_more(team, now) for team in proven_teams(user)]
    if not reasons:
        return _("You can take up offers as soon as your first listing is on the portal.")
    return "" if "" in reasons else reasons[0]


def _known(offer: Offer, team: Team, pk: UUID) -> Requested | None:
    """What this form has asked for before, or what this team asks for already."""
    mine = TakeUp.objects.for_line().filter(team=team, offer=offer)
    if same := mine.filter(pk=pk).first():
        is_on_its_way = same.state == State.REQUESTED and same.reached_at is None
        return Requested(same, str(ON_ITS_WAY) if is_on_its_way else _("You have asked for this."))
    live = mine.live().first()
    return Requested(live, _("You have asked for this already.")) if live else None


def _hindrance(offer: Offer, team: Team) -> str:
    """What stands between this team and this offer; empty when nothing does."""
    now = timezone.now()
    giver = Team.objects.filter(organisation=offer.organisation_id).first()
    if not offer.is_current(timezone.localdate(now)):
        return _("This offer is over. See what else there is.")
    if giver == team:
        return _("This offer is your own.")
    if giver is None:
        return _("Nobody of theirs uses the portal yet. Take it up in the way that they name.")
    if words := why_apart(offer, team):
        return words
    if room(offer) == 0:
        return _("All of it is given at the moment. Look again later, or see what else there is.")
    return str(limits.NOT_NOW) if _was_declined(offer, team, now) else ""


def _was_declined(offer: Offer, team: Team, now: datetime) -> bool:
    declined = TakeUp.objects.filter(offer=offer, team=team, state=State.DECLINED)
    return declined.filter(answered_at__gt=now - limits.AFTER_A_NO).exists()
