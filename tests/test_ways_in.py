"""How to get in touch and who it is for: on every card, slot and row."""

import datetime as dt
import re

import pytest
from django.http import QueryDict

from directory import indexing
from directory.models import Contact, Initiative, Moment
from directory.pages.cards import card
from directory.paper.sheet import sheet_page
from directory.search import Finder
from tests.factories import a_confirmation, an_initiative, an_organisation
from tests.pages import tight

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)
OFFICE = [[1440 * day + 540, 1440 * day + 1020] for day in range(5)]
PHONE = {"sort": "phone", "value": "020 7946 0123"}
EMAIL = {"sort": "email", "value": "tea@example.org"}
WEB = {"sort": "web", "value": "https://www.example.org/tea/"}


def the_card(now: dt.datetime = FRIDAY):
    (row,) = Finder(QueryDict(""), now).found.initiatives
    return card(row, now, frozenset())


def ways(now: dt.datetime = FRIDAY) -> list[tuple]:
    return [(one.whose, one.words, one.href, one.hours) for one in the_card(now).ways]


def test_a_card_says_the_number_and_one_address():
    an_initiative(contacts=[WEB, EMAIL, PHONE, PHONE | {"value": "020 7946 0999"}])

    assert ways() == [
        ("", "020 7946 0123", "tel:02079460123", ""),
        ("", "example.org", "https://www.example.org/tea/", ""),
    ]


@pytest.mark.parametrize(
    ("hour", "href"), [(16, "tel:02079460123"), (18, ""), (8, "")], ids=["in its hours", "after them", "before them"]
)
def test_a_number_is_a_link_within_its_hours_and_text_with_them_outside(hour, href):
    an_initiative(contacts=[PHONE | {"hours": OFFICE}])

    assert ways(FRIDAY.replace(hour=hour)) == [("", "020 7946 0123", href, "Monday to Friday, 9am to 5pm")]


def test_of_several_numbers_the_one_that_is_answered_now_stands():
    an_initiative(contacts=[PHONE | {"hours": OFFICE}, PHONE | {"value": "020 7946 0999", "any_time": True}])

    in_the_evening = ways(FRIDAY.replace(hour=20))
    assert in_the_evening == [("", "020 7946 0999", "tel:02079460999", "Answered at any time")]


def test_without_a_contact_of_its_own_its_organisation_is_named_with_its_own():
    an_initiative(organisation=an_organisation(name="Mosaic", contacts=[PHONE], website="https://mosaic.example.org/"))

    assert ways() == [("Mosaic", "020 7946 0123", "tel:02079460123", "")]


def test_the_page_of_its_organisation_is_better_than_nothing():
    an_initiative(organisation=an_organisation(name="Mosaic", website="https://mosaic.example.org/"))

    assert ways() == [("Mosaic", "mosaic.example.org", "https://mosaic.example.org/", "")]


def test_a_persons_own_number_stays_on_the_page_of_the_listing():
    row = an_initiative(contacts=[PHONE | {"personal": True, "name": "Ana"}])

    assert ways() == [("", "How to reach them is on its page", row.get_absolute_url(), "")]


def test_no_list_prints_a_persons_own_number(client):
    an_initiative(contacts=[PHONE | {"personal": True, "name": "Ana"}])

    assert "7946" not in client.get("/support/").text


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({}, "Nobody has told us how to join."),
        ({"join": ["introduced"]}, "We know no number or address yet."),
        ({"contacts": [WEB]}, ""),
        ({"join": ["turn-up"], "meets": ["tue-evening"], "at": [{"shown": "address", "address": "1 Acre Lane"}]}, ""),
    ],
)
def test_a_card_without_a_way_in_says_so(parts, words):
    an_initiative(**parts)

    assert the_card().no_way == words


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({}, ""),
        ({"who_for": "People who cannot sleep"}, "For: People who cannot sleep"),
        ({"who": ["carers", "women"]}, "For: Looking after someone, Women"),
        ({"age_from": 16, "age_to": 25}, "Ages 16 to 25"),
        ({"who_for": "Fathers", "age_from": 18}, "For: Fathers. Age 18 and over"),
        ({"languages": ["pt"], "age_to": 25}, "Up to age 25. In Portuguese"),
        ({"languages": ["en"]}, ""),
    ],
)
def test_a_card_says_who_it_is_for_by_age_group_and_language(parts, words):
    an_initiative(**parts)

    assert the_card().for_whom == words


