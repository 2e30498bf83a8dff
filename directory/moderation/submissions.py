"""The life of a submission: each move a function, one compare-and-set beneath them all."""

from datetime import date
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import acts, content, notices
from directory.acts import Refused
from directory.models import Case, Initiative, Organisation, Submission, Team, User

from .cases import close_cases, open_case
from .checks import keep_what_they_said
from .table import TABLE

UNSETTLING = ("sessions", "places", "contacts", "state", "paused_until", "times_note")


def start(kind: str, *, team: Team, by: User, subject: UUID | None = None, document: dict | None = None) -> Submission:
    """A draft of something new, or of a change to a live row; the open one when the team has one already."""
    subject = subject or uuid4()
    one = content.kind(kind)
    base = one.read(subject) or one.empty()
    values = {"state": Submission.State.DRAFT, "base": base, "content": base | one.tidy(document or {}), "made_by": by}
    opened, _made = Submission.objects.get_or_create(
        kind=kind, subject=subject, team=team, state__in=Submission.OPEN, defaults=values
    )
    return opened


@transaction.atomic
def enter(
    kind: str,
    subject: UUID,
    document: dict,
    *,
    via: str,
    by: User | None = None,
    key: UUID | None = None,
    is_right: bool = False,
) -> Submission:
    """Puts a document without a team on the desk: for a group that rang or wrote, and for invented examples.

    `key` becomes the id of the submission, so that what is entered twice with the same key is there once. `is_right`:
    whoever rang said that all of it is right today.
    """
    one = content.kind(kind)
    live = one.read(subject)
    base = live or one.empty()
    parts = {"kind": kind, "subject": subject, "base": base, "content": base | one.tidy(document)}
    unsettles = live is not None and _unsettles(Submission(**parts))
    parts |= {"via": via, "made_by": by, "state": Submission.State.WAITING, "unsettles": unsettles}
    parts |= {"sent_at": timezone.now(), "right_on": said_today(is_right)}
    submission, is_new = Submission.objects.get_or_create(pk=key or uuid4(), defaults=parts)
    if is_new:
        put_on_desk(submission, is_live=live is not None)
    return submission


def save(submission: Submission, document: dict, *, by: User, version: int | None = None) -> Submission:
    """Keeps the draft; refused when somebody else saved it meanwhile."""
    content_now = submission.content | content.kind(submission.kind).tidy(document)
    TABLE.make(submission, "save", by=by, version=version, content=content_now, saved_by=by)
    return submission


@transaction.atomic
def submit(submission: Submission, *, by: User, quietly: bool = False, is_right: bool = False) -> Submission:
    """Puts the draft on the desk, with the day by which it should be decided. `quietly`: another mail says so.

    `is_right`: they say that everything on the page is right today.
    """
    now = timezone.now()
    is_live = content.kind(submission.kind).is_live(submission.subject)
    unsettles = is_live and _unsettles(submission)
    _every_number_rings(submission.content, submission.base)
    values: dict = {"sent_at": now, "agreed_at": now, "notes": {}, "reason": "", "right_on": said_today(is_right)}
    TABLE.make(submission, "submit", by=by, unsettles=unsettles, **values)
    put_on_desk(submission, is_live=is_live)
    if not quietly:
        _tell(submission, "submitted")
    return submission


def take_back(submission: Submission, *, by: User) -> Submission:
    """A waiting or sent-back one becomes a draft again, so that a moderator never decides on moving words."""
    _leave_desk(submission, "take-back", by=by)
    return submission


def withdraw(submission: Submission, *, by: User) -> Submission:
    _leave_desk(submission, "withdraw", by=by)
    return submission


@transaction.atomic
def approve(
    submission: Submission, *, by: User, corrections: dict | None = None, version: int | None = None
) -> Submission:
    """Makes it live: only what the edit changed, on the row as it is now, with the moderator's corrections.

    Refused while a field that two people changed is not settled by a correction, and while what it names is not live.
    """
    one, version = content.kind(submission.kind), version or submission.version
    corrections = one.tidy(corrections or {})
    acts.hold(submission)
    corrected = content.changed(submission.content, submission.content | corrections)
    said = {"corrected": corrected, "approved": (submission.approved or {}) | corrections}
    if TABLE.made_before(submission, "approve", by=by, version=version, said=said):
        return submission
    one.hold(submission.subject)
    everything_it_names_is_live(submission.content | corrections)
    result = would_be(submission, corrections)
    unsettled = [name for name in result.conflicts if name not in corrections]
    if unsettled:
        raise Refused(_("Somebody else has changed this meanwhile. Choose which words to keep."), unsettled[0])
    final = result.content
    _every_number_rings(final, one.read(submission.subject) or {})
    values: dict = {"approved": final, "corrected": corrected, "decided_at": timezone.now()}
    TABLE.make(submission, "approve", by=by, version=version, by_id=by.pk, **values)
    settle(submission, one.write(submission.subject, final), final)
    _tell(submission, "approved")
    return submission


