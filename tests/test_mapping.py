"""The hand-made mapping against the records it speaks for: nothing missing, nothing added. No database."""

import csv
import gzip
import re

import pytest

from tests.mapping_records import REFERENCE, both, entries, mapped, read, records, sentences, years

OLD = 2024  # hours that a record gives only for an earlier year are a note, never a session
CHOICES = {
    "type": {"initiative", "group", "network", "access-point", "information-service", "past-event"},
    "state": {"running", "paused", "ended", "moved"},
}
VOCABULARIES = {
    "help": "help",
    "formats": "format",
    "who": "who",
    "languages": "language",
    "access": "access",
    "join": "join",
    "cost": "cost",
    "tier": "tier",
    "led_by": "led-by",
}
SORTS = {"charity", "nhs", "council", "user-led", "community", "partnership", "other"}
MOMENTS = {
    "entering_services": "entering-services",
    "leaving_services": "leaving-services",
    "leaving_hospital": "leaving-hospital",
    "in_hospital": "in-hospital",
    "moving_between_services": "moving-between-services",
    "crisis": "weekend-crisis",
    "crisis_weekend": "weekend-crisis",
}
LANGUAGES = {"Spanish": "es", "Portuguese": "pt"}
DAYS = {"mon": "MO", "tue": "TU", "wed": "WE", "thu": "TH", "fri": "FR", "sat": "SA", "sun": "SU"}


def is_old(note: str | None) -> bool:
    """A line of hours that holds only for an earlier year, a launch, a course or a former place."""
    named = years(note or "")
    return bool(re.search("launch|former|older|spring|tour|office", note or "")) or max(named, default=OLD) < OLD


def test_every_record_is_mapped_and_no_other():
    assert list(mapped()) == list(records())
    assert len(mapped()) == 60
    assert sum(record["in_seeds"] for record in records().values()) == 22


def known_slugs(field: str) -> set[str]:
    return CHOICES.get(field) or {term["slug"] for term in read("words.json")["terms"][VOCABULARIES[field]]} | {""}


@pytest.mark.parametrize("field", [*CHOICES, *VOCABULARIES])
def test_every_slug_is_one_that_the_portal_knows(field):
    said = {key: entry[field] if isinstance(entry[field], list) else [entry[field]] for key, entry in entries().items()}

    assert {key: slugs for key, slugs in said.items() if not set(slugs) <= known_slugs(field)} == {}


def test_every_alias_of_a_record_can_be_found():
    missing = {
        key: set(record["aliases"]) - {alias["name"] for alias in entry["aliases"]} for key, record, entry in both()
    }

    assert {key: names for key, names in missing.items() if names} == {}
    assert {alias["sort"] for entry in entries().values() for alias in entry["aliases"]} <= {"short", "former", "other"}


def test_a_former_name_is_marked_as_one():
    former = {a["name"] for entry in mapped().values() for a in entry["aliases"] if a["sort"] == "former"}

    assert former == {"Mobile Response Team", "Disability Advice Service Lambeth", "Teléfono de la Esperanza"}


def test_a_contact_is_taken_only_where_the_record_gives_one():
    made_up = [
        (key, sort)
        for key, record, entry in both()
        for sort in ("phone", "email", "website")
        if entry["contacts"][sort] and not record[sort]
    ]

    assert made_up == []
    assert mapped()["healthwatch-lambeth"]["contacts"]["phone"] is False  # it was one officer's line
    assert mapped()["aurora-project-lambeth"]["contacts"]["email"] is False  # from 2012, and newer ways are known


def test_only_these_listings_have_no_way_in_not_even_by_their_organisation():
    organisations = read("mapping.json")["organisations"]
    reached = {key for key, one in organisations.items() if one["website"] or one.get("contacts")}

    unreached = {key for key, one in entries().items() if one["organisation"] not in reached}
    assert {key for key in unreached if not any(entries()[key]["contacts"].values())} == {
        "missing-link",
        "community-connecting",
        "vital-link",
        "peer-support-exchange",
        "peer-in-reach-to-acute-wards",
        "living-well-network-hub",
        "lambeth-peer-support-network",
        "effra-centre",
        "the-harbour",
        "coffee-lovers-cafe",
        "proper-blokes-club",
        "mummas-together-group",
        "the-crisis-house",
    }


def test_every_added_website_of_an_organisation_names_its_page_and_its_age():
    added = [row for row in read("mapping.json")["organisations"].values() if "website_source" in row]

    assert len(added) == 6
    assert [row for row in added if not re.fullmatch(r"https?://\S+", row["website_source"])] == []
    assert [row for row in added if not re.fullmatch(r"(\d{4}(-\d{2})?)?", row["website_as_of"])] == []


def test_an_organisation_has_the_contacts_of_a_record_that_is_itself():
    organisations = read("mapping.json")["organisations"]

    own = {key: row["contacts"]["record"] for key, row in organisations.items() if "contacts" in row}

    assert own == {"mosaic-clubhouse": "mosaic-clubhouse"}
    assert {mapped()[record]["organisation"] for record in own.values()} == set(own)


def test_a_number_from_a_page_without_a_date_says_so_where_it_stands():
    names = {key: mapped()[key]["contacts"]["phone"]["name"] for key in ("ace-of-clubs", "aurora-project-lambeth")}

    assert names == {
        "ace-of-clubs": "Day centre, number from a list without a date",
        "aurora-project-lambeth": "Aurora Project, number from a page without a date",
    }


