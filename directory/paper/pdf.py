"""Makes PDFs with typst: tagged for screen readers (PDF/UA-1), the same bytes for the same input, no network.

What listings say travels as JSON in `sys.inputs`, so no word of theirs is ever code.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock

import typst

from directory.foreign import Quoted

HERE = Path(__file__).parent
STANDARD = "ua-1"
# Longer words, such as addresses of web pages, may break after a sign, or else after so many letters.
LONGEST_WORD = 16
ZERO_WIDTH_SPACE = "\u200b"
LEFT_TO_RIGHT = "\u200e"
# What reads as a picture, or as nothing at all: emoji and other signs, control characters.
UNPRINTABLE = ("So", "Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
# Letters that the fonts here have, one or another: Latin with its accents, and punctuation.
LATIN = "\u0000-\u036f\u1e00-\u1eff\u2010-\u203a\u20ac"
OTHER = re.compile(f"[^{LATIN}]+")
# Pictures in a format of their own, not words.
RAW = {"qr"}
# typst lets one thread at a time use a compiler.
_lock = Lock()


def pdf(template: str, data: dict, now: datetime) -> bytes:
    """The PDF of `<template>.typ` for plain values. What no font here has is left out."""
    inputs = {"data": json.dumps(_every_text(data), ensure_ascii=False, sort_keys=True)}
    # The day alone, so that the same page printed twice on one day is the same file.
    return _compiled(template, inputs, timestamp=datetime.combine(now.date(), time(), UTC))


def printable(text: str) -> str:
    """Without signs that no printer knows and letters that no font here has; long words may break in places."""
    kept = _without_signs(text)
    if OTHER.search(kept) and not _can_be_set(kept):
        kept = OTHER.sub(lambda found: _plainly(found.group()), kept)
        kept = re.sub(r"^[\s,:;.]+|\s+(?=[,:;.])", "", kept)
    return re.sub(rf"\S{{{LONGEST_WORD + 1},}}", _breakable, kept)


def left_to_right(number: str, *, after: str) -> str:
    """A number that stands after words: those of Arabic or Hebrew would turn the order of its groups round."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in after)
    return LEFT_TO_RIGHT + number if turns else number


def is_whole(text: str) -> bool:
    """Whether paper shows every letter and digit of a text; a sign such as an emoji is no loss."""
    kept = _without_signs(text)
    return not OTHER.search(kept) or _can_be_set(kept)


def _without_signs(text: str) -> str:
    """What is left are letters, digits and punctuation, and no mark without a letter to stand upon."""
    kept = ""
    for letter in unicodedata.normalize("NFC", text):
        is_printable = letter in ("\n", LEFT_TO_RIGHT) or unicodedata.category(letter) not in UNPRINTABLE
        if is_printable and (not _is_mark(letter) or kept[-1:].strip()):
            kept += letter
    return kept


@lru_cache(maxsize=1024)
def _can_be_set(text: str) -> bool:
    try:
        _compiled("trial", {"text": text})
    except typst.TypstError:
        return False
    return True


def _breakable(found: re.Match) -> str:
    parts = re.split(r"(?<=[@./_?&=-])(?=\w)", found.group())
    return ZERO_WIDTH_SPACE.join(piece for part in parts for piece in _pieces(part))


def _pieces(part: str) -> Iterator[str]:
    """No letter is parted from the marks upon it."""
    while part:
        end = LONGEST_WORD
        while _is_mark(part[end : end + 1]):
            end += 1
        yield part[:end]
        part = part[end:]


def _plainly(text: str) -> str:
    """What a text says in letters of ASCII: "Ｆ" becomes "F", and what has no such letter is left out."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if letter.isascii())


def _is_mark(letter: str) -> bool:
    """Whether it stands upon the letter before it."""
    return bool(letter) and unicodedata.category(letter).startswith("M")


def _every_text(value):
    """The same values with each text as it can be printed."""
    if isinstance(value, Quoted):
        return [[language, printable(text)] for language, text in value.parts]
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list):
        return [_every_text(one) for one in value]
    if isinstance(value, dict):
        return {key: one if key in RAW else _every_text(one) for key, one in value.items()}
    return value


def _compiled(template: str, inputs: dict[str, str], **options) -> bytes:
    source = HERE / f"{template}.typ"
    with _lock:
        return _compiler().compile(input=source, format="pdf", pdf_standards=STANDARD, sys_inputs=inputs, **options)


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[HERE / "fonts"])
    return typst.Compiler(root=HERE, font_paths=fonts, ignore_system_fonts=True)
