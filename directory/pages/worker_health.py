"""What the first page of the desk says of the mail and the worker: plainly when something is wrong, else quietly."""

from datetime import datetime
from typing import NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import week
from directory.moderation import Running


class Health(NamedTuple):
    """`faults` are for whoever runs the portal, `facts` for everybody; each a line."""

    faults: list[str]
    facts: list[str]


def health(running: Running, now: datetime) -> Health:
    faults = [*_of_worker(running, now), *(_undone(name, at, now) for name, at in running.undone)]
    mails = _of_mails(running)
    if not faults and not mails:
        seen = _("The worker that sends it was seen at %(time)s.") % {"time": clock_words(running.seen_at, now)}
        mails = [" ".join([_("No mail waits, and none has failed."), seen])]
    return Health(faults, mails)


def _of_worker(running: Running, now: datetime) -> list[str]:
    """That mail is stuck, or would be: nobody sends it."""
    if running.stuck_since:
        waits = _("Mail is waiting: the oldest since %(time)s.") % {"time": clock_words(running.stuck_since, now)}
    elif running.is_late:
        waits = _("No mail waits, but the next one will.")
    else:
        return []
    return [" ".join([waits, _seen(running, now), _("Tell whoever runs the portal.")])]


def _seen(running: Running, now: datetime) -> str:
    if running.seen_at is None:
        return _("The worker that sends it was never seen.")
    return _("The worker that sends it was last seen at %(time)s.") % {"time": clock_words(running.seen_at, now)}


def _undone(name: str, at: datetime | None, now: datetime) -> str:
    """A chore that fails again and again, by the name that the worker gives it."""
    if at is None:
        words = _("Something that the portal does by itself was never done: %(what)s. Tell whoever runs the portal.")
        return words % {"what": _(name)}
    words = _("Something was last done at %(time)s, and fails: %(what)s. Tell whoever runs the portal.")
    return words % {"what": _(name), "time": clock_words(at, now)}


def _of_mails(running: Running) -> list[str]:
    put_off = ngettext(
        "%(mails)d mail was not taken yet. It is tried again.",
        "%(mails)d mails were not taken yet. They are tried again.",
        running.put_off,
    )
    failed = ngettext(
        "%(mails)d mail could not be delivered. An administrator can try it again.",
        "%(mails)d mails could not be delivered. An administrator can try them again.",
        running.failed,
    )
    counted = ((put_off, running.put_off), (failed, running.failed))
    return [words % {"mails": count} for words, count in counted if count]


def clock_words(at: datetime, now: datetime) -> str:
    """ "14:02", or on another day "14:02 on Friday 27 November"."""
    here = timezone.localtime(at)
    if here.date() == timezone.localdate(now):
        return f"{here:%H:%M}"
    return _("%(time)s on %(day)s") % {"time": f"{here:%H:%M}", "day": week.date_words(here.date())}
