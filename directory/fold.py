"""One way to compare what people type with what is stored: without case, accents and punctuation."""

import re
import unicodedata

_APOSTROPHES = re.compile("['\u2019\u02bc`\u00b4]")
# Letters that are not a base and an accent, as people type them who do not have them.
_WHOLE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_NOT_A_LETTER = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Lower-case words parted by single spaces: "Carers' Hub, Café" gives "carers hub cafe"."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold()).translate(_WHOLE)
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return _NOT_A_LETTER.sub(" ", letters).strip()
