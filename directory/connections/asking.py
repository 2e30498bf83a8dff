"""Asking another initiative to connect. Nothing reaches it for ten minutes; until then nothing has happened."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from directory.acts import Refused
from directory.agreements import limits
from directory.agreements.access import held_team, is_unclaimed, why_apart
from directory.agreements.limits import UNTIL_IT_REACHES_THEM
from directory.agreements.words import ON_ITS_WAY
from directory.models import Connection, Initiative, Team, User

from .passing import reach
from .words import WAYS

State = Connection.State


@dataclass(frozen=True)
class Outcome:
    """What came of asking, in words. Without a connection when nothing was asked."""

    connection: Connection | None
    words: str


def ask(asking: Initiative, asked: Initiative, *, by: User, way: str, message: str = "", key: object) -> Outcome:
    """Asks in the name of `asking`, in a way of WAYS. The same key asks once, however often it is sent.

    Over a limit nothing is refused: what has not reached anybody is held, which a refusal would take back.
    """
    relation, towards_asking, _label = WAYS[way]
    if asking.pk == asked.pk:
        raise Refused(_("Choose another one: this is your own."))
    values = {"asking": asking, "asked": asked, "relation": relation, "towards_asking": towards_asking}
    values |= {"message": message, "made_by": by}
    pk, now = uuid5(UUID(int=by.pk), f"ask {asking.pk} {asked.pk} {way} {key}"), timezone.now()
    with transaction.atomic():
        team = held_team(asking, by)
        known = Connection.objects.for_line().filter(pk=pk).first() or _live(asking, asked, relation)
        if known is None and team.organisation_id == asked.organisation_id:
            return _agreed_at_once(Connection(pk=pk, **values, by=by), now)
        if known is None and (words := _why_not(team, now, asking=asking, asked=asked, relation=relation)):
            return Outcome(None, words)
        return _known(known, team, now, message) if known else _asked(Connection(pk=pk, **values), team, now)


def _live(asking: Initiative, asked: Initiative, relation: str) -> Connection | None:
    """What is asked for or agreed between the two already, whoever asked."""
    pair = Q(asking=asking, asked=asked) | Q(asking=asked, asked=asking)
    return Connection.objects.live().for_line().filter(pair, relation=relation).first()


def _why_not(team: Team, now: datetime, *, asking: Initiative, asked: Initiative, relation: str) -> str:
    """Why it cannot be asked. Going over a limit also holds back what has reached nobody."""
    if words := why_apart(asked, asking):
        return words
    if limits.asked_before(asking, asked, relation, now):
        return str(limits.NOT_NOW)
    return limits.held_back(limits.why_not_now(team, now), team, now)


def _asked(connection: Connection, team: Team, now: datetime) -> Outcome:
    connection.due_at = now + UNTIL_IT_REACHES_THEM
    try:
        with transaction.atomic():
            connection.save(force_insert=True)
    except IntegrityError:
        # They have asked in the same instant: one of the two stands, unless it is gone again by now.
        theirs = _live(connection.asking, connection.asked, connection.relation)
        if theirs is None:
            return Outcome(None, _("They have just changed something. Ask again."))
        return _known(theirs, team, now, connection.message)
    return Outcome(connection, _on_its_way(connection))


def _known(connection: Connection, team: Team, now: datetime, message: str) -> Outcome:
    """What stands already: their own words again for one's own, and for another's the way to answer it."""
    if connection.asking.organisation_id == team.organisation_id:
        return _own(connection, message)
    if connection.state == State.HELD:
        return Outcome(None, _("This is with our moderators already. You will hear from us."))
    if connection.state == State.AGREED:
        return Outcome(connection, _("You are connected in this way already."))
    reach(connection, now)
    return Outcome(connection, _("They have just asked you the same. You can answer here."))


def _own(connection: Connection, message: str) -> Outcome:
    if connection.state == State.AGREED:
        return Outcome(connection, _("You are connected."))
    if connection.message != message:
        return Outcome(connection, _("You have asked them this already. Take it back to ask in other words."))
    if connection.state == State.ASKED and connection.reached_at is None:
        return Outcome(connection, _on_its_way(connection))
    return Outcome(connection, _("You have asked them this already."))


def _on_its_way(connection: Connection) -> str:
    if is_unclaimed(connection.asked):
        return _("Asked. Nobody there uses the portal yet, so our moderators try to introduce you.")
    return str(ON_ITS_WAY)


def _agreed_at_once(connection: Connection, now: datetime) -> Outcome:
    """Between two initiatives of one team there is nobody to ask."""
    connection.state = State.AGREED
    connection.due_at = connection.reached_at = connection.answered_at = now
    connection.save(force_insert=True)
    return Outcome(connection, _("You are connected."))
