"""Urgent contacts: adding or changing one takes two moderators; hiding one takes one and acts at once."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from directory import notices, telephone, urgent_copy
from directory.acts import Refused, compare_and_set, moderators_only
from directory.models import Act, UrgentChange, UrgentContact, User

from .listings import done_already

URGENT = "urgent"
VALUES = ("name", "purpose", "sort", "value", "keyword", "when", "note", "position")


@transaction.atomic
def propose(values: dict, *, by: User, contact: UrgentContact | None = None) -> UrgentChange:
    """Writes down what one moderator wants; nothing changes until another agrees. Proposed twice, it is there once."""
    moderators_only(by)
    User.objects.select_for_update().get(pk=by.pk)
    wanted = {"contact": contact, "values": {name: values[name] for name in VALUES if name in values}}
    mine = UrgentChange.objects.filter(proposed_by=by, state=UrgentChange.State.PROPOSED, contact=contact)
    same = next((one for one in mine if one.values == wanted["values"]), None)
    return same or UrgentChange.objects.create(**wanted, proposed_by=by)


@transaction.atomic
def agree(change: UrgentChange, *, by: User) -> UrgentContact:
    """The second moderator: the change acts, and counts as checked today."""
    moderators_only(by)
    if change.proposed_by_id == by.pk:
        raise Refused(_("A change to an urgent number takes two people. Ask another moderator."))
    # Two new numbers of one name come one after the other.
    list(UrgentContact.objects.select_for_update().values_list("pk"))
    if _settled_already(change, UrgentChange.State.AGREED, by):
        return change.contact
    _settle(change, UrgentChange.State.AGREED, agreed_by=by)
    contact = change.contact or UrgentContact()
    for name, value in change.values.items():
        setattr(contact, name, value)
    _its_name_is_free(contact)
    _its_number_rings(contact)
    contact.checked_on, contact.hidden, contact.edited_at = timezone.localdate(), False, timezone.now()
    contact.save()
    UrgentChange.objects.filter(pk=change.pk).update(contact=contact)
    transaction.on_commit(urgent_copy.renew)
    _record(contact.pk, by, _("Agreed"))
    return contact


@transaction.atomic
def drop(change: UrgentChange, *, by: User) -> None:
    moderators_only(by)
    if not _settled_already(change, UrgentChange.State.DROPPED, by):
        _settle(change, UrgentChange.State.DROPPED)
        _record(change.pk, by, _("Dropped"))


@transaction.atomic
def hide(contact: UrgentContact, *, by: User, reason: str) -> None:
    """Takes a number off every page at once, and tells every moderator."""
    moderators_only(by)
    if not reason.strip():
        raise Refused(_("Say why, so that the others know."), "reason")
    contact.refresh_from_db(from_queryset=UrgentContact.objects.select_for_update())
    # Also the second time: the first may have found a full disk.
    transaction.on_commit(urgent_copy.renew)
    if contact.hidden:
        done_already(URGENT, contact.pk, sort=Act.Sort.URGENT, by=by, reason=reason)
        return
    UrgentContact.objects.filter(pk=contact.pk).update(hidden=True, edited_at=timezone.now())
    contact.refresh_from_db()
    _record(contact.pk, by, reason)
    notices.write_to_moderators("urgent-hidden", contact=contact, by=by, reason=reason)


def _settled_already(change: UrgentChange, state: str, by: User) -> bool:
    """Whether this person has settled it in just this way before; kept for this transaction."""
    change.refresh_from_db(from_queryset=UrgentChange.objects.select_for_update())
    return change.state == state and _settled_by(change) == by


def _settled_by(change: UrgentChange) -> User | None:
    if change.state == UrgentChange.State.AGREED:
        return change.agreed_by
    dropped = Act.objects.filter(kind=URGENT, subject=str(change.pk)).first()
    return dropped.by if dropped else None


def _settle(change: UrgentChange, state: str, **values) -> None:
    if not compare_and_set(change, (UrgentChange.State.PROPOSED,), state=state, **values):
        words = {
            UrgentChange.State.AGREED: _("%(who)s has agreed to this already."),
            UrgentChange.State.DROPPED: _("%(who)s has dropped this already."),
        }
        raise Refused(words[change.state] % {"who": _settled_by(change) or _("Somebody")})


def _its_number_rings(contact: UrgentContact) -> None:
    """What waited since before the rule may be no number."""
    try:
        telephone.read(contact.value, texts=contact.sort == UrgentContact.Sort.TEXT)
    except telephone.Unreadable as problem:
        raise Refused(problem.words) from problem


def _its_name_is_free(contact: UrgentContact) -> None:
    """Two moderators may have proposed the same new number."""
    if UrgentContact.objects.filter(name=contact.name).exclude(pk=contact.pk).exists():
        words = _("There is an urgent number called “%(name)s” already. Drop this one, and change that one.")
        raise Refused(words % {"name": contact.name})


def _record(subject: object, by: User, reason: str) -> None:
    Act.objects.create(kind=URGENT, subject=str(subject), sort=Act.Sort.URGENT, by=by, reason=reason)
