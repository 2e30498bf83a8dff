"""Inviting a colleague: by mail to one address, used once, for two weeks.

Whether the address has an account makes no difference to anything here: the answer and the mail are the same.
"""

from datetime import datetime, timedelta
from typing import Any

from allauth.account.models import EmailAddress
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import notices
from directory.acts import Move, Refused, Table
from directory.models import Invitation, Mail, Member, Team, User

from .team_members import holding, is_owner, owners_only, public_name

State = Invitation.State
GOOD_FOR = timedelta(days=14)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# The same invitation within this time is the same sending.
ONE_SENDING = timedelta(minutes=10)
# How long after its end an invitation, and with it the address of somebody who may have no account, is kept.
KEPT_FOR = timedelta(days=30)
MOST_OPEN, MOST_A_DAY, MOST_AN_HOUR_TO_ONE = 10, 20, 3
MAIL = "team-invitation"
EXPIRED = "expired"
OVER = {
    EXPIRED: gettext_lazy("This invitation has run out. Ask your colleague to send it again."),
    State.ACCEPTED: gettext_lazy("This invitation has been used. If you need another one, ask your colleague."),
    State.DECLINED: gettext_lazy("You said no to this invitation. To join after all, ask for a new one."),
    State.WITHDRAWN: gettext_lazy("Your colleague took this invitation back. Ask them if you did not expect that."),
}


def is_for(invitation: Invitation, user: User) -> bool:
    """Whether this person has confirmed the very address that it went to."""
    return EmailAddress.objects.filter(user=user, verified=True, email__iexact=invitation.email).exists()


def may_move(user: User, invitation: Invitation, by: str) -> bool:
    """Whether this person may answer an invitation, as "invited", or do what an "owner" of its team does."""
    return is_owner(invitation.team, user) if by == "owner" else is_for(invitation, user)


INVITATIONS = Table(
    Move("send-again", (State.OPEN,), State.OPEN, "owner", gettext_lazy("Send it again")),
    Move("withdraw", (State.OPEN,), State.WITHDRAWN, "owner", gettext_lazy("Take it back")),
    Move("accept", (State.OPEN,), State.ACCEPTED, "invited", gettext_lazy("Join the team")),
    Move("decline", (State.OPEN,), State.DECLINED, "invited", gettext_lazy("No, thank you")),
    may=may_move,
    cannot=gettext_lazy("This invitation is for another e-mail address."),
    late=OVER,
)


def invite(team: Team, email: str, *, by: User, role: str = Member.Role.MEMBER) -> Invitation:
    """Sends an invitation; an open one of this address is sent again, and counts from now."""
    email, now = email.strip().lower(), timezone.now()
    with holding(team):
        owners_only(team, by)
        if team.members.filter(email=email).exists():
            raise Refused(_("They are in your team already."), "email")
        known = team.invitations.filter(email=email, state=State.OPEN).first()
        if known and now - sent_at(known) < ONE_SENDING:
            return _sent_again(known, role=role)
        _is_not_too_much(team, email, now)
        values = {"role": role, "made_by": by, "expires_at": now + GOOD_FOR}
        made = _sent_again(known, **values) if known else Invitation.objects.create(team=team, email=email, **values)
        notices.write(email, MAIL, invitation=made, who=by.email, whose=public_name(team))
        return made


def withdraw_invitation(invitation: Invitation, *, by: User) -> None:
    """Takes it back; the link then says so. Taken back already, it stays so."""
    with holding(invitation.team):
        owners_only(invitation.team, by)
        invitation.refresh_from_db()
        if invitation.state in (State.ACCEPTED, State.DECLINED):
            state = invitation.get_state_display().lower()
            raise Refused(_("They have answered already: %(state)s.") % {"state": state})
        INVITATIONS.make(invitation, "withdraw", by=by, said={}, answered_at=timezone.now())


