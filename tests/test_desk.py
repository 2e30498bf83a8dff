"""The moderators' desk: what waits, in which order, and what is entered there."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from directory import moderation
from directory.models import Case, Promise, Submission
from tests.factories import an_initiative, document, entered
from tests.people import a_moderator
from tests.provider_pages import CAFE

pytestmark = pytest.mark.django_db


def page(client, name, *args, **query):
    return client.get(reverse(name, args=args), query).content.decode()


def names_on(client, **query) -> list[str]:
    answer = client.get(reverse("moderator-desk"), query)
    return [one.case.name for one in answer.context["waiting"]]


def test_the_desk_orders_by_danger_and_then_by_what_is_due_first(desk):
    live = an_initiative(name="Changes its time")
    entered(name="New, later")
    early = entered(name="New, earlier")
    Case.objects.filter(submission=early).update(due_at=timezone.now())
    moderation.enter("initiative", live.pk, document(live) | {"times_note": "Now at 6pm."}, via="moderator")
    moderation.enter("initiative", live.pk, document(live) | {"summary": "Words."}, via="moderator")

    assert names_on(desk) == ["Changes its time", "New, earlier", "New, later", "Changes its time"]


@pytest.mark.parametrize(
    ("days", "words"), [(3, "Due in 3 days"), (0, "Due today"), (-1, "1 day late"), (-2, "2 days late")]
)
def test_the_desk_says_how_old_a_case_is_against_the_promise(desk, days, words):
    entered()
    Case.objects.update(due_at=timezone.now() + timedelta(days=days))

    assert words in page(desk, "moderator-desk")


def test_the_desk_shows_one_sort_or_only_mine(desk, ana):
    live = an_initiative(name="A change")
    entered(name="A new one")
    change = moderation.enter("initiative", live.pk, document(live) | {"summary": "Other."}, via="moderator")
    moderation.take(change.case, by=ana)

    assert names_on(desk, sort="new") == ["A new one"]
    assert names_on(desk, mine="1") == ["A change"]
    assert names_on(desk, mine="1", sort="new") == []


def test_the_desk_has_25_cases_on_a_page(desk):
    for number in range(26):
        entered(name=f"Group {number:02}")

    assert len(names_on(desk)) == 25
    assert len(names_on(desk, page="2")) == 1
    assert names_on(desk, page="nonsense") == names_on(desk)


def test_the_true_figure_stands_beside_the_promise(desk, ana):
    Promise.objects.create(days=5)
    for days in (1, 2, 9):
        submission = entered()
        moderation.reject(submission, by=ana, reason="Not in Lambeth.")
        sent = timezone.now() - timedelta(days=days)
        Submission.objects.filter(pk=submission.pk).update(sent_at=sent)
        Case.objects.filter(submission=submission).update(due_at=sent + timedelta(days=5))

    words = page(desk, "moderator-desk")

    assert "We promise an answer within 5 days." in words
    assert "3 answers in the last 90 days. Half of them took 2 days or less. 1 was late." in words


def test_the_desk_counts_what_else_there_is_to_do(desk, ana):
    again = an_initiative()
    moderation.record_call(again, by=ana, outcome="no-answer", try_again_on=timezone.localdate())
    an_initiative()

    figures = desk.get(reverse("moderator-desk")).context["figures"]

    assert (figures.never_confirmed, figures.calls_today) == (2, 1)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("moderator-desk", entered),
        ("moderator-listings", an_initiative),
        ("moderator-round", lambda: an_initiative(meets=["sat-evening"], at=[{}])),
    ],
)
def test_a_list_of_three_takes_no_more_queries_than_a_list_of_one(desk, name, make):
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            desk.get(reverse(name))
        return len(captured)

    make()
    queries()
    one = queries()
    make()
    make()

    assert queries() == one


def test_a_moderator_takes_a_case_and_gives_it_back(desk, ana):
    case = entered().case

    desk.post(reverse("moderator-take", args=[case.pk]))
    case.refresh_from_db()
    taken_by = case.taken_by
    desk.post(reverse("moderator-give-back", args=[case.pk]))
    case.refresh_from_db()

    assert (taken_by, case.taken_by) == (ana, None)


def test_what_somebody_else_has_taken_is_not_taken_away(desk):
    case = entered().case
    moderation.take(case, by=a_moderator(name="Bea"))

    answer = desk.post(reverse("moderator-take", args=[case.pk]), follow=True)

    case.refresh_from_db()
    assert case.taken_by.name == "Bea"
    assert "Bea has taken this already." in answer.content.decode()


def test_a_listing_entered_for_a_group_waits_on_the_desk_and_twice_is_once(desk, ana):
    address = reverse("moderator-enter")
    values = CAFE | {"key": str(uuid4())}

    desk.post(address, values)
    answer = desk.post(address, values, follow=True)

    submission = Submission.objects.get()
    assert (submission.state, submission.via, submission.made_by, submission.team) == (
        "waiting",
        "moderator",
        ana,
        None,
    )
    assert answer.redirect_chain == [(reverse("moderator-case", args=[submission.case.pk]), 302)]


def test_a_listing_entered_with_gaps_keeps_what_was_typed(desk):
    answer = desk.post(reverse("moderator-enter"), {"key": str(uuid4()), "name": "Four Friends"})

    assert answer.status_code == 422
    assert "Four Friends" in answer.content.decode()
    assert not Submission.objects.exists()
