"""The café group's page: eight questions, one agreement, and that is all."""

import re

from crispy_forms.layout import HTML, Div
from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import place, week
from directory.fold import fold
from directory.form_layout import Question
from directory.models import Term, page_language

from . import fields
from .base import item_id
from .organisation import TwinForm, listing_called
from .send import RightToday
from .sessions import DAYS, Times
from .time_of_life import TimeOfLife, answered

FORMATS = ("group", "drop-in", "activity", "one-to-one", "phone", "text", "online")
OFTEN = [
    ("every", gettext_lazy("Every week")),
    ("this", gettext_lazy("Every second week, and this week is one")),
    ("next", gettext_lazy("Every second week, and next week is one")),
    ("1", gettext_lazy("Every month, the first")),
    ("2", gettext_lazy("Every month, the second")),
    ("3", gettext_lazy("Every month, the third")),
    ("4", gettext_lazy("Every month, the fourth")),
    ("-1", gettext_lazy("Every month, the last")),
]
SHOWN = [
    ("address", gettext_lazy("Show it as we wrote it")),
    ("area", gettext_lazy("Show only the area")),
    ("hidden", gettext_lazy("Show nothing. People ask us where")),
]
_A_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\b", re.IGNORECASE)
_A_DISTRICT = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]?\b", re.IGNORECASE)
_TURN_UP = {"just turn up", "turn up", "just come", "just come along", "come along", "drop in", "just drop in"}


