"""What moderators do to live listings: confirm, correct, take down, put back, and ring round.

Whoever sends the same form twice has done it once, and reads the same answer.
"""

from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import acts, content
from directory.acts import Refused
from directory.models import Act, Ask, Call, Confirmation, Initiative, Offer, Organisation, Submission, User

from .checks import changed_since
from .publishing import publish
from .submissions import everything_it_names_is_live

Row = Ask | Initiative | Offer | Organisation
# The same words about a call within this time are the same call.
ONE_CALL = timedelta(minutes=10)


@transaction.atomic
def confirm(initiative: Initiative, *, by: User, way: str, day: date | None = None, note: str = "") -> Confirmation:
    """Somebody has said that what is listed is still true. Refused when it says something else since that day."""
    _is_not_their_own(initiative, by)
    content.kind("initiative").hold(initiative.pk)
    day = day or timezone.localdate()
    if changed_since(initiative, day):
        raise Refused(_("When, where or contact has changed since that day. Ask them again, then confirm it."), "day")
    said = {"initiative": initiative, "day": day, "way": way, "by": by, "note": note}
    made = Confirmation.objects.filter(**said, still_true=True).first()
    if made is None:
        acts.record("initiative", initiative.pk, sort=Act.Sort.CONFIRM, by=by, reason=note)
        made = Confirmation.objects.create(**said)
    return made


@transaction.atomic
def correct(kind: str, subject: UUID, document: dict, *, base: dict, by: User) -> Submission:
    """A moderator's correction: live at once, kept as a decided submission."""
    one = content.kind(kind)
    _is_not_their_own(one.model.everything.get(pk=subject), by)
    one.hold(subject)
    everything_it_names_is_live(document)
    return _same_correction(one, subject, document, base, by) or publish(
        kind, subject, document, base=base, via=Submission.Via.MODERATOR, by=by
    )


def unlist(row: Row, *, by: User, reason: str) -> None:
    """Takes a live row off every public surface at once."""
    _list(row, listed=False, sort=Act.Sort.UNLIST, by=by, reason=reason)


def restore(row: Row, *, by: User, reason: str) -> None:
    _list(row, listed=True, sort=Act.Sort.RESTORE, by=by, reason=reason)


@transaction.atomic
def record_call(
    initiative: Initiative, *, by: User, outcome: str, note: str = "", try_again_on: date | None = None
) -> Call:
    """Keeps what came of ringing a group; "all still true" is a confirmation too."""
    content.kind("initiative").hold(initiative.pk)
    said = {"initiative": initiative, "by": by, "outcome": outcome, "note": note, "try_again_on": try_again_on}
    made = Call.objects.filter(**said, at__gte=timezone.now() - ONE_CALL).first()
    if made:
        return made
    call = Call.objects.create(**said)
    if outcome == Call.Outcome.CONFIRMED:
        confirm(initiative, by=by, way=Confirmation.Way.RANG, note=note)
    return call


@transaction.atomic
def _list(row: Row, *, listed: bool, sort: str, by: User, reason: str) -> None:
    _is_not_their_own(row, by)
    acts.needed(reason, _("Say why, so that the next moderator knows."))
    content.kind(_kind(row)).hold(row.pk)
    if acts.switch(row, "listed", listed, about=_kind(row), sort=sort, by=by, reason=reason):
        content.kind(_kind(row)).index(row)


def _same_correction(one: content.Kind, subject: UUID, document: dict, base: dict, by: User) -> Submission | None:
    """The last change to what is live, when this person made it in these words and nothing is left to change."""
    before = Submission.objects.filter(kind=one.name, subject=subject, state=Submission.State.APPROVED)
    last = before.order_by("-decided_at").first()
    document, base = one.empty() | one.tidy(document), one.tidy(base)
    if last is None or (last.via, last.by_id, last.content) != (Submission.Via.MODERATOR, by.pk, document):
        return None
    live = one.read(subject)
    result = content.merged(base, document, live)
    is_settled = result.content == live and not result.conflicts
    return last if last.base == base or is_settled else None


def _kind(row: Row) -> str:
    return row._meta.model_name


def _is_not_their_own(row: Row, by: User) -> None:
    organisation = row.pk if isinstance(row, Organisation) else row.organisation_id
    words = _("This is your own organisation's. Ask another moderator.")
    acts.moderators_only(by, is_own=acts.speaks_for(by, [organisation]), words=words)
