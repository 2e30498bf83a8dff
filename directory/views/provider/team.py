"""The people of a team: who they are, inviting a colleague, handing over, taking out, leaving."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import registration
from directory.forms.base import PortalForm
from directory.forms.team import HandOverForm, InviteForm
from directory.models import Invitation, Member, Team
from directory.views.audience import for_members

from . import shared


@dataclass(frozen=True)
class MemberLine:
    """One person of the team, and whether the reader may make them an owner or take them out."""

    place: Member
    is_you: bool
    can_be_owner: bool
    can_be_removed: bool


def for_my_team(view: Callable) -> Callable:
    """For a team that the person is in; else they read that they are not, whatever team the address names."""

    @wraps(view)
    @shared.for_one_team
    def chosen(request: HttpRequest, *args, **parts) -> HttpResponse:
        named = request.GET.get("team", "")
        if request.team and named in ("", str(request.team.pk)):
            return view(request, *args, **parts)
        messages.info(request, _no_longer() if named else _("You are in no team yet. Begin something, or claim it."))
        return redirect("provider-home")

    return chosen


@for_members
@for_my_team
@require_safe
def team(request: HttpRequest) -> HttpResponse:
    places = list(request.team.memberships.select_related("user").order_by("-role", "user__name", "user__email"))
    is_owner = any(one.user == request.user and one.role == Member.Role.OWNER for one in places)
    context = {
        "team": request.team,
        "name": registration.called(request.team),
        "lines": [_line(one, request, is_owner) for one in places],
        "is_owner": is_owner,
        "invitations": [(one, registration.why_over(one)) for one in registration.invitations_made(request.team)],
        "is_alone": len(places) == 1,
    }
    return TemplateResponse(request, "provider/team.html", context)


@for_members
@for_my_team
def invite(request: HttpRequest) -> HttpResponse:
    form = InviteForm(shared.data(request))
    if form.is_bound and form.is_valid():
        registration.invite(request.team, form.cleaned_data["email"], by=request.user, role=form.cleaned_data["role"])
        messages.success(request, _("We have written to %(email)s.") % {"email": form.cleaned_data["email"]})
        return _to(request.team)
    lede = _("We write to them. They have two weeks to answer, and read your e-mail address in the mail.")
    return _ask(request, form, request.team, title=_("Invite a colleague"), lede=lede, button=_("Send the invitation"))


@for_members
@require_POST
def withdraw_invitation(request: HttpRequest, pk) -> HttpResponse:
    found = get_object_or_404(registration.invitations_of(request.user), pk=pk)
    registration.withdraw_invitation(found, by=request.user)
    messages.success(request, _("The invitation is taken back. Its link says so."))
    return _to(found.team)


@for_members
def invitation(request: HttpRequest, pk) -> HttpResponse:
    """Where the mail leads. Whoever it is not for reads that, and no more than whose team it is."""
    found = get_object_or_404(Invitation.objects.select_related("team__organisation"), pk=pk)
    is_for = registration.is_for(found, request.user)
    if is_for and request.method == "POST":
        return _answered(request, found)
    is_member = is_for and found.team.members.contains(request.user)
    context = {
        "invitation": found,
        "name": registration.called(found.team),
        "is_for": is_for,
        "is_member": is_member,
        "over": registration.why_over(found) if is_for else "",
    }
    return TemplateResponse(request, "provider/invitation.html", context, status=200 if is_for else 403)


@for_members
def hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    place = _place(request, pk)
    form = HandOverForm(shared.data(request))
    if form.is_bound and form.is_valid():
        registration.hand_over(place, by=request.user, step_down=form.cleaned_data["step_down"])
        messages.success(request, _("%(who)s is an owner now.") % {"who": place.user})
        return _to(place.team)
    words = {"title": _("Make %(who)s an owner?") % {"who": place.user}, "button": _("Make them an owner")}
    lede = _("An owner can invite people, take them out, and make others owners.")
    return _ask(request, form, place.team, lede=lede, **words)


@for_members
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    if request.method == "POST" and _is_gone(request, pk):
        messages.success(request, _gone_words())
        return redirect(f"{reverse('provider-team')}?team={request.GET['team']}")
    place = _place(request, pk)
    if request.method == "POST":
        registration.remove_member(place, by=request.user)
        messages.success(request, _gone_words())
        return _to(place.team)
    words = {"title": _("Take %(who)s out of the team?") % {"who": place.user}, "button": _("Take them out")}
    lede = _("They see nothing of your team from then on. Invitations that they sent are taken back.")
    return _ask(request, PortalForm(), place.team, lede=lede, **words)


@for_members
@for_my_team
def leave(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        registration.leave_team(request.team, by=request.user)
        messages.success(request, _no_longer())
        return redirect("provider-home")
    words = {"title": _("Leave the team?"), "button": _("Leave the team")}
    lede = _("You see nothing of it from then on: no drafts, no listings, no messages. What you wrote stays with it.")
    lede += " " + _("Invitations that you sent are taken back.")
    stay = registration.why_to_stay(request.team, request.user)
    return _ask(request, PortalForm(), request.team, lede=lede, stay=stay, **words)


def _line(place: Member, request: HttpRequest, is_owner: bool) -> MemberLine:
    is_you = place.user == request.user
    can_be_owner = is_owner and not is_you and place.role != Member.Role.OWNER
    return MemberLine(place, is_you, can_be_owner, can_be_removed=is_owner and not is_you)


def _place(request: HttpRequest, pk: int) -> Member:
    """Somebody's place in one of this person's teams, for its owners to change."""
    return get_object_or_404(registration.places_of(request.user), pk=pk)


def _is_gone(request: HttpRequest, pk: int) -> bool:
    """Whether nobody has this place in the team that the address names: then what is asked is done already."""
    named = request.GET.get("team", "")
    mine = any(str(team.pk) == named for team in registration.teams_of(request.user))
    return mine and not registration.places_of(request.user).filter(pk=pk, team=named).exists()


def _answered(request: HttpRequest, found: Invitation) -> HttpResponse:
    if request.POST.get("answer") == "accept":
        registration.accept(found, by=request.user)
        messages.success(request, _("You are in the team now."))
        return redirect("provider-home")
    if request.POST.get("answer") == "decline":
        registration.decline(found, by=request.user)
        messages.success(request, _("You have said no. Your colleague is told."))
        return redirect("provider-home")
    raise Http404


def _ask(request: HttpRequest, form: PortalForm, team: Team, **words: str) -> HttpResponse:
    """The page of one question about the team; its address keeps which team it is about."""
    context = {"team": team, "name": registration.called(team), **words}
    return shared.show_form(request, "provider/team_form.html", form, **context)


def _to(team: Team) -> HttpResponse:
    return redirect(f"{reverse('provider-team')}?team={team.pk}")


def _no_longer() -> str:
    return _("You are not in that team any more.")


def _gone_words() -> str:
    return _("They are not in your team any more.")
