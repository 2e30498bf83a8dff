"""Urgent contacts: adding or changing one takes two moderators; hiding one takes one and acts at once."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import notices
from directory.models import Act, UrgentChange, UrgentContact, User
from directory.moves import Refused, compare_and_set

VALUES = ("name", "sort", "value", "keyword", "when", "note", "position")


def propose(values: dict, *, by: User, contact: UrgentContact | None = None) -> UrgentChange:
    """Writes down what one moderator wants; nothing changes until another agrees."""
    _is_moderator(by)
    chosen = {name: values[name] for name in VALUES if name in values}
    return UrgentChange.objects.create(contact=contact, values=chosen, proposed_by=by)


@transaction.atomic
def agree(change: UrgentChange, *, by: User) -> UrgentContact:
    """The second moderator: the change acts, and counts as checked today."""
    _is_moderator(by)
    if change.proposed_by_id == by.pk:
        raise Refused(_("A change to an urgent number takes two people. Ask another moderator."))
    _settle(change, UrgentChange.State.AGREED, agreed_by=by)
    contact = change.contact or UrgentContact()
    for name, value in change.values.items():
        setattr(contact, name, value)
    contact.checked_on, contact.hidden, contact.edited_at = timezone.localdate(), False, timezone.now()
    contact.save()
    _record(contact, by, _("Agreed"))
    return contact


def drop(change: UrgentChange, *, by: User) -> None:
    _is_moderator(by)
    _settle(change, UrgentChange.State.DROPPED)


@transaction.atomic
def hide(contact: UrgentContact, *, by: User, reason: str) -> None:
    """Takes a number off every page at once, and tells every moderator."""
    _is_moderator(by)
    if not reason.strip():
        raise Refused(_("Say why, so that the others know."), "reason")
    UrgentContact.objects.filter(pk=contact.pk).update(hidden=True, edited_at=timezone.now())
    contact.refresh_from_db()
    _record(contact, by, reason)
    for moderator in User.objects.filter(is_moderator=True, is_active=True):
        notices.write(moderator.email, "urgent-hidden", contact=contact, by=by, reason=reason)


def _settle(change: UrgentChange, state: str, **values) -> None:
    if not compare_and_set(change, (UrgentChange.State.PROPOSED,), state=state, **values):
        raise Refused(_("Somebody has decided this already."))


def _record(contact: UrgentContact, by: User, reason: str) -> None:
    Act.objects.create(kind="urgent", subject=str(contact.pk), sort=Act.Sort.URGENT, by=by, reason=reason)


def _is_moderator(by: User) -> None:
    if not by.is_moderator:
        raise Refused(_("Only a moderator can do this."))
