"""A pack: several listings on paper in large letters, with space for notes. The choice stands in the address alone.

`i` holds short addresses, parted by commas, and may be repeated; `unconfirmed=1` prints those that nobody has confirmed
too, under "Ring first".
"""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import memory
from directory.foreign import joined, put, quoted
from directory.memory import Entry
from directory.memory.index import Index
from directory.models import Initiative
from directory.pages.may_be_on import do_not_set_out

from . import words
from .listing import Printed, led, printed, way
from .pdf import pdf

MOST = 20
# So many may be typed before we stop reading.
MOST_TYPED = 100
LONGEST_CODE = 12
MOST_NAMED = 8
SUMMARY, LINE, LINES = 300, 160, 4


@dataclass(frozen=True)
class PackItem:
    """One listing of the pack, with the addresses of the same pack after a change."""

    printed: Printed
    without: str
    earlier: str
    later: str


@dataclass
class PackPage:
    """Values for the page. `here` is the query of this very pack; `left_out` are unconfirmed ones not ticked,
    `off` those of which nobody should hope anything for now."""

    codes: list[str]
    unconfirmed: bool
    items: list[PackItem] = field(default_factory=list)
    ring_first: list[PackItem] = field(default_factory=list)
    left_out: list[PackItem] = field(default_factory=list)
    off: list[PackItem] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def here(self) -> str:
        return query(self.codes, self.unconfirmed)

    @property
    def is_full(self) -> bool:
        return len(self.codes) >= MOST

    @property
    def is_printable(self) -> bool:
        return bool(self.items or self.ring_first)


def pack(page: PackPage, now: datetime) -> bytes:
    """The PDF. A listing that cannot be printed is left out, and a line says where it stands."""
    try:
        return _pdf(page, now)
    except Exception:
        return _pdf(_of_those_that_print(page, now), now)


def _pdf(page: PackPage, now: datetime) -> bytes:
    ways = [way for item in (*page.items, *page.ring_first) for way in item.printed.ways]
    return pdf("pack", pack_words(page, now), now, led(ways, LINE))


def _of_those_that_print(page: PackPage, now: datetime) -> PackPage:
    """The same pack without the listings that cannot be printed alone either."""
    lost = [
        item for item in (*page.items, *page.ring_first) if not _prints(replace(page, items=[item], ring_first=[]), now)
    ]
    return replace(
        page,
        items=[item for item in page.items if item not in lost],
        ring_first=[item for item in page.ring_first if item not in lost],
        problems=[*page.problems, *(_lost(item.printed.code) for item in lost)],
    )


def _prints(page: PackPage, now: datetime) -> bool:
    """Whether the only listing of a pack can be printed."""
    (item,) = page.items
    return words.attempt(item.printed.code, lambda: _pdf(page, now)) is not None


def _lost(code: str) -> str:
    return _("We cannot print one of these listings. It is on its page: %(address)s") % {"address": words.address(code)}


def pack_words(page: PackPage, now: datetime) -> dict:
    """What pack.typ is given."""
    return {
        "title": _("Things to try"),
        "frame": words.frame(now),
        "qr": words.square_of("pack", query=page.here),
        "qr_alt": _("A square code that leads to this pack on the web"),
        "items": [_item_words(item.printed) for item in page.items],
        "ring_first_title": _("Ring first"),
        "ring_first_words": _("Nobody has confirmed these lately."),
        "ring_first": [_item_words(item.printed) for item in page.ring_first],
        "notes": _("Notes"),
        "empty": "" if page.codes or page.problems else _("There is nothing in this pack yet."),
        "left_title": _("Not in this pack"),
        "left": [*(_left_line(item.printed) for item in (*page.left_out, *page.off)), *page.problems],
    }


def pack_page(data: QueryDict, now: datetime, holidays) -> PackPage:
    """The pack that an address asks for. What it cannot give is said in words, never dropped in silence."""
    typed = typed_codes(data)
    index, _words = memory.current()
    codes = index.codes
    rows = {row.code: row for row in memory.rows((codes[code] for code in typed if code in codes), memory.PAGE)}
    known = [code for code in typed if code in rows]
    page = PackPage(codes=known[:MOST], unconfirmed=data.get("unconfirmed") == "1")
    tried = {code: words.attempt(code, partial(printed, rows[code], now, holidays, index)) for code in page.codes}
    found = [one for one in tried.values() if one]
    answers = memory.at_any_time(index, now.date())
    sure, maybe, unsaid = (_those(index, own, found) for own in (answers.checked, answers.maybe, answers.unknown))
    rest = [_to_ring_first(one, index.entries[index.ids[one.row.pk]]) for one in maybe + unsaid]
    page.items = _items(page, sure)
    page.ring_first = _items(page, rest) if page.unconfirmed else []
    page.left_out = [] if page.unconfirmed else _items(page, maybe + unsaid)
    page.off = _items(page, [one for one in found if one not in sure + maybe + unsaid])
    page.problems = _problems([code for code in typed if code not in rows], [rows[code] for code in known[MOST:]])
    page.problems += [_lost(code) for code, one in tried.items() if one is None]
    return page


