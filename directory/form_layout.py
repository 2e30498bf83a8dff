"""How a posted form is written out: `{% crispy form %}` writes its token and its fields, laid out by pieces.

The tag of the form and its buttons stand in the page, where the words on them are known."""

from functools import cached_property

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Fieldset, Layout, LayoutObject
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.html import format_html


class Posted:
    """Gives a form its helper. Errors come from us, beside the field; the browser's own bubbles stay away."""

    use_required_attribute = False
    # A form of visitors carries no token: that would need a cookie.
    has_token = True

    @cached_property
    def helper(self) -> FormHelper:
        """A form with a prefix stands inside another, which has the token already."""
        helper, pieces = FormHelper(), self.layout()
        helper.form_tag = False
        helper.disable_csrf = not self.has_token or bool(self.prefix)
        if pieces:
            helper.layout = Layout(*map(_named, pieces))
        return helper

    def layout(self) -> tuple[str | LayoutObject, ...]:
        """Names of fields, and pieces of layout around them; when there are none, field stands after field."""
        return ()


class Named:
    """One field. Crispy's own way hands each all that the page knows, which takes a fifth of the time of a form."""

    def __init__(self, name: str):
        self.name = name

    def render(self, form, _context, template_pack: str, **_options) -> str:
        return render_to_string(f"{template_pack}/field.html", {"field": form[self.name]})


def _named(piece: str | LayoutObject):
    if isinstance(piece, LayoutObject):
        piece.fields = [_named(one) for one in piece.fields]
    return Named(piece) if isinstance(piece, str) else piece


class Question(Fieldset):
    """Several fields that make one question. Its legend is text; a fieldset of crispy's reads it as a template."""

    def __init__(self, legend: str | Promise, *fields):
        super().__init__(legend, *fields, css_class="question")

    def render(self, form, context, template_pack: str, **_options) -> str:
        fields = self.get_rendered_fields(form, context, template_pack)
        values = {"fieldset": self, "legend": self.legend, "fields": fields}
        return render_to_string(self.get_template_name(template_pack), values)


class LayoutWords:
    """Words between the fields."""

    def __init__(self, tag: str, words: str | Promise, css_class: str = ""):
        self.tag, self.words = tag, words
        self.attributes = format_html(' class="{}"', css_class) if css_class else ""

    def render(self, _form, _context, **_options) -> str:
        return format_html("<{tag}{}>{}</{tag}>", self.attributes, self.words, tag=self.tag)


class Fold(LayoutObject):
    """Fields that most people leave out, folded away."""

    template = "%s/layout/fold.html"

    def __init__(self, summary: str | Promise, *fields, is_open: bool):
        self.summary, self.fields, self.is_open = summary, list(fields), is_open

    def render(self, form, context, template_pack: str, **_options) -> str:
        fields = self.get_rendered_fields(form, context, template_pack)
        return render_to_string(self.get_template_name(template_pack), {"fold": self, "fields": fields})
