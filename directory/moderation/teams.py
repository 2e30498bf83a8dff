"""Which teams are trusted: what they change of times and pauses is on the portal at once."""

from django.db import transaction
from django.utils.translation import gettext as _

from directory.acts import Refused, moderators_only
from directory.models import Act, Team, User

from .listings import done_already


def trust(team: Team, *, by: User, reason: str) -> None:
    """From now on its changes of times and pauses go live without a moderator."""
    _set(team, trusted=True, sort=Act.Sort.TRUST, by=by, reason=reason)


def distrust(team: Team, *, by: User, reason: str) -> None:
    """From now on a moderator looks at everything it sends; what is live stays."""
    _set(team, trusted=False, sort=Act.Sort.DISTRUST, by=by, reason=reason)


@transaction.atomic
def _set(team: Team, *, trusted: bool, sort: str, by: User, reason: str) -> None:
    moderators_only(by)
    if team.members.filter(pk=by.pk).exists():
        raise Refused(_("This is your own team. Ask another moderator."))
    if not reason.strip():
        raise Refused(_("Say why, so that the next moderator knows."), "reason")
    if not Team.objects.filter(pk=team.pk, trusted=not trusted).update(trusted=trusted):
        done_already("team", team.pk, sort=sort, by=by, reason=reason)
        return
    team.refresh_from_db()
    Act.objects.create(kind="team", subject=str(team.pk), sort=sort, by=by, reason=reason)
