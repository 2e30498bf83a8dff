"""What paper says of one listing, as plain values: what lasts longer than a minute, so never "open now"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from directory import week
from directory.foreign import joined, language_of, put, quoted
from directory.memory.index import Index
from directory.models import Contact, Initiative
from directory.pages.facts import word
from directory.pages.listing import Listing, contact_line, listing
from directory.pages.reach import contacts_of, joining_words, no_way_words, way_in_first, whom, whose

from . import words
from .pdf import is_whole


@dataclass(frozen=True)
class PrintedWay:
    """One way to get in touch: what it is, the number or address, and when somebody answers."""

    sort: str
    label: str
    value: str
    note: str
    is_ringable: bool
    href: str = ""

    def within(self, most: int) -> str:
        """In so many letters at most. A number is never cut: first goes what is said of it, then its label."""
        value = self._value(most)
        label = self.label if words.is_readable(self.label) else word(Contact.Sort, self.sort)
        label = words.short(label, max(most - len(value) - 2, 10))
        line = put("%(label)s: %(value)s", label=label, value=value)
        whole = joined(". ", (line, self.note))
        return whole if len(whole) <= most else line

    def led(self, most: int) -> dict[str, str]:
        """Where that number or address leads, as it stands in `within`."""
        return {self._value(most): self.href}

    def _value(self, most: int) -> str:
        return self.value if self.sort in Contact.RINGS else words.short(self.value, most)


@dataclass(frozen=True)
class Printed:
    """One listing on paper. `standing` says why to check first, and is empty for what was checked lately; `no_way` is
    what stands where `ways` would."""

    row: Initiative
    name: str
    language: str
    by: str
    summary: str
    code: str
    address: str
    is_checked: bool
    is_off: bool
    checked: str
    standing: str
    when: list[str]
    where: list[str]
    joining: list[str]
    ways: list[PrintedWay]
    whom: str = ""
    no_way: str = ""
    may_be: bool = False

    @property
    def lost(self) -> list[str]:
        """The parts of which paper cannot show every letter, as it calls them."""
        touch = [text for way in self.ways for text in (way.label, way.value, way.note)]
        parts = {
            _("What it is"): [self.summary],
            _("Who runs it"): [self.by],
            _("Who it is for"): [self.whom],
            _("When"): self.when,
            _("Where"): self.where,
            _("How to join"): self.joining,
            _("Get in touch"): touch,
        }
        lost = [name for name, texts in parts.items() if not all(map(is_whole, texts))]
        return lost if words.is_shown(self.name, ()) else [_("The name"), *lost]


def printed(row: Initiative, now: datetime, holidays, index: Index | None = None, *, personal: bool = False) -> Printed:
    """A row as `memory.page` gives it. A person's own number stands on the leaflet alone, so only that asks for it."""
    said = listing(row, now, holidays, index)
    ways = [way(contact, whose(row, contact)) for contact in contacts(row, personal=personal)]
    return Printed(
        row=row,
        name=row.name,
        language=language_of(row.language),
        by=quoted(row.organisation.name) if row.organisation and row.organisation.name != row.name else "",
        summary=row.summary,
        code=row.code,
        address=words.address(row.code),
        is_checked=row.is_fresh(now.date()),
        is_off=bool(said.card.state),
        checked=said.badge.words,
        standing=_standing(said, ways),
        when=[*said.when, *([quoted(row.times_note)] if row.times_note else []), *changes(row, now.date())],
        where=[where_it_is(place) for place in said.places],
        joining=said.joining,
        ways=ways,
        whom=whom(row),
        no_way="" if row.ways() else no_way_words(row, ways),
        may_be=said.may_be,
    )


def bare(row: Initiative) -> Printed:
    """Its name and where its page is, of a row of which no more can be said."""
    address = words.address(row.code)
    lost = {"by": "", "summary": "", "checked": "", "standing": words.not_shown()}
    lost |= {"when": [], "where": [], "joining": [], "ways": [], "is_checked": False, "is_off": False}
    return Printed(row, row.name, language_of(row.language), code=row.code, address=address, **lost)


def changes(row: Initiative, today: date) -> list[str]:
    """Dates to come on which something is different."""
    lines = []
    told = [session for session in row.sessions.all() if session.times_shown]
    for change in (change for session in told for change in session.exceptions.all() if change.date >= today):
        day = capfirst(week.date_words(change.date))
        words_for = _("%(day)s: cancelled") if change.sort == "cancelled" else _("%(day)s: it runs")
        lines.append(joined(". ", (words_for % {"day": day}, quoted(change.words))))
    return lines


def contacts(row: Initiative, *, personal: bool = False) -> list[Contact]:
    """Phones first, the preferred one before the others; without any of its own those of its organisation."""
    return [contact for contact in contacts_of(row) if personal or not contact.personal]


def way(contact: Contact, owner: str = "") -> PrintedWay:
    """Without whether it is answered at this minute. `owner`: the organisation whose it is."""
    line = contact_line(contact, "", is_fresh=False)
    return PrintedWay(line.sort, owner or line.label, line.words, line.note, contact.is_ringable, contact.href)


def led(ways: Iterable[PrintedWay], *letters: int) -> dict[str, str]:
    """Where all of these lead, as they stand in lines of so many letters."""
    return {piece: href for way in ways for most in letters for piece, href in way.led(most).items()}


def how_to_join(row: Initiative, most: int, letters: int) -> list[str]:
    """In words how one joins, and so many ways to get in touch; its page, where none of these is a number."""
    ways = [way(one, whose(row, one)) for one in contacts(row)[:most]]
    in_words = words.short(joining_words(row), letters)
    # Where a way in stands first, it says so already.
    lines = [line for line in ("" if way_in_first(row) else in_words, *(one.within(letters) for one in ways)) if line]
    if any(one.is_ringable for one in ways):
        return lines
    nothing = _("How to reach them is on its page") if row.ways() and not ways else no_way_words(row, ways)
    return [*lines, joined(": ", (nothing.rstrip("."), words.address(row.code)))]


def where_it_is(place) -> str:
    """The published words of a place: the door, or only its area."""
    if not place.address:
        return joined(", ", (quoted(place.name), place.words))
    return quoted(", ".join(part for part in (place.name, place.address, place.postcode) if part))


def _standing(said: Listing, ways: list[PrintedWay]) -> str:
    """Why to check first: it is off, it is changing, or nobody has confirmed it lately."""
    lines = [words_of_example(said.row.example), said.card.state]
    if said.badge.sort == "changing":
        lines.append(said.badge.words)
    elif said.badge.sort != "checked":
        lines.append(_unchecked(said, ways))
    return " ".join(f"{line.rstrip('.')}." for line in lines if line)


def words_of_example(example: bool) -> str:
    return _("Invented example") if example else ""


def _unchecked(said: Listing, ways: list[PrintedWay]) -> str:
    rings = any(way.is_ringable for way in ways)
    if said.badge.sort == "old":
        words_for = _("%(checked)s: ring first") if rings else _("%(checked)s: check first")
        return words_for % {"checked": said.badge.words}
    return _("Not confirmed: ring first") if rings else _("Not confirmed: check first")
