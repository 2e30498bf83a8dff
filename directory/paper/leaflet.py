"""The leaflet of one listing: one A5 page, whatever the length of its texts. What is too long is cut by rule, and the
short address leads to the rest."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.translation import gettext as _

from directory.foreign import joined
from directory.models import Initiative
from directory.pages.may_be_on import do_not_set_out

from . import words
from .listing import Printed, bare, led, printed
from .pdf import pdf


@dataclass(frozen=True)
class Cut:
    """How many letters a text may have, and how many lines a part."""

    name: int
    summary: int
    line: int
    lines: int


# leaflet.typ takes the first that fits; the last fits whatever was written, even in the widest letters.
CUTS = (Cut(name=200, summary=600, line=240, lines=8), Cut(120, 280, 130, 4), Cut(60, 90, 64, 2), Cut(40, 60, 40, 1))


def leaflet(row: Initiative, now: datetime, holidays) -> bytes:
    """The PDF for a row loaded with `for_page`; with its name and address alone when no more can be printed."""

    def made(one: Printed) -> bytes:
        return pdf("leaflet", leaflet_words(one, now), now, led(one.ways, *(cut.line for cut in CUTS)))

    return words.attempt(row.code, lambda: made(printed(row, now, holidays, personal=True))) or made(bare(row))


def leaflet_words(one: Printed, now: datetime) -> dict:
    """What leaflet.typ is given."""
    frame = words.frame(now, beside=False)
    if one.may_be:
        one = replace(one, standing=joined(" ", (one.standing, do_not_set_out())))
    checked = f"{one.checked.rstrip('.')}." if one.is_checked else ""
    small = [" ".join(part for part in (checked, frame["printed"], frame["careful"]) if part), frame["demo"]]
    scan = _("Point a phone’s camera at the square, or type this address.")
    return {
        "title": _("Leaflet"),
        "frame": frame,
        "versions": [_version(one, cut) for cut in CUTS],
        "qr": words.square(one.code),
        "qr_mm": words.SQUARE_MM,
        "qr_alt": _("A square code that leads to %(address)s") % {"address": one.address},
        "qr_words": " ".join((words.not_shown(one.lost), scan)) if one.lost else scan,
        "address": one.address,
        "small": [line for line in small if line],
    }


def _version(one: Printed, cut: Cut) -> dict:
    """The words of the page, none longer than `cut` allows."""
    parts = [
        (_("When"), _lines([words.short(line, cut.line) for line in words.readable(one.when)], cut)),
        (_("Where"), _lines([words.short(line, cut.line) for line in words.readable(one.where)], cut)),
        (_("Get in touch"), _lines([way.within(cut.line) for way in one.ways], cut)),
        (_("Who it is for"), words.readable([words.short(one.whom, cut.line)])),
        (_("How to join"), _lines([words.short(line, cut.line) for line in words.readable(one.joining)], cut)),
    ]
    name, language = words.heading(one.name, one.language)
    return {
        "name": words.short(name, cut.name),
        "language": language,
        "by": words.short(one.by, cut.line) if words.is_readable(one.by) else "",
        "summary": words.short(one.summary, cut.summary) if words.is_readable(one.summary) else "",
        "standing": words.short(one.standing, max(cut.line, 160)),
        "sections": [{"title": title, "lines": lines} for title, lines in parts if lines],
    }


def _lines(lines: list[str], cut: Cut) -> list[str]:
    """As many lines as there is room for; one more says that there are others."""
    more = [_("There is more at the address below.")] if len(lines) > cut.lines else []
    return lines[: cut.lines] + more
