"""The sheet of a moment: what is on in the next seven days, on one leaf of paper."""

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory import paper, week
from tests import pdf as reader
from tests.factories import an_initiative, days_ago
from tests.paper import KB, NOW, PHONE, TODAY, a_door, for_leaving, page_of, sheet

pytestmark = pytest.mark.django_db
EVERY_MORNING = [f"{day}-morning" for day in week.DAYS]


def test_a_sheet_lists_by_day_what_was_checked_and_is_on_in_the_next_seven_days():
    for_leaving(name="Tuesday Circle", meets=["tue-evening"], at=[a_door()], contacts=[PHONE])
    for_leaving(name="Nobody Knows", meets=["tue-evening"], checked=None)
    for_leaving(name="Long Ago", meets=["tue-evening"], checked=days_ago(91, TODAY))
    for_leaving(name="Not Any More", meets=["tue-evening"], state="ended")
    for_leaving(name="Next Week", meets=[{"slot": "tue-evening", "date": "2026-12-01"}])

    page = sheet()

    assert "Tuesday 24 November 5pm to 10pm Tuesday Circle The Old Hall, 1 Effra Road, SW2 1BZ" in page.text
    assert "Ama: 020 7946 0101. Mondays, 9am to 5pm" in page.text
    for name in ("Nobody Knows", "Long Ago", "Not Any More", "Next Week"):
        assert name not in page.text


def test_what_is_over_today_is_not_on_it():
    for_leaving(name="Early", meets=[{"opens": 6 * 1440 + 360, "closes": 6 * 1440 + 420}])
    for_leaving(name="Late", meets=[{"opens": 6 * 1440 + 1200, "closes": 6 * 1440 + 1260}])

    days = page_of(now=NOW.replace(hour=9)).days

    assert [entry.name for entry in days[0].entries] == ["Late"]


def test_a_pause_ends_in_the_middle_of_a_sheet():
    for_leaving(name="Back Soon", meets=EVERY_MORNING, state="paused", paused_until="2026-11-26")

    days = page_of(now=NOW).days

    assert [len(day.entries) for day in days] == [0, 0, 0, 0, 1, 1, 1]


def test_phones_come_first_and_the_urgent_numbers_before_them():
    for_leaving(name="Tuesday Circle", meets=["tue-evening"])
    for_leaving(name="Warm Line", formats=["phone"], contacts=[PHONE])

    text = sheet().text

    assert text.index("116 123") < text.index("Warm Line") < text.index("Tuesday Circle")


def test_on_a_crisis_sheet_a_peer_line_says_what_it_is():
    moments = [{"moment": "weekend-crisis", "words": "", "basis": "stated"}]
    an_initiative(name="Warm Line", formats=["phone"], contacts=[PHONE], moments=moments, checked=TODAY)

    assert "Listening, not emergency" in sheet(moment="weekend-crisis").text


def test_a_sheet_says_when_to_throw_it_away_on_every_page():
    page = sheet()

    assert page.text.count("Throw this away after Sunday 29 November 2026.") == page.pages + 1


def test_nearest_comes_first_and_a_hidden_place_has_no_distance():
    for_leaving(name="Near", meets=["tue-evening"], at=[a_door()])
    for_leaving(name="Far", meets=["tue-evening"], at=[a_door(postcode="SE19 3RY", area="Crystal Palace")])
    for_leaving(name="Secret", meets=["tue-evening"], at=[a_door(shown="hidden")])

    rows = page_of("SW2 1BZ")
    lines = {entry.name: entry.lines[0] for entry in rows.days[2].entries}

    assert rows.near == "Nearest to SW2 first"
    assert lines["Near"].endswith("less than half a mile")
    assert "about" in lines["Far"]
    assert lines["Secret"] == "Ask us where"


def test_when_a_day_holds_more_than_fits_the_nearest_are_kept_and_the_rest_is_said():
    for number in range(7):
        for_leaving(name=f"Far {number}", meets=["tue-morning"], at=[a_door(postcode="SE19 3RY")])
    for_leaving(name="Near", meets=["tue-evening"], at=[a_door()])

    day = page_of("SW2 1BZ").days[2]

    assert (len(day.entries), day.entries[-1].name) == (5, "Near")
    assert day.more == "3 more on the website"


