"""Times of the week: when sessions are on, on which dates, what `when` asks, and all of it in words.

The one clever module. Pure: no rows, no request. Times are minutes since Monday 00:00 or naive wall time
of Europe/London, and the comparisons that know a week is a circle live here only. A database filter uses
`shifts`, `keys`, `plan` and `vague_days`; the rest asks `meets`, `open_until` and `next_occurrence`."""

from directory.week.recurrence import (
    Keys,
    Occurrence,
    Pattern,
    certainty,
    keys,
    next_occurrence,
    occurrences,
    open_until,
    phase,
)
from directory.week.spans import DAY, DAYS, PARTS, WEEK, Span, overlaps, shifts, slot, span
from directory.week.times import clock, wall
from directory.week.when import Ordinary, Window, meets, plan, read_when, vague_days
from directory.week.words import (
    date_and_year,
    date_words,
    day_name,
    full_date_words,
    month_and_year,
    next_line,
    next_words,
    open_words,
    pattern_words,
    stub,
    time_range,
    week_words,
    window_words,
)

__all__ = [
    "DAY",
    "DAYS",
    "PARTS",
    "WEEK",
    "Keys",
    "Occurrence",
    "Ordinary",
    "Pattern",
    "Span",
    "Window",
    "certainty",
    "clock",
    "date_and_year",
    "date_words",
    "day_name",
    "full_date_words",
    "month_and_year",
    "keys",
    "meets",
    "next_line",
    "next_occurrence",
    "next_words",
    "occurrences",
    "open_until",
    "open_words",
    "overlaps",
    "pattern_words",
    "phase",
    "plan",
    "read_when",
    "shifts",
    "slot",
    "span",
    "stub",
    "time_range",
    "vague_days",
    "wall",
    "week_words",
    "window_words",
]
