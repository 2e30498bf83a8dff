"""Who stands first in a list: those somebody has checked, then those who can be reached; never by alphabet alone."""

import datetime as dt

import pytest
from django.http import QueryDict

from directory import content, memory
from directory.importing.records import mapping, records
from directory.memory.ranking import best_first
from directory.models import Organisation
from directory.search import Finder
from tests.factories import a_confirmation, an_initiative, an_organisation, edited

pytestmark = pytest.mark.django_db
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)
PHONE = {"sort": "phone", "value": "020 7946 0123"}
EMAIL = {"sort": "email", "value": "tea@example.org"}
WEB = {"sort": "web", "value": "https://tea.example.org/"}
DOOR = {"address": "1 Acre Lane", "postcode": "SW2 5SG", "area": "Brixton", "shown": "address"}
AREA = {"area": "Brixton", "postcode": "SW9"}


def found(query: str = ""):
    return Finder(QueryDict(query), FRIDAY).found


def names(query: str = "") -> list[str]:
    """Those of the page, with "…" where those begin of which we have only heard."""
    page = found(query)
    own = [row.name for row in page.initiatives]
    return [*own[: page.heard_from], "…", *own[page.heard_from :]] if page.heard_from < len(own) else own


def checked(row, days: int = 1):
    a_confirmation(row, day=FRIDAY.date() - dt.timedelta(days))
    return row


def test_who_can_be_rung_comes_first_and_who_cannot_be_reached_last():
    an_initiative(name="A nothing")
    an_initiative(name="B page", contacts=[WEB])
    an_initiative(name="C mail", contacts=[EMAIL])
    an_initiative(name="D rings", contacts=[WEB, PHONE])

    assert names() == ["D rings", "C mail", "B page", "…", "A nothing"]


def test_a_door_and_an_hour_are_a_way_in_where_one_just_turns_up():
    there = {"join": ["turn-up"], "meets": ["tue-evening"]}
    an_initiative(name="A open door", at=[DOOR], **there)
    an_initiative(name="B nobody said turn up", at=[DOOR], meets=["tue-evening"])
    an_initiative(name="C which door", at=[AREA], **there)
    an_initiative(name="D what hour", at=[DOOR], join=["turn-up"])
    an_initiative(name="E only a day", at=[DOOR], join=["turn-up"], meets=[{"slot": "tue", "vague": True}])
    an_initiative(name="F times not shown", at=[DOOR], join=["turn-up"], meets=[{"times_shown": False}])

    assert names()[:2] == ["A open door", "…"]


@pytest.mark.parametrize("parts", [{"contacts": [PHONE]}, {"website": "https://tea.example.org/"}])
def test_an_organisation_that_can_be_reached_is_a_way_in(parts):
    an_initiative(name="A", organisation=an_organisation())
    an_initiative(name="B", organisation=an_organisation(**parts))

    assert names() == ["B", "…", "A"]


def test_an_organisation_that_was_taken_down_is_no_way_in():
    organisation = an_organisation(contacts=[PHONE], website="https://tea.example.org/")
    row = an_initiative(name="A", organisation=organisation)
    Organisation.objects.update(listed=False)
    edited(row, summary="Tea.")

    assert names() == ["…", "A"]


def test_the_list_follows_when_an_organisation_gets_a_number():
    organisation = an_organisation(name="Friends")
    an_initiative(name="A", organisation=organisation)
    before = names()

    kind = content.kind("organisation")
    kind.write(organisation.pk, kind.read(organisation.pk) | {"contacts": [{"id": str(organisation.pk), **PHONE}]})

    assert (before, names()) == (["…", "A"], ["A"])


def test_the_newest_page_comes_first_where_nobody_has_confirmed_anything():
    an_initiative(name="A", contacts=[PHONE], as_of="2020-05")
    an_initiative(name="B", contacts=[PHONE])
    an_initiative(name="C", contacts=[PHONE], as_of="2025")

    assert names() == ["C", "A", "B"]


@pytest.mark.parametrize("as_of", ["2013", "2015", "2016-10"])
def test_what_no_page_has_named_for_ten_years_has_probably_ended(as_of):
    an_initiative(name="Old", contacts=[PHONE], as_of=as_of)
    an_initiative(name="Z", contacts=[WEB])

    assert names() == ["Z", "…", "Old"]


@pytest.mark.parametrize("as_of", ["2016", "2016-11", "2025-03", ""])
def test_what_a_page_named_in_the_last_ten_years_or_nobody_dated_has_not(as_of):
    an_initiative(name="A", contacts=[PHONE], as_of=as_of)

    assert names() == ["A"]


