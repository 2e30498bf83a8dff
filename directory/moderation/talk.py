"""A conversation that one side has put before the moderators: only then may they read it."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from directory import notices
from directory.acts import Refused, moderators_only, same_words
from directory.models import Case, Thread, User

from .cases import close_cases, note, note_read, open_case

About, Danger = Case.About, Case.Danger
# Reports of one person about one conversation that wait at once.
MOST_OPEN = 3


@transaction.atomic
def report_thread(thread: Thread, *, by: User, about: str, words: str, key: UUID) -> Case:
    """Opens the case of a report. When somebody could come to harm, every moderator has a mail at once.

    A second report of the same person, while the first one is open, goes on the desk without another mail.
    """
    danger = Danger.SAFETY if about == About.UNSAFE else Danger.REST
    values: dict = {"sort": Case.Sort.TALK, "kind": "thread", "subject": thread.pk, "danger": danger, "about": about}
    values |= {"words": words, "reply_to": by.email}
    before = Case.objects.filter(subject=thread.pk, sort=Case.Sort.TALK, state=Case.State.OPEN, reply_to=by.email)
    is_first = not before.filter(danger=danger).exists()
    if before.exclude(key=key).count() >= MOST_OPEN and not Case.objects.filter(key=key).exists():
        raise Refused(_("Our moderators have your reports, and read the whole conversation. They write to you."))
    case, is_new = open_case({"key": key}, **values)
    same_words(case, subject=thread.pk, words=words)
    if is_new and is_first and danger == Danger.SAFETY:
        notices.write_to_moderators("talk-reported", case=case)
    return case


def reported_thread(case: Case, *, by: User) -> Thread | None:
    """What this moderator may read for this case: nothing once it is closed, nothing of a team of their own."""
    is_open = case.sort == Case.Sort.TALK and case.state == Case.State.OPEN
    if not by.is_moderator or not is_open or _is_in_it(case, by):
        return None
    return Thread.objects.filter(pk=case.subject).first()


def read_talk(case: Case, *, by: User) -> None:
    """Says to the other moderators that somebody has read the report."""
    _may_decide(case, by)
    note_read(case, by=by)


@transaction.atomic
def close_talk(case: Case, *, by: User, text: str) -> None:
    """Ends it with a note for the next moderator. Nobody decides about a conversation of their own team."""
    _may_decide(case, by)
    note(case, by=by, text=text)
    close_cases(pk=case.pk)


def _may_decide(case: Case, by: User) -> None:
    words = _("Your own team is in this conversation. Ask another moderator.")
    moderators_only(by, is_own=_is_in_it(case, by), words=words)


def _is_in_it(case: Case, by: User) -> bool:
    """Whether a team of theirs talks in it, or did."""
    return Thread.objects.filter(pk=case.subject, sides__team__members=by).exists()
