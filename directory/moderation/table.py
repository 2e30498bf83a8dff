"""Which action leads a submission from which state to which, and by whom. Pages, buttons and tests read this table."""

from django.utils.translation import gettext_lazy as _

from directory.acts import QUICKER, Move, Table, speaks_for
from directory.models import Submission, User

State = Submission.State

ANSWERS = (State.APPROVED, State.REJECTED, State.SENT_BACK)


def may(user: User, submission: Submission, by: str) -> bool:
    """Whether this person may act on it as "team", as "trusted" team or as "moderator".

    As a moderator nobody decides for their own organisation.
    """
    is_member = submission.team_id is not None and submission.team.members.filter(pk=user.pk).exists()
    if by == "team":
        return is_member
    if by == "trusted":
        return is_member and submission.team.trusted
    return user.is_moderator and not is_member and not speaks_for(user, _theirs(submission))


def _theirs(submission: Submission) -> list[str]:
    """The organisations it is about, before and after: something entered for a group has no team to go by."""
    if submission.kind == "organisation":
        return [str(submission.subject)]
    named = (submission.base.get("organisation"), submission.content.get("organisation"))
    return [subject for subject in named if subject]


TABLE = Table(
    Move("save", (State.DRAFT,), State.DRAFT, "team", _("Save")),
    Move("submit", (State.DRAFT,), State.WAITING, "team", _("Send for checking")),
    Move("take-back", (State.WAITING, State.SENT_BACK), State.DRAFT, "team", _("Change it")),
    Move("withdraw", (State.DRAFT, State.WAITING, State.SENT_BACK), State.WITHDRAWN, "team", _("Withdraw it")),
    Move("publish", (State.DRAFT,), State.APPROVED, "trusted", _("Put it on the portal now")),
    Move("approve", (State.WAITING,), State.APPROVED, "moderator", _("Approve")),
    Move("send-back", (State.WAITING,), State.SENT_BACK, "moderator", _("Send back"), needs_reason=True),
    Move("reject", (State.WAITING,), State.REJECTED, "moderator", _("Reject"), needs_reason=True),
    may=may,
    cannot=_("You cannot do this. Somebody from another organisation has to."),
    late=dict.fromkeys(ANSWERS, QUICKER),
    who=lambda submission: submission.by,
)


def moves_for(user: User, submission: Submission) -> dict[str, Move]:
    """The buttons that this person sees for this submission. Without a team there is nobody to send it back to."""
    moves = TABLE.possible(user, submission)
    return {name: move for name, move in moves.items() if submission.team_id or name != "send-back"}