def test_what_public_pages_say_has_probably_ended_stands_last_until_a_person_finds_it_true():
    row = an_initiative(name="Old", contacts=[PHONE], as_of="2025", probably_ended=True)
    an_initiative(name="Z", contacts=[WEB])
    before = names()

    checked(row)

    assert (before, names()) == (["Z", "…", "Old"], ["Old", "Z"])


def test_each_record_of_which_the_notes_say_it_has_likely_ended_is_marked():
    likely = ("likely ended", "likely historical", "historical unless")
    noted = {one["id"] for one in records() if any(words in (one["status_note"] or "").lower() for words in likely)}

    assert {key for key, one in mapping()["records"].items() if one.get("probably_ended")} == noted


def test_whoever_was_ever_found_true_has_not_ended():
    checked(an_initiative(name="Old", contacts=[PHONE], as_of="2013"), days=400)

    assert names() == ["Old"]


def test_who_was_checked_lately_comes_before_who_can_be_rung():
    an_initiative(name="A rings", contacts=[PHONE])
    checked(an_initiative(name="B paused", contacts=[PHONE], state="paused"))
    checked(an_initiative(name="C checked", contacts=[WEB]))
    checked(an_initiative(name="D checked once", contacts=[WEB]), days=91)

    assert names() == ["C checked", "D checked once", "A rings", "B paused"]


def test_near_a_place_the_nearest_of_the_checked_come_first_then_the_nearest_of_the_rest():
    """Nobody is sent next door before a door of which we know that it opens."""
    streatham = {"area": "Streatham", "postcode": "SW16"}
    an_initiative(name="A near", at=[AREA], contacts=[WEB])
    an_initiative(name="B far", at=[streatham], contacts=[PHONE])
    an_initiative(name="C nowhere", contacts=[PHONE])
    checked(an_initiative(name="D checked, far", at=[streatham], contacts=[WEB]))
    checked(an_initiative(name="E checked, near", at=[AREA], contacts=[WEB]))
    an_initiative(name="F nearest of all, no way in", at=[AREA])

    ordered = ["E checked, near", "D checked, far", "A near", "B far", "C nowhere", "…", "F nearest of all, no way in"]
    assert names("near=SW9") == ordered


def test_those_for_the_moment_come_before_those_for_everybody():
    moment = [{"moment": "leaving-hospital"}]
    checked(an_initiative(name="A everybody", any_moment=True, contacts=[PHONE]))
    an_initiative(name="B everybody, no way in", any_moment=True)
    an_initiative(name="C this moment", moments=moment, contacts=[WEB])
    an_initiative(name="D this moment, no way in", moments=moment)

    ordered = ["C this moment", "A everybody", "…", "D this moment, no way in", "B everybody, no way in"]
    assert names("moment=leaving-hospital") == ordered


def test_the_one_that_the_words_name_comes_first_even_if_nobody_knows_a_way_in():
    an_initiative(name="Effra Centre")
    an_initiative(name="Tea", summary="Near the Effra Centre.", contacts=[PHONE])

    assert names("q=effra+centre") == ["Effra Centre", "Tea"]


def test_where_the_words_name_several_those_with_no_way_in_still_come_last():
    an_initiative(name="Effra Centre")
    an_initiative(name="Effra Choir", contacts=[PHONE])

    assert names("q=effra") == ["Effra Choir", "…", "Effra Centre"]


def test_pages_break_as_they_did_and_each_says_where_the_last_ones_begin():
    for number in range(25):
        an_initiative(name=f"Reached {number:02}", contacts=[PHONE])
        an_initiative(name=f"Heard of {number:02}")

    pages = [found(f"page={number}") for number in (1, 2, 3)]
    assert [(len(page.initiatives), page.heard_from, page.count) for page in pages] == [
        (20, 25, 50),
        (20, 5, 50),
        (10, 0, 50),
    ]
    assert len({row.pk for page in pages for row in page.initiatives}) == 50


def test_no_count_beside_a_filter_changes_by_the_order():
    an_initiative(name="A", help=["social"])
    an_initiative(name="B", help=["social"], contacts=[PHONE])

    assert found().facets["help"]["social"] == found("help=social").count == 2


def test_any_set_of_listings_can_be_put_in_this_order():
    an_initiative(name="A")
    an_initiative(name="B", contacts=[PHONE])
    index, _words = memory.current()

    assert [row.name for row in index.first(best_first(index, index.current, FRIDAY.date()), 5)] == ["B", "A"]
