"""Telephone numbers, as people in Britain write them."""

import re

import phonenumbers
from django import forms
from django.utils.translation import gettext as _

# Premium, personal, business-rate and directory-enquiry numbers: they can cost a lot to ring (Ofcom's numbering plan).
COSTLY = ("9", "70", "84", "87")


def phone_number(text: str, *, texts: bool = False) -> str:
    """The number as people in Britain write it. Raises ValidationError, also for one that is dear to ring."""
    digits = re.sub(r"\D", "", text)
    if texts and is_short_code(text):
        return digits
    if re.fullmatch(r"116\d{3}", digits) and not texts:
        return f"116 {digits[3:]}"
    number = _parsed(text)
    national = str(number.national_number) if number else digits
    if national.startswith(COSTLY) or digits.startswith("118"):
        words = _("That number can cost people a lot. Give one that starts with 01, 02, 03, 07 or 080.")
        raise forms.ValidationError(words)
    if number is None or number.country_code != 44 or not _is_whole(number):
        raise forms.ValidationError(_("Enter a whole telephone number, for example 020 7946 0123."))
    if number.extension:
        raise forms.ValidationError(_("Leave the extension out here. Write it beside who answers."))
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def is_short_code(text: str) -> bool:
    """Whether this is one of the short numbers to which people send texts, such as 85258."""
    return re.fullmatch(r"[678]\d{4}", re.sub(r"\s", "", text)) is not None


def _is_whole(number: phonenumbers.PhoneNumber) -> bool:
    """In use, or at least as long as a number is: the library does not know every new range."""
    is_long = len(str(number.national_number)) >= 9 and phonenumbers.is_possible_number(number)
    return is_long or phonenumbers.is_valid_number(number)


def _parsed(text: str):
    try:
        return phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return None
