"""The list of what a person's teams ask for and are asked: what waits for them first."""

from collections.abc import Collection

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

# The parts of the list, in order.
WAITING_FOR_US, ASKED_BY_US, AGREED, OVER = range(4)


def in_order(rows: QuerySet, *, waits_for_us: Q, asked: Collection[str], agreed: str) -> QuerySet:
    """All of them, each with its `part`: what waits for us, what we asked for, what is agreed, what is over."""
    part = Case(
        When(waits_for_us, then=Value(WAITING_FOR_US)),
        When(state__in=asked, then=Value(ASKED_BY_US)),
        When(state=agreed, then=Value(AGREED)),
        default=Value(OVER),
        output_field=IntegerField(),
    )
    return rows.annotate(part=part).order_by("part", "-made_at", "pk")
