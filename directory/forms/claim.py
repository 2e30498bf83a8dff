"""Claiming a listing, and granting a claim."""

from django.utils.translation import gettext_lazy

from directory.models import Claim

from . import fields
from .base import PortalForm
from .deciding import Versioned


class ClaimForm(PortalForm):
    """Who they are, and how that can be checked; only moderators read it."""

    who = fields.Text(
        gettext_lazy("Who are you, and what do you do there?"),
        needed=gettext_lazy("Say who you are and what you do there."),
        hint=gettext_lazy("For example: I am Sam, and I run the Tuesday group."),
        longest=600,
        rows=3,
    )
    how = fields.Text(
        gettext_lazy("How can a moderator check that?"),
        needed=gettext_lazy("Say how a moderator can check it."),
        hint=gettext_lazy("For example: ring the number on the listing and ask for me."),
        longest=600,
        rows=3,
    )

    def words(self) -> str:
        return "\n\n".join(self.cleaned_data[name] for name in ("who", "how"))


class GrantForm(Versioned):
    how = fields.One(
        gettext_lazy("How did you check it?"), Claim.Check.choices, needed=gettext_lazy("Choose how you checked it.")
    )
    reason = fields.Text(
        gettext_lazy("What did you find out?"),
        needed=gettext_lazy("Say what you found out, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this. It stays in the history."),
        rows=3,
    )
