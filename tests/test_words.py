"""The words that the portal starts with. Pure: reads files, needs no database."""

import json
import re
from pathlib import Path

import pytest

from tests.plain_words import sentences, too_long, unwelcome

REFERENCE = Path(__file__).parent.parent / "directory" / "reference"
WORDS = json.loads((REFERENCE / "words.json").read_text(encoding="utf-8"))

VOCABULARIES = {
    "help": "social emotional practical",
    "format": "group drop-in one-to-one phone text online activity ward-visit home-visit residential time-exchange"
    " training advocacy information involvement",
    "who": "carers young-people older-people parents men women black-communities lgbtq migrants spanish-speakers"
    " portuguese-speakers vietnamese-speakers disabled homeless drink-and-drugs bereaved hearing-voices bipolar"
    " complex-emotional-needs peer-supporters",
    "language": "en es pt vi so fr ar bsl",
    "access": "step-free accessible-toilet hearing-loop quiet-space bring-someone no-experience-needed",
    "cost": "free some-cost",
    "concern": "anxiety panic low-mood stress anger loneliness sleep confidence hearing-voices psychosis bipolar"
    " strong-emotions ocd adhd autism eating trauma grief drink-and-drugs gambling smoking medicines physical-health"
    " moving-more menopause new-baby memory relationships debt benefits housing work study prison asylum",
    "join": "turn-up ring write introduced",
    "tier": "informal organised paid",
    "led-by": "user-led peer-delivered mixed professional",
    "crisis": "en es pt",
    "hurt": "en es pt",
    "harmless": "en es pt",
    "synonym": "mother father carer medication community-nurse doctor care-coordinator panic low-mood"
    " voices sectioned emergency ward cannabis no-money benefits alcohol bereavement counselling"
    " lonely trauma strong-emotions new-baby asylum lgbtq walking growing singing art buddy"
    " autism eating",
}
MOMENTS = {
    "entering-services",
    "leaving-services",
    "leaving-hospital",
    "weekend-crisis",
    "moving-between-services",
    "in-hospital",
    "in-a-and-e",
}
ERRORS = {"400", "403", "404", "410", "429", "500"}
PAGES = ERRORS | {
    "home", "moments", "support", "urgent-help", "safety", "about", "privacy", "accessibility", "for-someone-else",
    "arranging", "help-others", "start-a-group",
}  # fmt: skip
# Which list of numbers that were found is for whom.
PURPOSES = {"crisis": {"crisis"}, "safety": {"home", "child", "at-risk", "exploited"}}


def texts_of(page: dict) -> list[str]:
    return [page["title"], page["lede"]] + [section[part] for section in page["sections"] for part in section]


def prose_of(page: dict) -> list[str]:
    """Without titles and headings, whose few words would flatter the mean."""
    return [page["lede"]] + [section["body"] for section in page["sections"]]


def portal_words() -> dict[str, list[str]]:
    """Every word of the portal that a visitor reads, by where it stands. The Framework's own lines are quoted."""
    terms = {f"terms of {v}": [t[part] for t in ts for part in ("name", "hint")] for v, ts in WORDS["terms"].items()}
    pages = {f"page {key}": texts_of(page) for key, page in WORDS["pages"].items()}
    first = ("expect", "ask_for", "company")
    moments = [m[part] for m in WORDS["moments"] for part in ("name", "line", "sentence", *first)]
    easy = {f"easy {page}": [line["words"] for line in lines] for page, lines in WORDS["easy"].items()}
    urgent = [contact[part] for contact in WORDS["urgent"] for part in ("name", "when", "note")]
    return terms | pages | easy | {"moments": moments, "urgent numbers": urgent}


@pytest.mark.parametrize(
    "text", ["Refer the service user.", "You can access it.", "A vulnerable stakeholder.", "Ask the GP.", "Invalid."]
)
def test_the_checker_finds_words_that_shut_people_out(text):
    assert unwelcome(text)


@pytest.mark.parametrize("text", ["Which do you prefer?", "NHS 111", "In A&E", "Step-free access"])
def test_the_checker_lets_plain_words_be(text):
    assert unwelcome(text) == []


def test_please_is_unwelcome_only_where_something_went_wrong():
    assert unwelcome("Please check first") == []
    assert unwelcome("Please try again", in_an_error=True) == ["Please"]


def test_a_sentence_ends_at_a_full_stop_a_new_line_or_a_list_item():
    text = "You can say:\n\n- “I do not feel safe.”\n- “Speak slowly. It is hard.” <b>Yes</b> 111.nhs.uk"

    assert [s.strip() for s in sentences(text)] == [
        "You can say:",
        "“I do not feel safe.",
        "“Speak slowly.",
        "It is hard.",
        "Yes  111.nhs.uk",
    ]


def test_a_sentence_of_26_words_is_too_long_and_one_of_25_makes_the_mean_too_high():
    assert too_long(["word " * 26, *["Short."] * 9]) == ["word " * 26]
    assert too_long(["word " * 25]) == ["a mean of 25.0 words"]


