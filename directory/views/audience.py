"""Who may see a view. A view without one of these asks people to sign in."""

from collections.abc import Callable
from functools import wraps

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from directory.allauth_inside import get_authentication_records, suspend_request


def for_everybody(view: Callable) -> Callable:
    """Visitors, without an account and without a trace: it answers GET and HEAD, and never reads `request.user`."""
    return _marked("everybody", login_not_required(require_safe(view)))


def for_members(view: Callable) -> Callable:
    """Whoever is signed in and has confirmed their e-mail address."""
    return _marked("members", _after(view, _confirmed))


def for_moderators(view: Callable) -> Callable:
    """Moderators, with a second factor that they used in this session."""
    return _marked("moderators", _after(view, _only("is_moderator"), _confirmed, second_factor))


def for_administrators(view: Callable) -> Callable:
    """Administrators, with a second factor that they used in this session."""
    return _marked("administrators", _after(view, _only("is_staff"), _confirmed, second_factor))


def second_factor(request: HttpRequest) -> HttpResponse | None:
    """Where to go first: to set up a second factor, or to use it in this session. None when that is done.

    What was posted is taken up again after the code, so nothing is lost on the way."""
    if not is_mfa_enabled(request.user, types=[Authenticator.Type.TOTP]):
        return redirect("mfa_activate_totp")
    if not any(record["method"] == "mfa" for record in get_authentication_records(request, request.user)):
        return suspend_request(request, reverse("mfa_reauthenticate"))
    return None


def _after(view, *conditions):
    """The view, after each condition has had the chance to answer in its place."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        for condition in conditions:
            if answer := condition(request):
                return answer
        return view(request, *args, **kwargs)

    return guarded


def _only(flag):
    def check(request):
        if not getattr(request.user, flag):
            raise PermissionDenied

    return check


def _confirmed(request):
    if not EmailAddress.objects.filter(user=request.user, verified=True).exists():
        return redirect("account_email")
    return None


def _marked(audience, view):
    view.audience = audience
    return view