@pytest.mark.parametrize("near", ["Atlantis", "x" * 10_000, "<b>", "#panic()", "ZZ99", "🙂", "' OR 1=1"])
def test_a_place_that_nobody_knows_gives_a_sheet_for_all_of_lambeth_that_says_so(near):
    for_leaving(name="Tuesday Circle", meets=["tue-evening"])

    page = sheet(near)

    assert "Anywhere in Lambeth" in page.text
    assert "We do not know the place" in page.text
    assert "Tuesday Circle" in page.text


def test_an_empty_sheet_says_so_and_gives_numbers_and_phone_support_of_any_moment():
    for_leaving(name="Nobody Knows", meets=["tue-evening"], checked=None)
    an_initiative(name="Warm Line", formats=["phone"], contacts=[PHONE], checked=TODAY)

    text = sheet().text

    assert "Nothing is checked for these days." in text
    assert "What follows" not in text
    assert "116 123" in text
    assert "Warm Line" in text
    assert "Nobody Knows" not in text


def test_where_nothing_is_checked_it_names_a_few_to_ring_first_best_reached_first():
    stale = {"checked": None, "who_for": "Parents", "how_to_join": "Ring Ama"}
    an_initiative(**stale, name="Whatever The Moment", any_moment=True, contacts=[PHONE])
    for_leaving(**stale, name="By Post", contacts=[{"sort": "email", "value": "post@example.org", "name": "Office"}])
    for_leaving(**stale, name="By Phone", contacts=[PHONE])
    for_leaving(**stale, name="Nobody To Ask", contacts=[])
    for_leaving(**stale, name="Has Ended", state="ended", contacts=[PHONE])

    page = page_of()

    assert [one.name for one in page.ring_first] == ["By Phone", "By Post", "Whatever The Moment"]
    assert page.ring_first[0].lines == [
        "For: Parents",
        "Ring Ama",
        "Ama: 020 7946 0101",
        "Ask when it is on.",
    ]
    assert page.ring_first[1].lines[-1] == f"127.0.0.1:8000/g/{page.ring_first[1].code}"
    assert page.empty_words == "Nothing is checked for these days. What follows is not confirmed."
    assert "Ring first Nobody has confirmed these. By Phone For: Parents" in reader.read(paper.sheet(page, NOW)).text


@pytest.mark.parametrize(("checked", "rung"), [(0, 6), (3, 6), (4, 0)])
def test_it_names_six_to_ring_first_unless_enough_is_checked(checked, rung):
    for number in range(checked):
        for_leaving(name=f"Checked {number}", meets=["tue-evening"])
    for number in range(9):
        for_leaving(name=f"To Ring {number}", checked=None, contacts=[PHONE])

    assert len(page_of().ring_first) == rung


def test_with_the_longest_texts_what_is_not_confirmed_stays_on_one_page():
    for number in range(9):
        words = (
            f"A long line of words about number {number}, which goes on and on, as some people like to write it down."
        )
        for_leaving(name=words[:70], checked=None, contacts=[PHONE], who_for=words, how_to_join=words)

    page = sheet()

    assert (page.pages, page.text.count("Ama: 020 7946 0101")) == (1, 6)


def test_paper_that_holds_for_days_names_dates_of_what_may_be_on():
    told = {"checked": None, "as_of": "2026-01", "contacts": [PHONE]}
    for_leaving(**told, name="Every Evening", meets=[f"{day}-evening" for day in week.DAYS])
    for_leaving(**told, name="Three Evenings", meets=["tue-evening", "wed-evening", "thu-evening"])
    for_leaving(**told, name="Two Evenings", meets=["tue-evening", "fri-evening"])

    page = page_of()

    assert {one.name: one.lines[-1] for one in page.may_be} == {
        "Every Evening": "Every day until Saturday 28 November, usually 5pm to 10pm",
        "Three Evenings": "From Tuesday 24 November to Thursday 26 November, usually 5pm to 10pm",
        "Two Evenings": "Tuesday 24 November, Friday 27 November, usually 5pm to 10pm",
    }


def test_a_sheet_is_one_leaf_of_a4_however_much_there_is():
    for number in range(70):
        for_leaving(
            name=f"Group {number} with a rather long name for a group, really",
            meets=EVERY_MORNING,
            at=[a_door(address="A long address with a long line of words in it, behind the station")],
            contacts=[PHONE | {"name": "Somebody with a long title in the office"}],
            formats=["phone"] if number % 2 else ["group"],
        )

    content = paper.sheet(page_of("SW9"), NOW)
    page = reader.read(content)

    assert (page.size_mm, page.pages) == ((210, 297), 2)
    assert len(content) <= 100 * KB


