"""How a posted form is written out: what a screen reader hears, and where each error leads."""

import re
from html.parser import HTMLParser

import pytest
from crispy_forms.layout import Div, Fieldset
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings
from django.template.loader import render_to_string

from directory.form_layout import Fold, LayoutWords
from directory.forms.base import PostedForm
from directory.templatetags.portal import blocks, error_target, icon, plain_text
from tests.pages import tight

VOID = {"input", "br", "meta", "link", "img", "hr"}
TEMPLATES = settings.ROOT / "templates"
FOCUSABLE = {"input", "select", "textarea"}
CHOICES = [("a", "By phone"), ("b", "In person")]
FIELDS = {
    "name": forms.CharField(label="Name", help_text="As you like to be called"),
    "story": forms.CharField(label="Story", help_text="In your words", widget=forms.Textarea),
    "email": forms.EmailField(label="E-mail", help_text="We answer here"),
    "age": forms.IntegerField(label="Age", help_text="In years"),
    "area": forms.ChoiceField(label="Area", help_text="Where you live", choices=[("", "Choose"), *CHOICES]),
    "one": forms.ChoiceField(label="One way", help_text="Choose one", choices=CHOICES, widget=forms.RadioSelect),
    "many": forms.MultipleChoiceField(
        label="Ways", help_text="Choose some", choices=CHOICES, widget=forms.CheckboxSelectMultiple
    ),
    "agreed": forms.BooleanField(label="I agree", help_text="You can change your mind"),
}
GROUPS = {"one", "many", "day"}
IDS = {"one": "id_one_0", "many": "id_many_0", "day": "id_day_0"}


class DayMonthYear(forms.MultiWidget):
    template_name = "widgets/day_month_year.html"
    use_fieldset = True

    def __init__(self):
        super().__init__([forms.TextInput({"inputmode": "numeric", "size": size}) for size in (2, 2, 4)])

    def decompress(self, value):
        return [None] * 3


class DateInParts(forms.MultiValueField):
    def __init__(self, **options):
        parts = [forms.IntegerField(), forms.IntegerField(), forms.IntegerField()]
        super().__init__(parts, widget=DayMonthYear(), **options)

    def compress(self, values):
        return values


class EveryKind(PostedForm):
    locals().update(FIELDS)
    day = DateInParts(label="Day", help_text="For example, 27 3 2027")
    nickname = forms.CharField(label="Nickname", required=False)
    token = forms.CharField(widget=forms.HiddenInput, required=False)


class Elements(HTMLParser):
    """Every element in order of the text: its tag, its attributes, the tags around it and the text inside."""

    def __init__(self, html):
        super().__init__()
        self.all, self.open = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "around": [one["tag"] for one in self.open], "text": "", **dict(attrs)}
        self.all.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def by_id(self, name):
        (found,) = [element for element in self.all if element.get("id") == name]
        return found

    def tagged(self, *tags):
        return [element for element in self.all if element["tag"] in tags]


@pytest.fixture(scope="module")
def with_errors():
    """Each field empty that must not be, with the error summary above, as on a page."""
    form = EveryKind({})
    summary = render_to_string("lambeth/error_summary.html", {"form": form})
    return form, summary + render_crispy_form(form)


def test_each_described_by_names_an_element_of_the_page(with_errors):
    _form, html = with_errors
    page = Elements(html)

    named = [name for element in page.all for name in (element.get("aria-describedby") or "").split()]

    assert sorted(set(named)) == sorted(
        f"id_{name}_{what}" for name in [*FIELDS, "day"] for what in ("helptext", "error")
    )
    assert all(page.by_id(name)["text"].strip() for name in named)


def test_each_error_leads_to_a_control_that_can_be_focused(with_errors):
    form, html = with_errors
    page = Elements(html)

    targets = [link["href"].removeprefix("#") for link in page.tagged("a")]

    assert targets == [IDS.get(name, f"id_{name}") for name in [*FIELDS, "day"]]
    assert {page.by_id(target)["tag"] for target in targets} == FOCUSABLE
    assert [error_target(form[name]) for name in [*FIELDS, "day"]] == targets


def test_the_summary_says_what_stands_beside_each_field_and_takes_the_focus(with_errors):
    form, html = with_errors
    page = Elements(html)

    summary = page.all[0]

    assert (summary["role"], summary["tabindex"], summary["autofocus"]) == ("alert", "-1", None)
    assert [link["text"] for link in page.tagged("a")] == [error for name in form.errors for error in form.errors[name]]


def test_there_is_no_summary_without_errors():
    assert Elements(render_to_string("lambeth/error_summary.html", {"form": EveryKind()})).all == []


def test_an_error_of_the_whole_form_leads_to_the_first_field():
    form = EveryKind({})
    form.add_error(None, "Choose a day or a time")

    link = Elements(render_to_string("lambeth/error_summary.html", {"form": form})).tagged("a")[0]

    assert (link["text"], link["href"]) == ("Choose a day or a time", "#id_name")


