"""Tags of every page: icons, plain text in paragraphs, and what the form templates ask about a field."""

import re
from itertools import groupby

from django import template
from django.forms import BoundField, CheckboxInput

register = template.Library()

BULLET = re.compile(r"[-*•]\s+")


@register.filter
def error_target(field: BoundField) -> str:
    """The id of the first control of a field: where a link of the error summary must point.

    Groups of radio buttons or checkboxes and dates in three parts have no id of their own."""
    return field.id_for_label or f"{field.auto_id}_0"


@register.filter
def is_single_checkbox(field: BoundField) -> bool:
    return isinstance(field.field.widget, CheckboxInput)


@register.inclusion_tag("_icon.html")
def icon(name: str) -> dict:
    """A symbol of static/icons.svg. It says nothing to a screen reader, so words must stand beside it."""
    return {"name": name}


@register.inclusion_tag("_plain_text.html")
def plain_text(body: str) -> dict:
    """Text that somebody typed: an empty line ends a paragraph, lines that begin with "- " make a list."""
    return {"blocks": blocks(body)}


def blocks(body: str) -> list[tuple[str, list[str]]]:
    """("p", lines) or ("ul", items), in order. Nothing here is HTML: the template escapes it."""
    found = []
    for part in re.split(r"\n\s*\n", body.replace("\r\n", "\n")):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        for is_list, group in groupby(lines, key=lambda line: bool(BULLET.match(line))):
            words = [BULLET.sub("", line, count=1) if is_list else line for line in group]
            found.append(("ul" if is_list else "p", words))
    return found
