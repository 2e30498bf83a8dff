"""What is on the desk: opened, closed, who works on it, and what moderators write down about it."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import notices
from directory.acts import Refused, moderators_only
from directory.models import HARM_WITHIN, Case, CaseNote, Promise, User


def take(case: Case, *, by: User) -> None:
    """Tells the other moderators that this one is being looked at; it keeps nobody else from deciding."""
    moderators_only(by)
    free = Case.objects.filter(pk=case.pk, state=Case.State.OPEN, taken_by=None)
    if free.update(taken_by=by):
        return
    case.refresh_from_db()
    if case.state == Case.State.CLOSED:
        raise Refused(_("This has been decided already."))
    if case.taken_by_id != by.pk:
        raise Refused(_("%(who)s has taken this already.") % {"who": case.taken_by})


def give_back(case: Case, *, by: User) -> None:
    """Frees it for others; giving back what nobody holds changes nothing."""
    moderators_only(by)
    Case.objects.filter(pk=case.pk, taken_by=by).update(taken_by=None)


@transaction.atomic
def note(case: Case, *, by: User, text: str) -> CaseNote:
    """Keeps a moderator's words about a case; the same words twice in a row are kept once."""
    moderators_only(by)
    Case.objects.select_for_update().get(pk=case.pk)
    last = case.notes.last()
    if last and (last.by_id, last.text) == (by.pk, text):
        return last
    return CaseNote.objects.create(case=case, by=by, text=text)


def open_case(found_by: dict, /, *, again: bool = False, now: datetime | None = None, **values) -> tuple[Case, bool]:
    """Puts something on the desk; gives its case, and whether that is new.

    Of what is `found_by` these fields there is one: it stays as it is, unless it is opened `again` with these values.
    """
    danger = values.setdefault("danger", Case.Danger.REST)
    within = HARM_WITHIN if danger == Case.Danger.SAFETY else timedelta(days=Promise.days_now())
    values |= {"due_at": (now or timezone.now()) + within}
    if again:
        anew = {"state": Case.State.OPEN, "closed_at": None, "taken_by": None}
        return Case.objects.update_or_create(**found_by, defaults=values | anew)
    return Case.objects.get_or_create(**found_by, defaults=values)


def close_cases(**about) -> None:
    """Takes what this is about off the desk; an address for an answer goes."""
    opened = Case.objects.filter(**about, state=Case.State.OPEN)
    opened.update(state=Case.State.CLOSED, closed_at=timezone.now(), reply_to="")


@transaction.atomic
def note_read(case: Case, *, by: User) -> None:
    """Notes who read it first, once. Whether they may is for whoever knows what it is about."""
    if Case.objects.filter(pk=case.pk, read_at=None).update(read_at=timezone.now()):
        note(case, by=by, text=_("Read it."))
    case.refresh_from_db()


@transaction.atomic
def remind_of_harm(now: datetime) -> int:
    """One mail to every moderator about the reports of harm that nobody has read for a day; how many those are.

    Each is reminded of once: of two workers at once, one changes its row.
    """
    waiting = Case.objects.unread_harm().filter(opened_at__lte=now - HARM_WITHIN, reminded_at=None)
    count = waiting.update(reminded_at=now)
    if count:
        notices.write_to_moderators("safety-unread", count=count)
    return count
