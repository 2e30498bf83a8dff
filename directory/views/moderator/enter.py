"""A listing for a group that rang or wrote: a moderator writes it down, and it waits on the desk like any other."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from directory import moderation
from directory.forms.entering import EnterForm
from directory.models import Submission
from directory.views.audience import for_moderators

from .shared import form_page


@for_moderators
def enter(request: HttpRequest) -> HttpResponse:
    key = _key(request)
    form = EnterForm(request.POST or None, subject=key)
    form.initial["key"] = key
    if form.is_valid():
        via = Submission.Via.MODERATOR
        said = {"via": via, "by": request.user, "is_right": form.cleaned_data["is_right"]}
        entered = moderation.enter("initiative", key, form.content(), key=key, **said)
        messages.success(request, _("It waits on the desk. Read it once more, then approve it."))
        return redirect("moderator-case", entered.case.pk)
    lede = _("For a group that rang or wrote. Ask the eight questions and write down what they say.")
    words = {"title": _("Enter a listing"), "button": _("Put it on the desk"), "name": ""}
    return form_page(request, form, lede=lede, back=reverse("moderator-desk"), **words)


def _key(request: HttpRequest) -> UUID:
    try:
        return UUID(request.POST.get("key", ""))
    except ValueError:
        return uuid4()
