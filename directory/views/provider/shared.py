"""What the provider's views share: fetching through the person, and showing a form."""

from functools import wraps
from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from directory import registration
from directory.forms.base import PortalForm
from directory.models import Submission


def mine(request: HttpRequest, pk) -> Submission:
    """A submission of one of this person's teams; any other does not exist for them."""
    return get_object_or_404(registration.submissions_of(request.user), pk=pk)


def for_one_team(view):
    """For what begins something new: somebody in several teams says first for which one, and the address keeps it.

    `request.team` is that team; None for somebody who has none yet.
    """

    @wraps(view)
    def chosen(request: HttpRequest, *args, **parts) -> HttpResponse:
        teams = registration.teams_of(request.user)
        wanted = request.GET.get("team", "")
        request.team = next((team for team in teams if len(teams) == 1 or str(team.pk) == wanted), None)
        if teams and request.team is None:
            names = [(team.pk, registration.called(team)) for team in teams]
            return TemplateResponse(request, "provider/for_whom.html", {"teams": names})
        request.acting_for = registration.called(request.team) if len(teams) > 1 else ""
        return view(request, *args, **parts)

    return chosen


def sent_already(request: HttpRequest, submission: Submission) -> HttpResponse:
    messages.info(request, _("This has been sent. To change it, press “Change it” first."))
    return redirect("provider-draft", submission.pk)


def data(request: HttpRequest):
    return request.POST if request.method == "POST" else None


def key(request: HttpRequest) -> str:
    """The mark of one showing of a form: however often it is sent, it stands for one thing."""
    return request.POST.get("key", "")[:36] or str(uuid4())


def show_form(request: HttpRequest, template: str, form: PortalForm, **context) -> HttpResponse:
    acting_for = getattr(request, "acting_for", "")
    return TemplateResponse(request, template, {"form": form, "acting_for": acting_for, **context})
