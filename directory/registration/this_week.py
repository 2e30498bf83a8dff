"""A small change of times, from the person's home: at once where their team may, else with the moderators."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from directory import content, moderation
from directory.acts import Refused
from directory.models import Initiative, Submission, Team, User

from .access import live_of, submissions_of
from .documents import mark
from .drafts import Saved, open_edit, says, send, somebody_else, take_back, team_for

State = Submission.State


@dataclass(frozen=True)
class ThisWeek:
    """A live listing of the person's, what it says now, and whether their team puts changes on it at once.

    `open` is their own change that is not decided yet: then the form goes on from what that says.
    """

    row: Initiative
    team: Team
    document: dict
    is_at_once: bool
    open: Submission | None = None

    def marked(self, names) -> str:
        """A mark of these parts as they are now."""
        return mark([self.document[name] for name in sorted(names)])


def this_week(user: User, subject: UUID) -> ThisWeek | None:
    """None when this is not theirs, or does not run any more."""
    rows: Any = live_of(user, "initiative", [subject])
    row = rows.current().filter(pk=subject).first()
    if row is None:
        return None
    team = team_for(user, "initiative", row)
    is_at_once = team.trusted and team.organisation_id is not None and team.organisation_id == row.organisation_id
    known = submissions_of(user).filter(kind="initiative", subject=subject, state__in=Submission.OPEN).first()
    known = None if is_at_once else known
    document = known.content if known else content.kind("initiative").read(subject)
    return ThisWeek(row, team, document, is_at_once, known)


@transaction.atomic
def change_this_week(
    user: User, subject: UUID, part: dict, *, seen: str, is_right: bool = False
) -> tuple[Saved, Submission | None]:
    """Makes the change, and gives the submission that holds it; none when nothing is different.

    `is_right`: they say that with it everything on the page is right today, which may be all that they say.
    """
    content.kind("initiative").hold(subject)
    now = this_week(user, subject)
    if now is None:
        raise Refused(_("This is not on the portal any more."))
    part = content.kind("initiative").tidy(part)
    if all(now.document[name] == value for name, value in part.items()):
        return _is_so_already(now, user, is_as_shown=seen == now.marked(part), is_right=is_right)
    if seen != now.marked(part):
        live = Submission(kind="initiative", subject=now.row.pk, content=now.document)
        return somebody_else(now.open or live, part), None
    if now.is_at_once:
        done = moderation.change_at_once(subject, part, base=now.document, team=now.team, by=user, is_right=is_right)
        if done:
            return Saved(ok=True), done
    return Saved(ok=True), _ask(user, subject, part, is_right=is_right)


def _ask(user: User, subject: UUID, part: dict, *, is_right: bool) -> Submission:
    """Sends it to the moderators; a draft with other things in it gets it too, and waits for its writer."""
    draft = open_edit(user, "initiative", subject)
    had_begun = draft.state in (State.DRAFT, State.SENT_BACK) and bool(content.changed(draft.base, draft.content))
    if draft.state != State.DRAFT:
        draft = take_back(draft, by=user)
    if not says(draft, part):
        moderation.save(draft, part, by=user)
    return draft if had_begun else send(draft, by=user, is_right=is_right)


def _is_so_already(now: ThisWeek, user: User, *, is_as_shown: bool, is_right: bool) -> tuple[Saved, Submission | None]:
    """The same form sent again has the same answer; one in which nothing was touched asks for something.

    Unless they say that the page is right as it is: that is a check. It cannot be said of what is not decided yet.
    """
    decided = submissions_of(user).filter(kind="initiative", subject=now.row.pk, state=State.APPROVED)
    done = now.open or decided.order_by("-decided_at").first()
    if is_as_shown and is_right and not now.open:
        moderation.say_right(now.row, by=user)
        return Saved(ok=True), None
    if is_as_shown and is_right:
        return Saved(ok=False, problem=_("A change of yours is not decided yet. Say this when it is.")), None
    if is_as_shown or done is None:
        return Saved(ok=False, problem=_("You have not changed anything yet.")), None
    return Saved(ok=True), done