def test_a_sheet_can_be_followed_by_a_screen_reader():
    for_leaving(name="Tuesday Circle", meets=["tue-evening"])

    page = sheet()

    assert (page.title, page.language, page.is_tagged, page.is_accessible) == ("A sheet to take home", "en", True, True)
    assert [role for role in page.roles if role in ("H1", "H2", "H3")] == ["H1", "H2", "H2", "H3"]


def test_a_sheet_asks_the_database_as_much_for_three_rows_as_for_one():
    counts = []
    for number in (1, 2):
        for _ in range(number):
            for_leaving(meets=["tue-evening"], at=[a_door()], contacts=[PHONE], formats=["phone"])
        page_of("SW9")  # reads what a process then keeps in memory
        with CaptureQueriesContext(connection) as queries:
            page_of("SW9")
        counts.append(len(queries))

    assert counts[0] == counts[1]


@time_machine.travel("2026-11-22T08:00Z")
def test_the_page_of_a_sheet_asks_one_question_and_shows_the_sheet(client):
    for_leaving(name="Tuesday Circle", meets=["tue-evening"])
    address = reverse("sheet", args=["leaving-hospital"])

    page = client.get(address, {"near": "sw9"})

    assert f'formaction="{reverse("sheet-pdf", args=["leaving-hospital"])}"' in page.text
    assert page.text.count("<input") == 1
    for part in ("Nearest to SW9 first", "Tuesday 24 November", "Tuesday Circle", "116 123", "Throw this away after"):
        assert part in page.text
    assert page["X-Robots-Tag"] == "noindex"


def test_a_moment_page_leads_to_its_sheet(client):
    assert reverse("sheet", args=["leaving-hospital"]) in client.get(reverse("moment", args=["leaving-hospital"])).text


@time_machine.travel("2026-11-22T08:00Z")
def test_the_sheet_comes_as_a_file_for_the_place_asked_for(client):
    answer = client.get(reverse("sheet-pdf", args=["leaving-hospital"]), {"near": "Brixton"})

    assert answer["Content-Disposition"] == 'inline; filename="sheet.pdf"'
    assert "Nearest to Brixton first" in reader.read(answer.content).text
    assert client.get(reverse("sheet-pdf", args=["moon"])).status_code == 404


def test_each_line_of_a_sheet_says_for_whom_it_is_and_how_to_join_and_leads_on_where_there_is_no_number():
    there = {"who_for": "Parents", "meets": ["tue-evening", "thu-evening"]}
    for_leaving(**there, name="By Phone", at=[a_door()], contacts=[PHONE], join=["turn-up"])
    silent = for_leaving(**there, name="Silent", at=[a_door()], contacts=[], how_to_join="Come in by the side door")

    page = page_of()

    lines = {entry.name: entry.lines for entry in page.days[2].entries}
    door = "The Old Hall, 1 Effra Road, SW2 1BZ"
    assert lines == {
        "By Phone": [door, "Just turn up. Ama: 020 7946 0101. Mondays, 9am to 5pm", "For: Parents"],
        "Silent": [door, lines["Silent"][1], "For: Parents"],
    }
    assert lines["Silent"][1].startswith("Come in by the side door. ")
    assert lines["Silent"][1].endswith(f"127.0.0.1:8000/g/{silent.code}")
    assert {tuple(entry.lines) for entry in page.days[4].entries} == {("As on Tuesday 24 November",)}


def test_those_that_nobody_has_confirmed_are_asked_for_or_left_out_in_the_address(client):
    for number in range(4):
        for_leaving(name=f"Checked {number}", meets=["tue-evening"])
    for_leaving(name="Nobody Knows", checked=None, contacts=[PHONE])
    address = reverse("sheet", args=["leaving-hospital"])

    plain, asked = client.get(address), client.get(address, {"near": "SW9", "unconfirmed": "1"})
    pages = [client.get(f"{address[:-1]}.pdf", {"unconfirmed": one}) for one in ("1", "0", "x")]

    assert 'href="?unconfirmed=1"' in plain.text
    assert 'href="?near=SW9&amp;unconfirmed=0"' in asked.text
    assert ["Ring first" in reader.read(one.content).text for one in pages] == [True, False, False]


def test_a_square_code_leads_to_the_page_of_the_moment():
    assert sheet().described == ["A square code that leads to 127.0.0.1:8000/moments/leaving-hospital"]
