"""Every listing, taken down or not: what it says, where that comes from, and setting it right."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from directory import content, moderation
from directory.forms.correcting import CorrectForm
from directory.forms.desk import ConfirmForm, ReasonForm
from directory.models import Initiative, Team
from directory.views.audience import for_moderators
from directory.views.paging import paginate

from .shared import form_page, tabs_of

KIND = "initiative"


@for_moderators
@require_safe
def listings(request: HttpRequest) -> HttpResponse:
    filters = moderation.ListedFilterSet(request.GET, moderation.listings())
    words, only = request.GET.get("q", ""), request.GET.get("only", "")
    tabs = tabs_of(request, filters, "only")
    context = {"list_page": paginate(request, filters.qs), "words": words, "only": only, "tabs": tabs}
    return TemplateResponse(request, "moderator/listings.html", context)


@for_moderators
@require_safe
def listing(request: HttpRequest, pk: UUID) -> HttpResponse:
    row = find(pk)
    document, team = content.kind(KIND).read(pk), team_of(row)
    context = {
        "listing": row,
        "facts": [(label, words) for label, words in _facts(document) if words],
        "note": document["researcher_note"],
        "sources": document["sources"],
        "history": moderation.history(KIND, pk),
        "team": team,
        "claim": moderation.granted_to(team) if team else None,
    }
    return TemplateResponse(request, "moderator/listing.html", context)


@for_moderators
def confirm(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = find(pk), ConfirmForm(request.POST or None)
    if form.is_valid():
        moderation.confirm(row, by=request.user, **form.cleaned_data)
        return done(request, row, _("Confirmed. Visitors read the day beside it."))
    lede = _("Somebody has told us that all of it is still true.")
    return ask(request, row, form, title=_("Confirm"), button=_("Confirm"), lede=lede)


@for_moderators
def correct(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, live = find(pk), content.kind(KIND).read(pk)
    form = CorrectForm(request.POST or None, kind=KIND, subject=pk, live=live)
    if form.is_valid():
        corrected = moderation.correct(KIND, pk, form.content(), base=form.base(), by=request.user)
        return done(request, row, _corrected_words(corrected.conflicts, find(pk)))
    words = {"title": _("Correct"), "button": _("Save"), "lede": _("Visitors see what you save at once.")}
    return ask(request, row, form, template="moderator/correct.html", **words)


@for_moderators
def take_down(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = find(pk), ReasonForm(request.POST or None)
    if form.is_valid():
        moderation.unlist(row, by=request.user, reason=form.cleaned_data["reason"])
        return done(request, row, _("Taken down. No visitor sees it any more."))
    return ask(request, row, form, title=_("Take down"), button=_("Take down"))


@for_moderators
def put_back(request: HttpRequest, pk: UUID) -> HttpResponse:
    row, form = find(pk), ReasonForm(request.POST or None)
    if form.is_valid():
        moderation.restore(row, by=request.user, reason=form.cleaned_data["reason"])
        return done(request, row, _("Put back. Visitors see it again."))
    return ask(request, row, form, title=_("Put back"), button=_("Put back"))


def find(pk: UUID) -> Initiative:
    """A listing, taken down or not; 404 when there is none."""
    row = moderation.listings().filter(pk=pk).first()
    if row is None:
        raise Http404
    return row


def team_of(row: Initiative) -> Team | None:
    """The team that speaks for its organisation."""
    return Team.objects.filter(organisation=row.organisation_id).first() if row.organisation_id else None


def _facts(document: dict) -> list[tuple[str, str]]:
    """Label and words of all that was stated."""
    left_out = {"name", "researcher_note", "sources", "example", "as_of_estimated"}
    fields = [field for field in content.kind(KIND).fields if field.name not in left_out]
    return [(str(field.label), field.said(document)) for field in fields if document[field.name] not in (None, "", [])]


def _corrected_words(conflicts: list[str], row: Initiative) -> str:
    if not conflicts and row.checked_day:
        return _("Saved. Visitors see it now.")
    if not conflicts:
        return _("Saved. Visitors see it now. Has somebody told you that all of it is right? Then confirm it.")
    words = _("Saved, but somebody else changed this meanwhile, and their words stay: %(fields)s.")
    return words % {"fields": ", ".join(content.kind(KIND).labels(conflicts))}


def ask(request: HttpRequest, row: Initiative, form, **words) -> HttpResponse:
    """The page of one move, which leads back to the listing."""
    back = reverse("moderator-listing", args=[row.pk])
    return form_page(request, form, **{"name": row.name, "back": back, **words})


def done(request: HttpRequest, row: Initiative, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("moderator-listing", row.pk)
