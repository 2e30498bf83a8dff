"""Forms for deciding a submission. Each carries the version that the moderator was looking at."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import content
from directory.content.fields import Field
from directory.models import Submission

from .base import PostedForm
from .fields import One, Text
from .parts import Parts, WithParts
from .plain_text import is_plain, text_field


class Versioned(PostedForm):
    """Carries the version of the submission that the moderator was looking at."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, data=None, *, version: int):
        super().__init__(data, initial={"version": version})


class RejectForm(Versioned):
    reason = Text(
        gettext_lazy("Why?"),
        needed=gettext_lazy("Say why, so that they know what to do."),
        hint=gettext_lazy("The group reads these words in a mail and on its page."),
    )


class SendBackForm(RejectForm):
    """A reason, and words beside single fields. `said` maps the name of a field to its label and what it says."""

    def __init__(self, data=None, *, version: int, said: dict[str, tuple[str, str]]):
        super().__init__(data, version=version)
        self.fields["reason"].label = _("What should they change?")
        for name, (label, words) in said.items():
            label = _("A note beside “%(field)s”") % {"field": label}
            hint = _("They say: %(words)s") % {"words": words}
            self.fields[f"note_{name}"] = Text(label, longest=500, rows=2, hint=hint)

    def notes(self) -> dict[str, str]:
        """The notes that were written, by name of the field."""
        written = {name: text for name, text in self.cleaned_data.items() if name.startswith("note_") and text}
        return {name.removeprefix("note_"): text for name, text in written.items()}


class ApproveForm(WithParts, Versioned):
    """Corrects what changes in place, and settles each field that two people changed.

    `document` is what the group wrote, `live` what visitors read now. What was not sent is not corrected: the button
    on the page of the case sends the version alone. `approved` is there once it has been decided: the same form sent
    again then reads the same.
    """

    def __init__(self, data=None, *, submission: Submission, live: dict, changed: list, conflicts: list):
        super().__init__(data, version=submission.version)
        kind, twice, self.live = content.kind(submission.kind), conflicts, live
        self.document = kind.empty() | submission.content
        if submission.approved is not None:
            twice = [name[5:] for name in data or () if name[:5] == "keep_"]
            # As far as the decision kept what visitors read against what the group wrote.
            self.live = kind.empty() | {name: submission.approved[name] for name in submission.corrected}
        for field in kind.fields:
            if field.name in twice:
                self.fields[f"keep_{field.name}"] = _which(field, self.document, self.live)
            if field.name in changed and is_plain(field) and (data is None or field.name in data):
                self.fields[field.name] = text_field(field, initial=self.document[field.name])
        names = changed if submission.base.get("name") else None
        self.parts = Parts(data, kind=submission.kind, subject=submission.subject, document=self.document, names=names)

    def corrections(self) -> dict:
        """Values by name of the field, only where they differ from what the group wrote or settle a conflict."""
        kept = {name.removeprefix("keep_"): which for name, which in self.cleaned_data.items() if "keep_" in name}
        settled = {name: (self.live if which == "live" else self.document)[name] for name, which in kept.items()}
        typed = {name: text for name, text in self.cleaned_data.items() if name in self.document}
        # As the form gives it back when nobody has touched it.
        before = {name: self.document[name].replace("\r\n", "\n").strip() for name in typed}
        words = {name: text for name, text in typed.items() if text != before[name]}
        lists = {name: items for name, items in self.parts.content().items() if items != self.document[name]}
        return settled | words | lists


def _which(field: Field, document: dict, live: dict) -> One:
    choices = [
        ("theirs", _("What the group wrote: %(words)s") % {"words": field.said(document)}),
        ("live", _("What visitors read now: %(words)s") % {"words": field.said(live)}),
    ]
    label = _("“%(field)s” has changed twice. Which do you keep?") % {"field": field.label}
    return One(label, choices, needed=_("Choose which words to keep for “%(field)s”.") % {"field": field.label})
