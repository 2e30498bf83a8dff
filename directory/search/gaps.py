"""What people could not find: counted per day for one moment or term and one part of the week, and for nobody.

A search that finds nothing adds one to a number in memory. Neither what somebody typed nor where they asked near to is
looked at, no two filters are ever counted together, and the number has no time but its day. The memory is shared by the
server's processes and never on disk (tally.py). Every ten minutes at most, numbers of five and more are written to
NothingFound. A number under five is never written: it ends with the day, or when the server stops.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.db import DatabaseError, transaction
from django.db.models import F, Max, QuerySet, Sum

from directory import week
from directory.models import FEWEST, NothingFound, Term

SORTS = ("moment", *Term.FILTERS)
PAUSE = 600
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Cell:
    """One thing that was asked for, and when in the week ("" for any time)."""

    sort: str
    slug: str
    part: str

    def __str__(self) -> str:
        return "/".join((self.sort, self.slug, self.part))


def note(finder) -> None:
    """Counts a finder whose filters found nothing. It never fails, and hardly ever touches the database."""
    # With words left to search for, it may be they that nothing has.
    if finder.found.count or finder.problems or finder.rest:
        return
    cells = list(cells_of(finder.filters.asked, finder.now))
    if cells:
        count(cells, finder.now)


def cells_of(asked: dict, now: datetime) -> Iterator[Cell]:
    """Each moment and term that was asked for, at each part of the week that was asked for."""
    parts = [_part(one, now) for one in asked.get("when") or ()] or [""]
    for sort in SORTS:
        values = asked.get(sort) or ()
        for slug in [values] if isinstance(values, str) else values:
            yield from (Cell(sort, slug, part) for part in parts)


def count(cells: list[Cell], now: datetime) -> None:
    """Adds one to each cell of this day; and, when it is time, writes down what has become many."""
    with apps.get_app_config("directory").tally.held() as values:
        today, counts = now.date().isoformat(), values.setdefault("counts", {})
        for cell in map(str, cells):
            day = counts.setdefault(today, {})
            day[cell] = day.get(cell, 0) + 1
        is_time = abs(now.timestamp() - values.get("written_at", 0)) >= PAUSE
        due = _taken(values, now, today) if is_time else {}
    if due:
        _write_or_give_up(due)


def last_days(since: date) -> QuerySet:
    """What was not found since a day, what was asked for most first: `sort`, `slug`, `part`, `times`, `last_day`."""
    rows = NothingFound.objects.filter(day__gte=since).values("sort", "slug", "part")
    return rows.annotate(times=Sum("count"), last_day=Max("day")).order_by("-times", "sort", "slug", "part")


def _taken(values: dict, now: datetime, today: str) -> dict[str, dict[str, int]]:
    """Takes out what may be written: by day and cell, how many more. Days that are over are forgotten.

    A cell that was written before ("known") has passed five already, so that any number may follow.
    """
    values["written_at"] = now.timestamp()
    counts, known, due = values["counts"], values.setdefault("known", {}), {}
    for day, cells in list(counts.items()):
        passed = set(known.get(day, ()))
        many = {cell: number for cell, number in cells.items() if number and (number >= FEWEST or cell in passed)}
        if many:
            due[day] = many
            known[day] = sorted(passed | set(many))
        if day == today:
            counts[day] = {cell: number for cell, number in cells.items() if cell not in many}
        else:
            del counts[day]
            known.pop(day, None)
    return due


def _write_or_give_up(due: dict[str, dict[str, int]]) -> None:
    """A page never fails because its count cannot be kept."""
    try:
        with transaction.atomic():
            for day, cells in due.items():
                for cell, number in cells.items():
                    _add(date.fromisoformat(day), cell, number)
    except DatabaseError as fault:
        log.warning("Counts of what was not found were lost: %s", type(fault).__name__)


def _add(day: date, cell: str, number: int) -> None:
    sort, slug, part = cell.split("/")
    row = {"day": day, "sort": sort, "slug": slug, "part": part}
    if not NothingFound.objects.filter(**row).update(count=F("count") + number) and number >= FEWEST:
        NothingFound.objects.create(**row, count=number)


def _part(asked: week.Window | week.Ordinary, now: datetime) -> str:
    """ "sat-evening" for now on a Saturday evening; of a date only its weekday; other names say themselves when they
    are about."""
    if isinstance(asked, week.Window) and asked.day:
        part = week.split_date(asked.name)[1]
        weekday = week.DAYS[asked.day.weekday()]
        return f"{weekday}-{part}" if part else weekday
    if asked.name != "now":
        return asked.name
    return week.slot_at(now)
