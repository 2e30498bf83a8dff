"""The words of buttons and labels in other languages: whole, current, and the same in both forms of the catalogue."""

import json
import re
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from tests.test_interface_words import code_words, template_words

ROOT = Path(__file__).parent.parent
LANGUAGES = ["es", "pt"]
# Only visitors read other languages; whoever signs in, or checks our words, reads English.
SIGNED_IN = re.compile(
    r"templates/(directory/speaker|account|mfa|usersessions|provider|moderator|mail|widgets|private|kept)"
    r"|directory/(speakers|accounts|admin|agreements|connections|take_ups|talk|digest|forms/(?!public)|indexing|management|registration|moderation|moderators|content|importing|middleware|acts|outbox|unsent_posts)"
    r"|directory/views/(provider|moderator|account|preview)"
    r"|directory/pages/(claimants|comparison|worker_health|task_list|waiting)"
    r"|directory/matching/"
    r"|directory/models/(desk|claim|invitation|mail|speaker|submission|wording)"
)
# How a form for strangers, or one of Spain alone, gives itself away. The portal says "tú", and "vosotros" to nobody.
NOT_TO_A_FRIEND = {
    "es": r"usted(es)?|vosotr\w+|vuestr\w+|os|compruebe|pregunte(?!,)|llame|escriba|diga(nos|noslo)?|díganos(lo)?|elija"
    r"|pulse|abra|haga|pida|espere|salga (?!herido)|envíe|vuelva|tenga en cuenta|cuéntenos|introduzca|rellene|póngase"
    r"|si (sabe|necesita|prefiere|desea)"
    r"|\w+(áis|éis)|acordad|decidlas?|turnaos|descansad",
    "pt": r"tu|teus?|tuas?|te|ti|contigo|podes|queres|precisas|tens|estás|vocês|escreve-nos|quiseres|puderes",
}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}|%[sd]|</?\w+[^>]*>")
VARIABLE = re.compile(r"\{\{\s*(\w+)[^}]*\}\}")


def catalogue(language: str, form: str):
    path = ROOT / "locale" / language / "LC_MESSAGES" / f"django.{form}"
    with path.open("rb") as file:
        return read_po(file, locale=language) if form == "po" else read_mo(file)


def said(language: str, form: str = "po") -> dict:
    """Message and context to what it says; messages that nobody has translated are left out."""
    whole = [(message, texts(message.string)) for message in catalogue(language, form) if message.id]
    return {(context(message), *texts(message.id)): told for message, told in whole if all(told)}


def context(message) -> str | None:
    """A compiled catalogue gives it as bytes."""
    return message.context.decode() if isinstance(message.context, bytes) else message.context


def public_words() -> set[str]:
    """Every word in the source of what visitors read, as it stands in a catalogue."""
    templates = {path: template_words(path.read_text()) for path in (ROOT / "templates").rglob("*.html")}
    code = {path: code_words(path.read_text()) for path in (ROOT / "directory").rglob("*.py")}
    found = (words for path, words in (templates | code).items() if not SIGNED_IN.search(str(path.relative_to(ROOT))))
    return {VARIABLE.sub(r"%(\1)s", word) for words in found for word in words}


def texts(value: str | tuple) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_visitors_read_is_there(language):
    # A word for translators, beside words that mean something else elsewhere, is read as a message too.
    known = {text for message in said(language) for text in message}

    assert sorted(public_words() - known) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_forms_of_the_catalogue_say_the_same(language):
    assert said(language, "mo") == said(language, "po")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_placeholder_and_every_tag(language):
    wrong = {
        (*message, text)
        for (_context, *message), told in said(language).items()
        for text in told
        if sorted(PLACEHOLDER.findall(text)) not in [sorted(PLACEHOLDER.findall(one)) for one in message]
    }

    assert wrong == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_guessed(language):
    assert [message.id for message in catalogue(language, "po") if message.id and message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_form_of_address_is_used_throughout(language):
    edited = json.loads((ROOT / "directory/reference/wordings.json").read_text())[language]
    told = [text for texts in said(language).values() for text in texts]
    told += [text for texts in edited.values() for text in texts.values()]

    # "Que alguien te pregunte" speaks of somebody else.
    other = re.compile(rf"(?<!\bte )\b({NOT_TO_A_FRIEND[language]})\b", re.IGNORECASE)
    assert [(found[0], text) for text in told if (found := other.search(text))] == []


def test_public_words_are_found():
    assert {"Find support", "Urgent help"} <= public_words()
    assert len(public_words()) > 300
