"""What a card says, as plain values made from a row loaded with `for_card`. No query is made here."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from directory import week
from directory.models import Initiative

SOON_DAYS = 60
# A session lasts a week at most, so one that began seven days ago may still be on.
LONGEST = timedelta(days=7)


@dataclass(frozen=True)
class Badge:
    """One short word about how far a listing can be trusted: checked, old, unconfirmed or changing."""

    sort: str
    words: str


@dataclass(frozen=True)
class Card:
    """The facts that decide; an empty one was never stated."""

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

    @property
    def standing(self) -> str:
        """One short line: why not to set out, or else how far the listing can be trusted."""
        return self.state or self.badge.words

    @property
    def place_and_time(self) -> str:
        """One short line: where, and when it is usually on."""
        return ". ".join(part for part in (self.where, "; ".join(self.when[:2])) if part)


@dataclass(frozen=True)
class Slot:
    """One session on one date: the time leads, the card follows."""

    card: Card
    day: str
    time: str
    unsure: bool
    starts: datetime


def card(row: Initiative, now: datetime, holidays) -> Card:
    """The card of one initiative at a wall-clock minute."""
    open_until = row.open_until(now, holidays)
    return Card(
        url=row.get_absolute_url(),
        name=row.name,
        language=row.language,
        by=row.organisation.name if row.organisation else "",
        summary=row.summary,
        who_for=row.who_for,
        when=week.week_words(row.patterns()),
        soon=_soon(row, open_until, now, holidays),
        is_open=open_until is not None,
        where=where(row),
        join=", ".join(term.name for term in row.terms_in("join")),
        cost=row.get_cost_display() if row.cost else "",
        distance=getattr(row, "distance", ""),
        badge=badge(row, now.date()),
        example=row.example,
        state=state_words(row, now.date()),
        formats=[term.name for term in row.terms_in("format")],
        is_phone_line=any(term.slug == "phone" for term in row.terms_in("format")),
    )


def badge(row: Initiative, today: date) -> Badge:
    if row.changing:
        return Badge("changing", _("The group has told us that this is changing. Check first."))
    checked = row.last_checked()
    if checked is None:
        return Badge("unconfirmed", _("Not confirmed"))
    day = formats.date_format(checked, "j F Y")
    if row.is_fresh(today):
        return Badge("checked", _("Checked %(day)s") % {"day": day})
    return Badge("old", _("Last checked %(day)s") % {"day": day})


def where(row: Initiative) -> str:
    """Areas of its places; without a place, how it reaches people."""
    areas = list(dict.fromkeys(place.words for place in row.places.all() if place.words))
    if areas:
        return "; ".join(areas)
    remote = [term.name for term in row.terms_in("format") if term.slug in ("phone", "online", "text")]
    return ", ".join(remote)


def state_words(row: Initiative, today: date) -> str:
    """Why somebody should not set out, or nothing. A pause is over on the day until which it was said to last."""
    if row.state == Initiative.State.PAUSED and row.paused_until:
        if row.paused_until <= today:
            return ""
        return _("Paused until %(day)s") % {"day": formats.date_format(row.paused_until, "j F Y")}
    return "" if row.state == Initiative.State.RUNNING else row.get_state_display()


def slots(rows: list[Initiative], asked: week.Window, now: datetime, holidays) -> list[Slot]:
    """Every session of these rows inside a window, those a person checked lately first, then in order of time.

    Sessions of one listing at the same time on several days are one slot: "Saturday and Sunday, 10am to 4pm".
    """
    found = [
        slot(row, occurrence, now, holidays) for row in rows for occurrence in _distinct(row, asked, now, holidays)
    ]
    found.sort(key=lambda one: (one.card.badge.sort != "checked", one.starts, one.card.name))
    same = {}
    for one in found:
        same.setdefault((one.card.url, one.time, one.unsure), []).append(one)
    return [replace(group[0], day=_and_days([one.day for one in group])) for group in same.values()]


def slot(row: Initiative, occurrence: week.Occurrence, now: datetime, holidays) -> Slot:
    """One occurrence as a card whose time leads; the time of an unconfirmed listing is only usual."""
    day, time = week.stub(occurrence, now)
    unsure = not (occurrence.sure and row.is_fresh(now.date()))
    if unsure and not occurrence.vague:
        time = _("Usually %(time)s") % {"time": time}
    elif occurrence.starts <= now < occurrence.ends and not occurrence.vague:
        day, time = _("Now"), week.open_words(row.open_until(now, holidays) or occurrence.ends, now)
    return Slot(card(row, now, holidays), day, time, unsure, occurrence.starts)


def _and_days(days: list[str]) -> str:
    """ "Saturday", "Today, tomorrow and Sunday", each named once."""
    tomorrow = {capfirst(_("tomorrow")): _("tomorrow")}
    first, *rest = dict.fromkeys(days)
    *most, last = [first, *(tomorrow.get(day, day) for day in rest)]
    return _("%(days)s and %(last)s") % {"days": ", ".join(most), "last": last} if most else last


def _distinct(row: Initiative, asked: week.Window, now: datetime, holidays) -> list[week.Occurrence]:
    """The occurrences of one row inside a window, without those that only carry on what is open now."""
    until = row.open_until(now, holidays) or now
    around = row.sessions_between(asked.starts.date() - LONGEST, asked.ends.date(), holidays)
    return [each for each in around if _inside(each, asked) and not now < each.starts <= until]


def _inside(occurrence: week.Occurrence, asked: week.Window) -> bool:
    if occurrence.vague:
        return occurrence.day in week.vague_days(asked)
    return occurrence.starts < asked.ends and occurrence.ends > asked.starts


def _soon(row: Initiative, open_until: datetime | None, now: datetime, holidays) -> str:
    """ "Open now until 9pm" or "Next: Saturday 8pm"; nothing when nobody has checked the listing lately."""
    if open_until:
        return week.open_words(open_until, now)
    upcoming = row.next_session(now, holidays, SOON_DAYS) if row.is_fresh(now.date()) else None
    return week.next_line(upcoming, now) if upcoming else ""
