"""Forms about what somebody told us: an answer to them, and a moderator's last words."""

from django.utils.translation import gettext_lazy

from .base import PostedForm
from .fields import Text


class AnswerReportForm(PostedForm):
    text = Text(
        gettext_lazy("Your answer"),
        needed=gettext_lazy("Write the answer first."),
        hint=gettext_lazy("They read these words in a mail. Leave out what others should not read over a shoulder."),
        rows=6,
    )


class CloseForm(PostedForm):
    text = Text(
        gettext_lazy("What came of it?"),
        needed=gettext_lazy("Say what came of it, so that the next moderator knows."),
        hint=gettext_lazy("Only moderators read this."),
        rows=3,
    )
