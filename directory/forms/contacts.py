"""How to reach somebody, and when they answer."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import telephone, week

from . import fields
from .base import ItemLayout
from .sessions import DAYS, Times

SORTS = [
    ("phone", gettext_lazy("Phone")),
    ("text", gettext_lazy("Text message")),
    ("email", gettext_lazy("E-mail")),
    ("web", gettext_lazy("Website")),
]
UNSAID, ALWAYS, AT_TIMES, KEPT = "unsaid", "always", "times", "kept"
ANSWERED = [
    (UNSAID, gettext_lazy("We cannot say")),
    (ALWAYS, gettext_lazy("At any time, day and night, and on bank holidays")),
    (AT_TIMES, gettext_lazy("At these times:")),
]
KEEP = (KEPT, gettext_lazy("Leave the times as they are"))


class ContactForm(ItemLayout, Times):
    """One way to get in touch."""

    missing_times = {
        "starts": gettext_lazy("Enter the time from which somebody answers, for example 9am."),
        "ends": gettext_lazy("Enter the time until which somebody answers, for example 5pm."),
    }
    may_be_needed = ("agreed", "days", "starts", "ends", "cost_note")

    sort = fields.One(gettext_lazy("What is it?"), SORTS, needed=gettext_lazy("Choose what it is."))
    value = fields.Line(
        gettext_lazy("Number or address"),
        longest=500,
        needed=gettext_lazy("Enter the number or the address."),
        hint=gettext_lazy("For example 020 7946 0123, name@example.org or example.org"),
    )
    name = fields.Line(
        gettext_lazy("Who answers?"), longest=100, hint=gettext_lazy("A role or a first name. Never a whole name.")
    )
    personal = fields.Tick(
        gettext_lazy("It is somebody's own number or address"),
        hint=gettext_lazy("We show it on the page and on paper only. They can have it taken off at any time."),
    )
    agreed = fields.Tick(gettext_lazy("This person has agreed that it is shown"))
    answered = fields.One(
        gettext_lazy("When does somebody answer?"),
        ANSWERED,
        required=False,
        hint=gettext_lazy("On bank holidays we say “check first” beside times, unless your group is on then."),
    )
    days = fields.Choices(gettext_lazy("On which days does somebody answer?"), DAYS)
    starts = fields.Time(gettext_lazy("From"))
    ends = fields.Time(gettext_lazy("To"))
    next_day = fields.Tick(gettext_lazy("It ends the next day"))
    cost_note = fields.Line(
        gettext_lazy("What does it cost to ring or to text?"), hint=gettext_lazy("For example: free")
    )
    languages = fields.Choices(gettext_lazy("Which languages do they speak there?"), fields.terms("language"))
    preferred = fields.Tick(gettext_lazy("This is the best way to reach us"))

    def __init__(self, *args, item: dict | None = None, **options):
        self.item = item
        super().__init__(*args, document=item, **options)
        self.initial |= _begin_hours(item) if item else {"answered": UNSAID}
        if self.initial["answered"] == KEPT:
            self.fields["answered"].choices = [*ANSWERED, KEEP]

    def clean(self):
        said = self.cleaned_data
        if said.get("sort") and said.get("value"):
            self._tidy_value(said["sort"], said["value"])
        if said.get("personal") and not said.get("agreed"):
            self.add_error("agreed", _("Ask this person first. Tick the box when they have agreed."))
        if said.get("sort") == "text" and telephone.is_short_code(said.get("value", "")) and not said.get("cost_note"):
            self.add_error("cost_note", _("Say what a text to a short number costs, for example: free."))
        self.hours = self._hours()

    def items(self, subject, key: str) -> list[dict]:
        said = self.cleaned_data
        names = ("sort", "value", "name", "personal", "cost_note", "languages", "preferred")
        pk = self.item["id"] if self.item else key
        values = {"hours": self.hours, "any_time": said["answered"] == ALWAYS}
        return [{"id": pk} | {name: said[name] for name in names} | values]

    def _tidy_value(self, sort: str, value: str) -> None:
        try:
            self.cleaned_data["value"] = _READ[sort](value)
        except forms.ValidationError as problem:
            self.add_error("value", problem)

    def _hours(self) -> list[list[int]]:
        answered = self.cleaned_data.get("answered")
        if answered == KEPT:
            return self.item["hours"]
        if answered != AT_TIMES:
            return []
        days = [int(day) for day in self.cleaned_data.get("days", [])]
        if not days and "days" not in self.errors:
            self.add_error("days", _("Choose the days on which somebody answers."))
        first = self.clean_times(0)
        return [[first.opens + day * week.DAY, first.closes + day * week.DAY] for day in days] if first else []


_READ = {
    "phone": fields.phone_number,
    "text": lambda value: fields.phone_number(value, texts=True),
    "email": fields.email_address,
    "web": fields.web_address,
}


def _begin_hours(item: dict) -> dict:
    """The fields for the hours; "leave them" when they are not the same on each day."""
    begin = {"agreed": item.get("personal", False)}
    if item.get("any_time") or not item.get("hours"):
        return begin | {"answered": ALWAYS if item.get("any_time") else UNSAID}
    spans = [(opens % week.DAY, closes - opens) for opens, closes in item["hours"]]
    opens, length = spans[0]
    if len(set(spans)) > 1 or length > week.DAY:
        return begin | {"answered": KEPT}
    days = [str(start // week.DAY) for start, _end in item["hours"]]
    times = {"starts": opens, "ends": opens + length, "next_day": opens + length > week.DAY}
    return begin | {"answered": AT_TIMES, "days": days} | times
