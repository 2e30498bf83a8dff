"""Times of the week: when sessions are on, on which dates, what `when` asks, and all of it in words.

The one clever module. Pure: no rows, no request. Times are minutes since Monday 00:00 or naive wall time
of Europe/London, and the comparisons that know a week is a circle live here only. The index
of listings asks `plan`, `vague_days` and `certainty`; the rest asks `meets`, `open_until` and
`next_occurrence`."""

from directory.week.recurrence import (
    RHYTHM,
    Occurrence,
    Pattern,
    certainty,
    falls_on,
    in_season,
    next_occurrence,
    occurrences,
    open_until,
    phase,
    surest,
)
from directory.week.spans import DAY, DAYS, PARTS, SLOTS, WEEK, Span, overlaps, slot, slot_at, span
from directory.week.times import FROM, UNTIL, clock, wall
from directory.week.when import (
    A_MINUTE,
    TOMORROW,
    Ordinary,
    OutOfReach,
    Window,
    answered,
    day_in_progress,
    meets,
    plan,
    read_when,
    split_date,
    vague_days,
)
from directory.week.words import (
    date_and_year,
    date_words,
    dates_in_a_row,
    dates_words,
    day_name,
    day_of_month,
    full_date_words,
    month_and_year,
    next_line,
    open_words,
    part_name,
    pattern_words,
    slot_words,
    slots_words,
    stub,
    stub_time,
    time_range,
    week_words,
    window_words,
)
