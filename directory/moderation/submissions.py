"""The life of a submission: each move a function, one compare-and-set beneath them all."""

from datetime import date, timedelta
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import content, notices
from directory.acts import Refused, compare_and_set
from directory.models import Case, Initiative, Organisation, Promise, Submission, Team, User

from .checks import keep_what_they_said
from .table import TABLE, may

ANSWERS = (Submission.State.APPROVED, Submission.State.REJECTED, Submission.State.SENT_BACK)
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
        open_case(submission, is_live=live is not None)
    return submission


def save(submission: Submission, document: dict, *, by: User, version: int | None = None) -> Submission:
    """Keeps the draft; refused when somebody else saved it meanwhile."""
    content_now = submission.content | content.kind(submission.kind).tidy(document)
    return _move(submission, "save", by=by, version=version, content=content_now, saved_by=by)


@transaction.atomic
def submit(submission: Submission, *, by: User, quietly: bool = False, is_right: bool = False) -> Submission:
    """Puts the draft on the desk, with the day by which it should be decided. `quietly`: another mail says so.

    `is_right`: they say that everything on the page is right today.
    """
    now = timezone.now()
    is_live = content.kind(submission.kind).is_live(submission.subject)
    unsettles = is_live and _unsettles(submission)
    _every_number_rings(submission.content, submission.base)
    values = {"sent_at": now, "agreed_at": now, "notes": {}, "reason": "", "right_on": said_today(is_right)}
    _move(submission, "submit", by=by, unsettles=unsettles, **values)
    open_case(submission, is_live=is_live)
    if not quietly:
        _tell(submission, "submitted")
    return submission


def take_back(submission: Submission, *, by: User) -> Submission:
    """A waiting or sent-back one becomes a draft again, so that a moderator never decides on moving words."""
    return _leave_desk(submission, "take-back", by=by)


def withdraw(submission: Submission, *, by: User) -> Submission:
    return _leave_desk(submission, "withdraw", by=by)


@transaction.atomic
def approve(
    submission: Submission, *, by: User, corrections: dict | None = None, version: int | None = None
) -> Submission:
    """Makes it live: only what the edit changed, on the row as it is now, with the moderator's corrections.

    Refused while a field that two people changed is not settled by a correction, and while what it names is not live.
    """
    one = content.kind(submission.kind)
    corrections = one.tidy(corrections or {})
    corrected = content.changed(submission.content, submission.content | corrections)
    if _decided_already(submission, "approve", by, version, corrected=corrected, approved=corrections):
        return submission
    one.hold(submission.subject)
    everything_it_names_is_live(submission.content | corrections)
    result = would_be(submission, corrections)
    unsettled = [name for name in result.conflicts if name not in corrections]
    if unsettled:
        raise Refused(_("Somebody else has changed this meanwhile. Choose which words to keep."), unsettled[0])
    final = result.content
    _every_number_rings(final, one.read(submission.subject) or {})
    values = {"approved": final, "corrected": corrected, "decided_at": timezone.now()}
    _move(submission, "approve", by=by, version=version, by_id=by.pk, **values)
    settle(submission, one.write(submission.subject, final), final)
    _tell(submission, "approved")
    return submission


@transaction.atomic
def send_back(
    submission: Submission, *, by: User, reason: str, notes: dict | None = None, version: int | None = None
) -> Submission:
    """Asks the provider for a change; `notes` are words beside single fields."""
    values = {"reason": _needed(reason), "notes": notes or {}}
    if submission.team_id is None:
        raise Refused(_("Nobody with an account wrote this, so nobody could change it. Correct it and approve it."))
    if _decided_already(submission, "send-back", by, version, **values):
        return submission
    _move(submission, "send-back", by=by, version=version, by_id=by.pk, **values)
    close_case(submission)
    _tell(submission, "sent-back")
    return submission


@transaction.atomic
def reject(submission: Submission, *, by: User, reason: str, version: int | None = None) -> Submission:
    """Says no, with the reason."""
    reason = _needed(reason)
    if _decided_already(submission, "reject", by, version, reason=reason):
        return submission
    values = {"reason": reason, "decided_at": timezone.now()}
    _move(submission, "reject", by=by, version=version, by_id=by.pk, **values)
    close_case(submission)
    _tell(submission, "rejected")
    return submission


