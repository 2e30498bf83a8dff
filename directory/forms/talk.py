"""Writing to the other side of an agreement, sharing how to reach you, and reporting what they wrote."""

from django import forms
from django.utils.translation import gettext_lazy

from directory.models import Case

from . import fields
from .base import PortalForm, PostedForm

LONGEST = 4000


class MessageForm(PortalForm):
    text = fields.Text(
        gettext_lazy("Your message"),
        needed=gettext_lazy("Write something first."),
        longest=LONGEST,
        hint=gettext_lazy("Leave out names and stories of people you support."),
        rows=5,
    )

    def __init__(self, data=None, *, why_not: str = ""):
        """`why_not`: nothing can be sent now, and why; the words stay on the page."""
        super().__init__(data)
        self.why_not = why_not

    def clean(self):
        if self.why_not:
            raise forms.ValidationError(self.why_not)


class ShareContactForm(PortalForm):
    """Empty takes back what was shared."""

    contact = fields.Line(
        gettext_lazy("How can they reach you?"),
        longest=300,
        hint=gettext_lazy("For example: Ana, 020 7946 0000, weekdays. They see it when they have shared theirs too."),
    )


class ReportTalkForm(PortalForm):
    about = fields.One(
        gettext_lazy("What is it about?"),
        [
            (Case.About.UNSAFE.value, gettext_lazy("Somebody could come to harm")),
            (Case.About.OTHER.value, gettext_lazy("Something else")),
        ],
        needed=gettext_lazy("Choose what it is about."),
    )
    words = fields.Text(
        gettext_lazy("What happened?"),
        needed=gettext_lazy("Say in a few words what happened."),
        hint=gettext_lazy("Moderators read this, and the whole conversation. The other side is not told."),
        rows=4,
    )


class CloseTalkForm(PostedForm):
    text = fields.Text(
        gettext_lazy("What did you do about it?"),
        needed=gettext_lazy("Say what you did, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this. After that you can no longer read the conversation."),
        rows=3,
    )