class GroupForm(TwinForm, Times):
    """Eight questions. No telephone and no website: whom we write to is the account's own address."""

    may_be_needed = ("starts", "ends", "where")
    # What stands between the questions and the agreement.
    ending = (HTML("{% include 'provider/_before_sending.html' with address=user.email only %}"),)

    name = fields.Line(
        gettext_lazy("1. What is your group called?"), needed=gettext_lazy("Enter a name for your group.")
    )
    summary = fields.Text(
        gettext_lazy("2. What happens there?"),
        needed=gettext_lazy("Say what happens, in a few words."),
        hint=gettext_lazy("A few words are enough: “We have coffee and talk.”"),
        longest=600,
        rows=3,
    )
    who_for = fields.Text(
        gettext_lazy("3. Who is it for?"),
        needed=gettext_lazy("Say who it is for. “Anybody” is enough."),
        hint=gettext_lazy("“Anybody” is enough."),
        longest=600,
        rows=2,
    )
    formats = fields.Choices(
        gettext_lazy("4. How does it happen?"),
        fields.terms("format", FORMATS),
        needed=gettext_lazy("Choose at least one way in which it happens."),
    )
    days = fields.Choices(
        gettext_lazy("Days"),
        DAYS,
        needed=gettext_lazy("Choose at least one day. If it changes, choose the likely ones."),
    )
    often = forms.ChoiceField(label=gettext_lazy("How often"), choices=OFTEN)
    starts = fields.Time(gettext_lazy("From"))
    ends = fields.Time(gettext_lazy("To"), hint="")
    next_day = fields.Tick(gettext_lazy("It ends the next day"))
    vague = fields.Tick(gettext_lazy("We are not sure of the time"))
    where = fields.Line(
        gettext_lazy("Place or area"),
        longest=300,
        hint=gettext_lazy("For example: Ritzy Café, Brixton SW2 1JG. Or only: Brixton."),
    )
    shown = fields.One(gettext_lazy("What may people see?"), SHOWN, needed=gettext_lazy("Choose what people may see."))
    how_to_join = fields.Text(
        gettext_lazy("7. How does somebody join?"),
        needed=gettext_lazy("Say how somebody joins. “Just turn up” is enough."),
        hint=gettext_lazy("“Just turn up” is enough."),
        longest=600,
        rows=2,
    )
    time_of_life = TimeOfLife(
        gettext_lazy("8. Is it for a particular time in somebody’s life?"),
        needed=gettext_lazy("Choose “Any time”, or the times it is for."),
        hint=gettext_lazy("“Any time” is enough. Or choose all that fit."),
    )
    is_right = RightToday()
    agreed = fields.Tick(
        gettext_lazy("We agree that anybody may share this listing"),
        needed=gettext_lazy("Tick the box if you agree. We can only show what may be shared."),
        hint=gettext_lazy("It goes out under the Open Government Licence. Your e-mail address does not."),
    )
    keep_out = fields.Tick(
        gettext_lazy("Keep us out of the open data"),
        hint=gettext_lazy("Then you are on this portal, but other directories do not get your listing."),
    )

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.initial |= {"often": "every", "shown": "address"}

    def twin_listing(self, name):
        return listing_called(name)

    def layout(self):
        return (
            *(name for name in ("key", "name", "is_another") if name in self.fields),
            "summary",
            "who_for",
            Div("formats", css_class="days-in-a-row"),
            Question(
                _("5. When is it?"),
                Div("days", css_class="days-in-a-row"),
                "often",
                Div("starts", "ends", css_class="times-in-a-row"),
                "next_day",
                "vague",
            ),
            Question(_("6. Where is it?"), "where", "shown"),
            "how_to_join",
            "time_of_life",
            *self.ending,
            "is_right",
            "agreed",
            "keep_out",
        )

    def clean(self):
        said = self.cleaned_data
        is_remote = set(Term.REMOTE) & set(said.get("formats", []))
        if not said.get("where") and "where" not in self.errors and not is_remote:
            self.add_error("where", _("Say where, even if it is only the area: “Brixton” is enough."))
        self.place = self._place() if said.get("where") else None
        self.spans = self._spans() if said.get("days") else []

    def content(self) -> dict:
        said = self.cleaned_data
        turn_up = fold(said["how_to_join"]) in _TURN_UP
        plain = {name: said[name] for name in ("name", "summary", "who_for", "formats", "how_to_join")}
        plain |= answered(said["time_of_life"])
        return plain | {
            "type": "group",
            "tier": "informal",
            "join": ["turn-up"] if turn_up else [],
            "places": [self.place] if self.place else [],
            "sessions": self._sessions(),
            "in_open_data": not said["keep_out"],
            **self._own_words(),
        }

    def _own_words(self) -> dict:
        """Asked in another language, what they write is in it: their own words, until somebody puts them in English."""
        language = page_language()
        own = {"own_words": self.cleaned_data["summary"], "own_words_language": language}
        return own if language else {}

    def organisation(self) -> dict:
        """The organisation that the group makes, from its name alone."""
        return {"name": self.cleaned_data["name"], "sort": "community"}

    def _spans(self) -> list[week.Span]:
        days = [int(day) for day in self.cleaned_data["days"]]
        if self.cleaned_data.get("vague"):
            return [week.slot(week.DAYS[day]) for day in days]
        first = self.clean_times(0)
        return [week.Span(first.opens + day * week.DAY, first.closes + day * week.DAY) for day in days if first]

    def _sessions(self) -> list[dict]:
        said, often = self.cleaned_data, self.cleaned_data["often"]
        this_week = week.phase(timezone.localdate())
        rules = {
            "every": {"every": 1},
            "this": {"every": 2, "phase": this_week},
            "next": {"every": 2, "phase": 1 - this_week},
        }
        rule = rules.get(often) or {"nth": int(often)}
        shared = {"vague": said["vague"], "place": self.place and self.place["id"]}
        return [
            {"id": item_id(self.subject, "session", number), "opens": span.opens, "closes": span.closes} | rule | shared
            for number, span in enumerate(self.spans)
        ]

    def _place(self) -> dict:
        """One line as a place: its postcode and its area are found in it."""
        line, shown = self.cleaned_data["where"], self.cleaned_data.get("shown")
        found = _A_POSTCODE.search(line)
        code = place.postcode(found[0]) if found else ""
        area = area_in(line) or place.district(code)
        if shown == "area" and not area:
            self.add_error("where", _("Write the area too, for example Brixton or SW9. People see only that."))
        is_only_an_area = fold(line) == fold(area)
        return {
            "id": item_id(self.subject, "place"),
            "address": "" if is_only_an_area else _A_POSTCODE.sub("", line).strip(" ,."),
            "postcode": code,
            "area": area,
            "shown": "area" if is_only_an_area and shown == "address" else shown,
        }


def area_in(line: str) -> str:
    """The neighbourhood or district that a line of text names; empty when it names none that we know."""
    district = _A_DISTRICT.search(_A_POSTCODE.sub("", line))
    known = [name for name in place.names() if f" {fold(name)} " in f" {fold(line)} "]
    longest = max(known, key=len, default="")
    return longest or (district[0].upper() if district else "")
