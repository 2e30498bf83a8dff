"""What has beds, a wait, or needs an introduction never leads with "Open now" but with how one gets in; what may be on
says it too, and windows of the week say how sure they are."""

import re
from datetime import datetime

import pytest

from tests.clock import FRIDAY
from tests.factories import an_initiative, an_organisation
from tests.pages import cards, text
from tests.paper import page_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
OPEN = {"meets": ["fri-afternoon"], "checked": FRIDAY, "moments": [{"moment": "leaving-hospital"}]}
WAYS = {
    "beds": ({"formats": ["residential"]}, "Ask first how to get in"),
    "beds, by ringing": ({"formats": ["residential"], "join": ["ring"]}, "Ring first"),
    "a wait": ({"waiting": "About three weeks.", "join": ["write"]}, "Write first. About three weeks."),
    "introduced": ({"join": ["introduced"]}, "Be introduced"),
}
SANCTUARY = {"name": "Evening Sanctuary", "meets": ["fri-afternoon"], "as_of": "2026-01"}


@pytest.mark.parametrize(("parts", "words"), WAYS.values(), ids=WAYS)
def test_it_leads_with_how_one_gets_in_and_not_with_open_now(client, parts, words):
    an_initiative(name="House", **OPEN, **parts)

    [card] = cards(client.get("/support/?when=now"))
    [slot] = client.get("/moments/leaving-hospital/?when=now").context["page"].slots

    assert (card.soon, card.is_open) == (words, False)
    assert (slot.day, slot.time) == (words, "Today, midday to 5pm")
    assert "Open now until" not in text(client, "/support/?when=now") + text(client, "/now/")


def test_words_of_its_own_lead_wherever_hours_stand_and_are_said_once(client):
    owner = an_organisation(name="Mosaic")
    own = {"how_to_join": "Hospital teams introduced people.", "organisation": owner}
    an_initiative(**SANCTUARY | own)
    an_initiative(name="Room", **OPEN, **own)

    for path in ("/support/", f"/organisations/{owner.slug}/"):
        words = re.sub(r'<li class="only-print">.*?</li>', "", text(client, path))

        assert words.count("Hospital teams introduced people") == 2, path
        for lead, hours in (
            ("Hospital teams introduced people", "Friday"),
            ("Hospital teams introduced people. Open now", "5pm"),
        ):
            assert 0 < words.index(lead) < words.index(hours, words.index(lead)), path


def test_a_sheet_says_first_how_one_gets_in_where_one_cannot_just_come():
    an_initiative(name="House", **OPEN, join=["introduced"], at=[{"area": "Brixton"}])

    [entry] = page_of(now=datetime(2026, 11, 27, 10)).days[0].entries

    assert (entry.lines[0], "Brixton" in entry.lines[1]) == ("Be introduced", True)


@pytest.mark.parametrize("join", [[], ["turn-up"], ["turn-up", "introduced"]])
def test_where_one_may_just_turn_up_it_says_that_it_is_open(client, join):
    an_initiative(name="Room", **OPEN, join=join)

    [card] = cards(client.get("/support/?when=now"))

    assert (card.soon, card.is_open) == ("Open now until 5pm", True)


def test_what_may_be_on_says_how_one_gets_in_then_whom_to_ask_and_not_to_set_out_before(client):
    number = {"id": "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "sort": "phone", "value": "020 7946 0123"}
    owner = an_organisation(name="Mosaic", contacts=[number])
    door = {"shown": "address", "address": "65 Effra Road", "postcode": "SW2 1BZ"}
    an_initiative(**SANCTUARY, organisation=owner, at=[door], how_to_join="Hospital teams introduced people.")

    block = text(client, "/now/").partition("These may be on. Check first")[2].partition("</section>")[0]

    said = [
        "Evening Sanctuary",
        "Hospital teams introduced people.",
        "Ask Mosaic, who run it, before you set out.",
        "tel:02079460123",
        "We do not know when this number answers.",
        "Do not set out before somebody has told you that it is open.",
        "If nobody answers:",
        "116 123",
    ]
    assert [block.index(words) for words in said] == sorted(block.index(words) for words in said)
    assert [words for words in ("Effra", "SW2", "Open now", "map") if words in block] == []


def test_a_window_says_until_when_a_place_is_there_that_closes_in_the_middle_of_the_night(client):
    an_initiative(name="Late", meets=[{"opens": 4 * 1440 + 1080, "closes": 5 * 1440}], checked=FRIDAY)

    grid = client.get("/week/").context["page"].grid

    cells = {cell.when: cell.words for row in grid.rows for cell in row.cells if cell.count}
    assert cells == {
        "fri-evening": "Friday evening: 1 listing",
        "fri-night": "Friday night: 1 listing, until midnight",
    }


def test_windows_look_different_in_each_answer_and_say_so_in_words(client):
    told = {"as_of": "2026-05", "contacts": [{"sort": "phone", "value": "020 7946 0123"}]}
    an_initiative(name="Checked", meets=["mon-morning"], checked=FRIDAY)
    an_initiative(name="Maybe", meets=["tue-morning"], **told)
    an_initiative(name="Unsaid", meets=["wed-morning"])

    answer = client.get("/week/")

    cells = {cell.when: (cell.look, cell.words) for row in answer.context["page"].grid.rows for cell in row.cells}
    assert [cells[f"{day}-morning"] for day in ("mon", "tue", "wed", "thu")] == [
        ("lit", "Monday morning: 1 listing"),
        ("maybe", "Tuesday morning: 1 listing, 1 may be on"),
        ("unsaid", "Wednesday morning: 1 listing, 1 not confirmed"),
        ("", "Thursday morning: none known"),
    ]
    for look in ('class="lit"', 'class="unlit unlit--maybe"', 'class="unlit unlit--unsaid"'):
        assert look in answer.text
