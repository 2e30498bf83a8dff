"""Who may see a view. A view without one of these asks people to sign in."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_not_required
from django.views.decorators.http import require_safe


def for_everybody(view: Callable) -> Callable:
    """Visitors, without an account and without a trace: it answers GET and HEAD, and never reads `request.user`."""
    return login_not_required(require_safe(view))
