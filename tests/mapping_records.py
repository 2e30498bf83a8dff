"""The committed records and the hand-made mapping, side by side, for the tests of the mapping."""

import json
import re
from functools import cache
from pathlib import Path

REFERENCE = Path(__file__).parents[1] / "directory" / "reference"


@cache
def read(name: str):
    return json.loads((REFERENCE / name).read_text())


def mapped() -> dict[str, dict]:
    return read("mapping.json")["records"]


def entries() -> dict[str, dict]:
    return mapped() | read("mapping.json")["added"]


def records() -> dict[str, dict]:
    return {record["id"]: record for record in read("lambeth_initiatives.json")}


def both() -> list[tuple[str, dict, dict]]:
    return [(key, record, mapped()[key]) for key, record in records().items()]


def years(text: str) -> list[int]:
    return [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]
