"""The list of everything: what is found, what its cards say, and what it costs."""

import datetime as dt
import json
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse

from directory import importing
from directory.models import Initiative
from directory.place import REFERENCE
from tests.clock import FRIDAY
from tests.factories import an_initiative, an_organisation, days_ago
from tests.pages import cards, names, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
PHONE = {"sort": "phone", "value": "020 7946 0123"}
OFFICE_HOURS = [[4 * 1440 + 540, 4 * 1440 + 1020]]


NAMED_BY_THE_FRAMEWORK = [
    (record["name"], name)
    for record in json.loads((REFERENCE / "lambeth_initiatives.json").read_text())
    if record["in_seeds"]
    for name in (record["name"], *record["aliases"])
]


def test_each_record_of_the_framework_documents_is_found_by_its_name_and_by_every_alias(client):
    importing.load_records()

    missing = [
        (record, asked)
        for record, asked in NAMED_BY_THE_FRAMEWORK
        if record not in names(client.get(reverse("support"), {"q": asked}))
    ]

    assert len({record for record, _asked in NAMED_BY_THE_FRAMEWORK}) == 22
    assert missing == []


def test_the_former_name_of_a_team_finds_it_under_its_later_name(client):
    importing.load_records()

    found = client.get(reverse("support"), {"q": "Mobile Response Team"})

    assert names(found)[0] == "Crisis Outreach Service"


def test_people_find_initiatives_that_meet_on_a_tuesday_evening(client):
    an_initiative(name="Tuesday Circle", meets=["tue-evening"])
    an_initiative(name="Sunday Walk", meets=["sun-morning"])

    found = client.get(reverse("support"), {"when": "tue-evening"})

    assert names(found) == ["Tuesday Circle"]


def test_a_card_carries_the_facts_that_decide(client):
    row = an_initiative(
        name="Kitchen Table",
        summary="Cook together.",
        who_for="Anyone.",
        meets=["sat-afternoon"],
        at=[{"area": "Brixton", "postcode": "SW9"}],
        join=["turn-up"],
        cost="free",
        checked=FRIDAY,
    )

    card = cards(client.get(reverse("support")))[0]

    assert (card.name, card.url, card.summary) == ("Kitchen Table", row.get_absolute_url(), "Cook together.")
    assert (card.who_for, card.soon, card.when) == (
        "Anyone.",
        "Next: tomorrow midday to 5pm",
        ["Saturdays, midday to 5pm"],
    )
    assert (card.where, card.join, card.cost, card.badge.words) == (
        "Brixton, SW9",
        "Just turn up",
        "Free",
        "Checked 27 November 2026",
    )
    assert (card.usual, card.join_and_cost, card.badge.short) == (
        ["Saturdays"],
        "Just turn up. Free",
        "Checked 27 November",
    )


def test_a_card_says_nothing_twice(client):
    kept = {"meets": ["fri-afternoon", "sat-afternoon"], "checked": FRIDAY, "cost": "free"}
    an_initiative(name="Two Hours", **kept)
    an_initiative(name="House", waiting="Beds are few.", join=["ring"], who_for="Adults.", age_from=18, **kept)

    house, hours = cards(client.get(reverse("support")))

    assert (hours.soon, hours.usual) == ("Open now until 5pm", ["Fridays and Saturdays, midday to 5pm"])
    assert (house.soon, house.usual[-1], house.join_and_cost) == ("Ring first. Beds are few.", "Free", "")
    assert house.for_whom == "For: Adults. Age 18 and over"


@pytest.mark.parametrize(
    ("checked", "soon", "badge"),
    [
        (FRIDAY, "Open now until 5pm", "checked"),
        (days_ago(90, FRIDAY), "Open now until 5pm", "checked"),
        (days_ago(91, FRIDAY), "", "old"),
        (None, "", "unconfirmed"),
    ],
)
def test_only_what_a_person_has_checked_lately_is_open_now(client, checked, soon, badge):
    an_initiative(meets=["fri-afternoon"], checked=checked)

    card = cards(client.get(reverse("support")))[0]

    assert (card.soon, card.is_open, card.badge.sort) == (soon, bool(soon), badge)


def test_at_half_past_one_on_sunday_a_saturday_session_says_until_when_it_is_open(client):
    row = an_initiative(meets=[{"opens": 5 * 1440 + 1200, "closes": 6 * 1440 + 120}], checked=FRIDAY)

    with time_machine.travel(dt.datetime(2026, 11, 29, 1, 30, tzinfo=ZoneInfo("Europe/London"))):
        page = text(client, row)

    assert "Open now until 2am" in page


def test_an_unconfirmed_listing_says_so_and_how_old_its_facts_are(client):
    row = an_initiative(as_of="2020-05", contacts=[PHONE | {"any_time": True}])

    page = text(client, row)

    assert "Nobody has confirmed these details" in page
    assert "as of May 2020" in page


def test_a_search_that_finds_nothing_says_which_filter_to_take_off(client):
    an_initiative(name="Walk", meets=["sun-morning"])

    page = text(client, "/support/?q=walk&when=sat")

    assert "Nothing listed fits all of that." in page
    assert "1 listing without Saturday" in page


@pytest.mark.parametrize("path", ["/support/", "/organisations/", "/", "/moments/leaving-hospital/?when=weekend"])
def test_a_list_costs_the_same_number_of_queries_for_one_row_and_for_three(client, path, django_assert_max_num_queries):
    counted = []
    for count in (1, 3):
        while Initiative.objects.count() < count:
            an_initiative(
                organisation=an_organisation(),
                meets=[
                    "sat-evening",
                    {"slot": "sun-morning", "seasons": [{"first": "2026-01-01", "last": "2027-01-01"}]},
                ],
                at=[{}],
                contacts=[PHONE],
                help=["social"],
                moments=[{"moment": "leaving-hospital"}],
                checked=FRIDAY,
            )
        client.get(path)  # what has changed since the last page is read once
        with django_assert_max_num_queries(24) as queries:
            client.get(path)
        counted.append(len(queries))

    assert counted[0] == counted[1]


def test_no_title_says_what_somebody_looked_for(client):
    listed = an_initiative(name="Suicide Bereavement Service", organisation=an_organisation(name="Bipolar Friends"))

    titles = [
        text(client, path).partition("<title>")[2].partition("</title>")[0]
        for path in (listed, listed.organisation, "/moments/weekend-crisis/", "/support/?q=suicide")
    ]

    assert [title for title in titles if any(word in title.lower() for word in ("suicide", "bipolar", "crisis"))] == []


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/support/", 8),
        ("/support/?help=social&when=weekend&near=brixton", 8),
        ("/support/?q=group", 8),
        ("/support/?q=group&format=group", 8),
        ("/support/group-0/", 6),
    ],
)
@pytest.mark.parametrize("size", [3, 25])
def test_few_queries_make_a_page_whatever_the_number_of_listings(
    client, path, most, size, django_assert_max_num_queries
):
    for number in range(size):
        an_initiative(
            name=f"Group {number}", meets=["sat-evening"], at=[{}], help=["social"], formats=["group"], contacts=[PHONE]
        )
    client.get(path)  # what has changed since the last page is read once

    with django_assert_max_num_queries(most):
        answer = client.get(path)

    assert answer.status_code == 200
