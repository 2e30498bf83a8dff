"""Fields that take what people write, and say what to do when they cannot."""

import datetime as dt
import re

from django import forms
from django.core.validators import EmailValidator, URLValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy

from directory import place, telephone, week
from directory.models import Commitment, Moment, Term, said

from . import clock_time

LONG, LINE = 2000, 200
A_TIME, A_DATE = gettext_lazy("For example 6pm or 18:00"), gettext_lazy("For example 27 3 2027")
TOO_LONG = ngettext_lazy(
    "Use %(limit_value)d character or fewer. You have written %(show_value)d.",
    "Use %(limit_value)d characters or fewer. You have written %(show_value)d.",
    "limit_value",
)


class Line(forms.CharField):
    """One line of text."""

    def __init__(self, label, *, needed="", longest=LINE, hint="", **options):
        options.setdefault("required", bool(needed))
        super().__init__(label=label, max_length=longest, help_text=hint, **options)
        self.error_messages["required"] = needed or gettext_lazy("Enter something here.")
        self.validators = [one for one in self.validators if not hasattr(one, "limit_value")]
        self.validators.append(NotLongerThan(longest))

    def widget_attrs(self, widget):
        """No `maxlength`: a browser would cut off in silence what somebody pasted."""
        return {}


class NotLongerThan:
    """A limit on characters, said with both numbers."""

    def __init__(self, limit: int):
        self.limit_value = limit

    def __call__(self, text: str) -> None:
        if len(text) > self.limit_value:
            values = {"limit_value": self.limit_value, "show_value": len(text)}
            raise forms.ValidationError(TOO_LONG % values, "max_length")


class Text(Line):
    """A few lines of text."""

    def __init__(self, label, *, longest=LONG, rows=4, **options):
        super().__init__(label, longest=longest, widget=forms.Textarea({"rows": rows}), **options)

    def clean(self, value):
        return super().clean(value).replace("\r\n", "\n")


class Time(forms.CharField):
    """A time of day, as `datetime.time`; None when nothing was written."""

    def __init__(self, label, hint=A_TIME):
        super().__init__(label=label, required=False, help_text=hint, widget=forms.TextInput({"class": "time"}))

    def prepare_value(self, value):
        return week.clock(value) if isinstance(value, int | dt.time) else value

    def clean(self, value) -> dt.time | None:
        text = super().clean(value)
        try:
            return clock_time.read(text) if text else None
        except clock_time.Unclear:
            words = _("Add am or pm to “%(time)s”, so that we know whether it is morning.")
            raise forms.ValidationError(words % {"time": text}) from None
        except ValueError:
            words = _("Write “%(time)s” as a time, for example 6pm or 18:00.")
            raise forms.ValidationError(words % {"time": text[:40]}) from None


class DayParts(forms.MultiWidget):
    """Day, month and year in three boxes."""

    template_name = "widgets/day_month_year.html"
    use_fieldset = True

    def __init__(self):
        super().__init__([forms.TextInput({"inputmode": "numeric", "size": size}) for size in (2, 2, 4)])

    def decompress(self, value):
        if isinstance(value, str) and value:
            value = dt.date.fromisoformat(value)
        return [value.day, value.month, value.year] if value else [None] * 3

    def id_for_label(self, id_):
        return f"{id_}_0"


class Day(forms.MultiValueField):
    """A date; None when all three boxes are empty."""

    def __init__(self, label, *, needed="", hint=A_DATE):
        parts = [forms.CharField(required=False) for _part in range(3)]
        super().__init__(parts, label=label, required=bool(needed), help_text=hint, widget=DayParts())
        self.error_messages["required"] = needed
        self.require_all_fields = False

    def compress(self, values) -> dt.date | None:
        if not any(values):
            return None
        try:
            day, month, year = (int(value) for value in values)
            return dt.date(year + 2000 if 0 <= year < 100 else year, month, day)
        except ValueError:
            raise forms.ValidationError(_("Enter a day, a month and a year, for example 27 3 2027.")) from None


class Choices(forms.MultipleChoiceField):
    """Tick boxes, as many as fit."""

    def __init__(self, label, choices, *, needed="", hint="", **options):
        super().__init__(
            label=label,
            choices=choices,
            required=bool(needed),
            help_text=hint,
            widget=forms.CheckboxSelectMultiple,
            **options,
        )
        self.error_messages |= {"required": needed, "invalid_choice": gettext_lazy("Choose from the list.")}


