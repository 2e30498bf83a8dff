"""When something happens, in people's words: days, from, to, how often. One form can stand for several sessions."""

import datetime as dt
from itertools import product

from django import forms
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import week
from directory.models import MeetingSession

from . import fields
from .base import ItemLayout, PortalForm, item_id
from .dates import Dates

DAYS = [(str(index), WEEKDAYS[index]) for index in range(7)]
WEEKLY, FORTNIGHTLY, MONTHLY, ONCE = "weekly", "fortnightly", "monthly", "once"
OFTEN = [
    (WEEKLY, gettext_lazy("Every week")),
    (FORTNIGHTLY, gettext_lazy("Every second week")),
    (MONTHLY, gettext_lazy("Every month, on certain weeks")),
    (ONCE, gettext_lazy("Once, on a date")),
]
WEEKS = [
    ("1", gettext_lazy("The first of the month")),
    ("2", gettext_lazy("The second")),
    ("3", gettext_lazy("The third")),
    ("4", gettext_lazy("The fourth")),
    ("5", gettext_lazy("The fifth, when there is one")),
    ("-1", gettext_lazy("The last of the month")),
]
BANK_HOLIDAYS = [
    ("runs", gettext_lazy("It runs as usual")),
    ("closed", gettext_lazy("It is closed")),
    ("unknown", gettext_lazy("We do not know yet")),
]


class Times(PortalForm):
    """From, to, and whether it goes on past midnight: what a session and the hours of a telephone share."""

    missing_times = {
        "starts": gettext_lazy("Enter when it starts, for example 6pm. Or say that you are not sure."),
        "ends": gettext_lazy("Enter when it ends, for example 8pm. Or say that you are not sure."),
    }

    def clean_times(self, day: int) -> week.Span | None:
        """The span on a day; None when something is missing or wrong, and then it has been said."""
        said = self.cleaned_data
        starts, ends, next_day = said.get("starts"), said.get("ends"), said.get("next_day")
        if starts is None or ends is None:
            return self._ask_for_times()
        if next_day and ends > starts:
            words = _("That would be more than a day. Take the tick for “the next day” away.")
            return self.add_error("ends", words)
        try:
            return week.span(day, starts, ends, next_day)
        except ValueError as problem:
            return self.add_error("ends", str(problem))

    def _ask_for_times(self) -> None:
        for name, words in self.missing_times.items():
            if self.cleaned_data.get(name) is None and name not in self.errors:
                self.add_error(name, words)


