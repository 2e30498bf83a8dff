"""Form fields of the finder: each turns what somebody typed into a value of the domain, or says what to do."""

from django import forms
from django.utils.translation import gettext_lazy as _

from directory import place


class ChoicesField(forms.MultipleChoiceField):
    """Several of the known values; an unknown one is named."""

    default_error_messages = {"invalid_choice": _("We do not know “%(value)s”. Choose from the list instead.")}


class PlaceField(forms.CharField):
    """A postcode, district, ward, neighbourhood or hospital, as a point."""

    default_error_messages = {
        "unknown": _(
            "We do not know the place “%(text)s”. Try the start of a postcode, such as SW9, or a name such as Brixton."
        ),
        "max_length": _("That is too long for a place. Try a postcode or a name such as Brixton."),
    }

    def clean(self, value: str | None) -> place.Spot | None:
        text = super().clean(value)
        spot = place.find(text) if text else None
        if text and not spot:
            raise forms.ValidationError(self.error_messages["unknown"], "unknown", {"text": text})
        return spot


class AgeField(forms.IntegerField):
    """An age in years."""

    default_error_messages = {
        "invalid": _("Write the age as a number, such as 17."),
        "min_value": _("Write the age as a number from 0 to 120."),
        "max_value": _("Write the age as a number from 0 to 120."),
    }

    def __init__(self, **options):
        super().__init__(min_value=0, max_value=120, **options)
