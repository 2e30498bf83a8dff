"""What moderators do about what somebody told us: read it, answer, put details back, make a listing of it, close it."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from directory import content, notices
from directory.acts import Refused, moderators_only, speaks_for
from directory.models import Case, Initiative, Submission, User

from .cases import close_cases, note, note_read
from .listings import correct, unlist
from .reports import bare
from .submissions import enter


@transaction.atomic
def mark_read(case: Case, *, by: User) -> None:
    """Somebody has read it: a listing that was off the urgent pages because of it is on them again."""
    _is_not_about_their_own(case, by)
    note_read(case, by=by)


@transaction.atomic
def answer(case: Case, *, by: User, text: str) -> None:
    """Writes to whoever told us, as long as the case is open and they gave an address."""
    _is_not_about_their_own(case, by)
    held = _held_open(case)
    if not held.reply_to:
        raise Refused(_("They gave no address, so nobody can answer them."))
    said = _("Answered: %(text)s") % {"text": text}
    if held.notes.filter(text=said).exists():
        return
    notices.write(held.reply_to, "report-answer", text=text)
    note(held, by=by, text=said)
    mark_read(case, by=by)


@transaction.atomic
def close(case: Case, *, by: User, text: str) -> None:
    """Ends it with a moderator's words. The address for an answer goes."""
    _is_not_about_their_own(case, by)
    held = _held_open(case)
    mark_read(case, by=by)
    note(held, by=by, text=text)
    close_cases(pk=case.pk)
    case.refresh_from_db()


@transaction.atomic
def take_down(case: Case, *, by: User, reason: str) -> None:
    """Takes the listing that it is about off every page, and ends it."""
    unlist(Initiative.everything.get(pk=case.subject), by=by, reason=reason)
    close(case, by=by, text=_("Taken down: %(reason)s") % {"reason": reason})


@transaction.atomic
def put_details_back(case: Case, *, by: User, text: str) -> Submission:
    """Undoes what somebody took off a listing: the lines that are still missing stand on it again."""
    _is_not_about_their_own(case, by)
    held = _held_open(case)
    live = content.kind("initiative").read(case.subject)
    missing = details_taken(case)
    there = {one["id"] for one in live["contacts"]}
    contacts = live["contacts"] + [one for one in missing if one["id"] not in there]
    done = correct("initiative", case.subject, live | {"contacts": contacts}, base=live, by=by)
    close(held, by=by, text=_("Put back: %(text)s") % {"text": text})
    case.refresh_from_db()
    return done


@transaction.atomic
def enter_suggestion(case: Case, document: dict, *, by: User, is_right: bool = False) -> Submission:
    """Puts a suggestion on the desk as a listing that waits, and ends it. Done twice, it is there once."""
    said: dict = {"via": Submission.Via.MODERATOR, "by": by, "is_right": is_right}
    entered = enter("initiative", case.subject, document, key=case.subject, **said)
    if Case.objects.filter(pk=case.pk, state=Case.State.OPEN).exists():
        close(case, by=by, text=_("Entered as a listing."))
    return entered


def details_taken(case: Case) -> list[dict]:
    """The contacts that a person took off; empty for any other case."""
    submission = case.submission
    if submission is None or submission.via != Submission.Via.PERSON:
        return []
    kept = {one["id"] for one in submission.content["contacts"]}
    return [one for one in submission.base["contacts"] if one["id"] not in kept]


def fields_saying(subject: UUID, values: list[str]) -> list[str]:
    """Labels of the fields of a live listing in whose words one of these numbers still stands."""
    kind = content.kind("initiative")
    live, wanted = kind.read(subject) or kind.empty(), [bare(value) for value in values]
    return [
        str(field.label)
        for field in kind.fields
        if field.name != "contacts" and any(value in bare(field.said(live)) for value in wanted)
    ]


def _held_open(case: Case) -> Case:
    """The case as it is now, held for this transaction."""
    held = Case.objects.select_for_update().get(pk=case.pk)
    if held.state != Case.State.OPEN:
        raise Refused(_("Somebody has closed this already."))
    return held


def _is_not_about_their_own(case: Case, by: User) -> None:
    organisation = Initiative.everything.filter(pk=case.subject).values_list("organisation", flat=True)
    words = _("This is about your own organisation. Ask another moderator.")
    moderators_only(by, is_own=speaks_for(by, organisation), words=words)
