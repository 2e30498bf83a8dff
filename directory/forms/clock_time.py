"""The time of day as people write it: "6pm", "18:00", "6.30 pm", "midday". Pure."""

import datetime as dt
import re

_WORDS = {"midday": dt.time(12), "noon": dt.time(12), "midnight": dt.time(0), "24:00": dt.time(0)}
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?([ap]m?)?")


class Unclear(ValueError):
    """A time that could be morning or evening: "6" or "6:30"."""


def read(text: str) -> dt.time:
    """The time that was meant. Raises Unclear when it could be two, ValueError when it is no time."""
    plain = re.sub(r"o.?clock|at |[\s.](?=[apm])|\.$", "", text.strip().lower()).strip()
    if plain in _WORDS:
        return _WORDS[plain]
    found = _TIME.fullmatch(re.sub(r"\s+", "", plain))
    if not found:
        raise ValueError(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and 1 <= hour <= 12:
        return dt.time(hour % 12 + (12 if half.startswith("p") else 0), minute)
    if half:
        return dt.time(hour, minute)
    if hour < 10 and not found[1].startswith("0") or hour <= 12 and found[2] is None:
        raise Unclear(text)
    return dt.time(hour, minute)
