"""The counts beside the filters, against a rule that looks at every row of the database."""

import datetime as dt
import random
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from directory import week
from directory.models import Initiative, holidays
from directory.search import Finder
from directory.search.filters import RULES
from tests.answers_by_hand import listed_at
from tests.factories import a_confirmation, an_initiative, edited, unlisted

pytestmark = pytest.mark.django_db
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)
HOLIDAYS = holidays(2025, 2026, 2027, changes=[])
VALUES = {
    "moment": ["leaving-hospital", "in-hospital", "weekend-crisis"],
    "when": [
        "now",
        "today",
        "tonight",
        "tomorrow",
        "weekend",
        "2026-12-25",
        "mon",
        "fri",
        "sat",
        "sun",
        "sat-evening",
        "fri-night",
    ],
    "help": ["social", "emotional"],
    "format": ["group", "phone", "online"],
    "who": ["carers", "men"],
    "cost": ["free", "some-cost"],
    "tier": ["informal", "paid"],
    "without": ["referral", "diagnosis"],
}
TERMS = ("help", "format", "who", "language", "access", "join")
ASKED = st.fixed_dictionaries(
    {}, optional={name: st.sets(st.sampled_from(v), min_size=1) for name, v in VALUES.items()}
)
AGES = st.none() | st.integers(10, 70)


