"""The pages of each task list, in order: which form asks, what it is about, and which may be left out."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import content
from directory.models import Offer, Term

from . import steps_of_ask as ask
from . import steps_of_initiative as initiative
from . import steps_of_offer as offer
from .base import PortalForm
from .contacts import ContactForm
from .organisation import OrganisationForm
from .places import PlaceForm
from .sessions import SessionForm


@dataclass(frozen=True)
class Step:
    """One page. `items` names the part of the document that is a list, whose items `form` asks for one by one.

    `only` names a part and what it must say for there to be such a page.
    """

    slug: str
    title: str
    form: type[PortalForm] | None = None
    optional: bool = True
    items: str = ""
    item_form: type[PortalForm] | None = None
    item_words: tuple[str, str] = ("", "")
    why: str = ""
    edits_only: bool = False
    only: tuple[str, str] = ()

    def fits(self, document: dict) -> bool:
        return not self.only or document.get(self.only[0]) == self.only[1]

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the document that the page is about."""
        own = self.form.parts() if self.form else ()
        return (self.items, *own) if self.items else own


CONTACTS = Step(
    "contacts",
    gettext_lazy("How people reach you"),
    items="contacts",
    item_form=ContactForm,
    item_words=(gettext_lazy("Add a way to reach you"), gettext_lazy("A way to reach you")),
    why=gettext_lazy("A phone number helps people most. You need not give one."),
)
STEPS = {
    "organisation": (
        Step("about", gettext_lazy("Name and words"), OrganisationForm, optional=False),
        CONTACTS,
    ),
    "initiative": (
        Step("name", gettext_lazy("Name and words"), initiative.NameForm, optional=False),
        Step("first-time", gettext_lazy("The first time"), initiative.FirstTimeForm),
        Step("who", gettext_lazy("Who it is for"), initiative.WhoForm, optional=False),
        Step("help", gettext_lazy("What kind of help, and how"), initiative.HelpForm, optional=False),
        Step(
            "where",
            gettext_lazy("Where"),
            optional=False,
            items="places",
            item_form=PlaceForm,
            item_words=(gettext_lazy("Add a place"), gettext_lazy("A place")),
            why=gettext_lazy("The whole address, only the area, or nothing: you choose what people see."),
        ),
        Step(
            "when",
            gettext_lazy("When"),
            initiative.TimesNoteForm,
            optional=False,
            items="sessions",
            item_form=SessionForm,
            item_words=(gettext_lazy("Add a time"), gettext_lazy("A time")),
            why=gettext_lazy("Add each time at which something is on. Several days at the same time are one."),
        ),
        CONTACTS,
        Step("join", gettext_lazy("How to join"), initiative.JoinForm, optional=False),
        Step("moments", gettext_lazy("When it can help"), initiative.MomentsForm),
        Step("access", gettext_lazy("Languages and getting in"), initiative.AccessForm),
        Step("cost", gettext_lazy("Cost"), initiative.CostForm),
        Step("care", gettext_lazy("Support for those who give it"), initiative.CareForm),
        Step("later", gettext_lazy("Room, waiting and moving on"), initiative.LaterForm),
        Step("state", gettext_lazy("Whether it runs"), initiative.StateForm, edits_only=True),
    ),
    "offer": (
        Step("what", gettext_lazy("What you offer"), offer.WhatForm, optional=False),
        Step("role", gettext_lazy("The role"), offer.RoleForm, optional=False, only=("sort", Offer.Sort.ROLE)),
        Step("for-whom", gettext_lazy("For whom, and where"), offer.ForWhomForm, optional=False),
        Step("when", gettext_lazy("When"), offer.WhenForm),
        Step("take-up", gettext_lazy("How to take it up"), offer.HowToTakeUpForm, optional=False),
        Step("fits", gettext_lazy("Commitments and moments"), offer.FitsForm),
        Step("given-by", gettext_lazy("Who gives it"), offer.GivenByForm),
    ),
    "ask": (
        Step("what", gettext_lazy("What you need"), ask.AskWhatForm, optional=False),
        Step("needed-by", gettext_lazy("Which of your groups"), ask.NeededByForm),
        Step("when", gettext_lazy("When and where"), ask.AskWhenForm),
        Step("moments", gettext_lazy("When it can help"), ask.AskMomentsForm),
    ),
}
NEEDED = {
    "organisation": {"name": "about"},
    "initiative": {"name": "name", "summary": "name", "who_for": "who", "formats": "help", "how_to_join": "join"},
    "offer": {
        "name": "what",
        "sort": "what",
        "summary": "what",
        "role": "role",
        "for_whom": "for-whom",
        "how_to_take_up": "take-up",
    },
    "ask": {"name": "what", "sort": "what", "summary": "what"},
}
# The page on which a telephone number stands.
WITH_NUMBERS = {"organisation": "contacts", "initiative": "contacts", "offer": "take-up"}


def steps(kind: str, document: dict, *, is_edit: bool = False) -> list[Step]:
    return [step for step in STEPS[kind] if step.fits(document) and (is_edit or not step.edits_only)]


def find(kind: str, slug: str) -> Step | None:
    return next((step for step in STEPS[kind] if step.slug == slug), None)


def missing(kind: str, document: dict, base: dict | None = None) -> dict[str, str]:
    """Slug of each page that must be filled in before sending, with words for what it lacks or has wrong."""
    found = {
        slug: _("Fill in “%(page)s”.") % {"page": find(kind, slug).title}
        for name, slug in NEEDED[kind].items()
        if not document.get(name) and find(kind, slug).fits(document)
    }
    if kind == "initiative":
        found |= _missing_where_and_when(document)
    if wrong := content.wrong_numbers(document, base or {}):
        found[WITH_NUMBERS[kind]] = wrong[0]
    return found


def _missing_where_and_when(document: dict) -> dict[str, str]:
    found = {}
    if not document.get("places") and set(Term.REMOTE).isdisjoint(document.get("formats", [])):
        found["where"] = _("Say where it is, even if it is only the area.")
    if not document.get("sessions") and not document.get("times_note"):
        found["when"] = _("Say when it is on, or how people find out.")
    return found
