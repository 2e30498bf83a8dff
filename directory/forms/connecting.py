"""Asking another initiative to connect, and answering it."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy

from directory.connections import WAYS
from directory.models import Initiative

from . import fields
from .base import PortalForm, PostedForm

LONGEST = 600


class AskForm(PortalForm):
    """What the relation would be, in whose name, and a few words. Somebody with one group is not asked which."""

    asking = fields.One(
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
        super().__init__(data, document={"asking": asking, "way": wanted.get("way") or way})
        self.own = {str(row.pk): row for row in own}
        if len(own) == 1:
            del self.fields["asking"]
        else:
            self.fields["asking"].choices = [(pk, row.name) for pk, row in self.own.items()]

    def content(self) -> dict:
        """`asking` is the initiative itself."""
        [only, *more] = self.own.values()
        asking = self.own[self.cleaned_data["asking"]] if more else only
        return {"asking": asking, "way": self.cleaned_data["way"], "message": self.cleaned_data["message"]}


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
