"""What people could not find in the last 90 days: where support is missing."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from directory import week
from directory.models import Moment, Term
from directory.search import gaps as counted
from directory.search.times import DAYS, PARTS, SOON
from directory.views.audience import for_moderators
from directory.views.paging import paginate

LOOKING_BACK = timedelta(days=90)


@dataclass(frozen=True)
class Gap:
    """One line: what was asked for, at which time of the week, how often, and when last."""

    what: str
    sort: str
    part: str
    times: int
    last_day: date


@for_moderators
@require_safe
def gaps(request: HttpRequest) -> HttpResponse:
    found = paginate(request, counted.last_days(timezone.localdate() - LOOKING_BACK))
    return TemplateResponse(request, "moderator/gaps.html", {"list_page": found, "gaps": _in_words(found.rows)})


def _in_words(rows: list[dict]) -> list[Gap]:
    names = {("moment", slug): name for slug, name in Moment.objects.values_list("slug", "name")}
    names |= {(sort, slug): name for sort, slug, name in Term.objects.values_list("vocabulary", "slug", "name")}
    sorts = {value: str(label) for value, label in Term.Vocabulary.choices}
    return [
        Gap(
            what=names.get((row["sort"], row["slug"]), row["slug"]),
            sort=sorts.get(row["sort"], ""),
            part=_part(row["part"]),
            times=row["times"],
            last_day=row["last_day"],
        )
        for row in rows
    ]


def _part(name: str) -> str:
    """ "Saturday evening" for "sat-evening"; what nobody knows any more stays as it was written."""
    day, _dash, part = name.partition("-")
    words = str(dict([*SOON, *DAYS]).get(day, day))
    return f"{words} {PARTS[part]}" if part in week.PARTS else words
