"""What a card says, as plain values made from a row loaded with `for_card`. No query is made here."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from directory import week
from directory.fold import fold
from directory.foreign import joined, language_of, quoted
from directory.matching import Between
from directory.memory import Entry
from directory.models import Initiative

from .reach import Way, for_whom, joining_words, no_way_words, way_in_first, ways_to_reach
from .values import PlainValues

SOON_DAYS = 60
# A session lasts a week at most, so one that began seven days ago may still be on.
LONGEST = timedelta(days=7)
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Badge(PlainValues):
    """One short word about how far a listing can be trusted: checked, old, unconfirmed or changing. `short`: the same
    in a list, where a day of the last 90 needs no year."""

    sort: str
    words: str
    short: str = ""


@dataclass(frozen=True)
class Card(PlainValues):
    """The facts that decide; an empty one was never stated. `no_way`: what stands where `ways` would.
    `where_and_whose`, `join_and_cost`: the same facts, two on a line; `usual`: `when` without what `soon` says.

    `inside`: what stands between whoever reads it and this one. No page for visitors knows of any."""

    url: str
    name: str
    language: str
    by: str
    summary: str
    who_for: str
    when: list[str]
    soon: str
    is_open: bool
    where: str
    join: str
    cost: str
    distance: str
    badge: Badge
    example: bool
    state: str
    formats: list[str] = field(default_factory=list)
    is_phone_line: bool = False
    code: str = ""
    for_whom: str = ""
    where_and_whose: str = ""
    join_and_cost: str = ""
    usual: list[str] = field(default_factory=list)
    ways: tuple[Way, ...] = ()
    no_way: str = ""
    is_for_everybody: bool = False
    inside: Between | None = None

    @property
    def standing(self) -> str:
        """One short line: why not to set out, or else how far the listing can be trusted."""
        return self.state or self.badge.words

    @property
    def place_and_time(self) -> str:
        """One short line: where, and when it is usually on."""
        return joined(". ", (self.where, "; ".join(self.when[:2])))


@dataclass(frozen=True)
class Slot:
    """One session on one date: the time leads, the card follows."""

    card: Card
    day: str
    time: str
    unsure: bool
    starts: datetime


class Present(NamedTuple):
    """What is true of a listing at this minute: when it is next on, why not to set out, and how to get in touch."""

    soon: str
    is_open: bool
    state: str
    ways: tuple[Way, ...]
    no_way: str


def present(row: Initiative | Entry, now: datetime, holidays) -> Present:
    """Worked out once a minute for an entry of the index, which never changes."""

    def at_minute(row: Initiative | Entry) -> Present:
        open_until = row.open_until(now, holidays)
        way_in, ways = way_in_first(row), ways_to_reach(row, now, holidays)
        soon, is_open = _soon(row, open_until, now, holidays), open_until is not None and not way_in
        # Hours say nothing of the way in: whoever reads them reads it first.
        if open_until or (row.patterns() and not soon):
            own = "" if row.chosen("join") else joining_words(row)
            soon = way_in or joined(". ", (own, soon))
        return Present(soon, is_open, state_words(row, now.date()), ways, no_way_words(row, ways))

    return row.at_minute((now, holidays, get_language()), at_minute) if isinstance(row, Entry) else at_minute(row)


def card(
    row: Initiative | Entry,
    now: datetime,
    holidays,
    asked: Iterable[week.Window | week.Ordinary] = (),
    moments: Iterable[str] = (),
) -> Card:
    """The card of one initiative at a wall-clock minute; `asked`: the times for which somebody looks, and `moments`
    those for which: what helps at any moment says so then."""
    then = next((words for one in asked if (words := _on_the_date(row, one, now, holidays))), "")
    all_day = _of_the_day(row, week.day_in_progress(now))
    at_once = present(row, now, holidays)._asdict() | ({"soon": then} if then else {})
    return Card(
        **(all_day | _but_once(all_day, at_once["soon"])),
        **at_once,
        distance=getattr(row, "distance", ""),
        badge=badge(row, now.date()),
        is_for_everybody=bool(moments) and not set(moments) & set(row.moments),
    )


def _but_once(all_day: dict, soon: str) -> dict:
    """What stands beside `soon`, which may have said it: "Second Thursday of the month" beside "Next: Thursday 10
    December, 7pm to 9pm", and the cost alone beside how to get in."""
    when, join, cost = all_day["when"], all_day["join"], all_day["cost"]
    days, _comma, hours = when[0].rpartition(", ") if len(when) == 1 else ("", "", "")
    usual = [days] if days and soon.endswith(f" {hours}") else when[:3]
    if join and soon.startswith(join):
        return {"usual": [*usual, cost] if cost else usual, "join_and_cost": ""}
    return {"usual": usual}


