"""Makes somebody a moderator, takes them off, or takes their second factor away when it is lost."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from directory import moderators
from directory.acts import Refused


class Command(BaseCommand):
    help = (
        "Makes the person with this e-mail address a moderator, with an account if there is none. "
        "Every moderator has a mail about each use. Running it twice changes nothing twice."
    )

    def add_arguments(self, parser):
        parser.add_argument("email", help="the address that they sign in with")
        parser.add_argument("--off", action="store_true", help="they are no moderator any more; their sessions end")
        parser.add_argument(
            "--reset-factor", action="store_true", help="takes the second factor away; they set up a new one"
        )

    def handle(self, *, email, off, reset_factor, **options):
        email = email.strip().lower()
        try:
            validate_email(email)
            for act, done, nothing in self.acts(off, reset_factor):
                self.stdout.write((done if act(email) else nothing) % {"email": email})
        except ValidationError:
            raise CommandError(_("“%(email)s” is not an e-mail address.") % {"email": email}) from None
        except Refused as refusal:
            raise CommandError(refusal.words) from None

    def acts(self, off: bool, reset_factor: bool) -> list[tuple]:
        """What is asked for: what to do, and what to say when it was done or was so already."""
        make = (
            moderators.make_moderator,
            _("%(email)s is a moderator now. Every moderator has a mail about it."),
            _("%(email)s is a moderator already. Nothing has changed."),
        )
        take_off = (
            moderators.take_off,
            _("%(email)s is no moderator any more. Every moderator has a mail about it."),
            _("%(email)s is no moderator. Nothing has changed."),
        )
        reset = (
            moderators.reset_factor,
            _("%(email)s has no second factor any more, and sets up a new one. Every moderator has a mail about it."),
            _("%(email)s has no second factor. Nothing has changed."),
        )
        asked = [take_off] * off + [reset] * reset_factor
        return asked or [make]
