"""What somebody can tell us without an account: take my details off, a problem, an initiative that is missing."""

import re
from functools import partial
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from directory import moderation
from directory.forms.public import DetailsForm, ReportForm, SuggestForm
from directory.models import Initiative, Promise, UrgentContact
from directory.pages.alarm import alarm_panels, from_number
from directory.search import listings_like
from directory.views.audience import for_everybody
from directory.views.public_form import done, form_page, public_form, sent, taken

Purpose = UrgentContact.Purpose
# In an hour, from one connection: a ward or a library has one for everybody in it.
MOST_DETAILS, MOST_REPORTS, MOST_SUGGESTIONS = 5, 10, 10
MOST_TWINS = 5
REFERENCE = re.compile(r"[A-Z2-7]{4}-[A-Z2-7]{4}")


@public_form
def details(request: HttpRequest, slug: str, contact: UUID) -> HttpResponse:
    """Takes a person's own number off a listing, at once."""
    row = get_object_or_404(Initiative.objects, slug=slug)
    form = DetailsForm(sent(request), purpose=f"details {contact}")
    theirs = row.contacts.filter(pk=contact, personal=True).first()
    # A ticket for this contact says that it was there: whoever has one is told what became of it.
    if theirs is None and form.ticket is None:
        raise Http404
    act = partial(moderation.take_details_off, row, contact)
    if case := taken(request, form, act, what="details", most=MOST_DETAILS):
        return done("details-done", case, form, slug=slug)
    return form_page(request, "directory/details.html", form, listing=row, contact=theirs)


@public_form
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """A problem with a listing."""
    row = get_object_or_404(Initiative.objects, slug=slug)
    form = ReportForm(sent(request), purpose=f"report {row.pk}")
    if case := taken(request, form, partial(moderation.report, row), what="report", most=MOST_REPORTS):
        return done("report-sent", case, form, slug=slug)
    return form_page(request, "directory/report.html", form, listing=row, **_what_helps())


@public_form
def suggest(request: HttpRequest) -> HttpResponse:
    """An initiative that is missing; `?name=` begins the form."""
    name = request.GET.get("name", "").replace("\0", "").strip()[:200]
    form = SuggestForm(sent(request), purpose="suggest", initial={"name": name})
    if case := taken(request, form, moderation.suggest, what="suggest", most=MOST_SUGGESTIONS):
        return done("suggest-sent", case, form)
    twins = listings_like(form.data.get("name", name), MOST_TWINS)
    return form_page(request, "directory/suggest.html", form, twins=twins, **_what_helps())


@for_everybody
def details_done(request: HttpRequest, slug: str) -> HttpResponse:
    return _sent_page(request, "directory/details_done.html", slug)


@for_everybody
def report_sent(request: HttpRequest, slug: str) -> HttpResponse:
    template = "directory/harm_sent.html" if request.GET.get("now") else "directory/report_sent.html"
    return _sent_page(request, template, slug)


@for_everybody
def suggest_sent(request: HttpRequest) -> HttpResponse:
    return _sent_page(request, "directory/suggest_sent.html")


def _sent_page(request: HttpRequest, template: str, slug: str = "") -> HttpResponse:
    """What happens next. The reference is shown only when it looks like one."""
    row = get_object_or_404(Initiative.objects, slug=slug) if slug else None
    found = REFERENCE.fullmatch(request.GET.get("reference", ""))
    context = {
        "listing": row,
        "reference": found.group() if found else "",
        "alarms": alarm_panels(from_number(request.GET.get("with", ""))),
        **_what_helps(),
    }
    answer = TemplateResponse(request, template, context)
    answer["Cache-Control"] = "no-store"
    return answer


def _what_helps() -> dict:
    """By when somebody reads it, and whom to ring now."""
    urgent = UrgentContact.objects
    return {"days": Promise.days_now(), "urgent": urgent.shown(), "at_risk": urgent.shown(Purpose.AT_RISK)}
