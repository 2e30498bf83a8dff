"""Which teams are trusted: what they change of times and pauses is on the portal at once."""

from django.db import transaction
from django.utils.translation import gettext as _

from directory import acts
from directory.models import Act, Team, User


def trust(team: Team, *, by: User, reason: str) -> None:
    """From now on its changes of times and pauses go live without a moderator."""
    _set(team, trusted=True, sort=Act.Sort.TRUST, by=by, reason=reason)


def distrust(team: Team, *, by: User, reason: str) -> None:
    """From now on a moderator looks at everything it sends; what is live stays."""
    _set(team, trusted=False, sort=Act.Sort.DISTRUST, by=by, reason=reason)


@transaction.atomic
def _set(team: Team, *, trusted: bool, sort: str, by: User, reason: str) -> None:
    is_own = team.members.filter(pk=by.pk).exists()
    acts.moderators_only(by, is_own=is_own, words=_("This is your own team. Ask another moderator."))
    acts.needed(reason, _("Say why, so that the next moderator knows."))
    acts.switch(team, "trusted", trusted, about="team", sort=sort, by=by, reason=reason)
