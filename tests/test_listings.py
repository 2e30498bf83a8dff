"""The page of a listing: what was stated and no more, and what becomes of its addresses."""

import pytest

from tests.clock import FRIDAY
from tests.factories import an_initiative, an_organisation, days_ago, edited, unlisted
from tests.pages import names, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
PHONE = {"sort": "phone", "value": "020 7946 0123"}
OFFICE_HOURS = [[4 * 1440 + 540, 4 * 1440 + 1020]]


@pytest.mark.parametrize(
    ("hours", "any_time", "checked", "answer"),
    [
        (OFFICE_HOURS, False, FRIDAY, ("tel:02079460123", True)),
        ([], True, FRIDAY, ("tel:02079460123", True)),
        (OFFICE_HOURS, False, None, ("tel:02079460123", False)),
        ([[0, 60]], False, FRIDAY, ("", False)),
        ([], False, FRIDAY, ("tel:02079460123", False)),
    ],
)
def test_a_number_is_a_button_only_when_somebody_surely_answers(client, hours, any_time, checked, answer):
    row = an_initiative(contacts=[PHONE | {"hours": hours, "any_time": any_time}], checked=checked)

    line = client.get(row.get_absolute_url()).context["listing"].contacts[0]

    assert (line.href, line.is_button) == answer


@pytest.mark.parametrize(
    ("hours", "checked", "words"),
    [
        (OFFICE_HOURS, FRIDAY, "Answered now"),
        (OFFICE_HOURS, None, ""),
        (OFFICE_HOURS, days_ago(91, FRIDAY), ""),
        ([[0, 60]], None, "Not answered now"),
    ],
)
def test_that_somebody_answers_now_is_only_said_of_what_was_checked_lately(client, hours, checked, words):
    row = an_initiative(contacts=[PHONE | {"hours": hours}], checked=checked)

    line = client.get(row.get_absolute_url()).context["listing"].contacts[0]

    assert line.state == words


def test_a_listing_says_everything_that_was_stated_and_nothing_that_was_not(client):
    row = an_initiative(
        first_time="Somebody meets you at the door.",
        not_for="People under 18.",
        age_from=18,
        age_to=65,
        languages=["es"],
        access=["step-free"],
        support_for_peers="We meet on Fridays.",
        give_and_receive="Everybody washes up.",
        continuity="We come with you.",
        no_referral=True,
        capacity="room",
        moments=[{"moment": "leaving-hospital", "words": "There is soup.", "basis": "inferred"}],
        aliases=["KT"],
        sources=[{"title": "A page", "url": "https://www.lambeth.gov.uk/tables", "as_of": "2026-01"}],
    )

    page = text(client, row)

    for words in (
        "Somebody meets you at the door.",
        "People under 18.",
        "Ages 18 to 65",
        "Spanish",
        "Step-free",
        "We meet on Fridays.",
        "Everybody washes up.",
        "We come with you.",
        "You do not need anybody to introduce you.",
        "There is room",
        "There is soup.",
        "We think so. They have not told us.",
        "KT",
        "January 2026",
    ):
        assert words in page, words
    assert "no waiting list" not in page
    assert "Cost" not in page


def test_a_hidden_place_gives_nothing_away_on_its_page(client):
    row = an_initiative(
        at=[{"shown": "hidden", "address": "7 Unseen Lane", "postcode": "SW9 8AA", "area": "Brixton", "name": "Hall"}],
        sources=[{"title": "Their leaflet", "url": "https://example.org/address"}],
    )

    page = text(client, row)

    assert "Ask us where" in page
    assert [word for word in ("Unseen", "SW9", "Brixton", "Hall", "example.org/address") if word in page] == []


def test_times_that_a_group_does_not_show_are_not_shown(client):
    row = an_initiative(meets=[{"slot": "tue-evening", "times_shown": False, "words": "Knock twice"}])

    page = text(client, row)

    assert "Ask us when" in page
    assert [word for word in ("Tuesday", "5pm", "Knock") if word in page] == []


def test_a_former_address_leads_to_the_new_one_for_ever(client):
    edited(an_initiative(name="Old Name"), name="New Name")

    answer = client.get("/support/old-name/")

    assert (answer.status_code, answer["Location"]) == (301, "/support/new-name/")


def test_a_listing_that_was_taken_down_says_so_and_names_others_like_it(client):
    gone = unlisted(an_initiative(name="Gone", moments=[{"moment": "in-hospital"}]))
    an_initiative(name="Still Here", moments=[{"moment": "in-hospital"}])

    answer = client.get(gone.get_absolute_url())

    assert answer.status_code == 410
    assert "Still Here" in answer.content.decode()
    assert "Gone" not in answer.content.decode()


def test_a_former_address_of_what_was_taken_down_says_so_too(client):
    unlisted(edited(an_initiative(name="Old Name"), name="New Name"))

    assert client.get("/support/old-name/").status_code == 410


def test_an_address_that_never_was_is_not_found(client):
    assert client.get("/support/never-was/").status_code == 404


def test_an_ended_listing_answers_and_says_that_it_has_ended(client):
    answer = client.get(an_initiative(name="Choir", state="ended").get_absolute_url())

    assert answer.status_code == 200
    assert "This has ended" in answer.content.decode()


def test_a_moved_listing_leads_to_what_took_its_place(client):
    target = an_initiative(name="The New Team")

    page = text(client, an_initiative(state="moved", moved_to=str(target.pk)))

    assert f'href="{target.get_absolute_url()}"' in page


def test_a_paused_listing_says_until_when(client):
    page = text(client, an_initiative(state="paused", paused_until="2026-12-31"))

    assert "Paused until 31 December 2026" in page


def test_the_page_of_an_organisation_lists_what_it_runs(client):
    organisation = an_organisation(name="Seven Kettles", website="https://example.org/")
    an_initiative(name="Tea", organisation=organisation)
    unlisted(an_initiative(name="Gone", organisation=organisation))

    answer = client.get(organisation.get_absolute_url())

    assert names(answer) == ["Tea"]


def test_a_name_in_another_language_is_marked_as_such(client):
    an_initiative(name="La Sobremesa", language="es")

    assert '<a href="/support/la-sobremesa/" lang="es">' in text(client, "/support/")


def test_a_listing_costs_the_same_number_of_queries_with_one_session_and_with_three(
    client, django_assert_max_num_queries
):
    counted = []
    for meets in (["sat-evening"], ["sat-evening", "sun-morning", "mon-night"]):
        row = an_initiative(meets=meets, at=[{}] * len(meets), contacts=[PHONE] * len(meets), checked=FRIDAY)
        client.get(row.get_absolute_url())  # what has changed since the last page is read once
        with django_assert_max_num_queries(6) as queries:
            client.get(row.get_absolute_url())
        counted.append(len(queries))

    assert counted[0] == counted[1]


def test_a_pause_that_is_over_is_not_mentioned(client):
    row = an_initiative(state="paused", paused_until="2026-11-20", meets=["fri-afternoon"], checked=FRIDAY)

    page = text(client, row)

    assert ("Paused until" in page, "There is nothing on in the meantime" in page) == (False, False)
    assert "Open now until 5pm" in page


def test_a_number_that_is_answered_now_stands_at_the_top_of_the_page(client):
    row = an_initiative(first_time="Somebody says hello.", contacts=[PHONE | {"any_time": True}], checked=FRIDAY)

    page = text(client, row)

    assert page.index("tel:") < page.index("Somebody says hello.")
