"""What a moment page and the page of what is open now must say, worked out the plainest way there is: every row is read
and asked for its own dates. No bitmap, and no line of the pages themselves."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from directory import week
from directory.fold import fold
from directory.models import Initiative
from tests.answers_by_hand import AnswersByHand

CRISIS = ("weekend-crisis", "in-a-and-e")
REMOTE, BY_PHONE = {"phone", "online", "text"}, {"phone", "text"}
SHOWN, NAMED, TOLD, NEXT = 20, 10, 8, 8


def by_name(rows) -> list[Initiative]:
    return sorted(rows, key=lambda row: (fold(row.name), row.name))


def best_first(rows, today: date) -> list[Initiative]:
    """Those of which we have only heard last; then by trust, by how one gets in, by the newest page, by name."""
    ways = {"ring": 0, "turn-up": 0, "write": 1, "look": 2, "": 3}

    def place(row: Initiative) -> tuple:
        heard_of = not row.way_in() or row.has_probably_ended(today)
        is_settled = row.last_checked() is not None and not row.is_unsettled
        on = row.is_on(today)
        return heard_of, not on, not (on and row.is_fresh(today)), not is_settled, ways[row.way_in()]

    return sorted(sorted(by_name(rows), key=lambda row: row.as_of, reverse=True), key=place)


def formats(row: Initiative) -> set[str]:
    return {term.slug for term in row.terms.all() if term.vocabulary == "format"}


def inside(row: Initiative, asked: week.Window, now: datetime, holidays) -> list[week.Occurrence]:
    """Its sessions in the window, without those that carry on one of them that is on now."""
    days = timedelta(8)
    around = row.sessions_between(asked.starts.date() - days, asked.ends.date() + days, holidays)
    met = [
        each
        for each in around
        if (each.day in asked.days if each.vague else each.starts < asked.ends and each.ends > asked.starts)
    ]
    on_now = any(not each.vague and each.starts <= now < each.ends for each in met)
    until = (row.open_until(now, holidays) if on_now else None) or now
    return [each for each in met if not now < each.starts <= until]


@dataclass
class MomentByHand:
    """The names that each part of a moment page shows, in order, and how many there are of all. `rows`: all that are
    listed and not over."""

    rows: list[Initiative]
    slug: str
    when: str
    now: datetime
    holidays: frozenset

    def __post_init__(self):
        self.all = [row for row in self.rows if not row.alarmed]
        self.rows = by_name(row for row in self.rows if (row.any_moment or self._own(row)) and not row.alarmed)
        self.asked = week.read_when(self.when, self.now, self.holidays) if self.when else None
        self.is_window = isinstance(self.asked, week.Window)
        self.is_crisis = self.slug in CRISIS

    def said(self) -> dict:
        answers = self._answers()
        checked = self._checked(answers)
        met = {row.name: self._met(row) if row.name in checked else [] for row in self.rows}
        own, others = self._in_turn(met, own=True), self._in_turn(met, own=False)
        cards = [row.name for row in self.rows if row.name in checked and not met[row.name]]
        stale = [] if self.asked else self._stale()
        everybody = [] if self.asked else self._everybody()
        remote = [row for row in self.rows if self._is_fresh(row) and formats(row) & REMOTE and row.is_on(self.today)]
        printed = {row.name for row in remote} if not checked else set()
        return {
            "count": len(checked),
            "slots": own,
            "everybody_slots": others,
            "cards": [name for name in cards if not self.asked or self._is_own(name)][:SHOWN],
            "everybody_cards": [name for name in cards if self.asked and not self._is_own(name)][:SHOWN],
            **self._may_be(answers, bool(checked)),
            "unknown": len(answers["unknown"] - printed),
            "unconfirmed": (len(stale), stale[: SHOWN if self.is_crisis else NAMED]),
            "everybody": (len(everybody), everybody[:TOLD]),
            "is_empty": not checked,
            "remote": [] if checked else [row.name for row in remote][:SHOWN],
            "next": None if checked else self._next(),
        }

    def _answers(self) -> dict[str, set[str]]:
        if not self.asked:
            return {"checked": set(), "maybe": set(), "unknown": set()}
        return AnswersByHand(self.rows, self.asked, self.now, self.holidays).said()

    def _may_be(self, answers: dict[str, set[str]], is_checked: bool) -> dict:
        """How many may be on, and how many may come within a day: of this moment, or else of the others."""
        at_once = self.when in ("now", "tonight") or (not self.when and self.is_crisis)
        said = {"may_be": len(answers["maybe"]), "follow": 0, "are_elsewhere": False}
        if is_checked or not (self.asked or at_once):
            return said
        of_moment = {row.pk for row in self.rows}
        others = [row for row in self.all if row.pk not in of_moment]
        asked = self.asked or week.read_when("now", self.now, self.holidays)
        times = [("may_be", asked), ("follow", week.Window(self.now, self.now + timedelta(days=1), "next"))]
        for name, time in times[: 1 + at_once]:
            for rows in (self.rows, others):
                if count := len(AnswersByHand(rows, time, self.now, self.holidays).said()["maybe"]):
                    return said | {name: count, "are_elsewhere": rows is others}
        return said

    def _is_own(self, name: str) -> bool:
        return any(self._own(row) for row in self.rows if row.name == name)

    @property
    def today(self) -> date:
        return self.now.date()

    def _own(self, row: Initiative) -> bool:
        return self.slug in {link.moment.slug for link in row.moment_links.all()}

    def _is_fresh(self, row: Initiative) -> bool:
        return row.is_fresh(self.today)

    def _met(self, row: Initiative) -> list[week.Occurrence]:
        if not self.is_window:
            return []
        met = inside(row, self.asked, self.now, self.holidays)
        return [each for each in met if each.sure] if self.asked.sure_only else met

    def _in_turn(self, met: dict, *, own: bool) -> list[str]:
        rows = [row for row in self.rows if met[row.name] and self._own(row) == own]
        rows.sort(key=lambda row: (not self._is_fresh(row), min(each.starts for each in met[row.name])))
        return [row.name for row in rows]

    def _checked(self, answers: dict[str, set[str]]) -> set[str]:
        if self.asked:
            return answers["checked"]
        rows = [row for row in self.rows if self._is_fresh(row) and (row.is_on(self.today) or not self.is_crisis)]
        return {row.name for row in rows if self._own(row)}

    def _stale(self) -> list[str]:
        stale = best_first((row for row in self.rows if not self._is_fresh(row)), self.today)
        own = [row.name for row in stale if self._own(row)]
        return own or [row.name for row in stale if self.is_crisis]

    def _everybody(self) -> list[str]:
        others = best_first((row for row in self.rows if not self._own(row)), self.today)
        if self.is_crisis:
            return [row.name for row in others if self._is_fresh(row) and row.is_on(self.today)]
        return [row.name for row in others]

    def _next(self) -> tuple[str, datetime] | None:
        return next_by_hand([row for row in self.rows if self._is_fresh(row)], self.now, self.holidays)


def next_by_hand(rows: list[Initiative], now: datetime, holidays) -> tuple[str, datetime] | None:
    upcoming = [(row.next_session(now, holidays), row.name) for row in rows]
    known = [(name, each.starts) for each, name in upcoming if each and each.sure and not each.vague]
    return min(known, key=lambda one: one[1], default=None)


def now_by_hand(rows: list[Initiative], now: datetime, holidays) -> dict:
    """The same for what is open now: all lines and rooms, what comes next, and the lines that are closed."""
    rows = by_name(row for row in rows if row.is_fresh(now.date()))
    lines = {row.name: number for row in rows if (number := _number(row, now, holidays))}
    on = [row.name for row in rows if row.name not in lines and row.open_until(now, holidays)]
    going = [row for row in rows if formats(row) & BY_PHONE and row.is_on(now.date())]
    silent = [row.name for row in going if row.name not in {*lines, *on}]
    return {
        "count": len(lines) + len(on),
        "lines": list(lines.items())[:SHOWN],
        "open": sorted(on)[:SHOWN],
        "next": _following(rows, now, holidays),
        "others": silent[:SHOWN],
    }


def _number(row: Initiative, now: datetime, holidays) -> str:
    """The number of a line that somebody answers now, or nothing."""
    if not formats(row) & BY_PHONE or not row.is_on(now.date()):
        return ""
    answers = {one.value: row.answers(one, now, holidays) for one in row.contacts.all() if one.sort in BY_PHONE}
    wanted = ["sure", ""] if row.open_until(now, holidays) else ["sure"]
    numbers = [one for one in row.contacts.all() if answers.get(one.value) in wanted and one.is_ringable]
    numbers.sort(key=lambda one: (wanted.index(answers[one.value]), not one.preferred))
    return numbers[0].value if numbers else ""


def _following(rows: list[Initiative], now: datetime, holidays) -> list[tuple[str, datetime]]:
    asked = week.Window(now, now + timedelta(hours=24), "next")
    found = [
        (row.name, each.starts)
        for row in rows
        for each in inside(row, asked, now, holidays)
        if each.sure and each.starts > now
    ]
    found.sort(key=lambda one: one[1])
    following = next_by_hand(rows, now, holidays)
    # A group that told us the same session twice has it once.
    return list(dict.fromkeys(found))[:NEXT] or ([following] if following else [])
