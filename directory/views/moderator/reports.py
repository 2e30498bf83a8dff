"""What somebody told us without an account: the page of one report or suggestion, and what moderators do about it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from directory import content, moderation
from directory.content import sayings
from directory.forms.desk import ReasonForm
from directory.forms.entering import EnterForm
from directory.forms.report_answers import AnswerReportForm, CloseForm
from directory.models import Case, Initiative, Offer, Organisation
from directory.pages.waiting import waiting
from directory.views.audience import for_moderators

from .shared import form_page

REPORTS = (Case.Sort.REPORT, Case.Sort.SUGGESTION)


@for_moderators
@require_safe
def report(request: HttpRequest, pk: int) -> HttpResponse:
    case = _case(pk)
    taken = moderation.details_taken(case)
    context = {
        "case": case,
        "reference": moderation.reference(case),
        "waiting": waiting(case, timezone.localdate()),
        "is_open": case.state == Case.State.OPEN,
        "listing": _listing(case),
        "page": _page(case),
        "taken": [sayings.contact(one) for one in taken],
        # Fields in whose words a number still stands that somebody took off.
        "still_said": moderation.fields_saying(case.subject, [one["value"] for one in taken]) if taken else [],
        "notes": case.notes.select_related("by"),
        "history": moderation.history(case.kind, case.subject) if case.kind in content.KINDS else [],
    }
    return TemplateResponse(request, "moderator/report.html", context)


@for_moderators
@require_POST
def read(request: HttpRequest, pk: int) -> HttpResponse:
    moderation.mark_read(_case(pk), by=request.user)
    return redirect("moderator-report", pk)


@for_moderators
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _case(pk), AnswerReportForm(request.POST or None)
    if not case.reply_to:
        return redirect("moderator-report", pk)
    if form.is_valid():
        moderation.answer(case, by=request.user, text=form.cleaned_data["text"])
        return _done(request, case, _("Your answer is on its way."))
    lede = _("It goes to the address they gave. The address is deleted when you close this.")
    return _ask(request, case, form, title=_("Answer"), button=_("Send the answer"), lede=lede)


@for_moderators
def close(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _case(pk), CloseForm(request.POST or None)
    if form.is_valid():
        moderation.close(case, by=request.user, text=form.cleaned_data["text"])
        return _done(request, case, _("Closed."))
    return _ask(request, case, form, title=_("Close it"), button=_("Close it"))


@for_moderators
def take_down(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _case(pk), ReasonForm(request.POST or None)
    listing = _listing(case)
    if listing is None or not listing.listed:
        return redirect("moderator-report", pk)
    if form.is_valid():
        moderation.take_down(case, by=request.user, reason=form.cleaned_data["reason"])
        return _done(request, case, _("Taken down. No visitor sees it any more."))
    return _ask(request, case, form, title=_("Take the listing down"), button=_("Take it down"))


@for_moderators
def put_back(request: HttpRequest, pk: int) -> HttpResponse:
    case, form = _case(pk), CloseForm(request.POST or None)
    if not moderation.details_taken(case):
        return redirect("moderator-report", pk)
    if form.is_valid():
        moderation.put_details_back(case, by=request.user, text=form.cleaned_data["text"])
        return _done(request, case, _("Put back. Visitors see it again."))
    lede = _("Only when you know that it was a mistake: ask the person or the group first.")
    return _ask(request, case, form, title=_("Put the details back"), button=_("Put them back"), lede=lede)


@for_moderators
def enter(request: HttpRequest, pk: int) -> HttpResponse:
    """The eight questions about what somebody suggested, begun with their words."""
    case = get_object_or_404(Case, pk=pk, sort=Case.Sort.SUGGESTION)
    form = EnterForm(request.POST or None, subject=case.subject)
    form.initial |= {"key": case.subject, "name": case.name, "summary": case.words.partition("\n\n")[0]}
    if form.is_valid():
        said = {"by": request.user, "is_right": form.cleaned_data["is_right"]}
        entered = moderation.enter_suggestion(case, form.content(), **said)
        messages.success(request, _("It waits on the desk. Read it once more, then approve it."))
        return redirect("moderator-case", entered.case.pk)
    words = {"title": _("Enter it as a listing"), "button": _("Put it on the desk"), "name": "", "case": case}
    lede = _("Ring or write to them first. Ask the eight questions and write down what they say.")
    back = reverse("moderator-report", args=[pk])
    return form_page(request, form, template="moderator/report_enter.html", lede=lede, back=back, **words)


def _case(pk: int) -> Case:
    return get_object_or_404(Case.objects.select_related("taken_by", "submission"), pk=pk, sort__in=REPORTS)


def _listing(case: Case) -> Initiative | None:
    """The listing that it is about, taken down or not."""
    return moderation.listings().filter(pk=case.subject).first()


def _page(case: Case) -> str:
    """Where what it is about stands, when that is no listing: an organisation, an offer, or the urgent numbers."""
    if case.kind == "urgent":
        return reverse("moderator-urgent")
    model = {"organisation": Organisation, "offer": Offer}.get(case.kind)
    row = model.objects.filter(pk=case.subject).first() if model else None
    return row.get_absolute_url() if row else ""


def _ask(request: HttpRequest, case: Case, form, **words) -> HttpResponse:
    """The page of one move; back to the case when that is closed."""
    if case.state != Case.State.OPEN:
        return redirect("moderator-report", case.pk)
    return form_page(request, form, name=case.name, back=reverse("moderator-report", args=[case.pk]), **words)


def _done(request: HttpRequest, case: Case, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("moderator-report", case.pk)
