"""The café group's page: everything on one page, sent at once."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from directory import registration
from directory.forms.group import GroupForm
from directory.models import Promise
from directory.views.audience import for_members

from . import shared


@for_members
@shared.for_one_team
def group(request: HttpRequest) -> HttpResponse:
    key = shared.key(request)
    form = GroupForm(shared.data(request), subject=registration.subject_of(request.user, key))
    if request.method == "POST" and form.is_valid():
        said = {"group": form.content(), "organisation": form.organisation()}
        said["is_right"] = form.cleaned_data["is_right"]
        made = registration.start_group(request.user, **said, key=key, team=request.team)
        return redirect("provider-sent", made.pk)
    return shared.show_form(request, "provider/group.html", form, key=key, days=Promise.days_now())
