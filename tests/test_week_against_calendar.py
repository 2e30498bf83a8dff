"""Random sessions and instants of 2026 and 2027 against an independent calendar (tests/week_calendar.py).

One day in three is a day on which the clocks change, or next to one; holidays, seasons, exceptions and pauses
fall near the instant, so that they matter. What the database will compare is played here with plain values."""

import datetime as dt

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from directory import week
from directory.week import Pattern, Span, Window, slot
from tests import week_calendar

DAY, MINUTE = dt.timedelta(days=1), dt.timedelta(minutes=1)
CLOCKS_CHANGE = [dt.date(2026, 3, 29), dt.date(2026, 10, 25), dt.date(2027, 3, 28), dt.date(2027, 10, 31)]
BANK_HOLIDAYS = frozenset(
    dt.date.fromisoformat(f"{year}-{day}")
    for year, days in (
        (2026, ("01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28")),
        (2027, ("01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28")),
    )
    for day in days
)
REAL_DATES = ["now", "today", "tonight", "tomorrow", "weekend"]
SLOTS = [day + part for day in week.DAYS for part in ("", *("-" + part for part in week.PARTS))]
LENGTHS = st.integers(1, 10080) | st.sampled_from([60, 120, 360, 1440, 2880, 10079, 10080])
TIMES = st.integers(0, 1439) | st.sampled_from([0, 60, 120, 1020, 1200, 1380])
SPANS = st.builds(lambda opens, length: Span(opens, opens + length), st.integers(0, 10079), LENGTHS)

days = st.one_of(
    st.sampled_from([day + n * DAY for day in CLOCKS_CHANGE for n in (-1, 0, 1)]),
    st.sampled_from(sorted(BANK_HOLIDAYS)).flatmap(lambda day: st.integers(-3, 3).map(lambda n: day + n * DAY)),
    st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)),
)
instants = st.builds(
    lambda day, minute: dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC) + minute * MINUTE, days, TIMES
)


@st.composite
def patterns(draw, now):
    """A session of any recurrence that, but for what else is said of it, is on at `now` or within some days."""
    near = st.integers(-12, 12).map(lambda n: now.date() + n * DAY)
    length = draw(LENGTHS)
    ago = st.sampled_from([0, length - 1, length]) | st.integers(0, length) | st.integers(-4000, 12_000)
    start = now - draw(ago) * MINUTE
    date, opens = start.date(), start.weekday() * 1440 + start.hour * 60 + start.minute
    recurrence = draw(
        st.sampled_from([{"every": 1}, {"every": 2, "phase": 0}, {"every": 2, "phase": 1}, {"date": date}])
        | st.sampled_from([1, 2, 3, 4, 5, -1]).map(lambda nth: {"nth": nth})
    )
    vague = draw(st.sampled_from([False, False, False, True]))
    dates_of_it = st.integers(-2, 2).map(lambda n: date + 7 * n * DAY)
    exceptions = st.tuples(near | dates_of_it, st.sampled_from(["runs", "cancelled"]), st.just(""))
    seasons = st.just([]) | st.lists(st.tuples(near, near).map(sorted).map(tuple), max_size=2)
    return Pattern(
        slot(week.DAYS[date.weekday()]) if vague else Span(opens, opens + length),
        vague=vague,
        **{"every": None, **recurrence},
        bank_holidays=draw(st.sampled_from(["runs", "closed", "unknown"])),
        seasons=tuple(draw(seasons)),
        exceptions=tuple(draw(st.lists(exceptions, max_size=3))),
    )


@st.composite
def moments(draw):
    """(wall time, holidays): the real ones and others nearby."""
    now = week.wall(draw(instants))
    nearby = st.frozensets(st.integers(-8, 8), max_size=6) | st.frozensets(st.integers(-1, 1))
    return now, BANK_HOLIDAYS | {now.date() + n * DAY for n in draw(nearby)}


@st.composite
def situations(draw):
    """(sessions, wall time, holidays, paused until)."""
    now, holidays = draw(moments())
    sessions = draw(st.lists(patterns(now), min_size=1, max_size=4))
    paused_until = st.none() | st.integers(-8, 8).map(lambda n: now.date() + n * DAY)
    return sessions, now, holidays, draw(paused_until)


