"""What connections and offers taken up show and answer alike: the list in parts, yes, no, and taking it back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from directory.forms.base import PortalForm
from directory.forms.connecting import AnswerForm
from directory.models import Agreement, User
from directory.views.audience import for_members


@dataclass(frozen=True)
class AgreementPages:
    """The pages of one sort: `room` makes its moves, `of_user` gives those of a person, `page` and `overview` are
    addresses, `yes` is said after a yes.

    `show` answers with the page of one; it takes an `answer` that did not go through.
    """

    room: ModuleType
    of_user: Callable[[User], QuerySet]
    page: str
    overview: str
    yes: Promise
    show: Callable[..., HttpResponse]

    def mine(self, request: HttpRequest, pk: UUID) -> Agreement:
        """One of this person's teams; any other does not exist for them."""
        return get_object_or_404(self.of_user(request.user), pk=pk)


@dataclass(frozen=True)
class AgreementLine:
    """One agreement as one of its sides reads it."""

    url: str
    name: str
    sentence: str
    stands: str
    made_at: datetime


@dataclass(frozen=True)
class AgreementPart:
    """Lines of one sort; those that are over are folded."""

    title: str
    lines: list[AgreementLine]
    has_buttons: bool
    is_folded: bool


def in_parts(
    rows: list, titles: list[Promise], line: Callable[..., AgreementLine], *, has_buttons: bool = False
) -> list[AgreementPart]:
    """The parts that have rows. `has_buttons`: whether what waits for our answer has one that leads to it."""
    found = [(title, [line(row) for row in rows if row.part == part]) for part, title in enumerate(titles)]
    first, last = titles[0], titles[-1]
    return [
        AgreementPart(str(title), lines, has_buttons and title is first, title is last)
        for title, lines in found
        if lines
    ]


@for_members
@require_POST
def accept(request: HttpRequest, pk: UUID, pages: AgreementPages) -> HttpResponse:
    return _answer(request, pk, pages, pages.room.accept, str(pages.yes)) or redirect(pages.page, pk)


@for_members
@require_POST
def decline(request: HttpRequest, pk: UUID, pages: AgreementPages) -> HttpResponse:
    words = _("You said no. They are told so, kindly.")
    return _answer(request, pk, pages, pages.room.decline, words) or redirect(pages.overview)


@for_members
@require_POST
def withdraw(request: HttpRequest, pk: UUID, pages: AgreementPages) -> HttpResponse:
    pages.room.withdraw(pages.mine(request, pk), by=request.user)
    messages.success(request, _("You took it back."))
    return redirect(pages.overview)


def sent(request: HttpRequest, row: Agreement, form: PortalForm, act: Callable, words: str) -> bool:
    """Does what a form on its page asks for, and says so; false when the form has to be shown again."""
    if not form.is_valid():
        return False
    act(row, by=request.user, **form.cleaned_data)
    messages.success(request, words)
    return True


def _answer(request, pk: UUID, pages: AgreementPages, act: Callable, words: str) -> HttpResponse | None:
    """Their page again when the answer does not go through."""
    row, form = pages.mine(request, pk), AnswerForm(request.POST)
    return None if sent(request, row, form, act, words) else pages.show(request, row, answer=form)
