"""A telephone number is what was typed, or it is refused with words that say what to do."""

import json
import random
import re

import pytest
from django import forms

from directory import telephone
from directory.forms import fields
from directory.place import REFERENCE

DIGITS_ONLY = "Enter the number in digits only"
WHOLE = "Enter a whole telephone number"
COSTLY = "That number can cost people a lot"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("02079460123", "020 7946 0123"),
        ("020-7946-0123", "020 7946 0123"),
        ("020.7946.0123", "020 7946 0123"),
        ("(020) 7946 0123", "020 7946 0123"),
        ("\u202a020\u00a07946\u20110123\u202c", "020 7946 0123"),
        ("07700.900123", "07700 900123"),
        ("0808 157 0123", "0808 157 0123"),
        ("0118 496 0123", "0118 496 0123"),
        ("01534 496012", "01534 496012"),
        ("01632 960123", "01632 960123"),
        ("0115 496 0123", "0115 496 0123"),
        ("0306 999 0123", "0306 999 0123"),
        ("056 0012 3456", "056 0012 3456"),
    ],
)
def test_a_number_is_written_as_people_in_britain_do(text, number):
    assert telephone.read(text) == number


@pytest.mark.parametrize("same", ["+44", "0044", "+44 (0)", "(+44) (0)", "+440", "00 44 (0)", "44"])
def test_every_way_to_begin_a_british_number_is_the_same_number(same):
    numbers = [telephone.read(f"{same}{rest}") for rest in ("20 7946 0123", "7700 900123")]

    assert numbers == ["020 7946 0123", "07700 900123"]


@pytest.mark.parametrize(
    "text", ["０２０ ７９４６ ０１２３", "٠٢٠ ٧٩٤٦ ٠١٢٣", "۰۲۰۷۹۴۶۰۱۲۳", "०२० ७९४६ ०१२३", "＋44（0）20 7946－0123"]
)
def test_digits_of_another_script_are_digits(text):
    assert telephone.read(text) == "020 7946 0123"


@pytest.mark.parametrize("text", ["111", "999", "101", "105", "112", "119", "1 1 1", "(111)", "111."])
def test_a_short_number_that_rings_from_everywhere_is_itself(text):
    assert telephone.read(text) == re.sub(r"\D", "", text)


@pytest.mark.parametrize("text", ["116123", "116 123", "116 006", "116-111"])
def test_a_european_number_for_help_is_itself(text):
    digits = re.sub(r"\D", "", text)

    assert telephone.read(text) == f"116 {digits[3:]}"


@pytest.mark.parametrize(
    "text",
    [
        "NHS 111 option 2",
        "111 (option 2)",
        "111 option two",
        "call 020 7946 0123",
        "tel: 020 7946 0123",
        "020 7946 0123 or 07700 900123",
        "020 7946 0123 / 0124",
        "0800 FLOWERS",
        "0800 CALM 4 U",
        "O2O 7946 O123",
        "02O 7946 0123",
        "020 7946 012l",
        "1800-GOT-HELP",
        "one one one",
        "abc",
        "☎ 020 7946 0123",
        "020 7946 ⓪123",
        "020 7946 012³",
        "零二零 七九四六",
        "ＯＯ 7946 0123",
        "020 7946 0123; 0124",
    ],
)
def test_letters_and_signs_are_refused_and_never_become_digits(text):
    with pytest.raises(telephone.Unreadable, match=DIGITS_ONLY):
        telephone.read(text)


@pytest.mark.parametrize(
    "text", ["020 7946 0123 ext 12", "020 7946 0123 x12", "020 7946 0123 #4", "(020) 79460123 (ext. 9)"]
)
def test_an_extension_has_a_place_of_its_own(text):
    with pytest.raises(telephone.Unreadable, match="Leave the extension out here"):
        telephone.read(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [("07700 90012", 10), ("07700 9001234", 12), ("+44 7700 90012", 10), ("0770 090 012", 10), ("07", 2)],
)
def test_a_mobile_number_of_another_length_is_told_how_many_digits_it_has(text, count):
    with pytest.raises(telephone.Unreadable) as refused:
        telephone.read(text)

    assert refused.value.words == f"A mobile number has 11 digits. This one has {count}."


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "12",
        "123",
        "1111",
        "116 12",
        "020 7946",
        "020 7946 012",
        "0207 946 012",
        "020 7946 0123 4",
        "020 7946 0123 4567 89",
        "7946 0123",
        "20 7946 0123",
        "0808 157 012",
        "0300 123 456",
        "0121 496 012",
        "0400 123 4567",
        "0600 123 4567",
        "0801 123 4567",
        "022 7946 0123",
        "0111 678 4662",
        "0101 678 4662",
        "+44 20 7946 012",
        "0044 20 7946 01234",
        "020 +44 7946 0123",
        "++44 20 7946 0123",
        "+44 (0)(0)20 7946 0123",
        "020 7946 0123, 020 7946 0124",
        "020 7946 0123,, 020 7946 0124",
        "020 7946,,1234#",
        ",,1234#",
        "020 7946 0123,12",
        "+111",
        "999 111",
        "111 2",
        "111,,2",
        "+999 123 4567",
        "+353 123 4567",
        "00",
        "+",
        "85258",
        "-",
    ],
)
def test_what_is_no_whole_number_is_refused(text):
    with pytest.raises(telephone.Unreadable, match=WHOLE):
        telephone.read(text)


