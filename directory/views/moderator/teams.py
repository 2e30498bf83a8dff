"""Trusting the team of a listing: what it changes of times and pauses is then on the portal at once."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from directory import moderation
from directory.forms.desk import ReasonForm
from directory.models import Initiative, Team
from directory.views.audience import for_moderators

from .listings import ask, done, find, team_of


@for_moderators
def trust(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, team = _with_team(pk)
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        moderation.trust(team, by=request.user, reason=form.cleaned_data["reason"])
        return done(request, row, _("Trusted: %(team)s.") % {"team": team})
    lede = _("What this team changes of times and pauses is then on the portal at once. All else still comes to you.")
    return ask(request, row, form, title=_("Trust this team"), button=_("Trust this team"), lede=lede, name=str(team))


@for_moderators
def distrust(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, team = _with_team(pk)
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        moderation.distrust(team, by=request.user, reason=form.cleaned_data["reason"])
        return done(request, row, _("No longer trusted: %(team)s.") % {"team": team})
    words = {"title": _("Stop trusting this team"), "button": _("Stop trusting")}
    lede = _("Everything it changes then waits for a moderator. What is on the portal stays.")
    return ask(request, row, form, lede=lede, name=str(team), **words)


def _with_team(pk: UUID) -> tuple[Initiative, Team]:
    row = find(pk)
    team = team_of(row)
    if team is None:
        raise Http404
    return row, team
