"""The phone round: whom moderators ring first, and what follows from each call."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import moderation
from directory.models import Call, Confirmation
from tests.factories import a_confirmation, a_team, an_initiative, an_organisation, days_ago

pytestmark = pytest.mark.django_db


def today():
    return timezone.localdate()


def helps_at(*moments: str) -> list[dict]:
    return [{"moment": moment, "words": "", "basis": "stated"} for moment in moments]


def to_ring() -> list[str]:
    return [row.name for row in moderation.phone_round(today())]


def ring(desk, row, **values):
    return desk.post(reverse("moderator-call", args=[row.pk]), values, follow=True)


def test_crisis_and_weekends_come_first_then_leaving_hospital_then_the_rest():
    an_initiative(name="Tuesdays", meets=["tue-evening"])
    an_initiative(name="After hospital", moments=helps_at("leaving-hospital"))
    an_initiative(name="Saturdays", meets=["sat-evening"])
    an_initiative(name="In a crisis", moments=helps_at("weekend-crisis"))

    assert to_ring() == ["In a crisis", "Saturdays", "After hospital", "Tuesdays"]


def test_a_friday_evening_belongs_to_the_weekend_and_a_friday_morning_does_not():
    an_initiative(name="Fridays, early", meets=["fri-morning"])
    an_initiative(name="Fridays, late", meets=["fri-evening"])

    assert [(row.name, row.rank) for row in moderation.phone_round(today())] == [
        ("Fridays, late", 0),
        ("Fridays, early", 2),
    ]


def test_never_confirmed_ones_come_before_old_ones_and_fresh_ones_are_left_out():
    an_initiative(name="A year old", checked=days_ago(365))
    an_initiative(name="91 days old", checked=days_ago(91))
    an_initiative(name="Fresh", checked=days_ago(90))
    an_initiative(name="Never")

    assert to_ring() == ["Never", "A year old", "91 days old"]


def test_of_one_rank_those_that_can_be_rung_come_first():
    an_initiative(name="A page in the web", contacts=[{"sort": "web", "value": "https://example.org"}])
    an_initiative(name="Has a number", contacts=[{"sort": "phone", "value": "020 7946 0002"}])

    assert to_ring() == ["Has a number", "A page in the web"]


def test_a_confirmation_that_found_it_untrue_does_not_count():
    row = an_initiative(name="Was wrong")
    a_confirmation(row, still_true=False)

    assert to_ring() == ["Was wrong"]


def test_ended_and_taken_down_ones_are_not_rung(ana):
    an_initiative(name="Ended", state="ended")
    moderation.unlist(an_initiative(name="Gone"), by=ana, reason="They asked us to.")
    an_initiative(name="Running")

    assert to_ring() == ["Running"]


@pytest.mark.parametrize(("days", "names"), [(-1, ["Tea"]), (0, ["Tea"]), (1, [])])
def test_a_group_is_left_alone_until_the_day_to_try_again(ana, days, names):
    row = an_initiative(name="Tea")
    moderation.record_call(row, by=ana, outcome="no-answer", try_again_on=today() + timedelta(days))

    assert to_ring() == names


def test_the_last_call_decides_when_to_try_again(ana):
    row = an_initiative(name="Tea")
    moderation.record_call(row, by=ana, outcome="no-answer", try_again_on=today() + timedelta(9))
    moderation.record_call(row, by=ana, outcome="no-answer", try_again_on=today())

    assert to_ring() == ["Tea"]


def test_the_round_shows_the_number_of_the_group_or_else_of_its_organisation(desk):
    phone = {"id": "7c5c1a6c-98b8-4a9c-8a3a-0c5b0c2b0a01", "sort": "phone", "value": "020 7946 0001"}
    organisation = an_organisation(contacts=[phone])
    an_initiative(name="Theirs", organisation=organisation)
    an_initiative(name="Own", contacts=[{"sort": "phone", "value": "020 7946 0002"}])
    an_initiative(name="Unknown")

    lines = desk.get(reverse("moderator-round")).context["lines"]

    assert {line["row"].name: [number.value for number in line["numbers"]] for line in lines} == {
        "Theirs": ["020 7946 0001"],
        "Own": ["020 7946 0002"],
        "Unknown": [],
    }


def test_the_page_of_a_call_says_what_to_ask_and_what_we_say_now(desk):
    row = an_initiative(meets=["tue-evening"], at=[{}], who_for="Anybody.", how_to_join="Just turn up.")

    words = desk.get(reverse("moderator-call", args=[row.pk])).content.decode()

    for said in ("Tuesdays, 5pm to 10pm", "Brixton, SW9", "Anybody.", "Just turn up.", "Is it still running?"):
        assert said in words


def test_all_still_true_confirms_the_listing_and_leads_back_to_the_round(desk, ana):
    row = an_initiative()

    answer = ring(desk, row, outcome="confirmed", note="Dee said so.")

    confirmation = Confirmation.objects.get()
    assert (confirmation.way, confirmation.day, confirmation.by) == ("rang", today(), ana)
    assert answer.redirect_chain[-1][0] == reverse("moderator-round")
    assert to_ring() == []


@pytest.mark.parametrize(
    ("outcome", "page"),
    [
        ("changed", "moderator-correct"),
        ("wrong-number", "moderator-correct"),
        ("ended", "moderator-correct"),
        ("take-down", "moderator-take-down"),
    ],
)
def test_other_outcomes_lead_to_setting_the_listing_right(desk, outcome, page):
    row = an_initiative()

    answer = ring(desk, row, outcome=outcome)

    assert answer.redirect_chain[-1][0] == reverse(page, args=[row.pk])
    assert not Confirmation.objects.exists()


def test_nobody_answered_means_again_in_a_week_unless_a_day_is_given(desk):
    first, second = an_initiative(), an_initiative()
    day = today() + timedelta(3)

    ring(desk, first, outcome="no-answer")
    ring(desk, second, outcome="no-answer", try_again_on_0=day.day, try_again_on_1=day.month, try_again_on_2=day.year)

    again = dict(Call.objects.values_list("initiative", "try_again_on"))
    assert again == {first.pk: today() + timedelta(7), second.pk: day}


def test_a_call_without_an_outcome_keeps_the_note_that_was_typed(desk):
    answer = ring(desk, an_initiative(), note="They will ring back.")

    assert answer.status_code == 422
    assert "They will ring back." in answer.content.decode()
    assert "Choose what came of the call." in answer.content.decode()
    assert not Call.objects.exists()


def test_nobody_confirms_their_own_organisation_by_phone(desk, ana):
    organisation = an_organisation()
    a_team(ana, organisation=organisation)
    row = an_initiative(organisation=organisation)

    answer = ring(desk, row, outcome="confirmed")

    assert "Ask another moderator." in answer.content.decode()
    assert not Call.objects.exists()
