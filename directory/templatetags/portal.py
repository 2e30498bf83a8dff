"""Tags of every page: icons, plain text in paragraphs, and what the form templates ask about a field."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from itertools import groupby

from django import template
from django.forms import BaseForm, BoundField, CheckboxInput
from django.template.base import FilterExpression
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from directory import place, urgent_copy, week
from directory.foreign import ENGLISH, Quoted, is_foreign, language_of, quoted
from directory.models import Initiative, Worded, draft, is_checked, said, until_checked
from directory.network.onward import named
from directory.pages import urgent_words
from directory.pages.reach import Way
from directory.pages.urgent_numbers import urgent_numbers

register = template.Library()

BULLET = re.compile(r"[-*•]\s+")


@register.simple_tag
@cache
def place_options() -> str:
    """Every place that the finder knows, for the list of suggestions: the same for everybody, always."""
    return format_html_join("", '<option value="{}"></option>', ((name,) for name in place.names(outside=False)))


@register.simple_tag
def error_first(form: BaseForm | None) -> str:
    """How the title begins of a page whose form did not go through."""
    return f"{_('Error:')} " if form and form.errors else ""


@register.simple_tag
def printed_today() -> str:
    """What paper says of itself."""
    return _printed(timezone.localdate(), get_language())


@lru_cache(maxsize=8)
def _printed(day: date, _language: str) -> str:
    words = _("Printed %(today)s. Times can change, so check before you go.")
    return words % {"today": week.date_and_year(day)}


@register.simple_tag
def tongue_lines(tongues: list) -> str:
    """Links to the same page in each language."""
    mark = format_html(' aria-current="{}"', "true")
    return format_html_join(
        "",
        '<li><a href="{0}" lang="{1}" hreflang="{1}"{2}>{3}</a></li>',
        ((one.url, one.code, mark if one.is_current else "", one.name) for one in tongues),
    )


@register.simple_tag
def alternate_lines(alternates: list[tuple[str, str]]) -> str:
    """The same page in each language, for programs."""
    return format_html_join("", '<link rel="alternate" hreflang="{}" href="{}">', alternates)


@register.filter
def error_target(field: BoundField) -> str:
    """The id of the first control of a field: where a link of the error summary must point.

    Groups of radio buttons or checkboxes and dates in three parts have no id of their own."""
    return field.id_for_label or f"{field.auto_id}_0"


register.simple_tag(urgent_copy.contacts, name="urgent_contacts")
# What a group wrote, and the language of its name: on a page in another language they say that they are English.
register.filter("quoted", quoted)
register.filter("said", said)
register.filter("language_of", language_of)


@register.simple_tag
def beside(words: str, english: str) -> str:
    """A draft in the language of the page, and the English words that it is made from."""
    if not words or words == english:
        return format_html('<span lang="{}">{}</span>', ENGLISH, english)
    return format_html('{} <span class="beside" lang="{}">{}</span>', words, ENGLISH, english)


def in_both(say: Callable[[], str]) -> str:
    """What `say` gives in the language of the page; with the English beside it, until a speaker has checked it."""
    words = say()
    with until_checked() as is_checked:
        return words if is_checked else beside(words, say())


class UntilChecked(template.Node):
    """Words about danger: until a speaker has checked those in the page's language, the English ones stand beside them.

    `{% until_checked li %}` puts them into an element of that name. What is between may hold no id: it is said twice.
    """

    def __init__(self, nodes: template.NodeList, element: str):
        self.nodelist, self.element = nodes, element

    def render(self, context):
        words = in_both(lambda: self.nodelist.render(context))
        return format_html("<{0}>{1}</{0}>", self.element, words) if self.element else words


@register.tag("until_checked")
def until_checked_tag(parser: template.base.Parser, token: template.base.Token) -> UntilChecked:
    nodes = parser.parse(("enduntil_checked",))
    parser.delete_first_token()
    return UntilChecked(nodes, *token.split_contents()[1:] or [""])


@register.filter
def both(row: Worded, name: str) -> str:
    """What a row about urgent help says; with the English beside it, until a speaker has checked it."""
    words = draft(row, name)
    return beside(words, getattr(row, name)) if words else said(row, name)


@register.filter
def both_in_line(row: Worded, name: str) -> str:
    """The same of a few words within a sentence: "a cualquier hora (any time)"."""
    words = draft(row, name)
    return (
        format_html('{} (<span lang="{}">{}</span>)', words, ENGLISH, getattr(row, name)) if words else said(row, name)
    )


@register.simple_tag
def interpreter(element: str) -> str:
    """How to be understood on the phone, in an element of this name; nothing on an English page."""
    words = in_both(urgent_words.ask_for_an_interpreter) if is_foreign() else ""
    return format_html("<{0}>{1}</{0}>", element, words) if words else ""


@register.simple_tag
def draft_note(*, is_draft: bool | None = None) -> str:
    """Beside words about danger on a page in another language, until a speaker has checked them. Those of buttons and
    labels are asked about unless the page says itself that it is one."""
    is_draft = not is_checked("interface") if is_draft is None else is_draft
    return format_html('<p class="draft">{}</p>', urgent_words.draft_words()) if is_draft else ""


@register.simple_tag
def page_heading(words: str, *, below: object = None) -> str:
    """The heading of a page, or of its second part that stands below panels."""
    return format_html("<h{0}>{1}</h{0}>", 2 if below else 1, words)


@register.simple_tag
def urgent_four(shape: str) -> str:
    """The four numbers as a bar, as buttons or in a footer. They are on each page twice and come from a copy beside the
    database, so what was made stands as long as that copy does."""
    made, key = urgent_copy.current().made, (shape, get_language())
    if key not in made:
        made[key] = render_to_string("_urgent_four.html", {"shape": shape, "numbers": urgent_numbers()})
    return made[key]


# "Ace of Clubs, Art4Space and 3 more": what a folded list says of itself.
register.filter("named", named)


@register.filter
def parted(rows: list, size: int) -> list[list]:
    """A long list in parts of so many."""
    rows = list(rows)
    return [rows[begin : begin + size] for begin in range(0, len(rows), size)]


@register.simple_tag
def any_moment() -> str:
    """What is said of listings for more than one moment."""
    return str(Initiative.ANY_MOMENT)


@register.filter
def is_single_checkbox(field: BoundField) -> bool:
    return isinstance(field.field.widget, CheckboxInput)


@cache
def icon(name: str) -> str:
    """A symbol of static/icons.svg. It says nothing to a screen reader, so words must stand beside it."""
    return format_html(
        '<svg class="icon" width="20" height="20" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        static("icons.svg"),
        name,
    )


@register.simple_tag
def picture(name: str, shows: str) -> str:
    """A symbol of the same file, large, with what it shows in words."""
    return format_html(
        '<svg class="picture" width="72" height="72" role="img" aria-label="{}"><use href="{}#{}"/></svg>',
        shows,
        static("icons.svg"),
        name,
    )


class IconNode(template.Node):
    def __init__(self, name: FilterExpression):
        self.name = name

    def render(self, context):
        # Nearly always a plain word, and there are a hundred on a page of cards.
        name = self.name.var if isinstance(self.name.var, str) else self.name.resolve(context)
        return icon(name)


@register.tag("icon")
def icon_tag(parser: template.base.Parser, token: template.base.Token) -> IconNode:
    _tag, name = token.split_contents()
    return IconNode(parser.compile_filter(name))


@register.simple_tag
def fact_lines(card) -> str:
    """The lines of a card that say when, where and how one gets in; kept like those below them."""
    usual, where = tuple(card.usual), (card.where_and_whose, card.distance)
    has_time = bool(card.soon or card.when)
    return _fact_lines(has_time, card.soon, usual, where, card.join_and_cost, card.join, get_language())


@lru_cache(maxsize=4096)
def _fact_lines(
    has_time: bool, soon: str, usual: tuple[str, ...], where: tuple[str, str], joining: str, join: str, _language: str
) -> str:
    """`join` stands on paper alone where `joining` has nothing to say, since `soon` says it and is not printed."""
    lead = format_html('<b class="soon">{}{}</b>', soon, " · " if usual else "") if soon else ""
    place = format_html(". {}", where[1]) if where[1] else ""
    first, others = next(iter(usual), ""), ((one,) for one in usual[1:])
    times = format_html("{}{}", first, format_html_join("", "<br>{}", others))
    lines = [
        ("", "calendar", has_time, lead, times),
        ("", "map-pin", where[0], where[0], place),
        ("" if joining else format_html(' class="{}"', "only-print"), "door", joining or join, joining or join, ""),
    ]
    return format_html_join(
        "\n", "<li{}>{}<span>{}{}</span></li>", ((mark, icon(name), *said) for mark, name, has, *said in lines if has)
    )


@register.simple_tag
def way_lines(card) -> str:
    """The lines of a card that say how to get in touch; kept, since most stand as they are all day."""
    return _way_lines(card.ways, card.no_way, get_language())


@lru_cache(maxsize=4096)
def _way_lines(ways: tuple[Way, ...], no_way: str, _language: str) -> str:
    lines = [(icon(one.icon), _way(one)) for one in ways] or ([(icon("info"), no_way)] if no_way else [])
    return format_html_join("\n", "<li>{}<span>{}</span></li>", lines)


@register.simple_tag(takes_context=True)
def pack_button(context, card) -> str:
    """The button that puts a card into the pack of its page, or takes it out; nothing where there is no pack."""
    pack = context.get("pack")
    return (
        ""
        if pack is None
        else _pack_button(card.code, card.name, card.language, card.code in pack.codes, get_language())
    )


@lru_cache(maxsize=4096)
def _pack_button(code: str, name: str, name_language: str, is_in: bool, _language: str) -> str:
    words, move = (_("Take out of your pack"), "drop") if is_in else (_("Add to pack"), "add")
    return format_html(
        '<li id="{0}"><button class="pick" form="pack" name="{1}" value="{0}">'
        '{2}<span class="vh">: {3}</span></button></li>',
        *(code, move, words, quoted(name, name_language)),
    )


def _way(one: Way) -> str:
    """ "Mosaic Clubhouse: 020 7946 0123. Monday to Friday, 9am to 5pm": a link while somebody answers."""
    rel = format_html(' rel="{}"', "noreferrer nofollow") if one.sort == "web" else ""
    shown = format_html('<span class="num">{}</span>', one.words)
    if one.href:
        shown = format_html('<a class="way" href="{}"{}>{}</a>', one.href, rel, one.words)
    whose = format_html("{}: ", one.whose) if one.whose else ""
    return format_html("{}{}{}", whose, shown, f". {one.hours}" if one.hours else "")


@register.simple_tag
def choice_lines(group) -> str:
    """The choices of one filter, each with its count. Eighty stand on a page: a template took five times as long."""
    return format_html_join(
        "\n",
        "{}{}{}",
        (
            (_box(group.name, one.value, one.checked), _label(one.words), _count(one.count, one.unit))
            for one in group.choices
        ),
    )


@lru_cache(maxsize=1024)
def _box(name: str, value: str, checked: bool) -> str:
    mark = " checked" if checked else ""
    return format_html('<label class="choice"><input type="checkbox" name="{}" value="{}"{}>', name, value, mark)


@lru_cache(maxsize=1024)
def _label(words: str) -> str:
    return format_html("<span>{} ", words)


@lru_cache(maxsize=1024)
def _count(count: int | None, unit: str) -> str:
    return format_html(
        '<span class="count{}">{}<span class="vh"> {}</span></span></span></label>',
        " count--none" if count == 0 else "",
        "" if count is None else count,
        unit,
    )


@register.simple_tag
def concern_chips(concerns: list[tuple[str, str]]) -> str:
    """A link to what is listed for each condition or worry, given as value and words."""
    return _concern_chips(tuple(concerns), get_language())


@lru_cache(maxsize=8)
def _concern_chips(concerns: tuple[tuple[str, str], ...], _language: str) -> str:
    lines = ((reverse("support"), slug, quoted(name)) for slug, name in concerns)
    return format_html_join("\n", '<li><a class="chip" href="{}?concern={}">{}</a></li>', lines)


@register.inclusion_tag("_plain_text.html")
def plain_text(body: str) -> dict:
    """Text that somebody typed: an empty line ends a paragraph, lines that begin with "- " make a list."""
    is_theirs, found = isinstance(body, Quoted), blocks(body)
    return {"blocks": [(sort, [quoted(line) for line in lines]) for sort, lines in found] if is_theirs else found}


def blocks(body: str) -> list[tuple[str, list[str]]]:
    """("p", lines) or ("ul", items), in order. Nothing here is HTML: the template escapes it."""
    found = []
    for part in re.split(r"\n\s*\n", body.replace("\r\n", "\n")):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        for is_list, group in groupby(lines, key=lambda line: bool(BULLET.match(line))):
            words = [BULLET.sub("", line, count=1) if is_list else line for line in group]
            found.append(("ul" if is_list else "p", words))
    return found
