"""Postcodes, districts, wards, neighbourhoods, hospitals, and the distance between two points.

Everything is read once from the facts in `directory/reference` (sources and licences stand beside them). What a
visitor types here is looked up and forgotten.
"""

import csv
import gzip
import json
import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from django.utils.translation import gettext as _

from .fold import fold

REFERENCE = Path(__file__).parent / "reference"
EARTH_RADIUS_MILES = 3958.8
# "se 27".
_LETTERS = {"se", "sw", "cr"}
_SPACED = re.compile(r"(?:se|sw|cr) \d\d?")
# Of ten letters one may be wrong, of five none left out but one.
_ALIKE = 0.85
_POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})")
_DISTRICT = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]?")
# A place may be written before its postcode, and part of one after its district: "Brixton SW9 8AA", "SE24-0".
_LAST_CODE = re.compile(r"(?P<before>.*?)\b(?P<code>[a-z]{1,2}[0-9][a-z0-9]?(?: ?[0-9][a-z]{2})?)(?P<sector> ?[0-9])?")
# Said of a place that is known under its first word: "Clapham Common".
_AFTER = re.compile(
    r"(?: (?:area|centre|common|high street|high road|north|south|rise|rye|road|station|town|town centre))+$"
)
_WHOLE = {"lambeth", "borough of lambeth", "london borough of lambeth", "all of lambeth", "anywhere in lambeth"}


@dataclass(frozen=True)
class Spot:
    """A named point, in degrees (WGS 84), rounded to about ten metres. outside: it lies beyond Lambeth."""

    name: str
    latitude: float
    longitude: float
    outside: bool = False


def postcode(text: str) -> str | None:
    """ "sw98aa " gives "SW9 8AA"; None when the text is no full postcode."""
    found = _POSTCODE.fullmatch(re.sub(r"\s", "", text).upper())
    return f"{found[1]} {found[2]}" if found else None


def district(text: str) -> str:
    """The district of a postcode, "SW9" of "SW9 8AA"; empty when there is none."""
    code = postcode(text)
    return code.split()[0] if code else ""


def in_lambeth(text: str) -> bool | None:
    """Whether a postcode lies in Lambeth; None when we do not hold it."""
    row = _postcodes().get(postcode(text) or "")
    return row[2] if row else None


def find(text: str) -> Spot | None:
    """The point of a postcode, a district, a ward, a neighbourhood or a hospital, whatever signs stand in it; of
    a place and its postcode the postcode. None when nobody knows it."""
    text = fold("".join(c for c in text if unicodedata.category(c) != "Cf"))
    name = text.removeprefix("near ")
    return _code(name.replace(" ", "")) or _named(name) or _last_code(name)


def find_in(text: str) -> Spot | None:
    """The same where more is said: "Flat 3, 12 Acre Lane, SW9 8QH", "in brixton", "stretham". A full postcode comes
    before a district, and that before a name."""
    words = fold("".join(c for c in text if unicodedata.category(c) != "Cf")).split()
    runs = [words[start:stop] for start in range(len(words)) for stop in range(len(words), start, -1)]
    codes = [spot for run in runs if len(run) < 3 and (spot := _code("".join(run)))]
    districts = [spot for word in words if any(c.isdigit() for c in word) and (spot := _names().get(word))]
    named = [spot for run in sorted(runs, key=len, reverse=True) if (spot := _named(" ".join(run)))]
    return next(iter([*codes, *districts, *named]), None) or _misspelt(" ".join(words))


def _misspelt(name: str) -> Spot | None:
    near = get_close_matches(name, _names(), n=1, cutoff=_ALIKE) if name.replace(" ", "").isalpha() else []
    return _names()[near[0]] if near else None


def is_whole(text: str) -> bool:
    """Whether a text only names Lambeth itself."""
    return fold(text).removeprefix("near ").removesuffix(" london") in _WHOLE


def beyond(text: str) -> str:
    """The name of a place outside Lambeth for which we hold no point; empty for any other text."""
    name = fold(text).removeprefix("near ")
    return _beyond().get(name) or _beyond().get(_AFTER.sub("", name), "")


