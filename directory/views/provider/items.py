"""The lists of a document (times, places, ways to get in touch): add one, change one, take one away."""

from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from directory import registration
from directory.forms.base import PortalForm, item_id
from directory.forms.steps import Step, find
from directory.models import Submission
from directory.views.audience import for_members

from . import shared


@for_members
def item(request: HttpRequest, pk, step: str, item) -> HttpResponse:
    """One item. An unknown id in the address is the mark of a new one, so that sending it twice adds it once."""
    submission = shared.mine(request, pk)
    page = _page(submission, step)
    if request.method != "POST" and submission.state != Submission.State.DRAFT:
        return shared.sent_already(request, submission)
    known = _known(submission, page, item)
    form = page.item_form(shared.data(request), item=known, **_options(submission, page))
    context = {"submission": submission, "step": page, "item": known, "address": item}
    if form.is_bound and form.is_valid():
        saved = _save(request, submission, page, form, item)
        if saved.ok:
            return _onwards(request, submission, page, form)
        form.add_error(None, saved.problem)
        context["theirs"] = saved.theirs
    return shared.show_form(request, "provider/item.html", form, seen=registration.mark(known), **context)


@for_members
@require_POST
def remove(request: HttpRequest, pk, step: str, item) -> HttpResponse:
    submission = shared.mine(request, pk)
    page = _page(submission, step)
    part = registration.without_item(submission.content, page.items, str(item))
    saved = registration.keep(submission, part, by=request.user, seen="", now="")
    if not saved.ok:
        messages.error(request, saved.problem)
    return redirect("provider-step", pk, step)


def _page(submission: Submission, slug: str) -> Step:
    page = find(submission.kind, slug)
    if page is None or not page.items:
        raise Http404
    return page


def _known(submission: Submission, page: Step, address) -> dict | None:
    ids = {str(address), item_id(submission.subject, address)}
    return next((one for one in submission.content.get(page.items, []) if one["id"] in ids), None)


def _options(submission: Submission, page: Step) -> dict:
    """A session may be at one of the places."""
    if page.items != "sessions":
        return {}
    places = submission.content.get("places", [])
    return {"places": [(one["id"], one.get("name") or one.get("address") or one.get("area")) for one in places]}


def _save(request: HttpRequest, submission: Submission, page: Step, form: PortalForm, address) -> registration.Saved:
    known = _known(submission, page, address)
    new = form.items(submission.subject, item_id(submission.subject, address))
    part = {page.items: registration.put_items(submission.content.get(page.items, []), new)}
    seen, now = request.POST.get("seen", ""), registration.mark(known)
    return registration.keep(submission, part, by=request.user, seen=seen, now=now)


def _onwards(request: HttpRequest, submission: Submission, page: Step, form: PortalForm) -> HttpResponse:
    if remark := getattr(form, "remark", ""):
        messages.info(request, remark)
    if "another" in request.POST:
        return redirect("provider-item", submission.pk, page.slug, uuid4())
    return redirect("provider-step", submission.pk, page.slug)
