"""Who is in a team: made an owner, taken out, gone of their own accord. Every team keeps an owner.

Each act holds the team, so that two owners who leave at once come one after the other.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from directory import notices
from directory.acts import Refused
from directory.models import Invitation, Member, Team, User

Role = Member.Role


def places_of(user: User) -> QuerySet[Member]:
    """The places in all teams of this person: their own, and those of the others."""
    return Member.objects.filter(team__members=user).select_related("team__organisation", "user")


def is_owner(team: Team, user: User) -> bool:
    return team.memberships.filter(user=user, role=Role.OWNER).exists()


def hand_over(place: Member, *, by: User, step_down: bool = False) -> None:
    """Makes somebody an owner; with `step_down` whoever does it becomes a member."""
    team, mine = place.team, Role.MEMBER if step_down else Role.OWNER
    if place.user_id == by.pk:
        raise Refused(_("You are in this team yourself. Choose somebody else."))
    with holding(team):
        roles = dict(team.memberships.values_list("user", "role"))
        if (roles.get(place.user_id), roles.get(by.pk)) == (Role.OWNER, mine):
            return
        owners_only(team, by)
        if not Member.objects.filter(pk=place.pk).exists():
            raise Refused(_("They are no longer in your team."))
        team.memberships.filter(pk=place.pk).update(role=Role.OWNER)
        team.memberships.filter(user=by).update(role=mine)
        if roles[place.user_id] != Role.OWNER:
            notices.write(place.user.email, "team-owner", whose=public_name(team), team=team)


def remove_member(place: Member, *, by: User) -> None:
    """Takes somebody out, with the invitations that they made."""
    team = place.team
    if place.user_id == by.pk:
        raise Refused(_("To go yourself, use “Leave the team”."))
    with holding(team):
        owners_only(team, by)
        _take_back_invitations(team, place)
        gone, _sorts = team.memberships.filter(pk=place.pk).delete()
        if gone:
            notices.write(place.user.email, "team-removed", whose=public_name(team))


def leave_team(team: Team, *, by: User) -> None:
    """Goes, with the invitations that they made, unless the team would be left without an owner or without anybody.

    Gone already, nothing happens.
    """
    with holding(team):
        mine = team.memberships.filter(user=by).first()
        if mine is None:
            return
        others_are_in_charge(team, mine)
        _take_back_invitations(team, mine)
        mine.delete()
        for owner in team.memberships.filter(role=Role.OWNER).select_related("user"):
            notices.write(owner.user.email, "team-left", who=by.email, whose=public_name(team), team=team)


def why_to_stay(team: Team, user: User) -> str:
    """What has to be done before this person can leave; empty when nothing is in the way."""
    others = team.memberships.exclude(user=user)
    if not others.exists():
        return _("You are the only one. Nobody would look after what is yours. Ask our moderators.")
    if is_owner(team, user) and not others.filter(role=Role.OWNER).exists():
        return _("You are the only owner. Make somebody else an owner first.")
    return ""


def others_are_in_charge(team: Team, place: Member) -> None:
    if words := why_to_stay(team, place.user):
        raise Refused(words)


@contextmanager
def holding(team: Team) -> Iterator[None]:
    """Keeps the team for one transaction."""
    with transaction.atomic():
        list(Team.objects.select_for_update().filter(pk=team.pk).values_list("pk"))
        yield


def owners_only(team: Team, by: User) -> None:
    if not is_owner(team, by):
        raise Refused(_("Only an owner of your team can do this. Ask one of them."))


def public_name(team: Team) -> str:
    """What everybody can read of whose team it is. The name of a team is what somebody typed: no mail repeats it."""
    return team.organisation.name if team.organisation and team.organisation.listed else ""


def _take_back_invitations(team: Team, place: Member) -> None:
    """Nobody comes in by somebody who is gone."""
    made = team.invitations.filter(made_by=place.user_id, state=Invitation.State.OPEN)
    made.update(state=Invitation.State.WITHDRAWN)
