"""The three answers about a time, against a look at every row, in worlds and at instants drawn at random."""

import random
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import transaction

from directory import memory, week
from directory.memory.index import Index
from directory.models import Case, Initiative, Submission
from tests.answers_by_hand import AnswersByHand
from tests.factories import a_confirmation, an_initiative, an_organisation
from tests.test_changing import UNSETTLING, a_waiting_change

pytestmark = pytest.mark.django_db
TIMES = ["now", "today", "tonight", "tomorrow", "tomorrow-evening", "weekend", "2026-12-25", "2026-12-28-afternoon"]
TIMES += ["sat", "mon-evening", "sun-night"]


def at(index: Index, bitmap: int) -> set[str]:
    return {entry.name for entry in index.rows(bitmap)}


def said(when: str, now: datetime) -> dict[str, set[str]]:
    index, words = memory.current()
    holidays = memory.holidays_around(now, words)
    found = memory.on_at(index, week.read_when(when, now, holidays), now.date(), holidays)
    return {name: at(index, getattr(found, name)) for name in ("checked", "maybe", "unknown", "usual")}


def by_hand(when: str, now: datetime) -> dict[str, set[str]]:
    holidays = memory.holidays_around(now)
    rows = list(Initiative.objects.for_page().prefetch_related("organisation__contacts"))
    return AnswersByHand(rows, week.read_when(when, now, holidays), now, holidays).said()


def a_random_listing(chance: random.Random, today: date) -> Initiative:
    ways = [{"sort": "phone", "value": "020 7946 0123"}, {"sort": "email", "value": "us@example.org"}]
    ways += [{"sort": "web", "value": "https://example.org/"}]
    hours = [{}, {"any_time": True}, {"hours": [[day * 1440 + 540, day * 1440 + 1080] for day in range(7)]}]
    of_owner = [{"id": str(uuid4()), **ways[0]}]
    owner = an_organisation(contacts=of_owner) if chance.random() < 0.2 else None
    contacts = [ways[0] | chance.choice(hours), ways[1], ways[2]]
    row = an_initiative(
        organisation=owner,
        meets=[a_random_session(chance, today) for _ in range(chance.randint(0, 2))],
        formats=[chance.choice(["phone", "group", "text"])],
        contacts=[one | {"personal": chance.random() < 0.1} for one in contacts if chance.random() < 0.6],
        as_of=chance.choice(["", "2026", "2025-02", "2024-11", "2024-12", "2019"]),
        as_of_estimated=chance.random() < 0.3,
        sources=[a_random_source(chance) for _ in range(chance.randint(0, 2))],
        type=chance.choice(["group", "group", "group", "past-event"]),
        **chance.choice([{}, {}, {}, {}, *states(today)]),
    )
    _settle(chance, row, today)
    return row


def states(today: date) -> list[dict]:
    until = [today, today + timedelta(1), today + timedelta(3)]
    paused = [{"state": "paused", "paused_until": day.isoformat()} for day in until]
    return [{"state": "ended"}, {"state": "moved"}, {"state": "paused"}, *paused]


def a_random_source(chance: random.Random) -> dict:
    dates = ["", "2026-01", "2025", "2024-11", "2024-12", "2016"]
    return {"title": "A page", "as_of": chance.choice(dates), "times": chance.choice(["", "given", "given", "other"])}


def a_random_session(chance: random.Random, today: date) -> dict:
    day = chance.randrange(7)
    if chance.random() < 0.2:
        return {"slot": week.DAYS[day], "vague": True, **_season(chance, today)}
    opens = day * week.DAY + chance.randrange(0, week.DAY, 30)
    rules = [{"every": 1}] * 4 + [{"every": 2, "phase": 0}, {"nth": 1, "every": None}, {"nth": -1, "every": None}]
    session = {"opens": opens, "closes": opens + chance.choice([60, 300, 600, 2000]), **chance.choice(rules)}
    session |= {"bank_holidays": chance.choice(["runs", "closed", "unknown"]), "times_shown": chance.random() < 0.9}
    return session | _season(chance, today) | _called_off(chance, day, today)


def _season(chance: random.Random, today: date) -> dict:
    stretches = [[], [], [], [(today - timedelta(90), today - timedelta(1))], [(today, today + timedelta(30))]]
    stretches += [[(today + timedelta(20), today + timedelta(60))]]
    found = chance.choice(stretches)
    return {"seasons": [{"first": first.isoformat(), "last": last.isoformat()} for first, last in found]}


def _called_off(chance: random.Random, day: int, today: date) -> dict:
    if chance.random() < 0.7:
        return {}
    on = today + timedelta((day - today.weekday()) % 7)
    return {"exceptions": [{"date": on.isoformat(), "sort": chance.choice(["cancelled", "runs"])}]}


def _settle(chance: random.Random, row: Initiative, today: date) -> None:
    if chance.random() < 0.6:
        a_confirmation(row, day=today - timedelta(chance.choice([0, 30, 90, 91, 400, 800])))
    if chance.random() < 0.05:
        Submission.objects.create(kind="initiative", subject=row.pk, state="waiting", unsettles=True)
    if chance.random() < 0.05:
        Case.objects.create(
            kind="initiative", subject=row.pk, sort="report", about="unsafe", due_at="2027-01-01T00:00Z"
        )


