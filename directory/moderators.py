"""Who is a moderator. Whoever runs the portal changes it, with `manage.py moderator`.

Each use is mailed to every moderator and stands in the history, also one that changes nothing; one that is refused does
not. Done twice, it is done once. A moderator's pages open only after a second factor was set up (`views.audience`).
"""

from allauth.account import app_settings
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from . import notices
from .accounts import ours
from .acts import Refused
from .models import Act, Case, User
from .moderation import Event

KIND = "user"
Sort = Act.Sort


@transaction.atomic
def make_moderator(email: str) -> bool:
    """Whether this made the person a moderator. Without an account they get one, and a mail to choose a password."""
    User.objects.get_or_create(email=email, defaults={"password": make_password(None)})
    user = _held(email)
    if not user.is_active:
        raise Refused(_("This account has been closed. Use another address."))
    if user.is_moderator:
        return _changed_nothing(user, Sort.MODERATOR)
    if not EmailAddress.objects.filter(user=user, email=email, verified=True).exists():
        _make_theirs(user)
    _set(user, is_moderator=True)
    _record(user, Sort.MODERATOR)
    notices.write(user.email, "moderator-welcome", password_url=_password_url(user))
    return True


@transaction.atomic
def take_off(email: str) -> bool:
    """Whether this took a moderator off. Their sessions end, and what they had taken on the desk is free again.

    Refused for the last one: then nobody could decide anything.
    """
    user = _held(email)
    if not user.is_moderator:
        return _changed_nothing(user, Sort.NO_MODERATOR)
    if not User.objects.filter(is_moderator=True, is_active=True).exclude(pk=user.pk).exists():
        raise Refused(_("This is the last moderator. Make somebody else a moderator first."))
    _set(user, is_moderator=False)
    Case.objects.filter(taken_by=user, state=Case.State.OPEN).update(taken_by=None)
    _end_sessions(user)
    _record(user, Sort.NO_MODERATOR)
    return True


@transaction.atomic
def reset_factor(email: str) -> bool:
    """Whether there was a second factor to take away, with its recovery codes. They set up a new one at next sign-in.

    Their sessions end.
    """
    user = _held(email)
    if not Authenticator.objects.filter(user=user).delete()[0]:
        return _changed_nothing(user, Sort.FACTOR)
    _end_sessions(user)
    _record(user, Sort.FACTOR)
    return True


def moderators() -> QuerySet[User]:
    """Everybody who is one, with `has_factor`: until they have set up a second factor, no page of the desk opens."""
    factors = Authenticator.objects.filter(user=OuterRef("pk"), type=Authenticator.Type.TOTP)
    return User.objects.filter(is_moderator=True).annotate(has_factor=Exists(factors)).order_by("email")


def history(most: int = 100) -> list[Event]:
    """What has happened to moderators, latest first."""
    acts = Act.objects.filter(kind=KIND).select_related("by")[:most]
    return [Event(act.at, act.get_sort_display(), act.by, via=_("on the server"), reason=act.reason) for act in acts]


def _held(email: str) -> User:
    """The account, kept for this transaction with every moderator's: two changes come one after the other."""
    found = User.objects.select_for_update().order_by("pk")
    list(found.filter(is_moderator=True))
    user = found.filter(email=email).first()
    if user is None:
        raise Refused(_("Nobody has an account with the address %(email)s.") % {"email": email})
    return user


def _make_theirs(user: User) -> None:
    """Anybody may have signed up with this address, and chosen a password. Whoever reads its mail chooses anew."""
    user.set_unusable_password()
    user.save(update_fields=["password"])
    EmailAddress.objects.filter(user=user).delete()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)


def _set(user: User, *, is_moderator: bool) -> None:
    user.is_moderator = is_moderator
    user.save(update_fields=["is_moderator"])


def _end_sessions(user: User) -> None:
    for session in UserSession.objects.filter(user=user):
        session.end()


def _changed_nothing(user: User, sort: str) -> bool:
    """Writes down a use after which everything is as before; always False."""
    reason = _("%(email)s: nothing has changed") % {"email": user.email}
    act = Act.objects.create(kind=KIND, subject=str(user.pk), sort=sort, reason=reason)
    notices.write_to_moderators("moderators-changed", act=act, is_as_before=True)
    return False


def _record(user: User, sort: str) -> None:
    """In the history, and to every moderator and the person."""
    act = Act.objects.create(kind=KIND, subject=str(user.pk), sort=sort, reason=user.email)
    notices.write_to_moderators("moderators-changed", act=act, is_as_before=False)
    if not user.is_moderator:
        notices.write(user.email, "moderators-changed", act=act, is_as_before=False)


def _password_url(user: User) -> str:
    """Where somebody without a password chooses one; empty for everybody else."""
    if user.has_usable_password():
        return ""
    key = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    return ours(reverse("account_reset_password_from_key", args=[user_pk_to_url_str(user), key]))
