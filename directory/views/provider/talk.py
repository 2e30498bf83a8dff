"""A conversation between two teams: reading, writing, sharing how to be reached, blocking and reporting."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from directory import talk
from directory.forms.base import PortalForm
from directory.forms.talk import MessageForm, ReportTalkForm, ShareContactForm
from directory.models import Case
from directory.pages.alarm import alarm_panels, as_number, from_number, raised
from directory.views.audience import for_members
from directory.views.paging import paginate

from . import shared


@for_members
def thread(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The newest page first; opening it is what counts as having read it."""
    seat, key = _mine(request, pk), shared.key(request)
    form = MessageForm(shared.data(request), why_not=seat.why_not)
    if request.method == "POST" and form.is_valid():
        talk.write(seat.thread, form.cleaned_data["text"], by=request.user, key=key)
        messages.success(request, _("Sent. They have a mail that says there is a message."))
        return _back_to(pk, form.cleaned_data["text"])
    if request.method == "GET":
        talk.look(seat.thread, by=request.user)
    found = paginate(request, talk.messages_of(seat.thread))
    context = {"seat": seat, "form": form, "key": key, "list_page": found, "kept_days": talk.KEPT_DAYS}
    alarms = alarm_panels(from_number(request.GET.get("with", "")))
    context |= {"thread": seat.thread, "about": talk.about(seat.thread), "alarms": alarms}
    return TemplateResponse(request, "provider/thread.html", context, status=422 if form.errors else 200)


@for_members
def contact(request: HttpRequest, pk: UUID) -> HttpResponse:
    seat = _mine(request, pk)
    form = ShareContactForm(shared.data(request), document={"contact": seat.mine.contact})
    if request.method == "POST" and form.is_valid():
        talk.share_contact(seat.thread, form.cleaned_data["contact"], by=request.user)
        messages.success(request, _("Kept. Each side sees the other's once both have shared."))
        return redirect("provider-thread", pk)
    return _ask(request, seat, form, title=_("Share how to reach you"), button=_("Keep it"))


@for_members
@require_POST
def block(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Blocks the other team, or takes that back."""
    seat, blocks = _mine(request, pk), request.POST.get("block") == "yes"
    (talk.block if blocks else talk.unblock)(seat.thread, by=request.user)
    stopped, again = _("They can no longer write to you or ask you. They are not told."), _("They can write again.")
    messages.success(request, stopped if blocks else again)
    return redirect("provider-thread", pk)


@for_members
def report(request: HttpRequest, pk: UUID) -> HttpResponse:
    seat, form, key = _mine(request, pk), ReportTalkForm(shared.data(request)), shared.key(request)
    if request.method == "POST" and form.is_valid():
        talk.report(seat.thread, by=request.user, **form.cleaned_data, key=key)
        messages.success(request, _thanks(form.cleaned_data["about"]))
        return _back_to(pk, form.cleaned_data["words"])
    return _ask(request, seat, form, title=_("Report this conversation"), button=_("Send the report"), key=key)


def _back_to(pk: UUID, words: str) -> HttpResponse:
    """To the conversation, where the panels stand first when these words speak of danger."""
    number = as_number(raised([words]))
    address = reverse("provider-thread", args=[pk])
    return redirect(f"{address}?with={number}" if number else address)


def _thanks(about: str) -> str:
    received = _("Our moderators have your report. Block them too, if that helps you now.")
    if about != Case.About.UNSAFE:
        return received
    ring = _("If somebody is in danger now, call 999. If not, the police answer on 101. Do not wait for us.")
    return " ".join([received, ring, _("We ask our moderators to read it within 24 hours.")])


def _mine(request: HttpRequest, pk: UUID) -> talk.Seat:
    """This person's seat in a conversation of one of their teams; any other does not exist for them."""
    return talk.seat(get_object_or_404(talk.threads_of(request.user), pk=pk), request.user)


def _ask(request: HttpRequest, seat: talk.Seat, form: PortalForm, **words: str) -> HttpResponse:
    """One form about a conversation, on a page of its own."""
    context = {"back": reverse("provider-thread", args=[seat.thread.pk]), "seat": seat, "form": form} | words
    return TemplateResponse(request, "provider/thread_form.html", context, status=422 if form.errors else 200)
