"""One small form for each page of the task list of an ask."""

from django.utils.translation import gettext_lazy

from directory.content.fields import as_text
from directory.models import Offer

from . import fields
from .base import PortalForm
from .sharing import PartsOfWeek
from .steps_of_offer import OursForm


class AskWhatForm(PortalForm):
    """What is needed."""

    name = fields.Line(
        gettext_lazy("What do you need?"),
        needed=gettext_lazy("Enter what you need, in a few words."),
        hint=gettext_lazy("For example: a room on Thursday evenings."),
    )
    sort = fields.One(
        gettext_lazy("What would help?"), Offer.Sort.choices, needed=gettext_lazy("Choose what would help.")
    )
    summary = fields.Text(
        gettext_lazy("Say a little more"),
        needed=gettext_lazy("Say what you need it for, in a sentence or two."),
        hint=gettext_lazy("What it is for, how often, how many you are. Leave out names of people."),
    )


class NeededByForm(OursForm):
    """Which of the team's initiatives need it."""

    initiatives = fields.Choices(
        gettext_lazy("Which of your groups or services need it?"),
        (),
        hint=gettext_lazy("Leave this empty if your organisation needs it as a whole."),
    )


class AskWhenForm(PortalForm):
    """When and where it is needed, and until when."""

    when = PartsOfWeek(
        gettext_lazy("At which times of the week do you need it?"),
        hint=gettext_lazy("Leave all of them empty if any time would do."),
    )
    area = fields.Line(
        gettext_lazy("In which area?"), longest=120, hint=gettext_lazy("For example: Brixton, or all of Lambeth.")
    )
    until = fields.Day(gettext_lazy("Until when do you need an answer?"))

    def content(self):
        return super().content() | {"until": as_text(self.cleaned_data["until"])}


class AskMomentsForm(PortalForm):
    moments = fields.Choices(gettext_lazy("At which moments would it help people?"), fields.moments)
