"""Templates are written in lines and indents for people to read. Visitors are sent one space for each of those."""

import re

from django.template import Origin
from django.template.loaders import filesystem

# A line break with the spaces around it; or an element in which every character counts.
BREAKS = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2\s*>)|\s*\n\s*", re.DOTALL | re.IGNORECASE)


def without_breaks(text: str) -> str:
    """One space for each line break and its indent, never nothing: words and links stay apart as they were."""
    return BREAKS.sub(lambda found: found[1] or " ", text)


class Loader(filesystem.Loader):
    """Reads our templates of pages. Mails are sent as written; so is everything while DEBUG counts lines for faults."""

    def get_contents(self, origin: Origin) -> str:
        text = super().get_contents(origin)
        is_page = origin.template_name.endswith(".html")
        return without_breaks(text) if is_page and not self.engine.debug else text