def a_random_session(chance: random.Random) -> dict:
    opens = chance.randrange(0, week.WEEK, 30)
    rule = chance.choice(
        [{"every": 1}, {"every": 2, "phase": chance.choice([0, 1])}, {"nth": chance.choice([1, 4, -1])}]
    )
    session = {"opens": opens, "closes": opens + chance.choice([60, 180, 600, 2000]), **rule}
    if chance.random() < 0.2:
        session |= {"opens": opens // week.DAY * week.DAY + 360, "vague": True}
        session["closes"] = session["opens"] + week.DAY
    if chance.random() < 0.3:
        session["exceptions"] = [{"date": "2026-11-28", "sort": chance.choice(["runs", "cancelled"])}]
    if chance.random() < 0.2:
        first, last = chance.choice([("2026-11-28", "2026-12-24"), ("2026-09-01", "2026-11-26")])
        session["seasons"] = [{"first": first, "last": last}]
    return session | {"bank_holidays": chance.choice(["runs", "closed", "unknown"])}


def some_facts(chance: random.Random) -> dict:
    state = chance.choice(["running"] * 4 + ["paused", "ended"])
    return {
        "meets": [a_random_session(chance) for _ in range(chance.choice([0, 1, 1, 3]))],
        "moments": [{"moment": slug} for slug in chance.sample(VALUES["moment"], chance.choice([0, 1, 2]))],
        "any_moment": chance.random() < 0.2,
        "help": chance.sample(VALUES["help"], chance.choice([0, 1, 2])),
        "formats": chance.sample(VALUES["format"], chance.choice([0, 1, 2])),
        "who": chance.sample(VALUES["who"], chance.choice([0, 1])),
        "cost": chance.choice(["", *VALUES["cost"]]),
        "tier": chance.choice(["", *VALUES["tier"]]),
        "no_referral": chance.choice([None, True, False]),
        "no_diagnosis": chance.choice([None, True]),
        "age_from": chance.choice([None, 16, 18]),
        "age_to": chance.choice([None, 25, 65]),
        "state": state,
        "paused_until": "2026-11-29" if state == "paused" and chance.random() < 0.5 else None,
    }


def something_happens(chance: random.Random) -> None:
    """The world changes as it does in life: a new listing, an edit, a check, one taken down."""
    rows = list(Initiative.objects.order_by("name"))
    what = chance.choice(["new", "new", "new", "edit", "check", "check", "unlist"])
    if what == "new" or not rows:
        an_initiative(**some_facts(chance))
    elif what == "edit":
        facts = some_facts(chance)
        facts.pop("meets")
        edited(chance.choice(rows), **facts)
    elif what == "check":
        a_confirmation(chance.choice(rows), day=FRIDAY.date() - dt.timedelta(chance.choice([1, 90, 91])))
    else:
        unlisted(chance.choice(rows))


def fits(row: Initiative, name: str, values: set[str]) -> bool:
    """The rule itself, one row at a time."""
    if name == "moment":
        return row.any_moment or any(link.moment.slug in values for link in row.moment_links.all())
    if name == "when":
        times = [week.read_when(value, FRIDAY, HOLIDAYS) for value in values]
        return any(row.name in listed_at([row], asked, FRIDAY, HOLIDAYS) for asked in times)
    if name == "without":
        return all(getattr(row, f"no_{rule.replace('-', '_')}") for rule in values)
    if name in TERMS:
        return any(slug in values for slug in row.chosen(name))
    return getattr(row, name) in values


def of_age(row: Initiative, age: int | None) -> bool:
    return age is None or ((row.age_from or 0) <= age and (row.age_to is None or age <= row.age_to))


def by_hand(asked: dict, age: int | None, finder: Finder) -> tuple[set[str], dict]:
    """Names of what is found, and the count of each value without its own filter."""
    rows = [row for row in Initiative.objects.current().for_page() if of_age(row, age)]
    found = {row.name for row in rows if all(fits(row, name, values) for name, values in asked.items())}
    counts = {}
    for name, own in finder.found.facets.items():
        others = [row for row in rows if all(fits(row, other, v) for other, v in asked.items() if other != name)]
        counts[name] = {value: sum(fits(row, name, {value}) for row in others) for value in own}
    return found, counts


@given(seed=st.integers(0, 10_000), asked=ASKED, age=AGES)
def test_list_and_counts_are_what_a_look_at_every_row_gives(seed, asked, age):
    something_happens(random.Random(seed))
    query = urlencode({**{name: sorted(v) for name, v in asked.items()}, "age": age or ""}, doseq=True)

    finder = Finder(QueryDict(query), FRIDAY)
    found = finder.index.rows(finder.found.bitmap)

    assert ({row.name for row in found}, finder.found.facets) == by_hand(asked, age, finder)
    assert finder.found.count == len(found)


def counts(query: str, name: str) -> dict[str, int]:
    finder = Finder(QueryDict(query), FRIDAY)
    return {value: count for value, count in finder.found.facets[name].items() if count}


def test_each_count_leaves_its_own_filter_out_and_keeps_the_others():
    an_initiative(formats=["group"], help=["social"])
    an_initiative(formats=["phone"], help=["social"])
    an_initiative(formats=["phone"], help=["emotional"])

    assert counts("format=group", "format") == {"group": 1, "phone": 2}
    assert counts("format=group", "help") == {"social": 1}


def test_the_words_count_too():
    an_initiative(name="Tea and talk", formats=["group"])
    an_initiative(name="Walk", formats=["group"])

    assert counts("q=tea", "format") == {"group": 1}


def test_times_are_counted_and_parts_of_a_day_when_somebody_asks_for_one():
    an_initiative(meets=["sat-evening"])

    assert counts("", "when") == {"tomorrow": 1, "weekend": 1, "sat": 1}
    assert counts("when=sat-evening&when=sun-morning", "when") == {
        "tomorrow": 1,
        "weekend": 1,
        "sat": 1,
        "sat-evening": 1,
    }


def test_every_filter_offers_all_its_values():
    finder = Finder(QueryDict(""), FRIDAY)
    shown = {group.name: [choice.value for choice in group.choices] for group in finder.panel if group.choices}

    assert shown == {name: list(values) for name, values in finder.found.facets.items() if name != "concern"}
    assert shown["without"] == [rule for rule, _words in RULES]


def test_a_value_that_nothing_fits_stays_and_says_nought(client):
    an_initiative(formats=["group"])

    page = client.get(reverse("support")).content.decode()

    assert 'Group <span class="count">1<span class="vh"> listing</span></span>' in page
    assert 'By phone <span class="count count--none">0<span class="vh"> listings</span></span>' in page


@pytest.mark.parametrize(
    ("query", "heading"),
    [
        ("", "2 listings"),
        ("when=sat-evening&near=brixton", "Near Brixton, Saturday evening: none known to be on"),
        ("q=nonesuchword", "Nothing found: “nonesuchword”"),
        (
            "when=sat&help=social&format=group&cost=free&join=ring&age=30",
            "Company, Group, Ring first, Free, Age 30, Saturday: none known to be on",
        ),
    ],
)
def test_the_heading_says_how_many_and_of_what(query, heading):
    an_initiative(meets=["sat-evening"])
    an_initiative(meets=["sun-morning"])

    assert Finder(QueryDict(query), FRIDAY).heading == heading
