"""Makes PDFs with typst: tagged for screen readers (PDF/UA-1), the same bytes for the same input, no network.

What listings say travels as JSON in `sys.inputs`, so no word of theirs is ever code.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, time
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock

import typst

from directory.foreign import Quoted

from .compact import compact
from .links import links, pattern

HERE = Path(__file__).parent
STANDARD = "ua-1"
# What reads as a picture, or as nothing at all: emoji and other signs, control characters.
UNPRINTABLE = ("So", "Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
# Letters that the fonts here have, one or another: Latin with its accents, and punctuation.
LATIN = "\u0000-\u036f\u1e00-\u1eff\u2010-\u203a\u20ac"
OTHER = re.compile(f"[^{LATIN}]+")
# Between two letters of Arabic or of a script of India they are part of how a word is spelt, and anywhere else nothing.
JOINERS, JOINED = "\u200c\u200d", re.compile("[\u0600-\u0dff]")
# A letter bears so many marks in any language, and only those of its own script: no font has both otherwise.
MOST_MARKS = 3
BEAR_ANY = ("LATIN", "GREEK", "CYRILLIC")
# Pictures in a format of their own, not words.
RAW = {"qr"}
# typst lets one thread at a time use a compiler.
_lock = Lock()


def pdf(template: str, data: dict, now: datetime, known: Mapping[str, str] | None = None) -> bytes:
    """The PDF of `<template>.typ` for plain values. What no font here has is left out.

    `known`: where pieces of text lead that could not be read as a number or an address."""
    try:
        return _made(template, data, now, known or {}, printable)
    except typst.TypstError:
        return _made(template, data, now, known or {}, _tried)


def _made(template: str, data: dict, now: datetime, known: Mapping[str, str], kept: Callable[[str], str]) -> bytes:
    given = _every_text(data, kept)
    found = links(_texts(given), {kept(piece): href for piece, href in known.items()})
    given |= {"links": found, "linked": pattern(found)}
    inputs = {"data": json.dumps(given, ensure_ascii=False, sort_keys=True)}
    # The day alone, so that the same page printed twice on one day is the same file.
    return compact(_compiled(template, inputs, timestamp=datetime.combine(now.date(), time(), UTC)))


def printable(text: str) -> str:
    """Without signs that no printer knows and letters that no font here has."""
    kept = _without_signs(text)
    if OTHER.search(kept) and not _can_be_set(kept):
        kept = OTHER.sub(lambda found: _plainly(found.group()), kept)
        kept = re.sub(r"^[\s,:;.]+|\s+(?=[,:;.])", "", kept)
    return kept


def is_whole(text: str) -> bool:
    """Whether paper shows every letter and digit of a text; a sign such as an emoji is no loss."""
    kept = _without_signs(text)
    return not OTHER.search(kept) or _can_be_set(kept)


def _tried(text: str) -> str:
    """The same of a text that is taken for nothing that a font has before it was tried."""
    kept = printable(text)
    return kept if _can_be_set(kept) else "".join(one for one in kept if _can_be_set(one))


def _without_signs(text: str) -> str:
    """What is left are letters, digits and punctuation, and no mark without a letter to stand upon."""
    kept = ""
    whole = unicodedata.normalize("NFC", text)
    for number, letter in enumerate(whole):
        if letter in JOINERS:
            is_kept = bool(JOINED.fullmatch(kept[-1:]) and JOINED.fullmatch(whole[number + 1 : number + 2]))
        elif _is_mark(letter):
            is_kept = _bears(kept, letter)
        else:
            is_kept = letter == "\n" or unicodedata.category(letter) not in UNPRINTABLE
        kept += letter if is_kept else ""
    return kept


def _bears(kept: str, mark: str) -> bool:
    """Whether the last letter of a text takes one mark more."""
    bare = kept.rstrip("".join({one for one in kept[-MOST_MARKS - 1 :] if _is_mark(one) or one in JOINERS}))
    if not bare[-1:].strip() or len(kept) - len(bare) >= MOST_MARKS:
        return False
    script, own = (unicodedata.name(one, " ").split(" ")[0] for one in (bare[-1], mark))
    return script == own or (own == "COMBINING" and script in BEAR_ANY)


@lru_cache(maxsize=1024)
def _can_be_set(text: str) -> bool:
    try:
        _compiled("trial", {"text": text})
    except typst.TypstError:
        return False
    return True


def _plainly(text: str) -> str:
    """What a text says in letters of ASCII: "Ｆ" becomes "F", and what has no such letter is left out."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if letter.isascii())


def _is_mark(letter: str) -> bool:
    """Whether it stands upon the letter before it."""
    return unicodedata.category(letter).startswith("M")


def _every_text(value, kept: Callable[[str], str]):
    """The same values with each text as it can be printed."""
    if isinstance(value, Quoted):
        return [[language, kept(text)] for language, text in value.parts]
    if isinstance(value, str):
        return kept(value)
    if isinstance(value, list):
        return [_every_text(one, kept) for one in value]
    if isinstance(value, dict):
        return {key: one if key in RAW else _every_text(one, kept) for key, one in value.items()}
    return value


def _texts(value, name: str = "") -> Iterator[str]:
    """Every text of such values, whatever holds it."""
    if isinstance(value, str) and name not in RAW:
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(one, key)


def _compiled(template: str, inputs: dict[str, str], **options) -> bytes:
    source = HERE / f"{template}.typ"
    with _lock:
        return _compiler().compile(input=source, format="pdf", pdf_standards=STANDARD, sys_inputs=inputs, **options)


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[HERE / "fonts"])
    return typst.Compiler(root=HERE, font_paths=fonts, ignore_system_fonts=True)