def accept(invitation: Invitation, *, by: User) -> None:
    """Joins the team. Accepted twice by the same person, it is accepted once."""
    with holding(invitation.team):
        _is_open_for(invitation, by)
        said = {"accepted_by_id": by.pk}
        if INVITATIONS.make(invitation, "accept", by=by, said=said, answered_at=timezone.now()):
            Member.objects.get_or_create(team=invitation.team, user=by, defaults={"role": invitation.role})
            _tell_owners(invitation, "team-joined", by)


def decline(invitation: Invitation, *, by: User) -> None:
    """Says no. Said twice, it is said once."""
    with holding(invitation.team):
        _is_open_for(invitation, by)
        if INVITATIONS.make(invitation, "decline", by=by, said={}, answered_at=timezone.now()):
            _tell_owners(invitation, "team-declined", by)


def stands(invitation: Invitation) -> str:
    """Its state; "expired" for an open one whose time is over."""
    is_over = invitation.state == State.OPEN and invitation.expires_at <= timezone.now()
    return EXPIRED if is_over else invitation.state


def why_over(invitation: Invitation) -> str:
    """Why it cannot be answered any more, and what to do; empty while it can."""
    return str(OVER.get(stands(invitation), ""))


def invitations_made(team: Team) -> QuerySet[Invitation]:
    """Those that nobody has answered, the latest first."""
    return team.invitations.filter(state=State.OPEN).order_by("-expires_at")


def invitations_of(user: User) -> QuerySet[Invitation]:
    """Invitations of the teams of this person, answered or not."""
    return Invitation.objects.filter(team__members=user).select_related("team__organisation")


def invitations_for(user: User) -> QuerySet[Invitation]:
    """Those that wait for this person's answer."""
    addresses = EmailAddress.objects.filter(user=user, verified=True).values("email")
    waiting = Invitation.objects.filter(email__in=addresses, state=State.OPEN, expires_at__gt=timezone.now())
    return waiting.select_related("team__organisation").order_by("expires_at")


def forget_invitations() -> None:
    """Deletes what is long over, answered or not."""
    Invitation.objects.filter(expires_at__lt=timezone.now() - KEPT_FOR).delete()


def sent_at(invitation: Invitation) -> datetime:
    return invitation.expires_at - GOOD_FOR


def _sent_again(invitation: Invitation, **values: Any) -> Invitation:
    INVITATIONS.attempt(invitation, "send-again", **values)
    return invitation


def _is_open_for(invitation: Invitation, by: User) -> None:
    invitation.refresh_from_db()
    if not is_for(invitation, by):
        raise Refused(INVITATIONS.cannot)
    if stands(invitation) == EXPIRED:
        raise Refused(OVER[EXPIRED])


def _is_not_too_much(team: Team, email: str, now: datetime) -> None:
    """The outbox remembers what was sent, and to whom."""
    is_known = team.invitations.filter(email=email, state=State.OPEN).exists()
    if not is_known and team.invitations.filter(state=State.OPEN, expires_at__gt=now).count() >= MOST_OPEN:
        words = _("%(most)d invitations wait for an answer. Take one back first.")
        raise Refused(words % {"most": MOST_OPEN}, "email")
    sent = Mail.objects.filter(reason=MAIL)
    lately = team.invitations.filter(expires_at__gt=now + GOOD_FOR - DAY).values("email")
    if sent.filter(recipient__in=lately, made_at__gt=now - DAY).count() >= MOST_A_DAY:
        words = _("Your team has sent %(most)d invitations today. Send the next one tomorrow.")
        raise Refused(words % {"most": MOST_A_DAY}, "email")
    if sent.filter(recipient=email, made_at__gt=now - HOUR).count() >= MOST_AN_HOUR_TO_ONE:
        raise Refused(_("This address has had several mails from us. Try again in an hour."), "email")


def _tell_owners(invitation: Invitation, mail: str, who: User) -> None:
    owners = invitation.team.memberships.filter(role=Member.Role.OWNER).exclude(user=who).select_related("user")
    for owner in owners:
        notices.write(owner.user.email, mail, who=who.email, team=invitation.team)
