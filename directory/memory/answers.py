"""What is on at a time, in three answers that every page gives alike: checked, may be on, and nobody can say.

*Checked*: a person found it true within 90 days, and it is on then. *Maybe*: nobody has confirmed it lately, but its
hours come from a page of the last 24 months, no page of those months gives others, and somebody can be asked first.
*Unknown*: it is listed and running, and nobody can say. What is known to be off, what is changing, and what an unread
report calls harmful is in none of them.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import NamedTuple

from directory import week
from directory.models import Initiative
from directory.models.trust import told_since

from .index import ANSWERS, MEETS, Index, Start, kept, times_of

MOST_ANSWERS = 64
A_MINUTE = week.A_MINUTE
Times = week.Window | week.Ordinary


@dataclass(frozen=True)
class Answers:
    """Three bitmaps that share no listing, in this order. `usual`: those of the unknown that are there at that time by
    the hours, or the day, that an old page gives."""

    checked: int = 0
    maybe: int = 0
    unknown: int = 0
    usual: int = 0

    def listed(self, asked: Times) -> int:
        """What a list of this time has. At once, when somebody may set out, nothing that is only usual."""
        at_once = isinstance(asked, week.Window) and asked.sure_only
        return self.checked | self.maybe | (0 if at_once else self.usual)

    def within(self, found: int) -> "Answers":
        return Answers(self.checked & found, self.maybe & found, self.unknown & found, self.usual & found)


class _Held(NamedTuple):
    """What happens at a time: surely, at known hours, at all, and on a day of which the hours are not known."""

    certain: int
    timed: int
    possible: int
    vague: int

    def __or__(self, other: "_Held") -> "_Held":
        return _Held(*(mine | its for mine, its in zip(self, other, strict=True)))


def on_at(index: Index, asked: Times, today: date, holidays) -> Answers:
    """The answers of all that is listed about one time, asked today."""
    return kept(index.answers, MOST_ANSWERS, _answers, index, asked, today, holidays)


def on_at_any(index: Index, times: Iterable[Times], today: date, holidays) -> Answers:
    """The same about several times: the best answer that each listing has at one of them."""
    each = [on_at(index, asked, today, holidays) for asked in times]
    checked, maybe, unknown, usual = (
        reduce(or_, (getattr(one, name) for one in each), 0) for name in ("checked", "maybe", "unknown", "usual")
    )
    return Answers(checked, maybe & ~checked, unknown & ~checked & ~maybe, usual & ~checked & ~maybe)


def at_any_time(index: Index, today: date) -> Answers:
    """The same of what runs where no time is asked for: checked, maybe at its hours, and the rest."""
    running = _open(index, today)
    checked = running & index.fresh(today)
    maybe = running & ~checked & index.any_of("timed", [True]) & believable(index, today)
    return Answers(checked, maybe, running & ~checked & ~maybe)


def believable(index: Index, today: date) -> int:
    """Those whose hours may still hold, of which somebody can ask first, and none that has probably ended."""
    since = told_since(today)
    told, otherwise = (
        index.any_of(name, (day for day in index.marks.get(name, {}) if day >= since))
        for name in ("told", "told_otherwise")
    )
    return told & ~otherwise & index.any_of("can_ask", [True]) & ~index.probably_ended


def _answers(index: Index, asked: Times, today: date, holidays) -> Answers:
    if isinstance(asked, week.Ordinary):
        return _sorted(index, _in_week(index, asked), today, last_day=today, at_once=False)
    last_day = (asked.ends - A_MINUTE).date()
    return _sorted(index, _at_window(index, asked, holidays), today, last_day=last_day, at_once=asked.sure_only)


def _sorted(index: Index, then: _Held, today: date, *, last_day: date, at_once: bool) -> Answers:
    """`at_once`: somebody may set out, so what is only likely is not said to be on."""
    running, fresh = _open(index, last_day), index.fresh(today)
    checked = running & fresh & (then.certain if at_once else then.possible)
    maybe = running & ~fresh & then.timed & believable(index, today)
    untold = ~index.any_of("times_known", [True]) & ~index.any_of("type", [Initiative.Type.PAST_EVENT])
    unknown = running & (untold | then.possible | then.vague) & ~checked & ~maybe
    return Answers(checked, maybe, unknown, unknown & then.possible)


def _open(index: Index, day: date) -> int:
    """What runs on a day, and is neither changing nor called harmful by an unread report."""
    return index.current & ~index.any_of("unsettled", [True]) & ~index.paused(day)


def _at_window(index: Index, asked: week.Window, holidays) -> _Held:
    meets = _held(index, asked, holidays, MEETS)
    answered = _held(index, asked, holidays, ANSWERS)
    going = index.going((asked.ends - A_MINUTE).date())
    return meets | _Held(*(one & going for one in answered))


def _held(index: Index, asked: week.Window, holidays, what: str) -> _Held:
    certain = timed = by_day = vague = 0
    for day, before, after in week.plan(asked):
        for one in index.starting(day, holidays, what):
            if not (one.span.opens < before and one.span.closes > after):
                continue
            if one.is_vague:
                vague |= one.listings
            else:
                timed |= one.listings
                certain |= one.listings if one.is_sure else 0
    for day in week.vague_days(asked):
        by_day |= _listings(one for one in index.starting(day, holidays, what) if one.is_vague)
    return _Held(certain, timed, timed | by_day, vague | by_day)


def _listings(starts: Iterable[Start]) -> int:
    return reduce(or_, (one.listings for one in starts), 0)


def _in_week(index: Index, asked: week.Ordinary) -> _Held:
    timed, vague = kept(index.weeks, MOST_ANSWERS, _week, index, asked.today).get(asked.name, (0, 0))
    return _Held(timed, timed, timed | (vague if asked.whole_day else 0), vague)


def _week(index: Index, today: date) -> dict[str, tuple[int, int]]:
    """For each weekday and part of one: those that are there in the ordinary week, and those of which only the day is
    known."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for what, within in ((MEETS, index.all_listed), (ANSWERS, index.going(today))):
        for pattern, own in index.ordinary_patterns(today, what):
            for name in times_of(pattern.span, False):
                found[name][pattern.vague] |= own & within
    return {name: (timed, vague) for name, (timed, vague) in found.items()}
