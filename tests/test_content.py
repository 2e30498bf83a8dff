from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from directory import content
from directory.models import FormerSlug, Initiative, MeetingSession, Place, PrivateAddress, SearchRow
from tests.factories import a_place, a_session, an_initiative, an_organisation, edited, some_content

pytestmark = pytest.mark.django_db

WHOLE = {
    "name": "Kitchen Table",
    "type": "group",
    "tier": "informal",
    "led_by": "user-led",
    "summary": "Cook and eat together.",
    "who_for": "Anyone.",
    "age_from": 18,
    "help": ["social", "practical"],
    "formats": ["group", "drop-in"],
    "who": ["carers"],
    "languages": ["en", "es"],
    "join": ["turn-up"],
    "cost": "free",
    "no_referral": True,
    "any_moment": True,
    "moments": [{"moment": "leaving-hospital", "words": "We come with you.", "basis": "stated"}],
    "state": "paused",
    "paused_until": "2026-12-24",
    "as_of": "2026-01",
}


def test_what_was_written_is_what_is_read():
    kind, subject = content.kind("initiative"), uuid4()
    document = some_content(
        **WHOLE,
        meets=[
            {"slot": "sat-evening", "seasons": [{"first": "2026-09-01", "last": "2026-12-20"}]},
            {"slot": "sun-night", "exceptions": [{"date": "2026-11-29", "sort": "cancelled", "words": "Holiday"}]},
        ],
        at=[{"shown": "address", "name": "The Hall", "address": "1 Example Street", "postcode": "SW9 8AA"}],
        contacts=[{"sort": "phone", "value": "020 7946 0123", "hours": [[0, 600]], "preferred": True}],
        aliases=["KT"],
        sources=[{"title": "A page", "url": "https://example.org/"}],
    )

    kind.write(subject, document)

    assert _same(kind.read(subject), document)


def _same(read: dict, wrote: dict) -> bool:
    """Every value that was given is read again; lists of terms and items in any order, item by item."""
    for name, value in wrote.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            assert [{k: got[k] for k in given} for got, given in zip(read[name], value, strict=True)] == value
        elif isinstance(value, list):
            assert sorted(read[name]) == sorted(value)
        else:
            assert read[name] == value, name
    return True


def test_writing_the_same_document_twice_keeps_every_row_and_its_id():
    row = an_initiative(meets=["tue-evening", "sat-night"], at=[{}], aliases=["KT"])
    sessions = set(MeetingSession.objects.values_list("pk", flat=True))

    edited(row, summary="Other words.")

    assert set(MeetingSession.objects.values_list("pk", flat=True)) == sessions
    assert Initiative.everything.get().summary == "Other words."


def test_a_session_that_the_document_no_longer_names_goes():
    row = an_initiative(meets=["tue-evening", "sat-night"])
    kept = content.kind("initiative").read(row.pk)["sessions"][:1]

    edited(row, sessions=kept)

    assert [str(session.pk) for session in row.sessions.all()] == [kept[0]["id"]]


def test_a_new_name_gives_a_new_address_and_keeps_the_old_one():
    row = an_initiative(name="Tea and Talk")

    row = edited(row, name="Talk and Tea")

    assert row.slug == "talk-and-tea"
    assert list(FormerSlug.objects.values_list("slug", "initiative")) == [("tea-and-talk", row.pk)]


def test_an_address_that_somebody_once_had_is_not_given_to_another():
    edited(an_initiative(name="Tea and Talk"), name="Talk and Tea")

    newcomer = an_initiative(name="Tea and Talk")

    assert newcomer.slug == "tea-and-talk-2"


def test_two_of_the_same_name_have_two_addresses_that_stay():
    first, second = an_initiative(name="Walk"), an_initiative(name="Walk")

    assert [edited(first).slug, edited(second).slug] == ["walk", "walk-2"]


@pytest.mark.parametrize(
    ("shown", "public"),
    [
        ("address", ("1 Example Street", "SW9 8AA", "Brixton", "SW9")),
        ("area", ("", "", "Brixton", "SW9")),
        ("hidden", ("", "", "", "")),
    ],
)
def test_a_place_holds_only_what_may_be_public(shown, public):
    place = {"shown": shown, "address": "1 Example Street", "postcode": "SW9 8AA", "area": "Brixton"}

    row = an_initiative(at=[place])

    stored = Place.objects.get(initiative=row)
    assert (stored.address, stored.postcode, stored.area, stored.district) == public
    assert PrivateAddress.objects.filter(place=stored).exists() == (shown != "address")


def test_the_document_of_a_hidden_place_still_holds_the_door():
    row = an_initiative(at=[{"shown": "hidden", "address": "1 Example Street", "postcode": "SW9 8AA"}])

    read = content.kind("initiative").read(row.pk)["places"][0]

    assert (read["shown"], read["address"], read["postcode"]) == ("hidden", "1 Example Street", "SW9 8AA")


def test_an_area_is_published_at_the_centre_of_its_district_and_a_hidden_place_nowhere():
    doors = ["SW9 8AA", "SW9 9NT"]
    rows = [an_initiative(at=[{"postcode": door, "shown": "area", "area": ""}]) for door in doors]
    hidden = an_initiative(at=[{"postcode": "SW9 8AA", "shown": "hidden"}])

    points = {(place.latitude, place.longitude) for place in Place.objects.filter(initiative__in=rows)}

    assert points == {(51.46867, -0.11359)}
    assert hidden.places.get().latitude is None


