"""Pages from which somebody puts listings into a pack."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from directory.paper import choice

View = Callable[..., HttpResponse]


def packs_from_here(view: View) -> View:
    """A button of the page leads back to it with the new choice in its address, and to the very card."""

    @wraps(view)
    def answer(request: HttpRequest, *args, **options) -> HttpResponse:
        changed = choice.changed(request.GET)
        if changed is None:
            return view(request, *args, **options)
        query, code = changed
        return HttpResponseRedirect(f"{request.path}{'?' if query else ''}{query}#{code}")

    return answer