@pytest.mark.parametrize(
    ("text", "number"), [("0800 1111", "0800 1111"), ("0800 555 111", "0800 555111"), ("+44 800 555111", "0800 555111")]
)
def test_a_shorter_number_that_is_surely_given_out_is_kept(text, number):
    assert telephone.read(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+33 1 42 68 53 00", "+33 1 42 68 53 00"),
        ("0033 (0)1 42 68 53 00", "+33 1 42 68 53 00"),
        ("+353 1 679 0000", "+353 1 679 0000"),
        ("+1 212 555 0100", "+1 212-555-0100"),
        ("+39 06 6981 2345", "+39 06 6981 2345"),
    ],
)
def test_a_whole_number_of_another_country_is_kept(text, number):
    assert telephone.read(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("0906 123 4567", "09061234567", "+44 906 123 4567", "0044906 1234567", "(0906) 1234567", "070 1234 5678"),
        *("0844 123 4567", "+44844 1234567", "0845 123 4567", "0871 123 4567", "118 118", "118500", "+44 870 1234567"),
        *("0845 46 47", "０９０６ 123 4567", "+44 (0)70 1234 5678", "+1 900 555 0123"),
    ],
)
def test_a_number_that_can_cost_a_lot_is_refused_in_words(text):
    with pytest.raises(telephone.Unreadable, match=COSTLY):
        telephone.read(text)


@pytest.mark.parametrize("text", ["85258", "8 52 58", "60777"])
def test_a_short_code_is_for_texts_alone(text):
    assert telephone.read(text, texts=True) == text.replace(" ", "")
    assert telephone.link(text, texts=True) == f"sms:{text.replace(' ', '')}"
    assert telephone.link(text) == ""


@pytest.mark.parametrize("text", ["111", "116 123", "020 3481 5237,,123456789#", "SHOUT to 85258"])
def test_nobody_can_text_what_only_rings(text):
    assert telephone.link(text, texts=True) == ""


@pytest.mark.parametrize(
    ("text", "number", "link"),
    [
        ("020 3481 5237,,123456789#", "020 3481 5237,,123456789#", "tel:02034815237,,123456789%23"),
        ("+442034815237,,81234567890#,,,,*4321#", "020 3481 5237,,81234567890#,,,,*4321#",
         "tel:02034815237,,81234567890%23,,,,*4321%23"),
        ("020 3481 5237, 123 456 789#", "020 3481 5237,123456789#", "tel:02034815237,123456789%23"),
        ("02034815237 ,,1234", "020 3481 5237,,1234", "tel:02034815237,,1234"),
    ],
)  # fmt: skip
def test_a_code_that_lets_people_into_a_call_is_dialled_after_the_number(text, number, link):
    assert (telephone.read(text), telephone.link(text)) == (number, link)


def test_no_digit_comes_or_goes():
    chosen = random.Random(7)
    typed = [f"0{chosen.choice('12378')}{chosen.randrange(10 ** chosen.choice((7, 8, 9))):07d}" for _ in range(3000)]
    links = {text: telephone.link(text) for text in typed}

    kept = {text: link for text, link in links.items() if link}

    assert len(kept) > 300
    assert kept == {text: f"tel:{text}" for text in kept}
    assert {telephone.link(telephone.read(text)) for text in kept} == set(kept.values())


@pytest.mark.parametrize("text", ["NHS 111 option 2", "07700 90012", "0906 123 4567", "", "javascript:alert(1)"])
def test_what_is_no_number_is_never_a_link(text):
    assert (telephone.link(text), telephone.link(text, texts=True)) == ("", "")


def test_a_form_says_what_the_rule_says():
    with pytest.raises(forms.ValidationError, match=DIGITS_ONLY):
        fields.phone_number("NHS 111 option 2")

    assert fields.phone_number("85258", texts=True) == "85258"


def test_every_number_that_ships_can_be_rung():
    records = json.loads((REFERENCE / "lambeth_initiatives.json").read_text())
    urgent = json.loads((REFERENCE / "crisis_contacts.json").read_text())
    numbers = [record["phone"] for record in records if record.get("phone")]
    found = re.findall(r'"contact": "([\d ]+)"', json.dumps(urgent))

    assert len(numbers) > 5
    assert len(found) > 3
    assert [one for one in numbers if telephone.link(one) != f"tel:{one.replace(' ', '')}"] == []
    assert [one for one in found if not (telephone.link(one) or telephone.link(one, texts=True))] == []
