"""Telephone numbers: what somebody typed is a number that rings, or is refused with words that say what to do.

Nothing is guessed: no letter becomes a digit, and no digit comes or goes. The one rule for forms, for what waits, and
for links: a stored number that it refuses is shown as it was typed, and is no link.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NoReturn

import phonenumbers
from django.utils.translation import gettext as _
from phonenumbers import PhoneNumberFormat, PhoneNumberType

# Premium, personal, business-rate and directory-enquiry numbers: they can cost a lot to ring (Ofcom's numbering plan).
COSTLY = ("9", "70", "84", "87")
COSTLY_ABROAD = (PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST)
# They ring from every British telephone as they stand; of six digits, those that the European plan keeps for help.
SHORT = re.compile(r"101|105|111|112|119|999|116\d{3}")
SHORT_TEXT = re.compile(r"[678]\d{4}")
WRITTEN = re.compile(r"\(?\+?[\d\s().-]+")
# In the United Kingdom: +44, 0044 and +44 (0) are the same as the 0 at the beginning. The group is what follows it.
BRITISH = re.compile(r"(?:(?:\+|00)440?|0|44(?=\d{10}$))([1-9]\d*)")
# Ten digits that begin as some number does (Ofcom's plan). The library lags behind, so it is asked only about others.
WHOLE = re.compile(r"(?:1(?:1[3-8]|[2-9]\d)|2[03489]\d|3[0347]\d|5[56]\d|7[1-9]\d|80[08])\d{7}")
# What is dialled after an answer, to be let into a call: pauses, then a code.
CODE = re.compile(r"\s*((?:,[,\s]*\*?\d[\d\s]{0,20}#)+|,\s*,[,\s]*\d{1,20})$")
EXTENSION = re.compile(r"\d[\s,(]*(?:extension|extn?|x|#)[\s.:]*\d{1,7}\)?$", re.IGNORECASE)


class Unreadable(ValueError):
    """This is no telephone number as it stands; `words` say what to do."""

    def __init__(self, words: str):
        super().__init__(words)
        self.words = words


def read(text: str, *, texts: bool = False) -> str:
    """The number as people in Britain write it; `texts`: it takes text messages. Raises Unreadable."""
    # In the signs of a British keyboard: a digit of any script is that digit, and signs that nobody sees are gone.
    plain = "".join(_sign(one) for one in text if unicodedata.category(one) != "Cf").strip()
    code = None if texts else CODE.search(plain)
    if code:
        return _number(plain[: code.start()]) + re.sub(r"\s", "", code[1])
    digits = _digits(plain)
    if (SHORT_TEXT if texts else SHORT).fullmatch(digits):
        return f"116 {digits[3:]}" if digits.startswith("116") else digits
    return _number(plain)


@lru_cache(maxsize=4096)
def link(text: str, *, texts: bool = False) -> str:
    """The address that rings a stored number, or writes to it; empty for what is no number."""
    try:
        number = read(text, texts=texts)
    except Unreadable:
        return ""
    return ("sms:" if texts else "tel:") + re.sub(r"[\s-]", "", number).replace("#", "%23")


def is_short_code(text: str) -> bool:
    """Whether this is one of the short numbers to which people send texts, such as 85258."""
    return SHORT_TEXT.fullmatch(re.sub(r"\s", "", text)) is not None


def _sign(one: str) -> str:
    if one.isdecimal():
        return str(unicodedata.decimal(one))
    if unicodedata.category(one) == "Pd" or one == "\u2212":
        return "-"
    return unicodedata.normalize("NFKC", one) if "\uff01" <= one <= "\uff5e" else one


def _digits(plain: str) -> str:
    """Without what people put between digits."""
    return re.sub(r"[\s().-]", "", plain)


def _number(plain: str) -> str:
    _is_written_in_digits(plain)
    digits = _digits(plain)
    national = BRITISH.fullmatch(digits)
    if digits.startswith("118") or (national and national[1].startswith(COSTLY)):
        raise Unreadable(_costly())
    if national:
        return _british(national[1])
    abroad = re.sub(r"\(0\)", "", plain)
    return (
        _abroad(_digits(abroad).removeprefix("+").removeprefix("00"))
        if digits.startswith(("+", "00"))
        else _not_whole()
    )


def _is_written_in_digits(plain: str) -> None:
    if EXTENSION.search(plain):
        raise Unreadable(_("Leave the extension out here. Write it beside who answers."))
    if re.search(r"[^\d\s().+,#*-]", plain):
        raise Unreadable(
            _("Enter the number in digits only, for example 020 7946 0123. Words such as “option 2” go in another box.")
        )
    if not WRITTEN.fullmatch(plain):
        _not_whole()


def _british(national: str) -> str:
    """The number with these digits after its first 0."""
    number = phonenumbers.PhoneNumber(country_code=44, national_number=int(national))
    if not WHOLE.fullmatch(national) and not phonenumbers.is_valid_number(number):
        if national.startswith("7"):
            count = len(national) + 1
            raise Unreadable(_("A mobile number has 11 digits. This one has %(count)d.") % {"count": count})
        _not_whole()
    return phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)


def _abroad(digits: str) -> str:
    """The number with these digits, which begin with the code of another country."""
    try:
        number = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        _not_whole()
    as_typed = phonenumbers.format_number(number, PhoneNumberFormat.E164) == f"+{digits}"
    if not as_typed or number.country_code == 44 or not phonenumbers.is_valid_number(number):
        _not_whole()
    if phonenumbers.number_type(number) in COSTLY_ABROAD:
        raise Unreadable(_costly())
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _costly() -> str:
    return _("That number can cost people a lot. Give one that starts with 01, 02, 03, 07 or 080.")


def _not_whole() -> NoReturn:
    raise Unreadable(_("Enter a whole telephone number, for example 020 7946 0123."))