def _of_the_day(row: Initiative | Entry, today: date) -> dict:
    """What a card says all day: put into words once a day for an entry of the index, which never changes."""
    return row.remembered(get_language(), today, _say) if isinstance(row, Entry) else _say(row, today)


def _say(row: Initiative | Entry, today: date) -> dict:
    ways = row.chosen("format")
    by = quoted(row.organisation.name) if row.organisation else ""
    place, join = where(row), joining_words(row)
    cost = row.get_cost_display() if row.cost else ""
    return {
        "url": row.get_absolute_url(),
        "name": row.name,
        "language": language_of(row.language),
        "by": by,
        "summary": quoted(row.summary, row.words_language),
        "who_for": quoted(row.who_for, row.words_language),
        "for_whom": for_whom(row),
        "when": week.week_words(row.patterns(), today),
        "where": place,
        "where_and_whose": joined(". ", (place, by if by != row.name else "")),
        "join": join,
        "join_and_cost": joined(". ", (join, cost)),
        "cost": cost,
        "example": row.example,
        "formats": list(ways.values()),
        "is_phone_line": "phone" in ways,
        "code": row.code,
    }


def badge(row: Initiative | Entry, today: date) -> Badge:
    if row.alarmed:
        return Badge("changing", _("Somebody has reported a problem. Check first."))
    if row.changing:
        return Badge("changing", _("The group has told us that this is changing. Check first."))
    checked = row.last_checked()
    if checked is None:
        return Badge("unconfirmed", _("Not confirmed"))
    day = day_said(checked, get_language())
    if row.is_fresh(today):
        words = _("Checked %(day)s")
        return Badge("checked", words % {"day": day}, words % {"day": _day_of_month(checked, get_language())})
    return Badge("old", _("Last checked %(day)s") % {"day": day})


@lru_cache(maxsize=1024)
def day_said(day: date, language: str) -> str:
    """ "22 November 2026", in this language, which is that of the page."""
    return week.date_and_year(day)


@lru_cache(maxsize=1024)
def _day_of_month(day: date, _language: str) -> str:
    return week.day_of_month(day)


def where(row: Initiative) -> str:
    """Areas of its places; without a place, how it reaches people."""
    areas = list(dict.fromkeys(place.words for place in row.places.all() if place.words))
    if areas:
        return joined("; ", areas)
    return ", ".join(name for slug, name in row.chosen("format").items() if slug in ("phone", "online", "text"))


def state_words(row: Initiative, today: date) -> str:
    """Why somebody should not set out, or nothing. A pause is over on the day until which it was said to last."""
    if row.state == Initiative.State.PAUSED and row.paused_until:
        if row.paused_until <= today:
            return ""
        return _("Paused until %(day)s") % {"day": week.date_and_year(row.paused_until)}
    return "" if row.state == Initiative.State.RUNNING else row.get_state_display()


@dataclass(frozen=True)
class Listed(PlainValues):
    """The cards of one page of a list. `heard_of`: those with no way in, or that have probably ended. `once`: what is
    said of all in place of a badge on each."""

    cards: list[Card]
    heard_of: list[Card]
    once: str


def listed(cards: list[Card], heard_from: int) -> Listed:
    """`heard_from`: where those begin of which we have only heard."""
    return Listed(cards[:heard_from], cards[heard_from:], said_once(cards))


def said_once(cards: Iterable[Card]) -> str:
    """One sentence in place of every badge, where nobody has confirmed anything that stands on a page."""
    if {one.badge.sort for one in cards} != {"unconfirmed"}:
        return ""
    return _("Nobody has confirmed any of these. Check before you go.")


