"""A conversation that one side has reported: moderators read it while its case is open, and only then."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import moderation, talk
from directory.forms.talk import CloseTalkForm
from directory.models import Case
from directory.pages.waiting import waiting
from directory.views.audience import for_moderators
from directory.views.paging import paginate

from .shared import form_page


@for_moderators
@require_safe
def reported(request: HttpRequest, pk: int) -> HttpResponse:
    case = _case(pk)
    thread = moderation.reported_thread(case, by=request.user)
    context = {
        "case": case,
        "waiting": waiting(case, timezone.localdate()),
        "is_open": case.state == Case.State.OPEN,
        "thread": thread,
        "about": talk.about(thread) if thread else "",
        "list_page": paginate(request, talk.messages_of(thread)),
        "notes": case.notes.select_related("by"),
    }
    return TemplateResponse(request, "moderator/talk.html", context)


@for_moderators
@require_POST
def read(request: HttpRequest, pk: int) -> HttpResponse:
    moderation.read_talk(_case(pk), by=request.user)
    return redirect("moderator-talk", pk)


@for_moderators
def close(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _case(pk), CloseTalkForm(request.POST or None)
    back = reverse("moderator-talk", args=[pk])
    if form.is_valid():
        moderation.close_talk(case, by=request.user, text=form.cleaned_data["text"])
        messages.success(request, _("Closed."))
        return redirect(back)
    return form_page(request, form, title=_("Close it"), button=_("Close it"), back=back)


def _case(pk: int) -> Case:
    return get_object_or_404(Case.objects.select_related("taken_by"), pk=pk, sort=Case.Sort.TALK)