def test_no_contact_is_the_mobile_of_a_person():
    numbers = [record["phone"] for record in records().values() if record["phone"]]

    assert len(numbers) == 11
    assert [number for number in numbers if number.startswith(("07", "+447"))] == []


@pytest.mark.parametrize(
    ("note", "old"),
    [(None, False), ("2016", True), ("former venue; now check", True), ("early-2026 page; days from 2019", False)],
)
def test_a_line_of_hours_is_old_by_its_note(note, old):
    assert is_old(note) is old


def test_no_session_rests_on_old_hours():
    for key, record, entry in both():
        lines = [
            (day, line["opens"], line["closes"])
            for line in record["schedule"]
            if not is_old(line["note"]) and record["evidence"] != "seed only" and not is_old(record["days_times"])
            for day in line.get("days", [])
        ]
        said = [(DAYS[one["day"]], one["opens"], one["closes"]) for one in entry["sessions"]]

        assert set(said) <= set(lines), key


def test_these_records_have_sessions_and_no_other():
    assert {key: len(entry["sessions"]) for key, entry in entries().items() if entry["sessions"]} == {
        "connect-and-do": 1,
        "evening-sanctuary": 7,
        "ace-of-clubs": 5,
        "black-mens-consortium": 1,
        "archbishops-park-gardening-club": 1,
        "southwark-service-user-network": 2,
    }


def test_hours_that_are_not_sessions_stay_as_a_note():
    silent = [
        key
        for key, record, entry in both()
        if record["days_times"] and not any((entry["sessions"], entry["times_note"]))
    ]

    assert silent == []


def test_no_session_is_confirmed_and_unknown_bank_holidays_stay_unknown():
    sessions = [session for entry in entries().values() for session in entry["sessions"]]

    assert {session["confirmed"] for session in sessions} == {False}
    assert {
        key for key, entry in entries().items() for one in entry["sessions"] if one["bank_holidays"] != "unknown"
    } == {"archbishops-park-gardening-club"}


def test_organisations_exist_and_each_is_used():
    organisations = read("mapping.json")["organisations"]
    named = {entry["organisation"] for entry in entries().values()} - {None}

    assert named == set(organisations)
    assert {one["sort"] for one in organisations.values()} <= SORTS
    assert [one["summary"] for one in organisations.values() if len(sentences(one["summary"])) != 1] == []


def test_an_organisation_is_given_only_where_the_record_names_it():
    unnamed = [
        key
        for key, record, entry in both()
        if entry["organisation"]
        and (not record["provider"] or re.search(r"inferred|agenda item|several", record["provider"]))
    ]

    assert unnamed == []


def test_moments_are_the_transition_points_of_the_record():
    for key, record, entry in both():
        points = record["transition_points"]

        assert set(entry["moments"]) == {MOMENTS[point] for point in points if point != "any_time"}, key
        assert entry["any_moment"] == ("any_time" in points), key


def test_a_moment_is_stated_only_where_the_record_says_so():
    stated = {
        key
        for key, record, entry in both()
        if any(moment["basis"] == "stated" for moment in entry["moments"].values())
        and "stated" not in (record["transition_basis"] or "")
    }

    assert stated == set()
    assert mapped()["mosaic-clubhouse"]["moments"]["leaving-hospital"]["basis"] == "stated"
    assert mapped()["capsa"]["moments"]["leaving-hospital"]["basis"] == "inferred"


def test_languages_and_ages_are_only_those_stated():
    for key, record, entry in both():
        stated = {LANGUAGES[name] for name in record["languages"] if name in LANGUAGES}

        assert set(entry["languages"]) == stated, key
        assert (entry["age_from"], entry["age_to"]) == (record["age_min"], record["age_max"]), key


def test_a_place_shows_an_address_only_where_the_record_has_one():
    for key, record, entry in both():
        place = entry["place"] or {"shown": "area", "name": "", "address": "", "postcode": ""}
        if place["shown"] == "address":
            assert record["address"].startswith(place["address"]) or place["address"] in record["address"], key
        else:
            assert (place["name"], place["address"]) == ("", ""), key
        assert place["postcode"] in ("", record["postcode"], record["postcode_district"]), key


def test_sources_are_those_of_the_record_in_its_order():
    for key, record, entry in both():
        urls = [re.search(r"https?://\S+", source)[0] for source in record["source"]]

        assert [source["url"] for source in entry["sources"]] == urls, key
        assert all(source["title"] for source in entry["sources"]), key


def test_only_what_is_known_to_be_over_is_over():
    assert {key: (e["state"], e["moved_to"]) for key, e in entries().items() if e["state"] != "running"} == {
        "the-big-connect": ("ended", None),
        "living-well-network-hub": ("moved", "single-point-of-access-lambeth"),
    }


def test_the_crisis_house_is_added_and_claims_nothing_more():
    entry = read("mapping.json")["added"]["the-crisis-house"]

    assert (entry["name"], entry["as_of"], len(entry["sources"])) == ("The Crisis House", "2013", 2)
    assert (entry["organisation"], entry["place"], entry["sessions"], entry["moments"]) == (None, None, [], {})


def test_every_hospital_has_a_point():
    with gzip.open(REFERENCE / "lambeth_postcodes.csv.gz", "rt", newline="") as rows:
        known = {row["postcode"] for row in csv.DictReader(rows)}

    lost = [one["name"] for one in read("hospitals.json") if one["postcode"] not in known and "latitude" not in one]

    assert lost == []