@pytest.mark.parametrize("path", ["/support/", "/now/", "/", "/moments/weekend-crisis/?when=tonight"])
def test_a_line_for_young_people_looks_open_to_all_nowhere(client, path):
    row = an_initiative(
        name="Text line",
        formats=["text"],
        contacts=[{"sort": "text", "value": "85258", "any_time": True}],
        meets=["fri-afternoon", "fri-evening", "sat-evening"],
        moments=[{"moment": "weekend-crisis"}],
        age_from=16,
        age_to=25,
    )
    a_confirmation(row, day=FRIDAY.date())

    page = tight(client.get(path).text)
    assert ">Text line<" in page
    assert page.count("Ages 16 to 25") == page.count(">Text line<")


def test_the_list_sets_those_apart_of_which_we_have_only_heard(client):
    an_initiative(name="Tea", contacts=[PHONE])
    an_initiative(name="Rumour")

    page = client.get("/support/").text
    heading = '<h3 id="heard-of">We have heard of these. Do you know more?</h3>'
    assert page.index(">Tea<") < page.index(heading) < page.index(">Rumour<")


def test_a_list_of_what_can_be_reached_has_no_such_heading(client):
    an_initiative(name="Tea", contacts=[PHONE])

    assert "heard-of" not in client.get("/support/").text


def test_the_page_of_an_organisation_puts_them_in_the_same_order(client):
    organisation = an_organisation()
    an_initiative(name="Rumour", organisation=organisation)
    an_initiative(name="Tea", organisation=organisation, contacts=[PHONE])

    page = client.get(organisation.get_absolute_url()).text
    assert page.index(">Tea<") < page.index('id="heard-of"') < page.index(">Rumour<")


def test_where_nobody_has_confirmed_anything_one_sentence_says_so(client):
    an_initiative(contacts=[PHONE])
    an_initiative(contacts=[PHONE])

    page = client.get("/support/").text
    assert page.count("Nobody has confirmed any of these. Check before you go.") == 1
    assert "Not confirmed" not in page


def test_where_some_are_confirmed_each_says_whether_it_is(client):
    an_initiative(contacts=[PHONE])
    a_confirmation(an_initiative(contacts=[PHONE]), day=FRIDAY.date())

    page = client.get("/support/").text
    assert "Nobody has confirmed any of these" not in page
    assert (page.count("Not confirmed"), page.count("Checked 27 November")) == (1, 1)


def test_within_a_moment_what_is_for_everybody_says_so(client):
    an_initiative(name="This", moments=[{"moment": "in-hospital"}], any_moment=True, contacts=[PHONE])
    an_initiative(name="Any", any_moment=True, contacts=[PHONE])

    page = tight(client.get("/support/?moment=in-hospital").text)
    mark = '<li class="tag">Not for one moment only</li>'
    assert page.index(">This<") < page.index(">Any<") < page.index(mark)
    assert mark not in tight(client.get("/support/").text)


def sheet_lines(parts: dict) -> list[str]:
    a_confirmation(an_initiative(meets=["fri-evening"], any_moment=True, **parts), day=FRIDAY.date())
    page = sheet_page(Moment.objects.get(slug="in-hospital"), "", FRIDAY, frozenset())
    return [re.sub("[^ ]+/g/[0-9A-Z]+", "…/g/…", line) for line in page.dates[0].entries[0].lines]


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        ({}, ["Nobody has told us how to join: …/g/…"]),
        ({"contacts": [PHONE]}, ["Phone: 020 7946 0123"]),
        ({"join": ["turn-up"]}, ["Just turn up. We know no number or address yet: …/g/…"]),
        ({"contacts": [PHONE | {"personal": True, "name": "Ana"}]}, ["How to reach them is on its page: …/g/…"]),
        ({"age_from": 16, "age_to": 25}, ["Nobody has told us how to join: …/g/…", "Ages 16 to 25"]),
    ],
)
def test_each_line_of_a_sheet_says_how_to_join_and_who_it_is_for(parts, lines):
    assert sheet_lines(parts) == lines


def test_a_sheet_names_the_organisation_whose_number_it_prints():
    organisation = an_organisation(name="Mosaic", contacts=[PHONE])

    assert sheet_lines({"organisation": organisation}) == ["Mosaic: 020 7946 0123"]