def by_plan(row, asked, holidays, paused_until):
    """As the index asks it, for one session."""
    steps = [(day, 10080, 0) for day in week.vague_days(asked)] if row.vague else week.plan(asked)
    known = {
        week.certainty(row, day, holidays)
        for day, opens_before, closes_after in steps
        if row.span.opens < opens_before and row.span.closes > closes_after
        if paused_until is None or day >= paused_until
    }
    if "sure" in known and not row.vague:
        return "sure"
    return "unsure" if known - {"no"} and asked.name in ("today", "tomorrow", "weekend") else "no"


@given(instants)
def test_wall_time_is_the_calendars_wall_time(instant):
    assert week.wall(instant) == week_calendar.london(instant)


@given(situations())
def test_occurrences_are_those_of_the_calendar(situation):
    [pattern, *_others], now, holidays, _paused_until = situation
    first, last = now.date() - 9 * DAY, now.date() + 30 * DAY

    found = [(each.starts, each.ends, each.sure) for each in week.occurrences(pattern, first, last, holidays)]

    assert found == week_calendar.happenings(pattern, first, last, holidays)


@given(situations())
def test_open_until_is_when_the_calendar_closes(situation):
    sessions, now, holidays, paused_until = situation

    until = week.open_until(sessions, now, holidays, paused_until)

    event(f"open: {until is not None}")
    assert until == week_calendar.closing_time(sessions, now, holidays, paused_until)


@given(situations())
def test_what_is_open_now_is_what_meets_now(situation):
    sessions, now, holidays, paused_until = situation
    asked = week.read_when("now", now, holidays)

    until = week.open_until(sessions, now, holidays, paused_until)

    answers = [week.meets(each, asked, holidays, paused_until) for each in sessions]
    assert (until is not None) == ("sure" in answers)


@given(situations())
def test_the_next_one_is_the_first_of_the_calendar(situation):
    sessions, now, holidays, paused_until = situation
    to_come = [
        (start.date(), each.vague, start)
        for each in sessions
        for start, _end, _sure in week_calendar.happenings(
            each, now.date(), now.date() + 60 * DAY, holidays, paused_until
        )
        if each.vague or start >= now
    ]

    found = week.next_occurrence(sessions, now, holidays, paused_until=paused_until)

    assert (found and (found.day, found.vague, found.starts)) == min(to_come, default=None)


@pytest.mark.parametrize("value", REAL_DATES)
@given(moment=moments())
def test_a_window_holds_the_hours_that_its_name_says(value, moment):
    now, holidays = moment

    asked = week.read_when(value, now, holidays)

    assert (asked.starts, asked.ends, week.vague_days(asked)) == week_calendar.window(value, now, holidays)


@pytest.mark.parametrize("value", REAL_DATES)
@given(situation=situations())
def test_a_session_meets_a_window_when_the_calendar_says_so(value, situation):
    [pattern, *_others], now, holidays, paused_until = situation

    answer = week.meets(pattern, week.read_when(value, now, holidays), holidays, paused_until)

    event(answer)
    assert answer == week_calendar.answer(pattern, value, now, holidays, paused_until)


@pytest.mark.parametrize("value", REAL_DATES)
@given(situation=situations())
def test_the_plan_gives_the_same_answer(value, situation):
    [pattern, *_others], now, holidays, paused_until = situation
    asked = week.read_when(value, now, holidays)

    answer = by_plan(pattern, asked, holidays, paused_until)

    assert answer == week.meets(pattern, asked, holidays, paused_until)


@given(situations(), st.integers(1, 20_000))
def test_the_plan_gives_the_same_answer_for_any_stretch_of_dates(situation, length):
    [pattern, *_others], now, holidays, paused_until = situation
    asked = Window(now, now + length * MINUTE, "today", (now.date(), now.date() + DAY))

    answer = by_plan(pattern, asked, holidays, paused_until)

    event(answer)
    assert answer == week.meets(pattern, asked, holidays, paused_until)


@given(SPANS, st.sampled_from(SLOTS))
def test_a_session_is_in_a_slot_when_they_share_a_minute(session, name):
    asked = week.read_when(name, dt.datetime(2026, 11, 27), ())

    answer = week.meets(Pattern(session), asked, ())

    shared = week_calendar.minutes_of(session) & week_calendar.minutes_named(name)
    assert answer == ("sure" if shared else "no")


@given(SPANS, SPANS)
def test_two_spans_overlap_when_they_share_a_minute(row, asked):
    shared = week_calendar.minutes_of(row) & week_calendar.minutes_of(asked)

    assert week.overlaps(row, asked) == bool(shared)
