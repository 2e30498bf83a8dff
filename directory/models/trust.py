"""What follows from the sessions, the state and the last check of a listing, wherever these were read from."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import chain

from directory import week

FRESH_DAYS = 90
# What no page has named for so long, and nobody has ever confirmed, has probably ended.
SILENT_YEARS = 10
# How one gets in: by a number; by turning up, the door and the hour being known; in writing; by a page of theirs.
WAYS_IN = RING, TURN_UP, WRITE, LOOK = ("ring", "turn-up", "write", "look")
# Hours that nobody has confirmed are only believed from a page as young as this.
TOLD_MONTHS = 24
GIVEN, OTHER = "given", "other"
AS_OF = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>0[1-9]|1[0-2]))?")


def fresh_since(today: date) -> date:
    """Whatever was checked on this day or later is fresh, unless something unsettles it."""
    return today - timedelta(days=FRESH_DAYS)


def silent_since(today: date) -> str:
    """The month before which a page has been silent for too long, as `as_of` has it."""
    return f"{today.year - SILENT_YEARS:04}-{today.month:02}"


def is_silent(as_of: str, today: date) -> bool:
    """Of a page of which only the year is known, the whole year must be over."""
    return bool(as_of) and f"{as_of}-12"[: len("2016-12")] < silent_since(today)


def told_since(today: date) -> date:
    """Hours from a page of this day or later may still hold, though nobody has confirmed them."""
    months = today.year * 12 + today.month - 1 - TOLD_MONTHS
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def printed(as_of: str) -> date | None:
    """The first day of the month or year that a page prints: "2026-01", "2026"; None where it prints none."""
    found = AS_OF.fullmatch(as_of)
    return date(int(found["year"]), int(found["month"] or 1), 1) if found else None


def times_told(
    checked: date | None, as_of: str, estimated: bool, sources: Iterable[tuple[str, str]]
) -> tuple[date | None, date | None]:
    """When somebody last told the hours of a listing, and when a page said otherwise; None for never.

    `sources`: what each says of the times, and its date. Where none is known to give the hours, the date of the whole
    listing counts, unless that is an estimate. What a person checked is no older than the pages before it."""
    pages = [(says, printed(dated)) for says, dated in sources]
    given = [day for says, day in pages if says == GIVEN]
    if not given and not estimated:
        given = [printed(as_of)]
    told = max(filter(None, [checked, *given]), default=None)
    otherwise = max((day for says, day in pages if says == OTHER and day), default=None)
    return told, None if otherwise and checked and checked >= otherwise else otherwise


def is_on(state: str, paused_until: date | None, patterns: Sequence[week.Pattern], today: date) -> bool:
    """Neither ended, moved nor paused; and one of its sessions is in season, if it has any."""
    if state != "running" and not (paused_until and paused_until <= today):
        return False
    return not patterns or any(week.in_season(pattern, today) for pattern in patterns)


class Standing:
    """Needs `state`, `paused_until`, `changing`, `alarmed`, `patterns()` and `last_checked()`; for how one gets in also
    `contacts`, `organisation` with its contacts, `chosen()` and `places`. Makes no query."""

    # The states of what somebody could still go to.
    CURRENT = ("running", "paused")

    @property
    def words_language(self) -> str:
        """The language in which a listing says of itself what it is; "" for English. A group that was asked in its own
        language has said nothing but its own words."""
        return self.own_words_language if self.own_words and self.own_words == self.summary else ""

    def open_until(self, now: datetime, holidays) -> datetime | None:
        """The wall time until which it is open; None when it is not, or when nobody has checked it lately."""
        if not self.is_fresh(now.date()):
            return None
        return week.open_until(self.dated_patterns(), now, holidays, self.paused_until)

    def answers(self, contact, now: datetime, holidays) -> str:
        """Whether one of its contacts is answered at this minute, as `answered_at` says: but "" as well, that nobody
        can say, while it is off; and on a bank holiday "sure" only while a session is surely on."""
        known = contact.answered_at(now, holidays)
        if known in ("sure", "unsure") and not self.is_on(now.date()):
            return ""
        return "sure" if known == "unsure" and self.open_until(now, holidays) else known

    def is_on(self, today: date) -> bool:
        return is_on(self.state, self.paused_until, self.patterns(), today)

    def next_session(self, now: datetime, holidays, days: int = 60) -> week.Occurrence | None:
        return week.next_occurrence(self.dated_patterns(), now, holidays, days, self.paused_until)

    def sessions_between(self, first: date, last: date, holidays) -> list[week.Occurrence]:
        """Every occurrence that starts on these days, in order of time."""
        first = max(first, self.paused_until) if self.paused_until else first
        found = (week.occurrences(pattern, first, last, holidays) for pattern in self.dated_patterns())
        return sorted(chain.from_iterable(found), key=lambda each: (each.starts, each.ends))

    def dated_patterns(self) -> list[week.Pattern]:
        """Those that happen on real dates: none of an ended one, none of a pause whose end nobody knows."""
        running = self.state == "running" or self.paused_until
        return self.patterns() if running else []

    def ordinary_patterns(self) -> list[week.Pattern]:
        """Those of its ordinary week: none once it has ended or moved."""
        return self.patterns() if self.state in self.CURRENT else []

    def ways(self) -> list:
        """Its contacts, the best first: telephones, then the preferred one. Where one can ask nobody by its own, be it
        that they are only pages, those of its organisation are among them. Some may be a person's own, which only its
        page and its leaflet show."""
        shown = list(self.contacts.all())
        owner = self.organisation
        if owner and owner.listed and all(one.sort == one.Sort.WEB for one in shown):
            shown += [one for one in owner.contacts.all() if not one.personal]
        return sorted(shown, key=lambda one: (one.sort not in one.RINGS, not one.preferred, one.position))

    def way_in(self) -> str:
        """The best of `WAYS_IN` that it has; "" when nobody has told us how to join."""
        ways = self.ways()
        if any(one.is_ringable for one in ways):
            return RING
        if self.can_turn_up():
            return TURN_UP
        if any(one.sort == one.Sort.EMAIL for one in ways):
            return WRITE
        has_page = bool(self.organisation and self.organisation.listed and self.organisation.website)
        return LOOK if ways or has_page else ""

    def can_turn_up(self) -> bool:
        """One just comes, and knows to which door and at what hour."""
        has_door = any(place.shown == "address" for place in self.places.all())
        return has_door and TURN_UP in self.chosen("join") and any(not one.vague for one in self.patterns())

    def has_probably_ended(self, today: date) -> bool:
        """Nobody has ever found it true, and public pages let us think so, or the newest one is very old."""
        return self.last_checked() is None and (self.probably_ended or is_silent(self.as_of, today))

    @property
    def is_unsettled(self) -> bool:
        """Something that decides is changing, or a report of harm waits unread."""
        return self.changing or self.alarmed

    def is_fresh(self, today: date) -> bool:
        """Checked within 90 days, nothing that decides is changing, and no report of harm waits unread."""
        checked = self.last_checked()
        return checked is not None and checked >= fresh_since(today) and not self.is_unsettled