class One(forms.ChoiceField):
    """Round buttons, of which one is chosen. `unsaid` adds one for what is not stated."""

    def __init__(self, label, choices, *, needed="", hint="", unsaid="", **options):
        chosen = (lambda: [("", unsaid), *called(choices)]) if unsaid else choices
        options.setdefault("required", bool(needed))
        super().__init__(label=label, choices=chosen, help_text=hint, widget=forms.RadioSelect, **options)
        self.error_messages |= {"required": needed, "invalid_choice": gettext_lazy("Choose from the list.")}


class Tick(forms.BooleanField):
    """One box to tick; `needed` says why it must be ticked, when it must."""

    def __init__(self, label, *, needed="", hint=""):
        super().__init__(label=label, required=bool(needed), help_text=hint)
        self.error_messages["required"] = needed


class YesOrNo(forms.TypedChoiceField):
    """Yes, no, or not stated (None)."""

    def __init__(self, label, hint=""):
        choices = [
            ("yes", gettext_lazy("Yes")),
            ("no", gettext_lazy("No")),
            ("", gettext_lazy("We would rather not say")),
        ]
        super().__init__(
            label=label, choices=choices, required=False, help_text=hint, widget=forms.RadioSelect, empty_value=None
        )
        self.coerce = lambda value: value == "yes"

    def prepare_value(self, value):
        return {True: "yes", False: "no", None: ""}.get(value, value)


class Age(forms.IntegerField):
    """A whole number of years."""

    def __init__(self, label):
        words = gettext_lazy("Enter an age in years, from 0 to 120.")
        messages = {"invalid": words, "min_value": words, "max_value": words}
        super().__init__(
            label=label,
            required=False,
            min_value=0,
            max_value=120,
            error_messages=messages,
            widget=forms.TextInput({"inputmode": "numeric", "size": "4"}),
        )


class Postcode(forms.CharField):
    """A postcode of anywhere in Britain, or the first half of one; tidied."""

    def __init__(self, label, hint=""):
        super().__init__(label=label, required=False, help_text=hint, widget=forms.TextInput({"class": "time"}))

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return ""
        found = place.postcode(text) or (text.upper() if re.fullmatch(r"[A-Z]{1,2}\d[A-Z\d]?", text.upper()) else "")
        if not found:
            words = _("Check the postcode “%(text)s”. It should look like SW9 8QH. You may leave it empty.")
            raise forms.ValidationError(words % {"text": text[:20]})
        return found


class Website(forms.CharField):
    """A web address; "example.org" gets its https://."""

    def __init__(self, label, *, hint="", required=False):
        super().__init__(label=label, required=required, help_text=hint, max_length=500)

    def clean(self, value):
        text = super().clean(value)
        return web_address(text) if text else ""


def terms(vocabulary: str, only: tuple[str, ...] = ()):
    """The choices of one vocabulary, read when the form is made."""

    def choices():
        rows = Term.objects.filter(vocabulary=vocabulary)
        rows = rows.filter(slug__in=only) if only else rows
        return [(row.slug, said(row, "name")) for row in rows]

    return choices


def languages():
    """Codes of languages with their names; English, in which the portal is written, needs none."""
    return [("", _("English")), *_other_languages()]


def other_languages():
    return [("", _("Choose a language")), *_other_languages()]


def _other_languages():
    """Those in which a sentence can be written; a sign language is not one."""
    return Term.objects.filter(vocabulary="language").exclude(slug__in=["en", "bsl"]).values_list("slug", "name")


def moments():
    return [(row.slug, said(row, "name")) for row in Moment.objects.all()]


def commitments():
    return [(row.code, row.short_name) for row in Commitment.objects.all()]


def called(choices) -> list:
    return list(choices() if callable(choices) else choices)


def web_address(text: str) -> str:
    """The address with its scheme. Raises ValidationError for anything a link must not hold."""
    words = _("Enter a web address that starts with https://, for example https://example.org.")
    has_scheme = re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE)
    if has_scheme and not re.match(r"https?://", text, re.IGNORECASE):
        raise forms.ValidationError(words)
    whole = text if has_scheme else f"https://{text}"
    scheme, _colon, rest = whole.partition(":")
    whole = f"{scheme.lower()}:{rest}"
    URLValidator(schemes=["http", "https"], message=words)(whole)
    if "@" in whole.split("/")[2]:
        raise forms.ValidationError(words)
    return whole


def phone_number(text: str, *, texts: bool = False) -> str:
    """The number as people in Britain write it; what is none is refused in words. `texts`: it takes messages."""
    try:
        return telephone.read(text, texts=texts)
    except telephone.Unreadable as problem:
        raise forms.ValidationError(problem.words) from problem


def email_address(text: str) -> str:
    EmailValidator(message=_("Enter an e-mail address, for example name@example.org."))(text)
    return text
