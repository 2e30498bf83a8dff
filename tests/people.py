"""People for tests, and clients that are signed in as they would be after the whole way in."""

import time
from itertools import count

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client

from directory.models import User

PASSWORD = "correct horse battery staple"
SIGN_UP = {"password1": PASSWORD, "password2": PASSWORD, "website_2": ""}
_numbers = count(1)


def a_user(*, email: str | None = None, confirmed: bool = True, **parts) -> User:
    """A provider, unless `is_moderator` or `is_staff` says otherwise."""
    user = User.objects.create_user(email or f"person-{next(_numbers)}@example.org", PASSWORD, **parts)
    EmailAddress.objects.create(user=user, email=user.email, verified=confirmed, primary=True)
    return user


def a_moderator(**parts) -> User:
    """With a second factor, as moderators need; `user.key` is its secret."""
    user = a_user(is_moderator=True, **parts)
    with_second_factor(user)
    return user


def with_second_factor(user: User) -> User:
    user.key = generate_totp_secret()
    TOTP.activate(user, user.key)
    return user


def code_of(user: User) -> str:
    """What the person's authenticator app shows now."""
    counters = list(yield_hotp_counters_from_time())
    return format_hotp_value(hotp_value(user.key, counters[len(counters) // 2]))


def signed_in(user: User, client: Client | None = None) -> Client:
    """A client signed in as the user; whoever has a second factor has used it."""
    client = client or Client()
    client.force_login(user)
    session = client.session
    if hasattr(user, "key"):
        session[AUTHENTICATION_METHODS_SESSION_KEY] = [{"method": "mfa", "at": time.time(), "type": "totp"}]
        session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(user.pk)
        session.save()
    return client


def sign_in(client: Client, email: str, password: str = PASSWORD):
    """What the page of signing in answers."""
    return client.post("/account/login/", {"login": email, "password": password})
