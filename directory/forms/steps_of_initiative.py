"""One small form for each page of the task list of an initiative; sessions, places and contacts have their own."""

from crispy_forms.layout import Div
from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.content.fields import as_text
from directory.models import Initiative, Moment

from . import fields
from .base import PortalForm
from .organisation import TwinForm, listing_called

TYPES = [
    ("group", gettext_lazy("A group that meets")),
    ("initiative", gettext_lazy("A service or a project")),
    ("network", gettext_lazy("A network")),
    ("information-service", gettext_lazy("A place to get information")),
    ("access-point", gettext_lazy("A way in to services")),
]
NOT_SAID = gettext_lazy("We would rather not say")


class NameForm(TwinForm):
    """Name, the first words, and a sentence in the group's own language."""

    name = fields.Line(
        gettext_lazy("What is it called?"),
        needed=gettext_lazy("Enter the name."),
        hint=gettext_lazy("The name that people know."),
    )
    type = fields.One(gettext_lazy("What is it?"), TYPES, needed=gettext_lazy("Choose what it is."))
    summary = fields.Text(
        gettext_lazy("What happens, in a few words?"),
        needed=gettext_lazy("Say what happens, in a sentence or two."),
        hint=gettext_lazy("One or two plain sentences. They stand first in every list."),
        longest=600,
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Which language is the name in?"), required=False, choices=fields.languages
    )
    own_words = fields.Text(
        gettext_lazy("A sentence in your own language"),
        hint=gettext_lazy("If your group speaks another language, welcome people in it."),
        longest=300,
        rows=2,
    )
    own_words_language = forms.ChoiceField(
        label=gettext_lazy("Which language is that sentence in?"), required=False, choices=fields.other_languages
    )

    @classmethod
    def parts(cls):
        return ("name", "type", "summary", "language", "own_words", "own_words_language")

    def twin_listing(self, name):
        return listing_called(name, self.subject)

    def clean(self):
        if self.cleaned_data.get("own_words") and not self.cleaned_data.get("own_words_language"):
            self.add_error("own_words_language", _("Choose the language of your sentence."))

    def content(self):
        without = {} if self.cleaned_data["own_words"] else {"own_words_language": ""}
        return super().content() | without


class FirstTimeForm(PortalForm):
    first_time = fields.Text(
        gettext_lazy("What happens the first time somebody comes?"),
        hint=gettext_lazy("Who says hello? Does everybody have to speak? May people just listen?"),
    )


class WhoForm(PortalForm):
    """Who it is for, who it is not for, ages, and from where people may come."""

    who_for = fields.Text(
        gettext_lazy("Who is it for?"),
        needed=gettext_lazy("Say who it is for. “Anybody” is enough."),
        hint=gettext_lazy("In your own words. “Anybody” is enough."),
        rows=3,
    )
    who = fields.Choices(gettext_lazy("Is it especially for some people?"), fields.terms("who"))
    not_for = fields.Text(
        gettext_lazy("Who is it not for?"),
        hint=gettext_lazy("So that nobody comes for nothing."),
        rows=2,
    )
    age_from = fields.Age(gettext_lazy("From which age?"))
    age_to = fields.Age(gettext_lazy("Up to which age?"))
    catchment = fields.Text(
        gettext_lazy("From where may people come?"),
        hint=gettext_lazy("For example: people who live in Lambeth."),
        rows=2,
    )

    def clean(self):
        youngest, oldest = self.cleaned_data.get("age_from"), self.cleaned_data.get("age_to")
        if youngest is not None and oldest is not None and oldest < youngest:
            self.add_error("age_to", _("Choose an age of %(age)d or more.") % {"age": youngest})


class HelpForm(PortalForm):
    """What kind of help, how it happens, who gives it."""

    help = fields.Choices(gettext_lazy("What kind of help is it?"), fields.terms("help"))
    formats = fields.Choices(
        gettext_lazy("How does it happen?"),
        fields.terms("format"),
        needed=gettext_lazy("Choose at least one way in which it happens."),
    )
    tier = fields.One(gettext_lazy("Who gives the support?"), Initiative.Tier.choices, unsaid=NOT_SAID, required=False)
    led_by = fields.One(gettext_lazy("Who runs it?"), Initiative.LedBy.choices, unsaid=NOT_SAID, required=False)


class TimesNoteForm(PortalForm):
    times_note = fields.Text(
        gettext_lazy("Anything else about the times?"),
        hint=gettext_lazy("Or how people find out, if there are no set times."),
        rows=3,
    )


