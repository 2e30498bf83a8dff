"""What a card and the page of an ask say, as plain values. Rows come loaded with `for_card`."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from directory import week
from directory.models import Ask, Initiative, Organisation, said


@dataclass(frozen=True)
class AskCard:
    """The facts that decide; an empty one was never stated."""

    url: str
    name: str
    by: str
    sort: str
    summary: str
    when: str
    area: str
    until: str
    moments: str
    example: bool


@dataclass(frozen=True)
class AskPage:
    """Values for `provider/ask.html`. `organisation` is None when there is no page of theirs to lead to."""

    card: AskCard
    is_over: bool
    organisation: Organisation | None
    initiatives: list[Initiative]


def ask_card(row: Ask) -> AskCard:
    return AskCard(
        url=row.get_absolute_url(),
        name=row.name,
        by=row.organisation.name,
        sort=row.get_sort_display(),
        summary=row.summary,
        when=", ".join(week.slots_words(row.when)),
        area=row.area,
        until=_("Until %(day)s") % {"day": week.date_and_year(row.until)} if row.until else "",
        moments=", ".join(said(moment, "name") for moment in row.moments.all()),
        example=row.example,
    )


def ask_page(row: Ask, today: date) -> AskPage:
    """The page of one ask; on the day until which it was said to stand, it still stands."""
    return AskPage(
        card=ask_card(row),
        is_over=not row.is_current(today),
        organisation=row.organisation if row.organisation.listed else None,
        initiatives=list(row.initiatives.all()),
    )