def slots(rows: list[Initiative], asked: week.Window, now: datetime, holidays) -> list[Slot]:
    """Every session of these rows inside a window, those a person checked lately first, then in order of time,
    by name where they begin together.

    Sessions of one listing at the same time on several days are one slot: "Saturday and Sunday, 10am to 4pm".
    """
    found = [slot(row, occurrence, now, holidays) for row in rows for occurrence in met(row, asked, now, holidays)]
    found.sort(key=lambda one: (one.card.badge.sort != "checked", one.starts, fold(one.card.name)))
    same = {}
    for one in found:
        same.setdefault((one.card.url, one.time, one.unsure), []).append(one)
    return [replace(group[0], day=_and_days([one.day for one in group])) for group in same.values()]


def slot(row: Initiative, occurrence: week.Occurrence, now: datetime, holidays) -> Slot:
    """One occurrence as a card whose time leads; the time of an unconfirmed listing is only usual."""
    day, time = week.stub(occurrence, now)
    unsure = not (occurrence.sure and row.is_fresh(now.date()))
    if unsure and not occurrence.vague:
        time = usually(time)
    elif occurrence.starts <= now < occurrence.ends and not occurrence.vague:
        if way_in := way_in_first(row):
            day, time = way_in, f"{day}, {time[:1].lower()}{time[1:]}"
        else:
            day, time = _("Now"), week.open_words(row.open_until(now, holidays) or occurrence.ends, now)
    return Slot(card(row, now, holidays), day, time, unsure, occurrence.starts)


def usually(time: str) -> str:
    """A time that nobody has confirmed lately: "Usually 6pm to 9pm"."""
    return _usually(time, get_language())


@lru_cache(maxsize=4096)
def _usually(time: str, _language: str) -> str:
    return _("Usually %(time)s") % {"time": time[:1].lower() + time[1:]}


def _and_days(days: list[str]) -> str:
    """ "Saturday", "Today, tomorrow and Sunday", each named once."""
    first, *rest = dict.fromkeys(days)
    if not rest:
        return first
    tomorrow = {capfirst(_("tomorrow")): _("tomorrow")}
    *most, last = [first, *(tomorrow.get(day, day) for day in rest)]
    return _("%(days)s and %(last)s") % {"days": ", ".join(most), "last": last}


def met(row: Initiative, asked: week.Window, now: datetime, holidays) -> list[week.Occurrence]:
    """The occurrences of one row inside a window, without those that only carry on one of them that is on now."""
    around = row.sessions_between(asked.starts.date() - LONGEST, asked.ends.date(), holidays)
    found = [each for each in around if _inside(each, asked)]
    if not any(each.starts <= now < each.ends and not each.vague for each in found):
        return found
    until = row.open_until(now, holidays) or now
    return [each for each in found if not now < each.starts <= until]


def _inside(occurrence: week.Occurrence, asked: week.Window) -> bool:
    if occurrence.vague:
        return occurrence.day in week.vague_days(asked)
    return occurrence.starts < asked.ends and occurrence.ends > asked.starts


def _on_the_date(row: Initiative | Entry, asked: week.Window | week.Ordinary, now: datetime, holidays) -> str:
    """When it is on on the later date for which somebody looks: "Friday 25 December: 5pm to 10pm, check first"."""
    if isinstance(asked, week.Ordinary) or not asked.day or asked.day == now.date():
        return ""
    first = next(iter(met(row, asked, now, holidays)), None)
    if first is None:
        return ""
    midnight = datetime.combine(asked.day, time.min)
    # What begins in the night after the date is said whole.
    if first.ends - first.starts > A_DAY and first.starts < midnight + A_DAY:
        first = replace(
            first, starts=max(first.starts, midnight), ends=min(first.ends, midnight + A_DAY), day=asked.day
        )
    day, hours = week.stub(first, now)
    if not first.vague and not row.is_fresh(now.date()):
        hours = usually(hours)
    return _("%(day)s: %(time)s") % {"day": day, "time": hours[:1].lower() + hours[1:]}


def _soon(row: Initiative, open_until: datetime | None, now: datetime, holidays) -> str:
    """ "Open now until 9pm" or "Next: Saturday 8pm"; nothing when nobody has checked the listing lately."""
    if open_until:
        return week.open_words(open_until, now)
    upcoming = row.next_session(now, holidays, SOON_DAYS) if row.is_fresh(now.date()) else None
    return week.next_line(upcoming, now) if upcoming else ""
