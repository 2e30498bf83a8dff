"""The same decision sent five times by the same person is one decision with five equal answers.

First one after the other, for everything that is decided; then at the same instant, through the real pages, with real
commits. Each race is run again with the guard taken away, to show that the race is real.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from directory import content, moderation
from directory.acts import Table
from directory.models import (
    Act,
    Call,
    Case,
    CaseNote,
    Confirmation,
    Initiative,
    Mail,
    Submission,
    UrgentChange,
    UrgentContact,
)
from tests.factories import a_team, an_initiative, an_organisation, some_content, unlisted
from tests.people import a_moderator, a_user, signed_in
from tests.races import at_once, sooner_or_later, unguarded

TIMES = 5
REASON = {"reason": "They asked us to."}
COUNTED = (Act, Call, Case, CaseNote, Confirmation, Initiative, Mail, Submission, UrgentChange, UrgentContact)


@dataclass
class Form:
    """One form: its address, what is sent, and the words of a decision that is not the same."""

    address: str
    sends: dict
    otherwise: dict = field(default_factory=dict)


def waiting(**parts) -> Submission:
    """What a provider has sent."""
    provider = a_user()
    document = some_content(who_for="Adults.", **parts)
    draft = moderation.start("initiative", team=a_team(provider), by=provider, document=document)
    return moderation.submit(draft, by=provider, is_right=True)


def deciding(name: str, **sends) -> Callable[[], Form]:
    def form() -> Form:
        submission = waiting()
        values = {"version": submission.version, **sends}
        return Form(reverse(f"moderator-{name}", args=[submission.case.pk]), values, {"reason": "Something else."})

    return form


def approving_with_corrections() -> Form:
    submission = waiting(summary="We tlak.")
    values = {"version": submission.version, "summary": "We talk."}
    address = reverse("moderator-approve", args=[submission.case.pk])
    return Form(address, values, {"summary": "We meet and talk."})


def settling_a_conflict() -> Form:
    provider, live = a_user(), an_initiative(summary="Old.")
    team = a_team(provider, organisation=an_organisation())
    document = content.kind("initiative").read(live.pk)
    edit = moderation.start(
        "initiative", team=team, by=provider, subject=live.pk, document=document | {"summary": "By the group."}
    )
    moderation.submit(edit, by=provider)
    moderation.publish("initiative", live.pk, document | {"summary": "By a moderator."}, via="moderator")
    address = reverse("moderator-approve", args=[edit.case.pk])
    return Form(address, {"version": edit.version, "keep_summary": "live"}, {"keep_summary": "theirs"})


def on_a_listing(name: str, make=an_initiative, otherwise=None, **sends) -> Callable[[], Form]:
    return lambda: Form(reverse(f"moderator-{name}", args=[make().pk]), sends, otherwise or {"reason": "Another."})


def confirming() -> Form:
    day = timezone.localdate()
    values = {"way": "rang", "day_0": day.day, "day_1": day.month, "day_2": day.year, "note": "Dee said so."}
    return Form(reverse("moderator-confirm", args=[an_initiative().pk]), values)


def correcting() -> Form:
    return Form(reverse("moderator-correct", args=[an_initiative(summary="Old.").pk]), {"name": "N", "summary": "New."})


def a_change() -> UrgentChange:
    contact = UrgentContact.objects.first()
    return moderation.propose({"note": f"Free at any hour {uuid4()}."}, by=a_moderator(), contact=contact)


def agreeing(name: str) -> Callable[[], Form]:
    return lambda: Form(reverse(f"moderator-urgent-{name}", args=[a_change().pk]), {})


def hiding() -> Form:
    contact = UrgentContact.objects.shown().first()
    return Form(reverse("moderator-urgent-hide", args=[contact.pk]), REASON, {"reason": "Another."})


def proposing() -> Form:
    values = {"name": "Night line", "purpose": "crisis", "sort": "phone", "value": "020 7946 0009", "when": "at night"}
    return Form(reverse("moderator-urgent-new"), values)


def trusting(name: str) -> Callable[[], Form]:
    def form() -> Form:
        organisation = an_organisation()
        team = a_team(a_user(), organisation=organisation)
        team.trusted = name == "distrust"
        team.save()
        row = an_initiative(organisation=organisation)
        return Form(reverse(f"moderator-{name}", args=[row.pk]), REASON, {"reason": "Another."})

    return form


def noting() -> Form:
    return Form(reverse("moderator-note", args=[waiting().case.pk]), {"text": "Ring them first."})


# Where a decision with other words is another decision, `otherwise` of the form says which words.
FORMS = {
    "approve": deciding("approve"),
    "approve with corrections": approving_with_corrections,
    "approve and settle a conflict": settling_a_conflict,
    "send back": deciding("send-back", reason="Nearly there.", note_who_for="Say more."),
    "reject": deciding("reject", **REASON),
    "take down": on_a_listing("take-down", **REASON),
    "put back": on_a_listing("put-back", lambda: unlisted(an_initiative()), **REASON),
    "trust": trusting("trust"),
    "distrust": trusting("distrust"),
    "confirm": confirming,
    "correct": correcting,
    "call": on_a_listing("call", outcome="no-answer", note="Nobody there."),
    "agree": agreeing("agree"),
    "drop": agreeing("drop"),
    "hide": hiding,
    "propose": proposing,
    "note": noting,
}
# Deciding these another way, or by somebody else, is refused; the others may well be done by two people.
DECIDED_ONCE = [name for name in FORMS if name not in ("confirm", "correct", "call", "propose", "note")]


def answer(user, form: Form, window: Client | None = None, **changes) -> tuple[int, str, list[str]]:
    """Where the form leads, and what the person is told there, in a window of its own."""
    response = (window or signed_in(user)).post(form.address, form.sends | changes)
    told = [str(one) for one in get_messages(response.wsgi_request)]
    return response.status_code, response.get("Location", ""), told


def rows() -> dict[str, int]:
    return {model.__name__: model._default_manager.count() for model in COUNTED}


@pytest.mark.django_db
@pytest.mark.parametrize("name", FORMS)
def test_the_same_form_sent_five_times_is_one_decision_with_five_equal_answers(name):
    form, ana = FORMS[name](), a_moderator(name="Ana")
    first, after = answer(ana, form), rows()

    others = [answer(ana, form) for _time in range(TIMES - 1)]

    assert first[0] == 302
    assert others == [first] * (TIMES - 1)
    assert rows() == after


@pytest.mark.django_db
@pytest.mark.parametrize("name", DECIDED_ONCE)
def test_another_moderator_is_told_who_was_first(name):
    form = FORMS[name]()
    answer(a_moderator(name="Ana"), form)
    after = rows()

    status, _where, told = answer(a_moderator(name="Bea"), form)

    assert status == 303
    assert "Ana" in told[0]
    assert rows() == after


@pytest.mark.django_db
@pytest.mark.parametrize("name", [name for name in DECIDED_ONCE if name not in ("approve", "agree", "drop")])
def test_other_words_are_another_decision_and_refused(name):
    form, ana = FORMS[name](), a_moderator(name="Ana")
    first = answer(ana, form)
    after = rows()

    again = answer(ana, form, **form.otherwise)

    assert (again[0], again[2] != first[2]) == (303, True)
    assert rows() == after


# At the same instant


def five_at_once(user, form: Form) -> list:
    """The answers of five equal forms that are let go at one instant, each from a window of its own."""
    windows, answers = [signed_in(user) for _time in range(TIMES)], []
    faults = at_once(*(lambda window=window: answers.append(answer(user, form, window)) for window in windows))
    return answers + [fault for fault in faults if fault]


def sending() -> tuple[object, Form, Submission]:
    provider = a_user()
    team = a_team(provider, organisation=an_organisation())
    parts = {"meets": ["tue-evening"], "at": [{}], "who_for": "Adults.", "formats": ["group"], "how_to_join": "Come."}
    document = some_content(**parts) | {"organisation": str(team.organisation_id)}
    draft = moderation.start("initiative", team=team, by=provider, document=document)
    return provider, Form(f"/provider/draft/{draft.pk}/check/", {"agreed": "on"}), draft


def sent_five_times() -> tuple[int, int, int]:
    """How many different answers came, how many cases, how many mails."""
    provider, form, draft = sending()
    Mail.objects.all().delete()
    answers = five_at_once(provider, form)
    return len({str(one) for one in answers}), Case.objects.filter(submission=draft).count(), Mail.objects.count()


def approved_five_times(name: str = "approve") -> tuple[int, int, int]:
    """How many different answers came, how many checks, how many mails."""
    form = FORMS[name]()
    Confirmation.objects.all().delete()
    Mail.objects.all().delete()
    answers = five_at_once(a_moderator(), form)
    return len({str(one) for one in answers}), Confirmation.objects.count(), Mail.objects.count()


@pytest.mark.django_db(transaction=True)
def test_a_provider_who_sends_five_times_at_once_reads_five_equal_answers():
    assert [sent_five_times() for _round in range(5)] == [(1, 1, 1)] * 5


@pytest.mark.django_db(transaction=True)
def test_a_moderator_who_approves_five_times_at_once_reads_five_equal_answers():
    assert [approved_five_times() for _round in range(5)] == [(1, 1, 1)] * 5


@pytest.mark.django_db(transaction=True)
def test_so_does_one_who_corrects_while_approving():
    assert approved_five_times("approve with corrections") == (1, 1, 1)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", ["take down", "confirm", "agree", "correct", "hide", "propose", "call", "note"])
def test_so_does_one_who_does_anything_else_five_times_at_once(name):
    form = FORMS[name]()
    before = rows()

    answers = five_at_once(a_moderator(), form)

    assert len({str(one) for one in answers}) == 1
    assert {model: rows()[model] - before[model] for model in before if rows()[model] - before[model] > 1} == {}


@pytest.mark.django_db(transaction=True)
def test_without_knowing_their_own_decision_again_four_of_five_are_refused(monkeypatch):
    monkeypatch.setattr(Table, "was_made", lambda *_seen, **_words: False)

    answers, checks, mails = approved_five_times()

    assert (answers, checks, mails) == (2, 1, 1)


@pytest.mark.django_db(transaction=True)
def test_without_the_guard_five_approvals_are_not_one(monkeypatch):
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)
    monkeypatch.setattr(Table, "made_before", lambda *_seen, **_words: False)
    monkeypatch.setattr("directory.acts.hold", lambda submission: submission)

    assert sooner_or_later(lambda: approved_five_times() != (1, 1, 1))


@pytest.mark.django_db(transaction=True)
def test_without_holding_the_draft_sending_is_refused_to_the_slower(monkeypatch):
    monkeypatch.setattr("directory.acts.hold", lambda submission: submission)

    assert sooner_or_later(lambda: sent_five_times()[0] > 1)
