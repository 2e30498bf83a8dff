"""What of a text on paper leads somewhere, since most paper is read on a telephone: numbers ring, addresses open.

The words stay as they were written; `common.typ` finds them again by one pattern.
"""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from django.conf import settings

from directory import telephone

MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
WEB = r"(?:https?://|www\.)[^\s<>\"“”]*[\w/]"
NUMBER = r"(?<![\w+(])\(?\+?\d[\d ().-]{7,18}\d(?!\w)"
SORTS = ("tel:", "sms:", "mailto:", "https://", "http://")
# typst finds an address that is this long at most, and so many of them.
LONGEST, MOST = 300, 400


def links(texts: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """Where each piece of these texts leads that is a number or an address: as `known` says, or as it can be read."""
    found = {}
    for text in texts:
        for piece in _anything().findall(text):
            href = _href(piece)
            if href and len(piece) <= LONGEST:
                found[piece] = href
    given = {piece: href for piece, href in known.items() if href.startswith(SORTS) and len(piece.strip()) > 3}
    return dict(sorted((found | given).items())[:MOST])


def pattern(found: Iterable[str]) -> str:
    """What finds these pieces, the longest first and none within a longer word; empty for none."""
    pieces = sorted(found, key=lambda piece: (-len(piece), piece))
    return "|".join(_bounded(piece) for piece in pieces)


def _anything() -> re.Pattern:
    return re.compile(f"{MAIL}|{WEB}|{re.escape(_here())}/[\\w/-]+|{NUMBER}")


def _here() -> str:
    return urlsplit(settings.SITE_URL).netloc


def _href(piece: str) -> str:
    if re.fullmatch(MAIL, piece):
        return f"mailto:{piece}"
    if piece.startswith(("http://", "https://")):
        return piece
    if piece.startswith("www."):
        return f"https://{piece}"
    if piece.startswith(f"{_here()}/"):
        return f"{settings.SITE_URL}{piece.removeprefix(_here())}"
    return telephone.link(piece)


def _bounded(piece: str) -> str:
    """For the expressions of typst, which know no look-around; there a sign is itself behind a backslash."""
    edge = [r"\b" if end.isalnum() else "" for end in (piece[0], piece[-1])]
    return edge[0] + re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", piece) + edge[1]
