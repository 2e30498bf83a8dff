"""Forms that anybody may send, without an account and without a cookie."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Case

from . import ticket
from .base import PostedForm
from .fields import Line, One, Text, email_address

HONEY = "website_2"


class PublicForm(PostedForm):
    """Carries a one-time ticket for its `purpose`; whatever is wrong, the words stay in the form.

    A page shows `next_ticket`: the same one while it can still be used, so that sending again sends the same thing.
    """

    has_token = False

    def __init__(self, data=None, *, purpose: str, **options):
        super().__init__(data, **options)
        self.purpose, self.status = purpose, 422
        self.ticket = ticket.read(self.data.get("ticket", ""), purpose)
        self.is_spent = False

    @property
    def key(self) -> UUID | None:
        return self.ticket.key if self.ticket else None

    @property
    def next_ticket(self) -> str:
        usable = self.ticket and self.ticket.age <= ticket.OLDEST and not self.is_spent
        return self.data["ticket"] if usable else ticket.write(self.purpose)

    @property
    def written(self) -> list[str]:
        """What stands in the boxes in which a person writes, whether it is in order or not."""
        boxes = [name for name, field in self.fields.items() if isinstance(field, forms.CharField)]
        return [self.data[name] for name in boxes if self.data.get(name)]

    def clean(self):
        """What is wrong with a field is said first: putting it right takes time, and brings a ticket that is good."""
        problem = "" if self.errors else self._problem()
        if problem:
            raise forms.ValidationError(problem)

    def refuse(self, words: str, *, status: int = 422, is_spent: bool = False) -> None:
        """Gives the form back with the reason."""
        self.status, self.is_spent = status, is_spent
        self.add_error(None, words)

    def content(self) -> dict:
        return self.cleaned_data

    def _problem(self) -> str:
        if self.data.get(HONEY):
            return _("A hidden box was filled in, perhaps by your browser. It is empty again. Send it once more.")
        if self.ticket is None:
            return _("We could not tell which page this came from. Your words are still here. Send it once more.")
        if self.ticket.age < ticket.YOUNGEST:
            return _("That was very quick. Wait a few seconds, and send it once more.")
        if self.ticket.age > ticket.OLDEST:
            return _("This page was open for more than a day. Your words are still here. Send it once more.")
        return ""


class ReplyTo(forms.CharField):
    """Where somebody wants an answer; nothing when they want none."""

    def __init__(self):
        super().__init__(
            label=gettext_lazy("Your e-mail address"),
            required=False,
            max_length=254,
            help_text=gettext_lazy("Only if you want an answer. We delete it when we have dealt with this."),
            widget=forms.EmailInput({"autocomplete": "email"}),
        )

    def clean(self, value):
        text = super().clean(value)
        return email_address(text) if text else ""


class DetailsForm(PublicForm):
    """One button, nothing to fill in."""


class ReportForm(PublicForm):
    about = One(gettext_lazy("What is wrong?"), Case.About.choices, needed=gettext_lazy("Choose what is wrong."))
    words = Text(
        gettext_lazy("Tell us more"),
        hint=gettext_lazy("A few words help us. You need not say who you are."),
        rows=5,
    )
    reply_to = ReplyTo()

    def clean(self):
        is_other = self.cleaned_data.get("about") == Case.About.OTHER
        if is_other and not self.cleaned_data.get("words") and "words" not in self.errors:
            self.add_error("words", _("Say in a few words what is wrong."))
        super().clean()


class SuggestForm(PublicForm):
    name = Line(gettext_lazy("What is it called?"), needed=gettext_lazy("Enter a name. Your own words will do."))
    what = Text(
        gettext_lazy("What is it?"),
        needed=gettext_lazy("Say in a few words what it is."),
        hint=gettext_lazy("For example: people who meet to walk and talk."),
        longest=1000,
    )
    when_where = Text(
        gettext_lazy("When and where is it?"), hint=gettext_lazy("As far as you know."), longest=500, rows=2
    )
    reach = Text(
        gettext_lazy("How can somebody reach it?"),
        hint=gettext_lazy("A website or a number that is public. Give nobody’s own number."),
        longest=500,
        rows=2,
    )
    reply_to = ReplyTo()

    def content(self) -> dict:
        said = self.cleaned_data
        lines = [
            said["what"],
            *(f"{self.fields[name].label}\n{said[name]}" for name in ("when_where", "reach") if said[name]),
        ]
        return {"name": said["name"], "words": "\n\n".join(lines), "reply_to": said["reply_to"]}
