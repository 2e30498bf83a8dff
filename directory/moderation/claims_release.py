"""What a team did in the name of listings that a moderator takes back from it: nobody vouches for that any more."""

from datetime import datetime
from uuid import UUID

from django.db.models import F, Q
from django.utils import timezone

from directory.models import Case, Connection, TakeUp, Team

from .cases import close_cases


def take_out(listings: list[UUID], team: Team, *, since: datetime) -> None:
    """Takes back what the team asked for and keeps what it agreed off their pages, until somebody else shows it."""
    asked = Connection.objects.filter(asking__in=listings, made_at__gte=since)
    wanted = TakeUp.objects.live().filter(team=team, initiative__in=listings, made_at__gte=since)
    # Nobody has to introduce a team that has nothing to do with it.
    close_cases(sort=Case.Sort.INTRODUCTION, subject__in=list(asked.values_list("pk", flat=True)))
    over = {"version": F("version") + 1, "ended_at": timezone.now()}
    asked.live().exclude(state=Connection.State.AGREED).update(state=Connection.State.WITHDRAWN, **over)
    wanted.update(state=TakeUp.State.WITHDRAWN, **over)
    for side in ("asking", "asked"):
        agreed = Connection.objects.agreed().filter(**{f"{side}__in": listings}, answered_at__gte=since)
        agreed.update(**{f"shown_by_{side}": False})
    _close_what_holds_nothing(team)


def _close_what_holds_nothing(team: Team) -> None:
    held = Q(asking__organisation=team.organisation_id, state=Connection.State.HELD)
    if not Connection.objects.filter(held).exists() and not team.take_ups.filter(state=TakeUp.State.HELD).exists():
        close_cases(sort=Case.Sort.INTRODUCTION, subject=team.organisation_id)
