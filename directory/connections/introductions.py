"""What moderators do: introduce a team to a listing that has none, and decide about requests that were held back.

Nobody acts here on what their own organisation asks, or is asked.
"""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import acts, moderation, notices, take_ups
from directory.acts import Refused
from directory.agreements.access import is_blocked, is_unclaimed, members_of, organisations_of, sides
from directory.agreements.connection_table import TABLE
from directory.agreements.limits import HELD
from directory.models import Case, Connection, TakeUp, User

from .passing import close_case, introduce, reach, tell

State = Connection.State


@dataclass
class Introduction:
    """A case of the list, with what it is about. `is_held`: all that one organisation asked, and asked for."""

    case: Case
    connections: list[Connection] = field(default_factory=list)
    take_ups: list[TakeUp] = field(default_factory=list)

    @property
    def is_held(self) -> bool:
        return self.case.kind == HELD

    @property
    def count(self) -> int:
        return len(self.connections) + len(self.take_ups)

    @property
    def one(self) -> Connection | None:
        return self.connections[0] if self.connections else None


def cases() -> QuerySet[Case]:
    return Case.objects.filter(sort=Case.Sort.INTRODUCTION).select_related("taken_by")


def introductions(rows: list[Case]) -> list[Introduction]:
    """These cases with what they are about, in three queries however many they are."""
    found = {case.subject: Introduction(case) for case in rows}
    lines = Connection.objects.for_line()
    for one in lines.filter(pk__in=[case.subject for case in rows if case.kind != HELD]):
        found[one.pk].connections.append(one)
    owners = [case.subject for case in rows if case.kind == HELD]
    for one in lines.filter(state=State.HELD, asking__organisation__in=owners) if owners else ():
        found[one.asking.organisation_id].connections.append(one)
    wanted = TakeUp.objects.for_line().filter(state=TakeUp.State.HELD, team__organisation__in=owners)
    for one in wanted if owners else ():
        found[one.team.organisation_id].take_ups.append(one)
    return list(found.values())


def introduction(case: Case) -> Introduction:
    return introductions([case])[0]


@transaction.atomic
def told(case: Case, *, by: User, text: str) -> None:
    """Writes down that the group has heard of it; it stays on the list."""
    _not_their_own(introduction(case), by)
    _is_open(case)
    moderation.note(case, by=by, text=text)


@transaction.atomic
def by_hand(case: Case, *, by: User, text: str) -> Connection:
    """The two know each other now, and both want it: agreed in the name of the listing without a team."""
    connection, now = _one_unclaimed(case, by), timezone.now()
    # Whoever claims the listing later sees what was agreed in its name, and can end it.
    said = {"by_id": by.pk}
    if TABLE.make(connection, "by-hand", by=by, reason=text, said=said, answered_at=now, reached_at=now):
        moderation.note(case, by=by, text=text)
        _answered(connection)
    return connection


@transaction.atomic
def rather_not(case: Case, *, by: User) -> Connection:
    """Says no in their name, in kind words."""
    connection = _one_unclaimed(case, by)
    if TABLE.make(connection, "rather-not", by=by, said={"by_id": by.pk}, answered_at=timezone.now()):
        _answered(connection)
    return connection


@transaction.atomic
def let_through(case: Case, *, by: User) -> int:
    """What was held goes its way at once, so that it is not held again; how many there were."""
    held = _held(case, by, _("Let them through."))
    now = timezone.now()
    for connection in held.connections:
        if TABLE.attempt(connection, "let-through", due_at=now):
            _pass_on(connection, now)
    for take_up in held.take_ups:
        if take_ups.TABLE.attempt(take_up, "let-through"):
            take_ups.reach_giver(take_up, now)
    return held.count


@transaction.atomic
def stop(case: Case, *, by: User, text: str) -> int:
    """Ends what was held. Nobody but the team that asked ever knows of it; that one has a mail."""
    held = _held(case, by, _("Stopped: %(text)s") % {"text": acts.needed(text)})
    now = timezone.now()
    rows = [(TABLE, one) for one in held.connections] + [(take_ups.TABLE, one) for one in held.take_ups]
    stopped = [one for table, one in rows if table.attempt(one, "stop", by_id=by.pk, ended_at=now)]
    for person in User.objects.filter(teams__organisation=case.subject, is_active=True) if stopped else ():
        notices.write(person.email, "connection-stopped")
    return len(stopped)


def _pass_on(connection: Connection, now: datetime) -> None:
    """Not to a team that has blocked the other one, nor about a listing that was taken down: as the tick does."""
    if is_unclaimed(connection.asked):
        introduce(connection, now)
    elif connection.asking.listed and connection.asked.listed and not is_blocked(connection.asked, connection.asking):
        reach(connection, now)


def _held(case: Case, by: User, said: str) -> Introduction:
    """What is held, with the case closed; nothing when this person has decided the same before."""
    acts.hold(case)
    found = introduction(case)
    _not_their_own(found, by)
    if case.state == Case.State.CLOSED and case.notes.filter(by=by, text=said).exists():
        return Introduction(case)
    _is_open(case)
    moderation.note(case, by=by, text=said)
    moderation.close_cases(pk=case.pk)
    return found


def _one_unclaimed(case: Case, by: User) -> Connection:
    found = introduction(case)
    _not_their_own(found, by)
    if not is_unclaimed(found.one.asked):
        raise Refused(_("They have a team on the portal now. Let them answer themselves."))
    return found.one


def _answered(connection: Connection) -> None:
    close_case(connection)
    tell(members_of(connection.asking), "connection-answered", connection)


def is_their_own(found: Introduction, user: User) -> bool:
    """Whether it is about an organisation of this person: then somebody else has to act."""
    mine = organisations_of(user)
    asked = any(sides(one, mine) for one in found.connections)
    return found.case.subject in mine or asked or any(one.offer.organisation_id in mine for one in found.take_ups)


def _not_their_own(found: Introduction, by: User) -> None:
    words = _("This is about your own organisation. Another moderator has to do it.")
    acts.moderators_only(by, is_own=is_their_own(found, by), words=words)


def _is_open(case: Case) -> None:
    if case.state != Case.State.OPEN:
        raise Refused(_("This has been decided already."))
