"""What the invented world covers, and that it can hurt nobody. Pure: reads files, needs no database.

In it `{"in_days": n}` stands for a date, counted from the day it is loaded; a name that ends in `_key` points at the
thing with that `key`.
"""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from directory.models import Offer
from tests.plain_words import too_long, unwelcome

REFERENCE = Path(__file__).parent.parent / "directory" / "reference"
WORDS = json.loads((REFERENCE / "words.json").read_text(encoding="utf-8"))
WORLD = json.loads((REFERENCE / "example_world.json").read_text(encoding="utf-8"))

MOMENTS = {moment["slug"] for moment in WORDS["moments"]}
FIELD_OF = {"format": "formats", "language": "languages", "led-by": "led_by"}
WEB = r"https://example\.org/[a-z/-]+"
DAY, WEEK, SUNDAY = 1440, 10080, 6 * 1440
NOT_PROSE = {"key", "value", "url", "website", "postcode", "language", "type", "state", "sort", "moment", "basis"}
NOT_PROSE |= {"contact", "role", "gets", "when"}


def documents() -> list[dict]:
    return WORLD["initiatives"] + [s["content"] for s in WORLD["submissions"] if s["kind"] == "initiative"]


def nested(name: str) -> list[dict]:
    return [item for initiative in WORLD["initiatives"] for item in initiative.get(name, [])]


def said(name: str) -> set:
    """Every value that some invented initiative gives to a field, the items of lists one by one."""
    values = [initiative.get(name) for initiative in WORLD["initiatives"]]
    return {one for value in values for one in (value if isinstance(value, list) else [value])}


