"""The document of a contact, the same for initiatives and organisations."""

from django.utils.translation import gettext_lazy as _

from .fields import Choice, Field

CONTACT = (
    Choice("sort", _("Sort"), "phone"),
    Field("value", _("Number or address")),
    Field("name", _("Who answers")),
    Field("hours", _("When it is answered"), []),
    Field("any_time", _("Answered at any time"), False),
    Field("cost_note", _("Cost to call")),
    Field("languages", _("Languages"), []),
    Field("personal", _("A person's own number"), False),
    Field("preferred", _("The best way"), False),
)
