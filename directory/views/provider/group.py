"""The café group's page: everything on one page, sent at once; also asked in other languages."""

from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import override

from directory import registration
from directory.forms.group import GroupForm
from directory.models import LANGUAGES, Promise
from directory.views.audience import for_members

from . import shared


def in_language_asked(view):
    """The page in the language that its address asks for, as "?in=es"; else in English."""

    @wraps(view)
    def said(request: HttpRequest, *args, **parts) -> HttpResponse:
        asked = request.GET.get("in", "")
        with override(asked if asked in LANGUAGES else settings.LANGUAGE_CODE):
            answer = view(request, *args, **parts)
            return answer.render() if isinstance(answer, TemplateResponse) else answer

    return said


@for_members
@in_language_asked
@shared.for_one_team
def group(request: HttpRequest) -> HttpResponse:
    key = shared.key(request)
    form = GroupForm(shared.data(request), subject=registration.subject_of(request.user, key))
    if request.method == "POST" and form.is_valid():
        said = {"group": form.content(), "organisation": form.organisation()}
        said["is_right"] = form.cleaned_data["is_right"]
        made = registration.start_group(request.user, **said, key=key, team=request.team)
        return redirect("provider-sent", made.pk)
    languages = [("", "English"), *((code, name) for code, name in settings.LANGUAGES if code in LANGUAGES)]
    context = {"key": key, "days": Promise.days_now(), "languages": languages}
    return shared.show_form(request, "provider/group.html", form, **context)
