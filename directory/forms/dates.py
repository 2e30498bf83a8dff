"""The dates of one session of a document: what its rule gives, stretches of the year, dates that are off or extra."""

import datetime as dt
from dataclasses import replace

from crispy_forms.layout import Div
from django import forms
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import week
from directory.content.fields import as_date
from directory.content.sayings import pattern
from directory.form_layout import Fold, LayoutWords, Question
from directory.models import holidays

from . import fields

CANCELLED, RUNS = "cancelled", "runs"
SORTS = [
    (CANCELLED, gettext_lazy("It is off")),
    (RUNS, gettext_lazy("It is on, as an extra")),
]
# Three terms of a school year; and room for as many dates more than there are.
FEWEST_SEASONS, SPARE_DATES = 3, 3


def rule(session: dict, *, exceptions=()) -> week.Pattern:
    """A session of a document as plain values, with these exceptions in place of its own."""
    lines = tuple((as_date(one["date"]), one["sort"], one.get("words", "")) for one in exceptions)
    return replace(pattern(session), exceptions=lines)


def long_day(day: dt.date) -> str:
    return formats.date_format(day, "l j F")


class Dates:
    """Adds to the form of a session the stretches of the year in which it runs, and its single dates.

    The fields come in rows: those that were said before, and empty ones for more.
    """

    def add_dates(self, item: dict | None) -> None:
        item, today = item or {}, timezone.localdate().isoformat()
        seasons = item.get("seasons", [])
        said = [one for one in item.get("exceptions", []) if one["date"] >= today]
        self.past = [one for one in item.get("exceptions", []) if one["date"] < today]
        self.season_rows = [self._season(number, seasons) for number in range(max(FEWEST_SEASONS, len(seasons) + 1))]
        self.date_rows = [self._date(number, said) for number in range(len(said) + SPARE_DATES)]
        for name in (name for row in (*self.season_rows, *self.date_rows) for name in row):
            # The whole fold may be left out, so that it need not be said of each box.
            self.fields[name].may_be_needed = True

    @property
    def plain(self) -> list[str]:
        """Those that stand in no row."""
        in_rows = {name for row in (*self.season_rows, *self.date_rows) for name in row}
        return [name for name in self.fields if name not in in_rows]

    def layout(self):
        """After the other fields the rows, folded away."""
        return (*super().layout(), self._fold())

    def _fold(self) -> Fold:
        seasons = [
            Question(_("Term or season %(number)s") % {"number": number}, Div(*row, css_class="days-apart"))
            for number, row in enumerate(self.season_rows, 1)
        ]
        dates = [
            Question(_("Date %(number)s") % {"number": number}, *row) for number, row in enumerate(self.date_rows, 1)
        ]
        return Fold(
            _("Only in term time, or not on every date"),
            LayoutWords("p", _("Does it run all year, on all its days? Then leave this out."), "note"),
            LayoutWords("h2", _("Only at some times of the year")),
            *seasons,
            LayoutWords("h2", _("Single dates: off, or extra")),
            *dates,
            is_open=self.has_dates,
        )

    @property
    def has_dates(self) -> bool:
        """Whether something stands in one of the rows, or may be wrong there: then they are shown unfolded."""
        days = {name for row in (*self.season_rows, *(row[:1] for row in self.date_rows)) for name in row}
        return any(self.initial.get(name) for name in days) or self.is_bound

    def clean_dates(self, days: list[int], *, is_once: bool) -> None:
        """Reads the rows; `days` are the weekdays of the session."""
        self.said_seasons = [one for row in self.season_rows if (one := self._read_season(row, is_once))]
        self.said_dates = []
        for row in self.date_rows:
            if one := self._read_date(row, days):
                self.said_dates.append(one)

    def with_dates(self, sessions: list[dict]) -> list[dict]:
        """These sessions with what was said; an extra date belongs to one of them only."""
        with_seasons = [one | {"seasons": self.said_seasons, "exceptions": []} for one in sessions]
        for line in [*self.past, *self.said_dates]:
            fitting = [one for one in with_seasons if as_date(line["date"]).weekday() == one["opens"] // week.DAY]
            for one in fitting[:1] if line["sort"] == RUNS else fitting:
                one["exceptions"].append(line)
        return with_seasons

    def check_extra(self, sessions: list[dict]) -> None:
        """An extra date on which it is on anyway would be there twice."""
        for line in self.said_dates:
            day = as_date(line["date"])
            on = {week.certainty(rule(one), day, holidays(day.year)) for one in sessions}
            if line["sort"] == RUNS and "sure" in on:
                self.add_error(self._row_of(line), _("It is on that day anyway. Take this date away."))

    def _season(self, number: int, seasons: list[dict]) -> tuple[str, str]:
        first, last = f"season_{number}_first", f"season_{number}_last"
        self.fields[first] = fields.Day(_("First day"), hint="")
        self.fields[last] = fields.Day(_("Last day"), hint="")
        if number < len(seasons):
            self.initial |= {first: seasons[number]["first"], last: seasons[number]["last"]}
        return first, last

    def _date(self, number: int, said: list[dict]) -> tuple[str, str, str]:
        names = tuple(f"single_{number}_{part}" for part in ("day", "sort", "words"))
        self.fields[names[0]] = fields.Day(_("Date"), hint="")
        self.fields[names[1]] = forms.ChoiceField(label=_("What happens then?"), choices=SORTS, required=False)
        self.fields[names[2]] = fields.Line(_("In a few words, if you like"))
        one = said[number] if number < len(said) else {}
        parts = (one.get("date", ""), one.get("sort", CANCELLED), one.get("words", ""))
        self.initial |= dict(zip(names, parts, strict=True)) if one else {names[1]: CANCELLED}
        return names

    def _read_season(self, row: tuple[str, str], is_once: bool) -> dict | None:
        first, last = (self.cleaned_data.get(name) for name in row)
        if set(row) & set(self.errors) or not (first or last):
            return None
        if is_once:
            return self.add_error(row[0], _("It is on once only. Take these days away."))
        if not (first and last):
            empty = row[0] if last else row[1]
            return self.add_error(empty, _("Enter both the first and the last day."))
        if last < first:
            words = _("Enter a last day after %(day)s.")
            return self.add_error(row[1], words % {"day": formats.date_format(first, "j F Y")})
        return {"first": first.isoformat(), "last": last.isoformat()}

    def _read_date(self, row: tuple[str, str, str], days: list[int]) -> dict | None:
        day, sort, words = (self.cleaned_data.get(name) for name in row)
        if set(row) & set(self.errors):
            return None
        if day is None:
            return self.add_error(row[0], _("Enter the date, or take the words away.")) if words else None
        if problem := self._date_problem(day, days):
            return self.add_error(row[0], problem)
        return {"date": day.isoformat(), "sort": sort or CANCELLED, "words": words}

    def _date_problem(self, day: dt.date, days: list[int]) -> str:
        if day < timezone.localdate():
            return _("That date has passed. Enter one that is still to come, or take it away.")
        if days and day.weekday() not in days:
            words = _("That date is a %(day)s. Enter a date on one of your days.")
            return words % {"day": week.day_name(day.weekday())}
        if day.isoformat() in [one["date"] for one in self.said_dates]:
            return _("You have entered this date twice. Take one of them away.")
        return ""

    def _row_of(self, line: dict) -> str:
        return next(row[0] for row in self.date_rows if str(self.cleaned_data.get(row[0])) == line["date"])
