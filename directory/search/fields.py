"""Form fields of the finder: each turns what somebody typed into a value of the domain, or says what to do."""

from collections.abc import Callable
from functools import cached_property

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from directory import place, week

from .times import why_not


class LastGiven(forms.TextInput):
    """One line; of several the last in which something stands."""

    def value_from_datadict(self, data, files, name):
        return next((value for value in reversed(data.getlist(name)) if value.strip()), "")


class ChoicesField(forms.MultipleChoiceField):
    """Several of the known values, each once; an unknown one is named."""

    default_error_messages = {"invalid_choice": _("We do not know “%(value)s”. Choose from the list instead.")}

    @cached_property
    def known(self) -> set[str]:
        return {value for value, _words in self.choices}

    def valid_value(self, value: str) -> bool:
        return value in self.known

    def to_python(self, value) -> list[str]:
        return [one for one in dict.fromkeys(super().to_python(value)) if one.strip()]


class TimesField(ChoicesField):
    """The same for times; `read` gives the time that a value names, and raises ValueError for any other."""

    default_error_messages = {"unknown": _("We do not know the time “%(value)s”. Choose from the list instead.")}
    read: Callable[[str], week.Window | week.Ordinary]

    def clean(self, value) -> list[week.Window | week.Ordinary]:
        return [self._time(one) for one in self.to_python(value)]

    def _time(self, value: str) -> week.Window | week.Ordinary:
        try:
            return self.read(value)
        except ValueError as problem:
            raise ValidationError(why_not(problem, self.error_messages["unknown"] % {"value": value})) from problem


class PlaceField(forms.CharField):
    """A postcode, district, ward, neighbourhood or hospital, as a point; none for Lambeth itself, or for a place
    outside of which we hold no point."""

    widget = LastGiven
    default_error_messages = {
        "unknown": _(
            "We do not know the place “%(text)s”. Try the start of a postcode, such as SW9, or a name such as Brixton."
        ),
        "max_length": _("That is too long for a place. Try a postcode or a name such as Brixton."),
    }

    def __init__(self, **options):
        super().__init__(max_length=60, **options)

    def clean(self, value: str | None) -> place.Spot | None:
        text = super().clean(value)
        if not text or place.is_whole(text):
            return None
        spot = place.find(text) or (None if place.beyond(text) else place.find_in(text))
        if not spot and not place.beyond(text):
            raise forms.ValidationError(self.error_messages["unknown"], "unknown", {"text": text})
        return spot


class AgeField(forms.IntegerField):
    """An age in years."""

    widget = LastGiven
    default_error_messages = {
        "invalid": _("Write the age as a number, such as 17."),
        "min_value": _("Write the age as a number from 0 to 120."),
        "max_value": _("Write the age as a number from 0 to 120."),
    }

    def __init__(self, **options):
        super().__init__(min_value=0, max_value=120, **options)