class JoinForm(PortalForm):
    """How to join, and what nobody needs for it."""

    how_to_join = fields.Text(
        gettext_lazy("How does somebody join?"),
        needed=gettext_lazy("Say how somebody joins. “Just turn up” is enough."),
        hint=gettext_lazy("“Just turn up” is enough."),
        rows=3,
    )
    join = fields.Choices(gettext_lazy("Which of these are possible?"), fields.terms("join"))
    no_referral = fields.YesOrNo(gettext_lazy("Can people come without being introduced by somebody?"))
    no_waiting_list = fields.YesOrNo(gettext_lazy("Can people start without a waiting list?"))
    no_diagnosis = fields.YesOrNo(gettext_lazy("Can people come without a diagnosis?"))


class MomentsForm(PortalForm):
    """The seven moments, each with how they help then. Fields are made from the rows, so there is none here."""

    beside = {"moments": "any_moment"}

    any_moment = fields.Tick(
        gettext_lazy("It is open to everybody, whatever the moment"),
        hint=gettext_lazy("Tick this if people can come at any time of their life."),
    )

    def __init__(self, *args, **options):
        self.rows = list(Moment.objects.all())
        super().__init__(*args, **options)
        lines = {line["moment"]: line for line in self.document.get("moments", [])}
        for row in self.rows:
            line = lines.get(row.slug)
            self.fields[f"at_{row.slug}"] = fields.Tick(row.name, hint=row.line)
            self.fields[f"words_{row.slug}"] = fields.Text(
                _("%(moment)s: how do you help then?") % {"moment": row.name}, rows=2, longest=600
            )
            self.initial[f"at_{row.slug}"] = line is not None
            self.initial[f"words_{row.slug}"] = line["words"] if line else ""

    def layout(self):
        """Each moment with the words about it."""
        pairs = (
            Div(f"at_{row.slug}", Div(f"words_{row.slug}", css_class="pair-words"), css_class="pair")
            for row in self.rows
        )
        return ("any_moment", *pairs)

    @classmethod
    def parts(cls):
        return ("any_moment", "any_moment_assumed", "moments")

    def content(self):
        said = self.cleaned_data
        lines = [
            {"moment": row.slug, "words": said[f"words_{row.slug}"], "basis": "stated"}
            for row in self.rows
            if said[f"at_{row.slug}"] or said[f"words_{row.slug}"]
        ]
        return {"any_moment": said["any_moment"], "any_moment_assumed": False, "moments": lines}


class AccessForm(PortalForm):
    """Languages, and getting in."""

    languages = fields.Choices(gettext_lazy("Which languages are spoken?"), fields.terms("language"))
    access = fields.Choices(gettext_lazy("What makes it easier to take part?"), fields.terms("access"))
    access_note = fields.Text(
        gettext_lazy("Anything else about getting in or taking part?"),
        hint=gettext_lazy("Steps, lifts, noise, cameras on or off."),
        rows=3,
    )


class CostForm(PortalForm):
    cost = fields.One(gettext_lazy("What does it cost?"), Initiative.Cost.choices, unsaid=NOT_SAID, required=False)
    cost_note = fields.Text(
        gettext_lazy("Anything else about the cost?"),
        hint=gettext_lazy("For example: you pay for your own coffee."),
        rows=2,
    )


class CareForm(PortalForm):
    """What keeps the people who give support well."""

    support_for_peers = fields.Text(
        gettext_lazy("Who supports the people who give support?"),
        hint=gettext_lazy("Training, somebody to talk to, expenses."),
    )
    give_and_receive = fields.Text(
        gettext_lazy("Can people who come give support too?"),
        hint=gettext_lazy("How does somebody begin?"),
    )


class LaterForm(PortalForm):
    """Room, waiting, moving on, money, and whether other groups may get in touch."""

    capacity = fields.One(gettext_lazy("Is there room?"), Initiative.Capacity.choices, unsaid=NOT_SAID, required=False)
    waiting = fields.Text(gettext_lazy("If people wait: how long, and what can they do meanwhile?"), rows=3)
    continuity = fields.Text(gettext_lazy("What happens when somebody moves on?"), rows=3)
    funding_until = fields.Day(gettext_lazy("Until when is it funded?"))
    looking_for_partners = fields.Tick(
        gettext_lazy("We would like other groups to get in touch"),
        hint=gettext_lazy("Visitors do not see this. Other groups see it when they look for partners."),
    )

    def content(self):
        return super().content() | {"funding_until": as_text(self.cleaned_data["funding_until"])}


class StateForm(PortalForm):
    """Whether a live listing still runs."""

    state = fields.One(
        gettext_lazy("Is it running?"),
        [
            ("running", gettext_lazy("Yes, it is running")),
            ("paused", gettext_lazy("It has a pause")),
            ("ended", gettext_lazy("It has ended")),
        ],
        needed=gettext_lazy("Say whether it is running."),
    )
    paused_until = fields.Day(
        gettext_lazy("When does it start again?"), hint=gettext_lazy("Leave this empty if you do not know yet.")
    )

    def content(self):
        state, until = self.cleaned_data["state"], self.cleaned_data["paused_until"]
        return {"state": state, "paused_until": as_text(until) if state == "paused" else None}
