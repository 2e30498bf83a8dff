"""The sheet to take home from a ward or a waiting room: what is on for one moment in the next seven days.

Nothing is promised. What a person checked lately comes first; where that is little, or somebody asks for them
(`unconfirmed=1`; `0` for none), a few follow of whom nobody has confirmed anything, to be rung first. A sheet holds for
days, so it names dates, and the day after which to throw it away. The same values make the PDF and the page.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from urllib.parse import urlencode

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory, place, week
from directory.foreign import joined, language_of, quoted
from directory.memory import Entry
from directory.memory.bitmaps import bits, split
from directory.memory.ranking import ranking
from directory.models import Contact, Initiative, Moment, Place, Term, said, shown_contacts
from directory.pages.cards import met, state_words, usually, where
from directory.pages.may_be_on import MayBe, MayBeOn, do_not_set_out, may_be, may_be_on
from directory.pages.reach import for_whom, way_in_first

from . import words
from .listing import contacts, how_to_join, led, way, where_it_is, words_of_example
from .pdf import pdf

DAYS = 7
MOST_ROWS, MOST_PHONES = 60, 6
# A full week has fewer each day, so that it stays one leaf of paper.
MOST_PER_DAY, FEWEST_PER_DAY, MANY = 5, 3, 21
# With fewer checked than this some follow that nobody has confirmed, unasked: so many in all, for one page.
FEW, MOST_UNCONFIRMED = 4, 6
NAME, LINE, SHORT_LINE = 70, 120, 90
LONGEST_NEAR = 60
# Those that nobody has confirmed, as the address asks for them.
WITH, WITHOUT = "1", "0"


@dataclass(frozen=True)
class SheetEntry:
    """One listing, on one day or by phone: its time, then what helps to get there or through. `leads`: where numbers
    and addresses in its lines lead."""

    time: str
    name: str
    language: str
    url: str
    code: str
    lines: list[str]
    leads: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SheetDay:
    name: str
    entries: list[SheetEntry]
    more: str


@dataclass
class SheetPage:
    """Values for the sheet. `near` is where the person goes home to, in words; `asked` what they typed; `ring_first`:
    some of whom nobody has confirmed anything, not even that they may be on; `unconfirmed`: whether these are asked
    for, "1" or "0", or "" where the sheet decides."""

    moment: Moment
    asked: str
    near: str
    problem: str
    throw_away: str
    phones: list[SheetEntry] = field(default_factory=list)
    days: list[SheetDay] = field(default_factory=list)
    may_be: list[SheetEntry] = field(default_factory=list)
    ring_first: list[SheetEntry] = field(default_factory=list)
    if_nobody_answers: str = ""
    unknown: str = ""
    unconfirmed: str = ""

    @property
    def has_unconfirmed(self) -> bool:
        return bool(self.may_be or self.ring_first)

    @property
    def other(self) -> str:
        """The query of the same sheet with those that nobody has confirmed, or without them."""
        asked = {"near": self.asked, "unconfirmed": WITHOUT if self.has_unconfirmed else WITH}
        return f"?{urlencode({name: value for name, value in asked.items() if value})}"

    @property
    def is_empty(self) -> bool:
        return not any(day.entries for day in self.days)

    @property
    def empty_words(self) -> str:
        if self.has_unconfirmed:
            return _("Nothing is checked for these days. What follows is not confirmed.")
        return _("Nothing is checked for these days.")

    @property
    def if_nobody_words(self) -> str:
        number = self.if_nobody_answers
        return _("If nobody answers: %(number)s") % {"number": number} if number else ""

    @property
    def dates(self) -> list[SheetDay]:
        return [day for day in self.days if day.entries]


def sheet(page: SheetPage, now: datetime) -> bytes:
    shown = [*page.phones, *(entry for day in page.days for entry in day.entries), *page.may_be, *page.ring_first]
    return pdf("sheet", sheet_words(page, now), now, {piece: to for one in shown for piece, to in one.leads.items()})


def sheet_words(page: SheetPage, now: datetime) -> dict:
    """What sheet.typ is given."""
    return {
        "title": _("A sheet to take home"),
        "frame": words.frame(now),
        "heading": words.heading(said(page.moment, "name"))[0],
        "near": page.near,
        "problem": page.problem,
        "throw_away": page.throw_away,
        "phones_title": _("By phone or online"),
        "phones": [_entry_words(one) for one in page.phones],
        "days_title": _("The next seven days"),
        "days": [
            {"name": day.name, "entries": [_entry_words(one) for one in day.entries], "more": day.more}
            for day in page.dates
        ],
        "empty": page.empty_words if page.is_empty else "",
        "may_be_title": _("These may be on. Check first"),
        "may_be_words": _("Nobody has confirmed them."),
        "may_be": [_entry_words(one) for one in page.may_be],
        "ring_first_title": _("Ring first"),
        "ring_first_words": _("Nobody has confirmed these."),
        "ring_first": [_entry_words(one) for one in page.ring_first],
        "if_nobody_answers": page.if_nobody_words,
        "unknown": page.unknown,
        "address": words.moment_address(page.moment.slug),
        "qr": words.square_of("moment", page.moment.slug),
        "qr_alt": _("A square code that leads to %(address)s") % {"address": words.moment_address(page.moment.slug)},
        "address_words": _("More, and what has changed since:"),
    }


def sheet_page(moment: Moment, asked: str, now: datetime, holidays, unconfirmed: str = "") -> SheetPage:
    """The sheet of one moment. `asked` is a postcode or the name of an area; empty for anywhere in Lambeth."""
    page = _Reader(moment, asked.strip()[:LONGEST_NEAR], now, holidays, unconfirmed).page()
    return replace(page, unconfirmed=unconfirmed if unconfirmed in (WITH, WITHOUT) else "")


class _Reader:
    """Reads the listings once, nearest first, and says of each what paper needs."""

    def __init__(self, moment: Moment, asked: str, now: datetime, holidays, unconfirmed: str):
        self.moment, self.asked, self.now, self.holidays = moment, asked, now, holidays
        self.unconfirmed = unconfirmed
        self.told: dict[tuple, str] = {}
        self.today = now.date()
        self.index, self.words = memory.current()
        self.fresh = self.index.current & self.index.fresh(self.today)
        self.asked_for = _week_from(now)
        self.answers = memory.on_at(self.index, self.asked_for, self.today, holidays).within(
            self.index.supporting([moment.slug])
        )
        self.spot = place.find(asked) if asked else None
        self.nearest = self.index.nearest(self.spot) if self.spot else []
        self.specific = self.index.any_of("moment", [moment.slug])
        self.maybe = self.answers.maybe or self._maybe_of_any_moment()

    def _maybe_of_any_moment(self) -> int:
        """Where nothing of the moment is on or may be: what the line at the top of its page falls back on too."""
        on = memory.on_at(self.index, self.asked_for, self.today, self.holidays)
        return 0 if self.answers.checked else on.maybe

    def page(self) -> SheetPage:
        rows = [row for row in self._rows() if not state_words(row, self.today) or row.paused_until]
        phones = self._phones([row for row in rows if self._is_on(row)])
        apart = {row.pk for row in phones if not row.places.all()}
        met_at = [row for row in rows if row.pk not in apart]
        page = SheetPage(
            moment=self.moment,
            asked=self.asked,
            near=self._near(),
            problem=self._problem(),
            throw_away=_("Throw this away after %(day)s.") % {"day": words.long_day(self.today + timedelta(DAYS))},
            phones=[self._phone(row) for row in phones],
            days=self._days(met_at),
        )
        if self.unconfirmed != WITHOUT:
            self._add_unconfirmed(page)
        return page

    def _add_unconfirmed(self, page: SheetPage) -> None:
        """What may be on, whom to ask first, and of how many nobody can say."""
        rung = self._to_ring_first(page)
        found = self._may_be_on(without=bits(one.number for one in rung))
        page.may_be = [self._may_be(one) for one in found.found]
        page.ring_first = [self._unconfirmed(one) for one in rung]
        page.if_nobody_answers = found.otherwise.value if (page.may_be or rung) and found.otherwise else ""
        page.unknown = found.unknown.words if found.unknown else ""

    def _may_be_on(self, without: int) -> MayBeOn:
        """`without`: those that stand on the sheet to be rung first."""
        by_phone = self.fresh & self.index.any_of("format", Term.REMOTE)
        return may_be_on(
            self.index,
            replace(self.answers, maybe=self.maybe, unknown=self.answers.unknown & ~by_phone & ~without),
            self.asked_for,
            self.now,
            self.holidays,
            names=self.words.terms,
            urgent=shown_contacts(),
            query="",
            is_more=bool(self.answers.checked | without),
            first=self.specific,
        )

    def _to_ring_first(self, page: SheetPage) -> list[Entry]:
        """Where little is checked: the best of the others that run and can be asked, those of this moment first."""
        checked = {entry.code for entry in (*page.phones, *(entry for day in page.days for entry in day.entries))}
        most = MOST_UNCONFIRMED - min(self.maybe.bit_count(), MOST_UNCONFIRMED)
        if not most or (len(checked) >= FEW and self.unconfirmed != WITH):
            return []
        order, running = ranking(self.index, self.today), memory.at_any_time(self.index, self.today)
        found = self.index.supporting([self.moment.slug]) & (running.maybe | running.unknown) & ~self.maybe
        found &= order.known & self.index.any_of("can_ask", [True])
        return list(self.index.first(split(found, [[self.specific], *order.splits(self.nearest)]), most))

    def _may_be(self, one: MayBe) -> SheetEntry:
        """How one gets in comes first, and no line says where it is."""
        row = self.index.entries[self.index.ids[self.index.codes[one.code]]]
        usual = _dates_of(row, self.asked_for, self.now, self.holidays) or one.usual
        return _to_ask(one, [one.way_in, do_not_set_out(), one.whose, *_ways(one), one.for_whom, *usual, one.remarks])

    def _unconfirmed(self, row: Entry) -> SheetEntry:
        one = may_be(row.handed_out(self.words.terms), None, self.now, self.holidays)
        when = one.usual[:1] or [_("Ask when it is on.")]
        return _to_ask(one, [one.for_whom, one.way_in, one.whose, *_ways(one), *when])

    def _near(self) -> str:
        """Never a whole postcode: the sheet may lie about."""
        if not self.spot:
            return _("Anywhere in Lambeth")
        return _("Nearest to %(place)s first") % {"place": place.district(self.spot.name) or self.spot.name}

    def _problem(self) -> str:
        if not self.asked or self.spot:
            return ""
        return _("We do not know the place “%(text)s”, so this is for all of Lambeth.") % {"text": self.asked}

    def _rows(self) -> list[Initiative]:
        """Those for this very moment first, then those for everybody; the nearest of each first. Beside what is on in
        these days what reaches people by phone at any time."""
        helping = self.fresh & self.index.supporting([self.moment.slug])
        return self._loaded(split(helping, [[self.specific], self.nearest]))

    def _loaded(self, classes: Iterable[int]) -> list[Initiative]:
        return memory.rows(one.pk for one in self.index.first(classes, MOST_ROWS))

    def _is_on(self, row: Initiative) -> bool:
        return row.is_on(self.today)

    def _phones(self, rows: list[Initiative]) -> list[Initiative]:
        """Those of the moment that reach people at home; if there are none, any that do."""
        found = [row for row in rows if any(slug in Term.REMOTE for slug in row.chosen("format"))]
        if not found:
            reaching = self._loaded([self.fresh & self.index.any_of("format", Term.REMOTE)])
            found = [row for row in reaching if self._is_on(row)]
        ringing = sorted(found, key=lambda row: not any(one.is_ringable for one in contacts(row)))
        return ringing[:MOST_PHONES]

    def _phone(self, row: Initiative) -> SheetEntry:
        return self._entry(row, "", partial(self._phone_lines, row))

    def _phone_lines(self, row: Initiative) -> list[str]:
        lines = [way_in_first(row), *_together(how_to_join(row, 2, LINE)), for_whom(row)]
        lines += ["; ".join(week.week_words(row.patterns(), self.today)[:2])]
        if self.moment.slug in Moment.CRISIS and "phone" in row.chosen("format"):
            lines.append(_("Listening, not emergency"))
        return [*lines, words_of_example(row.example)]

    def _days(self, rows: list[Initiative]) -> list[SheetDay]:
        week_of = [self.today + timedelta(n) for n in range(DAYS)]
        found = [[(each, row, at) for row in rows for each, at in self._meetings(row, day)] for day in week_of]
        many = sum(min(len(one), MOST_PER_DAY) for one in found) > MANY
        return [self._day(*one, FEWEST_PER_DAY if many else MOST_PER_DAY) for one in zip(week_of, found, strict=True)]

    def _day(self, day: date, found: list, most: int) -> SheetDay:
        """The first few of the order of rows, then by time."""
        shown = sorted(found[:most], key=lambda one: (one[0].vague, one[0].starts))
        left = len(found) - len(shown)
        more = ngettext("%(count)d more on the website", "%(count)d more on the website", left) % {"count": left}
        entries = [self._meeting(each, row, at) for each, row, at in shown]
        return SheetDay(capfirst(week.date_words(day)), entries, more if left else "")

    def _meetings(self, row: Initiative, day: date) -> list[tuple[week.Occurrence, Place | None]]:
        """What is on that day and is not over yet, with where it is."""
        if row.paused_until and day < row.paused_until:
            return []
        found = []
        for session in row.sessions.all():
            if session.times_shown and session.closes - session.opens < week.WEEK:
                dated = week.occurrences(session.pattern(), day, day, self.holidays)
                found += [(each, session.place) for each in dated if each.vague or each.ends > self.now]
        return found

    def _meeting(self, each: week.Occurrence, row: Initiative, at: Place | None) -> SheetEntry:
        """What was said of the same one on a day before is not said again."""
        said, day = self.told.get((row.pk, at)), week.date_words(each.day)
        self.told.setdefault((row.pk, at), day)
        again = [joined(". ", (_("As on %(day)s") % {"day": said}, quoted(each.words), words_of_example(row.example)))]
        say = (lambda: again) if said and said != day else partial(self._meeting_lines, each, row, at)
        return self._entry(row, week.stub(each, self.now)[1], say)

    def _meeting_lines(self, each: week.Occurrence, row: Initiative, at: Place | None) -> list[str]:
        about = [for_whom(row), quoted(each.words), words_of_example(row.example)]
        how = _together(how_to_join(row, 1, LINE))
        return [way_in_first(row), self._place(row, at), *how, *_together(about)]

    def _place(self, row: Initiative, at: Place | None) -> str:
        at = at or (row.places.all()[0] if len(row.places.all()) == 1 else None)
        if at is None:
            return where(row)
        return joined(", ", (where_it_is(at), self._distance(at)))

    def _distance(self, at: Place) -> str:
        if not self.spot or at.latitude is None:
            return ""
        return place.distance_words(place.miles(self.spot, place.Spot("", at.latitude, at.longitude)))

    def _entry(self, row: Initiative, time: str, say: Callable[[], list[str]]) -> SheetEntry:
        """`say` gives its lines; when it cannot, one says where it stands."""
        lines = words.attempt(row.code, say) or [words.not_shown(), words.address(row.code)]
        kept = [words.short(line, LINE) for line in lines if line]
        name, language, url = words.short(row.name, NAME), language_of(row.language), row.get_absolute_url()
        leads = words.attempt(row.code, lambda: led([way(one) for one in contacts(row)], LINE)) or {}
        return SheetEntry(time, name, language, url, row.code, kept, leads)


def _week_from(now: datetime) -> week.Window:
    """The days of the sheet, of which a session of unknown hours may be on any."""
    today = now.date()
    ends = datetime.combine(today + timedelta(DAYS), datetime.min.time())
    return week.Window(now, ends, "sheet", tuple(today + timedelta(n) for n in range(DAYS)))


def _entry_words(one: SheetEntry) -> dict:
    name, language = words.heading(one.name, one.language)
    more = [] if words.is_shown(one.name, one.lines) else [words.not_shown(), words.address(one.code)]
    return {"time": one.time, "name": name, "language": language, "lines": [*words.readable(one.lines), *more]}


def _together(lines: list[str]) -> list[str]:
    """Short ones in one line, so that more stands on a page."""
    found: list[str] = []
    for line in filter(None, lines):
        both = joined(". ", (*(one.rstrip(".") for one in found[-1:]), line))
        found = [*found[:-1], both] if found and len(both) <= SHORT_LINE else [*found, line]
    return found


def _to_ask(one: MayBe, lines: list[str]) -> SheetEntry:
    page = "" if any(way.sort in Contact.RINGS for way in one.ways) else words.address(one.code)
    kept = [words.short(line, LINE) for line in (*lines, page, words_of_example(one.example)) if line]
    leads = {way.words: way.href for way in one.ways}
    return SheetEntry("", words.short(one.name, NAME), one.language, one.url, one.code, kept, leads)


def _ways(one: MayBe) -> list[str]:
    return [joined(": ", (way.label, way.words)) for way in one.ways]


def _dates_of(row: Entry, asked: week.Window, now: datetime, holidays) -> list[str]:
    """ "Every day until Thursday 3 December, usually 6pm to midnight": on paper no day is called today."""
    days: dict[str, list[date]] = {}
    for each in met(row, asked, now, holidays):
        time = week.stub_time(each)
        days.setdefault(time if each.vague else usually(time), []).append(each.day)
    return [_on_days(found, asked, f"{time[:1].lower()}{time[1:]}") for time, found in days.items()]


def _on_days(days: list[date], asked: week.Window, time: str) -> str:
    days, last = list(dict.fromkeys(days)), (asked.ends - week.A_MINUTE).date()
    if len(days) > (last - asked.starts.date()).days:
        return _("Every day until %(day)s, %(time)s") % {"day": week.date_words(last), "time": time}
    if len(days) > 2 and (days[-1] - days[0]).days == len(days) - 1:
        first, last = week.date_words(days[0]), week.date_words(days[-1])
        return joined(", ", (_("From %(first)s to %(last)s") % {"first": first, "last": last}, time))
    return joined(", ", (*(capfirst(week.date_words(day)) for day in days), time))