class SessionForm(Dates, ItemLayout, Times):
    """One line of "when": the same times on one or several days."""

    may_be_needed = ("days", "starts", "ends", "next_on", "weeks", "date")

    days = fields.Choices(gettext_lazy("On which days?"), DAYS)
    starts = fields.Time(gettext_lazy("From"))
    ends = fields.Time(gettext_lazy("To"))
    next_day = fields.Tick(gettext_lazy("It ends the next day"), hint=gettext_lazy("For example 8pm to 2am."))
    vague = fields.Tick(gettext_lazy("We are not sure of the time"))
    often = fields.One(gettext_lazy("How often?"), OFTEN, needed=gettext_lazy("Choose how often."))
    next_on = fields.Day(gettext_lazy("When is the next one?"))
    weeks = fields.Choices(gettext_lazy("Which weeks of the month?"), WEEKS)
    date = fields.Day(gettext_lazy("On which date?"))
    bank_holidays = fields.One(gettext_lazy("What happens on bank holidays?"), BANK_HOLIDAYS, required=False)
    place = forms.ChoiceField(label=gettext_lazy("Where?"), required=False)
    words = fields.Line(
        gettext_lazy("Anything else about this time?"),
        longest=300,
        hint=gettext_lazy("For example: newcomers come half an hour early."),
    )
    hide_times = fields.Tick(
        gettext_lazy("Do not show this time. People ask us when"),
        hint=gettext_lazy("For groups that have reason to be careful."),
    )

    def __init__(self, *args, item: dict | None = None, places=(), **options):
        self.item = item
        super().__init__(*args, **options)
        self.initial = _begin(item) if item else {"often": WEEKLY, "bank_holidays": "unknown"}
        self.fields["place"].choices = [("", _("Not said, or in another way")), *places]
        if not places:
            del self.fields["place"]
        self.add_dates(item)

    def clean(self):
        self._read_recurrence()
        days = self._days()
        if self.cleaned_data.get("vague"):
            self.spans = [week.slot(week.DAYS[day]) for day in days]
        else:
            first = self.clean_times(days[0] if days else 0)
            opens = [first.opens % week.DAY + day * week.DAY for day in days] if first else []
            self.spans = first and [week.Span(minute, minute + first.length) for minute in opens]
        self.clean_dates(days, is_once=self.cleaned_data.get("often") == ONCE)
        if not self.errors:
            self.check_extra(self._sessions())

    def items(self, subject, key: str) -> list[dict]:
        """The sessions that this form stands for; the first keeps the id of the one that was changed."""
        found = self.with_dates(self._sessions())
        ids = [self.item["id"]] if self.item else []
        ids += [item_id(subject, key, number) for number in range(len(found))]
        return [{"id": pk} | one for pk, one in zip(ids, found, strict=False)]

    def _sessions(self) -> list[dict]:
        """Without ids and single dates."""
        said = self.cleaned_data
        shared = {
            "place": said.get("place") or None,
            "vague": said["vague"],
            "bank_holidays": said["bank_holidays"] or MeetingSession.BankHolidays.UNKNOWN,
            "words": said["words"],
            "times_shown": not said["hide_times"],
        }
        whole = shared | {"seasons": self.said_seasons}
        return [
            whole | {"opens": span.opens, "closes": span.closes} | rule
            for span, rule in product(self.spans, self._rules())
        ]

    def _days(self) -> list[int]:
        date = self.cleaned_data.get("date") if self.cleaned_data.get("often") == ONCE else None
        days = [date.weekday()] if date else [int(day) for day in self.cleaned_data.get("days", [])]
        if not days and self.cleaned_data.get("often") != ONCE and "days" not in self.errors:
            self.add_error("days", _("Choose at least one day."))
        return days

    def _read_recurrence(self) -> None:
        said, often = self.cleaned_data, self.cleaned_data.get("often")
        if often == MONTHLY and not said.get("weeks"):
            self.add_error("weeks", _("Choose which weeks of the month."))
        if often == FORTNIGHTLY and "next_on" not in self.errors:
            self._check_next(said.get("next_on"))
        if often == ONCE and "date" not in self.errors:
            self._check_date(said.get("date"))

    def _check_next(self, day: dt.date | None) -> None:
        chosen = [int(one) for one in self.cleaned_data.get("days", [])]
        if day is None:
            self.add_error("next_on", _("Enter the date of the next one, so that we know which weeks."))
        elif chosen and day.weekday() not in chosen:
            words = _("That date is a %(day)s. Enter a date on one of your days.")
            self.add_error("next_on", words % {"day": week.day_name(day.weekday())})

    def _check_date(self, day: dt.date | None) -> None:
        if day is None:
            self.add_error("date", _("Enter the date."))
        elif day < timezone.localdate() and not (self.item and self.item.get("date") == day.isoformat()):
            self.add_error("date", _("That date has passed. Enter one that is still to come."))

    def _rules(self) -> list[dict]:
        """Exactly one of every, nth and date in each."""
        said, none = self.cleaned_data, {"every": None, "phase": None, "nth": None, "date": None}
        if said["often"] == WEEKLY:
            return [none | {"every": 1}]
        if said["often"] == FORTNIGHTLY:
            return [none | {"every": 2, "phase": week.phase(said["next_on"])}]
        if said["often"] == ONCE:
            return [none | {"date": said["date"].isoformat()}]
        return [none | {"nth": int(one)} for one in said["weeks"]]


def _begin(item: dict) -> dict:
    """The fields of a session that is there already."""
    vague = item.get("vague", False)
    begin = {
        "days": [str(item["opens"] // week.DAY)],
        "vague": vague,
        "bank_holidays": item.get("bank_holidays", "unknown"),
        "place": item.get("place") or "",
        "words": item.get("words", ""),
        "hide_times": not item.get("times_shown", True),
    }
    if not vague:
        day, minute = divmod(item["closes"], week.DAY)
        is_next_day = minute != 0 and day > item["opens"] // week.DAY
        begin |= {"starts": item["opens"], "ends": item["closes"], "next_day": is_next_day}
    return begin | _begin_recurrence(item)


def _begin_recurrence(item: dict) -> dict:
    if item.get("date"):
        return {"often": ONCE, "date": item["date"]}
    if item.get("nth"):
        return {"often": MONTHLY, "weeks": [str(item["nth"])]}
    if item.get("every") == 2:
        return {"often": FORTNIGHTLY, "next_on": next_date(item["opens"] // week.DAY, item["phase"])}
    return {"often": WEEKLY}


def next_date(day: int, phase: int) -> dt.date:
    """The next date, today included, that lies on a weekday in the fortnight of this phase."""
    today = timezone.localdate()
    ahead = (today + dt.timedelta(days) for days in range(14))
    return next(one for one in ahead if one.weekday() == day and week.phase(one) == phase)