def _those(index: Index, bitmap: int, found: list[Printed]) -> list[Printed]:
    """Those of a bitmap, in the order of the pack."""
    return [one for one in found if bitmap >> index.ids[one.row.pk] & 1]


def _to_ring_first(one: Printed, entry: Entry) -> Printed:
    """What nobody has confirmed: whom to ask, who may be its organisation, and no way there."""
    ways = one.ways or [way(contact) for contact in entry.ways_to_ask]
    standing = joined(" ", (one.standing, do_not_set_out()))
    return replace(one, where=[], ways=ways, standing=standing)


def typed_codes(data: QueryDict, name: str = "i") -> list[str]:
    """What stands in the address, in capitals, each once."""
    parts = (part for value in data.getlist(name) for part in re.split(r"[\s,;+]+", value[: MOST_TYPED * 20]))
    return list(dict.fromkeys(part.upper()[:LONGEST_CODE] for part in parts if part))[:MOST_TYPED]


def query(codes: list[str], unconfirmed: bool = False) -> str:
    """ "?i=K7QP2M,AB3D4F&unconfirmed=1"; the bare page when nothing is chosen."""
    asked = ({"i": ",".join(codes)} if codes else {}) | ({"unconfirmed": "1"} if unconfirmed else {})
    return f"?{urlencode(asked, safe=',')}" if asked else ""


def address(codes: list[str], unconfirmed: bool = False) -> str:
    return reverse("pack") + query(codes, unconfirmed)


def _items(page: PackPage, block: list[Printed]) -> list[PackItem]:
    """Those that stand together: each moves before or after its neighbour on the page."""
    codes = [one.code for one in block]
    return [_item(page, one, codes[:n][-1:], codes[n + 1 : n + 2]) for n, one in enumerate(block)]


def _item(page: PackPage, one: Printed, before: list[str], after: list[str]) -> PackItem:
    without = [code for code in page.codes if code != one.code]

    def moved(place):
        return address([*without[:place], one.code, *without[place:]], page.unconfirmed)

    return PackItem(
        printed=one,
        without=address(without, page.unconfirmed),
        earlier="".join(moved(without.index(code)) for code in before),
        later="".join(moved(without.index(code) + 1) for code in after),
    )


def _problems(unknown: list[str], beyond: list[Initiative]) -> list[str]:
    found = []
    if unknown:
        named = ", ".join(unknown[:MOST_NAMED]) + ("…" if len(unknown) > MOST_NAMED else "")
        words_for = ngettext(
            "We know no listing with this code: %(codes)s. It may have been taken down.",
            "We know no listings with these codes: %(codes)s. They may have been taken down.",
            len(unknown),
        )
        found.append(words_for % {"codes": named})
    if beyond:
        # With their codes where paper cannot show the names.
        called = [
            row.name if words.is_shown(row.name, ()) else f"{row.name} ({row.code})" for row in beyond[:MOST_NAMED]
        ]
        names = ", ".join(called) + ("…" if len(beyond) > MOST_NAMED else "")
        found.append(_("A pack holds %(most)d, so these are not in it: %(names)s.") % {"most": MOST, "names": names})
    return found


def _left_line(one: Printed) -> str:
    """Which one, why it is not printed, and where its page is."""
    name = words.heading(one.name)[0]
    return joined(" ", (put(_("%(name)s:"), name=quoted(name, one.language)), one.standing, one.address))


def _item_words(one: Printed) -> dict:
    name, language = words.heading(one.name, one.language)
    parts = [
        (_("Who it is for"), words.readable([one.whom])),
        (_("When"), words.readable(one.when) or ([_("Ask when it is on.")] if one.ways else [])),
        (_("Where"), words.readable(one.where)),
        (_("How to join"), words.readable(one.joining)),
    ]
    sections = [(title, [words.short(line, LINE) for line in lines[:LINES]]) for title, lines in parts if lines]
    touch = [way.within(LINE) for way in one.ways[:LINES]]
    look = _("Look at its page: %(address)s") % {"address": one.address}
    sections.insert(0, (_("Get in touch"), touch or [one.no_way or look]))
    return {
        "name": name,
        "language": language,
        "by": one.by if words.is_readable(one.by) else "",
        "summary": words.short(one.summary, SUMMARY) if words.is_readable(one.summary) else "",
        "checked": one.checked if one.is_checked else "",
        "standing": one.standing,
        "sections": [{"title": title, "lines": lines} for title, lines in sections],
        "lost": words.not_shown(one.lost) if one.lost else "",
        "address": one.address,
    }
