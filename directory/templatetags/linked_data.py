"""Facts for programs, as a block of data in a page. Browsers do not run it, and the policy lets it stand."""

import json

from django import template
from django.utils.html import format_html

register = template.Library()
# Letters that could end the block, or open a comment in it, in the way JSON has for them.
ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


class Data(str):
    """JSON in which no letter means anything to HTML; escaped as HTML it would not be JSON any more."""

    def __html__(self) -> str:
        return str(self)


@register.simple_tag
def linked_data(facts: dict) -> str:
    """One `application/ld+json` block."""
    text = Data(json.dumps(facts, ensure_ascii=False).translate(ESCAPES))
    return format_html('<script type="application/ld+json">{}</script>', text)