@pytest.mark.parametrize("worlds", [40, pytest.param(200, marks=pytest.mark.long)])
def test_in_worlds_drawn_at_random_every_answer_is_that_of_a_look_at_every_row(worlds):
    chance, wrong, seen = random.Random(12), [], dict.fromkeys(("checked", "maybe", "unknown", "usual"), 0)
    for number in range(worlds):
        now = datetime(2026, 11, 1) + timedelta(minutes=chance.randrange(0, 55 * 1440, 15))
        with transaction.atomic():
            for _ in range(7):
                a_random_listing(chance, now.date())
            for when in chance.sample(TIMES, 4):
                right, found = by_hand(when, now), said(when, now)
                wrong += [(number, when, now, right, found)] if right != found else []
                seen = {name: count + len(right[name]) for name, count in seen.items()}
            transaction.set_rollback(True)

    assert wrong == []
    assert min(seen.values()) > 20, seen


SATURDAY_NIGHT = datetime(2026, 11, 28, 20, 0)
PHONE = {"sort": "phone", "value": "020 7946 0123"}
TOLD = {"as_of": "2026-05", "contacts": [PHONE], "meets": ["sat-evening"]}
OFF = {
    "paused": {"state": "paused"},
    "paused until later": {"state": "paused", "paused_until": "2026-12-20"},
    "ended": {"state": "ended"},
    "moved": {"state": "moved"},
    "out of season": {"meets": [{"slot": "sat-evening", "seasons": [{"first": "2026-07-01", "last": "2026-07-31"}]}]},
    "called off": {
        "meets": [{"slot": "sat-evening", "exceptions": [{"date": "2026-11-28", "sort": "cancelled", "words": ""}]}]
    },
}


def where(row: Initiative, when: str = "now", now: datetime = SATURDAY_NIGHT) -> str:
    """In which answer a listing stands."""
    found = said(when, now)
    return next((name for name in ("checked", "maybe", "unknown") if row.name in found[name]), "")


@pytest.mark.parametrize("checked", [SATURDAY_NIGHT.date(), None], ids=["checked", "unconfirmed"])
@pytest.mark.parametrize("off", OFF.values(), ids=OFF)
def test_what_is_known_to_be_off_is_in_none_of_the_answers(checked, off):
    on, row = an_initiative(**TOLD, checked=checked), an_initiative(**(TOLD | off), checked=checked)

    assert where(on) == ("checked" if checked else "maybe")
    assert [where(row, when) for when in ("now", "tonight", "today", "2026-11-28")] == ["", "", "", ""]


@pytest.mark.parametrize("checked", [SATURDAY_NIGHT.date(), None], ids=["checked", "unconfirmed"])
@pytest.mark.parametrize("changes", UNSETTLING.values(), ids=UNSETTLING)
def test_what_a_waiting_change_is_about_is_in_none_of_the_answers(checked, changes):
    row = an_initiative(**TOLD, organisation=an_organisation(), at=[{}], checked=checked)
    before = where(row)

    a_waiting_change(row, **changes)

    assert before == ("checked" if checked else "maybe")
    assert [where(row, when) for when in ("now", "tonight", "weekend", "sat", "sat-evening")] == [""] * 5


@pytest.mark.parametrize("checked", [SATURDAY_NIGHT.date(), None], ids=["checked", "unconfirmed"])
def test_what_an_unread_report_calls_harmful_is_in_none_of_the_answers_until_it_is_read(checked):
    row = an_initiative(**TOLD, checked=checked)
    report = {"kind": "initiative", "sort": "report", "about": "unsafe", "due_at": "2027-01-01T00:00Z"}
    case = Case.objects.create(subject=row.pk, **report)
    alarmed = [where(row, when) for when in ("now", "tonight", "weekend", "sat", "sat-evening")]

    Case.objects.filter(pk=case.pk).update(read_at="2026-11-28T20:00Z")

    assert (alarmed, where(row)) == ([""] * 5, "checked" if checked else "maybe")


@pytest.mark.parametrize(
    ("parts", "answer"),
    [
        ({}, "maybe"),
        ({"contacts": []}, "unknown"),
        ({"contacts": [{"sort": "web", "value": "https://example.org/"}]}, "unknown"),
        ({"contacts": [PHONE | {"personal": True}]}, "unknown"),
        ({"contacts": [{"sort": "email", "value": "us@example.org"}]}, "maybe"),
        ({"as_of": ""}, "unknown"),
        ({"as_of": "2024-11"}, "unknown"),
        ({"as_of": "2024-12"}, "maybe"),
        ({"as_of_estimated": True}, "unknown"),
        ({"as_of": "2019", "sources": [{"title": "A", "as_of": "2026-01", "times": "given"}]}, "maybe"),
        ({"sources": [{"title": "A", "as_of": "", "times": "given"}]}, "unknown"),
        ({"sources": [{"title": "A", "as_of": "2025-01", "times": "other"}]}, "unknown"),
        ({"sources": [{"title": "A", "as_of": "2019", "times": "other"}]}, "maybe"),
        ({"meets": [{"slot": "sat", "vague": True}]}, "unknown"),
        ({"meets": []}, "unknown"),
        ({"meets": ["sun-evening"]}, ""),
    ],
)
def test_what_may_be_on_has_an_hour_from_a_young_page_and_somebody_to_ask(parts, answer):
    assert where(an_initiative(**(TOLD | parts))) == answer


def test_one_without_a_number_of_its_own_can_be_asked_through_its_organisation():
    owner = an_organisation(name="Mosaic", contacts=[{"id": str(uuid4()), **PHONE}])

    assert where(an_initiative(**(TOLD | {"contacts": []}), organisation=owner)) == "maybe"


def test_what_a_person_checked_more_than_ninety_days_ago_may_be_on():
    row = an_initiative(**(TOLD | {"as_of": ""}), checked=date(2026, 5, 1))

    assert where(row) == "maybe"
