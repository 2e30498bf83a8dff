"""Every place that says what is on prints a part of the three answers, in their order, and how many it left out."""

import random
import re
from datetime import datetime, timedelta

import pytest
import time_machine
from django.db import transaction
from django.test import Client

from directory import memory, week
from directory.models import Initiative
from directory.week.times import LONDON
from tests.answers_by_hand import AnswersByHand
from tests.factories import an_initiative
from tests.test_answers import a_random_listing

pytestmark = pytest.mark.django_db
MOMENT = "leaving-hospital"
CANNOT_SAY = re.compile(r"We know of (\d+)(?: more)? and cannot say")


class World:
    """A few listings at an instant, and what a look at every row says of them."""

    def __init__(self, chance: random.Random, now: datetime):
        self.now, self.holidays = now, memory.holidays_around(now)
        for number in range(8):
            row = a_random_listing(chance, now.date())
            moments = {"any_moment": number % 2 == 0}
            Initiative.everything.filter(pk=row.pk).update(**moments)
        self.rows = list(Initiative.objects.for_page().prefetch_related("organisation__contacts"))

    def said(self, when: str | week.Window, moment: str = "") -> dict[str, set[str]]:
        asked = week.read_when(when, self.now, self.holidays) if isinstance(when, str) else when
        rows = [row for row in self.rows if not moment or row.any_moment]
        return AnswersByHand(rows, asked, self.now, self.holidays).said()


def text_of(path: str) -> str:
    answer = Client().get(path)
    assert answer.status_code == 200, path
    return answer.content.decode().partition("<main")[2].partition("</main")[0]


def problems(place: str, html: str, right: dict[str, set[str]], *, all_of: tuple[str, ...] = ()) -> list[str]:
    """What is wrong with the names that a place prints, and with their order."""
    names = set().union(*(right[name] for name in ("checked", "maybe", "unknown")))
    at = {name: found.start() for name in names if (found := re.search(rf"\b{re.escape(name)}\b", html))}
    classes = [sorted(at[name] for name in right[sort] if name in at) for sort in ("checked", "maybe", "unknown")]
    order = [place for places in classes for place in places]
    wrong = [f"{place}: {sort} lacks {right[sort] - at.keys()}" for sort in all_of if right[sort] - at.keys()]
    wrong += [f"{place}: not in order"] if order != sorted(order) else []
    counts = {int(count) for count in CANNOT_SAY.findall(html)}
    left = len(right["unknown"] - at.keys())
    return wrong + ([f"{place}: says {counts} for {left}"] if counts - {left} or (left and not counts) else [])


def strangers(place: str, html: str, world: World, right: dict[str, set[str]]) -> list[str]:
    known = set().union(*right.values())
    others = [row.name for row in world.rows if row.name not in known]
    return [f"{place}: prints {name}" for name in others if re.search(rf"\b{re.escape(name)}\b", html)]


def at_that_time(html: str) -> str:
    """A list without what comes next, which is of another time."""
    here, _next, after = html.partition('id="next"')
    return here + " ".join(found.group() for found in CANNOT_SAY.finditer(after))


def wrong_in(world: World) -> list[str]:
    wrong = []
    for when in ("now", "tonight", "weekend", "tomorrow", "sat-evening"):
        html, right = at_that_time(text_of(f"/support/?when={when}")), world.said(when)
        shown = ("checked", "maybe") if when in ("now", "tonight") else ("checked", "maybe", "usual")
        wrong += problems(f"list {when}", html, right, all_of=shown) + strangers(f"list {when}", html, world, right)
        html, right = at_that_time(text_of(f"/support/?when={when}&unknown=1")), world.said(when)
        wrong += problems(f"all {when}", html, right, all_of=("checked", "maybe", "unknown"))
    for when in ("now", "weekend", "sat-evening"):
        html, right = text_of(f"/moments/{MOMENT}/?when={when}"), world.said(when, MOMENT)
        wrong += [
            one for one in problems(f"moment {when}", html, right, all_of=("checked", "maybe")) if "says" not in one
        ]
    html, right = text_of("/").partition('id="weekend"')[2], world.said("weekend")
    wrong += [one for one in problems("home", html, right, all_of=("maybe",)) if "lacks" not in one or "maybe" in one]
    html, right = text_of("/arranging/"), world.said("weekend", MOMENT)
    wrong += problems("arranging", html, right, all_of=("maybe",)) + strangers("arranging", html, world, right)
    html, right = text_of("/now/").partition('id="next"')[0], world.said("now")
    wrong += [one for one in problems("now", html, right, all_of=("checked", "maybe")) if "says" not in one]
    return wrong + strangers("now", html, world, right) + wrong_windows(world) + wrong_paper(world) + wrong_pack(world)