def test_a_door_that_is_shown_no_longer_leaves_the_public_row():
    row = an_initiative(at=[{"shown": "address", "address": "1 Example Street", "postcode": "SW9 8AA"}])
    document = content.kind("initiative").read(row.pk)

    edited(row, places=[document["places"][0] | {"shown": "hidden"}])

    stored = row.places.get()
    assert (stored.address, stored.postcode, stored.latitude) == ("", "", None)
    assert stored.private.address == "1 Example Street"


def test_a_session_forgets_a_place_that_is_gone():
    place, session = a_place(), a_session("tue-evening")
    row = an_initiative()
    edited(row, places=[place], sessions=[session | {"place": place["id"]}])

    edited(row, places=[])

    assert row.sessions.get().place is None


def test_the_search_row_is_written_with_the_listing_and_goes_when_it_is_unlisted():
    organisation = an_organisation(name="Café Verein")
    row = an_initiative(name="Zoë's Group", organisation=organisation, aliases=["ZG"])

    found = SearchRow.objects.get(initiative=row)

    assert found.names == "zoes group zg"
    assert found.organisation == "cafe verein"


def test_a_new_name_of_the_organisation_reaches_the_search_rows():
    organisation = an_organisation(name="Old name")
    row = an_initiative(organisation=organisation)

    content.kind("organisation").write(organisation.pk, {"name": "Fresh name"})

    assert SearchRow.objects.get(initiative=row).organisation == "fresh name"


def test_an_edit_changes_only_its_own_fields():
    base = {"name": "A", "summary": "Old", "who_for": "All"}
    live = {"name": "A", "summary": "Old", "who_for": "Adults"}

    result = content.merged(base, base | {"summary": "New"}, live)

    assert result == content.Merged({"name": "A", "summary": "New", "who_for": "Adults"}, [])


def test_two_edits_of_one_field_are_a_conflict_and_the_live_words_stay():
    base, live = {"summary": "Old"}, {"summary": "Newer"}

    result = content.merged(base, {"summary": "New"}, live)

    assert result == content.Merged({"summary": "Newer"}, ["summary"])


def test_two_people_with_the_same_edit_do_not_conflict():
    result = content.merged({"summary": "Old"}, {"summary": "New"}, {"summary": "New"})

    assert result == content.Merged({"summary": "New"}, [])


def in_words(document: dict) -> dict[str, str]:
    """Label to words of every field."""
    return {str(field.label): field.said(document) for field in content.kind("initiative").fields}


def test_a_document_is_said_in_words():
    words = in_words({"name": "Walk", "cost": "free", "no_referral": True})

    assert (words["Name"], words["Cost"], words["Nobody needs to introduce you"]) == ("Walk", "Free", "Yes")
    assert words["Who it is for"] == "Not stated"


@pytest.mark.parametrize(
    "session",
    [
        {"slot": "sat-evening", "date": "2026-11-27"},
        {"slot": "sat-evening", "every": 2},
        {"opens": 600, "closes": 600},
        {"opens": 600, "closes": 900, "vague": True},
        {"slot": "sat-evening", "bank_holidays": "perhaps"},
    ],
)
def test_a_session_whose_parts_do_not_belong_together_is_refused_whole(session):
    with pytest.raises((ValueError, IntegrityError)), transaction.atomic():
        an_initiative(meets=[session])

    assert (Initiative.everything.count(), MeetingSession.objects.count()) == (0, 0)


def test_a_tidy_document_equals_what_the_row_says_when_it_says_the_same():
    row = an_initiative(meets=["sat-evening"], help=["social", "emotional"], moments=[{"moment": "in-hospital"}])
    kind = content.kind("initiative")
    session = kind.read(row.pk)["sessions"][0]
    short = {"id": session["id"], "opens": session["opens"], "closes": session["closes"], "every": 1}
    said = {"help": ["social", "emotional"], "sessions": [short], "moments": [{"moment": "in-hospital", "words": ""}]}

    assert content.changed(kind.read(row.pk), kind.tidy(said)) == []


def test_lists_are_said_in_words_a_line_for_each():
    row = an_initiative(
        meets=["tue-evening", {"slot": "sun-morning", "bank_holidays": "closed", "times_shown": False}],
        at=[{"name": "The Hut", "address": "1 High Street", "shown": "hidden"}],
        contacts=[{"sort": "phone", "value": "020 7946 0001", "personal": True}],
        help=["social"],
    )

    words = in_words(content.kind("initiative").read(row.pk))

    assert words["Sessions"].split("\n") == [
        "Tuesdays, 5pm to 10pm. Not known on bank holidays",
        "Sundays, 6am to midday. Closed on bank holidays. The times are not shown",
    ]
    assert words["Places"] == "The Hut, 1 High Street, Brixton, SW9. Visitors see: nothing"
    assert words["Contacts"] == "Phone: 020 7946 0001. A person's own number"
    assert words["What kind of help"] == "Company"


def test_what_runs_again_has_no_end_of_a_pause():
    row = an_initiative(state="paused", paused_until="2027-06-01")

    row = edited(row, state="running", paused_until="2027-07-01")

    assert (row.state, row.paused_until) == ("running", None)
