"""What the mapping says in words: short, plain, and nothing that does not stand in the record. No database."""

import json
import re

from tests.mapping_records import both, entries, read, sentences, years

WORDS = (
    "summary", "who_for", "not_for", "access_note", "how_to_join", "cost_note", "catchment", "times_note",
    "give_and_receive", "support_for_peers", "continuity", "waiting",
)  # fmt: skip
NAME = re.compile(r"\b[A-Z][\w-]+")
OUR_NAMES = set(
    ("Living", "Well", "Framework", "Collaborative", "Peer", "Support", "Together", "Information", "Hub")
    + ("Mondays", "Tuesdays", "Wednesdays")
)


def public_words(entry: dict) -> list[str]:
    """Everything in an entry that a visitor may read as prose."""
    return [
        *(entry[name] for name in WORDS),
        *(moment["words"] for moment in entry["moments"].values()),
        *(session["words"] for session in entry["sessions"]),
        *(contact["name"] for contact in entry["contacts"].values() if contact),
    ]


def lengths(text: str) -> list[int]:
    return [len(re.findall(r"[\w&@'’£:.-]+", sentence)) for sentence in sentences(text)]


def names_in(text: str) -> set[str]:
    """Capitalised words that do not open a sentence or a line."""
    return set(NAME.findall(re.sub(r"(?:^|(?<=[.!?:]\s))\W*\w[\w-]*", "", text, flags=re.MULTILINE)))


def names_of(record: dict) -> set[str]:
    return set(NAME.findall(json.dumps(record, ensure_ascii=False)))


def test_summaries_are_short_enough_to_read_at_night():
    said = {key: lengths(entry["summary"]) for key, entry in entries().items()}

    assert {key for key, counts in said.items() if not 1 <= len(counts) <= 2} == set()
    assert {key: counts for key, counts in said.items() if sum(counts) / len(counts) > 15} == {}


def test_no_sentence_anywhere_is_longer_than_25_words():
    long = [text for entry in entries().values() for text in public_words(entry) if max(lengths(text), default=0) > 25]

    assert long == []


def test_no_acronym_reaches_the_screen_in_our_words():
    shouted = {
        found
        for entry in entries().values()
        for text in [*public_words(entry), *(source["title"] for source in entry["sources"])]
        for found in re.findall(r"\b[A-Z]{2,}\b|\b[A-Z]&[A-Z]\b", text)
    }

    assert shouted <= {"A&E", "METRO", "UK", "BBC"}  # the first is allowed, the rest are names


def test_our_words_name_no_year_that_the_record_does_not():
    invented = {
        key: said
        for key, record, entry in both()
        if (said := set(years(" ".join(public_words(entry)))) - set(years(json.dumps(record).replace("_", " "))))
    }

    assert invented == {}


def test_our_words_name_nobody_that_the_record_does_not():
    strange = {
        key: said
        for key, record, entry in both()
        if (said := names_in("\n".join(public_words(entry))) - names_of(record) - OUR_NAMES)
    }

    assert strange == {}


def test_the_mapping_holds_no_number_or_address_of_a_person():
    text = json.dumps(read("mapping.json"))

    assert "@" not in text
    assert re.findall(r"\b0\d{2,4}[ \d]{6,}", text) == []


def test_moderators_read_the_doubts_of_the_record():
    lost = [
        key
        for key, record, entry in both()
        for doubt in (record["status_note"], record["conflicts"])
        if doubt and doubt not in entry["researcher_note"]
    ]

    assert lost == []
