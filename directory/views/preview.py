"""The page that visitors would read if a submission were approved now."""

from django.http import HttpRequest, HttpResponse
from django.urls import resolve

from directory import moderation
from directory.models import Submission


def as_visitors_will_see(request: HttpRequest, submission: Submission, *, strip: str, **context) -> HttpResponse:
    """Visitors' own page, rendered while the proposed row is there, and then rolled back.

    `strip` is the template that extends it, as `visitors_page`, with a strip that says what this is.
    """
    with moderation.previewing(submission) as row:
        view, args, options = resolve(row.get_absolute_url())
        page = view(request, *args, **options)
        page.context_data |= {"visitors_page": page.template_name, "submission": submission, **context}
        page.template_name = strip
        return page.render()
