"""What moderators do to live listings: confirm, correct, take down, put back, and ring round."""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import content
from directory.models import Act, Call, Confirmation, Initiative, Offer, Organisation, Submission, User
from directory.moves import Refused

from .publishing import publish

Row = Initiative | Offer | Organisation


@transaction.atomic
def confirm(initiative: Initiative, *, by: User, way: str, day: date | None = None, note: str = "") -> Confirmation:
    """Somebody has said that what is listed is still true."""
    _is_not_their_own(initiative, by)
    _record(initiative, Act.Sort.CONFIRM, by, note)
    return Confirmation.objects.create(
        initiative=initiative, day=day or timezone.localdate(), way=way, by=by, note=note
    )


def correct(kind: str, subject: UUID, document: dict, *, base: dict, by: User) -> Submission:
    """A moderator's correction: live at once, kept as a decided submission."""
    _is_not_their_own(content.kind(kind).model.everything.get(pk=subject), by)
    return publish(kind, subject, document, base=base, via=Submission.Via.MODERATOR, by=by)


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
    call = Call.objects.create(initiative=initiative, by=by, outcome=outcome, note=note, try_again_on=try_again_on)
    if outcome == Call.Outcome.CONFIRMED:
        confirm(initiative, by=by, way=Confirmation.Way.RANG, note=note)
    return call


@transaction.atomic
def _list(row: Row, *, listed: bool, sort: str, by: User, reason: str) -> None:
    _is_not_their_own(row, by)
    if not reason.strip():
        raise Refused(_("Say why, so that the next moderator knows."), "reason")
    if not type(row).everything.filter(pk=row.pk, listed=not listed).update(listed=listed):
        raise Refused(_("Somebody has done that already."))
    row.refresh_from_db()
    content.kind(_kind(row)).index(row)
    _record(row, sort, by, reason)


def _kind(row: Row) -> str:
    return row._meta.model_name


def _record(row: Row, sort: str, by: User, reason: str) -> None:
    Act.objects.create(kind=_kind(row), subject=str(row.pk), sort=sort, by=by, reason=reason)


def _is_not_their_own(row: Row, by: User) -> None:
    if not by.is_moderator:
        raise Refused(_("Only a moderator can do this."))
    organisation = row.pk if isinstance(row, Organisation) else row.organisation_id
    if organisation and by.teams.filter(organisation=organisation).exists():
        raise Refused(_("This is your own organisation's. Ask another moderator."))