@transaction.atomic
def send_back(
    submission: Submission, *, by: User, reason: str, notes: dict | None = None, version: int | None = None
) -> Submission:
    """Asks the provider for a change; `notes` are words beside single fields."""
    if submission.team_id is None:
        raise Refused(_("Nobody with an account wrote this, so nobody could change it. Correct it and approve it."))
    said, version = {"reason": reason.strip(), "notes": notes or {}}, version or submission.version
    if _leave_desk(submission, "send-back", by=by, version=version, said=said, by_id=by.pk):
        _tell(submission, "sent-back")
    return submission


@transaction.atomic
def reject(submission: Submission, *, by: User, reason: str, version: int | None = None) -> Submission:
    """Says no, with the reason."""
    said, version = {"reason": reason.strip()}, version or submission.version
    values = {"by_id": by.pk, "decided_at": timezone.now()}
    if _leave_desk(submission, "reject", by=by, version=version, said=said, **values):
        _tell(submission, "rejected")
    return submission


def put_on_desk(submission: Submission, *, is_live: bool) -> None:
    """The case of a submission: opened, or opened again."""
    danger = Case.Danger.WHERE_WHEN if submission.unsettles else Case.Danger.REST if is_live else Case.Danger.NEW
    sort = Case.Sort.CHANGE if is_live else Case.Sort.NEW
    about = {"kind": submission.kind, "subject": submission.subject, "name": submission.content.get("name", "")}
    open_case({"submission": submission}, again=True, sort=sort, danger=danger, **about)


def would_be(submission: Submission, corrections: dict | None = None) -> content.Merged:
    """What visitors would read if it were approved now, with the fields that two people changed.

    A field that is younger than the submission counts as empty on both sides, so it changes nothing.
    """
    one, corrections = content.kind(submission.kind), corrections or {}
    live = one.read(submission.subject)
    wanted = one.empty() | submission.content | corrections
    result = content.merged(one.empty() | submission.base, wanted, live or one.empty())
    final = result.content | corrections
    return content.Merged(final if live else one.at_first(final), result.conflicts)


@transaction.atomic
def _leave_desk(submission: Submission, name: str, **how) -> bool:
    """Makes a move that leaves moderators nothing to do; False when it was made before."""
    is_new = TABLE.make(submission, name, **how)
    if is_new:
        close_cases(submission=submission)
    return is_new


def _unsettles(submission: Submission) -> bool:
    """Whether it changes when, where, contact or state of an initiative."""
    edits = content.changed(submission.base, submission.content)
    return submission.kind == "initiative" and bool(set(edits) & set(UNSETTLING))


def everything_it_names_is_live(document: dict) -> None:
    organisation = document.get("organisation")
    if organisation and not Organisation.everything.filter(pk=organisation).exists():
        raise Refused(_why_without(organisation), "organisation")
    named = document.get("initiatives") or []
    if Initiative.everything.filter(pk__in=named).count() < len(set(named)):
        raise Refused(_("An initiative that it names is not approved yet. Decide that one first."), "initiatives")


def _every_number_rings(document: dict, base: dict) -> None:
    """Refused while a telephone number that is not in `base` already is none."""
    if wrong := content.wrong_numbers(document, base):
        raise Refused(wrong[0])


def _why_without(organisation: str) -> str:
    """What to do about something whose organisation is not live: decide that one, or send this back."""
    proposed = Submission.objects.filter(kind="organisation", subject=organisation, state__in=Submission.OPEN)
    if proposed.exists():
        return _("Its organisation is not approved yet. Decide that one first.")
    return _("Its organisation was not accepted. Send this back, and say what they could do.")


def settle(submission: Submission, row, live: dict) -> None:
    """What follows an approval, which is no check itself: the team has its organisation, and what they said is kept."""
    close_cases(submission=submission)
    team = submission.team
    if submission.kind == "organisation" and team and team.organisation_id is None:
        Team.objects.filter(pk=team.pk, organisation=None).update(organisation=row)
    if submission.kind == "initiative":
        keep_what_they_said(submission, row, live)


def said_today(is_right: bool) -> date | None:
    """The day of a tick; what somebody says on sending is said of that day."""
    return timezone.localdate() if is_right else None


def _tell(submission: Submission, outcome: str) -> None:
    if submission.made_by:
        notices.write(submission.made_by.email, f"submission-{outcome}", submission=submission)