def wrong_windows(world: World) -> list[str]:
    grid = Client().get("/week/").context["page"].grid
    looks = {cell.when: (cell.count, cell.look) for row in grid.rows for cell in row.cells}
    wrong = []
    for when, (count, look) in looks.items():
        right = world.said(when)
        sorts = [sort for sort in ("checked", "maybe", "usual") if right[sort]]
        likely = {"checked": ("lit", "later"), "maybe": ("maybe",), "usual": ("unsaid",)}
        fits = not sorts or look in (*likely[sorts[0]], *(likely[sorts[1]] if look != "lit" and sorts[1:] else ()))
        if count != sum(len(right[sort]) for sort in sorts) or not fits:
            wrong.append(f"week {when}: {count}, {look} for {right}")
    return wrong


def wrong_paper(world: World) -> list[str]:
    days = tuple(world.now.date() + timedelta(n) for n in range(7))
    ends = datetime.combine(days[-1] + timedelta(1), datetime.min.time())
    asked = week.Window(world.now, ends, "sheet", days)
    right, anywhere = world.said(asked, MOMENT), world.said(asked)
    page = Client().get(f"/moments/{MOMENT}/sheet/").context["page"]
    dated = {entry.name for day in page.days for entry in day.entries}
    wrong = [f"sheet: {dated} of {right}"] if dated - right["checked"] else []
    may_be = right["maybe"] or (set() if right["checked"] else anywhere["maybe"])
    if {entry.name for entry in page.may_be} != may_be:
        wrong.append(f"sheet: {[entry.name for entry in page.may_be]} may be on, of {right}")
    return wrong


def wrong_pack(world: World) -> list[str]:
    right = AnswersByHand(
        world.rows, week.read_when("now", world.now, ()), world.now, world.holidays
    ).said_at_any_time()
    codes = ",".join(row.code for row in world.rows)
    page = Client().get(f"/pack/?i={codes}&unconfirmed=1").context["page"]
    parts = {"checked": page.items, "first": page.ring_first, "off": page.off}
    found = {name: {item.printed.row.name for item in items} for name, items in parts.items()}
    said = {"checked": right["checked"], "first": right["maybe"] | right["unknown"], "off": right["off"]}
    wrong = [f"pack: {found} of {said}"] if found != said else []
    unknown = [item.printed.row.name in right["unknown"] for item in page.ring_first]
    return wrong + (["pack: not in order"] if unknown != sorted(unknown) else [])


@pytest.mark.parametrize("worlds", [6, pytest.param(200, marks=pytest.mark.long)])
def test_each_place_prints_a_part_of_the_answers_in_their_order(worlds):
    chance, wrong = random.Random(8), []
    for number in range(worlds):
        now = datetime(2026, 11, 1) + timedelta(minutes=chance.randrange(0, 55 * 1440, 15))
        with time_machine.travel(now.replace(tzinfo=LONDON), tick=False), transaction.atomic():
            world = World(chance, now)
            memory.forget()
            wrong += [(number, now, one) for one in wrong_in(world)]
            transaction.set_rollback(True)

    assert wrong == []


def test_nothing_listed_is_never_said_while_something_may_be_on(client):
    an_initiative(name="Unknown")

    pages = {path: text_of(path) for path in ("/", "/now/", "/week/", "/arranging/", "/support/?when=now")}

    assert [path for path, html in pages.items() if re.search("[Nn]othing (is )?listed", html)] == []
    assert "Nothing listed fits" in text_of("/support/?format=phone")
