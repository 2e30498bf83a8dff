"""Form fields of the finder: each turns what somebody typed into a value of the domain, or says what to do."""

from datetime import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from directory import place, week


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


class WhenField(forms.MultipleChoiceField):
    """Values of `when`, each read against one clock."""

    default_error_messages = {"unknown": _("We do not know the time “%(value)s”. Choose from the list instead.")}

    def __init__(self, *, now: datetime | None = None, holidays=frozenset(), **options):
        self.now, self.holidays = now, holidays
        super().__init__(**options)

    def clean(self, value: list[str]) -> list[week.Window | week.Ordinary]:
        return [self._read(one) for one in dict.fromkeys(value or [])]

    def _read(self, value: str) -> week.Window | week.Ordinary:
        try:
            return week.read_when(value, self.now, self.holidays)
        except ValueError as unknown:
            raise forms.ValidationError(self.error_messages["unknown"], "unknown", {"value": value}) from unknown
