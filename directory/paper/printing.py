"""Makes PDFs with typst: tagged for screen readers (PDF/UA-1), the same bytes for the same input, no network.

What listings say travels as JSON in `sys.inputs`, so no word of theirs is ever code.
"""

import json
import re
import unicodedata
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from threading import Lock

import typst

from directory.quoted import Quoted

HERE = Path(__file__).parent
STANDARD = "ua-1"
# Longer words, such as addresses of web pages, may break after a sign, or else after so many letters.
LONGEST_WORD = 16
ZERO_WIDTH_SPACE = "\u200b"
# What reads as a picture, or as nothing at all: emoji and other signs, control characters.
UNPRINTABLE = ("So", "Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
# The letters that our own font surely has.
LAST_LATIN = "\u00ff"
# Pictures in a format of their own, not words.
RAW = {"qr"}
# typst lets one thread at a time use a compiler.
_lock = Lock()


def pdf(template: str, data: dict, now: datetime) -> bytes:
    """The PDF of `<template>.typ` for plain values. A letter that no font here has is replaced, or left out."""
    try:
        return _compiled(template, _every_text(data, printable), now)
    except typst.TypstError as fault:
        if "could not be displayed" not in fault.message:
            raise
        return _compiled(template, _every_text(data, plainly), now)


def printable(text: str) -> str:
    """Without signs that no printer knows, and with places where long words may break."""
    kept = (letter for letter in unicodedata.normalize("NFC", text) if _is_printable(letter))
    return re.sub(rf"\S{{{LONGEST_WORD + 1},}}", _breakable, "".join(kept))


def _breakable(found: re.Match) -> str:
    parts = re.split(r"(?<=[@./_?&=-])(?=\w)", found.group())
    pieces = (part[at : at + LONGEST_WORD] for part in parts for at in range(0, len(part), LONGEST_WORD))
    return ZERO_WIDTH_SPACE.join(pieces)


def plainly(text: str) -> str:
    """In letters that our own font surely has: "ạ" becomes "a", and what has no such letter is left out."""
    return printable("".join(_plain_letter(letter) for letter in unicodedata.normalize("NFC", text)))


def _plain_letter(letter: str) -> str:
    if letter <= LAST_LATIN or letter in "–—‘’“”…€":
        return letter
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if part.isascii())


def _is_printable(letter: str) -> bool:
    return letter == "\n" or unicodedata.category(letter) not in UNPRINTABLE


def _every_text(value, change):
    if isinstance(value, Quoted):
        return [[language, change(text)] for language, text in value.parts]
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_every_text(one, change) for one in value]
    if isinstance(value, dict):
        return {key: one if key in RAW else _every_text(one, change) for key, one in value.items()}
    return value


def _compiled(template: str, data: dict, now: datetime) -> bytes:
    with _lock:
        return _compiler().compile(
            input=HERE / f"{template}.typ",
            format="pdf",
            pdf_standards=STANDARD,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False, sort_keys=True)},
            # The day alone, so that the same page printed twice on one day is the same file.
            timestamp=datetime.combine(now.date(), time(), UTC),
        )


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[HERE / "fonts"])
    return typst.Compiler(root=HERE, font_paths=fonts, ignore_system_fonts=True)
