"""Sign-ins to try the portal with: two moderators and a provider. Made once, shown once, only in a demonstration."""

import secrets

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from directory.allauth_inside import TOTP, RecoveryCodes, generate_totp_secret
from directory.models import User

PEOPLE = [
    ("moderator-one@example.org", {"name": "Moderator One", "is_moderator": True, "is_staff": True}),
    ("moderator-two@example.org", {"name": "Moderator Two", "is_moderator": True}),
    ("provider@example.org", {"name": "Provider"}),
]


class Command(BaseCommand):
    help = "Makes and prints sign-ins for a demonstration, if there is nobody yet."

    def handle(self, **options):
        if not settings.DEMO:
            raise CommandError("Sign-ins that are printed are for a demonstration only. Set DEMO=1.")
        with transaction.atomic():
            if User.objects.exists():
                return
            lines = [sign_in(email, parts) for email, parts in PEOPLE]
        self.stdout.write("Sign-ins for this demonstration. They are shown only now, so write them down:")
        self.stdout.write("\n".join(lines))
        self.stdout.write("A moderator adds the second-factor key to an authenticator app. Mail lands in var/mail/.")


def sign_in(email: str, parts: dict) -> str:
    """Makes one, with its address confirmed and, for moderators, a second factor; the line to print."""
    password = secrets.token_urlsafe(15)
    user = User.objects.create_user(email, password, is_superuser=parts.get("is_staff", False), **parts)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    line = f"  {email:28} password {password}"
    if not user.is_moderator:
        return line
    key = generate_totp_secret()
    TOTP.activate(user, key)
    RecoveryCodes.activate(user)
    return f"{line}  second-factor key {key}"