def test_groups_have_legends_and_single_controls_labels(with_errors):
    form, html = with_errors
    page = Elements(html)

    legends = {legend["text"].strip() for legend in page.tagged("legend")}
    labelled = {label["for"] for label in page.tagged("label")}

    assert legends == {form[name].label for name in GROUPS}
    assert labelled >= {f"id_{name}" for name in form.fields if name not in GROUPS and name != "token"}
    assert all(control["id"] in labelled for control in page.tagged(*FOCUSABLE) if control.get("type") != "hidden")


def test_the_parts_of_a_date_say_which_they_are(with_errors):
    _form, html = with_errors

    labels = [label["text"].strip() for label in Elements(html).tagged("label") if label["for"].startswith("id_day_")]

    assert labels == ["Day", "Month", "Year"]


@pytest.mark.parametrize("name", [*FIELDS, "day"])
def test_label_hint_error_and_control_come_in_this_order(with_errors, name):
    form, html = with_errors
    field = html[html.index(f'id="div_id_{name}"') :]
    label = form[name].label if name in GROUPS else f'for="id_{name}"'
    control = f'id="{IDS.get(name, f"id_{name}")}"'

    words = [label, f'id="id_{name}_helptext"', f'id="id_{name}_error"', control]
    places = [field.index(word) for word in words]

    # The label of a single tick box stands behind it, as people expect.
    assert places == sorted(places) if name != "agreed" else places[1:] == sorted(places[1:])


def test_what_may_be_left_out_says_so_and_nothing_has_a_star(with_errors):
    _form, html = with_errors

    optional = [label["text"].split() for label in Elements(html).tagged("label") if "(optional)" in label["text"]]

    assert optional == [["Nickname", "(optional)"]]
    assert "*" not in html


def test_wrong_controls_are_marked_for_machines_too(with_errors):
    _form, html = with_errors

    marked = {control["name"] for control in Elements(html).tagged(*FOCUSABLE) if control.get("aria-invalid") == "true"}

    assert marked >= {"name", "story", "email", "age", "area", "agreed"}


def test_no_style_or_script_stands_inside_a_form(with_errors):
    _form, html = with_errors

    assert not [key for element in Elements(html).all for key in element if re.match(r"style|on[a-z]+$", key)]


def test_a_layout_groups_fields_under_a_legend():
    class Grouped(EveryKind):
        def layout(self):
            return Fieldset("About you", "name", "nickname"), Div("age", css_class="narrow")

    form = Grouped()

    page = Elements(render_crispy_form(form))

    assert [element["text"].strip() for element in page.tagged("legend")] == ["About you"]
    assert [element["name"] for element in page.tagged("input")] == ["name", "nickname", "age"]
    assert [element["class"] for element in page.tagged("fieldset")] == ["group"]


def test_a_fold_holds_words_and_fields_and_is_open_when_asked_to_be():
    class Folded(EveryKind):
        def layout(self):
            return "name", Fold(
                "More & more", LayoutWords("p", "Leave this out.", "note"), "age", is_open=self.is_bound
            )

    closed, opened = (Elements(render_crispy_form(form)).all for form in (Folded(), Folded({})))

    assert [one["tag"] for one in closed if "details" in one["around"]][:2] == ["summary", "p"]
    assert [one["text"].strip() for one in closed if one["tag"] == "summary"] == ["More & more"]
    assert [[one["tag"] for one in page if "open" in one] for page in (closed, opened)] == [[], ["details"]]


class OfVisitors(EveryKind):
    has_token = False


def test_a_form_writes_its_token_once_and_a_form_of_visitors_or_inside_another_never():
    written = [
        render_crispy_form(form, context={"csrf_token": "sesame"})
        for form in (EveryKind(), EveryKind(prefix="inside"), OfVisitors())
    ]

    assert [html.count('value="sesame"') for html in written] == [1, 0, 0]


def test_no_page_writes_the_fields_of_a_posted_form_by_itself():
    by_hand = re.compile(r"lambeth/field\.html|\|crispy\b|\bform\.as_")
    pages = {path for path in TEMPLATES.rglob("*.html") if "lambeth" not in path.parts}

    assert [path.name for path in pages if by_hand.search(path.read_text())] == []
    assert sum("{% crispy " in path.read_text() for path in pages) > 15


def test_plain_text_becomes_paragraphs_and_lists():
    text = "One line\r\nand its second.\r\n\r\nBring:\n- a friend\n- nothing else\nThat is all."

    assert blocks(text) == [
        ("p", ["One line", "and its second."]),
        ("p", ["Bring:"]),
        ("ul", ["a friend", "nothing else"]),
        ("p", ["That is all."]),
    ]


def test_plain_text_is_never_html():
    html = render_to_string("_plain_text.html", plain_text("<b>Bold</b> & more\n\n- <i>one</i>"))

    assert tight(html) == "<p>&lt;b&gt;Bold&lt;/b&gt; &amp; more</p><ul><li>&lt;i&gt;one&lt;/i&gt;</li></ul>"


def test_an_icon_is_silent():
    (svg, use) = Elements(icon("phone")).all

    assert svg["aria-hidden"] == "true"
    assert use["href"].endswith("icons.svg#phone")
