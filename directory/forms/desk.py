"""The moderators' smaller forms: a reason, a note, a confirmation, a call of the phone round, an urgent number."""

from datetime import timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Call, Confirmation, UrgentContact

from .base import PostedForm
from .fields import Day, Line, One, Text, phone_number

SHOWN_WAYS = [Confirmation.Way.RANG, Confirmation.Way.WROTE, Confirmation.Way.VISITED]
A_WEEK = timedelta(days=7)


class ReasonForm(PostedForm):
    reason = Text(
        gettext_lazy("Why?"),
        needed=gettext_lazy("Say why, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this."),
    )


class NoteForm(PostedForm):
    text = Text(
        gettext_lazy("Add a note"),
        needed=gettext_lazy("Write the note first."),
        hint=gettext_lazy("Only moderators read this."),
        rows=3,
    )


class ConfirmForm(PostedForm):
    """Somebody has said that the listing is still true: how, when, and what they said."""

    way = One(
        gettext_lazy("How do you know?"),
        [(way.value, way.label) for way in SHOWN_WAYS],
        needed=gettext_lazy("Choose how you know."),
    )
    day = Day(
        gettext_lazy("On which day?"),
        needed=gettext_lazy("Enter the day."),
        hint=gettext_lazy("The day somebody told you."),
    )
    note = Text(gettext_lazy("Note"), hint=gettext_lazy("Only moderators read this."), rows=2)

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day and day > timezone.localdate():
            raise forms.ValidationError(_("Enter today or a day before it."))
        return day


class CallForm(PostedForm):
    """What came of ringing a group."""

    outcome = One(
        gettext_lazy("What came of it?"), Call.Outcome.choices, needed=gettext_lazy("Choose what came of the call.")
    )
    note = Text(gettext_lazy("Note"), hint=gettext_lazy("What they said. Only moderators read this."), rows=3)
    try_again_on = Day(
        gettext_lazy("Try again on"),
        hint=gettext_lazy("If nobody answered and this is empty, we ask you again in a week."),
    )

    def clean_try_again_on(self):
        day = self.cleaned_data["try_again_on"]
        if day and day < timezone.localdate():
            raise forms.ValidationError(_("Enter today or a later day."))
        if day is None and self.cleaned_data.get("outcome") == Call.Outcome.NO_ANSWER:
            return timezone.localdate() + A_WEEK
        return day


class UrgentForm(PostedForm):
    """An urgent contact as it should be. Needs a second moderator before anybody sees it."""

    name = Line(gettext_lazy("Name"), needed=gettext_lazy("Enter the name."), longest=100)
    purpose = One(
        gettext_lazy("Whom is it for?"),
        UrgentContact.Purpose.choices,
        needed=gettext_lazy("Choose whom it is for."),
        hint=gettext_lazy("The first stands on every page. The others stand where somebody writes of being hurt."),
    )
    sort = One(
        gettext_lazy("How do people reach it?"),
        UrgentContact.Sort.choices,
        needed=gettext_lazy("Choose phone or text message."),
    )
    value = Line(gettext_lazy("Number"), needed=gettext_lazy("Enter the number."), longest=30)
    keyword = Line(
        gettext_lazy("Word to text"), longest=20, hint=gettext_lazy("Only when people must text a certain word.")
    )
    when = Line(
        gettext_lazy("When is it answered?"),
        longest=100,
        hint=gettext_lazy(
            "For example: any time, day and night. Leave it empty if you could not learn it: we then say that we do not"
            " know. A number for anybody in a crisis must say it."
        ),
    )
    note = Line(gettext_lazy("What it is for"), longest=200)

    def __init__(self, data=None, *, contact: UrgentContact | None = None):
        self.contact = contact
        names = self.base_fields
        super().__init__(data, initial={name: getattr(contact, name) for name in names} if contact else None)

    def clean_name(self):
        name = self.cleaned_data["name"]
        others = UrgentContact.objects.exclude(pk=self.contact.pk if self.contact else None)
        if others.filter(name=name).exists():
            raise forms.ValidationError(_("There is one of this name already. Change that one."))
        return name

    def clean(self):
        told = super().clean()
        if told.get("purpose") == UrgentContact.Purpose.CRISIS and not told.get("when"):
            self.add_error("when", _("Say when it is answered."))
        return told

    def clean_value(self):
        """Grouped as the line itself writes it, when that is what was typed."""
        typed = self.cleaned_data["value"]
        number = phone_number(typed, texts=self.cleaned_data.get("sort") == UrgentContact.Sort.TEXT)
        return typed if typed.replace(" ", "") == number.replace(" ", "") else number