def _code(text: str) -> Spot | None:
    """Of a full postcode without spaces; one that we do not hold counts as its district."""
    code = postcode(text)
    row = _postcodes().get(code) if code else None
    if code and row:
        return Spot(code, row[0], row[1], outside=not row[2])
    return _names().get(fold(code.split()[0])) if code else None


def _named(name: str) -> Spot | None:
    known = _names()
    district = known.get(name.replace(" ", "")) if _SPACED.fullmatch(name) else None
    return district or known.get(name) or known.get(_AFTER.sub("", name)) or joined_names().get(name.replace(" ", ""))


def _last_code(name: str) -> Spot | None:
    """Of a code after the name of a place, or with a digit of the second half: the whole text must be known."""
    found = _LAST_CODE.fullmatch(name)
    if not found or (found["before"] and not _named(found["before"].strip())):
        return None
    code = found["code"].replace(" ", "")
    return _code(code) or _names().get(code)


def may_begin(word: str) -> bool:
    """Whether a name that `find` knows, or a postcode, may begin with this folded word."""
    return word in _LETTERS or word in _first_words() or word in joined_names() or not word.isalpha()


def names(*, outside: bool = True) -> list[str]:
    """Every name that `find` knows, districts first; for a list of suggestions without those outside Lambeth."""
    known = {spot.name for spot in _names().values() if outside or not spot.outside}
    return sorted(known, key=lambda name: (not _DISTRICT.fullmatch(name), name))


@cache
def joined_names() -> dict[str, Spot]:
    """Names of several words, written as one."""
    return {name.replace(" ", ""): spot for name, spot in _names().items() if " " in name}


def miles(a: Spot, b: Spot) -> float:
    """Great-circle distance in miles."""
    north, east = radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)
    half = sin(north / 2) ** 2 + cos(radians(a.latitude)) * cos(radians(b.latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_MILES * asin(sqrt(half))


def distance_words(distance: float) -> str:
    """ "about half a mile", "about 1 mile": never exact, because our points are not."""
    if distance < 0.3:
        return _("less than half a mile")
    if distance < 0.75:
        return _("about half a mile")
    if distance < 1.5:
        return _("about 1 mile")
    return _("about %(miles)d miles") % {"miles": round(distance)}


@cache
def _postcodes() -> dict[str, tuple[float, float, bool]]:
    with gzip.open(REFERENCE / "lambeth_postcodes.csv.gz", "rt", newline="") as rows:
        return {
            row["postcode"]: (float(row["latitude"]), float(row["longitude"]), row["in_lambeth"] == "1")
            for row in csv.DictReader(rows)
        }


@cache
def _names() -> dict[str, Spot]:
    """Folded name to point; a later group wins where two share a name, so a ward gives way to a neighbourhood."""
    places = json.loads((REFERENCE / "lambeth_places.json").read_text())
    found: dict[str, Spot] = {}
    for group in ("wards", "named_by_hand", "next_door_districts", "postcode_districts", "neighbourhoods"):
        for row in places[group]:
            spot = Spot(
                row.get("name") or row["district"], row["latitude"], row["longitude"], row.get("outside", False)
            )
            found |= {fold(name): spot for name in (spot.name, *row.get("aliases", ()))}
    return _named_districts(found) | found | _hospitals()


def _named_districts(known: dict[str, Spot]) -> dict[str, Spot]:
    """The centres of districts under the names that people have for them: "Camberwell" for SE5."""
    found = {}
    for row in json.loads((REFERENCE / "borough.json").read_text()):
        centre = known[fold(row["district"])]
        for name in row["name"].split(", "):
            found[fold(name)] = Spot(name, centre.latitude, centre.longitude)
    return found


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in (*_names(), *_beyond()))


@cache
def _beyond() -> dict[str, str]:
    return {fold(name): name for name in json.loads((REFERENCE / "lambeth_places.json").read_text())["beyond"]}


def _hospitals() -> dict[str, Spot]:
    found: dict[str, Spot] = {}
    for row in json.loads((REFERENCE / "hospitals.json").read_text()):
        point = _postcodes().get(row.get("postcode") or "") or (row.get("latitude"), row.get("longitude"))
        if point[0] is not None:
            spot = Spot(row["name"], point[0], point[1])
            found |= {fold(name): spot for name in (row["name"], *row["aliases"])}
    return found