def open_case(submission: Submission, *, is_live: bool) -> Case:
    """The case of a submission: opened, or opened again."""
    danger = Case.Danger.WHERE_WHEN if submission.unsettles else Case.Danger.REST if is_live else Case.Danger.NEW
    values = {
        "sort": Case.Sort.CHANGE if is_live else Case.Sort.NEW,
        "danger": danger,
        "name": submission.content.get("name", ""),
        "state": Case.State.OPEN,
        "kind": submission.kind,
        "subject": submission.subject,
        "due_at": timezone.now() + timedelta(days=Promise.days_now()),
        "closed_at": None,
        "taken_by": None,
    }
    return Case.objects.update_or_create(submission=submission, defaults=values)[0]


def close_case(submission: Submission) -> None:
    Case.objects.filter(submission=submission).update(state=Case.State.CLOSED, closed_at=timezone.now())


def _move(submission: Submission, name: str, *, by: User, version: int | None = None, **values) -> Submission:
    move = TABLE[name]
    if not may(by, submission, move.by):
        raise Refused(_("You cannot do this. Somebody from another organisation has to."))
    if not compare_and_set(submission, move.sources, version, state=move.target, **values):
        raise Refused(_too_late(submission, by))
    return submission


def hold(submission: Submission) -> Submission:
    """The row as it is now, kept for this transaction: decisions about it come one after the other."""
    submission.refresh_from_db(from_queryset=Submission.objects.select_for_update())
    return submission


def _decided_already(submission: Submission, name: str, by: User, version: int | None, **words) -> bool:
    """Whether this person has made this very decision before, in these words: a form that is sent twice is made once.

    Refused when anything else has happened to it since they looked: that says who was first.
    """
    version = submission.version if version is None else version
    hold(submission)
    if submission.state == Submission.State.WAITING and submission.version == version:
        return False
    made = (submission.state, submission.by_id, submission.version)
    if made != (TABLE[name].target, by.pk, version + 1) or not _says(submission, words):
        raise Refused(_too_late(submission, by))
    return True


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


def _says(submission: Submission, words: dict) -> bool:
    """Whether it was decided in these words; of a document, in those that were sent with the decision."""
    kept = {name: getattr(submission, name) for name in words}
    approved = kept.get("approved") or {}
    return kept | {"approved": approved} == words | {"approved": approved | words.get("approved", {})}


@transaction.atomic
def _leave_desk(submission: Submission, name: str, *, by: User) -> Submission:
    _move(submission, name, by=by)
    close_case(submission)
    return submission


def _unsettles(submission: Submission) -> bool:
    """Whether it changes when, where, contact or state of an initiative."""
    edits = content.changed(submission.base, submission.content)
    return submission.kind == "initiative" and bool(set(edits) & set(UNSETTLING))


def _too_late(submission: Submission, by: User) -> str:
    """Who was first, and what they did."""
    state = submission.get_state_display().lower()
    if submission.state not in ANSWERS:
        return _("Somebody has changed this since you opened it. It is now: %(state)s.") % {"state": state}
    if submission.by == by:
        return _("You have done this already. It is now: %(state)s.") % {"state": state}
    words = _("Somebody was quicker: %(who)s. It is now: %(state)s.")
    return words % {"who": submission.by, "state": state}


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
    close_case(submission)
    team = submission.team
    if submission.kind == "organisation" and team and team.organisation_id is None:
        Team.objects.filter(pk=team.pk, organisation=None).update(organisation=row)
    if submission.kind == "initiative":
        keep_what_they_said(submission, row, live)


def said_today(is_right: bool) -> date | None:
    """The day of a tick; what somebody says on sending is said of that day."""
    return timezone.localdate() if is_right else None


def _needed(reason: str) -> str:
    if not reason.strip():
        raise Refused(_("Say why, so that they know what to do."), "reason")
    return reason.strip()


def _tell(submission: Submission, outcome: str) -> None:
    if submission.made_by:
        notices.write(submission.made_by.email, f"submission-{outcome}", submission=submission)