def leaves(value, name: str = "") -> Iterator[tuple[str, object]]:
    """Each plain value of a document with the name of its field."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, name)
    else:
        yield name, value


def crosses_midnight(session: dict) -> bool:
    return session["closes"] > (session["opens"] // DAY + 1) * DAY


def test_the_invented_world_has_thirty_labelled_initiatives_fifteen_offers_five_asks_and_twenty_submissions():
    live = WORLD["organisations"] + WORLD["initiatives"] + WORLD["offers"] + WORLD["asks"]
    everything = live + [s["content"] for s in WORLD["submissions"]]

    assert (len(WORLD["initiatives"]), len(WORLD["offers"])) == (30, 15)
    assert (len(WORLD["asks"]), len(WORLD["submissions"])) == (5, 20)
    assert all(thing["example"] is True for thing in everything)


def test_no_two_things_of_the_invented_world_share_a_key():
    new = [s["content"] for s in WORLD["submissions"] if s["subject_key"] is None]
    live = [*WORLD["organisations"], *WORLD["initiatives"], *WORLD["offers"], *WORLD["asks"]]
    things = [*live, *new, *({"key": s["key"]} for s in WORLD["submissions"])]
    keys = [value for name, value in leaves(things) if name == "key"]

    assert len(set(keys)) == len(keys)


def test_every_nested_thing_has_a_key_and_sessions_name_places_of_their_own():
    for document in documents():
        for name in ("aliases", "places", "sessions", "contacts", "sources"):
            assert all(item["key"].startswith(f"{document['key']}/") for item in document.get(name, []))
        places = {place["key"] for place in document.get("places", [])}
        assert {s["place_key"] for s in document.get("sessions", []) if "place_key" in s} <= places


def test_every_pointer_of_the_invented_world_points_at_something():
    organisations = {one["key"] for one in WORLD["organisations"]}
    initiatives = {one["key"] for one in WORLD["initiatives"]}

    assert {d["organisation_key"] for d in documents()} <= organisations | {None}
    assert {d["moved_to_key"] for d in documents() if "moved_to_key" in d} <= initiatives
    shared = WORLD["offers"] + WORLD["asks"]
    assert {key for one in shared for key in one["initiative_keys"]} <= initiatives
    assert {one["organisation_key"] for one in shared} <= organisations
    assert {line[end] for line in WORLD["connections"] for end in ("from_key", "to_key")} <= initiatives
    assert {s["subject_key"] for s in WORLD["submissions"]} <= initiatives | organisations | {None}


@pytest.mark.parametrize(
    "vocabulary", sorted(WORDS["terms"].keys() - {"concern", "crisis", "hurt", "harmless", "synonym"})
)
def test_every_term_is_used_somewhere_in_the_invented_world(vocabulary):
    assert {term["slug"] for term in WORDS["terms"][vocabulary]} <= said(FIELD_OF.get(vocabulary, vocabulary))


def test_every_type_state_and_capacity_happens_and_every_answer_to_what_is_not_asked():
    assert said("type") == {"initiative", "group", "network", "access-point", "information-service", "past-event"}
    assert said("state") - {None} == {"paused", "ended", "moved"}
    assert said("capacity") == {"room", "ask", "full", None}
    for rule in ("no_referral", "no_waiting_list"):
        assert said(rule) == {True, False, None}
    assert said("no_diagnosis") == {True, None}


def test_every_moment_is_met_by_two_or_more_with_words_stated_or_inferred():
    lines = nested("moments")

    assert {line["moment"] for line in lines if line["basis"] == "stated"} == MOMENTS
    assert min(sum(line["moment"] == moment for line in lines) for moment in MOMENTS) >= 2
    assert {line["basis"] for line in lines} == {"stated", "inferred"}
    assert all(line["words"] for line in lines)
    assert said("any_moment") == {True, None}


def test_every_recurrence_happens():
    sessions = nested("sessions")

    assert {(s["every"], s.get("phase")) for s in sessions if "every" in s} == {(1, None), (2, 0), (2, 1)}
    assert {s["nth"] for s in sessions if "nth" in s} == {1, 2, 3, 4, 5, -1}
    assert [s["date"]["in_days"] > 0 for s in sessions if "date" in s] == [True, False]
    assert all(sum(name in s for name in ("every", "nth", "date")) == 1 for s in sessions)


def test_sessions_lie_within_the_week_and_a_vague_one_spans_its_day():
    for session in (s for document in documents() for s in document.get("sessions", [])):
        opens, closes = session["opens"], session["closes"]
        assert 0 <= opens < WEEK
        assert opens < closes <= opens + WEEK
        assert not session.get("vague") or (opens % DAY, closes - opens) == (360, DAY)


def test_the_hard_hours_happen():
    sessions = nested("sessions")

    assert any(s.get("vague") for s in sessions)
    assert any((s["opens"], s["closes"]) == (0, WEEK) for s in sessions)
    assert any(crosses_midnight(s) and not s.get("vague") and s["closes"] < WEEK for s in sessions)
    assert any(s["opens"] >= SUNDAY and s["closes"] > WEEK for s in sessions)
    assert any(s["closes"] % DAY == 0 and s["closes"] - s["opens"] < DAY for s in sessions)


def test_seasons_exceptions_and_every_rule_for_bank_holidays_happen():
    sessions = nested("sessions")

    assert {s["bank_holidays"] for s in sessions} == {"runs", "closed", "unknown"}
    assert any(len(s.get("seasons", [])) == 2 for s in sessions)
    assert {e["sort"] for s in sessions for e in s.get("exceptions", [])} == {"runs", "cancelled"}


def test_places_are_shown_in_every_way_and_a_door_that_is_not_shown_is_easy_to_look_for():
    places = nested("places")

    assert {place["shown"] for place in places} == {"address", "area", "hidden"}
    for place in places:
        street = "Example Street" if place["shown"] == "address" else "Unseen"
        assert street in place["address"]
    assert [s["key"] for s in nested("sessions") if s.get("times_shown") is False] == ["blue-door/wednesday"]


def test_every_postcode_of_the_invented_world_lies_in_lambeth():
    rows = gzip.decompress((REFERENCE / "lambeth_postcodes.csv.gz").read_bytes()).decode().splitlines()
    in_lambeth = {row.split(",")[0] for row in rows if row.endswith(",1")}

    assert {place["postcode"] for document in documents() for place in document.get("places", [])} <= in_lambeth


def test_no_invented_name_is_the_name_of_a_real_record():
    records = json.loads((REFERENCE / "lambeth_initiatives.json").read_text(encoding="utf-8"))
    real = {name.lower() for record in records for name in (record["name"], *record["aliases"])}
    invented = {one["name"].lower() for one in [*documents(), *nested("aliases"), *WORLD["organisations"]]}

    assert invented & real == set()


def test_what_is_paused_ended_or_moved_says_until_when_or_where():
    by_state = {one["state"]: one for one in WORLD["initiatives"] if "state" in one}

    assert by_state["paused"]["paused_until"] == {"in_days": 20}
    assert by_state["moved"]["moved_to_key"] == "brixton-evening-drop-in"
    assert by_state["ended"]["type"] == "past-event"


def test_names_in_spanish_and_portuguese_say_their_language():
    named = {one["language"]: one["name"] for one in WORLD["initiatives"] if "language" in one}

    assert named == {"es": "La Sobremesa de Stockwell", "pt": "Café com Calma"}
    assert {alias["sort"] for alias in nested("aliases")} == {"short", "former", "other"}


def test_contacts_come_in_every_sort_with_hours_at_any_time_and_as_a_person():
    contacts = nested("contacts")

    assert {contact["sort"] for contact in contacts} == {"phone", "text", "email", "web"}
    for part in ("hours", "any_time", "personal", "preferred", "languages", "cost_note", "name"):
        assert any(contact.get(part) for contact in contacts)
    assert all(c.get("hours") or c.get("any_time") for c in contacts if c["sort"] == "phone")
    assert all(0 <= a < WEEK and a < b <= a + WEEK for c in contacts for a, b in c.get("hours", []))


def test_freshness_shows_on_both_sides_of_ninety_days():
    assert said("checked_days_ago") == {3, 40, 89, 91, 200, None}


def test_numbers_and_addresses_of_the_invented_world_reach_nobody():
    reach = {"phone": r"(020 7946 0|07700 900)\d{3}", "text": r"07700 900\d{3}", "email": r"[a-z]+@example\.org"}
    live = WORLD["organisations"] + documents() + WORLD["offers"] + WORLD["asks"]
    everything = live + [s["content"] for s in WORLD["submissions"]]

    for contact in (contact for one in everything for contact in one.get("contacts", [])):
        pattern = reach.get(contact["sort"], WEB)
        assert re.fullmatch(pattern, contact["value"]), contact
    ways = {offer["contact"] for offer in WORLD["offers"] if "contact" in offer}
    assert [way for way in ways if not any(re.fullmatch(one, way) for one in [*reach.values(), WEB])] == []
    digits = [value for name, value in leaves(everything) if isinstance(value, str) and re.search(r"\d{5}", value)]
    assert [value for value in digits if not re.fullmatch(reach["phone"], value)] == []


def test_submissions_propose_new_listings_edits_and_organisations():
    shape = [(s["kind"], s["subject_key"] is None) for s in WORLD["submissions"]]

    assert {pair: shape.count(pair) for pair in shape} == {
        ("initiative", False): 7,
        ("initiative", True): 10,
        ("organisation", True): 2,
        ("organisation", False): 1,
    }


def test_every_proposed_edit_changes_something():
    live = {one["key"]: one for one in WORLD["initiatives"] + WORLD["organisations"]}
    for submission in (s for s in WORLD["submissions"] if s["subject_key"]):
        before = {k: v for k, v in live[submission["subject_key"]].items() if k != "checked_days_ago"}
        assert submission["content"] != before


def test_invented_offers_cover_every_sort_but_two_and_one_is_over():
    sorts = [offer["sort"] for offer in WORLD["offers"]]
    ends = [offer["until"]["in_days"] for offer in WORLD["offers"] if "until" in offer]

    assert {*Offer.Sort.values} - {*sorts} == {"funding", "time"}
    assert (len([days for days in ends if days < 0]), len(ends)) == (1, 6)


def test_invented_roles_are_of_every_kind_and_come_with_everything_that_a_role_can():
    roles = [offer for offer in WORLD["offers"] if offer["sort"] == "role"]

    assert {role["role"] for role in roles} == {*Offer.Role.values}
    assert {one for role in roles for one in role["gets"]} == {*Offer.Gets.values}
    assert [offer for offer in WORLD["offers"] if offer not in roles and {"role", "gets"} & offer.keys()] == []


def test_invented_asks_have_times_places_and_ends_or_none_and_one_is_over():
    asks = WORLD["asks"]

    assert {ask["sort"] for ask in asks} == {"space", "supervision", "role", "calls", "funding"}
    assert {"when" in ask for ask in asks} == {"area" in ask for ask in asks} == {True, False}
    assert [ask["until"]["in_days"] > 0 for ask in asks if "until" in ask] == [True, False]


def test_invented_offers_meet_known_commitments_and_moments_and_say_how():
    codes = {commitment["code"] for commitment in WORDS["commitments"]}

    for offer in WORLD["offers"]:
        assert set(offer["commitments"]) <= codes
        assert set(offer["moments"]) <= MOMENTS
        assert all(offer[name] for name in ("summary", "for_whom", "how_to_take_up", "commitments", "initiative_keys"))
    assert {bool(offer["moments"]) for offer in WORLD["offers"]} == {True, False}
    assert {"area" in offer for offer in WORLD["offers"]} == {True, False}


def test_invented_groups_speak_plainly_too():
    said = [*documents(), *({**offer, "commitments": []} for offer in WORLD["offers"]), *WORLD["asks"]]
    texts = [v for name, v in leaves(said) if isinstance(v, str) and name not in NOT_PROSE]

    assert too_long(texts) == []
    assert [word for text in texts for word in unwelcome(text)] == []