def test_a_listing_of_a_pack_says_who_it_is_for_and_that_nobody_knows_a_way_in(client):
    row = an_initiative(age_from=16, age_to=25)

    page = tight(client.get(f"/pack/?i={row.code}&unconfirmed=1").text)
    assert "<dt>Who it is for</dt><dd>Ages 16 to 25</dd>" in page
    assert "<dt>Get in touch</dt><dd>Nobody has told us how to join.</dd>" in page


def test_where_its_own_contact_is_only_a_page_the_number_of_its_organisation_comes_first():
    organisation = an_organisation(name="Mosaic", contacts=[PHONE])
    an_initiative(organisation=organisation, contacts=[WEB])

    assert ways() == [
        ("Mosaic", "020 7946 0123", "tel:02079460123", ""),
        ("", "example.org", "https://www.example.org/tea/", ""),
    ]


LEAVING = {"moments": [{"moment": "leaving-hospital"}]}


def test_on_the_page_of_a_moment_each_line_says_how_to_get_in_touch_and_who_it_is_for(client):
    an_initiative(name="Tea", contacts=[PHONE], age_from=16, age_to=25, **LEAVING)
    an_initiative(name="Cake", contacts=[EMAIL], any_moment=True, who=["women"])

    page = tight(client.get("/moments/leaving-hospital/").text)
    assert page.index(">Tea<") < page.index("Ages 16 to 25") < page.index("tel:02079460123") < page.index(">Cake<")
    assert page.index("For: Women") < page.index("mailto:tea@example.org")


def test_on_the_page_of_a_moment_those_of_which_we_have_only_heard_stand_apart(client):
    an_initiative(name="A rumour", **LEAVING)
    an_initiative(name="Tea", contacts=[PHONE], **LEAVING)

    page = client.get("/moments/leaving-hospital/").text
    heading = "We have heard of these. Do you know more?"
    assert page.index("Tea</a>") < page.index(heading) < page.index("A rumour</a>")


def test_what_nobody_can_say_is_on_at_a_time_has_them_apart_too(client):
    an_initiative(name="A rumour", meets=["sat-evening"])
    an_initiative(name="Tea", contacts=[WEB], meets=["sat-evening"])

    page = client.get("/support/?when=sat-evening").text
    assert page.index(">Tea<") < page.index('id="heard-of"') < page.index(">A rumour<")


def test_what_has_probably_ended_never_may_be_on(client):
    young = {"contacts": [PHONE], "meets": ["sat-evening"], "as_of": "2026-10"}
    an_initiative(name="Tea", **young)
    an_initiative(name="Gone", probably_ended=True, **young)

    page = client.get("/support/?when=weekend").context["blocks"]
    assert [one.name for one in page.may_be] == ["Tea"]


def test_a_line_that_answers_at_other_times_says_its_number_and_its_hours(client):
    mornings = PHONE | {"hours": [[5 * 1440 + 540, 5 * 1440 + 720]]}
    row = an_initiative(name="Saturday line", formats=["phone"], contacts=[mornings], age_to=25)
    a_confirmation(row, day=FRIDAY.date())

    page = tight(client.get("/now/").text)
    line = page[page.index(">Saturday line<") :]
    assert line.index("Up to age 25") < line.index("020 7946 0123</span>. Saturdays, 9am to midday")


def test_on_somebody_elses_behalf_one_sentence_says_that_nobody_has_confirmed_any(client):
    an_initiative(who=["carers"], contacts=[PHONE])
    an_initiative(contacts=[PHONE])

    page = client.get("/for-someone-else/").text
    assert page.count("Nobody has confirmed any of these. Check before you go.") == 1
    assert "Not confirmed" not in page


@pytest.mark.parametrize(
    "contact",
    [
        PHONE | {"hours": [["nine", "five"]]},
        PHONE | {"hours": [[60]]},
        PHONE | {"hours": 9},
        WEB | {"value": "https://[x/"},
    ],
)
def test_no_contact_that_nobody_can_read_keeps_the_others_from_being_read(client, contact):
    row = an_initiative(name="Tea", contacts=[PHONE | {"value": "020 7946 0999"}])
    an_initiative(name="Odd", contacts=[PHONE | {"hours": OFFICE}])
    Contact.objects.exclude(initiative=row.pk).update(**contact)
    indexing.index(Initiative.objects.values_list("pk", flat=True))

    page = client.get("/support/").text
    assert ("020 7946 0999" in page, ">Odd<" in page) == (True, True)
