"""Addresses of live rows: made from the name, or short for paper; never given away twice."""

from typing import Any
from uuid import UUID

from django.db import models
from django.utils.text import slugify

MOST = 100
# No vowels, so that no word comes about; nothing that looks like something else on paper (0 O, 1 I L).
ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"
LENGTH = 6


def free_slug(model: type[Any], row: Any, name: str, taken: models.QuerySet | None = None) -> str:
    """The address for a row of this name: the one it has if it still fits, else the first that is free."""
    wanted = slugify(name)[:MOST].strip("-") or "listing"
    others = set(model.everything.exclude(pk=row.pk).filter(slug__startswith=wanted).values_list("slug", flat=True))
    if taken is not None:
        others |= set(taken.filter(slug__startswith=wanted).values_list("slug", flat=True))
    number = 1
    while (slug := wanted if number == 1 else f"{wanted}-{number}") in others:
        number += 1
    return slug


def free_code(model: type[Any], row: Any) -> str:
    """The short address of a row for paper ("K7QP2M"): the one it has, else the first that is free."""
    if row.code:
        return row.code
    wanted = digits(row.pk)
    for start in range(len(wanted) - LENGTH):
        code = wanted[start : start + LENGTH]
        if not model.everything.exclude(pk=row.pk).filter(code=code).exists():
            return code
    raise ValueError("Every short address of this row is taken.")


def digits(subject: UUID) -> str:
    """The number of a uuid in the letters of a short address, lowest digit first."""
    number, found = subject.int, ""
    while number:
        number, digit = divmod(number, len(ALPHABET))
        found += ALPHABET[digit]
    return found
