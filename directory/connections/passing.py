"""What was asked reaches the other side: its team, or moderators and the listed address while it has no team."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from django.db import transaction

from directory import content, moderation, notices
from directory.agreements.access import members_of
from directory.agreements.due import note_reached
from directory.agreements.limits import A_DAY, INTRODUCTION
from directory.agreements.words import sentence
from directory.models import Case, Connection, Contact, Initiative, Mail, User

BETWEEN_INVITATIONS = timedelta(days=30)
MOST_A_DAY_TO_ONE = 3
# Makes the key of a case from the id of its connection: of two workers one opens it.
CASES = UUID("5d1e1a52-6f0f-4f0e-8a55-3f1f6f6c9b60")


@transaction.atomic
def reach(connection: Connection, now: datetime) -> bool:
    """Lets the team that is asked see it, with a mail to each member; once, whoever comes first."""
    if not note_reached(connection, now, while_in=Connection.State.ASKED):
        return False
    connection.refresh_from_db()
    tell(members_of(connection.asked), "connection-asked", connection)
    close_case(connection)
    return True


@transaction.atomic
def introduce(connection: Connection, now: datetime) -> bool:
    """Asks moderators to introduce a team to a listing without one, and invites its listed address to claim it."""
    # Two workers with two requests for one listing must not both write to it.
    content.kind("initiative").hold(connection.asked_id)
    still = Connection.objects.select_for_update().filter(pk=connection.pk, state=Connection.State.ASKED)
    if not still.exists():
        return False
    found_by, name = {"key": uuid5(CASES, str(connection.pk))}, connection.asked.name
    _case, is_new = moderation.open_case(
        found_by, now=now, sort=Case.Sort.INTRODUCTION, kind=INTRODUCTION, subject=connection.pk, name=name
    )
    if is_new:
        _invite(connection.asked, connection, now)
    return is_new


def close_case(connection: Connection) -> None:
    """Takes it off the moderators' list, if it stands there."""
    moderation.close_cases(kind=INTRODUCTION, subject=connection.pk)


def tell(people: Iterable[User], mail: str, connection: Connection, **values) -> None:
    """One mail to each: it names the two listings, and nothing that somebody typed to the other."""
    for person in people:
        notices.write(person.email, mail, connection=connection, sentence=sentence(connection), **values)


def _invite(asked: Initiative, connection: Connection, now: datetime) -> None:
    """One mail in thirty days to the address on the listing, if that is not somebody's own.

    Where many listings give the same address, it has a few in a day at most; moderators introduce the others.
    """
    address = listed_address(asked)
    written = Mail.objects.filter(reason="connection-unclaimed", recipient=address)
    lately = written.filter(made_at__gt=now - BETWEEN_INVITATIONS, text__contains=asked.get_absolute_url())
    is_too_much = written.filter(made_at__gt=now - A_DAY).count() >= MOST_A_DAY_TO_ONE
    if address and not is_too_much and not lately.exists():
        notices.write(address, "connection-unclaimed", connection=connection, sentence=sentence(connection))


def listed_address(initiative: Initiative) -> str:
    """The e-mail address of its page, the best one first; empty when there is none but somebody's own."""
    shown = initiative.contacts.filter(sort=Contact.Sort.EMAIL, personal=False)
    return shown.order_by("-preferred", "position").values_list("value", flat=True).first() or ""
