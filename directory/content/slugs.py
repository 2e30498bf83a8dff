"""Addresses of live rows: made from the name, never given away twice."""

from django.db import models
from django.utils.text import slugify

MOST = 100


def free_slug(model: type[models.Model], row: models.Model, name: str, taken: models.QuerySet | None = None) -> str:
    """The address for a row of this name: the one it has if it still fits, else the first that is free."""
    wanted = slugify(name)[:MOST].strip("-") or "listing"
    others = set(model.everything.exclude(pk=row.pk).filter(slug__startswith=wanted).values_list("slug", flat=True))
    if taken is not None:
        others |= set(taken.filter(slug__startswith=wanted).values_list("slug", flat=True))
    number = 1
    while (slug := wanted if number == 1 else f"{wanted}-{number}") in others:
        number += 1
    return slug
