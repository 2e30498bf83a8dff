"""The pages that somebody in need opens first stay short, however much is listed; what has no room is one link away."""

import re
from dataclasses import dataclass, field

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.clock import FRIDAY
from tests.factories import an_initiative
from tests.pages import tight

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
HOME, CRISIS = {"moments": [{"moment": "leaving-hospital"}]}, {"moments": [{"moment": "weekend-crisis"}]}
EVERYBODY = {"any_moment": True}
CHECKED = {"checked": FRIDAY}
LINE = {"formats": ["phone"], "contacts": [{"sort": "phone", "value": "020 7946 0123", "any_time": True}]}
AT_NIGHT = {"formats": ["phone"], "contacts": [{"sort": "phone", "value": "020 7946 0123", "hours": [[0, 60]]}]}
SEE_ALL = re.compile(r'href="(/support/\?[^"]+)">\s*See all (\d+)( by phone or text)?(, checked or not)?\s*</a>')
KB = 1024


@dataclass
class Part:
    """A part of a page, and listings of which each stands in it."""

    path: str
    name: str
    listing: dict = field(default_factory=dict)

    def fill(self, count: int) -> None:
        for number in range(count):
            an_initiative(name=f"Listing {number:02}", **self.listing)


PARTS = {
    "any time": Part("/moments/leaving-hospital/", "cards", HOME | CHECKED),
    "an ordinary evening": Part(
        "/moments/leaving-hospital/?when=sat-evening", "cards", HOME | CHECKED | {"meets": ["sat-evening"]}
    ),
    "the weekend": Part(
        "/moments/leaving-hospital/?when=weekend", "slots", HOME | CHECKED | {"meets": ["sat-evening"]}
    ),
    "the weekend, for everybody": Part(
        "/moments/leaving-hospital/?when=weekend", "everybody_slots", EVERYBODY | CHECKED | {"meets": ["sat-evening"]}
    ),
    "now": Part("/moments/leaving-hospital/?when=now", "slots", HOME | CHECKED | {"meets": ["fri-afternoon"]}),
    "a crisis at the weekend": Part(
        "/moments/weekend-crisis/?when=weekend", "slots", CRISIS | CHECKED | {"meets": ["sat-evening"]}
    ),
    "by phone": Part("/moments/leaving-hospital/?when=now", "remote", HOME | CHECKED | {"formats": ["phone"]}),
    "lines": Part("/now/", "lines", LINE | CHECKED),
    "rooms": Part("/now/", "open_now", CHECKED | {"meets": ["fri-afternoon"]}),
    "lines at other times": Part("/now/", "other_lines", AT_NIGHT | CHECKED),
}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_twenty_stand_in_a_part_and_a_link_leads_to_as_many_as_it_says(client, part):
    part.fill(25)

    answer = client.get(part.path)

    [(link, count, *_words)] = SEE_ALL.findall(answer.text)
    shown = getattr(answer.context["page"], part.name)
    found = client.get(link.replace("&amp;", "&")).context["finder"].found
    assert (len(shown), int(count), found.count) == (20, 25, 25)


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_a_part_with_room_for_all_has_no_link(client, part):
    part.fill(20)

    answer = client.get(part.path)

    assert (len(getattr(answer.context["page"], part.name)), SEE_ALL.findall(answer.text)) == (20, [])


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_a_page_makes_as_many_queries_for_one_row_as_for_three_and_for_many(client, part):
    counted, there = [], 0
    for count in (1, 3, 25):
        part.fill(count - there)
        there = count
        client.get(part.path)
        with CaptureQueriesContext(connection) as queries:
            client.get(part.path)
        counted.append(len(queries))

    assert counted == [counted[0]] * 3
    assert counted[0] <= 6


def test_the_heading_counts_all_and_not_what_has_room(client):
    PARTS["the weekend"].fill(25)

    page = client.get("/moments/leaving-hospital/?when=weekend").context["page"]

    assert (page.title, len(page.slots)) == ("25 for this weekend", 20)


def test_the_page_of_what_is_open_now_counts_all(client):
    PARTS["lines"].fill(22)
    PARTS["rooms"].fill(23)

    page = client.get("/now/").context["page"]

    assert (page.title, len(page.lines), len(page.open_now)) == ("45 open now", 20, 20)


def test_a_link_says_when_what_it_leads_to_is_not_all_checked(client):
    PARTS["a crisis at the weekend"].fill(25)
    an_initiative(**CRISIS, meets=["sat-evening"])

    text = client.get("/moments/weekend-crisis/?when=weekend").text

    assert [(count, words) for _link, count, _phone, words in SEE_ALL.findall(text)] == [("26", ", checked or not")]


def test_what_has_no_room_is_not_listed_as_unconfirmed_instead(client):
    PARTS["the weekend"].fill(25)

    page = client.get("/moments/leaving-hospital/?when=weekend").context["page"]

    assert (page.unconfirmed, page.unconfirmed_count) == ([], 0)


def test_the_twenty_of_a_weekend_are_those_that_are_checked_and_begin_first(client):
    for number in range(15):
        an_initiative(name=f"Unchecked {number:02}", **HOME, meets=["fri-evening"])
        an_initiative(name=f"Checked {number:02}", **HOME, **CHECKED, meets=["sun-evening"])

    page = client.get("/moments/leaving-hospital/?when=weekend").context["page"]

    assert [slot.card.name for slot in page.slots] == [f"Checked {n:02}" for n in range(15)]
    assert page.may_be.unknown.words == "We know of 15 more and cannot say whether they are on"


def test_a_group_with_many_sessions_does_not_make_a_page_long(client):
    meets = [{"opens": 5 * 1440 + 540 + 10 * number, "closes": 5 * 1440 + 600 + 10 * number} for number in range(30)]
    an_initiative(**HOME, **CHECKED, meets=meets)

    answer = client.get("/moments/leaving-hospital/?when=weekend")

    assert len(answer.context["page"].slots) == 20
    assert [count for _link, count, *_words in SEE_ALL.findall(answer.text)] == ["1"]


def test_the_fold_of_a_crisis_page_names_twenty_and_leads_to_the_rest(client):
    for number in range(25):
        an_initiative(name=f"Listing {number:02}", **CRISIS)

    answer = client.get("/moments/weekend-crisis/")

    page = answer.context["page"]
    assert (len(page.unconfirmed), page.unconfirmed_count) == (20, 25)
    fold = tight(answer.text).partition("25 that nobody has confirmed")[2]
    assert "<summary><span>Listing 05, Listing 06, Listing 07, Listing 08, Listing 09 and 10 more</span>" in fold
    after = fold.partition("</details>")[2].partition("</details>")[0]
    assert 'href="/support/?moment=weekend-crisis">See everything for this moment</a>' in after


def test_a_full_page_stays_below_sixty_kilobytes_before_it_is_packed(client):
    for name in ("the weekend", "the weekend, for everybody", "any time", "now"):
        PARTS[name].fill(25)
    PARTS["lines"].fill(25), PARTS["rooms"].fill(25)

    pages = [f"/moments/leaving-hospital/{when}" for when in ("", "?when=weekend", "?when=now")] + ["/now/"]

    assert {page: size for page in pages if (size := len(client.get(page).content)) > 60 * KB} == {}
