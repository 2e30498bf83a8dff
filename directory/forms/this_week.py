"""Something is different this week: dates that are off, a pause, a word about the times. One short form."""

import datetime as dt

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import week
from directory.content.fields import as_text
from directory.models import holidays

from . import fields
from .base import PortalForm
from .dates import CANCELLED, long_day, rule
from .send import RightToday

AHEAD, MOST = 60, 14


class ThisWeekForm(PortalForm):
    """Begins from what is said now, so that a tick taken away puts a date back."""

    off = fields.Choices(gettext_lazy("On which of these dates is it off?"), ())
    why = fields.Line(
        gettext_lazy("What would you like people to read about it?"),
        hint=gettext_lazy("For example: the room is being painted."),
    )
    has_pause = fields.Tick(gettext_lazy("It has a longer pause"))
    paused_until = fields.Day(
        gettext_lazy("When does it start again?"), hint=gettext_lazy("Leave this empty if you do not know yet.")
    )
    times_note = fields.Text(
        gettext_lazy("A word about the times"),
        hint=gettext_lazy("It stays on the page until you change it."),
        rows=3,
    )
    is_right = RightToday(
        gettext_lazy("With this, everything on our page is right today"),
        hint=gettext_lazy("Look at the whole page first. If you tick this, people read that it was checked today."),
    )

    may_be_needed = ("paused_until",)

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.dates = coming_dates(self.document.get("sessions", []), timezone.localdate())
        self.fields["off"].choices = list(self.dates.items())
        self.initial["off"] = sorted(self.dates.keys() & cancelled(self.document.get("sessions", [])))
        self.initial["has_pause"] = self.document.get("state") == "paused"
        if not self.dates:
            del self.fields["off"], self.fields["why"]

    @classmethod
    def parts(cls):
        return ("sessions", "state", "paused_until", "times_note")

    def clean(self):
        until = self.cleaned_data.get("paused_until")
        if until and not self.cleaned_data.get("has_pause"):
            self.add_error("paused_until", _("Tick that it has a pause, or take this day away."))
        elif until and until <= timezone.localdate() and until.isoformat() != self.document.get("paused_until"):
            self.add_error("paused_until", _("Enter a day that is still to come."))

    def content(self) -> dict:
        said = self.cleaned_data
        return {
            "sessions": [self._session(one) for one in self.document.get("sessions", [])],
            "state": "paused" if said["has_pause"] else "running",
            "paused_until": as_text(said["paused_until"]) if said["has_pause"] else None,
            "times_note": said["times_note"],
        }

    def _session(self, session: dict) -> dict:
        """With the dates that are ticked; of a date that was off already, its words stay."""
        off = set(self.cleaned_data.get("off", []))
        shown = {one.partition("|")[2] for one in self.dates if one.startswith(session["id"])}
        kept = [one for one in session["exceptions"] if one["sort"] != CANCELLED or one["date"] not in shown]
        was = {one["date"]: one for one in session["exceptions"] if one["sort"] == CANCELLED}
        chosen = sorted(day for day in shown if f"{session['id']}|{day}" in off)
        new = {"sort": CANCELLED, "words": self.cleaned_data.get("why", "")}
        # A date can be said once only: one that was extra and is off now is simply off.
        rest = [one for one in kept if one["date"] not in chosen]
        return session | {"exceptions": rest + [was.get(day) or {"date": day} | new for day in chosen]}


def cancelled(sessions: list[dict]) -> set[str]:
    """Keys of the dates that are off."""
    lines = ((one["id"], each) for one in sessions for each in one.get("exceptions", []))
    return {f"{pk}|{each['date']}" for pk, each in lines if each["sort"] == CANCELLED}


def coming_dates(sessions: list[dict], today: dt.date) -> dict[str, str]:
    """The next dates of each session as its rule has them, off or not: "<session>|<date>" and what is on then."""
    last = today + dt.timedelta(AHEAD)
    closed = holidays(today.year, last.year)
    found = [
        (each.starts, f"{one['id']}|{each.day.isoformat()}", _said(one, each.day))
        for one in sessions
        for each in week.occurrences(_without_cancelled(one), today, last, closed)
    ]
    return {key: words for _starts, key, words in sorted(found)[:MOST]}


def _without_cancelled(session: dict) -> week.Pattern:
    return rule(session, exceptions=[one for one in session["exceptions"] if one["sort"] != CANCELLED])


def _said(session: dict, day: dt.date) -> str:
    if session["vague"]:
        return long_day(day)
    times = week.time_range(week.Span(session["opens"], session["closes"]))
    return _("%(day)s, %(times)s") % {"day": long_day(day), "times": times}
