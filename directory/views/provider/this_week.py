"""Something is different this week: one short form for a live listing."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from directory import registration
from directory.forms.this_week import ThisWeekForm
from directory.models import Submission
from directory.views.audience import for_members

from . import shared


@for_members
def this_week(request: HttpRequest, subject) -> HttpResponse:
    now = registration.this_week(request.user, subject)
    if now is None:
        raise Http404
    form = ThisWeekForm(shared.data(request), document=now.document)
    context = {"now": now, "seen": now.marked(form.parts()), "theirs": []}
    if form.is_bound and form.is_valid():
        said = {"seen": request.POST.get("seen", ""), "is_right": form.cleaned_data["is_right"]}
        saved, made = registration.change_this_week(request.user, subject, form.content(), **said)
        if saved.ok:
            return _onwards(request, made)
        form.add_error(None, saved.problem)
        context["theirs"] = saved.theirs
    return shared.show_form(request, "provider/this_week.html", form, **context)


def _onwards(request: HttpRequest, made: Submission | None) -> HttpResponse:
    if made is None:
        messages.success(request, _("Thank you. People read that it was checked today."))
        return redirect("provider-home")
    if made.state != Submission.State.DRAFT:
        return redirect("provider-sent", made.pk)
    messages.info(request, _("You had begun another change. This is in it now. Check it, and send it."))
    return redirect("provider-check", made.pk)
