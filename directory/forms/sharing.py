"""Fields of offers and asks: parts of the week, how many, and one number or address whichever it is."""

import re

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import week

from . import fields


class HowMany(forms.IntegerField):
    """A whole number from 1 to `most`; None when nothing was written."""

    def __init__(self, label, *, most, wrong, hint=""):
        super().__init__(
            label=label,
            required=False,
            min_value=1,
            max_value=most,
            help_text=hint,
            error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), wrong),
            widget=forms.TextInput({"inputmode": "numeric", "size": "4"}),
        )


class WeekOfParts(forms.CheckboxSelectMultiple):
    """The parts of the days of a week as a table of tick boxes, with a row for each day."""

    template_name = "widgets/week_of_parts.html"

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        options = [options[0] for _group, options, _index in context["widget"]["optgroups"]]
        width = len(week.PARTS)
        days = [options[start : start + width] for start in range(0, len(options), width)]
        context["widget"] |= {
            "parts": [week.part_name(part) for part in week.PARTS],
            "rows": [(week.day_name(number), own) for number, own in enumerate(days)],
        }
        return context


class PartsOfWeek(forms.MultipleChoiceField):
    """Parts of days, such as "sat-evening"."""

    def __init__(self, label, *, hint=""):
        super().__init__(
            label=label,
            choices=lambda: [(slot, week.slot_words(slot)) for slot in week.SLOTS],
            required=False,
            help_text=hint,
            widget=WeekOfParts,
            error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
        )


class Reach(fields.Line):
    """A telephone number, an e-mail or a web address, whichever it is."""

    def clean(self, value):
        text = super().clean(value)
        return reach(text) if text else ""


def reach(text: str) -> str:
    """The number or address, tidied. Raises ValidationError for what nobody could ring or write to."""
    if "@" in text and not text.lower().startswith("http"):
        return fields.email_address(text)
    is_address = "." in text and not re.search(r"\s", text)
    # What holds a digit was meant as a number; its rule says best what is wrong with it.
    if re.search(r"\d", text) and (not is_address or not re.search(r"[^\W\d_]", text)):
        return fields.phone_number(text)
    if not is_address:
        raise forms.ValidationError(_("Enter one phone number, one e-mail address or one web address."))
    return fields.web_address(text)
