"""Urgent contacts: adding or changing one takes two moderators; hiding one takes one and acts at once."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import acts, notices, telephone, urgent_copy
from directory.acts import Move, Refused, Table
from directory.models import Act, UrgentChange, UrgentContact, User

URGENT = "urgent"
VALUES = ("name", "purpose", "sort", "value", "keyword", "when", "note", "position")
State = UrgentChange.State


def may_settle(user: User, change: UrgentChange, by: str) -> bool:
    """Whether this moderator may settle a change as the "second moderator", who did not propose it, or as any."""
    return user.is_moderator and (by == "moderator" or change.proposed_by_id != user.pk)


def settled_by(change: UrgentChange) -> User | None:
    if change.state == State.AGREED:
        return change.agreed_by
    dropped = Act.objects.filter(kind=URGENT, subject=str(change.pk)).first()
    return dropped.by if dropped else None


URGENT_CHANGES = Table(
    Move("agree", (State.PROPOSED,), State.AGREED, "second moderator", gettext_lazy("Agree")),
    Move("drop", (State.PROPOSED,), State.DROPPED, "moderator", gettext_lazy("Drop it")),
    may=may_settle,
    cannot=gettext_lazy("A change to an urgent number takes two people. Ask another moderator."),
    late={
        State.AGREED: gettext_lazy("%(who)s has agreed to this already."),
        State.DROPPED: gettext_lazy("%(who)s has dropped this already."),
    },
    who=settled_by,
)


@transaction.atomic
def propose(values: dict, *, by: User, contact: UrgentContact | None = None) -> UrgentChange:
    """Writes down what one moderator wants; nothing changes until another agrees. Proposed twice, it is there once."""
    acts.moderators_only(by)
    User.objects.select_for_update().get(pk=by.pk)
    wanted = {"contact": contact, "values": {name: values[name] for name in VALUES if name in values}}
    mine = UrgentChange.objects.filter(proposed_by=by, state=State.PROPOSED, contact=contact)
    same = next((one for one in mine if one.values == wanted["values"]), None)
    return same or UrgentChange.objects.create(**wanted, proposed_by=by)


@transaction.atomic
def agree(change: UrgentChange, *, by: User) -> UrgentContact:
    """The second moderator: the change acts, and counts as checked today."""
    acts.moderators_only(by)
    # Two new numbers of one name come one after the other.
    list(UrgentContact.objects.select_for_update().values_list("pk"))
    if not URGENT_CHANGES.make(change, "agree", by=by, said={"agreed_by_id": by.pk}):
        return change.contact
    contact = change.contact or UrgentContact()
    for name, value in change.values.items():
        setattr(contact, name, value)
    _its_name_is_free(contact)
    _its_number_rings(contact)
    contact.checked_on, contact.hidden, contact.edited_at = timezone.localdate(), False, timezone.now()
    contact.save()
    UrgentChange.objects.filter(pk=change.pk).update(contact=contact)
    transaction.on_commit(urgent_copy.renew)
    acts.record(URGENT, contact.pk, sort=Act.Sort.URGENT, by=by, reason=_("Agreed"))
    return contact


@transaction.atomic
def drop(change: UrgentChange, *, by: User) -> None:
    if URGENT_CHANGES.make(change, "drop", by=by, said={}):
        acts.record(URGENT, change.pk, sort=Act.Sort.URGENT, by=by, reason=_("Dropped"))


@transaction.atomic
def hide(contact: UrgentContact, *, by: User, reason: str) -> None:
    """Takes a number off every page at once, and tells every moderator."""
    acts.moderators_only(by)
    acts.needed(reason, _("Say why, so that the others know."))
    # Also the second time: the first may have found a full disk.
    transaction.on_commit(urgent_copy.renew)
    done: dict = {"sort": Act.Sort.URGENT, "by": by, "reason": reason}
    if acts.switch(contact, "hidden", True, about=URGENT, edited_at=timezone.now(), **done):
        notices.write_to_moderators("urgent-hidden", contact=contact, by=by, reason=reason)


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