def test_every_term_of_every_vocabulary_has_words_and_no_other_term_has():
    found = {vocabulary: [term["slug"] for term in terms] for vocabulary, terms in WORDS["terms"].items()}

    assert found == {vocabulary: slugs.split() for vocabulary, slugs in VOCABULARIES.items()}


def test_every_term_has_a_short_name_of_its_own_and_distinct_synonyms():
    for terms in WORDS["terms"].values():
        assert all(0 < len(term["name"]) <= 30 and len(term["hint"]) <= 100 for term in terms)
        assert len({term["name"] for term in terms}) == len(terms)
        assert all(len(set(term["synonyms"])) == len(term["synonyms"]) > 0 for term in terms)


def test_there_are_seven_moments_in_an_order_and_each_says_what_it_is_like():
    assert {moment["slug"] for moment in WORDS["moments"]} == MOMENTS
    assert [moment["position"] for moment in WORDS["moments"]] == [1, 2, 3, 4, 5, 6, 7]
    assert {moment["mood"] for moment in WORDS["moments"]} == {"now", "change"}
    assert {len(sentences(moment["sentence"])) for moment in WORDS["moments"]} == {1, 2}
    assert all(len(moment["line"]) <= 40 for moment in WORDS["moments"])


def test_every_page_has_a_title_a_first_sentence_and_headed_sections():
    assert set(WORDS["pages"]) == PAGES
    for page in WORDS["pages"].values():
        assert page["title"]
        assert 1 <= len(sentences(page["lede"])) <= 3
        assert all(section["heading"] and section["body"] for section in page["sections"])


def test_page_texts_hold_no_markup():
    texts = [text for page in WORDS["pages"].values() for text in texts_of(page)]

    assert [text for text in texts if re.search(r"[<>*_#]|\]\(|https?:", text)] == []


@pytest.mark.parametrize("where", sorted(portal_words()))
def test_portal_words_are_short_and_plain(where):
    texts = portal_words()[where]

    assert too_long(texts) == []
    assert [word for text in texts for word in unwelcome(text)] == []


@pytest.mark.parametrize("key", sorted(PAGES))
def test_the_sentences_of_a_page_are_short_without_its_headings_too(key):
    assert too_long(prose_of(WORDS["pages"][key])) == []


@pytest.mark.parametrize("key", sorted(ERRORS))
def test_error_pages_say_what_to_do_without_begging(key):
    assert [word for text in texts_of(WORDS["pages"][key]) for word in unwelcome(text, in_an_error=True)] == []


def test_urgent_numbers_stand_in_the_order_of_urgency_and_none_claims_to_be_checked():
    general = [contact for contact in WORDS["urgent"] if contact["purpose"] == "crisis"]
    found = [(c["value"], c["sort"], c["keyword"], c["confirm_first"], c["checked"]) for c in general]

    assert found == [
        ("999", "phone", "", False, None),
        ("111", "phone", "", False, None),
        ("116 123", "phone", "", False, None),
        ("85258", "text", "SHOUT", False, None),
        ("0800 731 2864", "phone", "", True, None),
    ]
    assert [contact["position"] for contact in WORDS["urgent"]] == list(range(1, 13))
    assert [contact["position"] for contact in general] == [1, 2, 3, 4, 5]


def test_nothing_promises_that_the_police_will_come():
    assert [text for texts in portal_words().values() for text in texts if "police" in text.lower()] == []


def test_the_framework_is_quoted_word_for_word():
    framework = json.loads((REFERENCE / "framework.json").read_text(encoding="utf-8"))
    quoted = ("commitments", "values", "objectives")

    assert {name: WORDS[name] for name in quoted} == {name: framework[name] for name in quoted}
    assert {moment["slug"]: moment["commitment"] for moment in WORDS["moments"]} == {
        point["slug"]: point.get("commitment") for point in framework["transition_points"]
    }


def test_every_urgent_number_that_was_found_is_there():
    found = {name: json.loads((REFERENCE / f"{name}_contacts.json").read_text(encoding="utf-8")) for name in PURPOSES}

    for name, purposes in PURPOSES.items():
        told = {c["value"]: c["confirm_first"] for c in WORDS["urgent"] if c["purpose"] in purposes}
        assert told == {contact["contact"]: contact.get("confirm_first", False) for contact in found[name]}


def test_hours_that_nobody_knows_are_left_open_and_the_others_are_day_and_night():
    found = json.loads((REFERENCE / "safety_contacts.json").read_text(encoding="utf-8"))
    told = {contact["value"]: contact["when"] for contact in WORDS["urgent"]}

    assert {contact["when"] for contact in found} == {None, "any time"}
    assert {c["contact"]: told[c["contact"]] for c in found} == {
        c["contact"]: "any time, day or night" if c["when"] else "" for c in found
    }


def test_each_line_for_some_people_says_whom_it_is_for():
    assert {c["value"]: c["purpose"] for c in WORDS["urgent"] if c["purpose"] != "crisis"} == {
        "0808 2000 247": "home",
        "0808 801 0327": "home",
        "0800 999 5428": "home",
        "0800 5999 247": "home",
        "0800 1111": "child",
        "020 7926 5555": "at-risk",
        "08000 121 700": "exploited",
    }
