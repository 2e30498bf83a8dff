"""What is on at a time, in three answers, worked out the plainest way there is: every row is read and asked."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from directory import week
from directory.models import Contact, Initiative

A_DAY = timedelta(days=1)


@dataclass
class AnswersByHand:
    """`rows`: all that are listed. Each answer is a set of names."""

    rows: list[Initiative]
    asked: week.Window | week.Ordinary
    now: datetime
    holidays: frozenset

    def said(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {"checked": set(), "maybe": set(), "unknown": set(), "usual": set()}
        for row in self.rows:
            answer = self._answer(row)
            if answer:
                found[answer].add(row.name)
            if answer == "unknown" and self._best(row, counts_days=True) != "no":
                found["usual"].add(row.name)
        return found

    def said_at_any_time(self) -> dict[str, set[str]]:
        """What the same rows are where no time is asked for: what has no answer then is off."""
        found: dict[str, set[str]] = {"checked": set(), "maybe": set(), "unknown": set(), "off": set()}
        for row in self.rows:
            if row.state not in ("running", "paused") or row.changing or row.alarmed or self._is_paused(row):
                answer = "off"
            elif row.is_fresh(self.today):
                answer = "checked"
            else:
                is_timed = any(not one.vague for one in row.patterns()) or bool(self._answered(row))
                answer = "maybe" if is_timed and self._is_believable(row) else "unknown"
            found[answer].add(row.name)
        return found

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def is_window(self) -> bool:
        return isinstance(self.asked, week.Window)

    @property
    def last_day(self) -> date:
        return (self.asked.ends - timedelta(minutes=1)).date() if self.is_window else self.today

    def _answer(self, row: Initiative) -> str:
        if row.state not in ("running", "paused") or row.changing or row.alarmed or self._is_paused(row):
            return ""
        best = self._best(row, counts_days=True)
        if row.is_fresh(self.today):
            wanted = ("sure",) if self.is_window and self.asked.sure_only else ("sure", "unsure")
            if best in wanted:
                return "checked"
        elif self._best(row, counts_days=False) != "no" and self._is_believable(row):
            return "maybe"
        if best != "no" or self._is_vaguely_then(row):
            return "unknown"
        knows_times = bool(row.patterns()) or bool(self._answered(row))
        return "unknown" if not knows_times and row.type != "past-event" else ""

    def _is_paused(self, row: Initiative) -> bool:
        return row.state == "paused" and not (row.paused_until and row.paused_until <= self.last_day)

    def _best(self, row: Initiative, *, counts_days: bool) -> str:
        patterns = [one for one in row.dated_patterns() if counts_days or not one.vague]
        if row.is_on(self.last_day):
            patterns += self._answered(row)
        return week.surest(week.meets(one, self._generous, self.holidays, row.paused_until) for one in patterns)

    @property
    def _generous(self) -> week.Window | week.Ordinary:
        """The same time, asked so that what is not sure is told too."""
        if self.is_window and self.asked.sure_only:
            return week.Window(self.asked.starts, self.asked.ends, "by hand", self.asked.days, self.asked.day)
        return self.asked

    def _is_vaguely_then(self, row: Initiative) -> bool:
        return any(self._is_then(one, row.paused_until) for one in row.dated_patterns() if one.vague)

    def _is_then(self, pattern: week.Pattern, paused_until: date | None) -> bool:
        """Whether some time between 6am and 6am of one of its days is asked for."""
        if not self.is_window:
            return pattern.is_ordinary(self.today) and week.DAYS[pattern.span.day] == self.asked.name[:3]
        day = self.asked.starts.date() - A_DAY
        while day <= self.asked.ends.date():
            opens = datetime.combine(day, datetime.min.time()) + timedelta(hours=6)
            is_then = opens < self.asked.ends and opens + A_DAY > self.asked.starts
            is_off = paused_until and day < paused_until
            if is_then and not is_off and week.certainty(pattern, day, self.holidays) != "no":
                return True
            day += A_DAY
        return False

    def _answered(self, row: Initiative) -> list[week.Pattern]:
        formats = {term.slug for term in row.terms.all() if term.vocabulary == "format"}
        if not formats & {"phone", "text"}:
            return []
        shown = [one for one in row.contacts.all() if one.is_ringable and not one.personal]
        always = [week.Pattern(week.Span(0, week.WEEK), bank_holidays="runs") for one in shown if one.any_time]
        hours = [span for one in shown if not one.any_time for span in one.hours]
        return always + [week.Pattern(week.Span(*span)) for span in hours]

    def _is_believable(self, row: Initiative) -> bool:
        since = self.today.replace(year=self.today.year - 2)
        sources = list(row.sources.all())
        given = [_first_day(one.as_of) for one in sources if one.times == "given"]
        others = [_first_day(one.as_of) for one in sources if one.times == "other"]
        if not given and not row.as_of_estimated:
            given = [_first_day(row.as_of)]
        checked = row.last_checked()
        is_told = any(day and day >= since for day in [*given, checked])
        against = [
            day for day in others if day and day >= since and not (checked and checked >= max(filter(None, others)))
        ]
        return is_told and not against and self._can_ask(row)

    def _can_ask(self, row: Initiative) -> bool:
        of_owner = row.organisation.contacts.all() if row.organisation else []
        return any(_is_a_way(one) for one in [*row.contacts.all(), *of_owner])


def listed_at(rows: list[Initiative], asked: week.Window | week.Ordinary, now: datetime, holidays) -> set[str]:
    """The names in a list of this time: what is likely; and but for now and tonight what is usual."""
    said = AnswersByHand(rows, asked, now, holidays).said()
    at_once = isinstance(asked, week.Window) and asked.sure_only
    return said["checked"] | said["maybe"] | (set() if at_once else said["usual"])


def _is_a_way(contact: Contact) -> bool:
    return not contact.personal and (contact.is_ringable or contact.sort == "email")


def _first_day(text: str) -> date | None:
    return date.fromisoformat(f"{text}-01-01"[:10]) if text else None
