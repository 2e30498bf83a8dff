"""Asking another initiative to connect, and answering it."""

from collections.abc import Mapping, Sequence

from django.db.models import Model
from django.utils.translation import gettext_lazy

from directory.connections import WAYS
from directory.models import Initiative

from . import fields
from .base import PortalForm, PostedForm

LONGEST = 600


class OneOf(fields.One):
    """One of the rows that `offer` is given: the row itself, or None where nothing is said."""

    def offer(self, rows: Sequence[Model]) -> None:
        self.rows = {str(row.pk): row for row in rows}
        self.choices = [*self.choices, *((pk, str(row)) for pk, row in self.rows.items())]

    def clean(self, value) -> Model | None:
        return self.rows.get(super().clean(value))


class OwnGroupForm(PortalForm):
    """Asked in the name of one of `own`: `group_field` says which. Nobody is asked what has one answer."""

    group_field: str

    def __init__(self, data=None, *, own: list[Initiative], document: dict):
        super().__init__(data, document=document)
        self.own = own
        self.offer(self.group_field, own if len(own) > 1 else [])

    def offer(self, name: str, rows: Sequence[Model]) -> None:
        if rows:
            self.fields[name].offer(rows)
        else:
            del self.fields[name]

    @property
    def group(self) -> Initiative | None:
        """The only one, or the one that was chosen; None when that was wrong."""
        return self.cleaned_data.get(self.group_field) if len(self.own) > 1 else self.own[0]


class AskForm(OwnGroupForm):
    """What the relation would be, in whose name, and a few words."""

    group_field = "asking"
    asking = OneOf(
        gettext_lazy("Which of your groups asks?"), [], needed=gettext_lazy("Choose which of your groups asks.")
    )
    way = fields.One(
        gettext_lazy("What would you do together?"),
        [(way, label) for way, (_relation, _towards, label) in WAYS.items()],
        needed=gettext_lazy("Choose what you would do together."),
    )
    message = fields.Text(
        gettext_lazy("A few words to them"),
        longest=LONGEST,
        hint=gettext_lazy("Who you are, and what you have in mind. They read it here, after signing in."),
    )

    def __init__(self, data=None, *, own: list[Initiative], wanted: Mapping[str, str]):
        """`wanted` may say what to begin with: `from` (a slug), and `way`, or `relation` and `towards`."""
        asking = next((str(row.pk) for row in own if row.slug == wanted.get("from")), "")
        said = (wanted.get("relation"), bool(wanted.get("towards")))
        way = next((way for way, (relation, towards, _label) in WAYS.items() if (relation, towards) == said), "")
        super().__init__(data, own=own, document={"asking": asking, "way": wanted.get("way") or way})

    def content(self) -> dict:
        """`asking` is the initiative itself."""
        return self.cleaned_data | {"asking": self.group}


class AnswerForm(PortalForm):
    """A word that goes with yes or no."""

    answer = fields.Text(
        gettext_lazy("A word to go with your answer"),
        longest=LONGEST,
        rows=3,
        hint=gettext_lazy("They read it here, after signing in."),
    )


class ToldForm(PostedForm):
    text = fields.Text(
        gettext_lazy("What did they say?"),
        needed=gettext_lazy("Say what they said, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this."),
        rows=3,
    )


class ByHandForm(PostedForm):
    text = fields.Text(
        gettext_lazy("How do you know that both want it?"),
        needed=gettext_lazy("Say how you know, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this. Both pages show the connection from now on."),
        rows=3,
    )


class StopForm(PostedForm):
    text = fields.Text(
        gettext_lazy("Why?"),
        needed=gettext_lazy("Say why, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this. The team is told that you stopped them."),
        rows=3,
    )
