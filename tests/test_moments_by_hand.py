"""The moment pages and the page of what is open now say what a look at every row gives, whatever the hour."""

import random
from datetime import date, datetime

import pytest

from directory import importing, memory
from directory.models import Case, Initiative, Moment
from directory.pages.moment_page import moment_page
from directory.pages.now_page import now_page
from tests.factories import a_confirmation, an_initiative
from tests.moments_by_hand import MomentByHand, now_by_hand

pytestmark = pytest.mark.django_db
HOURS = {
    "the hour that clocks leave out": datetime(2026, 3, 29, 0, 59),
    "the hour that clocks repeat": datetime(2026, 10, 25, 1, 30),
    "a Friday afternoon": datetime(2026, 11, 27, 16, 0),
    "a night at the weekend": datetime(2026, 11, 29, 1, 0),
    "a Monday morning": datetime(2026, 11, 30, 10, 0),
    "Christmas": datetime(2026, 12, 25, 11, 0),
    "the bank holiday after it": datetime(2026, 12, 28, 12, 30),
}
WEB = {"sort": "web", "value": "https://tea.example.org/"}
EMAIL = {"sort": "email", "value": "tea@example.org"}
TIMES = ("", "now", "tonight", "today", "weekend", "sat-evening", "sun")


def shown(page) -> dict:
    """As `MomentByHand.said`: each listing at the first of its sessions."""
    following = page.next_slot
    return {
        "count": 0 if "none known" in page.title.lower() else int("".join(filter(str.isdigit, page.title)) or 0),
        "slots": list(dict.fromkeys(slot.card.name for slot in page.slots)),
        "everybody_slots": list(dict.fromkeys(slot.card.name for slot in page.everybody_slots)),
        "cards": [card.name for card in page.cards],
        "everybody_cards": [card.name for card in page.everybody_cards],
        "may_be": how_many(page.may_be),
        "follow": how_many(page.may_follow),
        "are_elsewhere": page.are_elsewhere,
        "unknown": said_number(page.may_be.unknown) if page.may_be else 0,
        "unconfirmed": (page.unconfirmed_count, [card.name for card in [*page.unconfirmed, *page.heard_of]]),
        "everybody": (page.everybody_count, [card.name for card in page.everybody]),
        "is_empty": page.is_empty,
        "remote": [card.name for card in page.remote],
        "next": (following.card.name, following.starts) if following else None,
    }


def how_many(may_be) -> int:
    if not may_be:
        return 0
    return said_number(may_be.left_out) if may_be.left_out else len(may_be.found)


def said_number(rest) -> int:
    return int("".join(filter(str.isdigit, rest.words))) if rest else 0


def cut(said: dict, page) -> dict:
    """As much of what was worked out by hand as twenty sessions hold."""
    parts = {"slots": page.slots, "everybody_slots": page.everybody_slots}
    return said | {name: said[name][: len({one.card.url for one in own})] for name, own in parts.items()}


def differences(now: datetime) -> list:
    """Where a page says something else than the rows; a part of fewer than twenty sessions shows every listing."""
    holidays, wrong = memory.holidays_around(now), []
    rows = list(Initiative.objects.current().for_page())
    for moment in Moment.objects.all():
        for when in TIMES:
            said, page = MomentByHand(rows, moment.slug, when, now, holidays).said(), moment_page(moment, when, now)
            said = said if max(len(page.slots), len(page.everybody_slots)) < 20 else cut(said, page)
            wrong += [(moment.slug, when, said, shown(page))] if shown(page) != said else []
    said = now_by_hand(rows, now, holidays)
    return wrong + ([("now", said, open_now(now))] if open_now(now) != said else [])


def open_now(now: datetime) -> dict:
    page = now_page(now, [])
    return {
        "count": page.count,
        "lines": [(line.card.name, line.words) for line in page.lines],
        "open": sorted(slot.card.name for slot in page.open_now),
        "next": [(slot.card.name, slot.starts) for slot in page.following],
        "others": [card.name for card in page.other_lines],
    }


def a_real_portal() -> None:
    """The real records and the invented ones."""
    importing.load_records()
    importing.load_examples(HOURS["a Friday afternoon"].date())


def a_crowd() -> None:
    """Many listings of every sort at few moments and few times, so that some parts have no room for all."""
    chance = random.Random(7)
    rows = [an_initiative(name=f"{chance.choice('abcABC')}{number}", **anything(chance)) for number in range(80)]
    for row in rows[::20]:
        report = {"kind": "initiative", "sort": "report", "about": "unsafe", "due_at": "2027-01-01T00:00Z"}
        Case.objects.create(subject=row.pk, **report)


def anything(chance: random.Random) -> dict:
    hours = [{}, {"any_time": True}, {"hours": [[day * 1440 + 540, day * 1440 + 1020] for day in range(7)]}]
    phone = {"sort": "phone", "value": f"020 7946 0{chance.randint(100, 999)}", **chance.choice(hours)}
    states = [{}] * 6 + [{"state": "paused"}, {"state": "paused", "paused_until": "2026-11-29"}, {"state": "ended"}]
    moments = ["leaving-hospital", "leaving-hospital", "weekend-crisis"]
    return {
        "moments": [{"moment": slug} for slug in {chance.choice(moments) for _ in range(chance.randint(0, 2))}],
        "any_moment": chance.random() < 0.4,
        "formats": [chance.choice(["phone", "online", "group", "drop-in"])],
        "contacts": chance.choice([[phone], [phone], [phone], [WEB], [EMAIL], [WEB, phone], []]),
        "as_of": chance.choice(["", "2013", "2023", "2025-03"]),
        "probably_ended": chance.random() < 0.05,
        "meets": [a_meeting(chance) for _ in range(chance.randint(0, 3))],
        **chance.choice(states),
    }


def a_meeting(chance: random.Random) -> dict:
    day, part = chance.choice(["fri", "sat", "sun", "mon"]), chance.choice(["morning", "afternoon", "night"])
    autumn = {"seasons": [{"first": "2026-09-01", "last": "2026-11-28"}]}
    rules = [{}, {}, autumn, {"bank_holidays": "runs"}, {"bank_holidays": "closed"}, {"every": 2, "phase": 0}]
    return {"slot": day, "vague": True} if chance.random() < 0.1 else {"slot": f"{day}-{part}", **chance.choice(rules)}


def check(today: date) -> None:
    """Two in three are found true on this day."""
    for number, row in enumerate(Initiative.objects.order_by("name")):
        if (number + today.day) % 3:
            a_confirmation(row, day=today)


@pytest.mark.parametrize("world", [a_real_portal, a_crowd])
def test_every_part_of_these_pages_is_what_a_look_at_every_row_gives(world):
    world()

    wrong = {}
    for hour, now in HOURS.items():
        check(now.date())
        wrong[hour] = differences(now)

    assert wrong == dict.fromkeys(HOURS, [])
