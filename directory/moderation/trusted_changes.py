"""What a trusted team may change without a moderator: times, pauses, and the words about them.

Each such change is a decided submission like any other, by the member who made it. Whatever else stands in the same
edit, and whatever somebody else has changed meanwhile, goes to a moderator.
"""

from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import content
from directory.acts import Refused
from directory.models import Initiative, Submission, Team, User

from .submissions import said_today, settle, submit
from .table import TABLE, may

AT_ONCE = {"sessions", "times_note", "state", "paused_until"}


def acts_at_once(submission: Submission, *, by: User) -> bool:
    """Whether sending this puts it on the portal without a moderator."""
    if not may(by, submission, "trusted") or not _is_listed_for(submission.team, submission):
        return False
    edits = content.changed(submission.base, submission.content)
    return bool(edits) and set(edits) <= AT_ONCE and _is_only_about_times(submission) and _merges(submission)


@transaction.atomic
def publish_trusted(submission: Submission, *, by: User, is_right: bool = False) -> Submission:
    """Sends a draft: on the portal at once where the team may, else to a moderator. `is_right` as in `submit`."""
    one = content.kind(submission.kind)
    one.hold(submission.subject)
    if not acts_at_once(submission, by=by):
        return submit(submission, by=by, is_right=is_right)
    final = _merged(submission).content
    if not TABLE.attempt(submission, "publish", **_decided(final, by, is_right)):
        raise Refused(_("Somebody has changed this since you opened it."))
    settle(submission, one.write(submission.subject, final), final)
    return submission


@transaction.atomic
def change_at_once(
    subject: UUID, part: dict, *, base: dict, team: Team, by: User, is_right: bool = False
) -> Submission | None:
    """A small edit of a live listing, apart from any draft; None when a moderator has to look at it.

    `base` is what the listing said when the edit began; `is_right` as in `submit`.
    """
    one = content.kind("initiative")
    one.hold(subject)
    edit = Submission(kind="initiative", subject=subject, team=team, made_by=by, saved_by=by)
    edit.base, edit.content = base, base | one.tidy(part)
    if not acts_at_once(edit, by=by):
        return None
    final = _merged(edit).content
    for name, value in _decided(final, by, is_right).items():
        setattr(edit, name, value)
    edit.state = TABLE["publish"].target
    edit.save(force_insert=True)
    settle(edit, one.write(subject, final), final)
    return edit


def went_live_at_once(submission: Submission) -> bool:
    """Whether it was sent and decided in one moment, without a moderator."""
    is_done = submission.state == Submission.State.APPROVED and submission.via == Submission.Via.PROVIDER
    return is_done and submission.sent_at is not None and submission.sent_at == submission.decided_at


def put_back(submission: Submission, *, by: User) -> Submission:
    """Undoes a change that went live at once, as a change of its own; done already, it gives the same again."""
    edits = content.changed(submission.base, submission.content)
    before = {name: submission.base[name] for name in edits}
    live = content.kind(submission.kind).read(submission.subject) or {}
    if not went_live_at_once(submission) or not edits:
        raise Refused(_("Only a change that went on the portal at once can be put back here."))
    if all(live.get(name) == value for name, value in before.items()):
        return submission
    base = live | {name: submission.content[name] for name in edits}
    done = change_at_once(submission.subject, before, base=base, team=submission.team, by=by)
    if done is None:
        raise Refused(_("This has been changed again since then. Look at it, and change what is wrong."))
    return done


def _decided(final: dict, by: User, is_right: bool) -> dict:
    """What a submission says of itself when it is sent and decided in one moment."""
    now = timezone.now()
    moment = {"sent_at": now, "agreed_at": now, "decided_at": now}
    said = {"notes": {}, "reason": "", "right_on": said_today(is_right)}
    return moment | said | {"approved": final, "by_id": by.pk}


def _is_listed_for(team: Team, submission: Submission) -> bool:
    rows = Initiative.objects.filter(pk=submission.subject, organisation=team.organisation_id)
    return submission.kind == "initiative" and team.organisation_id is not None and rows.exists()


def _is_only_about_times(submission: Submission) -> bool:
    """No session moves to another place, and nothing ends: people who set out must still find somebody."""
    before = {one["id"]: one.get("place") for one in submission.base["sessions"]}
    moves = [one for one in submission.content["sessions"] if before.get(one["id"], one["place"]) != one["place"]]
    return not moves and _is_current(submission.base) and _is_current(submission.content)


def _is_current(document: dict) -> bool:
    return document["state"] in Initiative.CURRENT


def _merged(submission: Submission) -> content.Merged:
    live = content.kind(submission.kind).read(submission.subject)
    return content.merged(submission.base, submission.content, live)


def _merges(submission: Submission) -> bool:
    """Whether nobody else has changed the same meanwhile, and what comes of it is whole."""
    result = _merged(submission)
    is_whole = result.content["state"] == Initiative.State.PAUSED or not result.content["paused_until"]
    return is_whole and not result.conflicts
